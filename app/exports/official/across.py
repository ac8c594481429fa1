"""A table that lies across its pages: its head at the binding edge, the page number where it always is (7.4)."""

from collections.abc import Iterator, Sequence

from app.books.official import EnclosedTable, Enclosure
from app.exports.ink import EM, RISE, Ink, lines, widths
from app.exports.official import grid
from app.exports.official.grid import BODY, DEPTH, HEIGHT, LEFT, PITCH, ROOM, TEXT, TITLE, TITLE_STYLE, TOP
from app.exports.official.leaves import Leaf

SIZE, LEADING, PAD = 12.0, 16.0, 4.0  # 小四, points
HEAD_STYLE = "hei"
LINE = 0.5
FEWEST = 2  # lines of a long cell that are worth leaving on a page


def across(ink: Ink, enclosed: Enclosure, name: str) -> list[Leaf]:
    """The pages of a table; its heads stand on each, a cell longer than a page goes on on the next one."""
    table = enclosed.table
    assert table is not None
    spans = [DEPTH * width / sum(table.widths) for width in table.widths]
    head = _wrapped(table.heads, spans, HEAD_STYLE)
    title = grid.title_lines(enclosed.title, DEPTH)
    leaves = []
    for place, rows in enumerate(_pages(table, spans, _top(title) + _height(head), _height(head))):
        drawn, y = _heading(ink, name, title) if place == 0 else ([], ROOM)
        for at, row in enumerate([head, *rows]):
            drawn += _row(ink, row, spans, y, HEAD_STYLE if at == 0 else BODY)
            y -= _height(row)
        leaves.append(Leaf(drawn=[_turned("".join(drawn))]))
    return leaves


def _turned(operators: str) -> str:
    """Turned to the left: what is above stands at the binding edge."""
    return f"q 0 1 -1 0 {LEFT + ROOM:.3f} {HEIGHT - TOP - DEPTH:.3f} cm {operators}Q "


def _heading(ink: Ink, name: str, title: Sequence[str]) -> tuple[list[str], float]:
    """附件 and the title; the height at which the table begins."""
    y = ROOM - PITCH / 2
    drawn = [ink.line(0, y - RISE * TEXT, name, "hei", TEXT)]
    y -= PITCH
    for words in title:
        drawn.append(ink.line(DEPTH / 2, y - RISE * TITLE, words, TITLE_STYLE, TITLE, align=0.5))
        y -= PITCH
    return drawn, ROOM - _top(title)


def _top(title: Sequence[str]) -> float:
    return PITCH * (len(title) + 1) + PAD


def _pages(table: EnclosedTable, spans: Sequence[float], above: float, head: float) -> Iterator[list[list[list[str]]]]:
    """The rows page by page, each cell in lines."""
    room = ROOM - above
    page: list[list[list[str]]] = []
    waiting = [_wrapped(cells, spans, BODY) for cells in table.rows]
    while waiting:
        row = waiting.pop(0)
        if _height(row) <= room:
            page.append(row)
            room -= _height(row)
            continue
        fits = int((room - 2 * PAD) // LEADING)
        if not page or (_height(row) > ROOM - head and fits >= FEWEST):
            page.append([cell[:fits] for cell in row])
            row = [cell[fits:] for cell in row]
        yield page
        page, room = [], ROOM - head
        waiting.insert(0, row)
    yield page


def _wrapped(cells: Sequence[str], spans: Sequence[float], style: str) -> list[list[str]]:
    wide = widths(style)
    return [
        [line for part in cell.split("\n") for line in lines(part, (span - 2 * PAD) * EM / SIZE, wide)]
        for cell, span in zip(cells, spans, strict=True)
    ]


def _height(row: Sequence[Sequence[str]]) -> float:
    return max(1, *map(len, row)) * LEADING + 2 * PAD


def _row(ink: Ink, row: Sequence[Sequence[str]], spans: Sequence[float], y: float, style: str) -> Iterator[str]:
    """The frames and words of a row whose upper edge is at `y`; a cell of one line stands in its middle."""
    height, x = _height(row), 0.0
    for cell, span in zip(row, spans, strict=True):
        yield f"q {LINE:.2f} w {x:.3f} {y - height:.3f} {span:.3f} {height:.3f} re S Q "
        alone = len(cell) == 1
        top = y - (height - len(cell) * LEADING) / 2
        for at, words in enumerate(cell):
            base = top - (at + 0.5) * LEADING - RISE * SIZE
            middle = x + span / 2
            yield ink.line(middle if alone else x + PAD, base, words, style, SIZE, align=0.5 if alone else 0.0)
        x += span
