"""Workbooks that do not follow the template: how their columns are read, decided once and remembered."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import select

from app.books.sheets.shelf import sheet_named
from app.books.workbook import RawSheet, WorkbookSheet
from app.errors import LedgerError
from app.ledger.imports.cells import READERS, called, empty, legible
from app.ledger.imports.foreign.clocks import clock_of, hour_in, lost_hours
from app.ledger.imports.foreign.guessing import KNOWN, Mapped, bare, guess
from app.ledger.imports.foreign.heads import last_part
from app.ledger.imports.foreign.no_entries import SECTION, is_alone, notes_of
from app.ledger.imports.memory import MADE, NUMBERS
from app.ledger.store import Ledger
from app.models.mapping import Mapping as MappingRow
from app.rules.reading import clean
from app.rules.trade import COUNTY, TOWNSHIP

FIXED, MENDED = "=", "\x1f"  # how values for all rows, and what was mended, are kept among the headings
DIGITS = 10
LEVEL = "代表级别"
COUNTY_CODE = 6  # digits of a county's code; a township's has nine


def proposed(ledger: Ledger, raw: RawSheet) -> Mapped:
    """How the clerk read a sheet with these headings before, or else the best guess."""
    return recall(ledger, raw) or _of_this_level(ledger, guess(raw))


def recall(ledger: Ledger, raw: RawSheet) -> Mapped | None:
    """What was decided for these headings; none when they are new, or name what our sheets no longer have."""
    query = select(MappingRow.sheet, MappingRow.columns).where(MappingRow.headings == _signature(raw))
    with ledger.read() as session:
        row = session.execute(query).first()
    if row is None:
        return None
    columns = {heading: column for heading, column in row.columns.items() if not heading.startswith((FIXED, MENDED))}
    fixed = {name.removeprefix(FIXED): value for name, value in row.columns.items() if name.startswith(FIXED)}
    mends: dict[str, dict[str, str]] = {}
    for name, meant in row.columns.items():
        if name.startswith(MENDED):
            column, _, written = name.removeprefix(MENDED).partition(MENDED)
            mends.setdefault(column, {})[written] = meant
    sheet = sheet_named(row.sheet)
    if sheet is None or any(sheet.column(column) is None for column in (*columns.values(), *fixed, *mends)):
        return None
    return Mapped(row.sheet, columns, fixed, remembered=True, mends=mends)


def remember(ledger: Ledger, raw: RawSheet, mapped: Mapped) -> None:
    """Keep the decision for the next workbook with these headings."""
    _demand_sound(raw, mapped)
    mends = {
        f"{MENDED}{column}{MENDED}{written}": meant
        for column, words in mapped.mends.items()
        for written, meant in words.items()
    }
    columns = {**mapped.columns, **{f"{FIXED}{column}": value for column, value in mapped.fixed.items()}, **mends}
    with ledger.write("记住导入对照", remembered=False) as session:
        row = session.scalar(select(MappingRow).where(MappingRow.headings == _signature(raw)))
        if row is None:
            session.add(MappingRow(headings=_signature(raw), sheet=mapped.sheet, columns=columns))
            return
        if (row.sheet, row.columns) != (mapped.sheet, columns):
            row.sheet, row.columns = mapped.sheet, columns


def with_sheet(ledger: Ledger, raw: RawSheet, name: str) -> Mapped:
    """The best reading of the sheet as another one of ours."""
    known = recall(ledger, raw)
    return known if known is not None and known.sheet == name else _of_this_level(ledger, guess(raw, name))


def _of_this_level(ledger: Ledger, mapped: Mapped) -> Mapped:
    """Deputies of whom nothing says at which level they sit are the unit's own."""
    if LEVEL not in lacking(mapped):
        return mapped
    level = COUNTY if len(str(ledger.setting("unit_code", ""))) == COUNTY_CODE else TOWNSHIP
    return replace(mapped, fixed={**mapped.fixed, LEVEL: level})


def lacking(mapped: Mapped) -> tuple[str, ...]:
    """The required columns that nothing fills yet; a number is made where there is none."""
    if not mapped.sheet:
        return ()
    sheet = _sheet(mapped)
    given = {*mapped.columns.values(), *_for_all(mapped)}
    made = NUMBERS[sheet.name][0] if sheet.name in NUMBERS else ""
    return tuple(cell.label for cell in sheet.columns if cell.required and cell.label not in given | {made})


