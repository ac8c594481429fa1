"""九有自查: what every liaison station should have, looked at, mended and counted."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.books.asking import Menu
from app.desk.asked import Asked
from app.ledger import bylaws, stations
from app.ledger.stations import NINE, CheckEntry
from app.ledger.store import Ledger
from app.rules.days import day_words
from app.ui import theme
from app.ui.page import Page
from app.ui.pages.stations.form import NineForm
from app.ui.pages.stations.mending import MendItemDialog
from app.ui.parts.acts import Trouble, attempt, attempt_with_reason
from app.ui.parts.areas import FormArea
from app.ui.parts.offered import show_offered
from app.ui.parts.sheets import halves
from app.ui.parts.siblings import UNDERTAKINGS, switch
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, label
from app.ui.widgets.chips import Chip, ChipBar
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tags import Tag
from app.ui.widgets.tiles import EmptyState

COLUMNS = (
    TableColumn("station", "联络站", 120, stretch=True, sorts=False),
    TableColumn("met", "九有", 64, sorts=False),
    TableColumn("on", "上次自查", 92, sorts=False, spare=True),
)
NEW = "新的自查"
STATIONS = "还没有联络站"


class NineHavesPage(Page):
    """Stations with how they stand at the left, the inspection in hand at the right."""

    title = "九有自查"
    purpose = "每站自查场所、牌子、设备、人员、制度、计划、活动、台账、档案，缺的写明整改，到位了销账"
    manual = "nine-haves"
    scrolls = False
    reads = frozenset({"station_checks", "stations"})

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._stations: tuple[tuple[str, str], ...] = ()
        self._latest: dict[str, CheckEntry] = {}
        self._station = ""
        self._checks: tuple[CheckEntry, ...] = ()
        self.table = PagedTable(COLUMNS, lambda: len(self._stations), self._fetch, row_height=34,
                                empty=EmptyState(STATIONS, "先在“六簿 → 联络站”登记联络站", icon="pin"))  # fmt: skip
        self.table.setAccessibleName("联络站")
        self.table.chosen.connect(self._chosen)
        self.days = ChipBar()
        self.days.chosen.connect(lambda _: self._show_check())
        self.form = NineForm(ledger)
        self._met = label("", "strong", wrap=True)
        self._trouble = Trouble(self.form)
        self._lay_out_page()

    def refresh(self) -> None:
        """Read again; the station in hand stays in hand."""
        named = set(bylaws.open_stations(self._ledger))
        self._stations = tuple(pair for pair in bylaws.stations(self._ledger) if pair[1] in named)
        standing = stations.standing(self._ledger, date.min, self._ledger.today)
        self._latest = {check.station_id: check for check in standing.checks}
        self.set_subtitle(
            f"{standing.rate.denominator} 个联络站，九项都有的 {standing.rate.numerator} 个（{standing.rate.percent}）"
            f"，还没自查的 {len(standing.unchecked)} 个　网络 {stations.network(self._ledger).words}"
        )
        self.table.reload()
        known = [each for each, _ in self._stations]
        here = self._station if self._station in known else "".join(known[:1])
        self._right.setVisible(bool(here))
        if here:
            self.table.select(here)
            self._take(here)

    def arrive(self, what: object) -> None:
        if isinstance(what, str) and what:
            self._station = what
            self.refresh()

    def save(self) -> None:
        """Keep the inspection that is written here."""
        self._trouble.say("")
        if not self.form.check():
            return
        on = self.form.on.value()
        assert isinstance(on, date)
        checker, why = (str(field.value() or "") for field in (self.form.checker, self.form.why))
        verb = partial(stations.put, self._ledger, self._station, on, self.form.lines(), checker=checker, reason=why)
        attempt(self.news.emit, verb, self._kept, then=lambda _: self._open(on), refused=self._trouble.refuse)

    def _kept(self, made: CheckEntry) -> str:
        day = day_words(made.checked_on, self._ledger.today)
        return f"已保存 {made.station} {day} 的自查：九有 {made.met.numerator}/{made.met.denominator}"

    def propose(self) -> None:
        """Fill in what the ledger itself knows of the station."""
        on = self.form.on.value() or self._ledger.today
        assert isinstance(on, date)
        filled = self.form.propose(stations.proposed(self._ledger, self._station, on))
        self.news.emit(f"按台账填了 {filled} 项，请核对" if filled else "台账里没有可以填的，请到现场看过后填写")

    def mend(self) -> None:
        """整改到位: what was missing is there now."""
        check = self._check()
        lacking = [line.item for line in check.lines if not line.met] if check else []
        if check is None or not lacking:
            self.news.emit("这次自查没有待整改的项目。")
            return
        dialog = MendItemDialog(self.window(), self._ledger, check, lacking)
        if dialog.exec():
            self.news.emit(f"“{dialog.item}”已整改到位")
            self._open(check.checked_on)

    def void(self) -> None:
        """Take an inspection entered by mistake out of the count."""
        check = self._check()
        if check is None:
            return
        day = day_words(check.checked_on, self._ledger.today)
        words = f"作废后 {check.station} {day} 的九项自查不再计入达标，内容仍留在台账里。"
        question = (self.window(), f"作废 {day} 的自查", words, "作废")
        verb = partial(stations.void, self._ledger, check.station_id, check.checked_on)
        take = partial(self._take, self._station)
        attempt_with_reason(self.news.emit, question, verb, "已作废这次自查", then=lambda _: take())

    def print_form(self) -> None:
        """The inspection in hand on paper, or a blank one."""
        check = self._check()
        name = next(name for each, name in self._stations if each == self._station)
        asked = Asked(station=name, day=check.checked_on) if check else Asked(station=name, blank=1)
        show_offered(self.window(), self._ledger, Menu.STATION, asked)

    def _chosen(self, key: object) -> None:
        if key is not None and key != self._station:
            self._take(str(key))

    def _take(self, station_id: str) -> None:
        self._station = station_id
        self._checks = stations.history(self._ledger, station_id)
        self.days.set_chips(
            [Chip(NEW, NEW), *(Chip(f"{each.checked_on}", f"{each.checked_on}", tone="note") for each in self._checks)]
        )
        self.days.choose(f"{self._checks[0].checked_on}" if self._checks else NEW)
        self._show_check()

    def _open(self, on: date) -> None:
        self.refresh()
        self._take(self._station)
        self.days.choose(f"{on}")
        self._show_check()

    def _check(self) -> CheckEntry | None:
        return next((each for each in self._checks if f"{each.checked_on}" == self.days.key), None)

    def _show_check(self) -> None:
        check = self._check()
        self._trouble.say("")
        self.form.clear()
        self.form.why.setVisible(check is not None)
        for button in self._of_check:
            button.setVisible(check is not None)
        self.form.on.set_value(check.checked_on if check else self._ledger.today)
        if check is None:
            self.form.checker.set_value(self._ledger.clerk or None)
            self._met.setText("一项一项看过再填；“按台账填”会写好台账里查得到的")
            return
        self.form.checker.set_value(check.checker or None)
        self.form.show_lines(check.lines)
        lacking = [line.item for line in check.lines if not line.met]
        tail = f"，待整改：{'、'.join(lacking)}" if lacking else "，全部达标"
        self._met.setText(f"九有 {check.met.numerator}/{check.met.denominator}{tail}")

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return [self._row(each, name) for each, name in self._stations[offset : offset + limit]]

    def _row(self, station_id: str, name: str) -> tuple[object, ...]:
        check = self._latest.get(station_id)
        if check is None:
            return station_id, name, Tag("未查", "soon"), ""
        tone = "done" if check.met.numerator == len(NINE) else "late"
        return station_id, name, Tag(f"{check.met.numerator}/{len(NINE)}", tone), check.checked_on

    def _lay_out_page(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(switch(self, UNDERTAKINGS, "nine-haves"))
        row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(theme.px(12))
        column.addLayout(row)
        left, self._right = Card(padded=False), Card(padded=False)
        left.body.addWidget(self.table, 1)
        self._right.body.addWidget(self._inspection(), 1)
        column.addWidget(halves(left, self._right, widths=(330, 790), least=(220, 440)), 1)
        self.body.addLayout(column, 1)

    def _inspection(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(12))
        column.setSpacing(theme.px(8))
        for part in (self.days, self._met, FormArea(self.form), self._trouble):
            column.addWidget(part)
        column.addStretch(1)
        foot = QWidget()
        row = FlowLayout(foot)
        save = Button("保存自查", kind="primary", key="Ctrl+S")
        propose = Button("按台账填", key="T", tip="活动、台账、档案、人员、计划等台账里查得到的，自动写好佐证")
        mend, void = Button("整改到位", key="M"), Button("作废", kind="quiet", key="X")
        paper = Button("打印", key="P", icon="print")
        self._of_check = (mend, void)
        for button, act in (
            (save, self.save), (propose, self.propose), (mend, self.mend), (paper, self.print_form), (void, self.void),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
        column.addWidget(foot)
        return inner
