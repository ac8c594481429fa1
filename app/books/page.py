"""What every kind of paper is given: a title, columns and rows, free of any database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

CellValue = str | int | float | bool | date | tuple[str, ...] | None


class Kind(Enum):
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
    kind: Kind
    width: int


@dataclass(frozen=True, slots=True)
class Page:
    """A register ready for paper. `records` names each row in messages (2024-接-003); `notes` stand under the table."""

    title: str
    unit: str
    period: str
    columns: tuple[Column, ...]
    rows: Sequence[tuple[CellValue, ...]]
    records: Sequence[str]
    notes: tuple[str, ...] = ()
    signers: tuple[str, ...] = ("填表人", "审核人")
