"""The steps that are possible now, as buttons with keys; the rarer ones stand in a menu."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app.ledger.cases import CaseEntry
from app.rules.cases import Kind
from app.rules.trade import PROPOSAL
from app.ui.pages.cases.acts import owed
from app.ui.pages.cases.steps import ASKS, act_words
from app.ui.parts.tallies import ACT, KEY
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import FlowLayout, emptied

LATER = (Kind.AMEND, Kind.WITHDRAW, Kind.VOID)
NOT_FOR_PROPOSALS = frozenset({Kind.ROUTE, Kind.PROPOSE})  # a proposal is assigned at once, and is one already
USUAL = 3  # steps with a button of their own
PENDING = "登记建议"


class CaseOffers(QWidget):
    """Offers `chosen(kind)`, `split`, `listed` and `tallied`; what cannot be done now is not here."""

    chosen = Signal(object)
    split = Signal()
    listed = Signal()
    tallied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self, gap=6)
        self._first: Button | None = None
        self.more = Button("更多")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def offer(self, case: CaseEntry, kinds: Mapping[Kind, str]) -> None:
        """Offer what may be done with this case, in the method's words."""
        emptied(self._flow)
        for action in self.actions():
            self.removeAction(action)
        self._first = None
        unfit = NOT_FOR_PROPOSALS if case.kind == PROPOSAL else frozenset()
        now = [kind for kind in case.possible if kind not in LATER and kind not in unfit]
        if owed(case):
            self._button(PENDING, ASKS[Kind.PROPOSE].key, Kind.PROPOSE)
        for kind in now[:USUAL]:
            self._button(act_words(kind, kinds), ASKS[kind].key, kind, urgent=case.closed_on is None)
        self._offer_more(case, kinds, (*now[USUAL:], *(kind for kind in LATER if kind in case.possible)))
        self.updateGeometry()

    def begin(self) -> None:
        """Put the keyboard on the first step."""
        (self._first or self.more).setFocus()

    def _button(self, words: str, key: str, kind: Kind, *, urgent: bool = True) -> None:
        button = Button(words, kind="primary" if urgent and self._first is None else "plain", key=key)
        button.clicked.connect(lambda _=False: self.chosen.emit(kind))
        self._flow.addWidget(button)
        self._first = self._first or button

    def _offer_more(self, case: CaseEntry, kinds: Mapping[Kind, str], rest: tuple[Kind, ...]) -> None:
        """The keys of what stands in the menu work while it is closed, too."""
        self.more = Button("更多", key="M", tip="其他现在可以办的")
        menu = QMenu(self.more)
        acts: list[tuple[str, str, Callable[[], None]]] = [
            (act_words(kind, kinds), ASKS[kind].key, partial(self.chosen.emit, kind)) for kind in rest
        ]
        if case.parent_id is None and case.closed_on is None and case.voided_on is None:
            acts.append(("拆分为具体问题", "S", self.split.emit))
        if case.kind != PROPOSAL and case.parent_id is None and case.voided_on is None:
            acts.append(("列为民生实事", "I", self.listed.emit))
        if case.voided_on is None:
            acts.append((ACT, KEY, self.tallied.emit))
        for words, key, act in acts:
            action = menu.addAction(f"{words}(&{key})")
            action.setWhatsThis(words)
            action.setShortcut(QKeySequence(key))
            action.setShortcutVisibleInContextMenu(False)
            action.triggered.connect(lambda _=False, act=act: act())
        self.addActions(menu.actions())
        button = self.more
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(button.rect().topLeft())))
        self._flow.addWidget(button)
        button.setVisible(bool(acts))
