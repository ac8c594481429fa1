"""意见办理: where each case stands, and the next step of the one in hand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.ledger import cases
from app.ledger.cases import CaseFilter, CasePlace
from app.ledger.store import Ledger
from app.rules.cases import Kind
from app.ui import theme
from app.ui.page import Page
from app.ui.pages.cases.batch import BatchPanel
from app.ui.pages.cases.list import PURPOSE, CaseList
from app.ui.pages.cases.panel import CasePanel
from app.ui.pages.cases.registering import Registering
from app.ui.parts.acts import looked_up
from app.ui.widgets.cards import Card
from app.ui.widgets.tiles import EmptyState

FRESH = "登记"


class CasesPage(Page):
    """Chips and filters above, the list at the left, the case in hand at the right.

    `arrive` takes a case's id or number, a `CasePlace`, a `CaseFilter`, several of these in a tuple (a `Kind` among
    them opens that step), or "登记" for a fresh sheet.
    """

    title = "意见办理"
    purpose = PURPOSE
    manual = "cases"
    scrolls = False
    reads = frozenset({"cases", "steps", "case_deputies", "county_steps", "settings"})

    def __init__(self, ledger: Ledger, county: Ledger | None = None) -> None:
        super().__init__()
        self._ledger, self._county = ledger, county
        self.list = CaseList(ledger, registers=county is None)
        self.panel = CasePanel(ledger, county)
        self.batch = BatchPanel(ledger)
        self._nothing = EmptyState("选一件看详情", "上下方向键选择；按下按钮上的字母就办下一步", icon="talk")
        self._sheets: dict[str, Registering] = {}
        self._stack, self._right = QStackedWidget(), QStackedWidget()
        self._build()
        self.list.counted.connect(self.set_subtitle)
        self.list.wanted_new.connect(self.register)
        self.list.chosen.connect(self._chosen)
        self.list.picked.connect(self._picked)
        self.list.lost.connect(self._lost)
        self.list.unmarked.connect(self._show_one)
        self.list.table.opened.connect(lambda _: self.panel.begin())
        self.panel.news.connect(self.news)
        self.panel.followed.connect(self.followed)
        self.panel.wanted.connect(self._find)
        self.panel.led.connect(self.go)
        self.panel.done.connect(self.list.table.setFocus)
        self.batch.news.connect(self.news)
        self.batch.followed.connect(self.followed)
        self.batch.done.connect(self._after_batch)

    def refresh(self) -> None:
        """Count and read again; the case in hand stays in hand, or the one that is listed in its place is taken."""
        place = self.list.table.currentIndex().row()
        self.list.narrow()
        if self.panel.case is not None:
            self.panel.show_case(self.panel.case.id)
        elif place >= 0 and self.list.table.rows():
            self.list.table.selectRow(min(place, self.list.table.rows() - 1))

    def changed(self, tables: frozenset[str]) -> None:
        super().changed(tables)
        if tables & {"units", "villages", "words", "packages"}:
            self.list.filters.refresh_words()

    def taken_back(self, entries: frozenset[tuple[str, str]]) -> None:
        """One case that is as it was before is taken in hand again."""
        touched = [entry for table, entry in entries if table == "cases"]
        if len(touched) == 1 and self._stack.currentIndex() == 0:
            self.show_case(touched[0])

    def arrive(self, what: object) -> None:
        match what:
            case (CaseFilter() as wanted, CasePlace() as place):
                self._stack.setCurrentIndex(0)
                self.list.fill(wanted, place)
            case tuple() | list():
                for part in what:
                    self._go_to(part)
            case _:
                self._go_to(what)

    def may_leave(self) -> bool:
        self.panel.keep()
        for sheet in self._sheets.values():
            sheet.half.keep_if_waiting()
        return True

    def register(self) -> None:
        """Take down an opinion or a proposal on a sheet of its own; a county takes none down."""
        if self._county is not None:
            return
        kind = self.list.kind
        sheet = self._sheets.get(kind)
        if sheet is None:
            sheet = self._sheets[kind] = Registering(self._ledger, kind)
            sheet.news.connect(self.news)
            sheet.left.connect(self._back)
            sheet.registered.connect(self._registered)
            self._stack.addWidget(sheet)
        self._stack.setCurrentWidget(sheet)
        sheet.begin()

    def show_case(self, case_id: str) -> None:
        """Take a case in hand, with its row in sight: the filters give way where they leave it out."""
        case = looked_up(self.news.emit, lambda: cases.get(self._ledger, case_id))
        if case is None:
            return
        place = CasePlace.ALL if case.voided_on is None else CasePlace.VOIDED
        wider = (CaseFilter(case.kind), CaseFilter(case.kind, words=case.number))
        if not self.list.table.select(case_id):
            any(self._widened(each, place, case_id) for each in wider)
        self._chosen(case_id)

    def _widened(self, wanted: CaseFilter, place: CasePlace, case_id: str) -> bool:
        self.list.fill(wanted, place)
        return self.list.table.select(case_id)

    def _go_to(self, part: object) -> None:
        self._stack.setCurrentIndex(0)
        if isinstance(part, CasePlace):
            self.list.fill(CaseFilter(self.list.kind), part)
        elif isinstance(part, CaseFilter):
            self.list.fill(part, CasePlace.ALL)
        elif isinstance(part, Kind):
            self.panel.open_step(part)
        elif part == FRESH:
            self.register()
        elif isinstance(part, str) and part:
            self._find(part)

    def _find(self, text: str) -> None:
        if "-" not in text:
            self.show_case(text)
            return
        case = looked_up(self.news.emit, lambda: cases.find(self._ledger, text))
        if case is not None:
            self.show_case(case.id)

    def _lost(self) -> None:
        self.panel.keep()
        self.panel.show_case(None)
        self._right.setCurrentWidget(self._nothing)

    def _chosen(self, case_id: str) -> None:
        if self.panel.case is None or self.panel.case.id != case_id or self._right.currentWidget() is not self.panel:
            self.panel.show_case(case_id)
            self._right.setCurrentWidget(self.panel)

    def _picked(self, keys: tuple[object, ...]) -> None:
        if self._county is not None:
            return
        self.batch.show_cases(self.list.lines(keys))
        self._right.setCurrentWidget(self.batch)

    def _after_batch(self) -> None:
        key = self.list.table.key
        self.list.table.clearSelection()
        if key is not None:
            self.list.table.select(key)
        self._show_one()
        self.list.table.setFocus()

    def _show_one(self) -> None:
        """The case in hand instead of several."""
        here = self.panel.case is not None and self.panel.case.id == self.list.table.key
        self._right.setCurrentWidget(self.panel if here else self._nothing)

    def _registered(self, case_id: str) -> None:
        self._back()
        self.show_case(case_id)

    def _back(self) -> None:
        self._stack.setCurrentIndex(0)
        self.list.table.setFocus()

    def _build(self) -> None:
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addLayout(self.list.head())
        column.addWidget(self._halves(), 1)
        self._stack.addWidget(listing)
        self.body.addWidget(self._stack, 1)

    def _halves(self) -> QSplitter:
        left, right = Card(padded=False), Card(padded=False)
        left.body.addWidget(self.list.table, 1)
        for part in (self._nothing, self.panel, self.batch):
            self._right.addWidget(part)
        right.body.addWidget(self._right, 1)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(theme.px(12))
        for card, share, least in ((left, 5, 320), (right, 3, 300)):
            halves.addWidget(card)
            card.setMinimumWidth(theme.px(least))
            halves.setStretchFactor(halves.indexOf(card), share)
        halves.setSizes([theme.px(700), theme.px(420)])
        return halves
