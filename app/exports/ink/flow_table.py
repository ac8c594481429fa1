"""Ruled tables in flowing text: heads repeated on every sheet, rows kept together where possible, texts whole."""

from collections.abc import Sequence
from itertools import accumulate

from app.books.dossier import Table
from app.books.page import SUM, Column, ValueKind
from app.exports.cells import plain
from app.exports.ink import typeset
from app.exports.ink.columns import EM, PAD, fit, fitted, rule, shortened
from app.exports.ink.flow import Flow
from app.exports.ink.fonts import RISE, widths

BODY, HEAD = "serif", "sans-bold"
LEADING, HEAD_LEADING = 1.32, 1.2
CELL_PAD = 3.0  # points above and below the text of a cell
TO_FILL = 23.0  # points of a row that is written in by hand
TOGETHER = 4  # rows of a group that stay on one sheet
FEWEST = 4  # lines of a long row worth starting at the foot of a sheet
NUMBER = Column("no", "序号", ValueKind.NUMBER, 2)
REST = 2  # lines that at least go on to the next sheet: a row is not split for one
CONTINUED = "续"  # in place of the number of a row that began on the sheet before
NOTHING = "（没有登记）"

Row = Sequence[Sequence[str]]  # the lines of each cell


def put_table(
    flow: Flow,
    table: Table,
    heading: str = "",
    *,
    blank: int = 0,
    spare: bool = False,
    lowest: float = 18.0,
    numbered: bool = True,
    first: int = 1,
    grouped: bool = False,
    pad: float = CELL_PAD,
) -> None:
    """A heading and its list, with so many empty rows to write in; `lowest` is the height of a low row.

    `spare` rows may be fewer, where they would begin a sheet of their own. At least the `first` rows stand on the sheet
    of the heading. Where they are `grouped`, few rows with the same first cell stay together and say it once. `pad` is
    what stands free above and below the text of a cell.
    """
    empty: tuple[str, ...] = ("",) * len(table.columns)
    columns: tuple[Column, ...] = table.columns
    rows = [tuple(flow.clean(plain(value)) for value in row) for row in table.rows] + [empty] * blank
    if numbered:
        columns = (NUMBER, *columns)
        rows = [("" if row[0] == SUM else str(number), *row) for number, row in enumerate(rows, 1)]
    small = flow.paper.body - 1
    below = sum(flow.high(note, size=small) for note in table.notes)
    groups = _groups(rows) if grouped else list(range(len(rows)))
    drawn = _Ruled(flow, columns, rows, max(lowest, TO_FILL) if blank else lowest, first=first, groups=groups, pad=pad)
    if heading:
        flow.heading(heading, follows=drawn.least)
    drawn.put(blank if spare else 0, min(below, flow.paper.highest / 3))
    for note in table.notes:
        flow.paragraph(note, indent=0, size=small)


def _groups(rows: Sequence[Sequence[str]]) -> list[int]:
    """For each row the place of the first of its group."""
    starts = [at for at, row in enumerate(rows) if not at or row[0] != rows[at - 1][0]]
    return [max(start for start in starts if start <= at) for at in range(len(rows))]


