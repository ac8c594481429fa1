"""各组: a figure in every group, as a list and as a chart; a group that is opened becomes the filter."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.ledger.figures import COUNTY_DIMENSIONS, Value
from app.ui.pages.figures.asked import CountedFigures, Wanted, chart_of
from app.ui.pages.figures.words import in_words
from app.ui.parts.chart_view import ChartView
from app.ui.widgets.cards import Card, Sides
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState


class GroupsCard(Card):
    """Offers `opened(group)`."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(" ", padded=False)
        self.groups: Sequence[tuple[str, Value]] = ()
        self.table = PagedTable(_COLUMNS, lambda: len(self.groups), self._fetched)
        self.table.setAccessibleName("各组的数")
        self.table.set_empty(
            EmptyState("没有可分的组", "这段时间里没有登记，或者这种分法分不了这个数字。", icon="search")
        )
        self.table.opened.connect(lambda group: self.opened.emit(str(group)))
        self.chart = ChartView()
        self.body.addWidget(Sides(self.table, self.chart, shares=(5, 6), least=560), 1)

    def show_counted(self, wanted: Wanted, counted: CountedFigures) -> None:
        """Show the figure in every group that can tell it."""
        self.groups = [(name, group[wanted.key]) for name, group in counted.groups.items() if wanted.key in group]
        self.set_title(f"{wanted.figure.label}按{COUNTY_DIMENSIONS[wanted.by]}分")
        self.set_side(f"{len(self.groups)} 组")
        self.table.reload()
        self.chart.show_chart(chart_of(wanted, counted))

    def _fetched(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return [(name, name, in_words(value)) for name, value in self.groups[offset : offset + limit]]


_COLUMNS = (
    TableColumn("name", "组", 200, stretch=True, link=True, sorts=False),
    TableColumn("value", "数", 160, right=True, sorts=False),
)
