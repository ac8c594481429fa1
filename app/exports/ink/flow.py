"""Text that flows down the sheets of an upright paper: headings, paragraphs, pictures, links, numbered pages."""

from dataclasses import dataclass, replace
from typing import Any

from app.exports.ink import typeset
from app.exports.ink.archival import PRINTED
from app.exports.ink.canvas import Ink
from app.exports.ink.columns import EM, fitted, rule
from app.exports.ink.fonts import RISE, widths

FOOT = 9.0
LEADING = 1.5


@dataclass(frozen=True, slots=True)
class PageMeasures:
    """Size and margins in points; `body` is the size of its text."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    body: float
    heads: tuple[float, float]

    @property
    def room(self) -> float:
        return self.width - self.left - self.right

    @property
    def middle(self) -> float:
        return self.left + self.room / 2

    @property
    def highest(self) -> float:
        """Where the text of a sheet begins, under its running head."""
        return self.height - self.top


A4 = PageMeasures(595.28, 841.89, 62.4, 42.5, 72.0, 62.0, 10.5, (18.0, 12.5))
A5 = PageMeasures(419.53, 595.28, 48.0, 36.9, 54.0, 46.0, 9.0, (14.0, 10.5))


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading, where it stands, for the contents and the outline; `level` 0 or 1."""

    title: str
    level: int
    sheet: int
    y: float


Box = tuple[float, float, float, float]  # x and y of the lower left corner, width, height


class Flow:
    """Sheets filled from top to bottom; `y` is the lower edge of what was set last.

    `head` runs along the top; `key` tells the marks of several flows of one document apart.
    """

    def __init__(
        self, ink: Ink, paper: PageMeasures, invisible: dict[int, str | None], head: str = "", *, key: str = "m"
    ) -> None:
        self.ink, self.paper, self.key = ink, paper, key
        self.sheets: list[list[str]] = []
        self.marks: list[Bookmark] = []
        self.pictures: list[tuple[int, Any, Box]] = []
        self.links: list[tuple[int, Box, int]] = []
        self._invisible = invisible
        self._head = self.clean(head)
        self.chapter = ""
        self.y = 0.0

    def clean(self, text: str) -> str:
        """The text without what is not seen on paper."""
        return text.translate(self._invisible) if self._invisible else text

    @property
    def left(self) -> float:
        """Points that are free on the sheet."""
        return self.y - self.paper.bottom

    def put(self, *operators: str) -> None:
        self.sheets[-1].extend(operators)

    def sheet(self) -> None:
        """Go on to a new sheet."""
        paper = self.paper
        self.sheets.append([])
        self.y = paper.highest
        base = paper.height - paper.top + 14
        size = paper.body - 1
        edge = paper.left + paper.room
        self.put(
            self.ink.line(paper.left, base, self._head, "serif", fitted(self._head, "serif", size, paper.room * 0.7)),
            self.ink.line(edge, base, self.clean(self.chapter), "serif", size, align=1.0),
            f"0.4 w {rule(paper.left, base - 5, edge, base - 5)}S 1 w ",
        )

    def need(self, height: float) -> None:
        """Make sure of so many points on one sheet."""
        if not self.sheets or height > self.left:
            self.sheet()

    def space(self, points: float) -> None:
        self.y -= points

    def title(self, text: str, *, mark: bool = True) -> None:
        """The heading of a chapter, in the middle of a line of its own."""
        size = self.paper.heads[0]
        self.need(size * 4)
        words = self.clean(text)
        self.y -= size * 1.5
        self.put(
            self.ink.line(
                self.paper.middle, self.y + size * 0.3, words, "serif-bold",
                fitted(words, "serif-bold", size, self.paper.room), align=0.5,
            )
        )  # fmt: skip
        self.y -= size * 0.5
        if mark:
            self.marks.append(Bookmark(words, 0, len(self.sheets) - 1, self.y + size * 2))

    def heading(self, text: str, *, follows: float = 0.0, mark: bool = True) -> None:
        """The heading of a section, on one sheet with at least so many points of what follows."""
        size = self.paper.heads[1]
        self.need(size * 2.4 + follows)
        words = self.clean(text)
        self.y -= size * 1.9
        shown = fitted(words, "sans-bold", size, self.paper.room)
        self.put(self.ink.line(self.paper.left, self.y + size * 0.1, words, "sans-bold", shown))
        self.y -= size * 0.5
        if mark:
            self.marks.append(Bookmark(words, 1, len(self.sheets) - 1, self.y + size * 2.4))

    def paragraph(self, text: str, *, indent: int = 2, style: str = "serif", size: float = 0.0) -> None:
        """A paragraph over as many lines and sheets as it needs, its first line moved in by `indent` characters."""
        size = size or self.paper.body
        room = self.paper.room * EM / size + 0.5
        lines = typeset.settled("　" * indent + self.clean(text), room, widths(style))
        for at, line in enumerate(lines):
            both = at in (0, len(lines) - 2)  # neither the first nor the last line stands alone on a sheet
            self.need(size * LEADING * min(2 if both else 1, len(lines) - at))
            self.y -= size * LEADING
            base = self.y + size * LEADING / 2 - RISE * size
            self.put(self.ink.line(self.paper.left, base, line, style, size))

    def high(self, text: str, *, size: float = 0.0, style: str = "serif") -> float:
        """Points that a paragraph without an indent takes."""
        size = size or self.paper.body
        room = self.paper.room * EM / size + 0.5
        return size * LEADING * len(typeset.settled(self.clean(text), room, widths(style)))

    def ruled(self, count: int, pitch: float = 24.0) -> None:
        """Empty lines to write on."""
        for _ in range(count):
            self.need(pitch)
            self.y -= pitch
            self.put(f"0.4 w {rule(self.paper.left, self.y, self.paper.left + self.paper.room, self.y)}S 1 w ")

    def picture(self, image: Any, box: Box) -> None:
        """Put a picture on this sheet, into the middle of a box."""
        self.pictures.append((len(self.sheets) - 1, image, box))

    def insert(self, at: int, sheets: list[list[str]]) -> None:
        """Put sheets before the sheet `at`; what stands behind them moves on."""
        many = len(sheets)
        self.sheets[at:at] = sheets
        self.marks = [replace(mark, sheet=mark.sheet + many * (mark.sheet >= at)) for mark in self.marks]
        self.pictures = [(sheet + many * (sheet >= at), image, box) for sheet, image, box in self.pictures]


