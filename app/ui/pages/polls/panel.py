"""One vote beside the list: who came, the ballots, what each had of each option."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.books.forms.polls import BALLOT, TALLY
from app.desk.asked import Asked
from app.ledger import polls, projects
from app.ledger.polls import PollEntry, PollLineEntry
from app.ledger.store import Ledger
from app.rules.trade import PROJECT_POLLS
from app.ui import theme
from app.ui.pages.polls.forms import PollSubject
from app.ui.parts.acts import attempt_with_reason
from app.ui.parts.paper_dialog import show_paper
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.flow import emptied
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import FactsBar

CARRIED = {True: "过半数", False: "未过半", None: ""}  # of all deputies, where they decide


class PollPanel(QWidget):
    """Shows a count; `corrected` asks for its form."""

    news = Signal(str)
    corrected = Signal()

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.poll: PollEntry | None = None
        self._title = label("", "heading", wrap=True, selectable=True)
        self._facts = FactsBar()
        self._grading = label("", "hint", wrap=True)
        self.table = PagedTable((), lambda: 0, lambda _offset, _limit: ())
        self.table.setAccessibleName("得票")
        self._lay_out()

    def show_poll(self, poll: PollEntry | None) -> None:
        """Show this vote as it stands now."""
        self.poll = poll
        if poll is None:
            return
        self._title.setText(poll.draft.title)
        self._facts.set_facts(facts(poll))
        self._grading.setText(f"档次按{poll.grading}" if poll.grading else "")
        self._grading.setVisible(bool(poll.grading))
        self._edit.setVisible(poll.draft.kind not in PROJECT_POLLS)
        emptied(self._held)
        self.table = PagedTable(_columns(poll), lambda: len(poll.lines), self._fetch, row_height=32)
        self.table.setAccessibleName("得票")
        self._held.addWidget(self.table)
        self.table.reload()

    def what(self) -> tuple[str, tuple[PollSubject, ...], tuple[str, ...]]:
        """Kind, subjects and options of the vote in hand, for its correction."""
        assert self.poll is not None
        draft = self.poll.draft
        return draft.kind, tuple(PollSubject(line.subject, line.deputy_id) for line in draft.lines), draft.options

    def void(self) -> None:
        """Take a vote entered by mistake out of the list."""
        poll = self.poll
        if poll is None:
            return
        of_projects = poll.draft.kind in PROJECT_POLLS
        verb = projects.annul if of_projects else polls.void
        back = f"{len(poll.lines)} 个项目回到投票以前的阶段，" if of_projects else ""
        words = f"作废“{poll.draft.title}”的计票；{back}不再列入任何表，内容仍留在台账里。"
        question = (self.window(), f"作废{poll.draft.kind if of_projects else '测评'}", words, "作废")
        void = partial(verb, self._ledger, poll.id)
        attempt_with_reason(self.news.emit, question, void, f"已作废 {poll.draft.title}")

    def print_tally(self) -> None:
        """The count as a paper to sign."""
        if self.poll is not None:
            show_paper(self.window(), self._ledger, TALLY, Asked(poll=self.poll.id))

    def print_ballots(self) -> None:
        """As many ballots as were issued."""
        if self.poll is not None:
            asked = Asked(poll=self.poll.id, blank=max(self.poll.draft.issued, 1))
            show_paper(self.window(), self._ledger, BALLOT, asked)

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        assert self.poll is not None
        lines = enumerate(self.poll.lines[offset : offset + limit], start=offset)
        return [(at, *_row(line)) for at, line in lines]

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        outer.setSpacing(theme.px(8))
        self._held = QVBoxLayout()
        outer.addWidget(self._title)
        outer.addWidget(self._facts)
        outer.addLayout(self._held, 1)
        outer.addWidget(self._grading)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self._edit = Button("更正", key="E")
        tally, ballots = Button("打印汇总表", key="P", icon="print"), Button("打印测评票", key="B")
        void = Button("作废", kind="quiet", key="X")
        self._edit.clicked.connect(self.corrected)
        for button, act in ((tally, self.print_tally), (ballots, self.print_ballots), (void, self.void)):
            button.clicked.connect(lambda _=False, act=act: act())
        for button in (self._edit, tally, ballots, void):
            row.addWidget(button)
        row.addStretch(1)
        outer.addLayout(row)


def facts(poll: PollEntry) -> list[tuple[str, str]]:
    """What is known of a count; nothing is shown for what is not."""
    draft = poll.draft
    pairs = (
        ("日期", f"{draft.held_on}"), ("种类", draft.kind), ("地点", draft.place),
        ("应到", f"{draft.expected} 人"), ("实到", f"{draft.present} 人（{poll.turnout.percent}）"),
        ("发出", f"{draft.issued} 票"), ("收回", f"{draft.returned} 票（{poll.returns.percent}）"),
        ("有效", f"{draft.valid} 票（{poll.validity.percent}）"), ("计票监票", draft.tellers), ("备注", draft.note),
    )  # fmt: skip
    return [(name, value) for name, value in pairs if value]


def _row(line: PollLineEntry) -> tuple[str, ...]:
    rates = dict(line.rates)
    votes = (f"{votes}　{rates[option].percent}" for option, votes in line.votes)
    favour = f"{line.favour.percent}（{line.favour.numerator}/{line.favour.denominator}）"
    return line.subject, *votes, favour, line.band or CARRIED[line.carried]


def _columns(poll: PollEntry) -> tuple[TableColumn, ...]:
    options = [TableColumn(option, option, 92, right=True, sorts=False) for option in poll.draft.options]
    favour = "赞成率" if "赞成" in poll.draft.options else f"{'、'.join(poll.draft.options[:2])}率"
    return (
        TableColumn("subject", "对象", 110, stretch=True, sorts=False),
        *options,
        TableColumn("favour", favour, 130, right=True, sorts=False),
        TableColumn("band", "结果", 84, sorts=False),
    )
