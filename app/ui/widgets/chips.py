"""Choices that lie open: chips with counts, and segments of which one is chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui import theme
from app.ui.widgets.flow import FlowLayout, emptied


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter: key, word, how many; tone `late` colours the number."""

    key: str
    text: str
    count: int | None = None
    tone: str = "plain"


class ChipBar(QWidget):
    """Filters with counts; the arrow keys walk, one is always chosen."""

    chosen = Signal(str)

    def __init__(self, chips: Sequence[Chip] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._buttons: dict[str, _ChipButton] = {}
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_chips(chips)

    @property
    def key(self) -> str:
        """The chosen chip's key."""
        return self._key

    def set_chips(self, chips: Sequence[Chip]) -> None:
        """Show these chips; counts of the same chips are changed in place, so that focus stays."""
        if [chip.key for chip in chips] == list(self._buttons):
            for chip in chips:
                self._buttons[chip.key].show_chip(chip)
            self.updateGeometry()
            return
        emptied(self._flow)
        self._buttons = {chip.key: _ChipButton(chip, self) for chip in chips}
        for key, button in self._buttons.items():
            self._flow.addWidget(button)
            button.clicked.connect(lambda _=False, key=key: self.choose(key))
        if chips:
            self._mark(self._key if self._key in self._buttons else chips[0].key)

    def choose(self, key: str) -> None:
        """Choose a chip and say so."""
        self._mark(key)
        self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        keys = list(self._buttons)
        if not step or not keys:
            super().keyPressEvent(event)
            return
        key = keys[(keys.index(self._key) + step) % len(keys)]
        self._buttons[key].setFocus()
        self.choose(key)

    def _mark(self, key: str) -> None:
        self._key = key
        for other, button in self._buttons.items():
            button.setChecked(other == key)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other == key else Qt.FocusPolicy.ClickFocus)


class _ChipButton(QAbstractButton):
    def __init__(self, chip: Chip, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_chip(chip)

    def show_chip(self, chip: Chip) -> None:
        self._chip = chip
        self.setText(chip.text)
        self.setAccessibleName(chip.text if chip.count is None else f"{chip.text} {chip.count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme.font(10)).horizontalAdvance(self._chip.text)
        number = QFontMetrics(theme.font(10, bold=True)).horizontalAdvance(self._number())
        gap = theme.px(5) if number else 0
        return QSize(words + gap + number + theme.px(26), QFontMetrics(theme.font(10)).height() + theme.px(13))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground = "strong" if self.isChecked() else "hover" if self.underMouse() else "surface"
        edge = "strong" if self.isChecked() else "line"
        painter.setPen(QPen(theme.colour(edge), 1))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("note"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2)
        self._write(painter)

    def _write(self, painter: QPainter) -> None:
        ink = theme.colour("on_strong" if self.isChecked() else "ink")
        painter.setPen(ink)
        painter.setFont(theme.font(10))
        line = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(theme.px(13), 0, 0, 0), line, self._chip.text)
        painter.setFont(theme.font(10, bold=True))
        painter.setPen(self._number_ink(ink))
        painter.drawText(
            self.rect().adjusted(0, 0, -theme.px(13), 0), line | Qt.AlignmentFlag.AlignRight, self._number()
        )

    def _number_ink(self, ink: QColor) -> QColor:
        if self.isChecked():
            return ink
        waiting = self._chip.tone != "plain" and bool(self._chip.count)
        return theme.colour(f"{self._chip.tone}_ink" if waiting else "muted")

    def _number(self) -> str:
        return "" if self._chip.count is None else str(self._chip.count)
