"""The people of an attendance list, their marks, and how a row of them is drawn."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QAbstractListModel, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.rules.trade import ABSENT, LEAVE, PRESENT
from app.ui import theme
from app.ui.widgets.entry.completion import Candidates
from app.ui.widgets.lists.paging import Index

STATES = ((PRESENT, "done"), (LEAVE, "soon"), (ABSENT, "late"))


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody expected: key, name, a word about him or her, and the keys that find the name."""

    key: object
    name: str
    detail: str = ""
    keys: tuple[str, ...] = field(default=())


class People(QAbstractListModel):
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
        matching = Candidates((person.name, person.keys) for person in self.people).matching(typed, len(self.people))
        self._shown = [person for person in self.people if person.name in matching]
        self.endResetModel()

    def tell(self, details: Mapping[object, str]) -> None:
        """Change the words beside some names; the cursor stays where it is."""
        known = {person.key: replace(person, detail=details.get(person.key, person.detail)) for person in self.people}
        self.people = tuple(known.values())
        self._shown = [known[person.key] for person in self._shown]
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 0))

    def key(self, row: int) -> object:
        """Who stands in a row; None where nobody does."""
        return self._shown[row].key if 0 <= row < len(self._shown) else None

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


class AttendeeDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme.px(240), theme.px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        model = index.model()
        assert isinstance(model, People)
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
        painter.drawText(
            words.adjusted(max(name + theme.px(10), theme.px(76)), 0, 0, 0),
            middle,
            str(index.data(Qt.ItemDataRole.UserRole)),
        )
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
