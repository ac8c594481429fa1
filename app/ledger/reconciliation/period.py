"""A period reconciled: its balances, then what does not agree, then what is missing."""

from collections.abc import Iterator, Mapping

from app.books.figures import BY_KEY
from app.ledger import figures, rosters
from app.ledger.figures import Period, Value
from app.ledger.reconciliation.loose_ends import Balance, LooseEnd, LooseKind, Reconciliation
from app.ledger.reconciliation.matters import unfinished
from app.ledger.reconciliation.outings import disagreeing, incomplete
from app.ledger.store import Ledger
from app.rules.days import full_day

PARTS = ("answered_on_spot", "assigned", "proposed", "not_accepted", "undecided")
EVALUATIONS = ("satisfied", "basically_satisfied", "dissatisfied")
ADDED = {"station": "各联络站", "kind": "各活动类型", "month": "各月"}  # groups that share nothing
SUMMED = ("activities", "voters_received", "opinions")


def reconcile(ledger: Ledger, period: Period) -> Reconciliation:
    """Look a period through; nothing is changed."""
    with ledger.read() as session:
        findings = [*disagreeing(session, period), *incomplete(session, period), *unfinished(session, period)]
    return Reconciliation(period, tuple(_balances(ledger, period)), (*findings, *_not_held(ledger, period)))


def _balances(ledger: Ledger, period: Period) -> Iterator[Balance]:
    counted = figures.figures(ledger, period).values
    yield Balance(f"{_sum(PARTS)}＝{_label('opinions')}", _added(counted, PARTS), _number(counted["opinions"]))
    stood = _number(counted["carried_in"]) + _number(counted["received"])
    gone = _number(counted["closed"]) + _number(counted["voided"])
    words = "期初在办＋新收－办结－作废＝期末在办"
    yield Balance(words, stood - gone, _number(counted["open"]))
    valid = len(figures.rows(ledger, "satisfaction_rate", period, denominator=True))
    yield Balance(f"{_sum(EVALUATIONS)}＝有效评价", _added(counted, EVALUATIONS), valid)
    for by, words in ADDED.items():
        groups = figures.grouped(ledger, by, period).values()
        for key in SUMMED:
            summed = sum(_number(group[key]) for group in groups)
            yield Balance(f"{words}的{_label(key)}之和＝{_label(key)}", summed, _number(counted[key]))
    for key in SUMMED:
        listed = int(sum(row.count for row in figures.rows(ledger, key, period)))
        yield Balance(f"{_label(key)}的明细之和＝{_label(key)}", listed, _number(counted[key]))


def _not_held(ledger: Ledger, period: Period) -> Iterator[LooseEnd]:
    """Planned reception days that have passed and are not registered."""
    until = min(period.until, ledger.today)
    for day in rosters.planned(ledger, period.since, until) if period.since <= until else ():
        sentence = f"{full_day(day.on)}排了接待日，没有登记。请登记接待，或在排班里取消这一天。"
        yield LooseEnd(LooseKind.MISSING, "roster_days", day.id, full_day(day.on), sentence)


def _number(value: Value) -> int:
    return value if isinstance(value, int) else value.numerator


def _added(counted: Mapping[str, Value], keys: tuple[str, ...]) -> int:
    return sum(_number(counted[key]) for key in keys)


def _label(key: str) -> str:
    return BY_KEY[key].label.partition("（")[0]


def _sum(keys: tuple[str, ...]) -> str:
    return "＋".join(map(_label, keys))
