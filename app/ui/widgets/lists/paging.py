"""A table's rows, fetched a page at a time: a million of them cost as much as a screenful."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.widgets.tags import Tag

PAGE = 256
KEPT = 24
Index = QModelIndex | QPersistentModelIndex
Count = Callable[[], int]
Fetch = Callable[[int, int], Sequence[tuple[object, ...]]]


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: key for sorting, heading, width in pixels at 100 %; `stretch` takes the room that is left.

    `link` draws the cell as something to open; `right` puts numbers to the right; `sorts` lets the heading be clicked;
    a `spare` column is let go where the table is narrow, one that `grows` takes part of the room where it is wide.
    """

    key: str
    title: str
    width: int = 100
    stretch: bool = False
    link: bool = False
    right: bool = False
    sorts: bool = True
    muted: bool = False
    spare: bool = False
    grows: bool = False


class PagedModel(QAbstractTableModel):
    """Rows as tuples: the row's key first, then one cell for each column (str, int, date, bool, Tag, None)."""

    def __init__(
        self, columns: Sequence[TableColumn], count: Count, fetch: Fetch, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._count, self._fetch = count, fetch
        self._rows = 0
        self._pages: OrderedDict[int, Sequence[tuple[object, ...]]] = OrderedDict()

    def reload(self) -> None:
        """Count again and forget the pages."""
        self.beginResetModel()
        self._pages.clear()
        self._rows = self._count()
        self.endResetModel()

    def row(self, index: int) -> tuple[object, ...]:
        """A row with its key first; empty when the ledger has fewer rows by now."""
        number, place = divmod(index, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._pages[number] = self._fetch(number * PAGE, PAGE)
            while len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return page[place] if place < len(page) else ()

    def key(self, index: int) -> object:
        row = self.row(index)
        return row[0] if row else None

    def find(self, key: object) -> int:
        """Where a key stands among the pages at hand; -1 when it is not there."""
        for number, page in self._pages.items():
            for place, row in enumerate(page):
                if row[0] == key:
                    return number * PAGE + place
        return -1

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._rows

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.UserRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.TextAlignmentRole,
        ):
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        row = self.row(index.row())
        value = row[index.column() + 1] if row else None
        if role == Qt.ItemDataRole.UserRole:
            return value
        return in_words(value)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


def in_words(value: object) -> str:
    """A cell as it is read."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, Tag):
        return value.text
    if isinstance(value, date):
        return f"{value:%Y-%m-%d}"
    if isinstance(value, tuple | list):
        return "、".join(map(str, value))
    whole = isinstance(value, float) and value.is_integer()
    return f"{value:.0f}" if whole else str(value).replace("\n", " ")
