"""What charts are made of: words, bars that can be told apart without colour, the legend."""

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.graphics.shapes import Group, Line, Rect, String
from reportlab.lib.colors import HexColor

from app.exports.ink import EM, RISE, widths

STYLE = "fang"  # the face of the text around it
LABEL, VALUE = 10.5, 9.0  # points: names, and the numbers at the bars
CUT = "…"
FULL, PALE, WHITE, EDGE, INK = (HexColor(code) for code in ("#2F5D8A", "#DDE3EA", "#FFFFFF", "#5B6470", "#000000"))
HATCHED = 4.0  # points between the lines of a hatching
KEY = 9.0  # the side of a square in the legend
LEGEND = 18.0  # its height


def long(words: str, size: float) -> float:
    """Points that words take."""
    return widths(STYLE).of(words) * size / EM


def cut(words: str, room: float, size: float) -> str:
    """Words that fit into so many points; what is left out is an ellipsis."""
    if long(words, size) <= room:
        return words
    while words and long(words + CUT, size) > room:
        words = words[:-1]
    return words + CUT


def written(x: float, middle: float, words: str, size: float, anchor: str = "start") -> Any:
    """Words whose middle stands at a height."""
    return String(x, middle - RISE * size, words, fontSize=size, textAnchor=anchor, fillColor=INK)


def bar(x: float, y: float, width: float, height: float, shade: int) -> Any:
    """A rectangle in one of the five shades: full, hatched, pale, white, hatched the other way."""
    fill = {0: FULL, 2: PALE}.get(shade, WHITE)
    made = Group(Rect(x, y, width, height, fillColor=fill, strokeColor=EDGE, strokeWidth=0.5))
    if shade in {1, 4}:
        for line in _hatching(width, height, falling=shade == 4):
            made.add(Line(*(at + (x if place % 2 == 0 else y) for place, at in enumerate(line)), **_PEN))
    return made


def legend(entries: Sequence[tuple[int, str]], middle: float, width: float) -> Any:
    """Squares with what they stand for, at the right."""
    made = Group()
    x = width - sum(KEY + 4 + long(words, VALUE) + 12 for _, words in entries) + 12
    for shade, words in entries:
        made.add(bar(x, middle - KEY / 2, KEY, KEY, shade))
        made.add(written(x + KEY + 4, middle, words, VALUE))
        x += KEY + 4 + long(words, VALUE) + 12
    return made


_PEN = {"strokeColor": FULL, "strokeWidth": 0.9}


def _hatching(width: float, height: float, *, falling: bool) -> Iterator[tuple[float, float, float, float]]:
    """Slanting lines that fill a rectangle at the origin and end at its edges."""
    at = HATCHED / 2
    while at < width + height:
        low, high = (max(at - height, 0.0), min(at, height)), (min(at, width), max(at - width, 0.0))
        yield (low[0], height - low[1], high[0], height - high[1]) if falling else (*low, *high)
        at += HATCHED
