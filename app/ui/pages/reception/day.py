"""What stays from one visitor to the next on a reception day: date, time, place, deputies, companion."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import LedgerError
from app.ledger import activities, rosters
from app.ledger.activities import ActivityEntry
from app.ledger.store import Ledger
from app.rules.days import full_weekday, weekday_within
from app.rules.trade import PRESENT, RECEPTION
from app.ui import theme
from app.ui.pages.reception.day_form import DayForm, departures, span
from app.ui.pages.reception.other_days import LastDays, PlannedToday
from app.ui.parts.acts import Trouble, attempt
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, label
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.tiles import FactsBar

CHANGED = "连录时更改"


class KeptLine(Card):
    """Shows the reception day in hand, asks for one where there is none; offers `opened(entry)`, `left` and `news`.

    `asking` says that the form is open: for another day, or for the correction of the one in hand.
    """

    opened = Signal(object)
    turned = Signal()
    left = Signal()
    news = Signal(str)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.day: ActivityEntry | None = None
        self.facts = FactsBar(title="连录保持")
        self.change = Button("更正", key="F6", tip="更正这一天的日期、时间、地点或接待代表")
        self.change.clicked.connect(self.correct)
        self.fresh = Button("新的一天", key="F7", tip="登记另一个接待日；手里的这一天不动")
        self.fresh.clicked.connect(self.ask)
        self.planned = PlannedToday(ledger)
        self.planned.chosen.connect(self.hold)
        self.form = DayForm(ledger)
        self._trouble = Trouble(self.form)
        self.asking, self._correcting = True, False
        self._kept_day, self._asked = self._day_bar(), self._sheet()
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
            return
        self.planned.refresh()

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
            self._show(day)
            return
        self.take(day)

    def take(self, day: ActivityEntry) -> None:
        """Keep to this reception day."""
        self._show(day)
        self._turn(asking=False)
        self.opened.emit(day)

    def begin(self) -> None:
        """Put the cursor where a day is begun: on today's planned one, else into the form."""
        if self.planned.buttons and not self._correcting:
            self.planned.buttons[0].setFocus()
            return
        self.form.begin()

    def ask(self) -> None:
        """Ask for another day; the one in hand stays as it is."""
        self.planned.refresh()
        self._open_form("开始登记", correcting=False)
        self.form.show_new(self.day.draft if self.day is not None else None)
        self.begin()

    def correct(self) -> None:
        """Correct what is written of the day in hand."""
        if self.day is None:
            return
        self.planned.show_days(())
        self._open_form("保存更正", correcting=True)
        self.form.show_day(self.day.draft)
        self.form.fields["held_on"].setFocus()

    def hold(self, day_id: str) -> None:
        """Begin the reception as it was planned."""
        attempt(self._trouble.say, partial(rosters.hold, self._ledger, day_id), then=self._held)

    def start(self) -> None:
        """Open the day that is written, or write its correction."""
        self._trouble.say("")
        if not self.form.check():
            return
        if self._correcting:
            attempt(self._trouble.say, self._corrected, then=self.take, refused=self._trouble.refuse)
            return
        attempt(self._trouble.say, self._opened, then=self.take, refused=self._trouble.refuse)

    def _opened(self) -> ActivityEntry:
        written = self.form.draft()
        day = activities.reception_day(self._ledger, written)
        if departures(written, day.draft):
            on = weekday_within(day.draft.held_on, self._ledger.today.year)
            there = f"{on}在{day.draft.place}的接待已经登记过（{day.number}），接着登记"
            self.news.emit(f"{there}；时间、代表照原来的，要改请按“更正”。")
        return day

    def _corrected(self) -> ActivityEntry:
        assert self.day is not None
        changes = departures(self.form.draft(), self.day.draft)
        return activities.correct(self._ledger, self.day.id, changes, CHANGED) if changes else self.day

    def _held(self, day: ActivityEntry) -> None:
        self.take(day)
        for note in day.notes:
            self.news.emit(note)

    def _show(self, day: ActivityEntry) -> None:
        self.day = day
        names = "、".join(each.name for each in day.draft.attendance if each.status == PRESENT)
        lines = [("日期", full_weekday(day.draft.held_on)), ("时间", span(day.draft)), ("地点", day.draft.place)]
        lines += [("接待代表", names), ("陪同", day.draft.guests)]
        self.facts.set_facts([(name, value) for name, value in lines if value])

    def _open_form(self, verb: str, *, correcting: bool) -> None:
        self._correcting = correcting
        self._trouble.say("")
        self.form.refresh_words()
        number = self.day.number if self.day is not None else ""
        self._what.setText(f"更正 {number}" if correcting else "新的一天")
        self._back.setText("不改了" if correcting else f"回到 {number}")
        self._back.setVisible(self.day is not None)
        self._start.setText(verb)
        self._start.set_kind("plain" if self.planned.buttons and not correcting else "primary")
        self._turn(asking=True)

    def _turn(self, *, asking: bool) -> None:
        self.asking = asking
        self._kept_day.setVisible(not asking)
        self._asked.setVisible(asking)
        self.turned.emit()

    def _day_bar(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.facts, 1)
        for button in (self.change, self.fresh, self._last_days()):
            row.addWidget(button)
        return page

    def _last_days(self) -> LastDays:
        made = LastDays(self._ledger)
        made.chosen.connect(self.go_on)
        return made

    def _sheet(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, theme.px(4), theme.px(4), 0)
        column.setSpacing(theme.px(4))
        self._what = label("", "strong")
        self._start = Button("开始登记", kind="primary", key="Ctrl+Return")
        self._start.clicked.connect(self.start)
        self.form.finished.connect(self._start.setFocus)
        self._back = Button("不改了", key="Esc")
        self._back.clicked.connect(self._leave)
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self._start, self._back, self._last_days()):
            row.addWidget(button)
        for part in (self._what, self.planned, self.form, self._trouble, buttons):
            column.addWidget(part)
        return page

    def _leave(self) -> None:
        self._turn(asking=False)
        self.left.emit()
