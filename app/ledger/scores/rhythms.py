"""Rhythms of the unit itself: what the presidium is to hold each week, month or quarter, and what it held."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger import bylaws
from app.ledger.scores.frequencies import FrequencyMatrix, MatrixLine, SpanMark, matrices
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.station import Station
from app.models.station_check import StationCheck
from app.rules.frequencies import NINE_CHECKS, NOTICE, Frequency, Span, period_of, periods, state
from app.rules.meetings import present_as

UNIT = "本单位"


@dataclass(frozen=True, slots=True)
class Owed:
    """A rhythm whose period is about to end, how often it was kept in it; `left` counts the days after today."""

    frequency: Frequency
    span: Span
    done: int
    least: int
    left: int


def matrix(ledger: Ledger, year: int, frequency: Frequency | str | None = None) -> FrequencyMatrix:
    """How the deputies kept one frequency (the method's first when none is named), or the unit one of its rhythms.

    Raises LedgerError where nobody is asked for it.
    """
    wanted = frequency if isinstance(frequency, Frequency) else _chosen(ledger, frequency)
    return _unit(ledger, year, wanted) if wanted.of_unit else matrices(ledger, year, (wanted,))[0]


def _unit(ledger: Ledger, year: int, frequency: Frequency) -> FrequencyMatrix:
    spans = periods(frequency.every, year)
    with ledger.read() as session:
        done, least = _kept(session, frequency, spans, ledger.today)
    asked = replace(frequency, least=least)
    marks = tuple(SpanMark(done[at], state(asked, span, done[at], ledger.today)) for at, span in enumerate(spans))
    return FrequencyMatrix(year, ledger.today, asked, spans, (MatrixLine("", UNIT, "", marks),))


def owed(ledger: Ledger) -> tuple[Owed, ...]:
    """What the unit still owes in periods that are about to end, the most pressing first."""
    day = ledger.today
    waiting = []
    with ledger.read() as session:
        for each in bylaws.rhythms(ledger):
            span = period_of(each.every, day)
            if NINE_CHECKS in each.kinds or span.left(day) > NOTICE[each.every]:
                continue  # stations that have not looked at themselves are named by themselves
            done, least = _kept(session, each, (span,), day)
            if done[0] < least:
                waiting.append(Owed(each, span, done[0], least, span.left(day)))
    return tuple(sorted(waiting, key=lambda each: each.left))


def _chosen(ledger: Ledger, key: str | None) -> Frequency:
    method = bylaws.methods.current(ledger)
    known = (*method.frequencies, *bylaws.rhythms(ledger))
    if key is None and not method.frequencies:
        raise LedgerError(f"“{method.title}”没有规定履职频次。请在“设置”中换一个工作法，或在自己的工作法里写上频次。")
    wanted = known[0] if key is None else next((each for each in known if key in {each.key, each.label}), None)
    if wanted is None:
        labels = "、".join(each.label for each in known)
        raise LedgerError(f"“{method.title}”没有叫“{key}”的履职频次，可选：{labels}。", field="frequency")
    return wanted


def _kept(session: Session, frequency: Frequency, spans: Sequence[Span], today: date) -> tuple[Counter[int], int]:
    """How often it was kept in each period, and how often it is to be: of checks, by every station in use."""
    starts = [span.since for span in spans]
    if NINE_CHECKS not in frequency.kinds:
        days = _days(session, frequency, spans[0].since, spans[-1].until)
        return Counter(bisect_right(starts, on) - 1 for on in days), frequency.least
    in_use = select(Station.id).where(Station.voided_on.is_(None), bylaws.not_closed(today))
    stations = set(session.scalars(in_use))
    checked = select(StationCheck.station_id, StationCheck.checked_on).where(
        StationCheck.voided_on.is_(None), StationCheck.checked_on.between(spans[0].since, spans[-1].until)
    )
    kept = {(bisect_right(starts, on) - 1, key) for key, on in session.execute(checked) if key in stations}
    return Counter(at for at, _ in kept), max(len(stations), 1)


def _days(session: Session, frequency: Frequency, since: date, until: date) -> list[date]:
    query = select(Activity.held_on, Activity.kind, Activity.form, Activity.theme).where(
        Activity.voided_on.is_(None), Activity.held_on.between(since, until)
    )
    asked = set(frequency.kinds)
    return [
        on
        for on, kind, form, theme in session.execute(query)
        if not asked.isdisjoint((kind, *present_as(kind, form, theme, ""))) and frequency.is_about(f"{form}{theme}")
    ]
