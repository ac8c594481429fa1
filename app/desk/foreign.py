"""Somebody else's workbook: read behind the guard, its headings guessed or recalled, imported like the template."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from app.books.sheets.shelf import SHEETS, sheet_named
from app.books.workbook import RawSheet
from app.errors import LedgerError
from app.ledger import imports
from app.ledger.imports import (
    NOTHING_DECIDED,
    Decisions,
    ImportReport,
    Mapped,
    Mends,
    Progress,
    RepeatedFault,
    RowContent,
)
from app.ledger.store import Ledger
from app.rules.numerals import column_letters


@dataclass(frozen=True, slots=True)
class ForeignSheet:
    """A sheet of the workbook; `mapped` is none where it follows the template; `mends` are what its cells mean."""

    raw: RawSheet
    mapped: Mapped | None
    mends: Mends = field(default_factory=dict)

    @property
    def lacking(self) -> tuple[str, ...]:
        """The columns that every row must have and nothing fills yet."""
        return () if self.mapped is None else imports.lacking(self.mapped)

    def as_json(self) -> dict[str, Any]:
        """How it would be read, as `import --guess --json` tells it."""
        columns = {heading: heading for heading in self.raw.headings} if self.mapped is None else self.mapped.columns
        return {
            "sheet": self.raw.name,
            "table": self.raw.name if self.mapped is None else self.mapped.sheet,
            "header_row": self.raw.heading_row,
            "columns": dict(columns),
            "fixed": {} if self.mapped is None else dict(self.mapped.fixed),
            "mended": {column: dict(meant) for column, meant in self.mends.items()},
            "missing": list(self.lacking),
            "unread": [] if self.mapped is None else [*imports.unread(self.raw, self.mapped)],
        }


@dataclass(frozen=True, slots=True)
class Decided:
    """What the clerk says of all foreign sheets: which of ours they are, values for all rows, what a column means.

    A column is called by its heading, or by its letter; one that means nothing is left out. `mends` say of our
    columns what is meant by what is written there.
    """

    table: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    mends: Mends = field(default_factory=dict)


def look(ledger: Ledger, path: Path, progress: Progress) -> tuple[ForeignSheet, ...]:
    """Every sheet that has rows, with how it would be read. Raises LedgerError for a file that is no workbook.

    What `progress` raises stops the reading at once.
    """
    from app.exports.workbooks import read_workbook

    return _without_tallies([_looked(ledger, raw) for raw in read_workbook(path, progress) if raw.rows])


def decided(ledger: Ledger, sheets: Iterable[ForeignSheet], says: Decided) -> tuple[ForeignSheet, ...]:
    """The sheets as the clerk decided. Raises LedgerError for a table or a column that there is not."""
    if says.table and sheet_named(says.table) is None:
        names = "、".join(sheet.name for sheet in SHEETS)
        raise LedgerError(f"没有“{says.table}”这张表，可以是：{names}。", field="table")
    for field_name, columns in (("set", says.values), ("mend", says.mends)):
        nowhere = next((column for column in columns if not any(sheet.column(column) for sheet in SHEETS)), None)
        if nowhere is not None:
            raise LedgerError(f"哪张表都没有“{nowhere}”这一栏，请核对。", field=field_name)
    offered = tuple(sheets)
    known = {name for each in offered if each.mapped is not None for name in _names(each.raw)}
    strange = next((name for name in says.columns if name not in known), None)
    if strange is not None:
        raise LedgerError(
            f"工作簿里没有“{strange}”这一栏；按原来的栏目名写，没有栏目名的写列的字母，如 A。", field="map"
        )
    read = (each if each.mapped is None else _as_decided(ledger, each, says) for each in offered)
    return with_mends(read, says.mends)


def with_mends(sheets: Iterable[ForeignSheet], mends: Mends) -> tuple[ForeignSheet, ...]:
    """The sheets with what was mended, beside what was mended before."""
    return tuple(
        replace(each, mends={**each.mends, **{name: {**each.mends.get(name, {}), **mends[name]} for name in mends}})
        for each in sheets
    )


def repeated_faults(sheets: Iterable[ForeignSheet], report: ImportReport) -> tuple[RepeatedFault, ...]:
    """What was refused in which columns, to be mended in all rows at once."""
    return imports.repeated(_ours(sheets), report)


def undecided(sheets: Iterable[ForeignSheet]) -> tuple[tuple[str, str, str], ...]:
    """What must be said before the sheets can be imported: sheet, column and a sentence."""
    offered = tuple(sheets)
    if offered and all(each.mapped is not None and not each.mapped.sheet for each in offered):
        names = "、".join(sheet.name for sheet in SHEETS)
        words = f"看不出是哪一张表，请用 --table 写明（{names}），没有栏目名的列再用 --map 列字母=栏目 对上"
        return tuple((each.raw.name, "", words) for each in offered)
    return tuple(
        (
            each.raw.name,
            column,
            f"没有哪一栏是“{column}”，请用 --map 原栏={column} 对上，或用 --set {column}=值 给所有行",
        )
        for each in offered
        for column in each.lacking
    )


def demand_rows(sheets: Iterable[ForeignSheet], decisions: Decisions) -> None:
    """Raises LedgerError for a decision about a row that the sheets do not have."""
    rows = {raw.source or raw.name: {row for row, _ in raw.rows} for raw in _ours(sheets)}
    for name, row in sorted(decisions):
        if name not in rows:
            raise LedgerError(f"要导入的没有“{name}”这张表，可以是：{'、'.join(rows) or '一张也没有'}。", field="row")
        if row not in rows[name]:
            raise LedgerError(f"“{name}”表第{row}行没有内容，请核对行号。", field="row")


def unmatched(sheets: Iterable[ForeignSheet], mends: Mends) -> tuple[str, ...]:
    """What was to be mended and stands nowhere, in sentences."""
    unmended = _ours(replace(each, mends={}) for each in sheets)
    return tuple(
        f"“{column}”栏里没有“{word}”，这一处没有可改的，请核对写法。"
        for column, meant in mends.items()
        for word, value in meant.items()
        if all(imports.mended(raw, {column: {word: value}}) == raw for raw in unmended)
    )


def left_out(sheets: Iterable[ForeignSheet]) -> tuple[str, ...]:
    """Which sheets are not imported at all."""
    names = [each.raw.name for each in sheets if each.mapped is not None and not each.mapped.sheet]
    return (f"没有认出这些表，没有导入：{'、'.join(names)}。",) if names else ()


def preview(
    ledger: Ledger,
    sheets: Iterable[ForeignSheet],
    progress: Progress,
    *,
    prefer_workbook: bool = False,
    decisions: Decisions = NOTHING_DECIDED,
) -> ImportReport:
    """What importing these sheets would do; nothing is written."""
    return imports.preview(ledger, _ours(sheets), progress, prefer_workbook=prefer_workbook, decisions=decisions)


def contents(ledger: Ledger, sheets: Iterable[ForeignSheet]) -> Mapping[tuple[str, int], RowContent]:
    """What the rows of these sheets say, beside what the ledger holds."""
    return imports.contents(ledger, _ours(sheets))


def take(
    ledger: Ledger,
    sheets: Iterable[ForeignSheet],
    progress: Progress,
    *,
    prefer_workbook: bool = False,
    decisions: Decisions = NOTHING_DECIDED,
) -> ImportReport:
    """Import the sheets, all or nothing, and remember how they were read."""
    chosen = tuple(sheets)
    report = imports.import_sheets(
        ledger, _ours(chosen), progress, prefer_workbook=prefer_workbook, decisions=decisions
    )
    if report.written:
        for each in chosen:
            if each.mapped is not None and each.mapped.sheet:
                imports.remember(ledger, each.raw, replace(each.mapped, mends=each.mends))
    return report


def _ours(sheets: Iterable[ForeignSheet]) -> tuple[RawSheet, ...]:
    """The sheets in the template's words; what the clerk left out is left out."""
    return tuple(
        imports.mended(each.raw if each.mapped is None else imports.apply(each.raw, each.mapped), each.mends)
        for each in sheets
        if each.mapped is None or each.mapped.sheet
    )