def apply(raw: RawSheet, mapped: Mapped) -> RawSheet:
    """The sheet as the template would have it. Raises LedgerError when a column is meant twice."""
    _demand_sound(raw, mapped)
    sheet = _sheet(mapped)
    places = {mapped.columns[heading]: place for place, heading in enumerate(raw.headings) if heading in mapped.columns}
    fixed = _for_all(mapped)
    hours = clock_of(raw, sheet.name, places)
    number, telling = NUMBERS.get(sheet.name, ("", ()))
    makes = bool(number) and number not in places
    seen: Counter[str] = Counter()
    rows: list[tuple[int, tuple[object, ...]]] = []
    headed: list[tuple[int, str]] = []
    needed = [cell.label for cell in sheet.columns if cell.required and cell.label in places and cell.label != number]
    for at, cells in raw.rows:
        values = {column: cells[place] if place < len(cells) else None for column, place in places.items()}
        if all(map(empty, values.values())):
            continue
        if (
            len(needed) > 1
            and is_alone(cells)
            and not any(_readable(sheet, column, values[column]) for column in needed)
        ):
            headed.append((at, SECTION))
            continue
        values |= {column: value for column, value in fixed.items() if empty(values.get(column))}
        values |= {column: hour_in(cells, place) for column, place in hours.items()}
        if number and empty(values.get(number)):
            values = {number: None, **values}
            values[number] = _made(sheet, values, telling, seen)
        rows.append((at, tuple(values.values())))
    headings = ((number,) if makes else ()) + (*places, *(column for column in fixed if column not in places), *hours)
    source = "" if raw.name == sheet.name else raw.name
    notes = (*raw.notes, *notes_of(raw.name, headed), *_remarks(raw, mapped), *lost_hours(raw, sheet, places, hours))
    return RawSheet(sheet.name, headings, tuple(rows), source, raw.printed, notes=notes)


def unread(raw: RawSheet, mapped: Mapped) -> tuple[str, ...]:
    """The headings under which something stands that is not imported."""
    return tuple(
        heading
        for place, heading in enumerate(raw.headings)
        if bare(heading)
        and heading not in mapped.columns
        and any(place < len(cells) and not empty(cells[place]) for _, cells in raw.rows)
    )


def _for_all(mapped: Mapped) -> dict[str, str]:
    """The values for all rows; one that says nothing is none."""
    return {column: clean(value) for column, value in mapped.fixed.items() if clean(value)}


def _remarks(raw: RawSheet, mapped: Mapped) -> Iterator[str]:
    """What of the sheet is not imported, and what is written into every row."""
    if raw.heading_row and not any(last_part(bare(heading)) in KNOWN for heading in raw.headings):
        words = "、".join(filter(None, map(bare, raw.headings)))[:40]
        yield f"“{raw.name}”表第{raw.heading_row}行（{words}）当作栏目名；若也是登记的内容，请在它上面加一行栏目名。"
    columns = [called(bare(heading)) for heading in unread(raw, mapped)]
    if columns:
        yield f"“{raw.name}”表有{len(columns)}栏没有对应的栏目，没有导入：{'、'.join(columns)}。"
    for column, value in _for_all(mapped).items():
        if column not in mapped.columns.values():
            yield f"“{raw.name}”表没有“{column}”一栏，每一行都按“{value}”记入。"


def _made(sheet: WorkbookSheet, values: Mapping[str, object], telling: tuple[str, ...], seen: Counter[str]) -> str:
    """A number that the same row has every time: from what tells it apart, not from how its matter ended."""
    text = "\x1f".join(_plain(sheet, column, values.get(column)) for column in telling)
    digest = hashlib.sha256(f"{sheet.name}\x1f{text}".encode()).hexdigest()[:DIGITS]
    seen[digest] += 1
    return f"{MADE}{digest}" + (f"-{seen[digest]}" if seen[digest] > 1 else "")


def _readable(sheet: WorkbookSheet, column: str, value: object) -> bool:
    """Whether a cell says anything, and what its column asks for."""
    cell = sheet.column(column)
    return cell is not None and not empty(value) and legible(cell, value)


def _plain(sheet: WorkbookSheet, column: str, value: object) -> str:
    """A cell as it is read, so that 2023-2-6 and a true date of that day give the same number."""
    cell = sheet.column(column)
    if value is None or cell is None:
        return ""
    try:
        read: Any = READERS[cell.reads](cell, value)
    except ValueError:
        read = clean(str(value))
    return "、".join(map(str, read)) if isinstance(read, tuple) else str(read)


def _demand_sound(raw: RawSheet, mapped: Mapped) -> None:
    sheet = _sheet(mapped)
    twice = [column for column, times in Counter(mapped.columns.values()).items() if times > 1]
    if twice:
        raise LedgerError(f"“{raw.name}”有两列都对到“{twice[0]}”，请只留一列。")
    strange = [column for column in mapped.columns.values() if sheet.column(column) is None]
    if strange:
        raise LedgerError(f"“{sheet.name}”表没有“{strange[0]}”这一列，请重新对照。")


def _sheet(mapped: Mapped) -> WorkbookSheet:
    sheet = sheet_named(mapped.sheet)
    if sheet is None:
        raise LedgerError("还没有说明这张表导入到哪里，请先选一张表。")
    return sheet


def _signature(raw: RawSheet) -> str:
    return "\x1f".join(bare(heading) for heading in raw.headings)
