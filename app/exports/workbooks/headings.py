"""Where the table of a sheet begins: titles above, one to three rows of headings joined into one, or none at all."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from itertools import pairwise, takewhile

from app.books.sheets.shelf import SHEETS
from app.exports.workbooks.merged import MergedCells, Row
from app.rules.trade import SATISFACTIONS, SEXES

WITHIN = 20  # headings stand in one of the first rows, below a title
FAR = 200  # rows that are looked through where a long preface stands before them
OF_ANOTHER = 3  # known words, and nothing else in its row, begin another table
DEEP = 3  # rows of headings
LONGEST = 100  # characters of a heading
LABEL = 30  # characters of what may be one row of headings among several
SERIAL = 1_000_000  # from here on a number in a cell is a telephone's or a card's
HINT, HINT_END = re.compile(r"[(（\[【]"), (")", "）", "]", "】")
KNOWN = frozenset(word for sheet in SHEETS for cell in sheet.columns for word in (cell.label, *cell.synonyms))
_DATUM = re.compile(r"\d[\d\-./年月日: Xx]{4,}")
_CAPTION = re.compile(r"[：:].|[：:]$")


@dataclass(frozen=True, slots=True)
class TableHead:
    """`headings` stand in the rows from `first` on, the data begin at `body`: places in the list of rows."""

    first: int
    body: int
    headings: tuple[str, ...]


def head_of(rows: Sequence[Row], merged: Sequence[MergedCells]) -> TableHead:
    """The headings of a sheet that holds anything; blank ones where the first row is one of data already."""
    top = _top(rows)
    if not _known(rows[top][1]) and _are_data(rows[top][1], rows[top + 1 : top + 1 + WITHIN]):
        return TableHead(top, top, ("",) * len(rows[top][1]))
    first = last = top
    if top and _in_two_halves(rows[top - 1], rows[top]):
        first -= 1
    elif (
        not _whole(rows[top][1])
        or _parted(rows[top], merged)
        or any(_ticked(cells) for _, cells in rows[top + 1 : top + 2])
    ):
        while first and last - first + 1 < DEEP and _linked(rows[first - 1], rows[first], merged):
            first -= 1
        if first == last == top > 1 and _over_another(*rows[top - 2 : top + 1]):
            first -= 2
        elif first == last < len(rows) - 2 and _over_another(*rows[top : top + 3]):
            last += 2
        while last + 1 < len(rows) and last - first + 1 < DEEP and _linked(rows[last], rows[last + 1], merged):
            last += 1
    return TableHead(first, last + 1, _joined(rows[first : last + 1], merged))


def next_head(rows: Sequence[Row], head: TableHead) -> int:
    """Where another table begins below the first one, with the titles above it; 0 where none does."""
    known = {part for each in head.headings for part in each.split("/")}
    for at in range(head.body + 1, len(rows)):
        cells = [value for value in rows[at][1] if value is not None]
        if len(cells) < OF_ANOTHER or not all(map(_is_known, cells)):
            continue
        words = [heading(value) for value in cells]
        if 2 * sum(word in known for word in words) < len(words):
            alone = takewhile(lambda row: _filled(row[1]) == 1, reversed(rows[head.body + 1 : at]))
            return at - len(list(alone))
    return 0


def heading(value: object) -> str:
    """联 系 电 话* → 联系电话; 姓名（必填） → 姓名 where that makes a known heading."""
    text = unicodedata.normalize("NFKC", "" if value is None else str(value))
    text = "".join(text.split()).strip("*＊:")[:LONGEST]
    hinted = text.endswith(HINT_END) and HINT.search(text)
    bare = text[: hinted.start()].strip("*＊:") if hinted else text
    return bare if bare in KNOWN and text not in KNOWN else text


def _top(rows: Sequence[Row]) -> int:
    """Which row holds the headings: the one with most known words, else the first with several cells."""
    known = [_known(cells) for _, cells in rows[:WITHIN]]
    if max(known) < 2 <= max(far := [_known(cells) for _, cells in rows[WITHIN:FAR]], default=0):
        return WITHIN + far.index(max(far))
    rows = rows[:WITHIN]
    if max(known) > 1 or (max(known) == 1 and all(_filled(cells) < 2 for _, cells in rows)):
        return known.index(max(known))
    return next((index for index, (_, cells) in enumerate(rows) if _filled(cells) > 1), 0)


def _known(cells: Iterable[object]) -> int:
    return sum(map(_is_known, cells))


def _is_known(value: object) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST and heading(value) in KNOWN


def _filled(cells: Iterable[object]) -> int:
    return sum(value is not None for value in cells)


def _whole(cells: tuple[object, ...]) -> bool:
    """Whether a row is the template's: a known word in every cell, and nothing to be joined to it."""
    return _known(cells) == len(cells)


def _parted(row: Row, merged: Sequence[MergedCells]) -> bool:
    """Whether a heading of a row was merged across several columns, to be told apart below."""
    return any(each.covers(row[0], each.left) and each.wide > 1 for each in merged)


