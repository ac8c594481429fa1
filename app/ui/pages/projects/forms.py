"""What is asked about livelihood projects: what one is, what happened, how the deputies voted."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from app.errors import LedgerError
from app.ledger import projects
from app.ledger.projects import BALLOT, GRADES, Progress, ProjectEntry, VoteDraft, VoteResult
from app.ledger.store import Ledger
from app.rules.days import day_words
from app.rules.projects import COUNTED, ProjectStage
from app.rules.reading import read_decimal
from app.ui import theme
from app.ui.parts.ask_dialog import AskDialog
from app.ui.parts.count_form import COUNTS, CountForm
from app.ui.parts.project_dialog import _plain
from app.ui.parts.sheet import UNCHANGED
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import LongField, NumberField, SegmentField, TextField
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.names import ChoiceField

ASKED_OF_WORK = {ProjectStage.RUNNING, ProjectStage.DONE}


class StepDialog(AskDialog):
    """One step of a project: on which day, what, how far, how much was spent."""

    def __init__(self, parent: QWidget, ledger: Ledger, project: ProjectEntry, stages: Sequence[ProjectStage]) -> None:
        super().__init__(parent, f"{project.draft.name}：下一步", "保存", columns=2)
        self._ledger, self._project = ledger, project
        add = self.form.add
        first = stages[0] if len(stages) == 1 else None
        choices = [(stage, "进展" if stage is project.stage else stage.value) for stage in stages]
        self.stage = add(SegmentField("stage", "到哪一步", choices, required=True, value=first), span=0)
        add(DateField("on", "日期", required=True, today=lambda: ledger.today)).set_value(ledger.today)
        add(NumberField("percent", "完成进度", unit="%", highest=100))
        add(TextField("spent", "累计支出（万元）", reads=read_decimal))
        add(LongField("words", "情况", lines=3), span=0)
        self.stage.edited.connect(self._adjust)
        self._adjust()

    def save(self) -> None:
        stage, on = self.stage.value(), self.form.fields["on"].value()
        assert isinstance(stage, ProjectStage)
        assert isinstance(on, date)
        projects.advance(self._ledger, self._project.id, Progress(on, stage, self.words("words"), *_done(self.form)))

    def _adjust(self) -> None:
        for key in ("percent", "spent"):
            self.form.fields[key].setVisible(self.stage.value() in ASKED_OF_WORK)


class MendStepDialog(AskDialog):
    """A step that was mistyped, the last one unless another is chosen: its day, words and numbers, and why."""

    def __init__(self, parent: QWidget, ledger: Ledger, project: ProjectEntry) -> None:
        super().__init__(parent, f"{project.draft.name}：更正进度", "保存更正", columns=3)
        self._ledger, self._project = ledger, project
        self.setMinimumWidth(theme.px(600))
        self._steps = {
            f"第{step.seq}步　{step.stage.value}　{day_words(step.on, ledger.today)}": step
            for step in mendable(project)
        }
        add = self.form.add
        add(TextField("why", "更正理由", required=True), span=0)
        self.step = add(ChoiceField("step", "哪一步", tuple(self._steps), required=True), span=0)
        add(DateField("on", "日期", required=True, today=lambda: ledger.today), fresh_row=True)
        add(NumberField("percent", "完成进度", unit="%", highest=100))
        add(TextField("spent", "累计支出（万元）", reads=read_decimal))
        add(LongField("words", "情况", lines=3), span=0)
        self.step.set_value(next(iter(self._steps)))
        self.step.edited.connect(self._show)
        self._show()
        self.form.begin()

    def save(self) -> None:
        step, on = self._steps[str(self.step.value())], self.form.fields["on"].value()
        assert isinstance(on, date)
        percent, spent = _done(self.form) if step.stage is ProjectStage.RUNNING else (step.percent, _done(self.form)[1])
        mended = Progress(on, step.stage, self.words("words"), percent, spent, step.seq)
        if mended == step:
            raise LedgerError(UNCHANGED)
        projects.correct_step(self._ledger, self._project.id, step.seq, mended, self.words("why"))

    def _show(self) -> None:
        step = self._steps.get(self.step.text())
        if step is None:
            return
        values = {"on": step.on, "percent": step.percent, "spent": _plain(step.spent), "words": step.words or None}
        self.form.fill(values)
        self.form.fields["percent"].setVisible(step.stage is ProjectStage.RUNNING)  # what is done is done whole
        self.form.fields["spent"].setVisible(step.stage in ASKED_OF_WORK)


class VoteDialog(AskDialog):
    """票决 over the candidates, or 测评 over the projects at work; `result` says who is chosen."""

    def __init__(
        self, parent: QWidget, ledger: Ledger, over: Sequence[ProjectEntry], *, appraisal: bool = False
    ) -> None:
        year = over[0].draft.year
        what = "测评" if appraisal else "票决"
        words = (
            "按票填写每个项目满意、基本满意、不满意的票数。"
            if appraisal
            else "赞成票超过全体代表半数的，按票数从多到少当选；最后一位票数相同的，要再投一次。"
        )
        super().__init__(parent, f"{year} 年民生实事{what}", f"登记{what}", words)
        self._ledger, self._appraisal = ledger, appraisal
        self.result_of: VoteResult | None = None
        self.setMinimumWidth(theme.px(860))
        subjects = [(each.id, each.draft.name) for each in over]
        self.count = CountForm(ledger, subjects, GRADES if appraisal else BALLOT, places=not appraisal)
        self.count.fields["title"].set_value(f"{year}年民生实事项目{what}")
        self.count.finished.connect(self.accept_button.setFocus)
        self.form.add_widget(self.count)
        self.count.fields[COUNTS[0][0]].setFocus()

    def try_save(self) -> bool:
        return self.count.check() and super().try_save()

    def refuse(self, key: str, sentence: str) -> bool:
        return self.count.refuse(key, sentence) or super().refuse(key, sentence)

    def save(self) -> None:
        on, places = self.count.fields["on"].value(), 0
        assert isinstance(on, date)
        if not self._appraisal:
            chosen = self.count.fields["places"].value()
            places = chosen if isinstance(chosen, int) else 0
        draft = VoteDraft(
            self.count.words("title"),
            on,
            **self.count.counts(),
            votes=tuple((key, (ballots[0], ballots[1], ballots[2])) for key, ballots in self.count.votes()),
            places=places,
            place=self.count.words("place"),
            tellers=self.count.words("tellers"),
            note=self.count.words("note"),
        )
        verb = projects.appraise if self._appraisal else projects.vote
        self.result_of = verb(self._ledger, draft)


def mendable(project: ProjectEntry) -> tuple[Progress, ...]:
    """The steps that a clerk wrote, the last one first; those of a vote are mended by counting it anew."""
    return tuple(step for step in reversed(project.steps) if step.stage not in COUNTED)


def _done(form: FormGrid) -> tuple[int | None, float | None]:
    percent, spent = form.fields["percent"].value(), form.fields["spent"].value()
    return percent if isinstance(percent, int) else None, float(spent) if isinstance(spent, int | float) else None
