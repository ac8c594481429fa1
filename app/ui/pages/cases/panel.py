"""One case beside the list: what was said, its timeline, and only the steps that are possible now."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ledger import bylaws, cases, tallies, townships
from app.ledger.cases import CaseEntry
from app.ledger.store import Ledger
from app.ledger.tallies import CountedAt
from app.rules.cases import Act, Kind, Route, Satisfaction, Step, side_sentences, stage_name
from app.rules.days import day_words, with_hour
from app.rules.handover import CountyAct
from app.rules.trade import PROPOSAL
from app.ui import theme
from app.ui.pages.cases import papers
from app.ui.pages.cases.acts import kin, owed, take_further
from app.ui.pages.cases.correction import Correction, Pick, Splitting
from app.ui.pages.cases.county import CountyOffers, CountyStepDialog
from app.ui.pages.cases.offers import CaseOffers
from app.ui.pages.cases.project import as_project
from app.ui.pages.cases.step_form import StepForm
from app.ui.pages.cases.story import CaseStory
from app.ui.parts.acts import attempt, looked_up
from app.ui.parts.areas import StoryArea
from app.ui.parts.half_written import HalfWritten
from app.ui.parts.tallies import TallyDialog
from app.ui.widgets.flow import emptied
from app.ui.widgets.notices import Way

LEAST_STORY = 140  # below this height the story makes room for the form
SEE = "看这一件"
ONWARD = {Kind.ROUTE: Kind.ASSIGN}  # what the clerk does next in the same breath


class CasePanel(QWidget):
    """Shows a case and takes it further; what was done is `news`, with ways on from it `followed`.

    Other cases are asked for by `wanted(number or id)`; `led(page, what)` goes to the livelihood project that a case
    became, or to what was counted.
    """

    news = Signal(str)
    followed = Signal(str, tuple)
    wanted = Signal(str)
    led = Signal(str, object)
    done = Signal()

    def __init__(self, ledger: Ledger, county: Ledger | None = None) -> None:
        super().__init__()
        self._ledger, self._county = ledger, county
        self.case: CaseEntry | None = None
        self.form: StepForm | Correction | Pick | Splitting | None = None
        self.story = CaseStory()
        self.story.wanted.connect(self.wanted)
        self.story.tallies.wanted.connect(self.led)
        self._above = StoryArea(self.story, least=48)
        self.offers = CaseOffers()
        self.offers.chosen.connect(self.open_step)
        self.offers.split.connect(self.split)
        self.offers.listed.connect(self.list_as_project)
        self.offers.tallied.connect(self.tally)
        self.county_offers = CountyOffers()
        self.county_offers.chosen.connect(self.step_of_county)
        self._half: HalfWritten | None = None
        self._place = QVBoxLayout()
        self._below = QWidget()
        self._lay_out()

    def show_case(self, case_id: str | None) -> None:
        """Show a case as it stands now; a half-written step of the same case stays open."""
        same = self.case is not None and self.case.id == case_id
        if not same:
            self.close_form()
        if case_id is None:
            self.case = None
            return
        self.case = looked_up(self.news.emit, lambda: cases.get(self._ledger, case_id))
        if self.case is None:
            return
        self._tell(self.case)
        if not same:
            self._above.verticalScrollBar().setValue(0)
        if self._county is not None:
            self.county_offers.tell(townships.whose(self._county, self.case.id))
            return
        self.offers.offer(self.case, bylaws.kind_names(self._ledger))
        self.story.papers.offer(partial(papers.offers, self._ledger, self.case))
        self.offers.setVisible(self.form is None)

    def begin(self) -> None:
        """Put the keyboard on the first thing that can be done."""
        (self.offers if self._county is None else self.county_offers).begin()

    def step_of_county(self, kind: object) -> None:
        """Ask what the county did with the case, and write it down beside what the township wrote."""
        assert isinstance(kind, CountyAct)
        if self.case is None or self._county is None:
            return
        dialog = CountyStepDialog(self, self._county, self.case, kind)
        if dialog.exec():
            self.news.emit(f"已登记县里{kind.value}：{self.case.number}。做回执包时带回给乡镇。")
            self.show_case(self.case.id)
            self.story.to_the_end(self._above)

    def open_step(self, kind: Kind) -> None:
        """Ask for one step; nothing happens where it is not possible."""
        if kind is Kind.ROUTE and self.case is not None and self.case.kind == PROPOSAL:
            kind = Kind.ASSIGN
        late = kind is Kind.PROPOSE and self.case is not None and owed(self.case)
        if self.case is None or self._county is not None or (kind not in self.case.possible and not late):
            return
        if kind is Kind.AMEND:
            self._open(Pick(self.case, self._ledger.today, bylaws.kind_names(self._ledger)), self._picked)
            return
        form = StepForm(self._ledger, self.case, kind)
        self._open(form, self._do)
        self._half = HalfWritten(self._ledger, f"step.{self.case.id}.{kind.name}", form.grid, form.begun)
        if leftover := self._half.leftover():
            form.fill_raw(leftover)

    def keep(self) -> None:
        """The panel is left: what is half-written is kept at once."""
        if self._half is not None:
            self._half.keep_if_waiting()

    def split(self) -> None:
        """Ask for the concrete problems of this item."""
        if self.case is not None:
            self._open(Splitting(self.case), self._split)

    def list_as_project(self) -> None:
        """列为民生实事, or the project that it is already."""
        if self.case is None:
            return
        project, done = as_project(self.window(), self._ledger, self.case)
        if project:
            self.news.emit(done)
            self.led.emit("projects", project)

    def tally(self) -> None:
        """Write down how much was done in the matter."""
        case = self.case
        if case is None:
            return
        dialog = TallyDialog(self.window(), self._ledger, (CountedAt.CASE, case.id), case.number, self._ledger.today)
        if dialog.exec():
            self.news.emit(dialog.sentence)
            self.show_case(case.id)

    def close_form(self) -> None:
        """Think better of it: the steps are offered again."""
        if self.form is None:
            return
        self.keep()
        self.form = self._half = None
        emptied(self._place)
        self._below.hide()
        self._above.show()
        self.offers.setVisible(self.case is not None)

    def _open(self, form: StepForm | Correction | Pick | Splitting, then: Callable[[object], None]) -> None:
        self.close_form()
        self.form = form
        form.accepted.connect(then)
        form.left.connect(self._leave)
        self._place.addWidget(form)
        self.offers.hide()
        self._above.setVisible(self.height() - form.sizeHint().height() > theme.px(LEAST_STORY))
        self._below.show()
        form.begin()
        self.story.to_the_end(self._above)

    def _tell(self, case: CaseEntry) -> None:
        ledger = self._ledger
        self.story.tallies.show_entries(tallies.listing(ledger, CountedAt.CASE, case.id))
        self.story.tell(
            case,
            ledger.clock(),
            bylaws.soon_until(ledger),
            bylaws.methods.current(ledger),
            kin=kin(ledger, case),
            beside=side_sentences(bylaws.moment(ledger), case.kind, case.state),
        )

    def _leave(self) -> None:
        self.close_form()
        self.done.emit()

    def _picked(self, what: object) -> None:
        if self.case is None:
            return
        if isinstance(what, Step):
            self._open(StepForm(self._ledger, self.case, what.kind, what), self._amend)
            return
        self._open(Correction(self._ledger, self.case), self._correct)

    def _do(self, act: object) -> None:
        assert isinstance(act, Act)
        form, case = self.form, self.case
        if not isinstance(form, StepForm) or case is None:
            return
        if act.kind is Kind.ROUTE and act.route is Route.PROPOSE:
            self.open_step(Kind.PROPOSE)
            return
        self._try(
            lambda: take_further(self._ledger, case, act, form.grid.values()),
            lambda after: self._went(act, case, after),
        )

    def _went(self, act: Act, before: CaseEntry, after: CaseEntry) -> None:
        number = before.number
        if act.kind is Kind.PROPOSE:
            self._say(f"{number} 已转为建议 {after.number}", before)
            return
        again = act.outcome is Satisfaction.DISSATISFIED and after.due_on is not None
        tail = (
            f"；不满意，已开启第 {after.round} 轮办理，"
            f"{with_hour(day_words(after.due_on, self._ledger.today), after.due_at)} 前办结"
            if again
            else ""
        )
        ways = papers.ways_of(self, self._ledger, act.kind, (number,))
        self._say(f"{number} 已{bylaws.kind_names(self._ledger)[act.kind]}{tail}", before, *ways)
        if self._holds(before) and act.kind in ONWARD and act.route is Route.TRANSFER:
            self.open_step(ONWARD[act.kind])

    def _holds(self, case: CaseEntry) -> bool:
        """Whether the case is still in hand; one that left the list gives way to the next."""
        return self.case is not None and self.case.id == case.id

    def _say(self, sentence: str, case: CaseEntry, *ways: Way) -> None:
        """What was done with a case; where that took it out of the list, where it stands now and the way to it."""
        if not self._holds(case):
            now = cases.get(self._ledger, case.id)
            stage = stage_name(now, bylaws.stage_names(self._ledger))
            sentence = sentence if sentence.endswith(stage) else f"{sentence}，现在是“{stage}”"
            ways = (*ways, (SEE, partial(self.wanted.emit, case.id)))
        self.news.emit(sentence)
        if ways:
            self.followed.emit(sentence, ways)

    def _amend(self, act: object) -> None:
        assert isinstance(act, Act)
        form, case = self.form, self.case
        if isinstance(form, StepForm) and form.amended is not None and case is not None:
            seq = form.amended.seq
            self._try(lambda: cases.amend(self._ledger, case.id, seq, act), self._corrected)

    def _correct(self, _: object) -> None:
        form, case = self.form, self.case
        if isinstance(form, Correction) and case is not None:
            self._try(lambda: cases.correct(self._ledger, case.id, form.changes(), form.reason), self._corrected)

    def _corrected(self, after: CaseEntry) -> None:
        self._say(f"{after.number} 已更正", after)

    def _split(self, lines: object) -> None:
        assert isinstance(lines, tuple)
        case = self.case
        if case is not None:
            self._try(
                lambda: cases.split(self._ledger, case.id, lines),
                lambda after: self._say(f"{after.number} 已拆分为 {len(after.problems)} 个具体问题", after),
            )

    def _try(self, verb: Callable[[], CaseEntry], then: Callable[[CaseEntry], None]) -> None:
        form, case, half = self.form, self.case, self._half
        assert form is not None
        assert case is not None

        def written(after: CaseEntry) -> None:
            if half is not None:
                half.drop()
            if self._holds(case):
                self.close_form()
                self.show_case(case.id)
                self.story.to_the_end(self._above)
            then(after)
            if self.form is None:
                self.done.emit()

        attempt(self.news.emit, verb, then=written, refused=form.refuse)

    def _lay_out(self) -> None:
        self._below.setLayout(self._place)
        self._below.hide()
        self._place.setContentsMargins(0, 0, 0, 0)
        rule = QFrame()
        rule.setObjectName("cardHead")
        rule.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.story.head)
        column.addWidget(self._above, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(12))
        both = QVBoxLayout()
        both.setSpacing(theme.px(8))
        both.addWidget(rule)
        both.addWidget(self.offers)
        both.addWidget(self.county_offers)
        both.addWidget(self._below, 1)
        for part in (self.county_offers,) if self._county is None else (self.offers, self.story.papers):
            part.hide()
        foot.addLayout(both)
        column.addLayout(foot, 0)
