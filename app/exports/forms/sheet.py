"""The sheet of a form: what stands above its frame and under it, and how a row is drawn."""

from collections.abc import Sequence

from app.books.papers import Form, Sheet, Slip
from app.exports.forms.rows import AGAIN, EM, LEADING, LOWEST, PAD, SIGN, SIZE, UPPER, Box, FormRow
from app.exports.forms.signs import signatures
from app.exports.ink import RISE, Ink, fitted, lines, rule, widths

LONG, SHORT = 841.89, 595.28  # points of A4
LEFT, RIGHT, TOP, BOTTOM = 65.0, 48.0, 44.0, 46.0
TITLE, SLIP_TITLE, NEXT_TITLE, META, NOTE = 18.0, 15.0, 12.0, 10.0, 8.5
ABOVE, SLIP_ABOVE, NEXT_ABOVE = 44.0, 36.0, 22.0  # points from the upper edge of a piece to its frame
NOTE_LEADING, SIGN_LEADING = 12.0, 25.0
NUMBER = "编号"  # what the number of a form is called that does not say so itself
ROOM_TO_NUMBER = "　　　　　　　　"
STYLE, TITLE_STYLE = "serif", "serif-bold"
SMALL, LOWER = 0.8, 0.72  # of its size: how small a title may be on one line, and its size on two


