"""Somebody else's sheet made plain: every heading once, totals and signatures left out, a √ read as its heading."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.books.workbook import RawSheet
from app.ledger.imports.cells import empty
from app.rules.folding import narrow
from app.rules.numerals import column_letters
from app.rules.reading import clean
from app.rules.trade import SATISFACTIONS

TICKS = frozenset({"√", "✓", "✔", "☑", "■", "V", "v", "Y", "y", "1", "是", "○", "●"})
CONTINUED = "续"
DITTO = frozenset({"同上", "同前", "〃", "″", "〞", '"', "＂", "”", "“"})
FOOT = "表尾的签名或说明"
LONGEST = 200  # characters of what may be a heading said again, blanks and all
Row = tuple[int, tuple[object, ...]]
_TOTAL = re.compile(
    r"(?:以上|本页|本表|全部|人数|件数)?(?:合|总|小|共|累)计|总数|合计数|其中[：:]"
    r"|(?:以上|本页|本表)?共有?\d+[名人件条次项个户](?:代表|意见|建议|问题)?[。.]?$"
)
_SIGNED = re.compile(
    r"(?:填表|制表|填报|审核|审批|复核|统计|记录|负责|经办|报送|签字|盖章|联系|主管领导)[人者]?(?:签字|签名|（签字）|（盖章）)?"
    r"(?:单位|时间|日期|电话)?(?:[（(][^）)]{1,6}[）)])?[：:]|[^：:]{0,8}[（(]?(?:签字|签名|签章|盖章)[）)]?[：:]"
)
_REMARK = re.compile(r"(?:注|备注|说明|填表说明|附注)[：:]")
_FOOT = re.compile(
    r"第\d+页(?:[，,]?共\d+页)?|以下(?:空白|无内容|无正文)|[（(].*[）)]"
    r"|(?:填表|制表|填报|审核|审批|复核|统计|经办)(?:人|者|单位)|\d{4}年\d{1,2}月(?:\d{1,2}日)?|年月日"
)  # alone in a row, with nothing but the like of it below
_CHAPTER = re.compile(
    r"(?:[一二三四五六七八九十百]+[、.．]|[（(][一二三四五六七八九十]+[）)]|第[一二三四五六七八九十\d]+(?:部分|季度|组))"
)
_BLANK = re.compile(r"\s+")
_REPEATED = re.compile(r"（[A-Z]{1,3}列）$")


def tidied(raw: RawSheet) -> RawSheet:
    """The sheet with headings that can be told apart, and with notes of the rows that are no entries."""
    named = replace(raw, headings=_distinct(raw))
    rows: list[Row] = []
    left_out: list[tuple[int, str]] = []
    above: Sequence[object] = ()
    for number, written in _whole(named.rows):
        cells = above = _as_above(written, above)
        why = _no_entry(named, number, cells)
        if why:
            left_out.append((number, why))
            continue
        rows.append((number, cells))
    while rows and _is_foot(rows[-1][1]):
        left_out.append((rows.pop()[0], FOOT))
    left_out.sort(key=lambda each: each[0])
    return _with_ticks(replace(named, rows=tuple(rows), notes=tuple(_notes(raw.name, left_out))))


def column_name(place: int) -> str:
    """How a column without a heading is called, the first at 0: A."""
    return column_letters(place)


def last_part(heading: str) -> str:
    """What the lowest of several joined headings says: 办理情况/承办单位 → 承办单位."""
    return heading.rpartition("/")[2]


def is_repeated(heading: str) -> bool:
    """Whether a heading stood in the sheet before, and was told apart by its column."""
    return _REPEATED.search(heading) is not None


def _distinct(raw: RawSheet) -> tuple[str, ...]:
    """Each heading once; one without words is called by its letter where anything stands below it."""
    seen: set[str] = set()
    names = []
    for place, heading in enumerate(raw.headings):
        word = clean(str(heading))
        if not word and any(place < len(cells) and not empty(cells[place]) for _, cells in raw.rows):
            word = column_name(place)
        name = f"{word}（{column_name(place)}列）" if word and word in seen else word
        seen.add(word)
        names.append(name)
    return tuple(names)


def _whole(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows with those that only go on from the one above (续, as our own books print them) joined to it."""
    above: Row | None = None
    for number, cells in rows:
        if above is not None and cells and cells[0] == CONTINUED:
            above = (above[0], (above[1][0], *map(_joined, above[1][1:], cells[1:])))
            continue
        if above is not None:
            yield above
        above = (number, cells)
    if above is not None:
        yield above


