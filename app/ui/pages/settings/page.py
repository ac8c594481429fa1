"""设置: unit, working method, terms, holidays, assessment, forms, word lists, import, safety, looks, updates."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from app.ledger import townships
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.locking import Turning
from app.ui.page import Page
from app.ui.pages.settings.backup import BackupPanel
from app.ui.pages.settings.fonts import FontsPanel
from app.ui.pages.settings.forms import FormsPanel
from app.ui.pages.settings.holidays import HolidaysPanel
from app.ui.pages.settings.imports import ImportPanel
from app.ui.pages.settings.locking import LockPanel
from app.ui.pages.settings.look import LookPanel
from app.ui.pages.settings.method import method_panel
from app.ui.pages.settings.panel import Panel
from app.ui.pages.settings.papers import PapersPanel
from app.ui.pages.settings.scheme import scheme_panel
from app.ui.pages.settings.templates import template_panel
from app.ui.pages.settings.terms import TermsPanel
from app.ui.pages.settings.unit import UnitPanel
from app.ui.pages.settings.updating import UpdatePanel
from app.ui.pages.settings.word_lists import WordsPanel
from app.ui.preferences import Preferences
from app.ui.widgets.cards import Card
from app.ui.widgets.entry.listed import Listed

FIRST = "单位与经办人"
IMPORT = "导入"
COPIES = "备份与核对"
LOCKING = "加密和锁定"
OVERTAKEN = "别的经办刚改过设置。这一页填的没有动；看过再改请按 F5。"


class SettingsPage(Page):
    """`arrive` takes the name of a section."""

    title = "设置"
    purpose = "单位、工作法、期限、假日、考评、表单、简报模板、词表、导入、备份、加密、显示和程序更新"
    manual = "settings"
    reads = frozenset({"settings", "words"})

    def __init__(
        self,
        ledger: Ledger,
        preferences: Preferences,
        begin_again: Callable[[Path | None], None],
        turn: Callable[[Turning], None],
    ) -> None:
        super().__init__()
        self._makers: dict[str, Callable[[], Panel]] = {
            FIRST: lambda: UnitPanel(ledger, begin_again),
            "工作法": lambda: method_panel(ledger),
            "办理期限": lambda: TermsPanel(ledger),
            "放假安排": lambda: HolidaysPanel(ledger),
            "考评办法": lambda: scheme_panel(ledger),
            "表单": lambda: FormsPanel(ledger),
            "简报模板": lambda: template_panel(ledger),
            "字号和督办": lambda: PapersPanel(ledger),
            "公文字体": FontsPanel,
            "词表": lambda: WordsPanel(ledger),
            IMPORT: lambda: ImportPanel(ledger),
            COPIES: lambda: BackupPanel(ledger, begin_again, turn),
            LOCKING: lambda: LockPanel(ledger, preferences, turn),
            "显示": lambda: LookPanel(preferences, lambda: begin_again(None)),
            "程序更新": lambda: UpdatePanel(ledger, preferences),
        }
        if townships.is_read_only(ledger):
            del self._makers[IMPORT]  # a county takes packages in, not workbooks
        if ledger.shared:
            for only_of_files in (COPIES, LOCKING):
                del self._makers[only_of_files]
        self._ledger = ledger
        self.panels: dict[str, Panel] = {}
        self.sections = Listed("设置的各部分")
        self.sections.show_rows([(name, name) for name in self._makers])
        self.sections.chosen.connect(self._chosen)
        self._stack = QStackedWidget()
        self._lay_out_page()

    def arrive(self, what: object) -> None:
        if isinstance(what, str) and what in self._makers:
            self._show(what)
        elif not self.panels:
            self._show(FIRST)

    def changed(self, tables: frozenset[str]) -> None:
        super().changed(tables)
        self._go_by()

    def overtaken(self, tables: frozenset[str]) -> None:
        if self.isVisible() and tables & self.reads:
            self.news.emit(OVERTAKEN)
            return
        super().overtaken(tables)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ledger.go_by(None)

    def refresh(self) -> None:
        self._go_by()
        panel = self._stack.currentWidget()
        if isinstance(panel, Panel) and panel.isVisible():
            panel.refresh()

    def panel(self, name: str) -> Panel:
        """A section, made on its first visit."""
        panel = self.panels.get(name)
        if panel is None:
            panel = self.panels[name] = self._makers[name]()
            panel.news.connect(self.news)
            panel.filed.connect(self.filed)
            panel.go.connect(self.go)
            self._stack.addWidget(panel)
        return panel

    def _go_by(self) -> None:
        """What is typed here goes by what was read: nobody's setting is overwritten unseen."""
        if self.isVisible():
            self._ledger.go_by(self._ledger.read_at())

    def _chosen(self, key: object) -> None:
        if isinstance(key, str):
            self._show(key)

    def _show(self, name: str) -> None:
        self._go_by()
        self._stack.setCurrentWidget(self.panel(name))
        self.set_subtitle(name)
        if self.sections.key != name:
            self.sections.select(name)

    def _lay_out_page(self) -> None:
        card = Card(padded=False)
        card.body.addWidget(self.sections)
        card.setFixedWidth(theme.px(158))
        both = QHBoxLayout()
        both.setSpacing(theme.px(16))
        both.addWidget(card)
        both.addWidget(self._stack, 1)
        self.body.addLayout(both, 1)