class FormPaper:
    """A4 with its margins, and the hand that draws a form on it."""

    def __init__(self, ink: Ink, form: Form, sheet: Sheet, unit: str) -> None:
        self.width, self.height = (LONG, SHORT) if form.landscape else (SHORT, LONG)
        self.room = self.width - LEFT - RIGHT
        self.full = self.height - TOP - BOTTOM
        self._ink, self._form, self._sheet, self._unit = ink, form, sheet, unit
        self._middle = LEFT + self.room / 2

    def above(self, slip: Slip) -> float:
        """Points that the head of a slip takes."""
        return SLIP_ABOVE if slip.name else ABOVE

    def head(self, slip: Slip, top: float, *, again: bool = False) -> None:
        """Title, unit and number of a slip whose upper edge is `top`; a shorter one where it goes on."""
        title = slip.title or self._form.title
        title += f"（{slip.name}）" if slip.name else ""
        called = self._form.numbered or (NUMBER if self._sheet.number else "")
        number = f"{called}：{self._sheet.number or ROOM_TO_NUMBER}" if called else ""
        if again:
            self._title(title + AGAIN, top - 9, NEXT_TITLE, self.room * 0.55)
            known = number if self._sheet.number else ""
            self._line(self.width - RIGHT, top - 9, known, STYLE, META - 1, align=1.0, room=self.room * 0.22)
            return
        size, drop = (SLIP_TITLE, 13.0) if slip.name else (TITLE, 15.0)
        self._title(title, top - drop, size, self.room)
        base = top - self.above(slip) + 5
        unit = f"填表单位：{self._unit}" if self._unit else ""
        taken = min(widths(STYLE).of(number) * META / EM + 12, self.room * 0.43) if number else 0.0
        self._line(LEFT, base, unit, STYLE, META, align=0.0, room=self.room - taken)
        self._line(self.width - RIGHT, base, number, STYLE, META, align=1.0, room=self.room * 0.43)

    def mark(self, value: str) -> None:
        """What stands at the upper right of the first page: the class of a result."""
        if self._form.marked:
            text = f"{self._form.marked}：{value or '　　'}"
            self._line(self.width - RIGHT, self.height - TOP + 14, text, "sans-bold", 12, align=1.0, room=160)

    def frame(self, rows: Sequence[FormRow], heights: Sequence[float], top: float) -> float:
        """Draw rows under each other from `top`; returns where the frame ends."""
        if not rows:
            return top
        y = top
        rules = []
        for row, height in zip(rows, heights, strict=True):
            if row.grey:
                self._ink.put(f"0.93 g {LEFT:.2f} {y - height:.2f} {self.room:.2f} {height:.2f} re f 0 g ")
            for box in row.boxes:
                self._box(box, y, height)
                if box.x > 0:
                    rules.append(rule(LEFT + box.x, y, LEFT + box.x, y - height))
            y -= height
            rules.append(rule(LEFT, y, LEFT + self.room, y))
        self._ink.put("0.5 w ", *rules, "S 1 w ", f"{LEFT:.2f} {y:.2f} {self.room:.2f} {top - y:.2f} re S ")
        return y

    def tail(self, slip: Slip, y: float, *, last: bool) -> float:
        """Signatures and, under the last slip, the notice; returns where they end."""
        for line in signatures(slip.signers, LEFT, self.width - RIGHT):
            y -= SIGN_LEADING
            for x, text, room in line:
                self._ink.put(self._ink.line(x, y + 7, text, STYLE, SIZE))
                if room:
                    start = x + widths(STYLE).of(text) * SIZE / EM
                    self._ink.put(f"0.5 w {rule(start, y + 5, start + room, y + 5)}S 1 w ")
        for text in self._notice(last=last):
            y -= NOTE_LEADING
            self._ink.put(self._ink.line(LEFT, y + 1, text, STYLE, NOTE))
        return y

    def below(self, slip: Slip, *, last: bool) -> float:
        """Points that the tail of a slip takes."""
        return (
            len(signatures(slip.signers, LEFT, self.width - RIGHT)) * SIGN_LEADING
            + len(self._notice(last=last)) * NOTE_LEADING
        )

    def cut(self, y: float) -> None:
        """The dashed line along which two slips are parted."""
        words = "沿此线裁开"
        half = widths(STYLE).of(words) * NOTE / EM / 2 + 6
        self._ink.put("q [4 3] 0 d 0.6 w ", rule(LEFT - 20, y, self._middle - half, y))
        self._ink.put(rule(self._middle + half, y, self.width - RIGHT + 20, y), "S Q ")
        self._ink.put(self._ink.line(self._middle, y - NOTE * RISE, words, STYLE, NOTE, align=0.5))

    def number(self, page: int, total: int) -> None:
        """The number of a page, and on to the next."""
        text = f"— {page} —" if self._form.official else f"第{page}页 共{total}页"
        self._ink.put(self._ink.for_whom(LEFT, BOTTOM - 24, 9))
        self._line(self._middle, BOTTOM - 24, text, STYLE, 9, align=0.5, room=self.room)
        if filed := self._form.filed:
            words = f"附件 {filed.number}　总第{filed.first + self._ink.getPageNumber() - 1}页"
            self._line(self.width - RIGHT, BOTTOM - 24, words, STYLE, 9, align=1.0, room=self.room / 3)
        self._ink.showPage()

    def _box(self, box: Box, top: float, height: float) -> None:
        free = height - len(box.signed) * SIGN
        rise = max((free - len(box.lines) * LEADING) / 2, 0.0)
        middling = box.label or box.centred or box.middle or height <= LOWEST * 1.75
        y = top - (rise if middling else UPPER) - LEADING / 2 - RISE * box.size
        for text in box.lines:
            x, align = (LEFT + box.x + box.width / 2, 0.5) if box.centred else (LEFT + box.x + PAD, 0.0)
            self._ink.put(self._ink.line(x, y, text, box.style, box.size, align=align))
            y -= LEADING
        y = top - height + SIGN * len(box.signed) - SIGN / 2 - RISE * box.size + 2
        for text in box.signed:
            right = LEFT + box.x + box.width - PAD - 4
            self._line(right, y, text, STYLE, box.size, align=1.0, room=box.width - 2 * PAD - 4)
            y -= SIGN

    def _title(self, text: str, base: float, size: float, room: float) -> None:
        """A title; one that would be small on one line stands on two."""
        if fitted(text, TITLE_STYLE, size, room) >= size * SMALL:
            self._line(self._middle, base, text, TITLE_STYLE, size, align=0.5, room=room)
            return
        lower = size * LOWER
        half = -(-len(text) // 2)
        for at, part in enumerate((text[:half], text[half:])):
            y = base + lower * (0.45 - at * 1.15)
            self._line(self._middle, y, part, TITLE_STYLE, lower, align=0.5, room=room)

    def _notice(self, *, last: bool) -> list[str]:
        if not last or not self._form.footer:
            return []
        return lines(self._form.footer, self.room * EM / NOTE, widths(STYLE))

    def _line(self, x: float, y: float, text: str, style: str, size: float, *, align: float, room: float) -> None:
        """A line of text, smaller where it would not fit the room."""
        if text:
            self._ink.put(self._ink.line(x, y, text, style, fitted(text, style, size, room), align=align))
