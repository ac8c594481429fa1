"""An issue as it went out: its paper, its figures with their rows, and what differs from the ledger of today."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.errors import LedgerError
from app.ledger import briefings
from app.ledger.briefings import FigureDifference, Issue, IssueLine
from app.ledger.outgoing import PRINT, Leaving, enter
from app.ledger.store import Ledger
from app.rules.briefings import span_words
from app.rules.days import full_day
from app.rules.profiles import PUBLIC
from app.ui import theme
from app.ui.pages.briefing.figures import FigureTable, ShownFigure
from app.ui.parts.acts import attempt_with_reason, looked_up
from app.ui.parts.paper_view import PaperView, Taking
from app.ui.parts.saving import ask_where, do_long
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.entry.segments import Segmented
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState
from app.ui.workers import Worker

VIEWS = (("paper", "纸样"), ("figures", "数字"), ("differences", "与今天的台账"))
COLUMNS = (
    TableColumn("label", "数字", 180, sorts=False),
    TableColumn("record", "编号或姓名", 120, sorts=False),
    TableColumn("before", "印发时", 70, right=True, sorts=False),
    TableColumn("now", "现在", 70, right=True, sorts=False),
    TableColumn("why", "为什么", 200, stretch=True, sorts=False),
)


class IssuedPanel(QWidget):
    """Shows one issue; nothing here alters it."""

    news = Signal(str)
    filed = Signal(str, object)
    opened = Signal(str, str)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.issue: Issue | None = None
        self.changes: tuple[FigureDifference, ...] = ()
        self._lines: list[tuple[object, ...]] = []
        self.title = label("", "heading", wrap=True, selectable=True)
        self.state = label("", "muted", wrap=True)
        self.views = Segmented(VIEWS, value="paper", optional=False, name="纸样、数字或与今天的台账")
        self.paper, self.figures = PaperView(), FigureTable()
        self.differences = PagedTable(COLUMNS, lambda: len(self._lines), self._fetch, row_height=30)
        self.differences.setAccessibleName("与今天的台账不同的")
        self.differences.set_empty(EmptyState("与今天的台账一致", "印发的数字和背后的明细都没有变。", icon="check"))
        self._stack = QStackedWidget()
        self._lay_out()
        self.views.chosen.connect(self._turn)
        self.figures.opened.connect(self.opened)
        self.paper.news.connect(self.news)

    def show_issue(self, line: IssueLine) -> None:
        """Show the issue of this line as it was frozen, and compare it with today."""
        issue = looked_up(self.news.emit, lambda: briefings.get(self._ledger, line.id))
        self.issue = issue
        if issue is None:
            return
        self.title.setText(f"{line.year}年第{line.number}期　{line.title}")
        self.state.setText("正在与今天的台账核对…")
        self._void.setVisible(line.voided_on is None)
        self.figures.show_figures([_shown(each) for each in issue.figures])
        self._draw()
        Worker.do(
            lambda _: briefings.differences(self._ledger, issue),
            lambda changes: self._compared(issue, changes),
            self._refused,
            owner=self,
        )

    def export(self, form: str) -> None:
        """Write the issue to a file as it was frozen."""
        issue = self.issue
        if issue is None:
            return
        name = f"简报{issue.line.year}年第{issue.line.number}期"
        out = ask_where(self, f"导出{name}", name, form)
        if out is None:
            return

        def work(_: object) -> object:
            from app.desk.briefings import put_issue_on_paper

            put_issue_on_paper(self._ledger, issue, form=form, out=out)
            return out

        do_long(self, f"导出{name}", work, lambda path: self.filed.emit(f"已导出：{path}", path))

    def print(self) -> None:
        """Send the pages to a printer."""
        if self.issue is not None:
            self.paper.print(f"简报第{self.issue.line.number}期")

    def void(self) -> None:
        """作废 an issue that should not have gone out."""
        issue = self.issue
        if issue is None:
            return
        words = f"作废{issue.line.year}年第{issue.line.number}期：仍留在台账里，写明已作废；期号和专辑号可以再用。"
        question = (self.window(), "作废简报", words, "作废")
        attempt_with_reason(self.news.emit, question, partial(briefings.void, self._ledger, issue.line.id), "已作废")

    def _compared(self, issue: Issue, changes: object) -> None:
        if issue is not self.issue:
            return
        assert isinstance(changes, tuple)
        self.changes = changes
        self._lines = [
            (f"{place}.{at}", _called(each.figure), row.record, row.before, row.now, row.why)
            for place, each in enumerate(self.changes)
            for at, row in enumerate(each.rows)
        ]
        self.differences.reload()
        line = issue.line
        day = f"{full_day(line.issued_on)}印发，{span_words(line.since, line.until)}"
        voided = f"　已作废：{line.void_reason}" if line.voided_on else ""
        many = f"　{len(changes)} 个数字与今天的台账不同，印发的文字和数字不变" if changes else "　与今天的台账一致"
        self.state.setText(f"{day}{voided}{many}")

    def _draw(self) -> None:
        issue = self.issue
        if issue is None:
            return

        def make(folder: Path) -> Path:
            from app.desk.briefings import show_issue

            paper = folder / "简报.pdf"
            show_issue(issue, paper)
            return paper

        line = issue.line
        leaving = Leaving(f"简报{line.year}年第{line.number}期", line.since, line.until, PUBLIC)
        printed = Taking(printed=lambda _, printer: enter(self._ledger, leaving, printer, act=PRINT))
        self.paper.clear()
        self.paper.lay_out(make, printed)

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, LedgerError):
            raise error
        self.news.emit(str(error))

    def _turn(self, view: object) -> None:
        self._stack.setCurrentIndex([key for key, _ in VIEWS].index(str(view)))

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return self._lines[offset : offset + limit]

    def _lay_out(self) -> None:
        for view in (self.paper, self.figures, self.differences):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        column.setSpacing(theme.px(6))
        head = QVBoxLayout()
        head.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        head.addWidget(self.title)
        head.addWidget(self.state)
        head.addWidget(self.views)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        made = []
        for words, kind, key, act in (
            ("打印", "primary", "Ctrl+P", self.print),
            ("导出 PDF", "plain", "Ctrl+E", lambda: self.export("pdf")),
            ("导出 Word", "plain", "", lambda: self.export("docx")),
            ("导出 Excel", "plain", "", lambda: self.export("xlsx")),
            ("作废", "quiet", "", self.void),
        ):
            button = Button(words, kind=kind, key=key)
            button.clicked.connect(act)
            flow.addWidget(button)
            made.append(button)
        self._void = made[-1]
        foot.addWidget(buttons)
        column.addLayout(foot)


def _shown(figure: briefings.FrozenFigure) -> ShownFigure:
    value = str(figure.value) if figure.of is None else f"{figure.value}/{figure.of}"
    backed = figure.backed
    words = _called(figure)
    rows = tuple(row for row, _ in figure.rows)
    return ShownFigure(words, span_words(backed.since, backed.until), value, "", "", figure.definition, rows)


def _called(figure: briefings.FrozenFigure) -> str:
    return f"{figure.label}　{figure.backed.scope}".strip()
