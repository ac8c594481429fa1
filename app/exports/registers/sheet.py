"""The sheet that every page of a book is printed on: A4 landscape, bound on the left, title above, number below."""

from app.books.page import Printout
from app.exports.ink import Ink, fitted

WIDTH, HEIGHT = 841.89, 595.28  # points
LEFT, RIGHT, TOP, BOTTOM = 56.7, 36.9, 40.0, 46.0
ROOM = WIDTH - LEFT - RIGHT
MIDDLE = LEFT + ROOM / 2
TITLE, META, FOOT = 17.0, 10.0, 9.5
UNDER_TITLE = 69.0  # from the upper edge of the paper to the first rule of the table


def above(ink: Ink, page: Printout, chapter: str) -> str:
    """The operators of what stands above a table: title; unit, chapter and period."""
    base = HEIGHT - UNDER_TITLE + 6.5
    unit = f"单位：{page.unit}" if page.unit else ""
    period = f"期间：{page.period}" if page.period else ""
    room = ROOM / (3 if chapter else 2) - 6
    parts = [
        ink.line(
            MIDDLE, HEIGHT - TOP, page.title, "serif-bold", fitted(page.title, "serif-bold", TITLE, ROOM), align=0.5
        ),
        ink.line(LEFT, base, unit, "serif", fitted(unit, "serif", META, room)),
        ink.line(WIDTH - RIGHT, base, period, "serif", fitted(period, "serif", META, room), align=1.0),
    ]
    if chapter:
        parts.append(
            ink.line(MIDDLE, base, chapter, "sans-bold", fitted(chapter, "sans-bold", META + 1, room - 12), align=0.5)
        )
    return "".join(parts)


def finish(ink: Ink, number: int, total: int) -> None:
    """Number the page and go on to the next."""
    ink.put(ink.for_whom(LEFT, BOTTOM - 20, FOOT))
    ink.put(ink.line(MIDDLE, BOTTOM - 20, f"第{number}页 共{total}页", "serif", FOOT, align=0.5))
    ink.showPage()
