"""The grid of an official paper (GB/T 9704-2012): A4, 22 lines of 28 characters, and the lines that stand on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from app.books.official import Enclosure, Official, Paragraph, Voice
from app.exports import ink as typeset
from app.exports.ink import CHANGED, RISE, Ink, Widths, running
from app.exports.official.titles import balanced
from app.rules.days import BLANK_DAY, full_day

MM = 72 / 25.4
WIDTH, HEIGHT = 210 * MM, 297 * MM
LEFT, TOP = 28 * MM, 37 * MM  # 订口, 天头
ROOM, DEPTH = 156 * MM, 225 * MM  # 版心
ROWS, CELLS = 22, 28
PITCH, CELL = DEPTH / ROWS, ROOM / CELLS  # 28.99 and 15.79 points
TEXT, TITLE, FOLIO = 16.0, 22.0, 14.0  # 三号, 二号, 四号
NUMBER_BELOW = 7 * MM  # from the lower edge of the text to the line beside the page number
DASH = 0.27  # of the size: how far the line beside the page number stands above the base line
FOOT = HEIGHT - TOP - DEPTH - NUMBER_BELOW - DASH * FOLIO
WHOM = 9.0  # points of what says for whom the paper is
INDENT = 2
SEAL_INDENT, ABOVE_SEAL = 4, 2  # characters right of the date; lines that a seal of 42 mm begins in
STRETCHED = 2.0  # cells: a line that is shorter by more is not spread over the width
BODY = "fang"
STYLES = {
    Voice.TEXT: BODY, Voice.FLUSH: BODY, Voice.FIRST: "hei", Voice.SECOND: "kai", Voice.THIRD: BODY,
    Voice.FOURTH: BODY,
}  # fmt: skip
HEADINGS = frozenset({Voice.FIRST, Voice.SECOND, Voice.THIRD, Voice.FOURTH})
TITLE_STYLE = "song"
NUMBERS = "serif"  # the face of page numbers
TIGHT = CELL - TEXT  # points that a character of 16 points gives up to stand in its cell
EM = 1000.0


@dataclass(frozen=True, slots=True)
class GridLine:
    """One line of the grid: where it begins, in points from the left edge of the text, and whether it is spread."""

    words: str = ""
    x: float = 0.0
    style: str = BODY
    size: float = TEXT
    spread: float = 0.0  # points that its characters share beyond their cells
    leads: bool = False  # a heading: never the last line of a page
    run_in: int = 0  # characters at its beginning that stand in the face of a heading
    leading: Voice = Voice.FIRST  # of which order that heading is
    drawn: Any = None  # a drawing that begins on this line; empty lines follow for its height


class _Cells(Widths):
    """Advance widths on the grid, in thousandths of the size: a Chinese character takes its cell."""

    def __missing__(self, character: str) -> float:
        value = super().__missing__(character) + TIGHT * EM / TEXT
        self[character] = value
        return value


@cache
def cells(style: str) -> _Cells:
    """The one table of grid widths of a style."""
    return _Cells(style)


CHANGED.append(cells)


def long(text: str, style: str = BODY) -> float:
    """Points that a text of 16 points takes on the grid."""
    return cells(style).of(text) * TEXT / EM


def body(paper: Official) -> list[GridLine]:
    """Everything above the signature, line by line."""
    rows = [*_title(paper.title, "".join(each.run_in + each.words for each in paper.paragraphs))]
    if paper.number and not paper.letter:  # a letter has it under its upper rule
        rows.append(GridLine(paper.number, (ROOM - long(paper.number)) / 2))
    rows.append(GridLine())
    if paper.addressee:
        rows += paragraph_lines(Paragraph(f"{paper.addressee}：", Voice.FLUSH))
    for paragraph in paper.paragraphs:
        rows += paragraph_lines(paragraph)
    return [*rows, *_enclosed(paper)]


def enclosure(enclosed: Enclosure, name: str) -> list[GridLine]:
    """The lines of an enclosure: 附件1 on the first, its title on the third."""
    rows = [GridLine(name, 0.0, STYLES[Voice.FIRST], leads=True), GridLine(leads=True), *_title(enclosed.title)]
    rows.append(GridLine(leads=True))
    for paragraph in enclosed.paragraphs:
        rows += paragraph_lines(paragraph)
    return rows


def signature(paper: Official) -> list[GridLine]:
    """落款 (7.3.5) and 附注: with room for the seal, or without."""
    if not paper.sender:
        return []
    day = full_day(paper.dated) if paper.dated else BLANK_DAY
    signed = _sealed(paper.sender, day) if paper.sealed else _unsealed(paper, day)
    note = paragraph_lines(Paragraph(f"（{paper.note}）")) if paper.note else ()
    return [*signed, *note]


def _sealed(sender: str, day: str) -> list[GridLine]:
    """The date four characters from the right, the sender in its middle, under the upper edge of a seal."""
    dated = ROOM - SEAL_INDENT * CELL - long(day)
    above = [GridLine()] * ABOVE_SEAL
    if long(sender) > ROOM - 2 * INDENT * CELL:
        return [*above, *_long_sender(sender), GridLine(day, dated)]
    middle = dated + (long(day) - long(sender)) / 2
    return [*above, GridLine(sender, min(max(middle, 0.0), ROOM - long(sender))), GridLine(day, dated)]


def _unsealed(paper: Official, day: str) -> list[GridLine]:
    """A line apart, two characters from the right; the date begins two further right."""
    if long(paper.sender) > ROOM - 2 * INDENT * CELL:
        return [GridLine(), *_long_sender(paper.sender), GridLine(day, ROOM - INDENT * CELL - long(day))]
    sender = ROOM - INDENT * CELL - long(paper.sender)
    dated = sender + INDENT * CELL
    if dated + long(day) > ROOM - INDENT * CELL:
        dated = ROOM - INDENT * CELL - long(day)
        sender = min(sender, dated - INDENT * CELL)
    return [GridLine(), GridLine(paper.sender, max(sender, 0.0)), GridLine(day, dated)]


def sheets(text: Sequence[GridLine], signed: Sequence[GridLine], first: int = ROWS) -> list[list[GridLine]]:
    """Pages of 22 lines, the first of `first`: no heading ends a page, and no signature stands on one without text."""
    waiting: list[GridLine] = list(text)
    pages: list[list[GridLine]] = []
    while waiting:
        taken = min(ROWS if pages else first, len(waiting))
        while 1 < taken < len(waiting) and waiting[taken - 1].leads:
            taken -= 1
        pages.append(waiting[:taken])
        waiting = waiting[taken:]
        if waiting and not waiting[0].words:
            waiting = waiting[1:]
    last = pages[-1]
    if len(last) + len(signed) <= (first if len(pages) == 1 else ROWS):
        return [*pages[:-1], [*last, *signed]]
    carried = 1
    while carried < len(last) - 1 and last[-carried - 1].leads:
        carried += 1
    return [*pages[:-1], last[:-carried], [*last[-carried:], *signed]]


def drawn(ink: Ink, row: GridLine, line: int) -> str:
    """The operators of a row on the given line of a page, from 0."""
    y = HEIGHT - TOP - (line + 0.5) * PITCH - RISE * row.size
    if row.size != TEXT:
        return ink.line(LEFT + row.x, y, row.words, row.style, row.size)
    between = TIGHT + row.spread
    start = f"q BT {ink.font(row.style, TEXT)}{between:.4f} Tc 1 0 0 1 {LEFT + row.x:.3f} {y:.3f} Tm "
    if row.run_in:
        head, row = row.words[: row.run_in], replace(row, words=row.words[row.run_in :])
        heading = STYLES[row.leading]
        start = start.replace(ink.font(row.style, TEXT), ink.font(heading, TEXT))
        start += ink.show(head, heading, TEXT) + ink.font(row.style, TEXT)
    return f"{start}{ink.show(row.words, row.style, TEXT)}ET Q "


def for_whom(ink: Ink, number: int) -> str:
    """For whom the paper is, on the side of the foot that the page number leaves free."""
    if number % 2:
        return ink.for_whom(LEFT, FOOT, WHOM)
    return ink.for_whom(LEFT + ROOM, FOOT, WHOM, align=1.0)


def folio(ink: Ink, number: int) -> str:
    """— 1 —, 7 mm below the text: one character from the right on odd pages, from the left on even ones."""
    words = f"— {number} —"
    if number % 2:
        return ink.line(LEFT + ROOM - FOLIO, FOOT, words, NUMBERS, FOLIO, align=1.0)
    return ink.line(LEFT + FOLIO, FOOT, words, NUMBERS, FOLIO)


def _enclosed(paper: Official) -> Iterator[GridLine]:
    """附件说明: a line under the text, two characters in; a second line begins under the name."""
    if not paper.enclosures:
        return
    yield GridLine()
    label = "附件："
    for place, name in enumerate(paper.named_enclosures):
        before = INDENT * CELL + long(label)
        under = before + (long(name[: name.index(".") + 1]) if len(paper.enclosures) > 1 else 0.0)
        for at, words in enumerate(typeset.lines(name, (ROOM - under) * EM / TEXT + 0.5, cells(BODY))):
            first = at == 0 and place == 0
            yield GridLine(label + words if first else words, INDENT * CELL if first else before if at == 0 else under)


def _long_sender(sender: str) -> Iterator[GridLine]:
    """A name of more than one line, its lines ending where a short one would."""
    room = ROOM - 2 * INDENT * CELL
    for line in typeset.lines(sender, room * EM / TEXT + 0.5, cells(BODY)):
        yield GridLine(line, ROOM - INDENT * CELL - long(line))


def _title(title: str, text: str = "") -> Iterator[GridLine]:
    """标题 in size two, centred, broken where its meaning breaks, else in lines of about the same length."""
    wide = Widths(TITLE_STYLE)
    for line in title_lines(title, ROOM, text):
        yield GridLine(line, (ROOM - wide.of(line) * TITLE / EM) / 2, TITLE_STYLE, TITLE, leads=True)


def title_lines(title: str, room: float, text: str = "") -> list[str]:
    """A title in as few lines as its room allows, in points, broken at the words that `text` uses."""
    wide = Widths(TITLE_STYLE)
    limit = room * EM / TITLE
    fewest = typeset.lines(title, limit, wide)
    if len(fewest) == 1 or "\n" in title:
        return fewest
    about = title.find("关于")
    parts = [title[:about], title[about:]] if about > 0 else []
    if len(fewest) == len(parts) and all(wide.of(part) <= limit for part in parts):
        return parts
    return balanced(title, text, limit, wide)


def paragraph_lines(paragraph: Paragraph) -> Iterator[GridLine]:
    style = STYLES[paragraph.voice]
    indent = "" if paragraph.voice is Voice.FLUSH else "　" * INDENT
    leads = paragraph.voice in HEADINGS
    for place, part in enumerate((paragraph.run_in + paragraph.words).split("\n")):
        before = 0
        lines = running(indent + part, ROOM * EM / TEXT + 0.5, cells(style))
        for at, line in enumerate(lines):
            words = line.removeprefix(indent) if at == 0 else line
            x = INDENT * CELL if at == 0 and indent else 0.0
            last = at + 1 == len(lines)
            run_in = min(max(len(paragraph.run_in) - before, 0), len(words)) if place == 0 else 0
            before += len(words)
            spread = 0.0 if last else _spread(words, x, style, run_in, STYLES[paragraph.leading])
            yield GridLine(words, x, style, spread=spread, leads=leads, run_in=run_in, leading=paragraph.leading)


def _spread(words: str, x: float, style: str, run_in: int, heading: str) -> float:
    """What each character of a full line gets so that the line ends at the right edge."""
    slack = ROOM - x - long(words[:run_in], heading) - long(words[run_in:].rstrip(), style)
    gaps = len(words.rstrip()) - 1
    return slack / gaps if gaps > 0 and slack <= STRETCHED * CELL else 0.0
