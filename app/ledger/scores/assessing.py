"""Assessments: every deputy's year by a scheme, why each has what he or she has, and what one deed more would bring."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.errors import LedgerError
from app.ledger import bylaws
from app.ledger.scores.entries import DeputyScore, YearScores
from app.ledger.scores.frozen import frozen, is_frozen, live
from app.ledger.scores.live import facts, scored
from app.ledger.store import Ledger
from app.rules.deed import Deed
from app.rules.meetings import present_as
from app.rules.reading import YEARS


@dataclass(frozen=True, slots=True)
class WishedDeed:
    """A deed that was not done: one more 接待选民. `kind` is a kind of activity or duty, or 领衔建议 and the like."""

    kind: str
    times: int = 1
    role: str = ""
    hours: float | None = None


@dataclass(frozen=True, slots=True)
class WhatIf:
    """A deputy's score as it is, and as it would be."""

    before: DeputyScore
    after: DeputyScore


def year(ledger: Ledger, year: int, scheme: str = "") -> YearScores:
    """The year as it was frozen, unless another scheme is asked for; else worked out from the entries."""
    return _worked_out(ledger, year, scheme)


def of(ledger: Ledger, deputy_id: str, year: int, scheme: str = "") -> DeputyScore:
    """One deputy's score with the rank. Raises LedgerError for one who is not assessed in that year."""
    return _score_of(_worked_out(ledger, year, scheme).deputies, deputy_id, year)


def what_if(ledger: Ledger, deputy_id: str, year: int, extra: Iterable[WishedDeed], scheme: str = "") -> WhatIf:
    """What the deputy's score and rank would be with these deeds more; nothing is written.

    Raises LedgerError for a kind that is not there, and for a year that is frozen.
    """
    if is_frozen(ledger, year):
        raise LedgerError(f"{year}年已冻结，不再试算；要试算请先解冻这一年。")
    rules = bylaws.schemes.current(ledger, scheme)
    kinds = bylaws.deeds(ledger)
    on = min(max(ledger.today, date(year, 1, 1)), date(year, 12, 31))
    added: list[Deed] = []
    for wish in extra:
        if wish.kind not in kinds:
            raise LedgerError(f"没有叫“{wish.kind}”的活动类型或履职类别，请从列表中选。", field="kind")
        deed = Deed(on, f"（假设）{wish.kind}", present_as(wish.kind, "", "", wish.role), wish.role, wish.hours)
        added += [
            Deed(*(deed.on, deed.what, deed.kinds, deed.role, deed.hours), entry_id=f"what-if-{place}", who=deputy_id)
            for place in range(len(added), len(added) + wish.times)
        ]
    known = facts(ledger, year, rules)
    before = _score_of(scored(known, rules), deputy_id, year)
    return WhatIf(before, _score_of(scored(known, rules, {deputy_id: added}), deputy_id, year))


def _worked_out(ledger: Ledger, year: int, scheme: str) -> YearScores:
    if year not in YEARS:
        raise LedgerError(f"年份“{year}”不对，请写四位年份，如 {ledger.today.year}。", field="year")
    kept = frozen(ledger, year)
    if kept is not None and scheme.strip() in {"", kept.scheme.key, kept.scheme.title}:
        return kept
    rules = bylaws.schemes.current(ledger, scheme)
    return YearScores(year, rules, live(ledger, year, rules))


def _score_of(scores: Iterable[DeputyScore], deputy_id: str, year: int) -> DeputyScore:
    score = next((each for each in scores if each.id == deputy_id), None)
    if score is None:
        raise LedgerError(f"{year}年的考评里没有这名代表，可能当时不在任。")
    return score
