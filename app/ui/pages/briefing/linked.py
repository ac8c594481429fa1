"""A text with figures in it: each is one sign that shows what the ledger says now, and leads to its rows."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit

from app.ui import theme

FIGURE = QTextFormat.ObjectTypes.UserObject + 1
CODE, SHOWN = QTextFormat.Property.UserProperty + 1, QTextFormat.Property.UserProperty + 2
SIGN = "\ufffc"  # where an object stands in a text
FIELD = re.compile(r"\{[^{}]*\}")
WAITING = "…"
NOTHING = "（无）"


class FigureSign(QPyTextObject):
    """How a figure is drawn between the words."""

    def intrinsicSize(self, document: QTextDocument, _at: int, style: QTextFormat) -> QSizeF:
        metrics = QFontMetricsF(document.defaultFont())
        return QSizeF(metrics.horizontalAdvance(str(style.property(SHOWN))) + theme.px(8), metrics.ascent())

    def drawObject(
        self, painter: QPainter, room: QRectF | QRect, document: QTextDocument, _at: int, style: QTextFormat
    ) -> None:
        box = QRectF(room)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("raised"))
        below = QFontMetricsF(document.defaultFont()).descent()  # a sign stands on the base line
        painter.drawRoundedRect(box.adjusted(1, 0, -1, below), theme.px(3), theme.px(3))
        painter.setFont(document.defaultFont())
        painter.setPen(theme.colour("note"))
        painter.drawText(QPointF(box.left() + theme.px(4), box.bottom()), str(style.property(SHOWN)))
        painter.restore()


class LinkedText(QTextEdit):
    """`text()` has the figures as fields in braces; `figure_chosen(code)` when one is clicked."""

    figure_chosen = Signal(str)
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sign = FigureSign(self)
        self._words: Mapping[str, str] = {}
        self._filling = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.document().documentLayout().registerHandler(FIGURE, self._sign)
        self.textChanged.connect(self._typed)

    def text(self) -> str:
        """What stands here, with its fields."""
        return _text_of(self.document())

    def set_text(self, text: str) -> None:
        """Show a text with fields."""
        self._filling = True
        self.clear()
        self._put(self.textCursor(), text)
        self.document().clearUndoRedoStacks()
        self._filling = False

    def set_words(self, words: Mapping[str, str]) -> None:
        """Show what the figures say now; where the cursor stands and what was typed stay."""
        self._words = words
        self._filling = True
        cursor = QTextCursor(self.document())
        for at, code in self._places():
            cursor.setPosition(at)
            cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(self._style(code))
        self._filling = False

    def put_figure(self, code: str) -> None:
        """Put a figure where the cursor stands."""
        self._put(self.textCursor(), code)
        self.setFocus()

    def codes(self) -> tuple[str, ...]:
        """The fields that stand here, in their order."""
        return tuple(code for _, code in self._places())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self._put(self.textCursor(), source.text().replace("\r\n", "\n"))

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(_text_of(self.textCursor().selection().toRawText(), self._selected_codes()))
        return data

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        code = self.code_at(event.position().toPoint())
        if code and not self.textCursor().hasSelection():
            self.figure_chosen.emit(code)

    def code_at(self, point: QPoint) -> str:
        """The field under a point; empty where there is none."""
        near = self.cursorForPosition(point).position()
        for at, code in self._places():
            if at in {near - 1, near} and self._box(at).contains(QPointF(point)):
                return code
        return ""

    def _box(self, at: int) -> QRectF:
        before, after = QTextCursor(self.document()), QTextCursor(self.document())
        before.setPosition(at)
        after.setPosition(at + 1)
        return QRectF(self.cursorRect(before).united(self.cursorRect(after)))

    def _selected_codes(self) -> tuple[str, ...]:
        cursor = self.textCursor()
        chosen = range(cursor.selectionStart(), cursor.selectionEnd())
        return tuple(code for at, code in self._places() if at in chosen)

    def _places(self) -> list[tuple[int, str]]:
        text = self.toRawText()
        places = []
        cursor = QTextCursor(self.document())
        for match in re.finditer(SIGN, text):
            cursor.setPosition(match.start() + 1)
            code = cursor.charFormat().property(CODE)
            if code:
                places.append((match.start(), str(code)))
        return places

    def toRawText(self) -> str:
        """The characters of the document, one for each figure."""
        return self.document().toRawText()

    def _put(self, cursor: QTextCursor, text: str) -> None:
        cursor.beginEditBlock()
        at = 0
        for match in FIELD.finditer(text):
            cursor.insertText(text[at : match.start()], QTextCharFormat())
            cursor.insertText(SIGN, self._style(match[0]))
            at = match.end()
        cursor.insertText(text[at:], QTextCharFormat())
        cursor.endEditBlock()

    def _style(self, code: str) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setObjectType(FIGURE)
        style.setProperty(CODE, code)
        words = self._words.get(code)
        style.setProperty(SHOWN, WAITING if words is None else words or NOTHING)
        style.setToolTip(code)
        return style

    def _typed(self) -> None:
        if not self._filling:
            self.edited.emit()


def _text_of(document: QTextDocument | str, codes: tuple[str, ...] = ()) -> str:
    if isinstance(document, str):
        waiting = iter(codes)
        return re.sub(SIGN, lambda _: next(waiting, ""), document.replace("\u2029", "\n"))
    parts: list[str] = []
    block = document.begin()
    while block.isValid():
        line = []
        step = block.begin()
        while not step.atEnd():
            fragment = step.fragment()
            code = fragment.charFormat().property(CODE)
            line.append(fragment.text().replace(SIGN, str(code or "")))
            step += 1
        parts.append("".join(line))
        block = block.next()
    return "\n".join(parts)
