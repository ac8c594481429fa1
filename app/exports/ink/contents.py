"""The contents of a paper that flows: every heading with its page and a link to it."""

from app.exports.ink.columns import EM, fitted, rule
from app.exports.ink.flow import Bookmark, Flow
from app.exports.ink.fonts import widths

PITCH = 19.0  # points from one line of the contents to the next
ABOVE = 34.0  # points that the word 目录 takes


def put_contents(flow: Flow, at: int) -> None:
    """The contents before the sheet `at`, every line with its page and a link to it."""
    paper = flow.paper
    fits = int((paper.highest - paper.bottom - ABOVE) / PITCH)
    sheets = -(-len(flow.marks) // fits)
    flow.insert(at, [[] for _ in range(sheets)])
    for number in range(sheets):
        drawn = flow.sheets[at + number]
        if number == 0:
            size = paper.heads[0]
            drawn.append(flow.ink.line(paper.middle, paper.highest - size, "目　录", "serif-bold", size, align=0.5))
        for row, (place, mark) in enumerate(list(enumerate(flow.marks))[number * fits : (number + 1) * fits]):
            y = paper.highest - ABOVE - (row + 1) * PITCH
            drawn += _entry(flow, mark, y)
            flow.links.append((at + number, (paper.left, y - 5, paper.room, PITCH), place))


def _entry(flow: Flow, mark: Bookmark, y: float) -> list[str]:
    paper, ink = flow.paper, flow.ink
    style = "serif" if mark.level else "sans-bold"
    x = paper.left + 22 * mark.level
    end = paper.left + paper.room
    size = fitted(mark.title, style, paper.body + 0.5, end - x - 50)
    number = str(mark.sheet + 2)  # the cover is the first page
    start = x + widths(style).of(mark.title) * size / EM + 6
    stop = end - 8 - widths("serif").of(number) * paper.body / EM
    return [
        ink.line(x, y, mark.title, style, size),
        ink.line(end, y, number, "serif", paper.body, align=1.0),
        f"q [0.8 3] 0 d 0.8 w {rule(start, y + 3, stop, y + 3)}S Q ",
    ]
