"""How a book falls on an Excel sheet: paper, column widths, and rows no higher than Excel can show."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from app.books.page import CellValue, Column, Printout, ValueKind
from app.exports.cells import plain

LINE, BESIDE = 14.0, 4.0  # points of one line of 10-point text, and of the room above and below it
MOST_LINES = 28  # of one row: Excel shows no row higher than 409 points
FULL_LINES = 25  # of a part, to which the end of a sentence of the part before may come
CONTINUED = "续"  # in place of the number of a row that goes on
SIZE, LEAST_SIZE = 10.0, 8.0  # points of the text, and of the same on a page that is fitted to its width
DIGIT = 6.0  # points of a digit in the widest of the usual default faces: what a column's width is counted in
PADDING = 1.5  # digits beside the text of a cell
A4, A3 = 9, 8
ROOM = {A4: 748.0, A3: 1096.0}  # points between the margins of a landscape page
NARROWEST = {
    ValueKind.DATE: 11.0,
    ValueKind.NUMBER: 5.0,
    ValueKind.YES_NO: 5.0,
    ValueKind.CHOICE: 7.0,
    ValueKind.NAMES: 10.0,
}
LEAST, WIDEST_HEAD, WIDEST = 6.0, 14.0, 72.0
SHRINKS = {ValueKind.TEXT, ValueKind.LONG, ValueKind.NAMES}
CLOSING = "。；！？"

Row = tuple[CellValue, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """The page with its long rows parted, the heights of its rows, the widths of its columns and the paper.

    `across` pages stand beside each other where even the largest paper would make the text too small.
    """

    page: Printout
    heights: tuple[float, ...]
    widths: tuple[float, ...]
    paper: int
    across: int

    @property
    def total(self) -> float:
        """Digits across the table."""
        return sum(self.widths)

    def height(self, text: str) -> float:
        """Points of a text that stands across the table."""
        return LINE * _lines(text, self.total - PADDING) + BESIDE


def lay_out(page: Printout) -> Layout:
    """Widths by what the columns hold, the smallest paper on which the text keeps its size, long rows parted."""
    paper, across, widths = _spread([_wanted(*each) for each in _measured(page)])
    rows: list[Row] = []
    heights: list[float] = []
    starts = {}
    rooms = [width - PADDING for width in widths]
    for index, row in enumerate(page.rows):
        starts[index] = len(rows)
        lines = _most(row, rooms)
        if lines <= MOST_LINES:
            rows.append(row)
            heights.append(LINE * lines + BESIDE)
            continue
        for part in _parted(row, rooms):
            rows.append(part)
            heights.append(LINE * _most(part, rooms) + BESIDE)
    chapters = tuple((starts.get(first, len(rows)), title) for first, title in page.chapters)
    return Layout(replace(page, rows=rows, chapters=chapters), tuple(heights), tuple(widths), paper, across)


def limit(paper: int) -> float:
    """Digits that a page takes across before its text is smaller than it may be."""
    return ROOM[paper] / (DIGIT * LEAST_SIZE / SIZE)


def parts(text: str, room: float) -> list[str]:
    """A text in parts of about the same number of lines that a row has room for, parted between sentences if it can."""
    lines = list(_folded(text, room)) or [""]
    if len(lines) <= MOST_LINES:
        return [text]
    each = -(-len(lines) // -(-len(lines) // FULL_LINES))
    pieces = [lines[start : start + each] for start in range(0, len(lines), each)]
    return _at_sentences(["".join(some) for some in pieces])


def _at_sentences(pieces: list[str]) -> list[str]:
    """The same parts, the last words of one carried over to the next where a sentence ends shortly before."""
    settled: list[str] = []
    carried = ""
    for at, part in enumerate(pieces):
        whole = carried + part
        cut = max(whole.rfind(sign) for sign in (*CLOSING, "\n")) + 1 if at + 1 < len(pieces) else len(whole)
        keep = cut if cut > len(whole) * 0.9 else len(whole)
        settled.append(whole[:keep].rstrip("\n"))
        carried = whole[keep:]
    return settled


def _measured(page: Printout) -> Iterator[tuple[Column, int]]:
    """Each column with the length of its longest text; in a book without rows as if it were full."""
    for at, column in enumerate(page.columns):
        texts = (_text(row[at]) for row in page.rows)
        yield column, max(map(len, texts), default=column.width)


def _text(value: CellValue) -> str:
    kind = type(value)
    if kind is str:
        return value  # type: ignore[return-value]  # the test above is a good deal faster than isinstance
    return "" if value is None else plain(value)  # a date and a number have their widths already


def _wanted(column: Column, longest: int) -> tuple[float, float, float]:
    """The least digits that a column takes, what it wants, and its share of what is left over."""
    head = min(len(column.label) + 3.5, WIDEST_HEAD)
    declared = max(2 * column.width + PADDING, NARROWEST.get(column.kind, LEAST), head)
    if not longest:
        return min(head, LEAST), max(min(declared, head), LEAST), 0.0
    if column.kind not in SHRINKS:
        return declared, declared, 0.0
    wanted = max(min(declared, 2 * longest + PADDING), head, LEAST)
    return min(wanted, max(head, declared * 0.6)), wanted, wanted if column.kind is ValueKind.LONG else 0.0


def _spread(needs: Sequence[tuple[float, float, float]]) -> tuple[int, int, list[float]]:
    wanted = [want for _, want, _ in needs]
    paper = A4 if sum(wanted) <= limit(A4) else A3
    if sum(wanted) > limit(paper):
        least = [low for low, _, _ in needs]
        part = max((limit(paper) - sum(least)) / max(sum(wanted) - sum(least), 1.0), 0.0)
        widths = [low + part * (want - low) for low, want, _ in needs]
        return paper, -(-int(sum(widths)) // int(limit(paper))), widths
    spare = max(ROOM[paper] / DIGIT - sum(wanted), 0.0)
    grow = spare / max(sum(own for *_, own in needs), 1.0)
    return paper, 1, [max(want, min(want + grow * own, WIDEST)) for _, want, own in needs]


def _parted(row: Row, rooms: Sequence[float]) -> Iterator[Row]:
    cells = [
        parts(text, room) if _lines(text, room) > MOST_LINES else [value]
        for value, text, room in ((value, _text(value), room) for value, room in zip(row, rooms, strict=True))
    ]
    for at, part in enumerate(zip_longest(*cells)):
        first, *rest = part
        yield (CONTINUED if at and first is None else first, *rest)


def _most(row: Row, rooms: Sequence[float]) -> int:
    most = 1
    for value, room in zip(row, rooms, strict=True):
        text = "、".join(value) if type(value) is tuple else value
        if type(text) is str and (2 * len(text) > room or "\n" in text):
            most = max(most, _lines(text, room))
    return most


def _lines(text: str, room: float) -> int:
    return sum(-(-_halves(part) // int(room // 2 * 2)) or 1 for part in text.split("\n"))


def _halves(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("gb18030", "replace"))


def _folded(text: str, room: float) -> Iterator[str]:
    """The text line by line; whatever ends a line stays with it, so that the lines joined are the text."""
    for paragraph in text.splitlines(keepends=True):
        line, taken = "", 0
        for character in paragraph:
            width = 1 if character.isascii() else 2
            if taken + width > room and character != "\n":
                yield line
                line, taken = "", 0
            line += character
            taken += width
        yield line
