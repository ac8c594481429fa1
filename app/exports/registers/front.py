"""The front of a printed book: its cover, and the contents of a book with chapters."""

from datetime import date

from app.books.page import Printout
from app.exports.ink import EM, Ink, fitted, rule, widths
from app.exports.registers.sheet import BOTTOM, HEIGHT, LEFT, MIDDLE, RIGHT, ROOM, TOP, WIDTH
from app.rules.days import full_day

PITCH = 20.0  # points from one chapter to the next
COLUMNS = 2
GAP = 40.0
ALONE = 430.0  # width of the only column of a short list
ENTRY = 11.0
UPPER = HEIGHT - TOP - 50
PER_COLUMN = int((UPPER - BOTTOM) / PITCH)
PER_PAGE = PER_COLUMN * COLUMNS


def draw_cover(ink: Ink, page: Printout, made_on: date) -> None:
    """Unit, title, period and the day it was made, in a double frame."""
    for inset, width in ((0.0, 2.0), (5.0, 0.6)):
        x, y = LEFT + inset, BOTTOM + inset
        right, top = WIDTH - RIGHT - inset, HEIGHT - TOP - inset + 4
        ink.put(f"{width} w {x:.2f} {y:.2f} {right - x:.2f} {top - y:.2f} re S ")
    made = f"制表日期：{full_day(made_on)}"
    room = ROOM - 80
    for y, text, style, size in (
        (432.0, page.unit, "serif", 22.0),
        (322.0, page.title, "serif-bold", 50.0),
        (252.0, page.period, "serif", 17.0),
        (116.0, made, "serif", 14.0),
    ):
        ink.put(ink.line(MIDDLE, y, text, style, fitted(text, style, size, room), align=0.5))
    ink.put(f"0.8 w {rule(MIDDLE - 120, 294, MIDDLE + 120, 294)}S 1 w ")


def contents(ink: Ink, page: Printout, sheets: list[int], before: int) -> list[list[str]]:
    """The pages of a 目录 as operators; `sheets` are the chapters' sheets, `before` the pages in front of it."""
    if not page.chapters:
        return []
    pages = -(-len(page.chapters) // PER_PAGE)
    entries = [(title, before + pages + sheet + 1) for (_, title), sheet in zip(page.chapters, sheets, strict=True)]
    return [_contents(ink, entries[start : start + PER_PAGE]) for start in range(0, len(entries), PER_PAGE)]


def _contents(ink: Ink, entries: list[tuple[str, int]]) -> list[str]:
    drawn = [ink.line(MIDDLE, HEIGHT - TOP - 14, "目　录", "serif-bold", 18, align=0.5)]
    short = len(entries) <= PER_COLUMN
    width = ALONE if short else (ROOM - GAP * (COLUMNS - 1)) / COLUMNS
    left = MIDDLE - ALONE / 2 if short else LEFT
    for at, (title, number) in enumerate(entries):
        column, row = divmod(at, PER_COLUMN)
        x, y = left + column * (width + GAP), UPPER - row * PITCH
        size = fitted(title, "serif", ENTRY, width - 60)
        end = x + width
        drawn += [
            ink.line(x, y, title, "serif", size),
            ink.line(end, y, str(number), "serif", ENTRY, align=1.0),
            _leader(x + widths("serif").of(title) * size / EM + 6, end - 8 - 6 * len(str(number)), y + 3),
        ]
    return drawn


def _leader(start: float, end: float, y: float) -> str:
    return f"q [0.8 3] 0 d 0.8 w {rule(start, y, end, y)}S Q "
