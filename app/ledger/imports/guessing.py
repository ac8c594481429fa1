"""Guessing what the headings of somebody else's workbook mean: by their words, and by what stands beneath them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from app.books.workbook import SHEETS, Heading, RawSheet, Reads, WorkbookSheet
from app.ledger.imports.cells import READERS
from app.rules.reading import clean

SAMPLE = 60  # rows that are looked at
LIKELY = 0.62  # of 1: below it a heading is left to the clerk
READABLE = 0.7  # share of the cells that must read as the column's kind
COUNTED = frozenset({"序号", "编号", "号", "NO", "NO."})
OTHER_WORDS = (
    ("时间", "日期"),
    ("群众", "选民"),
    ("接待人", "接待代表"),
    ("接访", "接待"),
    ("代表代表", "代表"),
    ("转办", "交办"),
    ("情况", "结果"),
    ("的", ""),
)
_TELLING = frozenset({Reads.DATE, Reads.MONTH, Reads.YES_NO, Reads.COUNT, Reads.DECIMAL, Reads.CHOICE, Reads.CHOICES})


@dataclass(frozen=True, slots=True)
class Mapped:
    """How a foreign sheet is read: as which sheet of ours, `columns` {its heading: our column}, and `fixed` values.

    `remembered` says that the clerk decided it before.
    """

    sheet: str
    columns: Mapping[str, str] = field(default_factory=dict)
    fixed: Mapping[str, str] = field(default_factory=dict)
    remembered: bool = False


def guess(raw: RawSheet, name: str = "") -> Mapped:
    """The likeliest reading; as the sheet `name` if one is given. `sheet` is empty where nothing fits."""
    sheets = [sheet for sheet in SHEETS if name in ("", sheet.name)]
    candidates = [(_worth(raw, sheet, pairs), sheet, pairs) for sheet in sheets if (pairs := _pairs(raw, sheet))]
    if not candidates:
        return Mapped(name)
    _, sheet, pairs = max(candidates, key=lambda each: each[0])
    return Mapped(sheet.name, {heading: column for heading, (column, _) in pairs.items()})


def is_template(raw: RawSheet) -> bool:
    """Whether a sheet follows the template, so that nothing has to be guessed."""
    sheet = next((each for each in SHEETS if each.name == clean(raw.name)), None)
    headings = {bare(heading) for heading in raw.headings}
    return sheet is not None and all(cell.label in headings for cell in sheet.columns if cell.required)


def bare(heading: str) -> str:
    """A heading without the asterisk of a required column."""
    return clean(str(heading)).replace("\n", "").rstrip("*＊ ").strip()


def _worth(raw: RawSheet, sheet: WorkbookSheet, pairs: Mapping[str, tuple[str, float]]) -> float:
    named = any(word in raw.name for word in _NAMES[sheet.name])
    taken = {column for column, _ in pairs.values()}
    needed = [cell.label for cell in sheet.columns if cell.required]
    share = sum(label in taken for label in needed) / len(needed)
    return sum(score for _, score in pairs.values()) + 2 * share + (1.5 if named else 0)


def _pairs(raw: RawSheet, sheet: WorkbookSheet) -> dict[str, tuple[str, float]]:
    """The best pairs of heading and column, each used once."""
    scored = sorted(_scored(raw, sheet), reverse=True)
    pairs: dict[str, tuple[str, float]] = {}
    taken: set[str] = set()
    for score, heading, column in scored:
        if heading not in pairs and column not in taken:
            pairs[heading] = (column, score)
            taken.add(column)
    return pairs


def _scored(raw: RawSheet, sheet: WorkbookSheet) -> Iterator[tuple[float, str, str]]:
    for place, heading in enumerate(raw.headings):
        word = bare(heading)
        if not word:
            continue
        values = [cells[place] for _, cells in raw.rows[:SAMPLE] if place < len(cells)]
        filled = [value for value in values if value is not None and clean(str(value))]
        for cell in sheet.columns:
            score = _likeness(word, cell) * _fit(cell, filled)
            if score >= LIKELY and not (cell.label in sheet.key and _only_counts(word, cell, filled)):
                yield score, heading, cell.label


def _likeness(word: str, cell: Heading) -> float:
    """How much a heading looks like the column's: 1 for its own, less for a synonym, by letters for others."""
    if word == cell.label:
        return 1.0
    if word in cell.synonyms:
        return 0.95
    meant = _in_other_words(word)
    return max(
        0.9 * SequenceMatcher(None, meant, _in_other_words(known)).ratio() for known in (cell.label, *cell.synonyms)
    )


def _in_other_words(word: str) -> str:
    """A heading with the words that clerks use for one another made the same."""
    for theirs, meant in OTHER_WORDS:
        word = word.replace(theirs, meant)
    return word


def _fit(cell: Heading, filled: list[object]) -> float:
    """How well the cells read as the column's kind; what tells much counts for a little more."""
    if not filled:
        return 0.9
    share = sum(_reads(cell, value) for value in filled) / len(filled)
    if share < READABLE:
        return 0.0
    return 1.0 + (0.15 if cell.reads in _TELLING and not cell.open else 0.0)


def _reads(cell: Heading, value: object) -> bool:
    try:
        READERS[cell.reads](cell, value)
    except ValueError:
        return False
    return True


def _only_counts(word: str, cell: Heading, filled: list[object]) -> bool:
    """Whether a column merely counts the rows: next year's sheet would begin with 1 again."""
    if not cell.label.endswith("编号") or word == cell.label:
        return False
    return word.upper() in COUNTED or (
        bool(filled) and all(str(value).removesuffix(".0").isdigit() for value in filled)
    )


_NAMES: Mapping[str, tuple[str, ...]] = {
    "代表": ("代表名", "代表信息", "花名册", "名单"),
    "联络站": ("联络站", "站点"),
    "活动": ("活动", "培训", "视察", "流动"),
    "意见": ("意见", "接待", "来访", "民情", "诉求"),
    "建议": ("建议", "议案"),
    "专项": ("专项", "整改", "任务", "问题清单"),
    "履职": ("履职",),
}
