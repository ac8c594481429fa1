"""简报: drafts and issues at the left, the composer or the issue in hand at the right."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from app.ledger import briefings
from app.ledger.briefings import IssueLine, UnfinishedLine
from app.ledger.store import Ledger
from app.rules.briefings import span_words
from app.ui import theme
from app.ui.page import Page
from app.ui.pages.briefing.composer import Composer
from app.ui.pages.briefing.forms import BeginDialog, ask_text
from app.ui.pages.briefing.issued import IssuedPanel
from app.ui.parts.in_hand import beside
from app.ui.widgets.buttons import Button
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState

COLUMNS = (
    TableColumn("number", "期号", 96, sorts=False),
    TableColumn("title", "标题", 64, stretch=True, sorts=False, spare=True),
    TableColumn("state", "状态", 72, sorts=False),
)
PLACES = {"cases": "cases", "activities": "activities", "deputies": "deputies", "tasks": "campaigns"}


class BriefingPage(Page):
    """`arrive` takes the id of a draft or of an issue."""

    title = "简报"
    purpose = "从台账的数字写一期简报，导出成公文，印发后文字和数字留底"
    manual = "briefing"
    reads = frozenset({"briefings", "cases", "activities", "attendances", "tasks", "settings"})

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._drafts: tuple[UnfinishedLine, ...] = ()
        self._issues: tuple[IssueLine, ...] = ()
        self.key = ""
        self.empty = EmptyState("还没有简报", self.purpose, "起草一期", icon="bulletin")
        self.table = PagedTable(COLUMNS, self._count, self._fetch, empty=self.empty, row_height=34)
        self.table.setAccessibleName("各期简报")
        self._composer: Composer | None = None
        self._issued: IssuedPanel | None = None
        self.nothing = EmptyState("选一期看内容", "草稿可以接着写，印发过的看留底的文字和数字", icon="bulletin")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.nothing)
        self._lay_out_page()
        self._connect()

    @property
    def composer(self) -> Composer:
        """Where a draft is written, made for the first one: most pages are opened to look at what went out."""
        if self._composer is None:
            self._composer = made = Composer(self._ledger)
            self._join(made)
            made.kept.connect(self._list)
            made.issued.connect(self._after)
            made.dropped.connect(lambda: self._after(""))
        return self._composer

    @property
    def issued(self) -> IssuedPanel:
        """Where an issue is shown as it went out, made for the first one."""
        if self._issued is None:
            self._issued = IssuedPanel(self._ledger)
            self._join(self._issued)
        return self._issued

    def refresh(self) -> None:
        """Read again; what is in hand stays in hand, and a draft follows the ledger."""
        self._list()
        known = (*(each.id for each in self._drafts), *(each.id for each in self._issues))
        composer = self._composer
        if composer is not None and self.key in known and self.key == composer.draft_id and composer.draft is not None:
            composer.read()
            return
        self.take(self.key if self.key in known else next(iter(known), ""))

    def arrive(self, what: object) -> None:
        if isinstance(what, str) and what:
            self._list()
            self.take(what)

    def may_leave(self) -> bool:
        if self._composer is not None:
            self._composer.keep_if_waiting()
        return True

    def take(self, key: str) -> None:
        """Take a draft or an issue in hand."""
        draft = next((each for each in self._drafts if each.id == key), None)
        issue = next((each for each in self._issues if each.id == key), None)
        self.key = key if draft is not None or issue is not None else ""
        if draft is not None or self._composer is not None:
            self.composer.show_draft(draft.id if draft else "", draft.draft if draft else None)
        if issue is not None:
            self.issued.show_issue(issue)
        part = self.composer if draft is not None else self.issued if issue is not None else self.nothing
        self.stack.setCurrentWidget(part)
        if self.key:
            self.table.select(self.key)

    def begin(self) -> None:
        """Begin an issue from the unit's template."""
        self._begin(None)

    def _begin(self, text: Path | None) -> None:
        dialog = BeginDialog(self.window(), self._ledger, text)
        if dialog.exec():
            self.news.emit("草稿已建立，数字跟着台账走")
            self._list()
            self.take(dialog.made)

    def import_text(self) -> None:
        """Begin an issue from a text that was written elsewhere."""
        text = ask_text(self.window())
        if text is not None:
            self._begin(text)

    def _list(self) -> None:
        self._drafts, self._issues = briefings.unfinished(self._ledger), briefings.listing(self._ledger)
        self.set_subtitle(f"草稿 {len(self._drafts)} 期，印发 {len(self._issues)} 期")
        self._new.set_kind("primary" if self._drafts or self._issues else "plain")
        self.table.reload()

    def _after(self, key: str) -> None:
        self._list()
        self.take(key)

    def _chosen(self, key: object) -> None:
        if isinstance(key, str) and key != self.key:
            self.take(key)

    def _count(self) -> int:
        return len(self._drafts) + len(self._issues)

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        lines: list[tuple[object, ...]] = [
            (each.id, f"{each.draft.on.year}·{each.draft.number}", _title(each), "草稿") for each in self._drafts
        ]
        lines += [
            (each.id, f"{each.year}·{each.number}", each.title, "已作废" if each.voided_on else "已印发")
            for each in self._issues
        ]
        return lines[offset : offset + limit]

    def _connect(self) -> None:
        self.empty.pressed.connect(self.begin)
        self.table.chosen.connect(self._chosen)

    def _join(self, part: Composer | IssuedPanel) -> None:
        self.stack.addWidget(part)
        part.news.connect(self.news)
        part.filed.connect(self.filed)
        part.opened.connect(lambda table, entry: self.go.emit(PLACES[table], entry))

    def _lay_out_page(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addStretch(1)
        load = Button("导入文字", tip="把写好的一份文字（.txt）导入成草稿")
        load.clicked.connect(self.import_text)
        self._new = Button("起草一期", kind="primary", key="Ctrl+N")
        self._new.clicked.connect(self.begin)
        row.addWidget(load)
        row.addWidget(self._new)
        self.body.addLayout(beside(row, self.table, self.stack, widths=(300, 820), least=(200, 480)), 1)


def _title(line: UnfinishedLine) -> str:
    return span_words(line.draft.since, line.draft.until)
