"""The schemes of assessment that there are, the one this ledger goes by, and the unit's own."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from app.errors import LedgerError
from app.files import RESOURCES
from app.ledger.bylaws import methods
from app.ledger.bylaws.own_files import demand_key, demand_title
from app.ledger.store import Ledger, put_settings
from app.ledger.word_lists import words_listed
from app.rules.scores import BandSet, Measure, Scheme, load_bands, load_scheme
from app.rules.trade import ABSENCES, FROM_CASES

FOLDER = RESOURCES / "schemes"
DEFAULT = "ruzhou"


@cache
def shipped_schemes() -> Mapping[str, Scheme]:
    """The schemes that come with the program, by their keys; the default first."""
    keys = sorted((path.stem for path in FOLDER.glob("*.toml")), key=lambda key: (key != DEFAULT, key))
    return {key: load_scheme(key, (FOLDER / f"{key}.toml").read_text(encoding="utf-8")) for key in keys}


def known_schemes(ledger: Ledger) -> tuple[Scheme, ...]:
    """Every scheme that this ledger can go by: the shipped ones, then the unit's own."""
    return (*shipped_schemes().values(), *(_own(key, text) for key, text in _own_texts(ledger).items()))


def current_scheme(ledger: Ledger, name: str = "") -> Scheme:
    """The scheme of that key or title; without one, the unit's choice, else its method's, else 汝州's.

    Raises LedgerError naming those there are.
    """
    known = known_schemes(ledger)
    wanted = name.strip()
    if wanted:
        scheme = next((each for each in known if wanted in {each.key, each.title}), None)
        if scheme is None:
            choices = "、".join(f"{each.key}（{each.title}）" for each in known)
            raise LedgerError(f"没有叫“{wanted}”的考评办法，可选：{choices}。", field="scheme")
        return _graded(ledger, scheme)
    by_key = {each.key: each for each in known}
    chosen = (str(ledger.setting("scheme") or ""), methods.current_method(ledger).scheme, DEFAULT)
    return _graded(ledger, next(by_key[key] for key in chosen if key in by_key))


def choose(ledger: Ledger, name: str) -> Scheme:
    """Go by this scheme from now on, whatever the method says; an empty name goes back to the method's."""
    scheme = current_scheme(ledger, name) if name.strip() else None
    put_settings(ledger, scheme=scheme.key if scheme else "")
    return current_scheme(ledger)


@cache
def band_sets() -> Mapping[str, BandSet]:
    """The ways of grading that come with the program."""
    return load_bands((FOLDER.parent / "bands.toml").read_text(encoding="utf-8"))


def choose_bands(ledger: Ledger, key: str) -> None:
    """Grade by these bands instead of the scheme's own; an empty key goes back to those. Raises LedgerError."""
    known = {each.key: each.title for each in band_sets().values() if each.measure is Measure.POINTS}
    if key and key not in known:
        choices = "、".join(f"{each}（{title}）" for each, title in known.items())
        raise LedgerError(f"没有叫“{key}”的分档，可选：{choices}。", field="bands")
    put_settings(ledger, score_bands=key)


def grading(ledger: Ledger) -> BandSet | None:
    """The bands that the unit chose instead of its scheme's, if it did."""
    return band_sets().get(str(ledger.setting("score_bands") or ""))


def deeds(ledger: Ledger) -> tuple[str, ...]:
    """The kinds that a scheme may count: the clerk's activities and duties, what cases and absences count as."""
    lists = (*words_listed(ledger, "activity_kinds"), *words_listed(ledger, "duty_kinds"), *FROM_CASES, *ABSENCES)
    return tuple(dict.fromkeys(lists))


def add_scheme(ledger: Ledger, key: str, text: str) -> Scheme:
    """Keep the unit's own scheme, anew or instead of its earlier text. Raises LedgerError with line and reason."""
    key = demand_key("考评办法", key, shipped_schemes())
    scheme = load_scheme(key, text, deeds(ledger))
    demand_title("考评办法", key, scheme.title, ((each.key, each.title) for each in known_schemes(ledger)))
    put_settings(ledger, own_schemes={**_own_texts(ledger), key: text})
    return scheme


def drop_scheme(ledger: Ledger, key: str) -> None:
    """Forget one of the unit's own schemes; frozen years keep its text. Raises LedgerError for the one in use."""
    own = _own_texts(ledger)
    if key not in own:
        raise LedgerError(f"本单位没有自己的考评办法“{key}”；随程序附带的不能删除。")
    if key == current_scheme(ledger).key:
        raise LedgerError(f"正在用“{current_scheme(ledger).title}”，请先换成别的考评办法再删除。")
    put_settings(ledger, own_schemes={each: text for each, text in own.items() if each != key})


def scheme_text(ledger: Ledger, name: str) -> str:
    """The file of a scheme, as a start for one's own."""
    return current_scheme(ledger, name).text


@cache
def _own(key: str, text: str) -> Scheme:
    return load_scheme(key, text)


def _graded(ledger: Ledger, scheme: Scheme) -> Scheme:
    chosen = grading(ledger)
    return replace(scheme, bands=chosen.bands) if chosen and chosen.bands else scheme


def _own_texts(ledger: Ledger) -> dict[str, str]:
    return dict(ledger.setting("own_schemes") or {})
