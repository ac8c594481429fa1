"""Facts one beneath another: what each is called, and what it says, however long."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.ui import theme
from app.ui.widgets.cards import label
from app.ui.widgets.flow import emptied


class FactRows(QWidget):
    """`set_rows([(name, words)])`; words wrap beside their name."""

    def __init__(self, rows: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(6))
        self._grid.setColumnStretch(1, 1)
        self.rows: tuple[tuple[str, str], ...] = ()
        self.set_rows(rows)

    def set_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show other facts; one without words is left out."""
        emptied(self._grid)
        self.rows = tuple((name, words) for name, words in rows if words)
        for place, (name, words) in enumerate(self.rows):
            self._grid.addWidget(label(name, "muted"), place, 0, Qt.AlignmentFlag.AlignTop)
            beside = label(words, wrap=True, selectable=True)
            beside.setAccessibleName(f"{name}：{words}")
            self._grid.addWidget(beside, place, 1, Qt.AlignmentFlag.AlignTop)
