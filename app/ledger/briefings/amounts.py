"""工作量 in a briefing: what was counted as fields, each sum a figure with its rows like any other."""

from collections.abc import Mapping

from app.books.figures import BY_KEY
from app.books.quantity_figures import DEFINITION, KEY, LABEL
from app.ledger import figures
from app.ledger.figures import FigureRow, Period, QuantitySum
from app.ledger.store import Ledger

WHAT, MEASURE = "what", "measure"
AMOUNT_GROUPS: Mapping[str, str] = {WHAT: "事项", MEASURE: "单位"}


def label_of(key: str) -> str:
    """How a figure is called: 接待群众（人次）, 工作量."""
    return LABEL if key == KEY else BY_KEY[key].label


def definition_of(key: str) -> str:
    """What a figure counts, in a sentence."""
    return DEFINITION if key == KEY else BY_KEY[key].definition


def is_rate(key: str) -> bool:
    """Whether a figure has a denominator."""
    return key != KEY and BY_KEY[key].of is not None


def sums_of(ledger: Ledger, period: Period, where: Mapping[str, str]) -> tuple[QuantitySum, ...] | None:
    """The sums that a field asks for; None where they cannot be told apart so. Raises NoSuchName."""
    groups = {by: name for by, name in where.items() if by not in AMOUNT_GROUPS}
    sums = figures.quantities(ledger, period, **groups)
    return None if sums is None else tuple(each for each in sums if _asked(each, where))


def amount_rows(ledger: Ledger, period: Period, where: Mapping[str, str]) -> tuple[FigureRow, ...]:
    """The entries behind the sums that a field asks for. Raises NoSuchName."""
    groups = {by: name for by, name in where.items() if by not in AMOUNT_GROUPS}
    return tuple(
        FigureRow(row.id, KEY, row.record, row.on, row.words, row.amount, row.secret)
        for each in sums_of(ledger, period, where) or ()
        for row in figures.quantity_rows(ledger, each.what, each.measure, period, **groups)
    )


def _asked(each: QuantitySum, where: Mapping[str, str]) -> bool:
    return where.get(WHAT, each.what) == each.what and where.get(MEASURE, each.measure) == each.measure
