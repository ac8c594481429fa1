"""Columns that say one thing between them: a √, a year and a month and a day; and one that says two: name and phone."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.books.sheets.opinions import OPINIONS
from app.books.sheets.people import DEPUTIES
from app.books.workbook import Heading, RawSheet
from app.ledger.imports.cells import empty, legible
from app.ledger.imports.foreign.heads import last_part
from app.rules.folding import narrow
from app.rules.reading import clean

TICKS = frozenset({"√", "✓", "✔", "☑", "■", "V", "v", "Y", "y", "1", "是", "○", "●"})
ATTITUDE, SATISFIED_BY = "办理态度", "结果评价"
SHARE = 0.7  # of the cells of a column that must say both
LONGEST = 80  # signs of a name with its telephone
Cells = tuple[object, ...]
_TICKED = (
    *(OPINIONS.column(label) for label in (SATISFIED_BY, "结果类别", "处理方式", "难度级别")),
    *(DEPUTIES.column(label) for label in ("代表级别", "性别")),
)
_WORD = re.compile("[\u4e00-\u9fff]")
_DAY_PARTS = (("年", "月", "日"), ("月", "日"))
_BOTH = re.compile(
    r"(.*(?:人|姓名|群众|选民|者|代表))(?:及|和|与|[、，,/+＋（(]|及其)?(?:联系)?(?:电话|方式|电话号码|手机|手机号码?)[)）]?"
)
_NAME_PHONE = re.compile(r"([^\d+]*?[^\d+\s,，、:：（(/])[\s,，、:：（(/]*(?:电话[:：]?)?(\+?\d[\d\-－ ]{5,}\d)[)）]?")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:\s*年|(?!\d))")
_NO_YEAR = re.compile(r"(\d{1,2})\s*月\s*(\d{1,2})\s*[日号](?:\s*[上下]午)?[\s\d:：时点分半—－~至-]*")


def plain_columns(raw: RawSheet) -> RawSheet:
    """The sheet with one column for each thing that is said."""
    return _with_years(_with_days(_with_phones(_with_ticks(raw))))


def _with_ticks(raw: RawSheet) -> RawSheet:
    """Columns of choices with a √ in one of them, 满意, 基本满意, 不满意, as one column that says which."""
    groups: dict[tuple[str, str], list[int]] = {}
    for place, heading in enumerate(raw.headings):
        over, word = heading.rpartition("/")[0], last_part(heading)
        if (over or _WORD.search(word)) and (cell := _choice_of(word)) is not None:  # A alone is a column's letter
            groups.setdefault((over, cell.label), []).append(place)
    for (over, label), places in groups.items():
        words = [last_part(raw.headings[place]) for place in places]
        marked = [_marks(values) for values in _at(raw, places)]
        if len({*words}) < 2 or None in marked or not any(marked):
            continue
        name = _name_of_ticks(raw.headings, over, label, words)
        return _with_ticks(
            _with(raw, places, (name,), [(_words(marks, words),) for marks in marked], len(raw.headings))
        )
    return raw


def _choice_of(word: str) -> Heading | None:
    return next((cell for cell in _TICKED if cell is not None and legible(cell, word)), None)


def _marks(values: Cells) -> list[int] | None:
    """Which of the columns are ticked; none where one of them says something else."""
    if any(not empty(value) and narrow(clean(str(value))) not in TICKS for value in values):
        return None
    return [at for at, value in enumerate(values) if not empty(value)]


def _words(marks: list[int] | None, words: Sequence[str]) -> str | None:
    """The word that is ticked; all where several are, which the import asks about or takes as several."""
    return "、".join(words[at] for at in marks or ()) or None


def _name_of_ticks(headings: Sequence[str], over: str, label: str, words: Sequence[str]) -> str:
    plain = "、".join(words)
    name = (ATTITUDE if "态度" in over else plain) if label == SATISFIED_BY else label
    return f"{over}/{plain}" if name in headings else name


def _with_days(raw: RawSheet) -> RawSheet:
    """Columns 年, 月 and 日 beside each other as one of days."""
    for parts in _DAY_PARTS:
        for place in range(len(raw.headings) - len(parts) + 1):
            beside = raw.headings[place : place + len(parts)]
            over = beside[0].rpartition("/")[0]
            if beside != tuple(f"{over}/{part}" if over else part for part in parts):
                continue
            name = over or "日期"
            if name in raw.headings:
                continue
            places = [*range(place, place + len(parts))]
            days = [(_day(values, parts),) for values in _at(raw, places)]
            return _with_days(_with(raw, places, (name,), days))
    return raw


def _day(cells: Sequence[object], parts: Sequence[str]) -> str | None:
    written = [(_whole(value), part) for value, part in zip(cells, parts, strict=True) if not empty(value)]
    return "".join(value if value.endswith(part) else f"{value}{part}" for value, part in written) or None


def _whole(value: object) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else clean(str(value))


def _with_phones(raw: RawSheet) -> RawSheet:
    """A column 来访人及电话 as two."""
    for place, heading in enumerate(raw.headings):
        if (named := _BOTH.fullmatch(heading)) is None:
            continue
        filled = [cells[place] for _, cells in raw.rows if place < len(cells) and not empty(cells[place])]
        both = sum(_name_and_phone(value) is not None for value in filled)
        if not filled or both < SHARE * len(filled):
            continue
        phone = "联系电话" if "联系电话" not in raw.headings else f"{named[1]}联系电话"
        parted = [_parted(value) for (value,) in _at(raw, [place])]
        return _with(raw, [place], (named[1], phone), parted)
    return raw


def _name_and_phone(value: object) -> re.Match[str] | None:
    text = clean(str(value))
    return _NAME_PHONE.fullmatch(text) if len(text) <= LONGEST else None


def _parted(value: object) -> Cells:
    both = _name_and_phone(value) if not empty(value) else None
    return (value, None) if both is None else (both[1].strip(), both[2])


def _at(raw: RawSheet, places: Sequence[int]) -> list[Cells]:
    """What stands in these columns, row by row."""
    return [tuple(cells[place] if place < len(cells) else None for place in places) for _, cells in raw.rows]


def _with(
    raw: RawSheet, places: Sequence[int], names: tuple[str, ...], values: Sequence[Cells], at: int | None = None
) -> RawSheet:
    """The sheet with other columns, and what they say row by row, in the place of some, or from column `at` on."""
    wide, gone = range(len(raw.headings)), {*places}
    first = places[0] if at is None else at

    def put(old: Sequence[Any], new: Sequence[Any]) -> tuple[Any, ...]:
        kept = [[*(new if place == first else ()), *(() if place in gone else [old[place]])] for place in wide]
        return tuple(each for part in kept for each in part) + tuple(new if first == len(wide) else ())

    rows = [(number, put(old, new)) for (number, _), old, new in zip(raw.rows, _at(raw, [*wide]), values, strict=True)]
    return replace(raw, headings=put(raw.headings, names), rows=tuple(rows))


def _with_years(raw: RawSheet) -> RawSheet:
    """Days without a year in a sheet whose title or name says one: of that year, and told."""
    years = {*_YEAR.findall(f"{raw.title} {raw.name}")}
    if len(years) != 1:
        return raw
    [year] = years
    rows = [(number, tuple(_of_year(value, year) for value in cells)) for number, cells in raw.rows]
    many = sum(
        was is not now
        for (_, before), (_, after) in zip(raw.rows, rows, strict=True)
        for was, now in zip(before, after, strict=True)
    )
    if not many:
        return raw
    note = f"“{raw.name}”表有{many}处日期没有写年份，按{year}年记入。"
    return replace(raw, rows=tuple(rows), notes=(*raw.notes, note))


def _of_year(value: object, year: str) -> object:
    if not isinstance(value, str) or len(value) > 40 or _NO_YEAR.fullmatch(narrow(clean(value))) is None:
        return value
    return f"{year}年{narrow(clean(value))}"
