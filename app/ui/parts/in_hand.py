"""A list with what is in hand beside it, as several pages have it."""

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.parts.sheets import halves
from app.ui.widgets.cards import Card
from app.ui.widgets.lists.tables import PagedTable


class Identified(Protocol):
    """Whatever stands in a list."""

    @property
    def id(self) -> str: ...


E = TypeVar("E", bound=Identified)


class InHand(QStackedWidget, Generic[E]):
    """The panel of the entry in hand, or words while there is none; the list's mark follows."""

    def __init__(self, table: PagedTable, nothing: QWidget, panel: QWidget, show: Callable[[E | None], None]) -> None:
        super().__init__()
        self.entry: E | None = None
        self._shown: Sequence[E] = ()
        self._table, self._panel, self._nothing, self._show = table, panel, nothing, show
        self.addWidget(nothing)
        self.addWidget(panel)
        table.chosen.connect(self._chosen)

    def listed(self, shown: Sequence[E]) -> None:
        """These stand in the list now: what was in hand stays in hand, else the first of them is taken."""
        self._shown = shown
        self._table.reload()
        here = self.entry
        self.take(here.id if here is not None else shown[0].id if shown else "")

    def take(self, key: str) -> None:
        """Take the entry of this id in hand; nothing, where the list has no such entry."""
        self.entry = next((each for each in self._shown if each.id == key), None)
        self._show(self.entry)
        self.setCurrentWidget(self._panel if self.entry is not None else self._nothing)
        if self.entry is not None and self._table.key != key:
            self._table.select(key)

    def _chosen(self, key: object) -> None:
        if key is not None and (self.entry is None or self.entry.id != key):
            self.take(str(key))


def beside(
    row: QHBoxLayout, table: PagedTable, right: QWidget, *, widths: tuple[int, int], least: tuple[int, int]
) -> QVBoxLayout:
    """A row of acts over the list and what is in hand."""
    column = QVBoxLayout()
    column.setSpacing(theme.px(12))
    column.addLayout(row)
    cards = Card(padded=False), Card(padded=False)
    for card, part in zip(cards, (table, right), strict=True):
        card.body.addWidget(part, 1)
    column.addWidget(halves(*cards, widths=widths, least=least), 1)
    return column
