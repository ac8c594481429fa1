"""A face's tables as arrays: reportlab reads them into dictionaries of ten megabytes a face, and asks a few of them.

Of sixty thousand characters a paper draws some hundreds, so what is asked is looked up when it is.
"""

import sys
from array import array
from collections.abc import Iterator, Mapping
from typing import Any

MOST = 0xFFFF  # glyphs of a face


class Places(Mapping[int, int]):
    """The glyph of every code point that is drawn; the empty glyph, 0, draws nothing, nor does what no face can have
    and a broken one names all the same.
    """

    def __init__(self, known: Mapping[int, int]) -> None:
        whole = {code: glyph for code, glyph in known.items() if 0 <= code <= sys.maxunicode and 0 < glyph <= MOST}
        self._glyphs = array("H", bytes(2 * (max(whole, default=-1) + 1)))
        for code, glyph in whole.items():
            self._glyphs[code] = glyph
        self._many = sum(map(bool, self._glyphs))

    def __getitem__(self, code: int) -> int:
        glyph = self._glyphs[code] if 0 <= code < len(self._glyphs) else 0
        if not glyph:
            raise KeyError(code)
        return glyph

    def __contains__(self, code: object) -> bool:
        return isinstance(code, int) and 0 <= code < len(self._glyphs) and self._glyphs[code] != 0

    def __iter__(self) -> Iterator[int]:
        return (code for code, glyph in enumerate(self._glyphs) if glyph)

    def __len__(self) -> int:
        return self._many


class Metrics:
    """The advance width and left bearing of each glyph, in the unit of the font."""

    def __init__(self, pairs: list[tuple[int, int]]) -> None:
        self._advances = array("H", [advance for advance, _ in pairs])
        self._bearings = array("H", [bearing for _, bearing in pairs])

    def __getitem__(self, glyph: int) -> tuple[int, int]:
        return self._advances[glyph], self._bearings[glyph]


class Advances(Mapping[int, float]):
    """The width of every character in thousandths of the size, but for those whose glyph the face has not."""

    def __init__(self, places: Places, widths: Mapping[int, float]) -> None:
        self._places = places
        self._widths = array("d", [-1.0]) * (max(places.values(), default=0) + 1)
        for code, glyph in places.items():
            self._widths[glyph] = widths.get(code, -1.0)

    def __getitem__(self, code: int) -> float:
        width = self._widths[self._places[code]]
        if width < 0:
            raise KeyError(code)
        return int(width) if width.is_integer() else width

    def __iter__(self) -> Iterator[int]:
        return (code for code, glyph in self._places.items() if self._widths[glyph] >= 0)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def make_compact(face: Any) -> None:
    """Put arrays in place of the tables that reportlab made of a face; `face` is its TTFontFace."""
    places = Places(face.charToGlyph)
    face.charWidths = Advances(places, face.charWidths)
    face.charToGlyph, face.glyphToChar = places, {}
    face.hmetrics = Metrics(face.hmetrics)
    face.glyphPos = array("Q", face.glyphPos)