def _are_data(cells: tuple[object, ...], following: Sequence[Row]) -> bool:
    """Whether a row says what those below it say: days, numbers, the same words in places, not what they are called."""
    if not following:
        return any(map(_datum, cells))
    columns = [(value, [_at(below, place) for _, below in following]) for place, value in enumerate(cells)]
    if any(kind(value) and any(map(kind, below)) for value, below in columns for kind in (_datum, _number)):
        return True
    again = [value in below for value, below in columns if value is not None]
    return (any(again) and not all(again)) or sum(value in SEXES for value in cells) == 1


def _at(cells: Sequence[object], place: int) -> object:
    return cells[place] if place < len(cells) else None


def _number(value: object) -> bool:
    return isinstance(value, (int, float)) or (isinstance(value, str) and value.strip().isdecimal())


def _datum(value: object) -> bool:
    if isinstance(value, (date, time)):
        return True
    if isinstance(value, (int, float)):
        return abs(value) >= SERIAL
    return isinstance(value, str) and _DATUM.fullmatch(value.strip()) is not None


def _linked(upper: Row, lower: Row, merged: Sequence[MergedCells]) -> bool:
    """Whether two rows one beneath the other are both headings."""
    (above, over), (below, under) = upper, lower
    if below != above + 1 or not (_labels(over) and _labels(under)):
        return False
    if _filled(over) < 2:  # a title, unless others that begin above it reach down beside it
        return any(each.top < above and each.bottom >= below for each in merged)
    near = [each for each in merged if each.top <= below and each.bottom >= above]
    if near:
        return any(each.top <= above and each.bottom >= below for each in near) or any(
            each.covers(above, each.left) and each.wide > 1 and _filled(under[each.left - 1 : each.right]) > 1
            for each in near
        )
    alone, beneath = _places(over) - _places(under), _places(under) - _places(over)
    return bool(alone and beneath and _known(over) and (_known(under) or _ticked(under)))


def _ticked(cells: Iterable[object]) -> bool:
    """Whether a row names the choices of which one is ticked below: 满意 基本满意 不满意."""
    filled = [value for value in cells if value is not None]
    return len(filled) > 1 and all(heading(value) in SATISFACTIONS for value in filled)


def _in_two_halves(upper: Row, lower: Row) -> bool:
    """Whether each heading goes on in the row below it: 接待 over 日期, 反映 over 问题."""
    (above, over), (below, under) = upper, lower
    both = below == above + 1 and _labels(over) and _labels(under)
    return both and _filled(under) > 2 and _places(over) == _places(under) and _known(over) > 0


def _over_another(upper: Row, middle: Row, lower: Row) -> bool:
    """Whether known headings stand over others with a row of unknown ones between, none of them merged."""
    (first, over), (second, between), (third, under) = upper, middle, lower
    if (first, second) != (third - 2, third - 1) or not all(map(_labels, (over, between, under))):
        return False
    alone, beneath = _places(over) - _places(under), _places(under) - _places(over)
    return bool(alone and beneath and _places(between) <= _places(under) and _known(under) and _known(over))


def _labels(cells: Iterable[object]) -> bool:
    """Whether everything in a row may be a heading: short words, no day, no number, no 填表人：某某."""
    filled = [value for value in cells if value is not None]
    return all(isinstance(each, str) and len(each) <= LABEL and not _datum(each) for each in filled) and not any(
        _CAPTION.search(str(each).rstrip("：:")) for each in filled
    )


def _places(cells: Iterable[object]) -> set[int]:
    return {place for place, value in enumerate(cells) if value is not None}


def _joined(rows: Sequence[Row], merged: Sequence[MergedCells]) -> tuple[str, ...]:
    """办理情况 above 承办单位 → 办理情况/承办单位, a word that is said twice once."""
    width = max(len(cells) for _, cells in rows)
    spread = [_spread(row, width, rows[place + 1 :], merged) for place, row in enumerate(rows)]
    parts = ([heading(row[place]) for row in spread] for place in range(width))
    return tuple("/".join(_once(each for each in column if each))[:LONGEST] for column in parts)


def _spread(row: Row, width: int, below: Sequence[Row], merged: Sequence[MergedCells]) -> list[object]:
    """A row of headings with what was merged across in each of its columns."""
    number, cells = row
    wide: list[object] = [*cells, *[None] * (width - len(cells))]
    near = [each for each in merged if each.top <= number <= each.bottom]
    for each in near:
        if each.top == number and each.wide > 1 and each.left <= width and len(below):
            wide[each.left - 1 : min(each.right, width)] = [wide[each.left - 1]] * (
                min(each.right, width) - each.left + 1
            )
    if near or not below:
        return wide
    under = {place for _, following in below for place in _places(following)}
    for place in range(1, width):
        if wide[place] is None and place in under and place - 1 in under:
            wide[place] = wide[place - 1]
    return wide


def _once(parts: Iterable[str]) -> list[str]:
    listed = list(parts)
    return [*listed[:1], *(after for before, after in pairwise(listed) if after != before)]
