"""Guessing what the headings of somebody else's workbook mean: by their words, and by what stands beneath them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.books.sheets.shelf import SHEETS
from app.books.workbook import Heading, RawSheet, Reads, WorkbookSheet
from app.ledger.imports.cells import empty, is_cut, legible
from app.ledger.imports.foreign.heads import is_repeated, last_part
from app.ledger.imports.foreign.likeness import likeness
from app.rules.folding import says_nothing
from app.rules.reading import clean
from app.rules.trade import (
    ACTIVITY_KINDS,
    CITY,
    COUNTY,
    ENTERPRISE,
    FAIR,
    FORUM,
    GRID,
    INQUIRY,
    LETTER,
    MOBILE,
    PHONED,
    PROVINCE,
    RECEPTION,
    TOWNSHIP,
    TRAINING,
    VISITING,
)

SAMPLE = 60  # rows that are looked at
LIKELY = 0.62  # of 1: below it a heading is left to the clerk
TELLS = 1.15  # what a column counts for whose cells read as its kind
NAMED = 0.93  # a heading that is the column's own, or another word for it
MENDABLE = 0.8  # what a column counts for whose cells must be mended
UNREADABLE = 0.68  # a day that every row must have, is called so, and that no cell gives
READABLE = 0.7  # share of the cells that must read as the column's kind
SOME = 0.3  # share that is enough where the column is called so: the others are refused with their reasons, and mended
COUNTED = frozenset({"序号", "序", "号", "NO", "NO.", "N0", "登记序号", "顺序号", "行号"})
VISITORS = frozenset({"反映人", "性别", "联系电话", "村组", "身份"})
OTHERS = ("承办", "经办", "责任", "包案", "领导", "记录", "接待人", "接访人", "代表", "网格", "单位联系")  # no visitors
PERSONS = frozenset({"姓名", "反映人", "领衔代表", "代表", "站长", "记录人", "接单代表", "附议代表", "参加代表"})
SAYINGS = {"内容": ("内容", "问题", "事项", "意见", "诉求", "事由"), "标题": ("标题", "题目", "案由", "名称")}
PHONE = 7  # digits
_NEAR = {"内容": "诉求"}  # where nothing is called as what every row must have, this is it
_CHOSEN = frozenset({Reads.CHOICE, Reads.CHOICES})
_TELLING = frozenset({Reads.DATE, Reads.MONTH, Reads.YES_NO, Reads.COUNT, Reads.DECIMAL, Reads.CHOICE, Reads.CHOICES})


@dataclass(frozen=True, slots=True)
class Mapped:
    """How a foreign sheet is read: as which sheet of ours, `columns` {its heading: our column}, and `fixed` values.

    `mends` are what is written in our columns and what is meant by it; `remembered` says that the clerk decided it
    before.
    """

    sheet: str
    columns: Mapping[str, str] = field(default_factory=dict)
    fixed: Mapping[str, str] = field(default_factory=dict)
    remembered: bool = False
    mends: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def guess(raw: RawSheet, name: str = "") -> Mapped:
    """The likeliest reading; as the sheet `name` if one is given. `sheet` is empty where nothing fits.

    What every row must have and no column gives is taken from the title, where that says it: 镇人大代表 are of 乡.
    """
    if not name and _lies_on_its_side(raw):
        return Mapped("")
    sheets = [sheet for sheet in SHEETS if name in ("", sheet.name)]
    candidates = [(_worth(raw, sheet, pairs), sheet, pairs) for sheet in sheets if (pairs := _pairs(raw, sheet))]
    if not candidates:
        return Mapped(name)
    _, sheet, pairs = max(candidates, key=lambda each: each[0])
    columns = {heading: column for heading, (column, _) in pairs.items()}
    return Mapped(sheet.name, columns, _from_title(raw, sheet, set(columns.values())))


def is_template(raw: RawSheet) -> bool:
    """Whether a sheet follows the template, so that nothing has to be guessed."""
    sheet = next((each for each in SHEETS if each.name == clean(raw.name)), None)
    headings = {bare(heading) for heading in raw.headings}
    return sheet is not None and all(cell.label in headings for cell in sheet.columns if cell.required)


def bare(heading: str) -> str:
    """A heading without the asterisk of a required column."""
    return clean(str(heading)).replace("\n", "").rstrip("*＊ ").strip()


def _lies_on_its_side(raw: RawSheet) -> bool:
    """Whether the headings stand one below the other in the first column, and beside them what they say."""
    first = [bare(str(cells[0])) for _, cells in raw.rows if cells and not empty(cells[0])]
    known = sum(word in KNOWN for word in first)
    return len(first) > 1 and known == len(raw.rows) and sum(bare(each) in KNOWN for each in raw.headings) < 2


def _worth(raw: RawSheet, sheet: WorkbookSheet, pairs: Mapping[str, tuple[str, float]]) -> float:
    named = any(word in f"{raw.name} {raw.title}" for word in _NAMES[sheet.name])
    taken = {column for column, _ in pairs.values()}
    needed = [cell.label for cell in sheet.columns if cell.required]
    share = sum(label in taken for label in needed) / len(needed)
    return sum(score for _, score in pairs.values()) + 2 * share + (1.5 if named else 0)


def _pairs(raw: RawSheet, sheet: WorkbookSheet) -> dict[str, tuple[str, float]]:
    """The best pairs of heading and column, each used once."""
    scored = sorted(_scored(raw, sheet), key=lambda each: -each[0])  # of equals the one further left
    pairs: dict[str, tuple[str, float]] = {}
    taken: set[str] = set()
    for score, heading, column in scored:
        if heading not in pairs and column not in taken:
            pairs[heading] = (column, score)
            taken.add(column)
    for needed, near in _NEAR.items():
        if needed not in taken and sheet.column(needed) is not None:
            pairs = {
                heading: (needed if column == near else column, score) for heading, (column, score) in pairs.items()
            }
    return {**pairs, **_by_content(raw, sheet, pairs)}


def _by_content(
    raw: RawSheet, sheet: WorkbookSheet, pairs: Mapping[str, tuple[str, float]]
) -> dict[str, tuple[str, float]]:
    """What every row must have and nothing is called: the only other column of days, or of what was said."""
    taken = {column for column, _ in pairs.values()}
    more: dict[str, tuple[str, float]] = {}
    for cell in sheet.columns:
        if not pairs or not cell.required or cell.label in taken or cell.choices or cell.label.endswith("编号"):
            continue
        free = [
            heading
            for place, heading in enumerate(raw.headings)
            if heading not in pairs and _says_nothing_else(sheet, cell, bare(heading)) and _may_be(raw, place, cell)
        ]
        if len(free) == 1:
            more[free[0]] = (cell.label, LIKELY)
    return more


def _says_nothing_else(sheet: WorkbookSheet, cell: Heading, word: str) -> bool:
    """Whether a heading is not another column's own, nor one that only the clerk can tell apart."""
    others = (other for other in sheet.columns if other is not cell)
    return bool(word) and not is_repeated(word) and all(likeness(word, other) < NAMED for other in others)


