"""A briefing on the grid of an official paper: red masthead and rule, articles, 版记 at the foot of the last page."""

from collections.abc import Iterator

from app.books.briefing import Article, Briefing
from app.books.charts import Chart
from app.books.official import Voice
from app.exports.charts import chart_drawing
from app.exports.ink import EM, RISE, Ink, lines, widths
from app.exports.official import grid
from app.exports.official.grid import CELL, INDENT, LEFT, MM, PITCH, ROOM, ROWS, TEXT, TITLE, TITLE_STYLE, GridLine
from app.exports.official.leaves import Leaf, put_foot, rows_of
from app.exports.official.titles import balanced

RED = "0.83 0 0 rg 0.83 0 0 RG "
BLACK = "0 g 0 G "
MASTHEAD = 58.0  # points at most; a long one is set smaller
MASTHEAD_ROOM = 0.76  # of the width
MASTHEAD_ROWS = 3
MOST_APART = 0.5  # of the size: between the characters of a short masthead
RULE_BELOW = 0.12 * TEXT + 4 * MM  # from the base line of the line above: 4 mm from the lower edge of its characters
RULE = 2.0
MARK_TOP = 22 * MM  # from the upper edge of the page to the middle of the mark
AFTER_RULE = 2  # blank lines
NAME, NAME_STYLE = 12.0, "hei"  # of a chart, under it


def pages(ink: Ink, briefing: Briefing) -> list[Leaf]:
    """The pages of a briefing; 版记 alone on a page leaves it without a number (GB/T 9704 7.5)."""
    first, used = _head(ink, briefing)
    made = [first]
    waiting = list(_rows(briefing))
    while waiting:
        room = ROWS - used
        taken = min(room, len(waiting))
        while 1 < taken < len(waiting) and waiting[taken - 1].leads:
            taken -= 1
        made[-1].rows |= {used + place: row for place, row in enumerate(waiting[:taken])}
        used, waiting = used + taken, waiting[taken:]
        while waiting and not waiting[0].words and waiting[0].drawn is None:
            waiting = waiting[1:]
        if waiting:
            made.append(Leaf())
            used = 0
    put_foot(ink, made, used, briefing.sent, (briefing.printed_by, ""))
    return made


def _head(ink: Ink, briefing: Briefing) -> tuple[Leaf, int]:
    """The first page with what stands above the articles, and the line on which they begin."""
    page, line = Leaf(), 0
    if briefing.mark:
        y = grid.HEIGHT - MARK_TOP - RISE * TEXT
        page.drawn.append(ink.line(LEFT + ROOM, y, briefing.mark, "sans-bold", TEXT, align=1.0))
    if briefing.masthead:
        page.drawn.append(_masthead(ink, briefing.masthead))
        line = MASTHEAD_ROWS + 1
    if briefing.issue:
        page.rows[line] = GridLine(briefing.issue, (ROOM - grid.long(briefing.issue)) / 2)
        line += 2
    if briefing.issuer or briefing.dated:
        line += max(len(briefing.issuer), 1)
        for place, name in enumerate(briefing.issuer):
            page.rows[line - len(briefing.issuer) + place] = GridLine(name, CELL)
        if briefing.dated:
            page.drawn.append(_beside(ink, line - 1, briefing.dated))
    elif briefing.issue:
        line -= 1
    if line:
        page.drawn.append(_rule(_base(line - 1) - RULE_BELOW - RULE / 2))
        line += AFTER_RULE
    return page, line


def _rows(briefing: Briefing) -> Iterator[GridLine]:
    """Everything from the line of the album to the last article, line by line."""
    wide = widths(TITLE_STYLE)
    if briefing.album:
        text = "".join(words for _, words in briefing.parts)
        for words in balanced(briefing.album, text, ROOM * EM / TEXT, wide):
            yield GridLine(words, (ROOM - grid.long(words, TITLE_STYLE)) / 2, TITLE_STYLE, leads=True)
        yield GridLine(leads=True)
    if briefing.heading:
        style = grid.STYLES[Voice.FIRST]
        yield GridLine(briefing.heading, (ROOM - grid.long(briefing.heading, style)) / 2, style, leads=True)
    for entry in briefing.contents:
        yield from _entry(entry)
    for place, article in enumerate(briefing.articles):
        if place or briefing.contents or briefing.album:
            yield GridLine()
        yield from _article(article)


def _entry(entry: str) -> Iterator[GridLine]:
    """A line of the contents; its second line begins under the first word."""
    mark = "* "
    under = INDENT * CELL + grid.long(mark)
    for place, words in enumerate(lines(entry, (ROOM - under) * EM / TEXT + 0.5, grid.cells(grid.BODY))):
        yield GridLine(f"{mark}{words}" if place == 0 else words, INDENT * CELL if place == 0 else under)


def _article(article: Article) -> Iterator[GridLine]:
    wide = widths(TITLE_STYLE)
    text = "".join(each.run_in + each.words for each in article.paragraphs)
    for words in balanced(article.title, text, ROOM * EM / TITLE, wide) if article.title else ():
        yield GridLine(words, (ROOM - wide.of(words) * TITLE / EM) / 2, TITLE_STYLE, TITLE, leads=True)
    if article.title:
        yield GridLine(leads=True)
    for paragraph in article.paragraphs:
        yield from _chart(paragraph.chart, paragraph.words) if paragraph.chart else grid.paragraph_lines(paragraph)
    if article.source:
        for words in lines(article.source, ROOM * EM / TEXT, grid.cells(grid.BODY)):
            yield GridLine(words, ROOM - grid.long(words))


def _chart(chart: Chart, words: str) -> Iterator[GridLine]:
    """A chart on as many lines as it is high, its name under it; all of it stays on one page."""
    made = chart_drawing(chart, ROOM)
    yield GridLine(drawn=made, leads=True)
    for _ in range(rows_of(made) - 1):
        yield GridLine(leads=True)
    wide = widths(NAME_STYLE)
    called = lines(words, ROOM * EM / NAME, wide)
    for place, line in enumerate(called, start=1):
        x = (ROOM - wide.of(line) * NAME / EM) / 2
        yield GridLine(line, x, NAME_STYLE, NAME, leads=place < len(called))


def _masthead(ink: Ink, words: str) -> str:
    wide = widths(TITLE_STYLE).of(words) / EM
    room = ROOM * MASTHEAD_ROOM
    size = min(MASTHEAD, room / wide, MASTHEAD_ROWS * PITCH)
    between = min((room - wide * size) / max(len(words) - 1, 1), MOST_APART * size) if len(words) > 1 else 0.0
    x = LEFT + (ROOM - wide * size - between * (len(words) - 1)) / 2
    y = grid.HEIGHT - grid.TOP - MASTHEAD_ROWS * PITCH / 2 - RISE * size
    return (
        f"q {RED}BT {ink.font(TITLE_STYLE, size)}{between:.3f} Tc 1 0 0 1 {x:.3f} {y:.3f} Tm "
        f"{ink.show(words, TITLE_STYLE, size)}ET Q "
    )


def _beside(ink: Ink, line: int, dated: str) -> str:
    """The date, a character from the right edge."""
    return ink.line(LEFT + ROOM - CELL, _base(line), dated, grid.BODY, TEXT, align=1.0)


def _rule(y: float) -> str:
    return f"q {RED}{RULE:.2f} w {LEFT:.3f} {y:.3f} m {LEFT + ROOM:.3f} {y:.3f} l S Q "


def _base(line: int) -> float:
    """The base line of a line of the grid."""
    return grid.HEIGHT - grid.TOP - (line + 0.5) * PITCH - RISE * TEXT
