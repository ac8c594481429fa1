"""A workbook's rows as a clerk looks at them: what each says, what it changes from what to what, what it may repeat."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import select

from app.books.workbook import SHEETS, Heading, RawSheet, Reads, WorkbookSheet
from app.ledger.store import Ledger
from app.models.case import Case
from app.models.origin import Origin
from app.rules.reading import (
    clean,
    read_count,
    read_date,
    read_decimal,
    read_month,
    read_times,
    read_yes_no,
    split_names,
)

OPINIONS = "意见"
# what says which entry a row is, whose it is, and what it is about: the first of them that is written
NUMBERS = ("意见编号", "建议编号", "活动编号", "任务编号", "代表证号", "名称", "日期")
WHO = ("反映人", "领衔代表", "姓名", "责任代表", "代表", "站长", "类型")
WORDS = ("标题", "内容", "主题", "任务", "事项", "单位及职务", "地点", "地址")
TOGETHER = 500  # texts that are looked for at once
Place = tuple[str, int]
READ: Mapping[Reads, Callable[[Any], object]] = {
    Reads.DATE: read_date,
    Reads.MONTH: read_month,
    Reads.TIMES: read_times,
    Reads.YES_NO: read_yes_no,
    Reads.COUNT: read_count,
    Reads.DECIMAL: read_decimal,
    Reads.NAMES: lambda value: split_names(str(value)),
    Reads.CHOICES: lambda value: split_names(str(value)),
}


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
    """What a row says; `entry_id` is the entry for which it stands, where there is one."""

    number: str = ""
    who: str = ""
    words: str = ""
    changes: tuple[CellChange, ...] = ()
    alike: tuple[Alike, ...] = ()
    entry_id: str = ""


@dataclass(slots=True)
class _WorkbookRow:
    place: Place
    sheet: WorkbookSheet
    cells: dict[str, object] = field(default_factory=dict)

    def text(self, labels: Iterable[str]) -> str:
        return next((shown(self.cells[label]) for label in labels if self.cells.get(label) not in (None, "")), "")


def contents(ledger: Ledger, sheets: Iterable[RawSheet]) -> Mapping[Place, RowContent]:
    """What the rows say, by sheet and Excel row, beside what the ledger remembers of an earlier import."""
    rows = tuple(_rows(sheets))
    known = _remembered(ledger)
    described = {row.place: _content(row, known.get((row.sheet.name, _key(row.sheet, row.cells)))) for row in rows}
    fresh = [row for row in rows if row.sheet.name == OPINIONS and not described[row.place].entry_id]
    for place, alike in _alike(ledger, fresh).items():
        described[place] = replace(described[place], alike=alike)
    return described


def shown(value: object) -> str:
    """A value as it is read: 是, 2024-06-05, 9."""
    if isinstance(value, bool):
        return "是" if value else "否"
    return "" if value is None else str(value)


def _rows(sheets: Iterable[RawSheet]) -> Iterator[_WorkbookRow]:
    known = {sheet.name: sheet for sheet in SHEETS}
    for raw in sheets:
        sheet = known.get(clean(raw.name))
        if sheet is None:
            continue
        columns = [sheet.column(clean(str(each)).rstrip("*＊ ").strip()) for each in raw.headings]
        for number, cells in raw.rows:
            pairs = zip(columns, cells, strict=False)
            read = {column.label: _read(column, cell) for column, cell in pairs if column is not None}
            yield _WorkbookRow((sheet.name, number), sheet, read)


def _read(column: Heading, cell: object) -> object:
    """The cell as the ledger remembers it; as it stands, where it cannot be read."""
    if cell is None or not clean(str(cell)):
        return None
    try:
        value = READ.get(column.reads, lambda each: clean(str(each)))(cell)
    except ValueError:
        return clean(str(cell))
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return "、".join(str(part or "") for part in value)
    return value


def _key(sheet: WorkbookSheet, cells: Mapping[str, object]) -> tuple[str, ...]:
    return tuple(shown(cells.get(label)) for label in sheet.key)


def _remembered(ledger: Ledger) -> Mapping[tuple[str, tuple[str, ...]], Origin]:
    known = {sheet.name: sheet for sheet in SHEETS}
    with ledger.read() as session:
        origins = [each for each in session.scalars(select(Origin)) if each.sheet in known]
        session.expunge_all()
    return {(each.sheet, _key(known[each.sheet], each.said)): each for each in origins}


def _content(row: _WorkbookRow, origin: Origin | None) -> RowContent:
    earlier = origin.said if origin is not None else {}
    changed = [
        label for label, now in row.cells.items() if origin is not None and shown(now) != shown(earlier.get(label))
    ]
    return RowContent(
        row.text(label for label in NUMBERS if row.sheet.column(label)),
        row.text(label for label in WHO if row.sheet.column(label)),
        row.text(label for label in WORDS if row.sheet.column(label)),
        tuple(CellChange(label, shown(earlier.get(label)), shown(row.cells[label])) for label in changed),
        entry_id=origin.entry_id if origin is not None else "",
    )


def _alike(ledger: Ledger, rows: Sequence[_WorkbookRow]) -> Mapping[Place, tuple[Alike, ...]]:
    """Of new opinions: cases and other rows with the same words on the same day or from the same voter."""
    by_words: dict[str, list[_WorkbookRow]] = {}
    for row in rows:
        by_words.setdefault(shown(row.cells.get("内容")), []).append(row)
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


def _when_and_who(row: _WorkbookRow) -> tuple[str, str]:
    return shown(row.cells.get("日期")), shown(row.cells.get("反映人"))
