"""Choices that lie open: chips with counts, and segments of which one is chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

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

    def paintEvent(self, event: QPaintEvent) -> None:
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
        painter.drawText(self.rect().adjusted(0, 0, -theme.px(13), 0), line | Qt.AlignmentFlag.AlignRight, self._number())

    def _number_ink(self, ink: QColor) -> QColor:
        if self.isChecked():
            return ink
        waiting = self._chip.tone != "plain" and bool(self._chip.count)
        return theme.colour(f"{self._chip.tone}_ink" if waiting else "muted")

    def _number(self) -> str:
        return "" if self._chip.count is None else str(self._chip.count)


class Segmented(QWidget):
    """A few choices side by side, one chosen or none; arrow keys or the first digit keys choose.

    `wraps` lets them go on in the next line where there is little room.
    """

    chosen = Signal(object)

    def __init__(
        self, choices: Sequence[tuple[object, str]], *, value: object = None, optional: bool = True,
        name: str = "", wraps: bool = False, parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = [key for key, _ in choices]
        self._optional, self._wraps = optional, wraps
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._lay_out([text for _, text in choices])
        self.setToolTip("左右方向键选择" + ("，退格键清除" if optional else ""))
        self.set_value(value)

    def value(self) -> object:
        """The chosen value, or None."""
        index = self._index()
        return None if index < 0 else self._values[index]

    def set_value(self, value: object) -> None:
        for button in self._group.buttons():
            button.setChecked(value is not None and self._values[self._group.id(button)] == value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        digit = ord(event.text()) - ord("1") if event.text() in tuple("123456789") else -1
        if step:
            start = self._index() if self._index() >= 0 else (-1 if step > 0 else len(self._values))
            self._choose((start + step) % len(self._values))
        elif 0 <= digit < len(self._values):
            self._choose(digit)
        elif key == Qt.Key.Key_Space and self._index() < 0:
            self._choose(0)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._optional:
            self._choose(-1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring(shown=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring(shown=False)

    def _ring(self, *, shown: bool) -> None:
        for button in self._group.buttons():
            button.setProperty("ringed", shown)
            button.style().unpolish(button)
            button.style().polish(button)

    def _lay_out(self, texts: Sequence[str]) -> None:
        if self._wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        row = FlowLayout(self, gap=4) if self._wraps else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        if not self._wraps:
            row.setSpacing(0)
        for index, text in enumerate(texts):
            row.addWidget(self._segment(index, text, 1 if self._wraps else len(texts)))

    def _segment(self, index: int, text: str, many: int) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        place = "only" if many == 1 else "first" if index == 0 else "last" if index == many - 1 else "middle"
        button.setProperty("segment", place)
        button.clicked.connect(lambda checked=False, index=index: self._clicked(index, checked=checked))
        self._group.addButton(button, index)
        return button

    def _clicked(self, index: int, *, checked: bool) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._choose(index if checked or not self._optional else -1)

    def _choose(self, index: int) -> None:
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == index)
        self.chosen.emit(self.value())

    def _index(self) -> int:
        checked = [self._group.id(button) for button in self._group.buttons() if button.isChecked()]
        return checked[0] if checked else -1
