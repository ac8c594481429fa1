"""A workbook's rows as a clerk looks at them: what each says, what it changes from what to what, what it may repeat."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from sqlalchemy import select

from app.books.sheets.shelf import SHEETS
from app.books.workbook import RawSheet
from app.ledger.imports.alike import Alike, repetitions
from app.ledger.imports.faults import Place
from app.ledger.imports.rows import ImportRow, key_of, read_sheets, shown
from app.ledger.store import Ledger
from app.models.origin import Origin

# what says which entry a row is, whose it is, and what it is about: the first of them that is written
NUMBERS = ("意见编号", "建议编号", "活动编号", "任务编号", "代表证号", "名称", "日期")
WHO = ("反映人", "领衔代表", "姓名", "责任代表", "代表", "站长", "类型")
WORDS = ("标题", "内容", "主题", "任务", "事项", "单位及职务", "地点", "地址")


class CellChange(NamedTuple):
    """A cell that says something else than in the workbook that was imported before."""

    label: str
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class RowContent:
    """What a row says; `sheet` is as what its sheet is read, `entry_id` the entry for which it stands, if any."""

    sheet: str = ""
    number: str = ""
    who: str = ""
    words: str = ""
    changes: tuple[CellChange, ...] = ()
    alike: tuple[Alike, ...] = ()
    entry_id: str = ""


def contents(ledger: Ledger, sheets: Iterable[RawSheet]) -> Mapping[Place, RowContent]:
    """What the rows say, by sheet and Excel row, beside what the ledger remembers of an earlier import."""
    reading = read_sheets(sheets, {sheet.name: sheet for sheet in SHEETS}, ledger.today)
    rows = [row for each in reading.rows.values() for row in each]
    known = _remembered(ledger)
    described = {row.place: _content(row, known.get((row.origin_sheet, key_of(row)))) for row in rows}
    for place, alike in repetitions(ledger, [row for row in rows if not described[row.place].entry_id]).items():
        described[place] = replace(described[place], alike=alike)
    return described


def _remembered(ledger: Ledger) -> Mapping[tuple[str, str], Origin]:
    with ledger.read() as session:
        origins = list(session.scalars(select(Origin)))
        session.expunge_all()
    return {(each.sheet, each.key): each for each in origins}


def _content(row: ImportRow, origin: Origin | None) -> RowContent:
    cells, earlier = row.content, origin.given if origin is not None else {}
    labels = [cell.label for cell in row.sheet.columns if origin is not None and cell.label in row.columns]
    changed = [label for label in labels if shown(cells.get(label)) != shown(earlier.get(label))]
    return RowContent(
        row.sheet.name,
        _text(row, NUMBERS),
        _text(row, WHO),
        _text(row, WORDS),
        tuple(CellChange(label, shown(earlier.get(label)), shown(cells.get(label))) for label in changed),
        entry_id=origin.entry_id if origin is not None else "",
    )


def _text(row: ImportRow, labels: Iterable[str]) -> str:
    """The first of these cells that says anything."""
    cells = row.content
    return next((shown(cells[label]) for label in labels if cells.get(label) not in (None, "")), "")
