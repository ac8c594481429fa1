"""What an import workbook says: rows read cell by cell, and every reason why one cannot be taken."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.books.workbook import ErrorCell, Heading, RawSheet, Reads, WorkbookSheet
from app.rules.reading import (
    clean,
    read_count,
    read_date,
    read_decimal,
    read_month,
    read_name,
    read_times,
    read_yes_no,
    split_names,
)

LONGEST = 32_000
DIGITS = 10**15  # from here on a number in a cell has lost its last digits
PERSONS = {"姓名", "领衔代表", "代表"}  # columns that hold one name


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a row was refused: sheet, Excel row number, heading of the column, reason."""

    sheet: str
    row: int
    column: str
    reason: str

    def __str__(self) -> str:
        where = f"“{self.sheet}”表" + (f"第{self.row}行" if self.row else "")
        return f"{where}“{self.column}”：{self.reason}" if self.column else f"{where}：{self.reason}"


class WaitsError(Exception):
    """Raised while a row is written that speaks of a refused one: it waits until that one is mended."""


class RefusedError(Exception):
    """Raised while a row is written; caught by the import and turned into a Refusal."""

    def __init__(self, column: str, reason: str) -> None:
        super().__init__(reason)
        self.column = column
        self.reason = reason


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One row whose cells could be read: `values` by heading, empty cells left out; `columns` are all headings."""

    sheet: WorkbookSheet
    row: int
    values: Mapping[str, Any]
    columns: frozenset[str] = frozenset()

    def get(self, label: str, default: Any = "") -> Any:
        return self.values.get(label, default)

    @property
    def content(self) -> dict[str, object]:
        """The values as JSON keeps them, to be compared with the next import."""
        return {label: _plain(value) for label, value in self.values.items()}


@dataclass(slots=True)
class Reading:
    """All rows of the workbook that could be read, what was refused, and what the clerk should know.

    `unread` are (sheet, key column, what it says) of the rows that were not taken: other rows may speak of them.
    """

    rows: dict[str, list[ImportRow]] = field(default_factory=dict)
    unread: set[tuple[str, str, str]] = field(default_factory=set)
    refused: list[Refusal] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def read_sheets(raw_sheets: Iterable[RawSheet], known: Mapping[str, WorkbookSheet]) -> Reading:
    """Read every cell of the sheets that the template knows; other sheets and columns are reported, not refused."""
    reading = Reading()
    for raw in raw_sheets:
        sheet = known.get(clean(raw.name))
        if sheet is None:
            reading.notes.append(f"“{raw.name}”表不在模板中，没有导入。")
            continue
        _read_sheet(sheet, raw, reading)
    if not reading.rows and not reading.refused:
        reading.refused.append(Refusal("工作簿", 0, "", f"没有找到可导入的表，应有：{'、'.join(known)}"))
    return reading


def key_of(row: ImportRow) -> str:
    """The key by which an imported row finds its entry again."""
    return "\x1f".join(str(_plain(row.get(label))) for label in row.sheet.key)


def _read_sheet(sheet: WorkbookSheet, raw: RawSheet, reading: Reading) -> None:
    headings = [clean(str(heading)).rstrip("*＊ ").strip() for heading in raw.headings]
    columns = {index: cell for index, heading in enumerate(headings) if (cell := sheet.column(heading))}
    extra = [heading for heading in headings if heading and sheet.column(heading) is None]
    if extra:
        reading.notes.append(f"“{sheet.name}”表多出的列没有导入：{'、'.join(extra)}。")
    twice = {heading for heading in headings if heading and headings.count(heading) > 1 and sheet.column(heading)}
    for heading in sorted(twice):
        reading.refused.append(Refusal(sheet.name, 0, heading, "这一列出现了两次，请只留一列"))
    present = {cell.label for cell in columns.values()}
    missing = [cell.label for cell in sheet.columns if cell.required and cell.label not in present]
    rows = [(number, cells) for number, cells in raw.rows if any(not _empty(each) for each in _known(columns, cells))]
    aside = len([cells for _, cells in raw.rows if any(not _empty(each) for each in cells)]) - len(rows)
    if aside:
        reading.notes.append(f"“{sheet.name}”表有{aside}行只在多出的列里有内容，没有导入。")
    if rows or aside:
        reading.refused += [Refusal(sheet.name, 0, label, "缺少这一必填的列") for label in missing]
    accepted = reading.rows.setdefault(sheet.name, [])
    for number, cells in rows:
        row = _read_row(sheet, columns, number, cells, reading)
        if row is not None and not missing and not twice:
            accepted.append(row)
            continue
        reading.unread |= _spoken_of(sheet, columns, cells)


def _read_row(
    sheet: WorkbookSheet, columns: Mapping[int, Heading], number: int, cells: tuple[object, ...], reading: Reading
) -> ImportRow | None:
    values: dict[str, Any] = {}
    refused: list[Refusal] = []
    for index, cell in columns.items():
        value = cells[index] if index < len(cells) else None
        if _empty(value):
            if cell.required:
                refused.append(Refusal(sheet.name, number, cell.label, "必填，不能空"))
            continue
        try:
            value = _worked_out(sheet, cell, number, value, reading)
            read = READERS[cell.reads](cell, value)
            read = read_name(read) if cell.label in PERSONS else read
        except ValueError as error:
            refused.append(Refusal(sheet.name, number, cell.label, str(error)))
            continue
        if read not in ("", ()):
            values[cell.label] = read
    reading.refused += refused
    return None if refused else ImportRow(sheet, number, values, frozenset(cell.label for cell in columns.values()))


def _worked_out(sheet: WorkbookSheet, cell: Heading, number: int, value: object, reading: Reading) -> object:
    """The value; words that only look like a formula stay words. Raises ValueError for what has no value."""
    if not isinstance(value, ErrorCell):
        return value
    if not value.formula:
        raise ValueError(f"单元格里是错误值“{value}”，请改正")
    if cell.reads is not Reads.TEXT or cell.label in sheet.key:
        raise ValueError(f"公式没有结果：{clean(value.formula)[:30]}（请用 Excel 或 WPS 打开、保存后再导入）")
    reading.notes.append(f"“{sheet.name}”表第{number}行：“{cell.label}”里的公式没有结果，按原样的文字记入。")
    return value.formula


def restored(row: ImportRow, kept: Mapping[str, Any]) -> ImportRow:
    """The row as an earlier workbook had it, out of what was kept of it."""
    values: dict[str, Any] = dict(kept)
    for cell in row.sheet.columns:
        if cell.label in values and cell.reads is Reads.DATE:
            values[cell.label] = date.fromisoformat(values[cell.label])
        elif cell.label in values and cell.reads in {Reads.NAMES, Reads.CHOICES}:
            values[cell.label] = tuple(values[cell.label].split("、"))
    return ImportRow(row.sheet, row.row, values, row.columns)


def above_of(entry_id: str, parent_of: Callable[[str], str | None]) -> set[str]:
    """An entry and everything above it."""
    ancestors: set[str] = set()
    above: str | None = entry_id
    while above is not None and above not in ancestors:
        ancestors.add(above)
        above = parent_of(above)
    return ancestors


def names_of(row: ImportRow) -> set[tuple[str, str, str]]:
    """(sheet, key column, value) by which other rows may speak of this one."""
    return {(row.sheet.name, label, str(row.get(label))) for label in row.sheet.key}


def _spoken_of(
    sheet: WorkbookSheet, columns: Mapping[int, Heading], cells: tuple[object, ...]
) -> set[tuple[str, str, str]]:
    keys = {index: cell for index, cell in columns.items() if cell.label in sheet.key and index < len(cells)}
    filled = {index: cell for index, cell in keys.items() if not _empty(cells[index])}
    return {(sheet.name, cell.label, read_name(str(cells[index]))) for index, cell in filled.items()}


def _known(columns: Mapping[int, Heading], cells: tuple[object, ...]) -> Iterable[object]:
    return (cells[index] for index in columns if index < len(cells))


def _empty(value: object) -> bool:
    return value is None or (isinstance(value, str) and not clean(value))


def _text(_: Heading, value: object) -> str:
    if isinstance(value, float) and abs(value) >= DIGITS:
        raise ValueError("数字太长，Excel 只记得前15位；请把单元格设为文本，重新填写")
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if hasattr(value, "isoformat"):
        value = value.isoformat().removesuffix("T00:00:00")
    text = clean(str(value))
    if len(text) > LONGEST:
        raise ValueError(f"太长：{len(text)}字，最多{LONGEST}字")
    return text


def _choice(cell: Heading, value: object) -> str:
    text = _text(cell, value)
    if cell.open or not cell.choices or text in cell.choices:
        return text
    bare = text.upper().removesuffix("类").removesuffix("级")
    chosen = next((choice for choice in cell.choices if bare in {choice, choice.removesuffix("站")}), None)
    if chosen is None:
        raise ValueError(f"没有“{text}”这一项，只能是：{'、'.join(cell.choices)}")
    return chosen


def _choices(cell: Heading, value: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_choice(cell, part) for part in split_names(_text(cell, value).replace("/", "、"))))


READERS: Mapping[Reads, Callable[[Heading, Any], Any]] = {
    Reads.TEXT: _text,
    Reads.DATE: lambda _, value: read_date(value),
    Reads.MONTH: lambda _, value: read_month(value),
    Reads.TIMES: lambda _, value: read_times(value),
    Reads.YES_NO: lambda _, value: read_yes_no(value),
    Reads.COUNT: lambda _, value: read_count(value),
    Reads.DECIMAL: lambda _, value: read_decimal(value),
    Reads.NAMES: lambda cell, value: split_names(_text(cell, value)),
    Reads.CHOICE: _choice,
    Reads.CHOICES: _choices,
}


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return "、".join(str(part or "") for part in value)
    return value
