"""One deputy's file beside the list: portrait, seats, facts; by year the deeds, how often, and the points for them."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ledger import deputies, dossiers
from app.ledger.deputies import DeputyEntry
from app.ledger.store import Ledger
from app.rules.tenure import out_words, tenure
from app.ui import theme
from app.ui.pages.deputies import papers
from app.ui.pages.deputies.acts import DutyDialog, StatusDialog
from app.ui.pages.deputies.deeds import DeedsView
from app.ui.pages.deputies.duties import DutiesView
from app.ui.pages.deputies.portrait import Portrait
from app.ui.pages.deputies.rows import TONES, facts, seat_words
from app.ui.pages.deputies.score import ScoreView
from app.ui.parts.acts import attempt, attempt_with_reason, looked_up
from app.ui.parts.areas import StoryArea
from app.ui.parts.paper_dialog import Offer
from app.ui.parts.paper_menu import PaperMenu
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.chips import Chip, ChipBar
from app.ui.widgets.entry.segments import Segmented
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.tags import StateTag
from app.ui.widgets.tiles import FactsBar

ALL = "all"
VIEWS = ("履职", "频次", "得分")


class DeputyPanel(QWidget):
    """Shows a deputy; `corrected` asks for the form, `wanted(page, what)` for where a duty was written down."""

    news = Signal(str)
    wanted = Signal(str, object)
    corrected = Signal()

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.deputy: DeputyEntry | None = None
        self._done: Mapping[int, int] = {}
        self.portrait = Portrait(ledger)
        self.portrait.news.connect(self.news)
        self._name = label("", "title", selectable=True)
        self._state = StateTag()
        self._reading = label("", "small")
        self.papers = PaperMenu("打印档案、手册、登记表", compact=True)
        self.papers.offer(self._papers)
        self._post = label("", wrap=True, selectable=True)
        self._seats = label("", "small", wrap=True, selectable=True)
        self._facts = FactsBar()
        self.years = ChipBar()
        self.years.chosen.connect(lambda _: self._read())
        self.views = Segmented([(name, name) for name in VIEWS], value=VIEWS[0], optional=False, name="看什么")
        self.views.chosen.connect(lambda _: self._read())
        self.deeds, self.duties, self.score = DeedsView(ledger), DutiesView(ledger), ScoreView(ledger)
        self.deeds.wanted.connect(self.wanted)
        self.deeds.walked.connect(self._follow)
        self.score.wanted.connect(self.wanted)
        self.score.news.connect(self.news)
        self._lay_out()

    def show_deputy(self, deputy_id: str | None) -> None:
        """Show this deputy as he or she is known now."""
        same = self.deputy is not None and self.deputy.id == deputy_id
        self.deputy = None
        if deputy_id is None:
            return
        self.deputy = looked_up(self.news.emit, lambda: deputies.get(self._ledger, deputy_id))
        if self.deputy is None:
            return
        self._tell(self.deputy)
        years = self._done = dossiers.years(self._ledger, deputy_id)
        total = sum(years.values())
        self.years.set_chips(
            [Chip(ALL, "全部", total), *(Chip(str(year), f"{year}年", many) for year, many in years.items())]
        )
        if not same:
            newest = next(iter(years), None)
            self.years.choose(str(newest) if newest is not None else ALL)
            self.deeds.table.scrollToTop()
            return
        self._read()

    def to_deeds(self) -> None:
        """Go to the list of what was done, and bring it into sight."""
        self.views.set_value(VIEWS[0])
        self._read()
        table = self.deeds.table
        table.setFocus()
        if table.rows() and table.key is None:
            table.selectRow(0)
        self._follow(table.row_box())

    def _follow(self, row: QRect) -> None:
        """Bring a row of the deeds into sight."""
        inner = self._area.widget()
        if inner is not None and not row.isEmpty():
            middle = self.deeds.table.mapTo(inner, row.center())
            self._area.ensureVisible(0, middle.y(), 0, row.height() * 2)

    @property
    def year(self) -> int:
        """The year in hand; the newest one with entries while all are shown."""
        if self.years.key != ALL:
            return int(self.years.key)
        return next(iter(self._done), self._ledger.today.year)

    def set_status(self) -> None:
        """暂停, 终止 or 恢复, with the reason."""
        deputy = self.deputy
        if deputy is None:
            return
        dialog = StatusDialog(self.window(), self._ledger, deputy)
        if not dialog.exec():
            return
        verb = partial(deputies.set_status, self._ledger, deputy.id, dialog.status, dialog.reason, dialog.since)
        attempt(self.news.emit, verb, f"{deputy.name} 的任职状态已改为{dialog.status}")

    def record_duty(self) -> None:
        """Write down a duty that is no activity, opinion or proposal."""
        if self.deputy is None:
            return
        dialog = DutyDialog(self.window(), self._ledger, self.deputy)
        if dialog.exec():
            self.news.emit(f"已登记 {self.deputy.name} 的一次履职")
            self.show_deputy(self.deputy.id)

    def void(self) -> None:
        """Take a deputy entered by mistake out of the registers."""
        deputy, done = self.deputy, sum(self._done.values())
        if deputy is None:
            return
        words = f"作废后“{deputy.called}”不再列入代表簿，他的 {done} 次履职也不再列入履职簿；原记录都留在台账里。"
        kept = "如果只是不再任职，请用“任职状态”改为终止，履职记录会保留。"
        question = (self.window(), f"作废代表 {deputy.name}", f"{words}\n{kept}", "作废")
        verb = partial(deputies.void, self._ledger, deputy.id)
        attempt_with_reason(self.news.emit, question, verb, f"已作废代表 {deputy.name}")

    def _papers(self) -> tuple[Offer, ...]:
        if self.deputy is None:
            return ()
        return papers.offers(self._ledger, self.deputy, self.year)

    def _read(self) -> None:
        if self.deputy is None:
            return
        view = str(self.views.value())
        for name, part in zip(VIEWS, (self.deeds, self.duties, self.score), strict=True):
            part.setVisible(name == view)
        self._facts.setVisible(view == VIEWS[0])
        every = self.years.key == ALL
        show = {
            "履职": lambda each: self.deeds.show_deputy(each, None if every else self.year),
            "频次": lambda each: self.duties.show_deputy(each, self.year),
            "得分": lambda each: self.score.show_deputy(each, self.year),
        }
        show[view](self.deputy.id)

    def _tell(self, deputy: DeputyEntry) -> None:
        self.portrait.show_entry(deputy.id)
        self._name.setText(deputy.name)
        self._state.set_tag(deputy.status, TONES.get(deputy.status, "plain"))
        self._reading.setText(f"{deputy.sort_key}　{deputy.initials}")
        self._post.setText(deputy.post)
        self._post.setVisible(bool(deputy.post))
        lines = [f"{deputy.status}：{deputy.status_reason}"] if deputy.status_reason else []
        if out := out_words(tenure(None, deputy.states).dated):
            lines.append(f"不在任的日子：{out}")
        lines += [seat_words(seat) for seat in deputy.seats] or ["还没有填任职"]
        self._seats.setText("\n".join(lines))
        self._facts.set_facts(facts(deputy))

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(theme.px(10))
        head: tuple[QWidget, ...] = (self._name, self._state)
        for part in head:
            first.addWidget(part)
        first.addStretch(1)
        first.addWidget(self._reading)
        first.addWidget(self.papers)
        words = QVBoxLayout()
        words.setSpacing(theme.px(3))
        words.addWidget(self._post)
        words.addWidget(self._seats)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(theme.px(14))
        top.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        inner = QWidget()
        above = QVBoxLayout(inner)
        above.setContentsMargins(0, theme.px(2), 0, 0)
        above.setSpacing(theme.px(8))
        above.addLayout(_inset(top))
        line = QHBoxLayout()
        line.setSpacing(theme.px(10))
        line.addWidget(self.views, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.years, 1)
        parts: tuple[QWidget | QHBoxLayout, ...] = (self._facts, _rule(), line, self.duties, self.score)
        for each in parts:
            above.addLayout(_inset(each))
        above.addWidget(self.deeds, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(2), theme.px(6), theme.px(2), theme.px(12))
        column.setSpacing(theme.px(8))
        self._area = StoryArea(inner)
        first.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), 0)
        column.addLayout(first)
        column.addWidget(self._area, 1)
        column.addLayout(_inset(self._buttons()))

    def _buttons(self) -> QWidget:
        foot = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        foot.setSizePolicy(policy)
        flow = FlowLayout(foot)
        for words, key, kind, act in (
            ("更正", "E", "plain", self.corrected.emit),
            ("记履职", "J", "plain", self.record_duty),
            ("状态", "T", "plain", self.set_status),
            ("作废", "X", "quiet", self.void),
        ):
            button = Button(words, kind=kind, key=key)
            button.clicked.connect(lambda _=False, act=act: act())
            flow.addWidget(button)
        return foot


def _rule() -> QFrame:
    rule = QFrame()
    rule.setObjectName("cardHead")
    rule.setFixedHeight(1)
    return rule


def _inset(part: QWidget | QHBoxLayout) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
    if isinstance(part, QWidget):
        row.addWidget(part)
        return row
    row.addLayout(part)
    return row
