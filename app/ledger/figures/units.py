"""工作评议: how the units answered in a period, the best first; equals share a rank."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from app.ledger.figures.counting import Value
from app.ledger.figures.groups import grouped
from app.ledger.figures.narrowing import ELSEWHERE, Period
from app.ledger.store import Ledger
from app.rules.rate import Rate


@dataclass(frozen=True, slots=True)
class UnitReview:
    """A unit's opinions and proposals of a period; no rank where nobody has judged it yet."""

    unit: str
    assigned: int
    proposals: int  # of those assigned
    replied: Rate
    on_time: Rate
    redone: int
    satisfied: Rate
    rank: int | None = None


def unit_reviews(ledger: Ledger, period: Period) -> tuple[UnitReview, ...]:
    """Every unit that was given something: by satisfaction, then by replies in time, then by all replies."""
    groups = grouped(ledger, "unit", period)
    judged = [_review(unit, values) for unit, values in groups.items() if unit != ELSEWHERE["unit"]]
    given = sorted((each for each in judged if each.assigned), key=_order)
    return tuple(_ranked(given))


def _review(unit: str, values: Mapping[str, Value]) -> UnitReview:
    replied = _both(values, "reply_rate", "proposals_replied")
    return UnitReview(
        unit=unit,
        assigned=replied.denominator,
        proposals=_rate(values, "proposals_replied").denominator,
        replied=replied,
        on_time=_both(values, "on_time_rate", "proposals_on_time"),
        redone=_count(values, "redone") + _count(values, "proposals_redone"),
        satisfied=_both(values, "satisfaction_rate", "proposals_satisfied"),
    )


def _ranked(given: Sequence[UnitReview]) -> list[UnitReview]:
    ranked: list[UnitReview] = []
    for place, each in enumerate(given, start=1):
        rank = ranked[-1].rank if ranked and _merits(ranked[-1]) == _merits(each) else place
        ranked.append(replace(each, rank=rank if each.satisfied.denominator else None))
    return ranked


def _order(review: UnitReview) -> tuple[object, ...]:
    merits = _merits(review)
    return (not review.satisfied.denominator, *(-each for each in merits), review.unit)


def _merits(review: UnitReview) -> tuple[Fraction, ...]:
    return tuple(_share(each) for each in (review.satisfied, review.on_time, review.replied))


def _share(rate: Rate) -> Fraction:
    return Fraction(rate.numerator, rate.denominator) if rate.denominator else Fraction(0)


def _both(values: Mapping[str, Value], *keys: str) -> Rate:
    rates = [_rate(values, key) for key in keys]
    return Rate(sum(each.numerator for each in rates), sum(each.denominator for each in rates))


def _rate(values: Mapping[str, Value], key: str) -> Rate:
    value = values[key]
    assert isinstance(value, Rate)
    return value


def _count(values: Mapping[str, Value], key: str) -> int:
    value = values[key]
    assert isinstance(value, int)
    return value
