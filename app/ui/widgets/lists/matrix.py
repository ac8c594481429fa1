"""A matrix: names at the left that stay, periods above that stay, a toned word in each cell."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip

from app.ui import theme
from app.ui.widgets.rings import Ring

NARROWEST = 38  # 24 half months beside a name and a sum, at 1366
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """One cell: a short word, its tone (none: bare), and the whole of it for the tooltip."""

    words: str
    tone: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One line: its key, its name, a cell for each heading, and what it comes to at the right."""

    key: str
    name: str
    marks: tuple[MatrixCell, ...]
    sum: str = ""


class MatrixView(QAbstractScrollArea):
    """Offers `opened(key)` on Enter or double click, `chosen(key)` as rows are walked."""

    opened = Signal(str)
    chosen = Signal(str)

    def __init__(self, *, name_width: int = 108, sum_width: int = 60) -> None:
        super().__init__()
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        Ring(self)
        self.viewport().setMouseTracking(True)
        self._name, self._sum = theme.px(name_width), theme.px(sum_width)
        self._head, self._line = theme.px(30), theme.px(28)
        self._headings: tuple[str, ...] = ()
        self._corner, self._now = "", -1
        self.rows: tuple[MatrixRow, ...] = ()
        self.at = -1

    def show_rows(self, headings: Sequence[str], rows: Sequence[MatrixRow], *, corner: str = "", now: int = -1) -> None:
        """Show a matrix; `now` is the column of the period that runs."""
        key = self.key
        self._headings, self.rows, self._corner, self._now = tuple(headings), tuple(rows), corner, now
        self.at = next((place for place, row in enumerate(self.rows) if row.key == key), -1)
        self._arrange()
        if now >= 0:
            self.horizontalScrollBar().setValue(max(0, (now - 3) * self._width()))

    @property
    def key(self) -> str:
        """The row in hand."""
        return self.rows[self.at].key if 0 <= self.at < len(self.rows) else ""

    def whole_height(self) -> int:
        """The height that shows every row."""
        wide = len(self._headings) * theme.px(NARROWEST) > self._room()
        return self._head + self._line * len(self.rows) + (theme.px(14) if wide else 0) + 2

    def sizeHint(self) -> QSize:
        return QSize(theme.px(360), self.whole_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._take(self._row_at(event.position().toPoint().y()))

    def mouseDoubleClickEvent(self, _: QMouseEvent) -> None:
        if self.key:
            self.opened.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS and self.rows:
            self._take(min(max(self.at + STEPS[key], 0), len(self.rows) - 1))
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.key:
            self.opened.emit(self.key)
            return
        super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tip = self._tip(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), tip) if tip else QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setFont(theme.font(9.5))
        top = self.verticalScrollBar().value()
        first = max(0, top // self._line)
        last = min(len(self.rows), (top + self.viewport().height()) // self._line + 1)
        for place in range(first, last):
            self._draw_row(painter, place, self._head + place * self._line - top)
        self._draw_head(painter)

    def _draw_row(self, painter: QPainter, place: int, top: int) -> None:
        row, width, left = self.rows[place], self._width(), self._left()
        ground = theme.colour("chosen" if place == self.at else "surface")
        whole = QRect(0, top, self.viewport().width(), self._line)
        painter.fillRect(whole, ground)
        for column, mark in enumerate(row.marks):
            box = QRect(left + column * width, top, width, self._line)
            if box.right() > self._name and box.left() < whole.right():
                self._draw_mark(painter, mark, box)
        painter.fillRect(QRect(0, top, self._name, self._line), ground)
        painter.fillRect(QRect(whole.right() - self._sum + 1, top, self._sum, self._line), ground)
        painter.setPen(theme.colour("ink"))
        self._write(painter, QRect(0, top, self._name, self._line).adjusted(theme.px(12), 0, -4, 0), row.name)
        painter.setPen(theme.colour("muted"))
        right = QRect(whole.right() - self._sum, top, self._sum - theme.px(10), self._line)
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.sum)
        painter.fillRect(QRect(0, top + self._line - 1, whole.width(), 1), theme.colour("rule"))

    def _draw_mark(self, painter: QPainter, mark: MatrixCell, box: QRect) -> None:
        if mark.tone:
            painter.fillRect(box.adjusted(1, 2, -1, -3), theme.colour(f"{mark.tone}_soft"))
        painter.setPen(theme.colour(f"{mark.tone}_ink" if mark.tone else "muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, mark.words)

    def _draw_head(self, painter: QPainter) -> None:
        width, left, room = self._width(), self._left(), self.viewport().width()
        painter.fillRect(QRect(0, 0, room, self._head), theme.colour("raised"))
        for column, words in enumerate(self._headings):
            box = QRect(left + column * width, 0, width, self._head)
            painter.setFont(theme.font(9.5, bold=column == self._now))
            painter.setPen(theme.colour("ink" if column == self._now else "muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.fillRect(QRect(0, 0, self._name, self._head), theme.colour("raised"))
        painter.fillRect(QRect(room - self._sum, 0, self._sum, self._head), theme.colour("raised"))
        painter.setFont(theme.font(9.5))
        painter.setPen(theme.colour("muted"))
        self._write(painter, QRect(0, 0, self._name, self._head).adjusted(theme.px(12), 0, 0, 0), self._corner)
        painter.fillRect(QRect(0, self._head - 1, room, 1), theme.colour("rule"))

    def _write(self, painter: QPainter, box: QRect, words: str) -> None:
        fitting = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitting)

    def _take(self, place: int) -> None:
        if not 0 <= place < len(self.rows):
            return
        self.at = place
        bar, top = self.verticalScrollBar(), place * self._line
        room = self.viewport().height() - self._head
        if top < bar.value() or top + self._line > bar.value() + room:
            bar.setValue(top - room // 2)
        self.setAccessibleDescription(f"{self.rows[place].name}　{self.rows[place].sum}")
        self.viewport().update()
        self.chosen.emit(self.key)

    def _tip(self, x: int, y: int) -> str:
        row, column = self._row_at(y), (x - self._left()) // self._width()
        inside = self._name < x < self.viewport().width() - self._sum
        if not inside or not 0 <= row < len(self.rows) or not 0 <= column < len(self._headings):
            return ""
        return f"{self.rows[row].name}　{self.rows[row].marks[column].tip}"

    def _row_at(self, y: int) -> int:
        return (y - self._head + self.verticalScrollBar().value()) // self._line if y >= self._head else -1

    def _room(self) -> int:
        return max(self.viewport().width() - self._name - self._sum, 1)

    def _width(self) -> int:
        return max(theme.px(NARROWEST), self._room() // max(len(self._headings), 1))

    def _left(self) -> int:
        return self._name - self.horizontalScrollBar().value()

    def _arrange(self) -> None:
        wide = len(self._headings) * self._width() - self._room()
        self.horizontalScrollBar().setRange(0, max(0, wide))
        self.horizontalScrollBar().setPageStep(self._room())
        self.horizontalScrollBar().setSingleStep(self._width())
        tall = len(self.rows) * self._line - (self.viewport().height() - self._head)
        self.verticalScrollBar().setRange(0, max(0, tall))
        self.verticalScrollBar().setPageStep(self.viewport().height() - self._head)
        self.verticalScrollBar().setSingleStep(self._line)
        self.viewport().update()
