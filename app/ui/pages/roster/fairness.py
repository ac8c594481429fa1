"""Who receives how often this year: the shortest first, who is on leave; a name can be dragged onto a day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from app.ui.pages.roster.chips import SeatPlace, carry
from app.ui.pages.roster.written_days import Away, is_away, standing
from app.ui.widgets.cards import Card
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState

COLUMNS = (
    TableColumn("name", "代表", 72, stretch=True),
    TableColumn("count", "次", 44, right=True),
    TableColumn("standing", "够不够", 70),
)
People = tuple[tuple[str, str, int], ...]


class Fairness(Card):
    """Offers `opened(deputy id)` on Enter."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__("每人次数", padded=False)
        self._given: People = ()  # in the order in which names are read
        self._people: People = ()
        self._away: Away = {}
        self._wanted, self._today = 0, date.min
        self._sort = ("count", False)
        empty = EmptyState("还没有排", "排好以后，这里看每位代表排了几次", icon="person")
        self.table = _PeopleTable(self, empty)
        self.table.setAccessibleName("每位代表的次数")
        self.table.mark_sorted("count", descending=False)
        self.table.sorted_by.connect(self._order)
        self.table.opened.connect(lambda key: self.opened.emit(str(key)))
        self.body.addWidget(self.table, 1)

    @property
    def people(self) -> People:
        """Deputies as they are listed: id, name, how often."""
        return self._people

    def show_counts(self, counts: Sequence[tuple[str, str, int]], wanted: int, away: Away, today: date) -> None:
        """Show how often each deputy is planned, how often it should be, and who is on leave."""
        self._given, self._wanted, self._away, self._today = tuple(counts), wanted, away, today
        self._arrange()

    def name_of(self, deputy_id: str) -> str:
        return next((name for each, name, _ in self._people if each == deputy_id), "")

    def rows(self, offset: int, limit: int) -> list[tuple[object, ...]]:
        """The rows of the list: id, name, how often, whether that is enough."""
        return [self._listed_row(*each) for each in self._people[offset : offset + limit]]

    def _listed_row(self, deputy_id: str, name: str, count: int) -> tuple[object, ...]:
        away = is_away(self._away, deputy_id, self._today)
        return deputy_id, f"{name}（请假）" if away else name, count, standing(count, self._wanted)

    def _order(self, key: str, descending: bool) -> None:
        self._sort = key, descending
        self._arrange()

    def _arrange(self) -> None:
        """By how often, or by name as the roster has them: in the order of their reading."""
        key, descending = self._sort
        order = [place if key == "name" else count for place, (*_, count) in enumerate(self._given)]
        places = sorted(range(len(order)), key=order.__getitem__, reverse=descending)
        self._people = tuple(self._given[place] for place in places)
        self.table.reload()


class _PeopleTable(PagedTable):
    """Lets a name be dragged onto the roster."""

    def __init__(self, card: Fairness, empty: EmptyState) -> None:
        super().__init__(COLUMNS, lambda: len(card.people), card.rows, empty=empty, row_height=31)
        self._card = card
        self._pressed: tuple[str, QPoint] | None = None
        self.setToolTip("把姓名拖到左边的一天，就加在那天；拖到一位代表上，就替他（她）")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = event.position().toPoint()
        row = self.rowAt(place.y())
        if event.button() == Qt.MouseButton.LeftButton and 0 <= row < len(self._card.people):
            self._pressed = self._card.people[row][0], place

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        deputy_id, start = self._pressed
        if (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            carry(self, SeatPlace("", deputy_id), self._card.name_of(deputy_id))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseReleaseEvent(event)


def spread(counts: Sequence[tuple[str, str, int]]) -> str:
    """每人 2 次, 每人 1 到 3 次."""
    if not counts:
        return ""
    least, most = min(count for *_, count in counts), max(count for *_, count in counts)
    return f"每人 {least} 次" if least == most else f"每人 {least} 到 {most} 次"
