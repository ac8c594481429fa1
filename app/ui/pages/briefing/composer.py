"""The composer: an issue that is being written, its figures that follow the ledger, and its paper."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.errors import LedgerError
from app.ledger import briefings
from app.ledger.briefings import BriefingDraft, Proof, RowsBehind
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.pages.briefing.charts import ChartDialog
from app.ui.pages.briefing.figures import FigureTable
from app.ui.pages.briefing.forms import InsertDialog
from app.ui.pages.briefing.head import HeadForm
from app.ui.pages.briefing.imprint import ImprintForm
from app.ui.pages.briefing.paper import DraftPaper
from app.ui.pages.briefing.sections import Sections
from app.ui.parts.acts import Trouble, attempt
from app.ui.parts.saving import ask_where, do_long
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.dialogs import ask
from app.ui.widgets.entry.segments import Segmented
from app.ui.widgets.flow import FlowLayout
from app.ui.workers import Worker

PAUSE = 1000  # milliseconds after the last key
VIEWS = (("text", "正文"), ("imprint", "报头和版记"), ("figures", "数字"), ("paper", "纸样"))


class Composer(QWidget):
    """Keeps the draft a second after the last key; `issued(id)` when it went out, `dropped` when it was thrown away."""

    news = Signal(str)
    filed = Signal(str, object)
    opened = Signal(str, str)
    kept = Signal()
    issued = Signal(str)
    dropped = Signal()

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.draft_id = ""
        self.draft: BriefingDraft | None = None
        self.proof: Proof | None = None
        self.printing = False  # as soon as the paper in sight is that of the draft in sight
        self._asked = self.shown_reading = 0  # the reading that was asked for last, and the one in sight
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.keep)
        self.form = HeadForm(ledger)
        self.views = Segmented(VIEWS, value="text", optional=False, name="正文、报头和版记、数字或纸样")
        self.imprint = ImprintForm()
        self.sections, self.figures, self.paper = Sections(), FigureTable(), DraftPaper(ledger)
        self.remarks = label("", "error", wrap=True)
        self.trouble = Trouble(self.form)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_draft(self, draft_id: str, draft: BriefingDraft | None) -> None:
        """Take a draft in hand; what waits to be kept of another one is kept first."""
        self.keep_if_waiting()
        self.draft_id, self.draft, self.printing = draft_id, draft, False
        self.trouble.say("")
        if draft is None:
            return
        self.form.show_head(draft)
        self.sections.show_parts(draft.form.parts)
        self.imprint.show_imprint(briefings.imprint_of(draft.form))
        self.read()

    def read(self) -> None:
        """Read the figures again, as the ledger has them now."""
        draft = self.draft
        if draft is None:
            return
        self._asked += 1
        asked = self._asked

        def work(_: object) -> tuple[Proof, tuple[RowsBehind, ...]]:
            made = briefings.proof(self._ledger, draft)
            return made, briefings.behind(self._ledger, [each.link for each in made.figures])

        Worker.do(work, lambda made: self._show(asked, made), self._refused, owner=self)

    def keep(self) -> None:
        """Keep the draft as it stands, and read it again; while a field cannot be read, its words alone."""
        self._timer.stop()
        known = self.draft
        if known is None:
            return
        self.draft = draft = self._written() or self._worded(known)
        if attempt(self.trouble.say, lambda: briefings.keep_draft(self._ledger, draft, self.draft_id)):
            self.kept.emit()
        self.read()

    def keep_if_waiting(self) -> None:
        """The draft is left: do not wait for the second to pass."""
        if self._timer.isActive():
            self.keep()

    def insert_figure(self) -> None:
        """Ask for a figure and put it where the cursor stands."""
        dialog = InsertDialog(self.window())
        if dialog.exec():
            self.sections.words.put_figure(dialog.code)

    def insert_chart(self) -> None:
        """Ask for a chart and put it under the paragraph in hand."""
        draft, part = self.draft, self.sections.in_hand
        if draft is None or part is None:
            return
        dialog = ChartDialog(self.window(), self._ledger, draft, part.chart)
        if dialog.exec():
            self.sections.put_chart(dialog.code)

    def show_figure(self, code: str) -> None:
        """Show the rows behind the figure of a field."""
        draft, made = self.draft, self.proof
        if draft is None or made is None:
            return
        links = briefings.links_of(self._ledger, draft, code)
        at = next((place for place, each in enumerate(made.figures) if each.link in links[:1]), None)
        if at is None:
            self.news.emit("这个数字现在是 0，印出来时不写，没有明细。")
            return
        self.views.set_value("figures")
        self._turn("figures")
        self.figures.take(at)

    def export(self, form: str) -> None:
        """Write the draft to a file with the figures of today."""
        draft = self._in_sight()
        if draft is None:
            return
        name = f"简报{draft.on.year}年第{draft.number}期"
        out = ask_where(self, f"导出{name}", name, form)
        if out is None:
            return

        def work(_: object) -> object:
            from app.desk.briefings import put_draft_on_paper

            put_draft_on_paper(self._ledger, draft, form=form, out=out)
            return out

        do_long(self, f"导出{name}", work, lambda path: self.filed.emit(f"已导出：{path}", path))

    def keep_imprint(self) -> None:
        """Begin all issues with this head and foot from now on."""
        if self.imprint.form.check():
            kept, done = self.imprint.imprint, "以后起草的各期都从这个报头和版记开始"
            attempt(self.news.emit, lambda: briefings.keep_imprint(self._ledger, kept), done)

    def reset_imprint(self) -> None:
        """Go by the template again, in this issue and in those that follow."""
        draft = self.draft
        if draft is None:
            return
        done = "报头和版记已改回模板的，以后各期也按模板"
        if attempt(self.news.emit, lambda: briefings.keep_imprint(self._ledger, None), done):
            self.imprint.show_imprint(briefings.by_template(self._ledger, draft))
            self._timer.start()

    def print(self) -> None:
        """Print the draft, marked as one: the paper is laid out as it stands in sight, then sent."""
        if self._in_sight() is None:
            return
        self.views.set_value("paper")
        self._stack.setCurrentWidget(self.paper)
        self.paper.clear()
        self.printing = True
        self.read()

    def issue(self) -> None:
        """印发: freeze the issue after the clerk has read what follows."""
        draft = self._in_sight()
        if draft is None:
            return
        words = f"印发{draft.on.year}年第{draft.number}期：文字、数字和背后的明细照现在的留底，以后不再变。"
        if not ask(self.window(), "印发简报", words, accept="印发"):
            return
        draft_id = self.draft_id
        attempt(
            self.trouble.say,
            lambda: briefings.issue(self._ledger, draft),
            f"已印发{draft.on.year}年第{draft.number}期",
            then=lambda issue: self._gone(draft_id, issue.line.id),
            refused=self.trouble.refuse,
        )

    def throw(self) -> None:
        """The draft is no longer wanted."""
        draft = self.draft
        if draft is None:
            return
        words = f"第{draft.number}期的草稿不要了：{len(draft.form.parts)} 段文字一起丢掉，不能找回。"
        if ask(self.window(), "丢掉草稿", words, accept="丢掉"):
            self._timer.stop()
            draft_id, self.draft = self.draft_id, None
            if attempt(self.news.emit, lambda: briefings.drop_draft(self._ledger, draft_id), "草稿已丢掉"):
                self.dropped.emit()

    def _gone(self, draft_id: str, issue_id: str) -> None:
        self.draft = None
        attempt(self.news.emit, lambda: briefings.drop_draft(self._ledger, draft_id))
        self.issued.emit(issue_id)

    def _in_sight(self) -> BriefingDraft | None:
        """What goes out now: the draft as it stands in the window; none while a field cannot be read."""
        self.keep_if_waiting()
        return self._written()

    def _worded(self, known: BriefingDraft) -> BriefingDraft:
        form = briefings.with_imprint(known.form, self.imprint.imprint)
        return replace(known, form=replace(form, parts=self.sections.parts))

    def _written(self) -> BriefingDraft | None:
        """The draft as it stands in the window; none while a field cannot be read."""
        known = self.draft
        if known is None or not self.form.check():
            return None
        if not self.imprint.form.check():
            self.views.set_value("imprint")
            self._turn("imprint")
            return None
        try:
            head = self.form.head
        except LedgerError as error:
            self.trouble.refuse(error)
            return None
        self.trouble.say("")
        return replace(self._worded(known), **head)

    def _show(self, asked: int, made: object) -> None:
        if asked != self._asked or self.draft is None:
            return
        assert isinstance(made, tuple)
        self.shown_reading = asked
        self.proof, backing = made
        proof: Proof = made[0]
        self.sections.set_words(proof.words)
        self.remarks.setText("　".join(proof.remarks))
        self.remarks.setVisible(bool(proof.remarks))
        self.figures.show_proof(proof, backing)
        self._draw()

    def _draw(self) -> None:
        if self.proof is not None and self.draft is not None and self.views.value() == "paper":
            self.paper.draw(self.draft, self.proof)

    def _laid(self, pages: int) -> None:
        """The paper that was waited for is in sight."""
        if self.printing and self.draft is not None:
            self.printing = False
            if pages:
                self.paper.send(self.draft)

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, LedgerError):
            raise error
        self.printing = False
        self.trouble.refuse(error)

    def _turn(self, view: object) -> None:
        self.printing = False  # who turns away from the paper wants none
        self._stack.setCurrentIndex([key for key, _ in VIEWS].index(str(view)))
        self._draw()

    def _connect(self) -> None:
        self.form.edited.connect(self._timer.start)
        self.sections.edited.connect(self._timer.start)
        self.imprint.edited.connect(self._timer.start)
        self.imprint.keeping.connect(self.keep_imprint)
        self.imprint.reset.connect(self.reset_imprint)
        self.paper.laid.connect(self._laid)
        self.sections.figure_wanted.connect(self.insert_figure)
        self.sections.chart_wanted.connect(self.insert_chart)
        self.sections.figure_chosen.connect(self.show_figure)
        self.figures.opened.connect(self.opened)
        self.views.chosen.connect(self._turn)
        self.paper.news.connect(self.news)

    def _lay_out(self) -> None:
        for view in (self.sections, self.imprint, self.figures, self.paper):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        column.setSpacing(theme.px(4))
        head = QVBoxLayout()
        head.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        head.addWidget(self.form)
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        row.addWidget(self.views)
        row.addWidget(self.remarks, 1)
        head.addLayout(row)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        foot.addWidget(self.trouble)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for words, kind, key, act in (
            ("印发", "primary", "", self.issue),
            ("打印", "plain", "Ctrl+P", self.print),
            ("导出 PDF", "plain", "Ctrl+E", lambda: self.export("pdf")),
            ("导出 Word", "plain", "", lambda: self.export("docx")),
            ("导出 Excel", "plain", "", lambda: self.export("xlsx")),
            ("不要了", "quiet", "", self.throw),
        ):
            button = Button(words, kind=kind, key=key)
            button.clicked.connect(act)
            flow.addWidget(button)
        foot.addWidget(buttons)
        column.addLayout(foot)
