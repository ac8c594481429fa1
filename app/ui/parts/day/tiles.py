"""The figures at the head of the page of today, and what was counted in their period."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.parts.day.words import AmountWords, TileWords
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label, level
from app.ui.widgets.flow import ColumnsLayout, FlowLayout, emptied
from app.ui.widgets.tiles import Tile


class FigureTiles(QWidget):
    """One tile a figure; offers `chosen(key)`."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._row = ColumnsLayout(self)
        self.tiles: dict[str, Tile] = {}

    def show_words(self, figures: Sequence[TileWords]) -> None:
        """Show these figures; the tiles stay where they are the same ones."""
        if [each.key for each in figures] != list(self.tiles):
            emptied(self._row)
            self.tiles = {}
            for each in figures:
                tile = self.tiles[each.key] = Tile(each.name, each.number, each.note, tip=each.tip)
                tile.clicked.connect(lambda key=each.key: self.chosen.emit(key))
                self._row.addWidget(tile)
            self.updateGeometry()
            return
        for each in figures:
            self.tiles[each.key].show_figure(each.number, each.note)


class AmountTiles(QWidget):
    """What was counted in the period, a sum each: offers `chosen(place)`; hidden while there is nothing."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._row = FlowLayout(self, gap=4)
        self.hide()

    def show_words(self, words: AmountWords) -> None:
        """Show these sums."""
        emptied(self._row)
        buttons = [Button(each, kind="quiet", tip=words.tip) for each in words.sums]
        if buttons:
            self._row.addWidget(level(label(words.name, "strong"), buttons[0]))
        for place, button in enumerate(buttons):
            button.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            self._row.addWidget(button)
        self.setVisible(bool(buttons))
        self.updateGeometry()
