"""A small picture at the edge of a line edit: to press, or only to see."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from app.ui import theme


class Edge(QToolButton):
    """Stays at its side of the edit, as large as the letters and in the colour worn now."""

    def __init__(
        self, edit: QLineEdit, icon: str, words: str = "", act: Callable[[], None] | None = None, *, left: bool = False
    ) -> None:
        super().__init__(edit)
        self._edit, self._icon, self._left = edit, icon, left
        self.setObjectName("edge")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if act else Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(words)
        self.setToolTip(words)
        side = theme.px(26)
        self.resize(side, side)
        margins = edit.textMargins()
        edit.setTextMargins(side - theme.px(6) if left else margins.left(), 0, margins.right() if left else side, 0)
        edit.installEventFilter(self)
        if act is not None:
            self.clicked.connect(act)
        self._place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        size = theme.px(16)
        tint = "ink" if self.underMouse() else "muted"
        corner = (self.width() - size) // 2
        painter = QPainter(self)
        painter.drawPixmap(corner, corner, size, size, theme.pixmap(self._icon, tint, 16, self.devicePixelRatioF()))

    def _place(self) -> None:
        gap = theme.px(4)
        x = gap if self._left else self._edit.width() - self.width() - gap
        self.move(x, (self._edit.height() - self.height()) // 2)
