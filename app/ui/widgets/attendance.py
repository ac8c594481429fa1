"""Who came: a list of names with 出席, 请假, 缺席, worked with the mouse or with 1, 2, 3."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.ui import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.completion import Candidates

STATES = (("出席", "done"), ("请假", "soon"), ("缺席", "late"))
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody expected: key, name, a word about him or her, and the keys that find the name."""

    key: object
    name: str
    detail: str = ""
    keys: tuple[str, ...] = field(default=())


class AttendanceList(QWidget):
    """Ticks for a meeting; `marks()` is {key: 出席 | 请假 | 缺席}, who is not marked is not in it."""

    edited = Signal()

    def __init__(self, people: Sequence[Attendee] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _People(self)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText("输入姓名或拼音首字母筛选")
        self._filter.setAccessibleName("筛选代表")
        self._filter.setClearButtonEnabled(True)
        self._counts = label("", "muted")
        self.view = QListView()
        self.view.setObjectName("attendance")
        self.view.setAccessibleName("出席情况")
        self.view.setModel(self._model)
        self.view.setItemDelegate(_AttendeeDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setToolTip("1 出席，2 请假，3 缺席，退格键清除；空格键出席")
        self.view.installEventFilter(self)
        self.view.viewport().installEventFilter(self)
        self._filter.installEventFilter(self)
        self._filter.textChanged.connect(self._model.narrow)
        self._lay_out()
        self.set_people(people)

    def set_people(self, people: Sequence[Attendee], marks: Mapping[object, str] | None = None) -> None:
        """Show these people, with what is known of them already."""
        self._model.show_people(people, dict(marks or {}))
        self._count()

    def marks(self) -> dict[object, str]:
        return dict(self._model.marks)

    def set_marks(self, marks: Mapping[object, str]) -> None:
        self._model.show_people(self._model.people, dict(marks))
        self._count()

    def mark(self, row: int, state: str) -> None:
        """Mark the person in a row of the list as it is filtered; an empty state takes the mark away."""
        if not 0 <= row < self._model.rowCount():
            return
        self._model.mark(row, state)
        self._count()
        self.edited.emit()

    def mark_rest(self) -> None:
        """Everybody who is not marked was there."""
        rest = {person.key: STATES[0][0] for person in self._model.people if person.key not in self._model.marks}
        self.set_marks({**self._model.marks, **rest})
        self.edited.emit()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(watched, event)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress and watched is self.view.viewport():
            return self._click(event)
        return False

    def _key(self, watched: object, event: QKeyEvent) -> bool:
        if watched is self._filter:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.view.setFocus()
                self.view.setCurrentIndex(self._model.index(0, 0))
                return True
            return False
        if watched is not self.view:
            return False
        choices = {"1": "出席", "2": "请假", "3": "缺席", " ": "出席", "\b": ""}
        if event.text() not in choices:
            return False
        row = self.view.currentIndex().row()
        self.mark(row, choices[event.text()])
        if event.text() in "123":
            self.view.setCurrentIndex(self._model.index(min(row + 1, self._model.rowCount() - 1), 0))
        return True

    def _click(self, event: QMouseEvent) -> bool:
        index = self.view.indexAt(event.position().toPoint())
        if not index.isValid():
            return False
        for state, box in places(self.view.visualRect(index)).items():
            if box.contains(event.position().toPoint()):
                again = self._model.state(index.row()) == state
                self.view.setCurrentIndex(index)
                self.mark(index.row(), "" if again else state)
                return True
        return False

    def _count(self) -> None:
        marks = list(self._model.marks.values())
        words = [f"应到 {len(self._model.people)}"] + [f"{state} {marks.count(state)}" for state, _ in STATES]
        left = len(self._model.people) - len(marks)
        self._counts.setText("　".join([*words, f"未定 {left}"] if left else words))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.px(8))
        top.addWidget(self._filter, 1)
        rest = Button("其余出席", tip="没有标记的都记为出席")
        rest.clicked.connect(self.mark_rest)
        top.addWidget(rest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addWidget(self._counts)


class _People(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.people: tuple[Attendee, ...] = ()
        self.marks: dict[object, str] = {}
        self._shown: list[Attendee] = []
        self._typed = ""

    def show_people(self, people: Sequence[Attendee], marks: dict[object, str]) -> None:
        self.people = tuple(people)
        known = {person.key for person in people}
        self.marks = {key: state for key, state in marks.items() if key in known and state}
        self.narrow(self._typed)

    def narrow(self, typed: str) -> None:
        self._typed = typed
        self.beginResetModel()
        if not typed.strip():
            self._shown = list(self.people)
            self.endResetModel()
            return
        found = Candidates((person.name, person.keys) for person in self.people).matching(typed, len(self.people))
        self._shown = [person for person in self.people if person.name in found]
        self.endResetModel()

    def state(self, row: int) -> str:
        return self.marks.get(self._shown[row].key, "")

    def mark(self, row: int, state: str) -> None:
        self.marks.pop(self._shown[row].key, None)
        if state:
            self.marks[self._shown[row].key] = state
        self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        person = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return person.name
        if role == Qt.ItemDataRole.UserRole:
            return person.detail
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{person.name} {self.state(index.row()) or '未定'}"
        return None


def places(box: QRect) -> dict[str, QRect]:
    """Where the three choices of a row are."""
    width, height = theme.px(48), theme.px(24)
    left = box.right() - theme.px(8) - width * len(STATES)
    top = box.center().y() - height // 2
    return {state: QRect(left + width * place, top, width, height) for place, (state, _) in enumerate(STATES)}


class _AttendeeDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> "QSize":
        from PySide6.QtCore import QSize

        return QSize(theme.px(240), theme.px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        model = index.model()
        assert isinstance(model, _People)
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.colour("chosen"))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.colour("rule"))
        painter.setPen(theme.colour("ink"))
        words = box.adjusted(theme.px(10), 0, -theme.px(160), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, middle, str(index.data()))
        name = option.fontMetrics.horizontalAdvance(str(index.data()))  # type: ignore[attr-defined]
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font(9.5))
        painter.drawText(words.adjusted(max(name + theme.px(10), theme.px(76)), 0, 0, 0), middle, str(index.data(Qt.ItemDataRole.UserRole)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for (word, tone), place in zip(STATES, places(box).values(), strict=True):
            _segment(painter, word, tone, place, on=model.state(index.row()) == word)
        painter.restore()


def _segment(painter: QPainter, word: str, tone: str, box: QRect, *, on: bool) -> None:
    painter.setPen(QPen(theme.colour(f"{tone}_line" if on else "rule"), 1))
    painter.setBrush(theme.colour(f"{tone}_soft" if on else "surface"))
    painter.drawRect(box.adjusted(0, 0, 0, -1))
    painter.setPen(theme.colour(f"{tone}_ink" if on else "muted"))
    painter.setFont(theme.font(9.5, bold=on))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"✓{word}" if on else word)
