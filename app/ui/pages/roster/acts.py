"""What is done with planned days: swapped, changed, announced, held, dropped; each asks what it needs."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.books.asking import Menu
from app.books.forms.receptions import NOTICE
from app.desk.asked import Asked
from app.ledger import rosters
from app.ledger.activities import ActivityEntry
from app.ledger.rosters import Day, Roster
from app.ledger.store import Ledger
from app.rules.days import day_words
from app.ui.pages.roster.chips import SeatPlace
from app.ui.pages.roster.day import DayDialog
from app.ui.pages.roster.history import HistoryDialog
from app.ui.pages.roster.leaves import LeavesDialog
from app.ui.pages.roster.swap import SwapDialog
from app.ui.pages.roster.written_days import Away, with_weekday
from app.ui.parts.acts import attempt, attempt_with_reason
from app.ui.parts.offered import show_offered
from app.ui.parts.paper_dialog import show_paper
from app.ui.widgets.dialogs import ask


class RosterActs(QObject):
    """Offers `said(sentence)`, `held(activity id)` to go on registering, `opened(activity id)` and `made(day id)`.

    `show` tells it what stands on the page.
    """

    news = Signal(str)
    held = Signal(str)
    opened = Signal(str)
    made = Signal(str)

    def __init__(self, ledger: Ledger, page: QWidget) -> None:
        super().__init__(page)
        self._ledger, self._page = ledger, page
        self._roster: Roster | None = None
        self._away: Away = {}
        self.by_name: Mapping[str, Callable[[SeatPlace], None]] = {
            "swap": self.swap,
            "change": self.change,
            "notice": self.notice,
            "hold": self.hold,
            "open": self.open,
            "drop": self.drop,
        }

    def show(self, roster: Roster, away: Away) -> None:
        """Act on this roster from now on."""
        self._roster, self._away = roster, away

    def do(self, act: str, seat: SeatPlace) -> None:
        """Do what a button of the panel says with the day and the deputy in hand."""
        if self._roster is not None and any(day.id == seat.day for day in self._roster.days):
            self.by_name[act](seat)

    def dropped(self, seat: SeatPlace, target: SeatPlace) -> None:
        """A deputy was dragged; asked about once the mouse is free again."""
        QTimer.singleShot(0, self, lambda: self._dropped(seat, target))

    def swap(self, seat: SeatPlace) -> None:
        """Ask who comes instead of the deputy in hand; of the first one where none was chosen."""
        leaving = seat if seat.deputy else SeatPlace(seat.day, self._day(seat.day).seats[0][0])
        self._swap(leaving, SeatPlace("", ""))

    def change(self, seat: SeatPlace) -> None:
        """Another day, time, place or other deputies."""
        assert self._roster is not None
        day = self._day(seat.day)
        if DayDialog(self._page.window(), self._ledger, self._roster, day).exec():
            self.news.emit(f"已改{with_weekday(day.on, day.year)}的安排")

    def add(self) -> None:
        """A day that the rule does not give."""
        if self._roster is None:
            return
        dialog = DayDialog(self._page.window(), self._ledger, self._roster)
        if dialog.exec():
            self.made.emit(dialog.made)
            self.news.emit("已加一天接待")

    def notice(self, seat: SeatPlace) -> None:
        """Show the notice to be printed, then ask whether it hangs."""
        day, today = self._day(seat.day), self._ledger.today
        show_paper(self._page, self._ledger, NOTICE, Asked(day=day.on, station=day.station))
        if day.notice_on is not None:
            return
        words = f"{with_weekday(day.on, day.year)}的公告记为今天（{day_words(today, today)}）已贴出。"
        if ask(self._page.window(), "公告贴出了吗", words, accept="已贴出", reject="还没有"):
            verb = partial(rosters.notice_posted, self._ledger, day.id, today)
            attempt(self.news.emit, verb, f"{with_weekday(day.on, day.year)}的公告已贴出")

    def print_roster(self, station: str) -> None:
        """安排表 of the year."""
        if self._roster is not None:
            show_offered(self._page, self._ledger, Menu.ROSTER, Asked(year=self._roster.year, station=station))

    def hold(self, seat: SeatPlace) -> None:
        """Register the day as it was planned and go on with its visitors."""
        attempt(self.news.emit, lambda: rosters.hold(self._ledger, seat.day), "已按排班登记接待", then=self._went_on)

    def open(self, seat: SeatPlace) -> None:
        """The registration that the day became."""
        activity = self._day(seat.day).activity_id
        if activity:
            self.opened.emit(activity)

    def drop(self, seat: SeatPlace) -> None:
        """No reception on that day after all."""
        day = self._day(seat.day)
        names = "、".join(name for _, name in day.seats)
        people = f"{len(day.seats)} 位代表（{names}）这一次不再计；" if names else ""
        words = f"{with_weekday(day.on, day.year)}不再接待，{people}安排作废，仍留在台账里。"
        question = (self._page.window(), "去掉这天", words, "去掉")
        verb = partial(rosters.drop_day, self._ledger, day.id)
        attempt_with_reason(self.news.emit, question, verb, f"已去掉{with_weekday(day.on, day.year)}")

    def edit_leaves(self) -> None:
        """Who cannot come when."""
        if self._roster is not None:
            LeavesDialog(self._page.window(), self._ledger, self._roster.year).exec()

    def show_history(self) -> None:
        """What was changed this year, and what became of the plan."""
        if self._roster is not None:
            year = self._roster.year
            swaps, compared = rosters.history(self._ledger, year), rosters.compare(self._ledger, year)
            HistoryDialog(self._page.window(), year, swaps, compared).exec()

    def _dropped(self, seat: SeatPlace, target: SeatPlace) -> None:
        if seat.day:
            self._swap(seat, target)
            return
        if target.deputy:
            self._swap(target, seat)
            return
        day = self._day(target.day)
        ids = (*(each for each, _ in day.seats), seat.deputy)
        verb = partial(rosters.set_day, self._ledger, day.id, {"deputies": ids}, "增加接待代表")
        attempt(self.news.emit, verb, f"已加到{with_weekday(day.on, day.year)}")

    def _went_on(self, made: ActivityEntry) -> None:
        self.held.emit(made.id)
        for note in made.notes:
            self.news.emit(note)

    def _swap(self, leaving: SeatPlace, coming: SeatPlace) -> None:
        assert self._roster is not None
        if not coming.deputy and coming.day and not self._day(coming.day).seats:
            self.news.emit("那天还没有代表，先选中那天按 E 加代表。")
            return
        if SwapDialog(self._page.window(), self._ledger, self._roster, (leaving, coming), self._away).exec():
            self.news.emit("已换班")

    def _day(self, day_id: str) -> Day:
        assert self._roster is not None
        return next(day for day in self._roster.days if day.id == day_id)
