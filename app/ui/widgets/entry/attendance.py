"""Who came: a list of names with 出席, 请假, 缺席, worked with the mouse or with 1, 2, 3."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from app.rules.trade import ABSENT, LEAVE, PRESENT
from app.ui import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.entry.attendees import STATES, Attendee, AttendeeDelegate, People, places

CTRL = Qt.KeyboardModifier.ControlModifier


class AttendanceList(QWidget):
    """Ticks for a meeting; `marks()` is {key: 出席 | 请假 | 缺席}, who is not marked is not in it.

    `chosen(key)` says on whom the cursor stands, `walked` that Enter leaves the list.
    """

    edited = Signal()
    chosen = Signal(object)
    walked = Signal()

    def __init__(self, people: Sequence[Attendee] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = People(self)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText("输入姓名或拼音首字母筛选")
        self._filter.setAccessibleName("筛选代表")
        self._filter.setClearButtonEnabled(True)
        self._counts = label("", "muted")
        self.view = QListView()
        self.view.setObjectName("attendance")
        self.view.setAccessibleName("出席情况")
        self.view.setModel(self._model)
        self.view.setItemDelegate(AttendeeDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setToolTip("1 出席，2 请假，3 缺席，退格键清除；空格键出席，Enter 到下一项")
        self.view.installEventFilter(self)
        self.view.viewport().installEventFilter(self)
        self.view.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.current))
        self._filter.installEventFilter(self)
        self._filter.textChanged.connect(self._model.narrow)
        self._lay_out()
        self.set_people(people)

    def set_people(self, people: Sequence[Attendee], marks: Mapping[object, str] | None = None) -> None:
        """Show these people, with what is known of them already."""
        self._model.show_people(people, dict(marks or {}))
        self._count()

    def begin(self) -> None:
        """Put the cursor on the first name."""
        self.view.setFocus()
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._model.index(0, 0))

    @property
    def current(self) -> object:
        """The key of the person on whom the cursor stands, or None."""
        return self._model.key(self.view.currentIndex().row())

    def tell(self, details: Mapping[object, str]) -> None:
        """Change the words beside some names."""
        self._model.tell(details)

    def marks(self) -> dict[object, str]:
        return dict(self._model.marks)

    def set_marks(self, marks: Mapping[object, str]) -> None:
        self._model.show_people(self._model.people, dict(marks))
        self._count()

    def set_mark(self, key: object, state: str) -> None:
        """Mark one person, whatever is filtered; the cursor stays where it is."""
        self._model.marks[key] = state
        self._count()
        self.view.viewport().update()

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
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonPress
            and watched is self.view.viewport()
        ):
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
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & CTRL:
            self.walked.emit()
            return True
        choices = {"1": PRESENT, "2": LEAVE, "3": ABSENT, " ": PRESENT, "\b": ""}
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
