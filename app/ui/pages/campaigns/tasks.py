"""The tasks of a campaign as a tree: number, what, who, by when, how it stands."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from app.ledger.campaigns import TaskEntry
from app.ui import theme
from app.ui.moments import short_day
from app.ui.pages.campaigns.tags import standing
from app.ui.widgets.rings import Ring
from app.ui.widgets.tags import Tag, paint_tag
from app.ui.widgets.tiles import EmptyState

HEADINGS = (("编号", 128), ("任务或具体问题", 160), ("责任代表", 104), ("责任单位", 104), ("期限", 84), ("状态", 116))
STATE = len(HEADINGS) - 1
SPARE = (3, 2, 4)  # columns that are let go where the tree is narrow
ID, TAG = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
Keep = Callable[[TaskEntry], bool]


class TaskTree(QTreeWidget):
    """Offers `chosen` when the marked tasks change and `opened` on Enter; several can be marked."""

    chosen = Signal()
    opened = Signal()

    def __init__(self, empty: EmptyState) -> None:
        super().__init__()
        self._empty = empty
        self._empty.setParent(self.viewport())
        self.setAccessibleName("任务")
        Ring(self)
        self.setHeaderLabels([name for name, _ in HEADINGS])
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setIndentation(theme.px(18))
        self.setItemDelegate(_TaskDelegate(self))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(theme.px(36))
        for column, (_, width) in enumerate(HEADINGS):
            header.resizeSection(column, theme.px(width))
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.itemSelectionChanged.connect(self.chosen)
        self.itemDoubleClicked.connect(lambda *_: self.opened.emit())

    def show_tasks(self, tasks: Sequence[TaskEntry], today: date, soon_on: date, keep: Keep) -> None:
        """Show the tasks that `keep` lets through, with the tasks above them; marks and folds stay as they are."""
        marked, at, folded = set(self.ids()), self.current(), self._folded()
        quiet = self.blockSignals(True)
        self.clear()
        parts = _parts(tasks)
        above: list[QTreeWidgetItem] = []
        wanted = _wanted(tasks, keep)
        for task in tasks:
            del above[task.depth :]
            if task.id not in wanted:
                continue
            item = _item(task, standing(task, parts.get(task.id, (0, 0)), today, soon_on), today)
            if above:
                above[-1].addChild(item)
            else:
                self.addTopLevelItem(item)
            above.append(item)
            item.setExpanded(task.id not in folded)
            item.setSelected(task.id in marked)
            if task.id == at:
                self.setCurrentItem(item, 0)
                item.setSelected(task.id in marked)
        self.blockSignals(quiet)
        self._empty.setVisible(not wanted)
        self._make_room()

    def ids(self) -> tuple[str, ...]:
        """The marked tasks in the order of the tree."""
        return tuple(str(item.data(0, ID)) for item in self._items() if item.isSelected())

    def current(self) -> str:
        """The task on which the cursor stands."""
        item = self.currentItem()
        return str(item.data(0, ID)) if item is not None else ""

    def select(self, task_id: str) -> bool:
        """Mark one task and bring it into sight."""
        for item in self._items():
            if item.data(0, ID) == task_id:
                self.clearSelection()
                self.setCurrentItem(item, 0)
                item.setSelected(True)
                self.scrollToItem(item)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._make_room()
        self._empty.setGeometry(self.viewport().rect())

    def _make_room(self) -> None:
        room = self.viewport().width() - sum(theme.px(width) for _, width in HEADINGS)
        for column in SPARE:
            self.setColumnHidden(column, room < 0)
            room += theme.px(HEADINGS[column][1]) if room < 0 else 0

    def _folded(self) -> set[str]:
        return {str(item.data(0, ID)) for item in self._items() if item.childCount() and not item.isExpanded()}

    def _items(self) -> list[QTreeWidgetItem]:
        items: list[QTreeWidgetItem] = []
        waiting = [self.topLevelItem(row) for row in range(self.topLevelItemCount() - 1, -1, -1)]
        while waiting:
            item = waiting.pop()
            if item is None:
                continue
            items.append(item)
            waiting += [item.child(row) for row in range(item.childCount() - 1, -1, -1)]
        return items


class _TaskDelegate(QStyledItemDelegate):
    """A rule beneath each row, the state as a tag."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tag = index.data(TAG)
        box: QRect = option.rect  # type: ignore[attr-defined]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.save()
        if chosen:
            painter.fillRect(box, theme.colour("chosen"))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.colour("rule"))
        inner = box.adjusted(theme.px(6), 0, -theme.px(4), -1)
        if isinstance(tag, Tag):
            paint_tag(painter, tag, inner)
            painter.restore()
            return
        first = index.column() == 0
        above = index.model().hasChildren(index.sibling(index.row(), 0))
        painter.setFont(theme.font(bold=above and not first))
        painter.setPen(theme.colour("note_ink" if first else "muted" if index.column() in SPARE else "ink"))
        words = painter.fontMetrics().elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()


def _item(task: TaskEntry, tag: Tag, today: date) -> QTreeWidgetItem:
    draft = task.draft
    due = "" if draft.due_on is None else short_day(draft.due_on, today)
    item = QTreeWidgetItem([draft.number, draft.title, draft.deputies, draft.unit, due, tag.text])
    item.setData(0, ID, task.id)
    item.setData(STATE, TAG, tag)
    item.setToolTip(1, draft.title)
    return item


def _parts(tasks: Sequence[TaskEntry]) -> dict[str, tuple[int, int]]:
    """Of each task: how many of its problems are done, and how many there are."""
    counted: dict[str, tuple[int, int]] = {}
    above: list[str] = []
    for task in tasks:
        del above[task.depth :]
        if not task.has_parts:
            for each in above:
                done, wanted = counted.get(each, (0, 0))
                counted[each] = (done + (task.draft.done_on is not None), wanted + 1)
        above.append(task.id)
    return counted


def _wanted(tasks: Sequence[TaskEntry], keep: Keep) -> set[str]:
    """Those that are kept, and what stands above them."""
    wanted: set[str] = set()
    above: list[str] = []
    for task in tasks:
        del above[task.depth :]
        above.append(task.id)
        if keep(task):
            wanted.update(above)
    return wanted