class _Ruled:
    def __init__(
        self,
        flow: Flow,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str]],
        lowest: float,
        *,
        first: int,
        groups: Sequence[int],
        pad: float,
    ) -> None:
        self._flow, self._columns, self._lowest = flow, columns, lowest
        self._first, self._groups, self._pad = first, groups, pad
        fitting = fit(columns, rows, flow.paper.room, widths(BODY))
        self._size = min(fitting.size, flow.paper.body - 1)
        spread = flow.paper.room / sum(fitting.widths)  # a crowded table may leave some room
        if fitting.short_days:
            rows = [[shortened(*each) for each in zip(columns, row, strict=True)] for row in rows]
        self._widths = [width * spread for width in fitting.widths]
        self._centred = fitting.centred
        self._edges = [flow.paper.left, *(flow.paper.left + at for at in accumulate(self._widths))]
        self._kept: dict[tuple[int, str], list[str]] = {}
        self._rows = [[self._lines(at, text) for at, text in enumerate(row)] for row in rows]
        for row, place in zip(self._rows, enumerate(groups), strict=True):
            row[0] = row[0] if place[0] == place[1] else []
        self._heads = [self._label(column.label, width) for column, width in zip(columns, self._widths, strict=True)]
        self._head_height = max(map(len, self._heads)) * self._size * HEAD_LEADING + 8

    @property
    def least(self) -> float:
        """Points that the head, all but the last of the first rows, and the start of that one take."""
        *whole, begun = self._rows[: self._first] or [[[""]]]
        start = min(max(map(len, begun)), FEWEST)
        return self._head_height + sum(map(self._tall, whole)) + max(self._height(start), self._lowest)

    def put(self, spare: int, below: float) -> None:
        """Draw the table from where the flow stands.

        The last `spare` rows may be fewer; the last row is not alone, nor what stands `below` it without a row.
        """
        self._flow.need(self.least)
        self._open()
        written = len(self._rows) - spare
        for at, row in enumerate(self._rows):
            if at >= written and self._tall(row) > self._flow.left and at - written >= spare / 2:
                break
            again = self._groups[at] != at and self._tall(row) > self._flow.left  # the next sheet says the group again
            whole = [self._rows[self._groups[at]][0], *row[1:]] if again else row
            self._place(whole, self._after(at, below) if not spare else 0.0)
            if at + 1 < len(self._rows) and self._groups[at + 1] != at + 1:
                self._inner.add(self._flow.y)
        if not self._rows:
            self._nothing()
        self._close()

    def _after(self, at: int, below: float) -> float:
        """Points of what has to stand with a row: the rest of its group, or the last row and what stands below it."""
        if at + 2 >= len(self._rows):
            return sum(map(self._tall, self._rows[at + 1 :])) + below
        rest = self._groups.count(at) - 1 if self._groups[at] == at else 0
        return sum(map(self._tall, self._rows[at + 1 : at + 1 + rest])) if rest < TOGETHER else 0.0

    def _open(self) -> None:
        self._top = self._flow.y
        self._rules: list[float] = []
        self._inner: set[float] = set()  # those that the first column has not, for its cell goes on
        flow, edges = self._flow, self._edges
        flow.put(
            f"0.93 g {edges[0]:.2f} {self._top - self._head_height:.2f} "
            f"{edges[-1] - edges[0]:.2f} {self._head_height:.2f} re f 0 g "
        )
        for at, lines in enumerate(self._heads):
            self._cell(at, lines, (self._top, self._head_height), HEAD)
        flow.y = self._top - self._head_height
        self._rules.append(flow.y)

    def _close(self) -> None:
        down, edges = self._flow.y, self._edges
        inner = edges[1:-1] if self._rows else []
        across = [rule(edges[y in self._inner], y, edges[-1], y) for y in self._rules if y > down]
        paths = [*across, *(rule(x, self._top, x, down) for x in inner)]
        self._flow.put("0.4 w ", *paths, "S ")
        self._flow.put(f"0.8 w {edges[0]:.2f} {down:.2f} {edges[-1] - edges[0]:.2f} {self._top - down:.2f} re S 1 w ")

    def _next(self) -> None:
        self._close()
        self._flow.sheet()
        self._open()

    def _tall(self, row: Row) -> float:
        return max(self._height(max(map(len, row))), self._lowest)

    def _place(self, row: Row, after: float) -> None:
        """Draw a row here, on the next sheet or on both; `after` are the points of what is kept with it."""
        most, height = max(map(len, row)), self._tall(row)
        flow = self._flow
        whole = flow.paper.highest - flow.paper.bottom - self._head_height
        if height + (after if height + after <= whole else 0.0) <= flow.left:
            self._draw(row, height)
            return
        if len(self._rules) > 1 and (height <= whole / 3 or min(self._fits(), most - REST) < FEWEST):
            self._next()
            self._place(row, after)
            return
        fits = max(min(self._fits(), most - REST), 1)
        self._draw([lines[:fits] for lines in row], self._height(fits))
        self._next()
        rest = [lines[fits:] for lines in row]
        rest[0] = rest[0] or [CONTINUED]
        self._place(rest, after)

    def _draw(self, row: Row, height: float) -> None:
        for at, lines in enumerate(row):
            self._cell(at, lines, (self._flow.y, height), BODY)
        self._flow.y -= height
        self._rules.append(self._flow.y)

    def _cell(self, at: int, lines: Sequence[str], span: tuple[float, float], style: str) -> None:
        """Write lines into the middle of a cell; `span` is its upper edge and its height."""
        top, height = span
        size = self._size
        step = size * (HEAD_LEADING if style == HEAD else LEADING)
        y = top - (height - len(lines) * step) / 2 - step / 2 - RISE * size
        left, right = self._edges[at], self._edges[at + 1]
        middle = style == HEAD or self._centred[at]
        for line in lines:
            shown = fitted(line, style, size, right - left - 1)
            x = (left + right) / 2 if middle else left + PAD
            self._flow.put(self._flow.ink.line(x, y, line, style, shown, align=0.5 if middle else 0.0))
            y -= step

    def _nothing(self) -> None:
        flow = self._flow
        base = flow.y - self._lowest / 2 - RISE * self._size
        flow.put(flow.ink.line(flow.paper.middle, base, NOTHING, BODY, self._size, align=0.5))
        flow.y -= self._lowest

    def _height(self, lines: int) -> float:
        return lines * self._size * LEADING + 2 * self._pad

    def _fits(self) -> int:
        return int((self._flow.left - 2 * self._pad) / (self._size * LEADING))

    def _lines(self, at: int, text: str) -> list[str]:
        """A cell's lines; the same text in the same column is set once."""
        kept = self._kept.get((at, text))
        if kept is None:
            limit = (self._widths[at] - 2 * PAD) * EM / self._size + 0.5
            kept = self._kept[at, text] = typeset.settled(text, limit, widths(BODY)) if text else []
        return kept

    def _label(self, label: str, width: float) -> list[str]:
        limit = (width - PAD) * EM / self._size
        fewest = typeset.lines(self._flow.clean(label), limit, widths(HEAD))
        even = typeset.lines(label, min(-(-len(label) // len(fewest)) * EM + 1, limit), widths(HEAD))
        return even if len(even) == len(fewest) else fewest
