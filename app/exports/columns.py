"""How wide each column of a printed register is, and in what size its entries stand."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import nlargest

from app.books.page import Column, Kind
from app.exports.fonts import Widths

SIZES = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5)
PAD = 3.0  # points between a rule and the text
MEASURED = 500  # different texts of a column, the longest first
EM = 1000.0
WORD = re.compile(r"[〔（《]?[!-~]+(?:(?<=-)[^!-~](?=-)[!-~]+)*[〕）》]?")  # 2024-接-001 and 〔2024〕 are one word each
WORD_LIMIT = 8 * EM  # a longer word is broken rather than given its room
WHOLE = {Kind.DATE, Kind.NUMBER, Kind.YES_NO, Kind.CHOICE}
GROWS = {Kind.LONG: 3.0, Kind.NAMES: 1.5, Kind.TEXT: 1.0}

SLACK = {Kind.LONG: 6 * EM, Kind.NAMES: EM, Kind.TEXT: 2 * EM}  # what a column may take beyond its declared width


@dataclass(frozen=True, slots=True)
class Fit:
    """Type size, column widths in points, and which columns stand centred."""

    size: float
    widths: tuple[float, ...]
    centred: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class _Need:
    least: float  # thousandths of the size below which words break
    wanted: float
    grows: float
    centred: bool


def fit(columns: Sequence[Column], rows: Sequence[Sequence[str]], room: float, widths: Widths) -> Fit:
    """The largest size at which every column gets what it wants, the rest of the room given to long texts."""
    needs = [_need(column, _longest(row[at] for row in rows), widths) for at, column in enumerate(columns)]
    size = next((size for size in SIZES if _sum(needs, size) <= room), SIZES[-1])
    least = [need.least * size / EM + 2 * PAD for need in needs]
    wanted = [need.wanted * size / EM + 2 * PAD for need in needs]
    return Fit(size, tuple(_shared(least, wanted, needs, room)), tuple(need.centred for need in needs))


def _longest(texts: Iterable[str]) -> list[str]:
    return nlargest(MEASURED, dict.fromkeys(texts), key=len)


def _shared(least: list[float], wanted: list[float], needs: list[_Need], room: float) -> list[float]:
    if sum(wanted) <= room:
        weights = [width * need.grows for width, need in zip(wanted, needs, strict=True)]
        extra = (room - sum(wanted)) / sum(weights)
        return [width + extra * weight for width, weight in zip(wanted, weights, strict=True)]
    if sum(least) <= room:
        part = (room - sum(least)) / (sum(wanted) - sum(least))
        return [low + part * (high - low) for low, high in zip(least, wanted, strict=True)]
    return [room * width / sum(least) for width in least]


def _sum(needs: Sequence[_Need], size: float) -> float:
    return sum(need.wanted * size / EM + 2 * PAD for need in needs)


def _need(column: Column, texts: Sequence[str], widths: Widths) -> _Need:
    label = max(-(-len(column.label) // 2), min(len(column.label), 2)) * EM
    natural = max((widths.of(line) for text in texts for line in text.split("\n")), default=0.0)
    if column.kind in WHOLE:
        whole = min(natural, WORD_LIMIT)
        return _Need(max(whole, 2 * EM), max(whole, label, 2 * EM), 0.4, centred=True)
    word = max((widths.of(word) for text in texts for word in WORD.findall(text)), default=0.0)
    declared = column.width * EM + SLACK[column.kind]
    wanted = max(min(declared, natural), label)
    least = max(min(word, WORD_LIMIT), min(wanted, 3 * EM))
    return _Need(least, max(wanted, least), GROWS[column.kind], centred=column.kind is Kind.TEXT and natural <= wanted)
