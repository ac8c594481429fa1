"""The leaves of an official paper: what stands on the lines of a page, what is drawn beside them, and its foot."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import ceil
from typing import Any

from app.exports.charts import put_drawing
from app.exports.ink import EM, RISE, Ink, lines, settled, widths
from app.exports.official import grid
from app.exports.official.grid import LEFT, MM, PITCH, ROOM, ROWS, GridLine

THICK, THIN = 0.35 * MM, 0.25 * MM
NOTE, NOTE_PITCH = 14.0, 23.0  # 四号
AROUND = 8.0  # points over and under a drawing, at least


@dataclass(slots=True)
class Leaf:
    """The rows of a page by their line, and what is drawn beside them."""

    rows: dict[int, GridLine] = field(default_factory=dict)
    drawn: list[str] = field(default_factory=list)
    numbered: bool = True


def put(ink: Ink, leaf: Leaf, number: int) -> None:
    """Draw a leaf as the page of that number."""
    ink.put(*leaf.drawn, *(grid.drawn(ink, row, line) for line, row in leaf.rows.items() if row.words))
    for line, row in leaf.rows.items():
        if row.drawn is not None:
            middle = grid.HEIGHT - grid.TOP - (line + rows_of(row.drawn) / 2) * PITCH
            put_drawing(ink, row.drawn, LEFT, middle - row.drawn.height / 2)
    if leaf.numbered:
        ink.put(grid.folio(ink, number))
    ink.put(grid.for_whom(ink, number))
    ink.showPage()


def rows_of(drawn: Any) -> int:
    """How many lines of the grid a drawing takes."""
    height: float = drawn.height
    return ceil((height + AROUND) / PITCH)


def put_foot(
    ink: Ink,
    made: list[Leaf],
    used: int,
    sent: Sequence[tuple[str, str]],
    printed: tuple[str, str],
    *,
    ruled: bool = True,
) -> None:
    """版记 at the lower edge of the last page; it begins a page where the last one has no room.

    `sent` are (送, whom to), `printed` who issues it and, at the right, when. A letter's is not `ruled`.
    """
    notes = [line for label, words in sent for line in _note(f"{label}：", words)]
    last = _printed(*printed)
    if not notes and not last:
        return
    height = NOTE_PITCH * (len(notes) + len(last))
    if height > (ROWS - used - 1) * PITCH:
        made.append(Leaf(numbered=False))
    bottom = grid.HEIGHT - grid.TOP - grid.DEPTH
    edges = [(bottom + height, THICK), (bottom, THICK)] if ruled else []
    if ruled and notes and last:
        edges.append((bottom + NOTE_PITCH * len(last), THIN))
    operators = [f"q {weight:.3f} w {LEFT:.3f} {y:.3f} m {LEFT + ROOM:.3f} {y:.3f} l S Q " for y, weight in edges]
    for place, (x, words, align) in enumerate([*notes, *last]):
        y = bottom + height - (place + 0.5) * NOTE_PITCH - RISE * NOTE
        operators.append(ink.line(LEFT + NOTE + x, y, words, grid.BODY, NOTE, align=align))
    made[-1].drawn += operators
    if printed[0] and printed[1]:
        y = bottom + 0.5 * NOTE_PITCH - RISE * NOTE
        made[-1].drawn.append(ink.line(LEFT + ROOM - NOTE, y, printed[1], grid.BODY, NOTE, align=1.0))


def _printed(who: str, when: str) -> list[tuple[float, str, float]]:
    """Who issues it, in lines that leave room for the day."""
    if not who:
        return []
    wide = widths(grid.BODY)
    room = (ROOM - 2 * NOTE) * EM / NOTE - (wide.of(when) + EM if when else 0.0)
    return [(0.0, words, 0.0) for words in lines(who, room, wide)]


def _note(label: str, words: str) -> Iterator[tuple[float, str, float]]:
    """Whom it goes to, in lines that begin behind the label."""
    wide = widths(grid.BODY)
    behind = wide.of(label) * NOTE / EM
    for place, line in enumerate(settled(words, (ROOM - 2 * NOTE - behind) * EM / NOTE, wide)):
        yield (0.0, label + line, 0.0) if place == 0 else (behind, line, 0.0)
