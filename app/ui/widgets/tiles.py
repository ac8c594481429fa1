"""A figure, an empty page's advice, a row of facts, a quotation."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Elided, label
from app.ui.widgets.flow import FlowLayout, emptied

CLEAR = "清掉筛选"  # what an empty list offers where a filter made it so


class Tile(QFrame):
    """A figure: its name, the number, a footnote; a click opens the rows behind it."""

    clicked = Signal()

    def __init__(
        self, name: str, number: str = "", note: str = "", *, tip: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("tile")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title = name
        self._name = Elided(name, "small")
        self._number = label(number, "figure")
        self._note = Elided(note, "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), theme.px(10), theme.px(8), theme.px(9))
        column.setSpacing(theme.px(1))
        self._number.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for part in (self._name, self._number, self._note):
            column.addWidget(part)
        self.show_figure(number, note)
        self.setToolTip(tip)

    def show_figure(self, number: str, note: str = "", *, tip: str | None = None) -> None:
        """Show a number (as words: 147 or 30 / 31) and what stands beneath it."""
        self._number.setText(number)
        self._note.set_text(note)
        self.setAccessibleName(f"{self._title} {number} {note}".strip())
        if tip is not None:
            self.setToolTip(tip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
            return
        super().keyPressEvent(event)


class EmptyState(QWidget):
    """What this page is for, and the first button to press."""

    pressed = Signal()

    def __init__(
        self,
        title: str,
        words: str = "",
        button: str = "",
        *,
        icon: str = "register",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title = label(title, "heading")
        self._words = label(words, "muted", wrap=True)
        self.button = Button(button, kind="primary", key=key)
        self.button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(8))
        column.addStretch(1)
        column.addWidget(self._picture)
        for part in (self._title, self._words):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            column.addWidget(part)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        self.button.setVisible(bool(button))  # not before it lies in here: what lies nowhere becomes a window
        self._draw()

    def say(self, title: str, words: str = "", button: str = "") -> None:
        """Change the advice: nothing here yet, or nothing that fits the filter."""
        self._title.setText(title)
        self._words.setText(words)
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(theme.pixmap(self._icon, "line", 44, self.devicePixelRatioF()))
        self._picture.setMinimumHeight(theme.px(44))


class FactsBar(QWidget):
    """Label and value pairs in a row that wraps: 日期 2024年7月5日 · 地点 太平镇中心联络站."""

    def __init__(
        self, facts: Sequence[tuple[str, str]] = (), *, title: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._flow = FlowLayout(self, gap=20, line_gap=6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.set_facts(facts)

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        emptied(self._flow)
        if self._title:
            self._flow.addWidget(label(self._title, "accent"))
        for name, value in facts:
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.px(8))
            row.addWidget(label(name, "small"))
            words = label(value, selectable=True)
            words.setAccessibleName(f"{name}：{value}")
            row.addWidget(words)
            self._flow.addWidget(pair)

    def sizeHint(self) -> QSize:
        return self._flow.sizeHint()


class Quote(QLabel):
    """What somebody said, in his or her own words."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName("quote")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
