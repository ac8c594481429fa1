"""What is being composed, as fcitx tells it and as Qt shows it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QPalette, QTextCharFormat

# the marks of a stretch of text in fcitx' MsgType
PLAIN = 1 << 3
LIT = 1 << 4
UNSETTLED = 1 << 5


@dataclass(frozen=True, slots=True)
class Preedit:
    """Stretches of text with fcitx' marks, and where the cursor stands, in characters; None where none is shown."""

    stretches: tuple[tuple[str, int], ...] = ()
    cursor: int | None = None

    @classmethod
    def read(cls, stretches: Sequence[tuple[str, int]], cursor: int) -> "Preedit":
        """The cursor comes counted in bytes of UTF-8."""
        pairs = tuple((str(text), int(marks)) for text, marks in stretches)
        before = "".join(text for text, _ in pairs).encode()[: max(cursor, 0)]
        return cls(pairs, len(before.decode(errors="ignore")) if cursor >= 0 else None)

    @property
    def text(self) -> str:
        return "".join(text for text, _ in self.stretches)

    @property
    def settled(self) -> str:
        """What stays in the field when the clerk goes elsewhere before the text is done."""
        return "".join(text for text, marks in self.stretches if not marks & UNSETTLED)

    def event(self) -> QInputMethodEvent:
        kinds = QInputMethodEvent.AttributeType
        attributes, at = [], 0
        for text, marks in self.stretches:
            attributes.append(QInputMethodEvent.Attribute(kinds.TextFormat, at, units(text), _drawn(marks)))
            at += units(text)
        before = at if self.cursor is None else units(self.text[: self.cursor])
        attributes.append(QInputMethodEvent.Attribute(kinds.Cursor, before, 0 if self.cursor is None else 1, None))
        return QInputMethodEvent(self.text, attributes)


def units(text: str) -> int:
    """The length of a text as Qt counts it."""
    return len(text.encode("utf-16-le")) // 2


def _drawn(marks: int) -> QTextCharFormat:
    drawn = QTextCharFormat()
    drawn.setFontUnderline(not marks & PLAIN)
    if marks & LIT:
        palette = QGuiApplication.palette()
        drawn.setBackground(palette.brush(QPalette.ColorRole.Highlight))
        drawn.setForeground(palette.brush(QPalette.ColorRole.HighlightedText))
    return drawn