def _may_be(raw: RawSheet, place: int, cell: Heading) -> bool:
    filled = _filled(raw, place)
    if cell.reads is Reads.DATE:
        return bool(filled) and sum(_reads(cell, value) for value in filled) >= READABLE * len(filled)
    return cell.label in SAYINGS and bool(filled) and any(word in raw.headings[place] for word in SAYINGS[cell.label])


def _filled(raw: RawSheet, place: int) -> list[object]:
    """What is written in a column, in the first rows."""
    values = [cells[place] for _, cells in raw.rows[:SAMPLE] if place < len(cells)]
    return [value for value in values if not (empty(value) or (isinstance(value, str) and says_nothing(value)))]


def _scored(raw: RawSheet, sheet: WorkbookSheet) -> Iterator[tuple[float, str, str]]:
    for place, heading in enumerate(raw.headings):
        word = bare(heading)
        if not word or is_repeated(word):  # which of two is meant, only the clerk can say
            continue
        filled = _filled(raw, place)
        for cell in sheet.columns:
            score = 0.0 if _is_of_others(sheet, cell, word) else likeness(word, cell)
            score = score * _fit(cell, filled, word if score >= NAMED else "") if score >= LIKELY / TELLS else 0.0
            if score >= LIKELY and not (cell.label in sheet.key and _only_counts(word, cell)):
                yield score, heading, cell.label


