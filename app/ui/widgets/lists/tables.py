"""The list of a page: sorted by SQL, painted a screenful at a time, the chosen row kept by its key."""

from collections.abc import Callable, Sequence
from itertools import chain, islice

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from app.ui import theme
from app.ui.widgets.lists.paging import Count, Fetch, PagedModel, TableColumn
from app.ui.widgets.lists.rows import RowDelegate
from app.ui.widgets.rings import Ring
from app.ui.widgets.tiles import EmptyState

Index = QModelIndex | QPersistentModelIndex
MOST_PICKED = 1000  # Ctrl+A over a hundred thousand rows must not read them all


class PagedTable(QTableView):
    """A table over `count()` and `fetch(offset, limit)`.

    Offers `sorted_by(column key, descending)`, `chosen(key)` when the row changes, `opened(key)` on Enter or double
    click, `picked(keys)` when several are marked. `locate` tells the row of a key that stands on no page at hand.
    """

    sorted_by = Signal(str, bool)
    chosen = Signal(object)
    opened = Signal(object)
    picked = Signal(tuple)

    def __init__(
        self,
        columns: Sequence[TableColumn],
        count: Count,
        fetch: Fetch,
        *,
        many: bool = False,
        locate: Callable[[object], int | None] | None = None,
        empty: EmptyState | None = None,
        row_height: int = 34,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._paged = PagedModel(columns, count, fetch, self)
        self._locate = locate
        self._key: object = None
        self._withheld: frozenset[str] = frozenset()
        self._order = ("", False)
        self._empty = empty
        self.setProperty("hovered", -1)
        self.setModel(self._paged)
        self.setItemDelegate(RowDelegate(self))
        self._look(many=many, row_height=row_height)
        Ring(self)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit(self.keys()))
        self.activated.connect(lambda index: self.opened.emit(self._paged.key(index.row())))
        if empty is not None:
            empty.setParent(self.viewport())

    @property
    def key(self) -> object:
        """The key of the chosen row."""
        return self._key

    def keys(self) -> tuple[object, ...]:
        """The keys of the marked rows in the order of the table, at most a thousand."""
        rows = islice(chain.from_iterable(range(*span) for span in self._spans()), MOST_PICKED)
        return tuple(self._paged.key(row) for row in rows)

    @property
    def marked(self) -> int:
        """How many rows are marked."""
        return sum(end - start for start, end in self._spans())

    def selectAll(self) -> None:
        """Ctrl+A: as many rows as may be marked at once."""
        last = min(self.rows(), MOST_PICKED) - 1
        if last < 0 or self.selectionMode() == QAbstractItemView.SelectionMode.SingleSelection:
            return
        block = QItemSelection(self._paged.index(0, 0), self._paged.index(last, self._paged.columnCount() - 1))
        self.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _spans(self) -> list[tuple[int, int]]:
        """The marked rows as ranges, each from the first to after the last."""
        marked = self.selectionModel().selection()
        ranges = [marked.at(place) for place in range(marked.count())]
        return sorted((span.top(), span.bottom() + 1) for span in ranges)

    def reload(self) -> None:
        """Read again; the chosen row stays chosen if it is still there."""
        key, row, top = self._key, self.currentIndex().row(), self.verticalScrollBar().value()
        quiet = self.selectionModel().blockSignals(True)
        self._paged.reload()
        self.selectionModel().blockSignals(quiet)
        self.verticalScrollBar().setValue(top)
        self._show_empty()
        if key is not None:
            self._again(key, row)

    def select(self, key: object) -> bool:
        """Choose the row of a key and bring it into sight; False when it is not in the list."""
        row = self._find(key, self.currentIndex().row())
        if row < 0:
            return False
        self.selectRow(row)
        self.scrollTo(self._paged.index(row, 0))
        return True

    def let_go(self) -> None:
        """Choose no row."""
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()

    def withhold(self, *keys: str) -> None:
        """Leave spare columns out that say nothing about what is listed now."""
        self._withheld = frozenset(keys)
        self._make_room()

    def rows(self) -> int:
        return self._paged.rowCount()

    def whole_height(self) -> int:
        """The height that shows every row."""
        return self.horizontalHeader().height() + self.rows() * self.verticalHeader().defaultSectionSize() + 2

    def row_box(self) -> QRect:
        """Where in this table the chosen row is drawn."""
        return self.visualRect(self.currentIndex()).translated(self.viewport().pos())

    def set_empty(self, empty: EmptyState) -> None:
        """What to show where there are no rows."""
        self._empty = empty
        empty.setParent(self.viewport())
        self._show_empty()

    def mark_sorted(self, key: str, *, descending: bool) -> None:
        """Show the arrow in a heading without asking for a new order."""
        self._order = key, descending
        keys = [column.key for column in self._paged.columns]
        # Fusion points down for ascending; the spreadsheets that clerks know point up
        order = Qt.SortOrder.AscendingOrder if descending else Qt.SortOrder.DescendingOrder
        header = self.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSortIndicator(keys.index(key), order)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._key is not None:
            self.opened.emit(self._key)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._hover(self.rowAt(event.position().toPoint().y()))
        return super().viewportEvent(event)

    def _hover(self, row: int) -> None:
        if row != self.property("hovered"):
            self.setProperty("hovered", row)
            self.viewport().update()

    def _look(self, *, many: bool, row_height: int) -> None:
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(row_height))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(theme.px(36))
        header.setFixedHeight(theme.px(34))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionClicked.connect(self._sort)
        for number, column in enumerate(self._paged.columns):
            self.setColumnWidth(number, theme.px(column.width + (0 if number else 6)))
            if column.stretch:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    def _make_room(self) -> None:
        """Let go of spare columns, the last first, until the others fit."""
        columns = self._paged.columns
        room = self.viewport().width() - sum(theme.px(column.width) for column in columns)
        for number in range(len(columns) - 1, -1, -1):
            if columns[number].spare:
                self.setColumnHidden(number, room < 0 or columns[number].key in self._withheld)
                room += theme.px(columns[number].width) if room < 0 else 0
        stretched = [number for number, column in enumerate(columns) if column.stretch]
        gone = bool(stretched) and all(map(self.isColumnHidden, stretched))
        self.horizontalHeader().setStretchLastSection(gone)  # the room of what is gone is the last one's
        growing = [number for number, column in enumerate(columns) if column.grows and not self.isColumnHidden(number)]
        for number in growing:
            least = theme.px(columns[number].width)
            self.setColumnWidth(number, least + min(least, max(0, room) // (2 * len(growing))))

    def _sort(self, section: int) -> None:
        column = self._paged.columns[section]
        if not column.sorts:
            return
        descending = self._order == (column.key, False)
        self.mark_sorted(column.key, descending=descending)
        self.sorted_by.emit(column.key, descending)

    def _moved(self, now: QModelIndex) -> None:
        self._key = self._paged.key(now.row()) if now.isValid() else None
        self.chosen.emit(self._key)

    def _again(self, key: object, near: int) -> None:
        row = self._find(key, near)
        if row < 0:
            self._key = None
            self.chosen.emit(None)
            return
        flags = QItemSelectionModel.SelectionFlag
        quiet = self.selectionModel().blockSignals(True)
        index = self._paged.index(row, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.selectionModel().blockSignals(quiet)
        self.viewport().update()

    def _find(self, key: object, near: int) -> int:
        for row in (near, 0):
            if 0 <= row < self.rows():
                self._paged.row(row)
        row = self._paged.find(key)
        if row >= 0 or self._locate is None:
            return row
        elsewhere = self._locate(key)
        return -1 if elsewhere is None else elsewhere

    def _show_empty(self) -> None:
        """Without rows there is nothing here for the keyboard."""
        self.setFocusPolicy(Qt.FocusPolicy.WheelFocus if self.rows() else Qt.FocusPolicy.NoFocus)
        if self._empty is not None:
            self._empty.setVisible(self.rows() == 0)
            self._empty.setGeometry(self.viewport().rect())
