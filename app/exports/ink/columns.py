"""How wide each column of a printed register is, and in what size its entries stand."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from heapq import nlargest
from math import inf

from app.books.page import Column, ValueKind
from app.exports.ink.fonts import Widths, widths

SIZES = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
CROWDED = (7.5, 7.0)  # sizes of a wide book, in which days are written 2024.1.3
FEW = 4.0  # lines that usual rows should stand in before a smaller size is taken
PAD = 2.6  # points between a rule and the text
MEASURED = 500  # different texts of a column, the longest first
USUAL = 20  # one text in so many may be longer than a column is laid out for
EM = 1000.0
BREAK = 0.6 * EM  # of a line that is lost where it breaks
# 2024-接-001, 整改-01-1, 〔2024〕 and 〔2024〕12号 are one word each
WORD = re.compile(
    r"(?:[一-鿿]{1,4}(?=-\d))?[〔（《]?[!-~]+(?:(?<=-)[^!-~](?=-)[!-~]+)*(?:[〕）》](?:[0-9]+号)?)?(?:(?<=[0-9])号)?"
)
NUMERIC = re.compile(r"[^0-9]*[0-9][0-9.:/\-〔〕号接]*")
WORD_LIMIT, NUMBER_LIMIT = 8 * EM, 11 * EM  # a longer word, or number, is broken rather than given its room
NAME_LIMIT = 12 * EM
NAME = re.compile(r"[^、，,\n·（]+[·、]?|（[^、\n]*、?")  # what of a name stays on one line
ITEM_LIMIT = 6.2 * EM  # of what else is listed: 水利站、财政所
HEAD_PARTS = re.compile(r"(?<=/)|(?=（)|\n")
HEAD_PART = 3.2 * EM
SHORT = 4.2 * EM  # a text up to this stays on one line
WHOLE = {ValueKind.DATE, ValueKind.NUMBER, ValueKind.YES_NO, ValueKind.CHOICE}
GROWS = {ValueKind.LONG: 3.0, ValueKind.NAMES: 1.5, ValueKind.TEXT: 1.0}
SLACK = {
    ValueKind.LONG: 6 * EM,
    ValueKind.NAMES: EM,
    ValueKind.TEXT: 2 * EM,
}  # what a column may take beyond its declared width
DAY = re.compile(r"(\d{4})-0?(\d{1,2})-0?(\d{1,2})")


@dataclass(frozen=True, slots=True)
class Fit:
    """Type size, column widths in points, which columns stand centred, and whether days are written short."""

    size: float
    widths: tuple[float, ...]
    centred: tuple[bool, ...]
    short_days: bool = False


@dataclass(frozen=True, slots=True)
class _Need:
    least: float  # thousandths of the size below which words break
    wanted: float
    natural: float  # of its longest line
    usual: float  # of all but its longest texts, on one line
    grows: float
    centred: bool

    def at(self, lines: float) -> float:
        """Thousandths in which its usual texts take so many lines."""
        return max(min(self.usual / lines + BREAK, self.natural), self.least)


def fit(columns: Sequence[Column], rows: Sequence[Sequence[str]], room: float, widths: Widths) -> Fit:
    """The largest size at which every column gets what it wants; a wide book is laid out for few lines a row."""
    measured = [(column, *_measured([row[at] for row in rows])) for at, column in enumerate(columns)]
    needs = [_need(*each, widths) for each in measured]
    centred = tuple(need.centred for need in needs)
    for size in SIZES:
        wanted = [need.wanted * size / EM + 2 * PAD for need in needs]
        if sum(wanted) <= room:
            return Fit(size, _grown(wanted, needs, room), centred)
    short = [
        _need(column, [shortened(column, text) for text in texts], usual, widths) for column, texts, usual in measured
    ]
    laid = [_even(short, room, size) for size in CROWDED]
    size, _, shares = next((each for each in laid if each[1] <= FEW), laid[-1])
    return Fit(size, shares, centred, short_days=True)


def shortened(column: Column, text: str) -> str:
    """A day as it is written where room is short: 2024.1.3."""
    return DAY.sub(r"\1.\2.\3", text) if column.kind is ValueKind.DATE else text


def _even(needs: Sequence[_Need], room: float, size: float) -> tuple[float, float, tuple[float, ...]]:
    """The size, the fewest lines in which the usual texts of every column stand, and the widths for it."""

    def across(lines: float) -> list[float]:
        return [need.at(lines) * size / EM + 2 * PAD for need in needs]

    least = across(inf)
    if sum(least) > room:
        return size, inf, _squeezed(least, needs, room)
    low, high = 1.0, 200.0
    for _ in range(30):
        middle = (low + high) / 2
        low, high = (middle, high) if sum(across(middle)) > room else (low, middle)
    return size, high, _grown(across(high), needs, room)


def _grown(wanted: Sequence[float], needs: Sequence[_Need], room: float) -> tuple[float, ...]:
    """The widths with what is left of the room: for the columns whose usual texts want more, else for long ones."""
    lacking = [max(need.usual - need.wanted, 0.0) * need.grows for need in needs]
    weights = lacking if sum(lacking) else [width * need.grows for width, need in zip(wanted, needs, strict=True)]
    extra = (room - sum(wanted)) / sum(weights)
    return tuple(width + extra * weight for width, weight in zip(wanted, weights, strict=True))


def _squeezed(least: Sequence[float], needs: Sequence[_Need], room: float) -> tuple[float, ...]:
    """Widths where even the least does not fit: days and numbers stay whole as long as texts keep half of the room."""
    whole = [width if need.grows < 1 else 0.0 for width, need in zip(least, needs, strict=True)]
    if sum(whole) > room / 2:
        return tuple(room * width / sum(least) for width in least)
    part = (room - sum(whole)) / (sum(least) - sum(whole))
    return tuple(own or width * part for own, width in zip(whole, least, strict=True))


def _measured(texts: Sequence[str]) -> tuple[list[str], str]:
    """The longest texts of a column, and one that most are no longer than."""
    by_length = sorted(texts, key=len)
    usual = by_length[-1 - len(texts) // USUAL] if texts else ""
    return nlargest(MEASURED, dict.fromkeys(texts), key=len), usual


def _need(column: Column, texts: Sequence[str], usual_text: str, widths: Widths) -> _Need:
    label, head = _heading(column.label, widths)
    natural = max((widths.of(line) for text in texts for line in text.split("\n")), default=0.0)
    usual = sum(widths.of(line) for line in usual_text.split("\n"))
    if column.kind in WHOLE:
        whole = max(min(natural, NUMBER_LIMIT), 2 * EM, head)
        return _Need(whole, max(whole, label), natural, usual, 0.4, centred=True)
    declared = column.width * EM
    wanted = max(min(declared + SLACK[column.kind], natural), label)
    short = max(natural, 2 * EM) if natural <= SHORT else min(wanted, max(3 * EM, declared * 0.4))
    least = max(_unbroken(column, texts, widths), short, head)
    centred = column.kind is not ValueKind.LONG and natural <= wanted
    return _Need(least, max(wanted, least), max(natural, least), usual, GROWS[column.kind], centred)


def _heading(label: str, widths: Widths) -> tuple[float, float]:
    """What a heading wants, on two lines, and the least: its parts whole where they are short, else on two lines."""
    wanted = max(-(-len(label) // 2), min(len(label), 2)) * EM
    sizes = [(len(part), widths.of(part)) for part in HEAD_PARTS.split(label)]
    return wanted, max(size if size <= HEAD_PART else -(-many // 2) * EM for many, size in sizes)


def _unbroken(column: Column, texts: Sequence[str], widths: Widths) -> float:
    """What the widest word takes that is not to be broken: a number, a name."""
    words = {word for text in texts for word in WORD.findall(text)}
    least = max(
        (min(widths.of(word), NUMBER_LIMIT if NUMERIC.match(word) else WORD_LIMIT) for word in words), default=0
    )
    if column.kind is not ValueKind.NAMES:
        items = {item for text in texts if "、" in text for item in NAME.findall(text)}
        return max(least, max((size for size in map(widths.of, items) if size <= ITEM_LIMIT), default=0))
    names = {name for text in texts for name in NAME.findall(text)}
    return max(least, max((min(widths.of(name), NAME_LIMIT) for name in names), default=0))


def fitted(text: str, style: str, size: float, room: float) -> float:
    """The size, or a smaller one at which the text fits the room on one line."""
    return min(size, int(room * EM / max(widths(style).of(text), 1.0) * 20) / 20)


def rule(*points: float) -> str:
    """The path of a straight line."""
    return f"{points[0]:.2f} {points[1]:.2f} m {points[2]:.2f} {points[3]:.2f} l "
