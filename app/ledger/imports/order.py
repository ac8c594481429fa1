"""Days that contradict one another within a row, each named at the later heading."""

from collections.abc import Iterator, Mapping

from app.ledger.imports.faults import Fault
from app.ledger.imports.rows import ImportRow
from app.rules.days import full_day

ORDER: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "意见": (
        ("日期", ("交办日期", "应办结日期", "答复日期", "评价日期", "销号日期")),
        ("交办日期", ("应办结日期", "答复日期", "评价日期", "销号日期")),
        ("答复日期", ("评价日期", "销号日期")),
    ),
    "建议": (
        ("提出日期", ("交办日期", "应答复日期", "面商日期", "答复日期", "落实日期")),
        ("交办日期", ("应答复日期", "答复日期", "落实日期")),
        ("答复日期", ("落实日期",)),
    ),
}


def disorders(row: ImportRow) -> Iterator[Fault]:
    """Every day that lies before one that must come first, once."""
    named: set[str] = set()
    for first, later in ORDER.get(row.sheet.name, ()):
        day = row.get(first, None)
        for label in later:
            other = row.get(label, None)
            if day is not None and other is not None and other < day and label not in named:
                named.add(label)
                yield Fault(label, f"{full_day(other)}早于{first}{full_day(day)}，请核对")
