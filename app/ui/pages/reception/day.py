"""What stays from one visitor to the next on a reception day: date, time, place, deputies, companion."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import LedgerError
from app.ledger import activities, bylaws
from app.ledger.activities import ActivityDraft, ActivityEntry, Present
from app.ledger.store import Ledger
from app.rules.days import full_weekday
from app.rules.reading import read_times
from app.rules.trade import PRESENT, RECEPTION
from app.ui import theme
from app.ui.parts.acts import Trouble, attempt
from app.ui.parts.asking import deputy_ids, deputy_names
from app.ui.parts.times import TIMES
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.names import ChoiceField, NameField
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.tiles import FactsBar

CHANGED = "连录时更改"


class KeptLine(Card):
    """Shows the reception day in hand, asks for it when there is none; offers `opened(entry)` and `left`.

    `asking` says that the form is open.
    """

    opened = Signal(object)
    turned = Signal()
    left = Signal()

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.day: ActivityEntry | None = None
        self.facts = FactsBar(title="连录保持")
        self.change = Button("更改", key="F6", tip="换日期、地点或接待代表")
        self.change.clicked.connect(self.ask)
        self.form = _KeptForm(ledger)
        self._trouble = Trouble(self.form)
        self.asking = True
        self._kept_day, self._asked = self._telling(), self._sheet()
        self.body.addWidget(self._kept_day)
        self.body.addWidget(self._asked)
        self.body.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8))
        self.ask()

    def refresh(self) -> None:
        """Read the day in hand again, or go on with today's; ask where neither is there."""
        if self.day is not None:
            self.go_on(self.day.id, quietly=True)
            return
        today = self._ledger.today
        lines = activities.listing(self._ledger, kinds=(RECEPTION,), since=today, until=today, limit=1)
        if lines:
            self.go_on(lines[0].id)

    def go_on(self, activity_id: str, *, quietly: bool = False) -> None:
        """Go on with that reception day; where it was taken back or voided, ask for one."""
        try:
            day = activities.get(self._ledger, activity_id)
        except LedgerError:
            day = None
        if day is None or day.voided_on is not None:
            self.day = None
            self.ask()
            return
        if quietly:
            self.day = day
            return
        self.take(day)

    def take(self, day: ActivityEntry) -> None:
        """Keep to this reception day."""
        self.day = day
        names = "、".join(each.name for each in day.draft.attendance if each.status == PRESENT)
        lines = [("日期", full_weekday(day.draft.held_on)), ("时间", _span(day.draft)), ("地点", day.draft.place)]
        lines += [("接待代表", names), ("陪同", day.draft.guests)]
        self.facts.set_facts([(name, value) for name, value in lines if value])
        self._turn(asking=False)
        self.opened.emit(day)

    def ask(self) -> None:
        """Ask for another day, place or other deputies."""
        self.form.refresh_words()
        if self.day is not None:
            self.form.show_day(self.day.draft)
        self._back.setVisible(self.day is not None)
        self._start.setText("开始登记" if self.day is None else "保存更改")
        self._turn(asking=True)
        self.form.begin()

    def start(self) -> None:
        """Open the reception day, or go on with it; what has changed about it is corrected."""
        self._trouble.say("")
        if self.form.check():
            attempt(self._trouble.say, self._opened, then=self.take, refused=self._trouble.refuse)

    def _opened(self) -> ActivityEntry:
        draft = self.form.draft()
        return self._corrected(activities.reception_day(self._ledger, draft), draft)

    def _corrected(self, day: ActivityEntry, draft: ActivityDraft) -> ActivityEntry:
        values = {name: getattr(draft, name) for name in ("starts", "ends", "guests", "station_id")}
        changes: dict[str, object] = {
            name: value for name, value in values.items() if value != getattr(day.draft, name)
        }
        if {each.deputy_id for each in draft.attendance} != {each.deputy_id for each in day.draft.attendance}:
            changes["attendance"] = draft.attendance
        return activities.correct(self._ledger, day.id, changes, CHANGED) if changes else day

    def _turn(self, *, asking: bool) -> None:
        self.asking = asking
        self._kept_day.setVisible(not asking)
        self._asked.setVisible(asking)
        self.turned.emit()

    def _telling(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.facts, 1)
        row.addWidget(self.change)
        return page

    def _sheet(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, theme.px(4), theme.px(4), 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.form)
        column.addWidget(self._trouble)
        self._start = Button("开始登记", kind="primary", key="Ctrl+Return")
        self._start.clicked.connect(self.start)
        self.form.finished.connect(self._start.setFocus)
        self._back = Button("不改了", key="Esc")
        self._back.clicked.connect(self._leave)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self._start)
        row.addWidget(self._back)
        column.addWidget(buttons)
        return page

    def _leave(self) -> None:
        self._turn(asking=False)
        self.left.emit()


class _KeptForm(FormGrid):
    def __init__(self, ledger: Ledger) -> None:
        super().__init__(columns=3, keys=False)
        self._ledger = ledger
        self.on = self.add(DateField("held_on", "接待日期", required=True, today=lambda: ledger.today))
        self.add(TextField("times", "起止时间", reads=read_times, placeholder="如 9:00-11:30"), answers=TIMES)
        self.place = self.add(ChoiceField("place", "接待地点", free=True, required=True))
        self.deputies = self.add(
            NameField("deputies", "接待代表（不少于2名）", many=True, known=True, required=True), span=2
        )
        self.add(TextField("guests", "陪同", placeholder="如 副镇长"))
        self.on.set_value(ledger.today)

    def refresh_words(self) -> None:
        self.place.set_choices(bylaws.places(self._ledger))
        self.deputies.set_candidates(deputy_names(self._ledger))

    def show_day(self, draft: ActivityDraft) -> None:
        present = tuple(each.name for each in draft.attendance if each.status == PRESENT)
        self.fill({"held_on": draft.held_on, "place": draft.place, "guests": draft.guests, "deputies": present})
        self.fields["times"].set_value(_span(draft) or None)

    def draft(self) -> ActivityDraft:
        """The reception day as it is written. Raises LedgerError for a name that no deputy bears."""
        values = self.values()
        on, times, names = values["held_on"], values["times"], values["deputies"]
        starts, ends = times if isinstance(times, tuple) else ("", "")
        station = {name: each for each, name in bylaws.stations(self._ledger)}.get(str(values["place"]))
        ids = deputy_ids(self._ledger, names if isinstance(names, tuple) else (), "deputies")
        return ActivityDraft(
            on if isinstance(on, date) else self._ledger.today,
            RECEPTION,
            starts=starts,
            ends=ends or "",
            place=str(values["place"]),
            station_id=station,
            guests=str(values["guests"] or ""),
            attendance=tuple(Present(each) for each in ids),
        )


def _span(draft: ActivityDraft) -> str:
    return "–".join(part.removeprefix("0") for part in (draft.starts, draft.ends) if part)
