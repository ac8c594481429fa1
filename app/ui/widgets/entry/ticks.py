"""Boxes to tick, in as many columns as there is room for."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.ui import theme
from app.ui.widgets.entry.field import FormField
from app.ui.widgets.flow import ColumnsLayout


class Ticks(QWidget):
    """`Ticks([(key, words)])`; `ticked()` in the order in which they stand."""

    edited = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]], *, least: int = 110) -> None:
        super().__init__()
        self._boxes = {key: QCheckBox(words) for key, words in choices}
        columns = ColumnsLayout(self, least=least)
        for box in self._boxes.values():
            box.toggled.connect(self.edited)
            columns.addWidget(box)

    def ticked(self) -> tuple[str, ...]:
        """The keys that are ticked."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def set_ticked(self, keys: Iterable[str]) -> None:
        """Tick these and no others."""
        wanted = set(keys)
        for key, box in self._boxes.items():
            box.setChecked(key in wanted)


class TickField(FormField):
    """One box in a tight row, as False and True; space ticks it."""

    def __init__(self, key: str, name: str) -> None:
        super().__init__(key, name)
        self.box = QCheckBox()
        self.box.setToolTip(name)
        self.box.setMinimumHeight(theme.px(34))  # as high as the lines beside it
        self.hold(self.box)
        self.box.clicked.connect(self.edited)

    def value(self) -> object:
        return self.box.isChecked()

    def set_value(self, value: object) -> None:
        self.box.setChecked(bool(value))