def _is_of_others(sheet: WorkbookSheet, cell: Heading, word: str) -> bool:
    """Whether a heading speaks of those who took a matter up, not of who came with it: 经办人/联系电话."""
    return sheet.name == "意见" and cell.label in VISITORS and any(other in word for other in OTHERS)


def _fit(cell: Heading, filled: list[object], named: str) -> float:
    """How well the cells read as the column's kind; what tells much counts for a little more.

    What is `named` so may be wrong in some of its cells, and what every row must choose in all of them: it is mended,
    not left out.
    """
    if not filled:
        return 0.9
    share = sum(_reads(cell, value) for value in filled) / len(filled)
    if share >= READABLE:
        return TELLS if cell.reads in _TELLING and not cell.open else 1.0
    if not named:
        return 0.0
    told_by_signs = cell.label in PERSONS or cell.reads is Reads.PHONE  # what looks like none would be taken as one
    if (share >= SOME and not told_by_signs) or (cell.required and (share or cell.reads in _CHOSEN)):
        return MENDABLE
    return UNREADABLE if cell.required and cell.reads is Reads.DATE and "日期" in named else 0.0


def _reads(cell: Heading, value: object) -> bool:
    text = clean(str(value))
    if cell.label in PERSONS and any(sign.isdigit() for sign in text):
        return False
    if cell.reads is Reads.PHONE and is_cut(text):
        return True
    if cell.reads is Reads.PHONE and sum(sign.isdigit() for sign in text) < PHONE:
        return False
    return legible(cell, value)


def _only_counts(word: str, cell: Heading) -> bool:
    """Whether a column merely counts the rows: next year's sheet would begin with 1 again."""
    return cell.label.endswith("编号") and last_part(word).upper() in COUNTED


def _from_title(raw: RawSheet, sheet: WorkbookSheet, given: set[str]) -> dict[str, str]:
    """Values for all rows that stand in the title or in the name of the sheet."""
    words = f"{raw.title} {raw.name}"
    values = {}
    for cell in sheet.columns:
        if cell.required and cell.label not in given and cell.label in _TITLED:
            value = next((meant for written, meant in _TITLED[cell.label] if written in words), "")
            if value:
                values[cell.label] = value
        if cell.label == "年度" and cell.label not in given and (year := _YEAR.search(words)):
            values[cell.label] = year[1]
    return values


KNOWN = frozenset(word for sheet in SHEETS for cell in sheet.columns for word in (cell.label, *cell.synonyms))
_YEAR = re.compile(r"(?<!\d)(20\d\d)\s*年")
_NAMES: Mapping[str, tuple[str, ...]] = {
    "代表": ("代表名", "代表信息", "花名册", "名单"),
    "联络站": ("联络站", "站点"),
    "活动": ("活动", "培训", "视察", "流动"),
    "意见": ("意见", "接待", "来访", "民情", "诉求"),
    "建议": ("建议", "议案"),
    "专项": ("专项", "整改", "任务", "问题清单"),
    "履职": ("履职",),
    "网格": ("网格",),
    "工作量": ("工作量",),
    "计划": ("计划",),
}
_SEATS: Mapping[str, str] = {"乡": TOWNSHIP, "镇": TOWNSHIP, "街道": TOWNSHIP, "县": COUNTY, "区": COUNTY, "旗": COUNTY,
                             "市": CITY, "省": PROVINCE}  # fmt: skip
_TITLED: Mapping[str, tuple[tuple[str, str], ...]] = {
    "代表级别": tuple((f"{place}人大代表", level) for place, level in _SEATS.items()),
    "来源": (
        *((word, word) for word in (MOBILE, FAIR, GRID, ENTERPRISE, VISITING, RECEPTION)),
        *((word, RECEPTION) for word in ("选民接待", "代表接待", "接待登记")),
        *((word, PHONED) for word in ("来电登记", "来电台账")),
        *((word, LETTER) for word in ("来信登记", "来信台账")),
        (INQUIRY, INQUIRY),
        (FORUM, FORUM),
        ("走访", VISITING),
    ),
    "类型": (*((word, word) for word in ACTIVITY_KINDS), ("培训", TRAINING)),
}  # what a title says of every row
