"""The figures at the head of the page of today: those that the working method asks for first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.books.figures import BY_KEY
from app.books.quantity_figures import DEFINITION, LABEL
from app.ledger.figures import Figures, QuantitySum
from app.rules.rate import Rate
from app.ui.parts.tallies import level
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.flow import ColumnsLayout, FlowLayout, emptied
from app.ui.widgets.tiles import Tile

SUMS = 6  # sums of 工作量 that are shown


class FigureTiles(QWidget):
    """One tile a figure; offers `chosen(key)`."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._row = ColumnsLayout(self)
        self.tiles: dict[str, Tile] = {}

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show these figures; their numbers come later."""
        if tuple(keys) == tuple(self.tiles):
            return
        emptied(self._row)
        self.tiles = {key: Tile(BY_KEY[key].label, "…", tip=BY_KEY[key].definition) for key in keys}
        for key, tile in self.tiles.items():
            tile.clicked.connect(lambda key=key: self.chosen.emit(key))
            self._row.addWidget(tile)
        self.updateGeometry()

    def show_figures(self, figures: Figures, overdue: int) -> None:
        """Show the numbers of a period; `overdue` are the cases that are late now."""
        for key, tile in self.tiles.items():
            value = figures[key]
            number = f"{value.numerator} / {value.denominator}" if isinstance(value, Rate) else str(value)
            tile.show_figure(number, note(key, figures, overdue))


class AmountTiles(QWidget):
    """What was counted in the period, a sum each: offers `chosen((what, measure))`, or None for all of them; hidden
    while there is nothing.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._row = FlowLayout(self, gap=4)
        self.sums: Sequence[QuantitySum] = ()
        self.hide()

    def show_sums(self, sums: Sequence[QuantitySum]) -> None:
        """Show the largest sums, and how many there are besides."""
        self.sums = sums
        emptied(self._row)
        shown = sorted(sums, key=lambda each: -each.amount)[:SUMS]
        offers: list[tuple[str, object]] = [(each.words, (each.what, each.measure)) for each in shown]
        if len(sums) > len(shown):
            offers.append((f"共 {len(sums)} 项", None))
        buttons = [Button(words, kind="quiet", tip=DEFINITION) for words, _ in offers]
        if buttons:
            self._row.addWidget(level(label(LABEL, "strong"), buttons[0]))
        for button, (_, what) in zip(buttons, offers, strict=True):
            button.clicked.connect(lambda _=False, what=what: self.chosen.emit(what))
            self._row.addWidget(button)
        self.setVisible(bool(sums))
        self.updateGeometry()


def note(key: str, figures: Figures, overdue: int) -> str:
    """What stands beneath a figure on its tile."""
    value = figures[key]
    if isinstance(value, Rate):
        return f"{BY_KEY[key].label} {value.percent}"
    resolution = figures["resolution_rate"]
    assert isinstance(resolution, Rate)
    notes = {
        "voters_received": f"开展活动 {figures['activities']} 次",
        "activities": f"参与代表 {figures['deputies_active']} 人",
        "opinions": f"即时答复 {figures['answered_on_spot']} · 转办 {figures['assigned']}",
        "resolved": f"解决率 {resolution.percent}",
        "open": f"新收 {figures['received']}　现在超期 {overdue}",
        "deputy_attendances": f"参与代表 {figures['deputies_active']} 人",
        "tasks": f"具体问题 {figures['problems']} 条",
        "problems": f"完成 {figures['problems_closed']} 条",
        "problems_closed": f"具体问题 {figures['problems']} 条",
        "proposals": f"转为建议 {figures['proposed']} 条",
    }
    return notes.get(key, f"收集意见 {figures['opinions']} 条")
