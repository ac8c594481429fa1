"""One livelihood project beside the list: what it is, its steps, what can be done next."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ledger import projects
from app.ledger.projects import Progress, ProjectEntry
from app.ledger.store import Ledger
from app.rules.projects import COUNTED, NEXT, ProjectStage
from app.ui import theme
from app.ui.pages.projects.forms import MendStepDialog, StepDialog
from app.ui.parts.acts import attempt_with_reason
from app.ui.parts.areas import StoryArea
from app.ui.parts.project_dialog import ProjectDialog
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.lists.timeline import Timeline, TimelineItem
from app.ui.widgets.tags import StateTag
from app.ui.widgets.tiles import FactsBar

TONES = {
    ProjectStage.GATHERED: "note",
    ProjectStage.DROPPED: "plain",
    ProjectStage.CANDIDATE: "soon",
    ProjectStage.CHOSEN: "done",
    ProjectStage.NOT_CHOSEN: "plain",
    ProjectStage.RUNNING: "note",
    ProjectStage.DONE: "done",
    ProjectStage.APPRAISED: "done",
}


class ProjectPanel(QWidget):
    """Shows a project and takes it further; `wanted(page, what)` goes to the opinion it came from."""

    news = Signal(str)
    wanted = Signal(str, object)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.project: ProjectEntry | None = None
        self._name = label("", "heading", wrap=True, selectable=True)
        self._stage = StateTag()
        self._facts = FactsBar()
        self._content = label("", wrap=True, selectable=True)
        self._benefit = label("", wrap=True, selectable=True)
        self.timeline = Timeline()
        self._lay_out()

    def show_project(self, project: ProjectEntry | None) -> None:
        """Show this project as it stands now."""
        self.project = project
        if project is None:
            return
        draft = project.draft
        self._name.setText(draft.name)
        self._stage.set_tag(project.stage.value, TONES[project.stage])
        self._facts.set_facts(_facts(project))
        for part, words, text in ((self._content, "建设内容", draft.content), (self._benefit, "受益面", draft.benefit)):
            part.setText(f"{words}：{text}")
            part.setVisible(bool(text))
        self.timeline.set_moments([_moment(step) for step in project.steps])
        self._next.setEnabled(bool(self._offered()))
        self._case.setVisible(draft.case_id is not None)

    def advance(self) -> None:
        """The next step of the project, as far as no vote decides it."""
        if self.project is None:
            return
        if StepDialog(self.window(), self._ledger, self.project, self._offered()).exec():
            self.news.emit(f"{self.project.draft.name} 已记到{self.project.stage.value}")

    def correct(self) -> None:
        """Correct what was written down about the project."""
        if self.project is None:
            return
        if ProjectDialog(self.window(), self._ledger, self.project.draft.year, self.project).exec():
            self.news.emit("项目已更正")

    def mend(self) -> None:
        """Correct a step that was mistyped."""
        if self.project is None:
            return
        if MendStepDialog(self.window(), self._ledger, self.project).exec():
            self.news.emit(f"{self.project.draft.name} 的进度已更正")

    def void(self) -> None:
        """Take a project entered by mistake out of the list."""
        project = self.project
        if project is None:
            return
        words = f"作废“{project.draft.name}”和它的 {len(project.steps)} 步经过；不再列入任何表，内容仍留在台账里。"
        question = (self.window(), "作废民生实事项目", words, "作废")
        verb = partial(projects.void, self._ledger, project.id)
        attempt_with_reason(self.news.emit, question, verb, f"已作废 {project.draft.name}")

    def open_case(self) -> None:
        """The opinion that the project came from."""
        if self.project is not None and self.project.draft.case_id is not None:
            self.wanted.emit("cases", self.project.draft.case_id)

    def _offered(self) -> tuple[ProjectStage, ...]:
        assert self.project is not None
        return tuple(stage for stage in NEXT[self.project.stage] if stage not in COUNTED)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(theme.px(10))
        first.addWidget(self._name, 1)
        first.addWidget(self._stage)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.px(14), 0, theme.px(14), theme.px(4))
        column.setSpacing(theme.px(8))
        parts: tuple[QWidget, ...] = (self._facts, self._content, self._benefit, self.timeline)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(2), theme.px(6), theme.px(2), theme.px(12))
        outer.setSpacing(theme.px(8))
        first.setContentsMargins(theme.px(14), theme.px(8), theme.px(14), 0)
        outer.addLayout(first)
        outer.addWidget(StoryArea(inner), 1)
        outer.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(14), 0, theme.px(14), 0)
        row.setSpacing(theme.px(8))
        self._next = Button("下一步", key="N", tip="列为候选、开工、报进度、完成；票决和测评在上面登记")
        self._case = Button("看原意见", key="O")
        mend = Button(
            "更正进度", key="G", tip="填错的日期、进度、支出，注明理由改过来；票决和测评的票数在测评计票里作废重登"
        )
        edit, void = Button("更正", key="E", tip="更正项目本身"), Button("作废", kind="quiet", key="X")
        for button, act in (
            (self._next, self.advance), (mend, self.mend), (edit, self.correct), (self._case, self.open_case),
            (void, self.void),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
        row.addStretch(1)
        return row


def _facts(project: ProjectEntry) -> list[tuple[str, str]]:
    draft = project.draft
    pairs = (
        ("来源", draft.source), ("原意见", project.case), ("实施单位", draft.unit),
        ("总投资", f"{draft.cost:g} 万元" if draft.cost is not None else ""),
        ("累计支出", f"{project.spent:g} 万元" if project.spent is not None else ""),
        ("完成时限", f"{draft.finish_by}" if draft.finish_by else ""),
        ("进度", f"{project.percent}%" if project.percent is not None else ""), ("备注", draft.note),
    )  # fmt: skip
    return [(name, value) for name, value in pairs if value]


def _moment(step: Progress) -> TimelineItem:
    notes = [f"进度 {step.percent}%"] if step.percent is not None else []
    notes += [f"累计支出 {step.spent:g} 万元"] if step.spent is not None else []
    return TimelineItem(step.stage.value, f"{step.on}", step.words, "，".join(notes))
