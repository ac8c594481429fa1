"""A QR code that a telephone or another computer's camera can read from the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme

MARGIN = 4  # squares of white around it, which whoever reads it needs


class QrView(QWidget):
    """`show_squares(rows, words)`: always black on white, whatever the palette."""

    def __init__(self, side: int = 132) -> None:
        super().__init__()
        self._side = theme.px(side)
        self._rows: Sequence[Sequence[bool]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_squares(self, rows: Sequence[Sequence[bool]], words: str) -> None:
        """Draw these squares; `words` tell whoever cannot see them."""
        self._rows = rows
        self.setAccessibleName(words)
        self.setVisible(bool(rows))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        count = len(self._rows) + 2 * MARGIN
        step = self._side / count
        for down, row in enumerate(self._rows, MARGIN):
            for across, dark in enumerate(row, MARGIN):
                if dark:
                    painter.fillRect(QRectF(across * step, down * step, step + 0.4, step + 0.4), Qt.GlobalColor.black)
