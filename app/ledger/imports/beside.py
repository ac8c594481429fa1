"""A workbook's rows as a clerk looks at them: what each says, what it changes from what to what, what it may repeat."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from sqlalchemy import select

from app.books.workbook import SHEETS, RawSheet
from app.ledger.imports.rows import ImportRow, key_of, read_sheets
from app.ledger.store import Ledger
from app.models.case import Case
from app.models.origin import Origin

OPINIONS = "意见"
# what says which entry a row is, whose it is, and what it is about: the first of them that is written
NUMBERS = ("意见编号", "建议编号", "活动编号", "任务编号", "代表证号", "名称", "日期")
WHO = ("反映人", "领衔代表", "姓名", "责任代表", "代表", "站长", "类型")
WORDS = ("标题", "内容", "主题", "任务", "事项", "单位及职务", "地点", "地址")
TOGETHER = 500  # texts that are looked for at once
Place = tuple[str, int]


class CellChange(NamedTuple):
    """A cell that says something else than in the workbook that was imported before."""

    label: str
    was: str
    now: str


class Alike(NamedTuple):
    """A case, or another row, with the same words: its number or its row, whose it is, and what it says."""

    where: str
    who: str
    words: str


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
    fresh = [row for row in rows if row.sheet.name == OPINIONS and not described[row.place].entry_id]
    for place, alike in _alike(ledger, fresh).items():
        described[place] = replace(described[place], alike=alike)
    return described


def shown(value: object) -> str:
    """A value as it is read: 是, 2024-06-05, 9."""
    if isinstance(value, bool):
        return "是" if value else "否"
    return "" if value is None else str(value)


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


def _alike(ledger: Ledger, rows: Sequence[ImportRow]) -> Mapping[Place, tuple[Alike, ...]]:
    """Of new opinions: cases and other rows with the same words on the same day or from the same voter."""
    by_words: dict[str, list[ImportRow]] = {}
    for row in rows:
        by_words.setdefault(shown(row.get("内容")), []).append(row)
    by_words.pop("", None)
    heard: dict[str, list[tuple[str, str, str]]] = {}
    texts = tuple(by_words)
    columns = (Case.content, Case.number, Case.raised_on, Case.raised_by)
    with ledger.read() as session:
        for first in range(0, len(texts), TOGETHER):
            query = select(*columns).where(Case.content.in_(texts[first : first + TOGETHER]), Case.voided_on.is_(None))
            for content, number, day, whose in session.execute(query):
                heard.setdefault(content, []).append((number, day.isoformat(), whose))
    likely: dict[Place, tuple[Alike, ...]] = {}
    for words, bearers in by_words.items():
        others = [*heard.get(words, []), *((f"第{each.place[1]}行", *_when_and_who(each)) for each in bearers)]
        for row in bearers:
            on, voter = _when_and_who(row)
            same = [
                Alike(where, whose, words)
                for where, day, whose in others
                if where != f"第{row.place[1]}行" and (day == on or (voter and whose == voter))
            ]
            if same:
                likely[row.place] = tuple(same)
    return likely


def _when_and_who(row: ImportRow) -> tuple[str, str]:
    return shown(row.content.get("日期")), shown(row.get("反映人"))
