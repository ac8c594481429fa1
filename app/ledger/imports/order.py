"""What is wrong between the cells of an opinion or a proposal: days out of order, a number that lost its digits."""

from collections.abc import Iterator, Mapping

from app.ledger.imports.batch import Batch
from app.ledger.imports.cells import is_cut
from app.ledger.imports.faults import Fault
from app.ledger.imports.rows import ImportRow
from app.rules.days import full_day
from app.rules.reading import odd_mobile

ORDER: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "意见": (
        ("日期", ("交办日期", "应办结日期", "答复日期", "评价日期", "销号日期", "复查日期")),
        ("交办日期", ("应办结日期", "答复日期", "评价日期", "销号日期")),
        ("答复日期", ("评价日期", "销号日期", "复查日期")),
    ),
    "建议": (
        ("提出日期", ("交办日期", "应答复日期", "面商日期", "答复日期", "落实日期")),
        ("交办日期", ("应答复日期", "答复日期", "落实日期")),
        ("答复日期", ("落实日期",)),
    ),
}


def judge(batch: Batch, row: ImportRow) -> None:
    """Name every day that lies before one that must come first: where none does, the steps of a row can follow."""
    for fault in disorders(row):
        batch.fault(*fault)
    ask_of_phone(batch, row)


def ask_of_phone(batch: Batch, row: ImportRow) -> None:
    """Note a number that lost its digits, or has too few or too many of them."""
    phone = row.get("联系电话")
    if is_cut(phone):
        batch.note(row, f"联系电话“{phone}”成了科学计数法，丢了后面的数字，请按文字重填")
    elif odd := odd_mobile(phone):
        batch.note(row, f"联系电话“{odd}”有{len(odd)}位数字，手机号应是11位，请核对")


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
    assigned, replied = row.get("交办时间"), row.get("答复时间")
    on = row.get("交办日期") or row.get("日期")
    if replied and replied < assigned and row.get("答复日期", None) == on:
        yield Fault("答复时间", f"{replied}早于同一天的交办时间{assigned}，请核对")
