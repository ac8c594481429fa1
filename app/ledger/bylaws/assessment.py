"""The shelf of schemes of assessment, and the bands that the unit grades by."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from app.errors import LedgerError
from app.files import RESOURCES
from app.ledger.bylaws.shelf import Shelf
from app.ledger.bylaws.working_methods import methods
from app.ledger.store import Ledger, put_settings
from app.ledger.word_lists import words_listed
from app.rules.scores import BandSet, Measure, Scheme, load_bands, load_scheme
from app.rules.trade import ABSENCES, FROM_CASES


@cache
def band_sets() -> Mapping[str, BandSet]:
    """The ways of grading that come with the program."""
    return load_bands((RESOURCES / "bands.toml").read_text(encoding="utf-8"))


def choose_bands(ledger: Ledger, key: str) -> None:
    """Grade by these bands instead of the scheme's own; an empty key goes back to those. Raises LedgerError."""
    known = {each.key: each.title for each in band_sets().values() if each.measure is Measure.POINTS}
    if key and key not in known:
        listed = "、".join(f"{each}（{title}）" for each, title in known.items())
        raise LedgerError(f"没有叫“{key}”的分档，可选：{listed}。", field="bands")
    put_settings(ledger, score_bands=key)


def grading(ledger: Ledger) -> BandSet | None:
    """The bands that the unit chose instead of its scheme's, if it did."""
    return band_sets().get(str(ledger.setting("score_bands") or ""))


def deeds(ledger: Ledger) -> tuple[str, ...]:
    """The kinds that a scheme may count: the clerk's activities and duties, what cases and absences count as."""
    lists = (*words_listed(ledger, "activity_kinds"), *words_listed(ledger, "duty_kinds"), *FROM_CASES, *ABSENCES)
    return tuple(dict.fromkeys(lists))


def _admit(ledger: Ledger, key: str, text: str) -> Scheme:
    return load_scheme(key, text, deeds(ledger))


def _asked(ledger: Ledger) -> tuple[str, str]:
    """The unit's choice, then its method's."""
    return str(ledger.setting("scheme") or ""), methods.current(ledger).scheme


def _graded(ledger: Ledger, scheme: Scheme) -> Scheme:
    chosen = grading(ledger)
    return replace(scheme, bands=chosen.bands) if chosen and chosen.bands else scheme


schemes = Shelf(
    noun="考评办法",
    folder=RESOURCES / "schemes",
    setting="scheme",
    own="own_schemes",
    read=load_scheme,
    admit=_admit,
    asked=_asked,
    general="ruzhou",
    in_use=_graded,
)
