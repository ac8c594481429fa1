"""The bundled faces: what each can draw, how wide every character is, and which face helps out for a rare one."""

import struct
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from app.exports.ink.face_file import FaceFile
from app.exports.ink.face_tables import make_compact
from app.exports.ink.font_files import FontFile
from app.files import RESOURCES

FOLDER = RESOURCES / "fonts"
FILES = {
    "serif": "NotoSerifSC-Regular.ttf",
    "serif-bold": "NotoSerifSC-Bold.ttf",
    "sans": "NotoSansSC-Regular.ttf",
    "sans-bold": "NotoSansSC-Bold.ttf",
    "kai": "LXGWWenKai-Regular.ttf",
    "rare": "LiubuRareHan-Regular.ttf",
}
STYLES: dict[str, tuple[str, ...]] = {
    "serif": ("serif", "rare", "sans"),
    "serif-bold": ("serif-bold", "rare", "sans-bold"),
    "sans": ("sans", "rare", "serif"),
    "kai": ("kai", "rare", "serif"),
    "sans-bold": ("sans-bold", "rare", "serif-bold"),
    "fang": ("serif", "rare", "sans"),
    "song": ("serif-bold", "rare", "sans-bold"),
    "hei": ("sans-bold", "rare", "serif-bold"),
}
BUNDLED = dict(STYLES)
CHANGED: list[Any] = []  # what else is worked out once from the faces, and again when they change
_machine: dict[str, FontFile] = {}  # faces of this machine by the name they are known by here
SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))
RISE = 0.38  # of the size: how far the middle of a Chinese character stands above the base line


@cache
def face(name: str) -> Any:
    """The face as reportlab's TTFont, read and registered when it is first needed."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    own = _machine.get(name)
    path, index = (FOLDER / FILES[name], 0) if own is None else (own.path, own.index)
    file = FaceFile(path)
    font = TTFont(f"Liubu-{name}", file, subfontIndex=index)
    _mend_widths(font.face)
    make_compact(font.face)
    _leave_glyphs(font.face)
    file.unmap(font.face)
    pdfmetrics.registerFont(font)
    return font


class _Glyphs:
    """The table of outlines, of which reportlab asks the pieces that it embeds, and would copy all of it before."""

    def __init__(self, face: Any) -> None:
        self._piece: Callable[[int, int], bytes] = face.get_chunk
        self._start: int = face.get_table_pos("glyf")[0]

    def __getitem__(self, place: slice) -> bytes:
        return self._piece(self._start + place.start, place.stop - place.start)


def _leave_glyphs(face: Any) -> None:
    """Let the outlines lie in their file until they are drawn."""
    whole, outlines = face.get_table, _Glyphs(face)
    face.get_table = lambda tag: outlines if tag == "glyf" else whole(tag)


def _mend_widths(face: Any) -> None:
    """Put the unit of the font back where reportlab writes thousandths: the width that all later glyphs share."""
    known = int.from_bytes(face.get_table("hhea")[34:36])
    shared = face.hmetrics[known - 1][0]
    face.hmetrics[known:] = [(shared, bearing) for _, bearing in face.hmetrics[known:]]


def put_on(chosen: Mapping[str, FontFile]) -> None:
    """Draw these styles in faces of this machine from now on, helped out by the bundled ones; all others as bundled."""
    _machine.clear()
    _machine.update({f"own-{style}": own for style, own in chosen.items()})
    STYLES.update(
        {style: (f"own-{style}", *BUNDLED[style]) if style in chosen else BUNDLED[style] for style in BUNDLED}
    )
    for kept in (face, glyphs, widths, *CHANGED):
        kept.cache_clear()


def readable(own: FontFile) -> bool:
    """Whether a face of this machine can be read whole; one that cannot is as good as none."""
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    try:
        TTFont("trial", str(own.path), subfontIndex=own.index)
    except (TTFError, OSError, ValueError, IndexError, struct.error):
        return False
    return True


@cache
def glyphs(name: str) -> Mapping[int, int]:
    """The glyphs of the code points that a face draws."""
    known: Mapping[int, int] = face(name).face.charToGlyph
    return known


class Widths(dict[str, float]):
    """Advance widths in thousandths of the size, looked up once per character along the style's faces."""

    def __init__(self, style: str) -> None:
        super().__init__()
        self._faces = STYLES[style]

    def __missing__(self, character: str) -> float:
        code = ord(character)
        name = next((name for name in self._faces if code in glyphs(name)), self._faces[0])
        width = float(face(name).face.getCharWidth(code))
        self[character] = width
        return width

    def of(self, text: str) -> float:
        """The width of a text on one line."""
        return sum(map(self.__getitem__, text))


@cache
def widths(style: str) -> Widths:
    """The one table of widths of a style."""
    return Widths(style)


def undrawable(text: str) -> tuple[str, ...]:
    """Each character of the text that no face has, once, in order; what is not seen on paper does not count."""
    return tuple(character for character in dict.fromkeys(text) if not _drawn(character))


def replacements(characters: set[str]) -> dict[int, str | None]:
    """How to translate a text before it is drawn: invisible characters go, foreign blanks become plain ones."""
    table: dict[int, str | None] = {}
    for character in characters:
        if _invisible(character):
            table[ord(character)] = None
        elif character != "\n" and character.isspace() and not _has(character):
            table[ord(character)] = " "
    return table


@cache
def _drawn(character: str) -> bool:
    return character.isspace() or _invisible(character) or _has(character)


def _has(character: str) -> bool:
    return any(ord(character) in glyphs(name) for name in STYLES["serif"])


def _invisible(character: str) -> bool:
    """Marks that only steer a screen: joiners, directions, variation selectors, controls."""
    code = ord(character)
    if character in "\n\t":
        return False
    return unicodedata.category(character) in {"Cf", "Cc"} or any(code in selectors for selectors in SELECTORS)
