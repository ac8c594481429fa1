"""The table of a printed register, laid out sheet by sheet as operators; long rules, one text object a sheet."""

from collections.abc import Sequence
from itertools import accumulate

from app.books.page import Printout
from app.exports import ink as typeset
from app.exports.ink import EM, PAD, RISE, Ink, bracketed, fit, fitted, rule, settled, shortened, widths
from app.exports.registers.sheet import BOTTOM, HEIGHT, LEFT, ROOM, UNDER_TITLE, above
from app.exports.registers.tail import Tail

BODY, HEAD = "serif", "sans-bold"
LEADING = 1.3
CELL_PAD = 3.0  # points above and below the text of a cell
LOWEST, TO_FILL = 19.0, 23.0  # points of the lowest row, and of one that is written in by hand
FEWEST = 4  # lines of a long row worth starting at the foot of a sheet
REST = 3  # lines that at least go on to the next sheet: a row is not split for one
LONG = 16  # signs that hardly stand twice in a column
KEPT = 1_000  # texts of a column that are kept: its numbers never come again
CONTINUED = "续"  # in place of the number of a row that began on the sheet before
NOTHING = "（本期没有登记）"

Line = tuple[str, str]  # where it starts across the sheet, and the operators that write it


class RegisterTable:
    """A register's rows on sheets, ready to be put on paper."""

    def __init__(self, page: Printout, rows: Sequence[tuple[str, ...]], ink: Ink) -> None:
        self.sheets: list[list[str]] = []
        self.chapter_sheets: list[int] = []
        self._page, self._ink = page, ink
        self._lowest = TO_FILL if page.to_fill else LOWEST
        self._fit = fit(page.columns, rows, ROOM, widths(BODY))
        self._size = self._fit.size
        self._leading = self._size * LEADING
        self._edges = [LEFT, *(LEFT + at for at in accumulate(self._fit.widths))]
        self._kept: list[dict[str, list[Line]]] = [{} for _ in page.columns]
        self._start = ink.font(BODY, self._size)
        self._chapters = dict(page.chapters)
        self._head, self._head_height = self._headings()
        self._open("")
        self._fill(rows)

    def chapters_on(self, sheet: int) -> list[tuple[int, str]]:
        """Chapters that begin on this sheet, with their place among all."""
        chapters = zip(self.chapter_sheets, self._page.chapters, strict=True)
        return [(at, title) for at, (begins, (_, title)) in enumerate(chapters) if begins == sheet]

    def released(self) -> list[list[str]]:
        """The sheets, which are the caller's from now on, to be let go one by one."""
        given, self.sheets = self.sheets, []
        return given

    def _fill(self, rows: Sequence[tuple[str, ...]]) -> None:
        tail = Tail(self._page, self._ink)
        for index, row in enumerate(rows):
            if index in self._chapters:
                self._chapter(self._chapters[index])
            self._place(self._cells(row), self._below(rows, index, tail.height))
        if not rows:
            self._empty()
        self._close(inner=bool(rows))
        tail.draw(self.sheets, self._y, above(self._ink, self._page, self._title))

    def _below(self, rows: Sequence[tuple[str, ...]], index: int, signed: float) -> float:
        """Points that stay on a row's sheet: signatures under the last one, a chapter's last row under another."""
        end = len(rows) - 1
        if index == end:
            return signed
        if index + 1 in self._chapters or (index + 2 not in self._chapters and index + 1 != end):
            return 0.0
        below = self._tall(self._cells(rows[index + 1])) + (signed if index + 1 == end else 0.0)
        return below if below < self._room / 2 else 0.0

    def _chapter(self, title: str) -> None:
        if self._rules:
            self._close()
            self._open(title)
        elif not self.chapter_sheets:
            self._open(title)
        self.chapter_sheets.append(len(self.sheets))

    def _open(self, chapter: str) -> None:
        self._title = chapter
        self._texts: list[str] = []
        self._rules: list[float] = []
        self._y = HEIGHT - UNDER_TITLE - self._head_height

    def _close(self, *, inner: bool = True) -> None:
        top = HEIGHT - UNDER_TITLE
        head = top - self._head_height
        right = self._edges[-1]
        down = self._y if inner else head
        paths = [rule(LEFT, y, right, y) for y in (head, *self._rules)]
        paths += [rule(x, top, x, down) for x in self._edges[1:-1]]
        operators = (
            f"0.93 g {LEFT:.2f} {head:.2f} {right - LEFT:.2f} {self._head_height:.2f} re f 0 g ",
            above(self._ink, self._page, self._title),
            self._head,
            f"BT {self._start}", *self._texts, "ET ",
            "0.5 w ", *paths, "S 1 w ",
            f"{LEFT:.2f} {self._y:.2f} {right - LEFT:.2f} {top - self._y:.2f} re S ",
        )  # fmt: skip
        self.sheets.append(["".join(operators)])  # in one piece: a year of a busy county is a thousand sheets

    def _place(self, cells: list[list[Line]], below: float) -> None:
        """Draw a row here, on the next sheet or on both; `below` are the points of what has to stand under it."""
        most, height = max(map(len, cells)), self._tall(cells)
        if height + below <= self._y - BOTTOM:
            self._draw(cells, most, height)
            return
        small = height <= self._room / 3
        if self._rules and (small or min(self._lines_left(), most - REST) < FEWEST):
            self._close()
            self._open(self._title)
            self._place(cells, below)
            return
        if most <= REST:  # alone on its sheet, and too low to be parted
            self._draw(cells, most, height)
            return
        self._split(cells, most, below)

    def _split(self, cells: list[list[Line]], most: int, below: float) -> None:
        """As many lines as fit, then the rest on the next sheet under the same head."""
        fits = max(min(self._lines_left(), most - REST), 1)
        start = [lines[:fits] for lines in cells]
        self._draw(start, fits, fits * self._leading + 2 * CELL_PAD, middle=False)
        self._close()
        self._open(self._title)
        rest = [lines[fits:] for lines in cells]
        rest[0] = rest[0] or self._set(0, CONTINUED)
        height = max((most - fits) * self._leading + 2 * CELL_PAD, self._lowest)
        if height + below > self._y - BOTTOM and most - fits > REST:
            self._split(rest, most - fits, below)
            return
        self._draw(rest, most - fits, height, middle=False)

    @property
    def _room(self) -> float:
        """Points of a sheet between its upper rule and its foot."""
        return HEIGHT - UNDER_TITLE - BOTTOM

    def _tall(self, cells: list[list[Line]]) -> float:
        return max(max(map(len, cells)) * self._leading + 2 * CELL_PAD, self._lowest)

    def _cells(self, row: tuple[str, ...]) -> list[list[Line]]:
        return [self._set(at, text) for at, text in enumerate(row)]

    def _lines_left(self) -> int:
        return int((self._y - BOTTOM - 2 * CELL_PAD) / self._leading)

    def _draw(self, cells: list[list[Line]], most: int, height: float, *, middle: bool = True) -> None:
        leading = self._leading
        slack = (height - most * leading) / 2
        first = self._y - slack - leading / 2 - RISE * self._size
        add = self._texts.append
        for lines in cells:
            y = first - (most - len(lines)) * leading / 2 if middle else first
            for x, operators in lines:
                add(f"{x} {y:.2f} Tm {operators}")
                y -= leading
        self._y -= height
        self._rules.append(self._y)

    def _set(self, at: int, text: str) -> list[Line]:
        """A cell's lines; what was set before in this column is not set again, unless it is too long to come again."""
        kept = self._kept[at].get(text)
        if kept is None:
            kept = self._lines(at, text) if text else []
            if len(text) <= LONG and len(self._kept[at]) < KEPT:
                self._kept[at][text] = kept
        return kept

    def _lines(self, at: int, text: str) -> list[Line]:
        room = self._fit.widths[at] - 2 * PAD
        limit = room * EM / self._size + 0.5
        if self._fit.short_days:
            text = shortened(self._page.columns[at], text)
        pieces = settled(text, limit, widths(BODY))
        return [(f"1 0 0 1 {self._across(at, line):.2f}", self._ink.show(line, BODY, self._size)) for line in pieces]

    def _across(self, at: int, line: str) -> float:
        if not self._fit.centred[at]:
            return self._edges[at] + PAD
        width = widths(BODY).of(line) * self._size / EM
        return (self._edges[at] + self._edges[at + 1] - width) / 2

    def _headings(self) -> tuple[str, float]:
        """The operators of the row of headings, and its height."""
        limits = [(width - PAD) * EM / self._size for width in self._fit.widths]
        labels = [column.label for column in self._page.columns]
        cells = [_balanced(label, limit) for label, limit in zip(labels, limits, strict=True)]
        leading = self._size * 1.2
        height = max(map(len, cells)) * leading + 9
        parts = []
        for at, lines in enumerate(cells):
            y = HEIGHT - UNDER_TITLE - (height - len(lines) * leading) / 2 - leading / 2 - RISE * self._size
            middle = (self._edges[at] + self._edges[at + 1]) / 2
            for line in lines:
                size = fitted(line, HEAD, self._size, self._fit.widths[at] - 1)
                parts.append(self._ink.line(middle, y, line, HEAD, size, align=0.5))
                y -= leading
        return "".join(parts), height

    def _empty(self) -> None:
        y = self._y - LOWEST / 2 - RISE * self._size
        x = LEFT + (ROOM - widths(BODY).of(NOTHING) * self._size / EM) / 2
        self._texts.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm {self._ink.show(NOTHING, BODY, self._size)}")
        self._y -= LOWEST


def _balanced(label: str, limit: float) -> list[str]:
    """A heading in as few lines as fit, of about the same length: 领衔 over 代表."""
    fewest = typeset.lines(label, limit, widths(HEAD))
    if parted := bracketed(label, limit, widths(HEAD)):
        return parted
    even = typeset.lines(label, min(-(-len(label) // len(fewest)) * EM + 1, limit), widths(HEAD))
    return even if len(even) == len(fewest) else fewest
