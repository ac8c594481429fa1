"""A year that is stepped through: ‹ 2024年 ›."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.cards import label


class YearStep(QWidget):
    """Offers `stepped(year)`; not beyond `last`."""

    stepped = Signal(int)

    def __init__(self, year: int, last: int) -> None:
        super().__init__()
        self.year, self._last = year, last
        self._words = label("", "strong")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setMinimumWidth(theme.px(60))
        self._back, self._on = (
            IconButton("left", "上一年", key="Alt+Left"),
            IconButton("right", "下一年", key="Alt+Right"),
        )
        self._back.clicked.connect(lambda: self._step(-1))
        self._on.clicked.connect(lambda: self._step(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(2))
        for part in (self._back, self._words, self._on):
            row.addWidget(part)
        self._tell()

    def _step(self, step: int) -> None:
        self.year = min(self.year + step, self._last)
        self._tell()
        self.stepped.emit(self.year)

    def _tell(self) -> None:
        self._words.setText(f"{self.year}年")
        self._on.setEnabled(self.year < self._last)