def number_sheet(ink: Ink, paper: PageMeasures, number: int, total: int) -> None:
    """Number the sheet and go on to the next."""
    ink.put(ink.for_whom(paper.left, paper.bottom - 26, FOOT))
    ink.put(ink.line(paper.middle, paper.bottom - 26, f"第{number}页 共{total}页", "serif", FOOT, align=0.5))
    ink.showPage()


def bind(flow: Flow, cover: list[str] | None = None) -> int:
    """Put cover and sheets on paper with pictures, links, outline and numbers; how many pages there are."""
    ink, paper = flow.ink, flow.paper
    front = int(cover is not None)
    total = front + len(flow.sheets)
    if cover is not None:
        ink.put(*cover, ink.for_whom(paper.left, paper.bottom - 26, FOOT))
        ink.showPage()  # a cover is counted and carries no number
    for at, operators in enumerate(flow.sheets):
        ink.put(*operators)
        _furnish(flow, at)
        number_sheet(ink, paper, at + 1 + front, total)
    return total


def _furnish(flow: Flow, at: int) -> None:
    """What a sheet holds beside text: pictures, places to jump to, links that jump."""
    ink = flow.ink
    for sheet, image, box in flow.pictures:
        if sheet == at:
            _place(ink, image, box)
    for place, mark in enumerate(flow.marks):
        if mark.sheet == at:
            ink.bookmarkHorizontal(f"{flow.key}{place}", 0, mark.y)
            ink.addOutlineEntry(mark.title, f"{flow.key}{place}", mark.level)
    for sheet, (x, y, width, height), place in flow.links:
        if sheet == at:
            ink.linkRect("", f"{flow.key}{place}", (x, y, x + width, y + height), relative=0, thickness=0, F=PRINTED)


def _place(ink: Ink, image: Any, box: Box) -> None:
    x, y, width, height = box
    across, down = image.getSize()
    scale = min(width / across, height / down)
    shown = (across * scale, down * scale)
    ink.drawImage(image, x + (width - shown[0]) / 2, y + (height - shown[1]) / 2, *shown)
