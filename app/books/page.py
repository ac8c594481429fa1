"""What every kind of paper is given: a title, columns and rows, free of any database."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

SUM = "合计"  # begins a row that is no entry
CellValue = str | int | float | bool | date | tuple[str, ...] | None


class ValueKind(Enum):
    """How a field reads, and so how every reader of a book treats it."""

    TEXT = "文字"
    LONG = "长文字"
    DATE = "日期"
    NUMBER = "数字"
    CHOICE = "选项"
    YES_NO = "是否"
    NAMES = "名单"


@dataclass(frozen=True, slots=True)
class Column:
    """One column on paper; `width` in full-width characters at body size."""

    key: str
    label: str
    kind: ValueKind
    width: int


@dataclass(frozen=True, slots=True)
class Printout:
    """A register ready for paper. `records` names each row in messages (2024-接-003).

    `chapters` are (first row, title) of the parts of a book, in order: a deputy's pages in the 履职登记簿. The rows of
    a page `to_fill` have room for a pen. `totals` and `notes` stand under the table, `profile` (for whom) at the foot.
    `seal` is that of the ledger, by which it knows its own numbers again when the file comes back.
    """

    title: str
    unit: str
    period: str
    columns: tuple[Column, ...]
    rows: Sequence[tuple[CellValue, ...]]
    records: Sequence[str]
    notes: tuple[str, ...] = ()
    signers: tuple[str, ...] = ("填表人", "审核人")
    chapters: tuple[tuple[int, str], ...] = ()
    to_fill: bool = False
    totals: tuple[str, ...] = ()
    profile: str = ""
    seal: str = ""


def numbered(page: Printout) -> Printout:
    """The page with a 序号 column before the others, counted afresh in each chapter, unless it has one."""
    if any(column.label == "序号" for column in page.columns):
        return page
    starts = {first for first, _ in page.chapters}
    rows = []
    number = 0
    for index, row in enumerate(page.rows):
        if row[0] == SUM:
            rows.append(("", *row))
            continue
        number = 1 if index in starts else number + 1
        rows.append((number, *row))
    return replace(page, columns=(Column("no", "序号", ValueKind.NUMBER, 2), *page.columns), rows=rows)
