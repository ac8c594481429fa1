"""A few choices side by side, of which one is chosen or none."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.ui.widgets.badges import badge
from app.ui.widgets.flow import FlowLayout


class Segmented(QWidget):
    """A few choices side by side, one chosen or none; arrow keys or the first digit keys choose.

    `wraps` lets them go on in the next line where there is little room.
    """

    chosen = Signal(object)

    def __init__(
        self,
        choices: Sequence[tuple[object, str]],
        *,
        value: object = None,
        optional: bool = True,
        name: str = "",
        wraps: bool = False,
        parent: QWidget | None = None,
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

    def set_badges(self, numbers: Mapping[Any, int], called: str) -> None:
        """Show beside a choice how many wait behind it, and what they are called; nothing for 0."""
        words = []
        for button in self._group.buttons():
            number = numbers.get(self._values[self._group.id(button)], 0)
            picture = badge(number, "accent", self.devicePixelRatioF()) if number else QPixmap()
            button.setIcon(QIcon(picture))
            button.setIconSize(picture.deviceIndependentSize().toSize())
            button.setToolTip(f"{button.text()}，{called} {number}" if number else "")
            words += [button.toolTip()] if number else []
        self.setAccessibleDescription("；".join(words))

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
        row = FlowLayout(self, gap=2) if self._wraps else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        if not self._wraps:
            row.setSpacing(0)
        for index, text in enumerate(texts):
            row.addWidget(self._segment(index, text, 1 if self._wraps else len(texts)))

    def _segment(self, index: int, text: str, many: int) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # a badge stands after its word
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
