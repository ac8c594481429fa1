"""Ink: a reportlab canvas whose text goes into one two-byte font per face, however many characters it uses.

reportlab's own TrueType fonts hold 256 characters, so that a line of Chinese changes the font several times; here a
character is four hexadecimal digits, a face is embedded once with just the glyphs used, and reads back as typed.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from app.exports.cells import for_whom
from app.exports.ink.archival import Information, archive
from app.exports.ink.fonts import STYLES, face, glyphs, widths

rl_config.useA85 = 0  # writing pages as plain letters takes longer than all the rest
BLOCK = 100  # entries that a table of Unicode values takes at a time
TO_UNICODE = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


class Ink(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A page to draw on: `show` says how a text is written, `put` puts operators on the page.

    `profile` is for whom the paper is.
    """

    def __init__(self, out: BinaryIO, size: tuple[float, float], title: str, author: str, *, profile: str = "") -> None:
        super().__init__(
            out,
            pagesize=size,
            pageCompression=1,
            invariant=1,
            initialFontName=face("serif").fontName,
            lang="zh-CN",
            pdfVersion=(1, 5),
        )
        self._doc.info = Information()
        self.setTitle(title)
        self.setAuthor(author)
        self.setCreator("六簿")
        self._faces: dict[str, _Face] = {}
        self._profile = profile

    def save(self) -> None:
        """Finish the document, fit for the archive."""
        archive(self._doc)
        super().save()

    def put(self, *operators: str) -> None:
        """Operators of the page description, as they are."""
        self._code.extend(operators)

    def font(self, style: str, size: float) -> str:
        """The operator that chooses the style's first face."""
        return f"/{self._embedded(STYLES[style][0]).name} {size:g} Tf "

    def show(self, text: str, style: str, size: float) -> str:
        """The operators that write a text where the pen is, in the font that `font` has chosen."""
        try:
            return f"<{''.join(map(self._embedded(STYLES[style][0]).__getitem__, text))}>Tj "
        except KeyError:
            return "".join(self._runs(text, style, size)) + self.font(style, size)

    def line(self, x: float, y: float, text: str, style: str, size: float, *, align: float = 0.0) -> str:
        """The operators of one line of text; `align` 0 begins at x, 0.5 stands in its middle, 1 ends there."""
        left = x - align * widths(style).of(text) * size / 1000
        return f"BT {self.font(style, size)}1 0 0 1 {left:.2f} {y:.2f} Tm {self.show(text, style, size)}ET "

    def for_whom(self, x: float, y: float, size: float, *, align: float = 0.0) -> str:
        """The operators of what every page says at its foot: for whom the paper is; none where nobody said."""
        words = for_whom(self._profile)
        return self.line(x, y, words, "serif", size, align=align) if words else ""

    def _runs(self, text: str, style: str, size: float) -> Iterator[str]:
        def drawn_by(character: str) -> str:
            return next((name for name in STYLES[style] if ord(character) in glyphs(name)), "")

        for name, run in groupby(text, drawn_by):
            if name:  # a character without a face was reported before anything was drawn
                embedded = self._embedded(name)
                yield f"/{embedded.name} {size:g} Tf <{''.join(map(embedded.__getitem__, run))}>Tj "

    def _embedded(self, name: str) -> "_Face":
        if name not in self._faces:
            self._faces[name] = _Face(name, f"L{len(self._faces) + 1}")
            self._doc.delayedFonts.append(self._faces[name])
        return self._faces[name]


class _Face(dict[str, str]):
    """Characters of one face in the order of their first use, and the digits that each is written as."""

    def __init__(self, source: str, name: str) -> None:
        super().__init__()
        self.name = name
        self._source = source
        self._known = glyphs(source)

    def __missing__(self, character: str) -> str:
        if ord(character) not in self._known:
            raise KeyError(character)
        digits = f"{len(self) + 1:04X}"
        self[character] = digits
        return digits

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - reportlab calls it when the document is put together
        """Embed the glyphs used and link them into the document's fonts."""
        source = face(self._source).face
        codes = [ord(character) for character in self]
        base = f"LIUBU{self.name[-1].translate(LETTERS)}+{source.name.decode()}"
        descriptor = source.addSubsetObjects(doc, base, codes)
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": "/Font", "Subtype": "/CIDFontType2", "BaseFont": f"/{base}", "FontDescriptor": descriptor,
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {"Registry": pdfdoc.PDFString("Adobe"), "Ordering": pdfdoc.PDFString("Identity"), "Supplement": 0}
                ),
                "DW": 1000, "W": pdfdoc.PDFArray([1, pdfdoc.PDFArray([source.getCharWidth(code) for code in codes])]),
                "CIDToGIDMap": doc.Reference(_stream(self._places(codes))),
            }
        )  # fmt: skip
        font = pdfdoc.PDFDictionary(
            {
                "Type": "/Font", "Subtype": "/Type0", "BaseFont": f"/{base}", "Encoding": "/Identity-H",
                "DescendantFonts": pdfdoc.PDFArray([doc.Reference(descendant)]),
                "ToUnicode": doc.Reference(_stream(_to_unicode(codes).encode())),
            }
        )  # fmt: skip
        doc.idToObject["BasicFonts"].dict[self.name] = doc.Reference(font)

    def _places(self, codes: list[int]) -> bytes:
        """Where reportlab put each glyph: in the order of first use, one place for characters that share a glyph."""
        places: dict[int, int] = {0: 0}
        glyph_codes = bytearray(2)
        for code in codes:
            glyph_codes += places.setdefault(self._known[code], len(places)).to_bytes(2, "big")
        return bytes(glyph_codes)


LETTERS = str.maketrans("0123456789", "ABCDEFGHIJ")


def _stream(content: bytes) -> Any:
    return pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])


def _to_unicode(codes: list[int]) -> str:
    lines = [f"<{number:04X}> <{chr(code).encode('utf-16-be').hex().upper()}>" for number, code in enumerate(codes, 1)]
    blocks = [lines[start : start + BLOCK] for start in range(0, len(lines), BLOCK)]
    return TO_UNICODE.format(
        blocks="\n".join("\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"]) for block in blocks)
    )
