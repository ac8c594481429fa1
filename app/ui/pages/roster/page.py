"""排班: who receives voters on which day of the year, changed by dragging, printed as 安排表 and 公告."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import LedgerError
from app.ledger import bylaws, deputies, rosters
from app.ledger.deputies import LeaveEntry
from app.ledger.rosters import BY_OTHERS, Roster, Wish
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.page import Page
from app.ui.pages.roster.acts import RosterActs
from app.ui.pages.roster.chips import SeatPlace
from app.ui.pages.roster.fairness import Fairness, spread
from app.ui.pages.roster.head import RosterHead
from app.ui.pages.roster.model import RosterShown
from app.ui.pages.roster.panel import DayPanel
from app.ui.pages.roster.table import DaysTable
from app.ui.pages.roster.wish import WishForm, WishPreview
from app.ui.pages.roster.written_days import Away
from app.ui.parts.acts import attempt, looked_up
from app.ui.parts.sheet import FormSheet
from app.ui.parts.sheets import Sheets, halves
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.tiles import EmptyState
from app.ui.workers import Worker


class RosterPage(Page):
    """The planned days at the left, how often each deputy receives at the right; `arrive` takes the id of a day."""

    title = "排班"
    purpose = "一年的接待日排一次：谁哪天接待、换班、公告、转登记都在这里"
    manual = "roster"
    scrolls = False
    reads = frozenset(
        {"roster_days", "roster_seats", "roster_swaps", "leaves", "deputies", "activities", "stations", "settings"}
    )

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._year = ledger.today.year
        self._stations: Mapping[str, str] = {}
        self.roster: Roster | None = None
        self.head = RosterHead()
        self.empty = EmptyState("", "", "排一年", icon="roster", key="Ctrl+N")
        self.table = DaysTable(self.empty)
        self.panel = DayPanel()
        self.fairness = Fairness()
        self.acts = RosterActs(ledger, self)
        self._lay_out_page()
        self._connect()

    @property
    def year(self) -> int:
        return self._year

    @property
    def station_id(self) -> str | None:
        """The station whose roster is shown; None for the township's."""
        return self._stations.get(str(self.head.station.value() or ""))

    def refresh(self) -> None:
        """Read the year again; the day in hand stays in hand."""
        self._stations = {name: each for each, name in bylaws.stations(self._ledger)}
        self._show(rosters.show(self._ledger, self._year, self.station_id))

    def arrive(self, what: object) -> None:
        if not isinstance(what, str) or not what:
            return
        day = looked_up(self.news.emit, lambda: rosters.get(self._ledger, what))
        if day is None:
            return
        self.sheets.close_sheet()
        self.head.station.set_value(None)
        self.show_year(day.year)
        self.table.select(day.id)
        self.table.setFocus()

    def show_year(self, year: int) -> None:
        """Show another year."""
        self._year = year
        self.refresh()

    def arrange(self) -> None:
        """Ask how the year is to be arranged; what would come of it stands beside the form."""
        assert self.roster is not None
        wish = rosters.wish(self._ledger, self._year, self.station_id or self.roster.station_id)
        today = self._ledger.today
        form = WishForm(self._ledger, replace(wish, since=today if today.year == self._year else None))
        preview = WishPreview(self._ledger, form, self.roster)
        whose = next((name for name, each in self._stations.items() if each == wish.station_id), "")
        title = f"{whose}{self._year}年怎么排"
        sheet = FormSheet(title, form, "照这样排", beside=preview)
        sheet.save.setEnabled(False)
        preview.ready.connect(sheet.save.setEnabled)
        sheet.accepted.connect(self._make)
        self.sheets.open_sheet(sheet)

    def _make(self) -> None:
        sheet = self.sheets.sheet
        assert sheet is not None
        form = sheet.form
        assert isinstance(form, WishForm)

        def make(wish: Wish) -> None:
            sheet.save.setEnabled(False)
            refused = partial(self._refused, sheet)
            Worker.do(lambda _: rosters.make(self._ledger, wish), self._made, refused, owner=sheet)

        attempt(sheet.say, form.wish, then=make, refused=sheet.refuse)

    def _made(self, made: Roster) -> None:
        self.sheets.close_sheet()
        self.news.emit(f"{made.year}年已排好 {len(made.days)} 天")

    def _refused(self, sheet: FormSheet, error: Exception) -> None:
        if not isinstance(error, LedgerError):
            raise error
        sheet.save.setEnabled(True)
        sheet.refuse(error)

    def _show(self, roster: Roster) -> None:
        self.roster = roster
        today = self._ledger.today
        away = _away(deputies.leaves_of(self._ledger, date(self._year, 1, 1), date(self._year, 12, 31)))
        self.acts.show(roster, away)
        self.head.show_roster(roster, bylaws.open_stations(self._ledger, date(self._year, 1, 1)))
        self.empty.say(f"{roster.year}年还没有排班", f"{self.purpose}。", "排一年")
        compared = rosters.compare(self._ledger, self._year, self.station_id)
        others = frozenset(line.day.id for line in compared.lines if line.outcome == BY_OTHERS)
        self.table.show_days(RosterShown(roster.days, roster.year, today, away, by_others=others))
        self.fairness.show_counts(roster.counts if roster.days else (), roster.times, away, today)
        self.fairness.set_side(spread(roster.counts) if roster.days else "")
        self.set_subtitle(_subtitle(roster, today))
        coming = [day for day in roster.days if not day.held and day.on >= today] or roster.days[-1:]
        if self.table.day is None and coming:
            self.table.select(coming[0].id)
        self._tell_day("")

    def _tell_day(self, _: str) -> None:
        self.panel.show_day(self.table.day, self._ledger.today)

    def _opened(self, day_id: str) -> None:
        """Enter on a day: its registration where it was held, else its form."""
        day = self.table.day
        if day is not None:
            self.acts.do("open" if day.held else "change", SeatPlace(day_id, ""))

    def _asked(self, act: str) -> None:
        day = self.table.day
        if day is not None:
            self.acts.do(act, SeatPlace(day.id, self.table.seat.deputy))

    def _connect(self) -> None:
        self.head.arrange.clicked.connect(self.arrange)
        self.head.turned.connect(lambda years: self.show_year(self._year + years))
        self.head.narrowed.connect(self.refresh)
        self.empty.pressed.connect(self.arrange)
        self.head.add.clicked.connect(self.acts.add)
        self.head.print.clicked.connect(lambda: self.acts.print_roster(str(self.head.station.value() or "")))
        self._leaves.clicked.connect(self.acts.edit_leaves)
        self._history.clicked.connect(self.acts.show_history)
        self.table.chosen.connect(self._tell_day)
        self.table.opened.connect(self._opened)
        self.table.dropped.connect(self.acts.dropped)
        self.panel.asked.connect(self._asked)
        self.fairness.opened.connect(lambda deputy: self.go.emit("deputies", deputy))
        self.sheets.closed.connect(self.table.setFocus)
        self.acts.news.connect(self.news)
        self.acts.held.connect(lambda activity: self.go.emit("reception", activity))
        self.acts.opened.connect(lambda activity: self.go.emit("activities", activity))
        self.acts.made.connect(self.table.select)

    def _lay_out_page(self) -> None:
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self.head)
        left = Card(padded=False)
        left.body.setSpacing(0)
        left.body.addWidget(self.table, 1)
        left.body.addWidget(self.panel)
        self._leaves = Button("请假", key="L", tip="谁哪些天不能接待")
        self._history = Button("记录", key="R", tip="换班、改期、去掉的记录和原因，计划与实际的对照")
        for button in (self._leaves, self._history):
            self.fairness.add_button(button)
        column.addWidget(halves(left, self.fairness, widths=(860, 270), least=(420, 212)), 1)
        self.sheets = Sheets(listing)
        self.body.addWidget(self.sheets, 1)


def _subtitle(roster: Roster, today: date) -> str:
    """12 天，已开展 5 天，未开展 1 天　每月第一个星期五."""
    if not roster.days:
        return f"{roster.year}年"
    held = sum(day.held for day in roster.days)
    missed = sum(not day.held and day.on < today for day in roster.days)
    parts = [f"{len(roster.days)} 天", f"已开展 {held} 天" if held else "", f"未开展 {missed} 天" if missed else ""]
    return "　".join(part for part in ("，".join(part for part in parts if part), roster.words) if part)


def _away(listed: Sequence[LeaveEntry]) -> Away:
    spans: dict[str, list[tuple[date, date]]] = {}
    for each in listed:
        spans.setdefault(each.deputy_id, []).append((each.since, each.until))
    return spans
