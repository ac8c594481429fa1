"""What stands under a printed table: totals, notes, and the line that officials sign."""

from app.books.page import Printout
from app.exports.ink import EM, RISE, Ink, rule, settled, widths
from app.exports.registers.sheet import BOTTOM, HEIGHT, LEFT, ROOM, UNDER_TITLE, WIDTH
from app.rules.days import BLANK_DAY

STYLE = "serif"
NOTE, NOTE_LEADING = 9.0, 12.5
SIGN, SIGN_LEADING = 10.5, 30.0
MOST = 300.0  # points of totals and notes that are kept together with the table
TOGETHER = 2  # lines of longer ones that stay above the signatures
TOTALS, LABEL = "合计：", "说明："
TOTAL_STYLE = "serif-bold"
SPACE = 92.0  # points to sign on


class Tail:
    """Totals, notes and signatures of one register."""

    def __init__(self, page: Printout, ink: Ink) -> None:
        self._ink = ink
        self._indent = widths(STYLE).of(LABEL) * NOTE / EM
        limit = (ROOM - self._indent) * EM / NOTE
        self._notes = [
            (label if number == 0 and at == 0 else "", line, style)
            for label, texts, style in ((TOTALS, page.totals, TOTAL_STYLE), (LABEL, page.notes, STYLE))
            for number, text in enumerate(texts)
            for at, line in enumerate(settled(text, limit, widths(style)))
        ]
        self._signers = [f"{signer}：" for signer in page.signers]
        self._rows = self._spread()

    @property
    def height(self) -> float:
        """Points that have to be free under the last row."""
        return min(len(self._notes) * NOTE_LEADING, MOST) + self._signed + 10

    @property
    def _signed(self) -> float:
        return len(self._rows) * SIGN_LEADING

    def draw(self, sheets: list[list[str]], y: float, above: str) -> None:
        """Add to the last sheet, and to further ones where the notes are long."""
        y -= 6
        for at, (label, note, style) in enumerate(self._notes):
            left = len(self._notes) - at
            together = left * NOTE_LEADING + self._signed if left <= TOGETHER else NOTE_LEADING
            y = self._room(sheets, y, together, above)
            base = y - NOTE_LEADING / 2 - RISE * NOTE
            if label:
                sheets[-1].append(self._ink.line(LEFT, base, label, style, NOTE))
            sheets[-1].append(self._ink.line(LEFT + self._indent, base, note, style, NOTE))
            y -= NOTE_LEADING
        for row in self._rows:
            y = self._room(sheets, y, SIGN_LEADING, above) - SIGN_LEADING
            sheets[-1] += [self._signature(x, y + 6, label) for x, label in row]

    def _room(self, sheets: list[list[str]], y: float, height: float, above: str) -> float:
        if y - height >= BOTTOM:
            return y
        sheets.append([above])
        return HEIGHT - UNDER_TITLE - 4

    def _spread(self) -> list[list[tuple[float, str]]]:
        """Who signs where: side by side, as many on a line as fit."""
        rows: list[list[tuple[float, str]]] = [[]]
        x = LEFT
        for label in [*self._signers, f"日期：{BLANK_DAY}"]:
            width = widths(STYLE).of(label) * SIGN / EM + (0 if label.endswith(BLANK_DAY) else SPACE) + 30
            if x + width > WIDTH - LEFT and rows[-1]:
                rows.append([])
                x = LEFT
            rows[-1].append((x, label))
            x += width
        return rows

    def _signature(self, x: float, y: float, label: str) -> str:
        text = self._ink.line(x, y, label, STYLE, SIGN)
        if label.endswith(BLANK_DAY):
            return text
        start = x + widths(STYLE).of(label) * SIGN / EM
        return f"{text}0.5 w {rule(start, y - 2, start + SPACE, y - 2)}S "
