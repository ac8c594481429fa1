"""The pages of an official paper: text and signature, a letter's head and rules, enclosures, 版记."""

from app.books.official import Enclosure, Official
from app.exports.ink import EM, RISE, Ink, widths
from app.exports.official import grid
from app.exports.official.across import across
from app.exports.official.grid import BODY, HEIGHT, LEFT, MM, ROOM, ROWS, TEXT, TITLE_STYLE, WIDTH, GridLine
from app.exports.official.leaves import Leaf, put_foot

RED = "0.83 0 0 rg 0.83 0 0 RG "
HEAD, HEAD_TOP, HEAD_ROOM = 30.0, 30 * MM, 0.92  # points, from the upper edge of the page, share of the width
INK_TOP, INK_LOW = 0.46, 0.46  # of the size: how far a character reaches from its middle
RULED, RULE_BELOW, RULE_ABOVE = 170 * MM, 4 * MM, 20 * MM  # 10.1: length, under the head, over the lower edge
HEAVY, FINE, BETWEEN = 2.6, 0.9, 2.0  # points of a double rule
NUMBER_BELOW = 7 / 8  # of a character's height, under the upper rule
LETTER_BEGINS = 4  # the line of a letter's title
MARK_TOP = 22 * MM  # from the upper edge of the page to the middle of the mark


def pages(ink: Ink, paper: Official) -> list[Leaf]:
    """Every page of the paper in order."""
    begins = LETTER_BEGINS if paper.letter else 0
    sheets = grid.sheets(grid.body(paper), grid.signature(paper), ROWS - begins)
    made = [_leaf(rows, begins if at == 0 else 0) for at, rows in enumerate(sheets)]
    used = len(sheets[-1]) + (begins if len(sheets) == 1 else 0)
    if paper.letter:
        made[0].numbered = False
        made[0].drawn += _letter(ink, paper)
    if paper.mark:
        y = HEIGHT - MARK_TOP - RISE * TEXT
        made[0].drawn.append(ink.line(LEFT + ROOM, y, paper.mark, "sans-bold", TEXT, align=1.0))
    for place, enclosed in enumerate(paper.enclosures, start=1):
        name = "附件" if len(paper.enclosures) == 1 else f"附件{place}"
        more, used = _enclosure(ink, enclosed, name)
        made += more
    sent = [("抄送", paper.copies)] if paper.copies else []
    put_foot(ink, made, used, sent, paper.issued, ruled=not paper.letter)
    return made


def _leaf(rows: list[GridLine], begins: int) -> Leaf:
    return Leaf({begins + line: row for line, row in enumerate(rows)})


def _enclosure(ink: Ink, enclosed: Enclosure, name: str) -> tuple[list[Leaf], int]:
    """The pages of an enclosure, and how many lines of the last one are taken."""
    if enclosed.table is not None:
        return across(ink, enclosed, name), ROWS
    sheets = grid.sheets(grid.enclosure(enclosed, name), ())
    return [_leaf(rows, 0) for rows in sheets], len(sheets[-1])


def _letter(ink: Ink, paper: Official) -> list[str]:
    """The sender in red above the upper rule, the number under it, the lower rule at the foot of the page."""
    wide = widths(TITLE_STYLE).of(paper.sender) / EM
    size = min(HEAD, ROOM * HEAD_ROOM / wide)
    middle = HEIGHT - HEAD_TOP - INK_TOP * size
    x = LEFT + (ROOM - wide * size) / 2
    head = f"BT {ink.font(TITLE_STYLE, size)}1 0 0 1 {x:.3f} {middle - RISE * size:.3f} Tm "
    upper = middle - INK_LOW * size - RULE_BELOW
    lower = RULE_ABOVE
    drawn = [
        f"q {RED}{head}{ink.show(paper.sender, TITLE_STYLE, size)}ET Q ",
        _rule(upper - HEAVY / 2, HEAVY),
        _rule(upper - HEAVY - BETWEEN - FINE / 2, FINE),
        _rule(lower + HEAVY / 2, HEAVY),
        _rule(lower + HEAVY + BETWEEN + FINE / 2, FINE),
    ]
    if paper.number:
        y = upper - HEAVY - BETWEEN - FINE - (NUMBER_BELOW + 0.5) * TEXT - RISE * TEXT
        drawn.append(ink.line(LEFT + ROOM, y, paper.number, BODY, TEXT, align=1.0))
    return drawn


def _rule(y: float, weight: float) -> str:
    left = (WIDTH - RULED) / 2
    return f"q {RED}{weight:.2f} w {left:.3f} {y:.3f} m {left + RULED:.3f} {y:.3f} l S Q "
