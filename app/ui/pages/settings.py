"""设置: unit, terms and holidays, word lists, import, safety, looks."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget

from app.ledger.store import Ledger
from app.ui.page import Page
from app.ui.pages.settings_backup import BackupPanel
from app.ui.pages.settings_import import ImportPanel
from app.ui.pages.settings_look import LookPanel
from app.ui.pages.settings_panel import Panel
from app.ui.pages.settings_terms import TermsPanel
from app.ui.pages.settings_unit import UnitPanel
from app.ui.pages.settings_words import WordsPanel
from app.ui.preferences import Preferences
from app.ui.widgets.chips import Chip, ChipBar


class SettingsPage(Page):
    """`arrive` takes the name of a tab."""

    title = "设置"
    purpose = "单位、期限、假日、词表、导入、备份和显示"
    manual = "settings"
    scrolls = False
    reads = frozenset({"settings", "words"})

    def __init__(self, ledger: Ledger, preferences: Preferences, begin_again: Callable[[Path | None], None]) -> None:
        super().__init__()
        self._makers: dict[str, Callable[[], Panel]] = {
            "单位与经办人": lambda: UnitPanel(ledger, begin_again),
            "期限与假日": lambda: TermsPanel(ledger),
            "词表": lambda: WordsPanel(ledger),
            "导入": lambda: ImportPanel(ledger),
            "备份与核对": lambda: BackupPanel(ledger, begin_again),
            "显示": lambda: LookPanel(preferences, lambda: begin_again(None)),
        }
        self.panels: dict[str, Panel] = {}
        self.tabs = ChipBar([Chip(name, name) for name in self._makers])
        self.tabs.chosen.connect(self._show)
        self._stack = QStackedWidget()
        self.body.addWidget(self.tabs)
        self.body.addWidget(self._stack, 1)

    def arrive(self, what: object) -> None:
        if isinstance(what, str) and what in self._makers:
            self.tabs.choose(what)
        elif not self.panels:
            self.tabs.choose(self.tabs.key)

    def refresh(self) -> None:
        panel = self.panels.get(self.tabs.key)
        if panel is not None and panel.isVisible():
            panel.refresh()

    def panel(self, name: str) -> Panel:
        """A tab, made on its first visit."""
        panel = self.panels.get(name)
        if panel is None:
            panel = self.panels[name] = self._makers[name]()
            panel.said.connect(self.said)
            self._stack.addWidget(panel)
        return panel

    def _show(self, name: str) -> None:
        self._stack.setCurrentWidget(self.panel(name))
        self.set_subtitle(name)
