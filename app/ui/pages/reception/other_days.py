"""The ways to another reception day: today's as it was planned, and the last ones as they were registered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.ledger import activities, rosters
from app.ledger.rosters import Day
from app.ledger.store import Ledger
from app.rules.days import weekday_within
from app.rules.trade import RECEPTION
from app.ui import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import emptied

LAST = 9  # reception days that are offered, each with its digit


class LastDays(Button):
    """最近几天: a menu of the last reception days; offers `chosen(id)`."""

    chosen = Signal(str)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__("最近几天", key="F8", tip="打开最近登记过的接待日，接着登记")
        self._ledger = ledger
        self.menu_shown = QMenu(self)
        self.clicked.connect(self._open)

    def fill(self) -> QMenu:
        """The menu as it stands now."""
        self.menu_shown.clear()
        lines = activities.listing(self._ledger, kinds=(RECEPTION,), limit=LAST)
        for place, line in enumerate(lines, start=1):
            day = weekday_within(line.held_on, self._ledger.today.year)
            act = self.menu_shown.addAction(f"&{place}　{day}　{line.place}　{line.opinions} 条　{line.number}")
            act.triggered.connect(lambda _=False, key=line.id: self.chosen.emit(key))
        if not lines:
            self.menu_shown.addAction("还没有登记过接待日").setEnabled(False)
        return self.menu_shown

    def _open(self) -> None:
        self.fill().popup(self.mapToGlobal(self.rect().bottomLeft()))


class PlannedToday(QWidget):
    """One button for each day that is planned for today and not registered; offers `chosen(id)` of it."""

    chosen = Signal(str)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.buttons: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme.px(4))
        self._column.setSpacing(theme.px(4))

    def refresh(self) -> None:
        """Offer what is planned for today now."""
        today = self._ledger.today
        self.show_days(rosters.planned(self._ledger, today, today))

    def show_days(self, days: Sequence[Day]) -> None:
        """Offer these days."""
        emptied(self._column)
        self.buttons = []
        for day in days:
            names = "、".join(seat.name for seat in day.seats) or "还没有排代表"
            where = day.place or day.station
            words = "　".join(part for part in ("按排班开始今天的接待", where, names) if part)
            button = Button(words, kind="primary", tip="按排班登记今天的接待，时间、地点和代表照排班")
            button.clicked.connect(lambda _=False, key=day.id: self.chosen.emit(key))
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.buttons.append(button)
        self.setVisible(bool(days))
