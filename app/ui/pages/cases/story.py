"""The head of a case and its story: number, tag, the voter's own words, the timeline."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ledger.cases import CaseEntry
from app.rules.days import day_words
from app.rules.methods import Method
from app.rules.trade import CO_SIGNER, FIRST_ASKED, LEADER, PROPOSAL, TAKER
from app.ui import theme
from app.ui.pages.cases.moments import entry_tag, moments
from app.ui.parts.method_steps import MethodSteps
from app.ui.parts.paper_menu import PaperMenu
from app.ui.parts.tallies import TallyStrip
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.flow import FlowLayout, emptied
from app.ui.widgets.lists.timeline import Timeline
from app.ui.widgets.tags import StateTag
from app.ui.widgets.tiles import Quote

LONGEST_HEADING = 40


class CaseStory(QWidget):
    """Tells one case; `wanted(number)` asks for a case that belongs to it. `head` says which it is, and stays put."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.head = QWidget()
        self._number = label("", "strong", selectable=True)
        self._tag = StateTag()
        self._round = label("", "small")
        self.steps = MethodSteps()
        self.papers = PaperMenu(compact=theme.look().scale > 1)
        self._heading = label("", "heading", wrap=True, selectable=True)
        self._facts = label("", "small", wrap=True, selectable=True)
        self._quote = Quote()
        self._kin = QWidget()
        self._links = FlowLayout(self._kin, gap=4)
        self.tallies = TallyStrip()
        self.timeline = Timeline()
        self._lay_out()

    def tell(
        self,
        case: CaseEntry,
        now: datetime,
        soon_on: date,
        method: Method,
        *,
        kin: Sequence[tuple[str, str]] = (),
        beside: Sequence[str] = (),
    ) -> None:
        """Tell this case as it stands today, in the method's words.

        `kin` are the cases it belongs to, each (what it is, number); `beside` its other terms.
        """
        today = now.date()
        self._number.setText(case.number)
        self._tag.set_tag(*entry_tag(case, now, soon_on, method.stage_names))
        self.steps.show_steps(method, case.stage)
        self._round.setText(f"第 {case.round} 轮" if case.assigned_on or case.round > 1 else "")
        heading = case.title or case.content.split("\n")[0]
        self._heading.setText(heading if len(heading) <= LONGEST_HEADING else heading[: LONGEST_HEADING - 1] + "…")
        self._facts.setText(facts(case, today, method))
        self._quote.setText(f"“{case.content}”")
        self._quote.setVisible(bool(case.content) and case.content != self._heading.text())
        self.timeline.set_moments(moments(case, today, method.kind_names, beside))
        self._link(kin)

    def to_the_end(self, area: QScrollArea) -> None:
        """Show the latest steps, where the next one will stand."""
        bar = area.verticalScrollBar()
        QTimer.singleShot(0, self, lambda: bar.setValue(bar.maximum()))

    def _link(self, kin: Sequence[tuple[str, str]]) -> None:
        emptied(self._links)
        for name, number in kin:
            button = Button(f"{name} {number}", kind="quiet", tip="打开这一件")
            button.clicked.connect(lambda _=False, number=number: self.wanted.emit(number))
            self._links.addWidget(button)
        self._kin.setVisible(bool(kin))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        head: tuple[QWidget, ...] = (self._number, self._tag, self._round)
        for part in head:
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.papers)
        row.setContentsMargins(theme.px(16), theme.px(10), theme.px(12), 0)
        self.head.setLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), 0, theme.px(12), theme.px(4))
        column.setSpacing(theme.px(6))
        below: tuple[QWidget, ...] = (self.steps, self._heading, self._facts, self._kin, self._quote, self.tallies)
        for part in below:
            column.addWidget(part)
        column.addSpacing(theme.px(4))
        column.addWidget(self.timeline)
        column.addStretch(1)


def facts(case: CaseEntry, today: date, method: Method) -> str:
    """Who raised it, where, when, who took it down, and who sees to a matter of its level."""
    who = "（要求保密）" if case.confidential else case.raised_by
    voter = f"反映人：{who or '未留名'}{f'（{case.village}）' if case.village else ''}"
    leaders = "、".join(each.name for each in case.deputies if each.role == LEADER)
    others = "、".join(each.name for each in case.deputies if each.role == CO_SIGNER)
    takers = "、".join(each.name for each in case.deputies if each.role == TAKER)
    asked = "、".join(each.name for each in case.deputies if each.role == FIRST_ASKED)
    first = f"领衔代表：{leaders or '未写明'}" if case.kind == PROPOSAL else voter
    parts = (
        first,
        f"附议：{others}" if others else "",
        f"首问代表：{asked}" if asked else "",
        f"接待代表：{takers}" if takers else "",
        case.identity,
        f"同来 {case.companions} 人" if case.companions else "",
        f"诉求：{case.demand}" if case.demand and not case.confidential else "",
        f"电话 {case.phone}" if case.phone and not case.confidential else "",
        case.nature,
        case.category,
        _levelled(case.level, method),
        f"{day_words(case.raised_on, today)}{case.source}",
        "会议期间" if case.in_session else "",
        "重点督办" if case.key_supervised else "",
    )
    return "　".join(part for part in parts if part)


def _levelled(name: str, method: Method) -> str:
    level = method.level(name)
    return f"{name}（{level.who}）" if level is not None and level.who else name
