"""Sheets that lie on the page, and words on them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui import theme
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.scrolling import follow_focus


def label(text: str = "", role: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """Words in one of the sheet's roles: title, heading, muted, small, error, done…; plain text, never markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def level(words: QLabel, button: QWidget) -> QLabel:
    """Words that stand on one line with a button beside them."""
    words.setFixedHeight(button.sizeHint().height())
    return words


def rolling(body: QLayout) -> QScrollArea:
    """A layout that scrolls up and down when it is higher than its room."""
    inner = QWidget()
    inner.setObjectName("rollingBody")
    inner.setLayout(body)
    area = QScrollArea()
    area.setObjectName("rolling")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    follow_focus(area)
    return area


class Elided(QLabel):
    """One line of words that ends in … where the room ends; the whole of it is in the tooltip."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 20))
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class Card(QFrame):
    """A white sheet with an optional heading; put widgets into `body`, buttons that stay in sight into `foot`.

    `scrolls` lets a long body roll between heading and foot.
    """

    def __init__(
        self,
        title: str = "",
        side: str = "",
        *,
        padded: bool = True,
        scrolls: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._head = QFrame()
        self._head.setObjectName("cardHead")
        self._row = QHBoxLayout(self._head)
        self._row.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        self._row.setSpacing(theme.px(8))
        self._head.setMinimumHeight(theme.px(45))
        self._title = label(title, "heading")
        self._side = label(side, "muted")
        self._row.addWidget(self._title)
        self._row.addStretch(1)
        self._row.addWidget(self._side)
        outer.addWidget(self._head)
        self._head.setVisible(bool(title or side))
        self.body = QVBoxLayout()
        pad = theme.px(16) if padded else 0
        edge = theme.px(12) if padded else 0
        self.body.setContentsMargins(pad, edge, pad, edge)
        self.body.setSpacing(theme.px(8))
        self.foot = FlowLayout()
        if not scrolls:
            outer.addLayout(self.body, 1)
        else:
            outer.addWidget(rolling(self.body), 1)
        outer.addLayout(self.foot)

    def add_button(self, button: QWidget) -> None:
        """Put a button into the foot, which stays in sight."""
        edge = theme.px(12)
        self.foot.setContentsMargins(theme.px(16), theme.px(4), theme.px(16), edge)
        self.foot.addWidget(button)

    def add_foot(self, *parts: QWidget) -> None:
        """Put these, one beneath the other, under the body; they stay in sight."""
        column = QVBoxLayout()
        column.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(10))
        column.setSpacing(theme.px(6))
        for part in parts:
            column.addWidget(part)
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.addLayout(column)

    def set_title(self, text: str) -> None:
        self._title.setText(text)
        self._head.setVisible(True)

    def set_side(self, text: str, role: str = "muted") -> None:
        """The small words at the right of the heading: a count, 草稿已自动保存."""
        self._side.setText(text)
        self._side.setProperty("role", role)
        self._side.style().unpolish(self._side)
        self._side.style().polish(self._side)

    def add_action(self, widget: QWidget) -> None:
        """Put a small button into the heading."""
        self._row.addWidget(widget)
        self._head.setVisible(True)


class Sides(QWidget):
    """Two parts beside each other, or one under the other where the room is narrower than `least` (at 100 %)."""

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        *,
        shares: tuple[int, int] = (7, 4),
        least: int = 760,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least, self._shares = theme.px(least), shares
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(16))
        self._box.addWidget(left, shares[0])
        self._box.addWidget(right, shares[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= self._least
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        for place, share in enumerate(self._shares):
            self._box.setStretch(place, share if beside else 0)
