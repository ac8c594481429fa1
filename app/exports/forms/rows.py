"""The rows of a form: what stands in each cell, in lines, and how high the row has to be at least."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import assert_never

from app.books.page import CellValue, Column, ValueKind
from app.books.papers import DAY, Cell, FormValue, Grid, Line, Photos, Slip, Strip, Words
from app.exports import ink
from app.exports.cells import plain
from app.exports.ink import widths
from app.rules.days import full_day
from app.rules.trade import OTHER

VALUE, LABEL, STRONG = "serif", "sans", "sans-bold"
SIZE, LABEL_SIZE = 10.5, 10.0
LEADING = 15.0
PAD, UPPER = 5.0, 4.0  # points between a rule and the text beside it, above and below it
LOWEST, BAND, HEAD = 23.5, 20.0, 21.0  # points of a row, a band, the heads of a table
FIRST, NEXT = 72.0, 59.0  # points of the first label of a line, and of those in its narrow cells
WIDE = 0.42  # share of a line from which a later cell, too, has a label of full width
MOST_LABEL = 0.55  # of a cell that its label may take
ROOMY = 260.0  # points of a cell in which name and date stand on one line
SIGN = 19.0
TIGHT = 34.0  # points of a roomy row where room is short
EM = 1000.0
CENTRED = {ValueKind.DATE, ValueKind.NUMBER, ValueKind.YES_NO, ValueKind.CHOICE}
SHORT = 8  # full-width characters of a column of words that stands centred
TICKED, OPEN = "☑", "☐"
AGAIN = "（续）"
SPACE = "　　　　　"  # to sign on


@dataclass(frozen=True, slots=True)
class Box:
    """One cell of a row: `x` and `width` in points from the frame, its text in lines, what is signed at its foot.

    `centred` across, in the `middle` of its height.
    """

    x: float
    width: float
    lines: tuple[str, ...]
    style: str = VALUE
    size: float = SIZE
    centred: bool = False
    middle: bool = False
    label: str = ""
    signed: tuple[str, ...] = ()

    @property
    def height(self) -> float:
        return len(self.lines) * LEADING + 2 * UPPER + len(self.signed) * SIGN


@dataclass(frozen=True, slots=True)
class FormRow:
    """Boxes side by side. `grow` is its share of the room that is left; `keep` keeps it with the row below; `head` is
    repeated where the row begins a page. A `spare` one is empty under filled ones and goes where room is short.
    """

    boxes: tuple[Box, ...]
    least: float = LOWEST
    grow: float = 0.0
    keep: bool = False
    grey: bool = False
    head: tuple["FormRow", ...] = ()
    spare: bool = False

    @property
    def height(self) -> float:
        return max(self.least, *(box.height for box in self.boxes))

    @property
    def count(self) -> int:
        """Lines of its longest text."""
        return max((len(box.lines) for box in self.boxes if not box.label), default=0)

    @property
    def tight(self) -> "FormRow":
        """The same with less room to write in, for a form that would take another page for it."""
        return replace(self, least=min(self.least, TIGHT))

    def split(self, fits: int) -> tuple["FormRow", "FormRow"]:
        """The row with its first lines, and the row of the rest, whose labels say that it goes on."""
        first = tuple(box if box.label else replace(box, lines=box.lines[:fits], signed=()) for box in self.boxes)
        rest = tuple(_again(box) if box.label else replace(box, lines=box.lines[fits:]) for box in self.boxes)
        return (
            replace(self, boxes=first, least=min(self.least, LOWEST), grow=0.0),
            replace(self, boxes=rest, least=min(self.least, LOWEST)),
        )


def rows(slip: Slip, values: dict[str, FormValue], room: float) -> list[FormRow]:
    """The rows of a slip, `room` points wide."""
    return [row for part in slip.parts if not isinstance(part, Photos) for row in _part(part, values, room)]


def form_text(value: CellValue) -> str:
    """How a value reads on a form: days in Chinese, lists joined, nothing for what is not known."""
    if isinstance(value, date):
        return full_day(value)
    return plain(value)


def _part(part: Line | Strip | Grid | Words, values: dict[str, FormValue], room: float) -> Iterator[FormRow]:
    match part:
        case Line(cells):
            yield _line(cells, values, room)
        case Strip(words):
            yield FormRow((Box(0, room, (words,), STRONG, LABEL_SIZE, centred=True),), BAND, keep=True, grey=True)
        case Grid():
            yield from _grid(part, values, room)
        case Words():
            text = "\n".join(text for text in (part.words, form_text(_cell(values.get(part.key)))) if text)
            box = Box(0, room, tuple(_wrapped(text, room, VALUE, SIZE)))
            yield FormRow((box,), _lowest(part.lines), grow=part.lines if part.lines > 1 else 0.0)
        case _:
            assert_never(part)


def _line(cells: Sequence[Cell], values: dict[str, FormValue], room: float) -> FormRow:
    total = sum(cell.span for cell in cells)
    boxes: list[Box] = []
    x = 0.0
    for number, cell in enumerate(cells):
        width = room * cell.span / total
        label = 0.0
        if cell.label:
            label = min(FIRST if number == 0 or cell.span / total >= WIDE else NEXT, width * MOST_LABEL)
            words = tuple(balanced(cell.label, label - 8))
            boxes.append(Box(x, label, words, LABEL, LABEL_SIZE, centred=True, label=cell.label))
        boxes.append(_value(cell, values, x + label, width - label))
        x += width
    lines = max(cell.lines for cell in cells)
    signed = max(len(box.signed) for box in boxes)
    return FormRow(tuple(boxes), _lowest(lines) + signed * SIGN, grow=float(lines) if lines > 1 or signed else 0.0)


def _value(cell: Cell, values: dict[str, FormValue], x: float, width: float) -> Box:
    value = _cell(values.get(cell.key))
    signed: tuple[str, ...] = (f"{cell.sign}：{SPACE}{DAY}",) if cell.sign else ()
    if signed and width < ROOMY:
        signed = (f"{cell.sign}：{SPACE}　　", DAY)
    if cell.choices:
        return Box(x, width, tuple(_choices(cell.choices, value, width)), middle=not signed, signed=signed)
    text = form_text(value) or cell.blank
    lines = tuple(_wrapped(text, width, VALUE, SIZE))
    return Box(x, width, lines, middle=cell.lines == 1 and not signed, signed=signed)


def _grid(grid: Grid, values: dict[str, FormValue], room: float) -> Iterator[FormRow]:
    total = sum(column.width for column in grid.columns)
    spans = [room * column.width / total for column in grid.columns]
    starts = [sum(spans[:at]) for at in range(len(spans))]
    labels = [balanced(column.label, width - 6) for column, width in zip(grid.columns, spans, strict=True)]
    heads = tuple(
        Box(x, width, tuple(lines), LABEL, LABEL_SIZE, centred=True, label="head")
        for x, width, lines in zip(starts, spans, labels, strict=True)
    )
    head = FormRow(heads, HEAD, keep=True, grey=True)
    yield head
    given = values.get(grid.key)
    known = [row for row in given if isinstance(row, dict)] if isinstance(given, tuple) else []
    for row in [*known, *[{}] * (grid.least - len(known))]:
        boxes = []
        for column, x, width in zip(grid.columns, starts, spans, strict=True):
            lines = tuple(_wrapped(form_text(row.get(column.key)), width, VALUE, SIZE))
            boxes.append(Box(x, width, lines, centred=_stands_centred(column), middle=True))
        spare = bool(known) and not row
        yield FormRow(tuple(boxes), _lowest(grid.lines), 0.0 if row else 0.5 * grid.lines, head=(head,), spare=spare)


def _stands_centred(column: Column) -> bool:
    """A column stands as its kind does, however many lines a cell takes: numbers and short words in the middle."""
    return column.kind in CENTRED or (column.kind is ValueKind.TEXT and column.width < SHORT)


def _choices(choices: Sequence[str], value: CellValue, width: float) -> list[str]:
    """Boxes to tick, as many on a line as fit; what is none of them is ticked as 其他."""
    chosen = list(value) if isinstance(value, tuple) else [text for text in (form_text(value),) if text]
    others = "、".join(text for text in chosen if text not in choices)
    items = [f"{TICKED if text in chosen else OPEN}{text}" for text in choices if text != OTHER]
    if OTHER in choices or others:
        ticked = others or OTHER in chosen
        items.append(f"{TICKED if ticked else OPEN}{OTHER}{f'：{others}' if others else ''}")
    limit = max((width - 2 * PAD) * EM / SIZE, EM)
    lines = [""]
    for item in items:
        joined = f"{lines[-1]}　{item}" if lines[-1] else item
        if widths(VALUE).of(joined) <= limit:
            lines[-1] = joined
            continue
        lines += ink.lines(item, limit, widths(VALUE))
    return [line for line in lines if line]


def balanced(label: str, width: float) -> list[str]:
    """A label in as few lines as fit, of about the same length: 领衔 over 代表."""
    limit = max(width * EM / LABEL_SIZE + 0.5, EM)
    fewest = ink.lines(label, limit, widths(LABEL))
    if parted := ink.bracketed(label, limit, widths(LABEL)):
        return parted
    even = ink.lines(label, min(-(-len(label) // len(fewest)) * EM + 1, limit), widths(LABEL))
    return even if len(even) == len(fewest) else fewest


def _wrapped(text: str, width: float, style: str, size: float) -> list[str]:
    return ink.settled(text, max((width - 2 * PAD) * EM / size, EM), widths(style)) if text else []


def _cell(value: FormValue) -> CellValue:
    """The value of a cell; a list of rows or photos has no place in one."""
    if isinstance(value, tuple):
        return tuple(part for part in value if isinstance(part, str))
    return value


def _again(box: Box) -> Box:
    return replace(box, lines=(*balanced(box.label, box.width - 8), *balanced(AGAIN, box.width - 8)))


def _lowest(lines: int) -> float:
    return LOWEST if lines == 1 else lines * (LEADING + 3) + 2 * UPPER
