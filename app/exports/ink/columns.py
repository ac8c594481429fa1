"""How wide each column of a printed register is, and in what size its entries stand."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import nlargest

from app.books.page import Column, ValueKind
from app.exports.ink.fonts import Widths, widths

SIZES = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
CROWDED = ((7.5, False), (7.5, True), (7.0, True))  # sizes of a wide book, and whether its dates go on two lines
PAD = 2.6  # points between a rule and the text
MEASURED = 500  # different texts of a column, the longest first
EM = 1000.0
# 2024-接-001, 整改-01-1 and 〔2024〕 are one word each
WORD = re.compile(r"(?:[一-鿿]{1,4}(?=-\d))?[〔（《]?[!-~]+(?:(?<=-)[^!-~](?=-)[!-~]+)*[〕）》]?")
HYPHEN = re.compile(r"(?<=-)")
WORD_LIMIT = 8 * EM  # a longer word is broken rather than given its room
SHORT = 4.2 * EM  # a text up to this stays on one line
WHOLE = {ValueKind.DATE, ValueKind.NUMBER, ValueKind.YES_NO, ValueKind.CHOICE}
GROWS = {ValueKind.LONG: 3.0, ValueKind.NAMES: 1.5, ValueKind.TEXT: 1.0}
PART = 0.4  # of what a column wants beyond the least, that it must get before a smaller size is taken
SLACK = {
    ValueKind.LONG: 6 * EM,
    ValueKind.NAMES: EM,
    ValueKind.TEXT: 2 * EM,
}  # what a column may take beyond its declared width


@dataclass(frozen=True, slots=True)
class Fit:
    """Type size, column widths in points, and which columns stand centred."""

    size: float
    widths: tuple[float, ...]
    centred: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class _Need:
    least: float  # thousandths of the size below which words break
    folded: float  # the same where a word may break after its hyphens
    wanted: float
    grows: float
    centred: bool


def fit(columns: Sequence[Column], rows: Sequence[Sequence[str]], room: float, widths: Widths) -> Fit:
    """The largest size at which every column gets what it wants; in a wide book long texts get what dates can spare."""
    needs = [_need(column, _longest(row[at] for row in rows), widths) for at, column in enumerate(columns)]
    centred = tuple(need.centred for need in needs)
    for size in SIZES:
        wanted = [need.wanted * size / EM + 2 * PAD for need in needs]
        if sum(wanted) <= room:
            weights = [width * need.grows for width, need in zip(wanted, needs, strict=True)]
            extra = (room - sum(wanted)) / sum(weights)
            shares = tuple(width + extra * weight for width, weight in zip(wanted, weights, strict=True))
            return Fit(size, shares, centred)
    return Fit(*_crowded(needs, room), centred)


def _crowded(needs: Sequence[_Need], room: float) -> tuple[float, tuple[float, ...]]:
    for size, folded in CROWDED:
        least = [(need.folded if folded else need.least) * size / EM + 2 * PAD for need in needs]
        wanted = [max(need.wanted * size / EM + 2 * PAD, low) for need, low in zip(needs, least, strict=True)]
        part = (room - sum(least)) / max(sum(wanted) - sum(least), 1.0)
        if part >= PART:
            break
    if part < 0:
        return size, tuple(room * width / sum(least) for width in least)
    return size, tuple(low + min(part, 1.0) * (high - low) for low, high in zip(least, wanted, strict=True))


def _longest(texts: Iterable[str]) -> list[str]:
    return nlargest(MEASURED, dict.fromkeys(texts), key=len)


def _need(column: Column, texts: Sequence[str], widths: Widths) -> _Need:
    label = max(-(-len(column.label) // 2), min(len(column.label), 2)) * EM
    natural = max((widths.of(line) for text in texts for line in text.split("\n")), default=0.0)
    words = [word for text in texts for word in WORD.findall(text)]
    word = max(map(widths.of, words), default=0.0)
    piece = max((widths.of(part) for word in words for part in HYPHEN.split(word)), default=0.0)
    if column.kind in WHOLE:
        whole = max(min(natural, WORD_LIMIT), 2 * EM)
        folded = max(piece, 2 * EM) if column.kind is ValueKind.DATE else whole
        return _Need(whole, folded, max(whole, label), 0.4, centred=True)
    declared = column.width * EM
    wanted = max(min(declared + SLACK[column.kind], natural), label)
    short = max(natural, 2 * EM) if natural <= SHORT else min(wanted, max(3 * EM, declared * 0.4))
    least, folded = max(min(word, WORD_LIMIT), short), max(min(piece, WORD_LIMIT), short)
    return _Need(
        least,
        folded,
        max(wanted, least),
        GROWS[column.kind],
        centred=column.kind is ValueKind.TEXT and natural <= wanted,
    )


EM = 1000.0


def fitted(text: str, style: str, size: float, room: float) -> float:
    """The size, or a smaller one at which the text fits the room on one line."""
    return min(size, int(room * EM / max(widths(style).of(text), 1.0) * 20) / 20)


def rule(*points: float) -> str:
    """The path of a straight line."""
    return f"{points[0]:.2f} {points[1]:.2f} m {points[2]:.2f} {points[3]:.2f} l "
