"""What an import workbook says: rows read cell by cell, with every fault of their cells."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from typing import Any

from app.books.workbook import ErrorCell, Heading, RawSheet, Reads, WorkbookSheet
from app.ledger.imports.cells import called, empty, read_cell
from app.ledger.imports.faults import Fault, Refusal
from app.rules.names import unmarked
from app.rules.reading import clean
from app.rules.trade import SEXES

APART = "\x1f&"  # parts the key that several rows share from what tells them apart
SHEET_SOURCE = "\x1f"  # parts the sheet that a row is read as from the one that it came from


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One row: `values` by heading, empty cells left out; `columns` are all headings; `faults` of unreadable cells.

    `source` is what its sheet is called in the file; a row is `barred` where the sheet lacks what every row needs;
    `printed` is the seal of the ledger that printed the workbook; `twin`: another row of the sheet has the same key.
    """

    sheet: WorkbookSheet
    row: int
    values: Mapping[str, Any]
    columns: frozenset[str] = frozenset()
    faults: tuple[Fault, ...] = ()
    source: str = ""
    barred: bool = False
    printed: str = ""
    twin: bool = False
    _worked_out: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def get(self, label: str, default: Any = "") -> Any:
        return self.values.get(label, default)

    @property
    def place(self) -> tuple[str, int]:
        """Where the clerk finds it: sheet and Excel row."""
        return self.source, self.row

    @property
    def content(self) -> dict[str, object]:
        """The values as JSON keeps them, to be compared with the next import."""
        if "content" not in self._worked_out:
            self._worked_out["content"] = {label: plain(value) for label, value in self.values.items()}
        return self._worked_out["content"]  # type: ignore[no-any-return]

    @property
    def origin_sheet(self) -> str:
        """By what the ledger remembers the sheet that the row came from."""
        if self.source == self.sheet.name:
            return self.sheet.name
        return f"{self.sheet.name}{SHEET_SOURCE}{self.source}"

    def with_kept(self, kept: Mapping[str, Any]) -> "ImportRow":
        """The row with what an earlier workbook said in columns that this one does not have."""
        left_out = {label: value for label, value in restored(self, kept).values.items() if label not in self.columns}
        return replace(self, values={**left_out, **self.values})


@dataclass(slots=True)
class Reading:
    """All rows of the workbook, what is wrong with whole sheets, and what the clerk should know."""

    rows: dict[str, list[ImportRow]] = field(default_factory=dict)
    refused: list[Refusal] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def read_sheets(raw_sheets: Iterable[RawSheet], known: Mapping[str, WorkbookSheet], today: date) -> Reading:
    """Read every cell of the sheets that the template knows; other sheets and columns are reported, not refused."""
    reading = Reading()
    for raw in raw_sheets:
        sheet = known.get(clean(raw.name))
        if sheet is None:
            reading.notes.append(f"“{raw.name}”表不在模板中，没有导入。")
            continue
        _read_sheet(sheet, raw, reading, today)
    if not reading.rows and not reading.refused:
        reading.refused.append(Refusal("工作簿", 0, "", f"没有找到可导入的表，应有：{'、'.join(known)}"))
    return reading


def key_of(row: ImportRow) -> str:
    """The key by which an imported row finds its entry again."""
    if row.sheet.number and (number := row.get(row.sheet.number)):
        return f"{row.sheet.number}\x1f{number}"
    return f"{plain_key(row)}{APART}{row.get(row.sheet.apart)}" if row.twin else plain_key(row)


def plain_key(row: ImportRow) -> str:
    """The key of a row that has no number of its own."""
    return "\x1f".join(str(plain(row.get(label))) for label in row.sheet.key)


def restored(row: ImportRow, kept: Mapping[str, Any]) -> ImportRow:
    """The row as an earlier workbook had it, out of what was kept of it."""
    values: dict[str, Any] = dict(kept)
    for cell in row.sheet.columns:
        value = values.get(cell.label)
        if cell.reads is Reads.DATE and isinstance(value, str):
            values[cell.label] = date.fromisoformat(value)
        elif cell.reads in {Reads.NAMES, Reads.CHOICES} and isinstance(value, str):
            values[cell.label] = tuple(value.split("、"))
        elif cell.reads is Reads.TIMES and isinstance(value, str):
            begin, _, end = value.partition("、")
            values[cell.label] = (begin, end or None)
    return replace(row, values=values, faults=())


def names_of(row: ImportRow) -> set[tuple[str, str, str]]:
    """(sheet, key column, value) by which other rows may speak of this one; the whole key without a column."""
    parts = {(row.sheet.name, label, str(row.get(label))) for label in row.sheet.key if row.get(label)}
    return {*parts, (row.sheet.name, "", key_of(row))}


