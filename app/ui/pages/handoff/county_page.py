"""汇总: what the townships of a county handed over, month by month; packages taken in, answers sent back, keys."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from app.handoff import envelope
from app.ledger.store import Ledger
from app.ui.page import Page
from app.ui.pages.handoff.arrivals import Arrivals
from app.ui.pages.handoff.others import OthersCard
from app.ui.pages.handoff.own import OwnCard
from app.ui.pages.handoff.townships import Townships
from app.ui.widgets.cards import Sides
from app.ui.widgets.entry.segments import Segmented

MONTHS, ARRIVALS, KEYS = "各乡镇", "收包", "登记和密钥"
VIEWS = (MONTHS, ARRIVALS, KEYS)


class CountyPage(Page):
    """`arrive` takes the name of a view; files that are dropped anywhere on the page are looked at."""

    title = "汇总"
    purpose = "收各乡镇的包，看哪个月谁还没有报；县里办了什么，做成回执带回去"
    manual = "county"
    scrolls = False

    def __init__(self, ledger: Ledger, narrow: Callable[[str, str], None]) -> None:
        super().__init__()
        self.views = Segmented([(each, each) for each in VIEWS], value=MONTHS, optional=False, name="看什么")
        self.townships, self.arrivals = Townships(ledger), Arrivals(ledger)
        self.own, self.others = OwnCard(ledger, first=False), OthersCard(ledger, county=True)
        self.stack = QStackedWidget()
        self.setAcceptDrops(True)
        self.views.chosen.connect(self._look)
        self.arrivals.answered.connect(lambda unit: self.townships.send_back((unit,)))
        self.townships.narrowed.connect(narrow)
        for card in (self.townships, self.arrivals, self.own, self.others):
            card.news.connect(self.news)
        for card in (self.townships, self.own):
            card.filed.connect(self.filed)
        self._lay_out_page()

    def arrive(self, what: object) -> None:
        if what in VIEWS:
            self._look(what)

    def refresh(self) -> None:
        if self.views.value() == KEYS:
            self.own.refresh()
            self.others.refresh()
            return
        self.townships.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = _dropped(event)
        if files:
            event.acceptProposedAction()
            self._look(ARRIVALS)
            self.arrivals.look(files)

    def _look(self, view: object) -> None:
        self.views.set_value(view)
        self.stack.setCurrentIndex(VIEWS.index(str(view)))
        self.set_subtitle("" if view == MONTHS else str(view))
        self.refresh()

    def _lay_out_page(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.views)
        head.addStretch(1)
        self.body.addLayout(head)
        for part in (self.townships, self.arrivals, Sides(self.own, self.others, shares=(5, 6), least=640)):
            self.stack.addWidget(part)
        self.body.addWidget(self.stack, 1)


def _dropped(event: QDropEvent) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix == envelope.SUFFIX]
