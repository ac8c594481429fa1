"""Who came to an activity, in which role and for how long."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.ledger import deputies
from app.ledger.activities import Present
from app.ledger.store import Ledger
from app.rules.reading import read_decimal
from app.rules.trade import PRESENT
from app.ui import theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.cards import Card, label
from app.ui.widgets.entry.attendance import AttendanceList
from app.ui.widgets.entry.attendees import Attendee
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.entry.names import ChoiceField

ROLES = ("组织", "主持", "参加", "授课", "发言", "列席")


class Presence(Card):
    """Ticks for every deputy in office; beneath, role and hours of the one on whom the cursor stands.

    `walked` when Enter leaves the last of them.
    """

    edited = Signal()
    walked = Signal()

    def __init__(self, ledger: Ledger) -> None:
        super().__init__("参加代表")
        self._ledger = ledger
        self._known: dict[str, Present] = {}
        self._names: dict[object, str] = {}
        self.list = AttendanceList()
        self._who = label("选中一位，填角色和时长", "small", wrap=True)
        self.role = ChoiceField("role", "角色", ROLES, free=True, placeholder="角色")
        self.hours = TextField("hours", "时长（小时）", reads=read_decimal, placeholder="小时")
        self._all = IconButton("copy", "把这个时长记给每一位出席的代表")
        self._lay_out_card()
        self.list.chosen.connect(self._show_one)
        self.list.edited.connect(self._marked)
        self.list.walked.connect(self._to_role)
        self.role.walked.connect(self.hours.setFocus)
        self.hours.walked.connect(self.walked)
        self.role.edited.connect(self._tell_one)
        self.hours.edited.connect(self._tell_one)
        self._all.clicked.connect(self.spread)
        self.show_attendance(())

    def show_attendance(self, attendance: tuple[Present, ...]) -> None:
        """Show who is expected: deputies in office, and who is written down already."""
        self._known = {each.deputy_id: each for each in attendance}
        people = [
            Attendee(deputy_id, name, self._detail(deputy_id), tuple(keys.split(" ", 1)))
            for deputy_id, name, keys in deputies.candidates(self._ledger)
        ]
        listed = {person.key for person in people}
        people += [
            Attendee(each.deputy_id, each.name, self._detail(each.deputy_id))
            for each in attendance
            if each.deputy_id not in listed
        ]
        self._names = {person.key: person.name for person in people}
        self.list.set_people(people, {each.deputy_id: each.status for each in attendance})
        self._show_one(None)

    def attendance(self) -> tuple[Present, ...]:
        """What is marked: those known before in their order, then the others in the order of the list."""
        marks = {str(key): state for key, state in self.list.marks().items()}
        order = [*(key for key in self._known if key in marks), *(key for key in marks if key not in self._known)]
        return tuple(replace(self._known.get(key, Present(key)), status=marks[key]) for key in order)

    def raw(self) -> list[list[object]]:
        """What is marked, for the draft of a half-written form."""
        return [[each.deputy_id, each.status, each.role, each.hours] for each in self.attendance()]

    def fill_raw(self, raw: object) -> None:
        names = {deputy_id: name for deputy_id, name, _ in deputies.candidates(self._ledger)}
        present = []
        for row in raw if isinstance(raw, list) else []:
            if isinstance(row, list) and len(row) == 4 and row[0] in names:
                deputy_id, status, role, hours = row
                present.append(Present(deputy_id, status, role, hours, names[deputy_id]))
        self.show_attendance(tuple(present))

    def spread(self) -> None:
        """The hours that are written, for everybody who was there."""
        hours = self.hours.value()
        if not self.hours.check() or not isinstance(hours, float):
            self.hours.setFocus()
            return
        for each in self.attendance():
            if each.status == PRESENT:
                self._known[each.deputy_id] = replace(each, hours=hours)
        self._tell()

    def _to_role(self) -> None:
        if self.role.isEnabled():
            self.role.setFocus()
            return
        self.walked.emit()

    def _show_one(self, key: object) -> None:
        known = self._known.get(str(key))
        for field, value in ((self.role, known.role if known else None), (self.hours, known.hours if known else None)):
            field.set_value(f"{value:g}" if isinstance(value, float) else value or None)
            field.setEnabled(key is not None)
        self._all.setEnabled(key is not None)
        self._who.setText(self._names.get(key, "选中一位，填角色和时长"))

    def _tell_one(self) -> None:
        key = self.list.current
        if key is None:
            return
        hours = self.hours.value()
        known = self._known.get(str(key), Present(str(key)))
        made = replace(known, role=str(self.role.value() or ""), hours=hours if isinstance(hours, float) else None)
        self._known[str(key)] = made
        if str(key) not in self.list.marks():
            self.list.set_mark(key, PRESENT)
        self._tell()

    def _marked(self) -> None:
        self.edited.emit()

    def _tell(self) -> None:
        self.list.tell({key: self._detail(key) for key in self._known})
        self.edited.emit()

    def _detail(self, deputy_id: str) -> str:
        known = self._known.get(deputy_id)
        return present_words(known) if known is not None else ""

    def _lay_out_card(self) -> None:
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._who)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.role, 1)
        row.addWidget(self.hours, 1)
        row.addWidget(self._all, 0, Qt.AlignmentFlag.AlignTop)
        for field in (self.role, self.hours):
            field.label_widget().hide()
        self.body.addLayout(row)


def present_words(each: Present) -> str:
    """组织，2.5小时"""
    hours = f"{each.hours:g}小时" if each.hours is not None else ""
    return "，".join(word for word in (each.role, hours) if word)


def marks(attendance: tuple[Present, ...]) -> Mapping[str, tuple[str, str, float | None]]:
    """What an attendance says, whatever the order of the names."""
    return {each.deputy_id: (each.status, each.role, each.hours) for each in attendance}