def plain(value: Any) -> Any:
    """A value as JSON keeps it."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return "、".join(str(part or "") for part in value)
    return value


def _read_sheet(sheet: WorkbookSheet, raw: RawSheet, reading: Reading, today: date) -> None:
    source = raw.source or sheet.name
    reading.notes.extend(raw.notes)
    headings = [clean(str(heading)).rstrip("*＊ ").strip() for heading in raw.headings]
    columns = {index: cell for index, heading in enumerate(headings) if (cell := sheet.column(heading))}
    extra = [heading for heading in headings if heading and sheet.column(heading) is None]
    if extra:
        reading.notes.append(f"“{source}”表多出的列没有导入：{'、'.join(map(called, extra))}。")
    twice = {heading for heading in headings if heading and headings.count(heading) > 1 and sheet.column(heading)}
    for heading in sorted(twice):
        reading.refused.append(Refusal(source, 0, heading, "这一列出现了两次，请只留一列"))
    present = {cell.label for cell in columns.values()}
    missing = [cell.label for cell in sheet.columns if cell.required and cell.label not in present]
    rows = [(number, cells) for number, cells in raw.rows if any(not empty(each) for each in _known(columns, cells))]
    aside = len([cells for _, cells in raw.rows if any(not empty(each) for each in cells)]) - len(rows)
    if aside:
        reading.notes.append(f"“{source}”表有{aside}行只在多出的列里有内容，没有导入。")
    if rows or aside:
        reading.refused += [Refusal(source, 0, label, "缺少这一必填的列") for label in missing]
    blank = ImportRow(sheet, 0, {}, frozenset(present), (), source, bool(missing or twice), raw.printed)
    read = [_read_row(blank, number, columns, cells, today, reading) for number, cells in rows]
    reading.rows.setdefault(sheet.name, []).extend(_told_apart(sheet, read))


def _told_apart(sheet: WorkbookSheet, rows: list[ImportRow]) -> list[ImportRow]:
    """Rows of one key, each of which says something else in the column that may tell them apart, are twins."""
    if not sheet.apart:
        return rows
    alike: dict[str, list[ImportRow]] = {}
    for row in rows:
        alike.setdefault(plain_key(row), []).append(row)
    twins = {
        row.place
        for same in alike.values()
        if len(same) > 1 and "" not in (marks := {row.get(sheet.apart) for row in same}) and len(marks) == len(same)
        for row in same
    }
    return [replace(row, twin=True) if row.place in twins else row for row in rows]


def _read_row(
    blank: ImportRow,
    number: int,
    columns: Mapping[int, Heading],
    cells: tuple[object, ...],
    today: date,
    reading: Reading,
) -> ImportRow:
    values: dict[str, Any] = {}
    faults: list[Fault] = []
    for index, cell in columns.items():
        value = cells[index] if index < len(cells) else None
        if empty(value):
            if cell.required:
                faults.append(Fault(cell.label, "必填，不能空"))
            continue
        try:
            read = read_cell(cell, _worked_out(blank, number, cell, value, reading), today)
        except ValueError as error:
            faults.append(Fault(cell.label, str(error)))
            continue
        if read not in ("", ()):
            values[cell.label] = read
        if cell.label == "姓名":
            for mark in unmarked(clean(str(value)))[1]:
                values.setdefault("性别" if mark in SEXES else "民族", mark)
    return replace(blank, row=number, values=values, faults=tuple(faults))


def _worked_out(blank: ImportRow, number: int, cell: Heading, value: object, reading: Reading) -> object:
    """The value; words that only look like a formula stay words. Raises ValueError for what has no value."""
    if not isinstance(value, ErrorCell):
        return value
    if not value.formula:
        raise ValueError(f"单元格里是错误值“{value}”，请改正")
    if cell.reads is not Reads.TEXT or cell.label in blank.sheet.key:
        raise ValueError(f"公式没有结果：{clean(value.formula)[:30]}（请用 Excel 或 WPS 打开、保存后再导入）")
    reading.notes.append(f"“{blank.source}”表第{number}行：“{cell.label}”里的公式没有结果，按原样的文字记入。")
    return value.formula


def _known(columns: Mapping[int, Heading], cells: tuple[object, ...]) -> Iterable[object]:
    return (cells[index] for index in columns if index < len(cells))


def shown(value: object) -> str:
    """A value as it is read: 是, 2024-06-05, 9."""
    if isinstance(value, bool):
        return "是" if value else "否"
    return "" if value is None else str(value)
