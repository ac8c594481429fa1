"""上报: the wizard, what went before, and the keys, of which the first two stand beside each other."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.ledger.store import Ledger
from app.ui.page import Page
from app.ui.pages.handoff.others import OthersCard
from app.ui.pages.handoff.own import OwnCard
from app.ui.pages.handoff.record import RecordCard
from app.ui.pages.handoff.wizard import Wizard
from app.ui.widgets.cards import Sides
from app.ui.widgets.entry.segments import Segmented

MONTHLY, KEYS = "每月上报", "登记和密钥"
BESIDE = 640  # pixels at 100 % that two cards need to stand beside each other, in large letters, too


class HandoffPage(Page):
    """`arrive` takes a month (2024-06), or 登记和密钥."""

    title = "上报"
    purpose = "每月把登记放到 U 盘交给县里：选月份、看还缺什么、写到 U 盘；县里的回执也在这里收"
    manual = "handoff"
    scrolls = False

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.views = Segmented([(each, each) for each in (MONTHLY, KEYS)], value=MONTHLY, optional=False, name="看什么")
        self.wizard, self.record = Wizard(ledger), RecordCard(ledger)
        self.own, self.others = OwnCard(ledger, first=True), OthersCard(ledger, county=False)
        self.stack = QStackedWidget()
        self._connect()
        self._lay_out_page()

    def arrive(self, what: object) -> None:
        if what in (MONTHLY, KEYS):
            self._look(what)
        elif isinstance(what, str) and what:
            self._look(MONTHLY)
            self.wizard.begin(what)

    def refresh(self) -> None:
        if self.views.value() == KEYS:
            self.own.refresh()
            self.others.refresh()
            return
        self.record.refresh()
        self.wizard.refresh()

    def take_keyboard(self, last: QWidget | None) -> None:
        first = self.wizard.month.field
        if last is None and first.isVisibleTo(self):
            first.setFocus()
            return
        super().take_keyboard(last)

    def _look(self, view: object) -> None:
        self.views.set_value(view)
        self.stack.setCurrentIndex((MONTHLY, KEYS).index(str(view)))
        self.set_subtitle("" if view == MONTHLY else KEYS)
        self.refresh()

    def _connect(self) -> None:
        self.views.chosen.connect(self._look)
        self.wizard.opened.connect(self.go)
        for card in (self.wizard, self.own):
            card.filed.connect(self.filed)
        self.wizard.filed.connect(lambda *_: self.record.refresh())
        for part in (self.record, self.own, self.others):
            part.news.connect(self.news)

    def _lay_out_page(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.views)
        head.addStretch(1)
        self.body.addLayout(head)
        self.stack.addWidget(Sides(self.wizard, self.record, shares=(7, 4), least=BESIDE))
        self.stack.addWidget(Sides(self.own, self.others, shares=(5, 6), least=BESIDE))
        self.body.addWidget(self.stack, 1)