def _as_above(cells: tuple[object, ...], above: Sequence[object]) -> tuple[object, ...]:
    """A row in which 同上 and 〃 say what stands above them."""
    if not any(isinstance(value, str) and value.strip() in DITTO for value in cells):
        return cells
    return tuple(
        _at(above, place) if isinstance(value, str) and value.strip() in DITTO else value
        for place, value in enumerate(cells)
    )


def _joined(begun: object, more: object) -> object:
    return begun if empty(more) else more if empty(begun) else f"{begun}{more}"


def _no_entry(raw: RawSheet, number: int, cells: Sequence[object]) -> str:
    """Why a row is no entry; empty where it is one."""
    filled = [value for value in cells if not empty(value)]
    if not filled:
        return ""
    first = clean(str(filled[0]))
    begun = _BLANK.sub("", first[:LONGEST])
    if _TOTAL.match(begun):
        return "合计"
    if _SIGNED.match(begun) or _REMARK.match(begun):
        return FOOT
    if number in raw.bands or (len(filled) == 1 and len(raw.headings) > 2 and _CHAPTER.match(first)):
        return "分段的标题"
    if _says_headings_again(raw.headings, cells):
        return "重复的表头"
    return ""


def _is_foot(cells: Sequence[object]) -> bool:
    """Whether a row says nothing, or one thing that stands below tables: a day, 第1页, 以下空白, 审核人."""
    filled = [value for value in cells if not empty(value)]
    words = _BLANK.sub("", clean(str(filled[0]))[:LONGEST]) if len(filled) == 1 else ""
    return bool(words) and isinstance(filled[0], str) and _FOOT.fullmatch(words) is not None


def _says_headings_again(headings: Sequence[str], cells: Sequence[object]) -> bool:
    pairs = [(last_part(heading), value) for heading, value in zip(headings, cells, strict=False) if not empty(value)]
    same = sum(_is_word(value, word) for word, value in pairs)
    return same >= 2 and same * 2 > len(pairs)


def _is_word(value: object, word: str) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST and clean(value).replace(" ", "") == word


def _notes(name: str, left_out: Iterable[tuple[int, str]]) -> Iterable[str]:
    by_reason: dict[str, list[int]] = {}
    for number, why in left_out:
        by_reason.setdefault(why, []).append(number)
    for why, numbers in by_reason.items():
        places = "、".join(map(str, numbers[:10])) + ("等" if len(numbers) > 10 else "")
        yield f"“{name}”表第{places}行是{why}，不是登记的内容，没有导入。"


def _with_ticks(raw: RawSheet) -> RawSheet:
    """Columns 满意, 基本满意, 不满意 with a √ in one of them as one column that says which."""
    places = [place for place, heading in enumerate(raw.headings) if last_part(heading) in SATISFACTIONS]
    if len(places) < 2 or not all(_ticked(cells, places) for _, cells in raw.rows):
        return raw
    words = [last_part(raw.headings[place]) for place in places]
    kept = [place for place in range(len(raw.headings)) if place not in places]
    headings = (*(raw.headings[place] for place in kept), "、".join(words))
    rows = tuple(
        (number, (*(_at(cells, place) for place in kept), _chosen(cells, places, words))) for number, cells in raw.rows
    )
    return replace(raw, headings=headings, rows=rows)


def _ticked(cells: Sequence[object], places: Sequence[int]) -> bool:
    values = [_at(cells, place) for place in places]
    return all(empty(value) or narrow(clean(str(value))) in TICKS for value in values)


def _chosen(cells: Sequence[object], places: Sequence[int], words: Sequence[str]) -> str | None:
    """The word that is ticked; both where two are, which the import asks about."""
    ticked = [word for place, word in zip(places, words, strict=True) if not empty(_at(cells, place))]
    return "、".join(ticked) or None


def _at(cells: Sequence[object], place: int) -> object:
    return cells[place] if place < len(cells) else None