def _looked(ledger: Ledger, raw: RawSheet) -> ForeignSheet:
    if imports.is_template(raw):
        return ForeignSheet(raw, None)
    tidied = imports.tidied(raw)
    mapped = imports.proposed(ledger, tidied)
    return ForeignSheet(tidied, mapped, mapped.mends)


def _without_tallies(sheets: Sequence[ForeignSheet]) -> tuple[ForeignSheet, ...]:
    """The sheets; one that has a single column of ours, beside others that have all, is no register: 单位, 件数."""
    if all(each.mapped is not None and (not each.mapped.sheet or each.lacking[1:]) for each in sheets):
        return tuple(sheets)
    return tuple(replace(each, mapped=Mapped("")) if _is_tally(each) else each for each in sheets)


def _is_tally(each: ForeignSheet) -> bool:
    mapped = each.mapped
    return mapped is not None and not mapped.remembered and len(mapped.columns) < 2 and len(each.lacking) > 1


def _names(raw: RawSheet) -> dict[str, str]:
    """How the columns of a sheet may be called: by their headings, and by their letters."""
    letters = {column_letters(place): heading for place, heading in enumerate(raw.headings)}
    return {**letters, **{heading: heading for heading in raw.headings}}


def _as_decided(ledger: Ledger, each: ForeignSheet, says: Decided) -> ForeignSheet:
    assert each.mapped is not None
    mapped = imports.with_sheet(ledger, each.raw, says.table) if says.table else each.mapped
    sheet = sheet_named(mapped.sheet)
    if sheet is None:
        return each
    strange = next((column for column in says.columns.values() if column and sheet.column(column) is None), "")
    if strange:
        raise LedgerError(f"“{sheet.name}”表没有“{strange}”这一栏，请核对。", field="map")
    names = _names(each.raw)
    meant = {names[name]: column for name, column in says.columns.items() if name in names}
    taken = set(meant.values())
    columns = {
        heading: column for heading, column in mapped.columns.items() if heading not in meant and column not in taken
    }
    columns |= {heading: column for heading, column in meant.items() if column}
    fixed = {**mapped.fixed, **{column: value for column, value in says.values.items() if sheet.column(column)}}
    return replace(each, mapped=Mapped(mapped.sheet, columns, fixed))
