"""The import workbook: what a sheet, a column and a cell of it are."""

from dataclasses import dataclass
from enum import Enum
from typing import Self


class Reads(Enum):
    """How the import reads a cell; NAMES is any list, CHOICES a list of choices."""

    TEXT = "文字"
    DATE = "日期"
    MONTH = "年月"
    TIMES = "时间"
    HOUR = "钟点"
    YES_NO = "是否"
    COUNT = "整数"
    DECIMAL = "数"
    NAMES = "名单"
    CHOICE = "选项"
    CHOICES = "多选"
    PHONE = "电话"


@dataclass(frozen=True, slots=True)
class Heading:
    """One column of a sheet. `note` is the template's comment; `open` choices may be extended by the clerk.

    `yes` and `no` are what else is written for 是 and 否 under this heading; a day that lies `ahead` may be to come.
    """

    label: str
    reads: Reads
    required: bool = False
    choices: tuple[str, ...] = ()
    note: str = ""
    synonyms: tuple[str, ...] = ()
    open: bool = False
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class WorkbookSheet:
    """One sheet of the workbook; `key` are the columns by which an imported row finds its entry again.

    A row that has a `number` of its own is found by that; rows of a sheet that `repeats` may be alike; those of one
    sheet whose key is the same are told `apart` by one more column.
    """

    name: str
    columns: tuple[Heading, ...]
    key: tuple[str, ...]
    number: str = ""
    repeats: bool = False
    apart: str = ""

    def column(self, label: str) -> Heading | None:
        """The column of this exact heading."""
        return next((cell for cell in self.columns if cell.label == label), None)


@dataclass(frozen=True, slots=True)
class RawSheet:
    """A sheet as it stands in the file: headings, and each row with its Excel row number.

    `source` is what the sheet is called in the file where that is not `name`; `printed` is the seal of the ledger
    that printed the workbook. `heading_row` is the Excel row in which the headings begin (0 where there are none),
    `title` what stands above them; `bands` are rows that are one word across the table; `notes` say what was left out.
    """

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[object, ...]], ...]
    source: str = ""
    printed: str = ""
    heading_row: int = 0
    title: str = ""
    bands: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()


class ErrorCell(str):
    """What stands in a cell without a usable value: #REF!, or a `formula` that was never worked out."""

    __slots__ = ("formula",)
    formula: str

    def __new__(cls, text: str, formula: str = "") -> Self:
        made = super().__new__(cls, text)
        made.formula = formula
        return made
