"""Taking down an opinion without a reception, or a deputy's proposal, on a sheet of its own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ledger import cases
from app.ledger.cases import CaseEntry
from app.ledger.store import Ledger
from app.rules.trade import OPINION, PROPOSAL
from app.ui import theme
from app.ui.pages.cases.proposal import ProposalForm
from app.ui.parts.acts import Trouble, attempt
from app.ui.parts.areas import FormArea
from app.ui.parts.half_written import HalfWritten
from app.ui.parts.opinion_form import OpinionForm
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.flow import FlowLayout

TITLES = {OPINION: "登记意见", PROPOSAL: "登记建议"}


class Registering(QWidget):
    """One sheet for opinions, one for proposals; offers `registered(id)` and `left`."""

    registered = Signal(str)
    news = Signal(str)
    left = Signal()

    def __init__(self, ledger: Ledger, kind: str) -> None:
        super().__init__()
        self._ledger, self._kind = ledger, kind
        self.card = Card(TITLES[kind], "", padded=True)
        self.form: OpinionForm | ProposalForm = OpinionForm(ledger) if kind == OPINION else ProposalForm(ledger)
        self._trouble = Trouble(self.form)
        self.half = HalfWritten(ledger, f"cases.{kind}", self.form, self.form.begun)
        self.half.kept.connect(lambda: self.card.set_side("草稿已自动保存", "done"))
        self._lay_out()
        leftover = self.half.leftover()
        if leftover:
            self.form.fill_raw(leftover)
            self.card.set_side("接着上次没写完的写", "soon")

    def begin(self) -> None:
        """Ready to write: today's date, and what the ledger knows by now."""
        self.form.refresh_words()
        if not self.form.begun():
            self.form.clear()
        self.form.begin()

    def save(self) -> None:
        """Register what is written; what is refused stands beneath its field."""
        self._trouble.say("")
        if self.form.check():
            attempt(self.news.emit, self._register, then=self._written, refused=self._trouble.refuse)

    def _register(self) -> CaseEntry:
        return cases.register(self._ledger, self.form.draft())

    def _written(self, made: CaseEntry) -> None:
        self.half.drop()
        self.form.clear()
        self.card.set_side("")
        self.news.emit(f"已登记 {made.number}")
        self.registered.emit(made.id)

    def discard(self) -> None:
        """Throw away what is half-written."""
        self.half.drop()
        self.form.clear()
        self.card.set_side("")
        self.left.emit()

    def _lay_out(self) -> None:
        sheet = QWidget()
        asked = QVBoxLayout(sheet)
        asked.setContentsMargins(0, 0, theme.px(4), 0)
        asked.addWidget(self.form)
        asked.addStretch(1)
        self.card.body.addWidget(FormArea(sheet), 1)
        self.card.body.addWidget(self._trouble)
        buttons = QWidget()
        row = FlowLayout(buttons)
        save = Button("登记", kind="primary", key="Ctrl+Return")
        save.clicked.connect(self.save)
        self.form.finished.connect(save.setFocus)
        back = Button("返回", key="Esc", tip="返回列表，没写完的留着")
        back.clicked.connect(self._back)
        throw = Button("不要了", kind="quiet", tip="清掉没写完的内容")
        throw.clicked.connect(self.discard)
        for button in (save, back, throw):
            row.addWidget(button)
        self.card.body.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.card, 1)

    def _back(self) -> None:
        self.half.keep_if_waiting()
        self.left.emit()
