"""Settings of which there are several to choose from, each a file: working methods, schemes of assessment."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog

from app.errors import LedgerError
from app.files import write_bytes
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.pages.settings.panel import Panel
from app.ui.parts.saving import ask_where
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, Sides, label
from app.ui.widgets.dialogs import ask, tell
from app.ui.widgets.entry.listed import Listed
from app.ui.widgets.fact_rows import FactRows
from app.ui.widgets.tags import Tag

LARGEST = 200_000  # bytes of such a file


@dataclass(frozen=True, slots=True)
class Shelf:
    """What can be chosen and how: the ledger's verbs, and the window's words for one of them.

    Each of them has key, title, place, summary and sources. `means` says what choosing it will do.
    """

    noun: str
    available: Callable[[Ledger], Sequence[Any]]
    current: Callable[[Ledger], Any]
    take: Callable[[Ledger, str], Any]
    add_own: Callable[[Ledger, str, str], Any]
    drop_own: Callable[[Ledger, str], None]
    text_of: Callable[[Ledger, str], str]
    own: str  # the setting that holds the unit's own ones
    facts: Callable[[Ledger, Any], list[tuple[str, str]]]
    means: Callable[[Ledger, Any], str]


class FilesPanel(Panel):
    """The list at the left, what the one in hand sets at the right."""

    def __init__(self, ledger: Ledger, shelf: Shelf) -> None:
        super().__init__()
        self._ledger, self._shelf = ledger, shelf
        self._known: Sequence[Any] = ()
        self.list = Listed(shelf.noun, second=76)
        self.list.chosen.connect(self._chosen)
        self.card = Card(" ", scrolls=True)
        self._summary = label("", wrap=True)
        self.facts = FactRows()
        self._sources = label("", "small", wrap=True, selectable=True)
        self.take_button = Button(f"改用这个{shelf.noun}", kind="primary", key="Ctrl+Return")
        self.drop_button = Button("删除", kind="quiet", key="Ctrl+Del", tip=f"删除本单位自己的这个{shelf.noun}")
        self._lay_out()

    @property
    def shown(self) -> Any:
        """The one in sight; None before the first."""
        return next((each for each in self._known if each.key == self.list.key), None)

    def refresh(self) -> None:
        self._known = self._shelf.available(self._ledger)
        now = self._shelf.current(self._ledger).key
        own = self._own()
        self.list.show_rows([(each.key, each.title, _tag(each.key, now, own)) for each in self._known])
        if self.shown is None:
            self.list.select(now)
        self._tell()

    def take(self) -> None:
        """Go by the one in sight from now on."""
        chosen = self.shown
        if chosen is None:
            return
        if not ask(self, f"改用“{chosen.title}”", self._shelf.means(self._ledger, chosen), accept="改用"):
            return
        self._shelf.take(self._ledger, chosen.key)
        self.news.emit(f"已改用“{chosen.title}”，记录没有改动。")
        self.refresh()

    def import_own(self) -> None:
        """Take up one that the unit or the county wrote; a mistake in it is said with its line."""
        noun = self._shelf.noun
        name, _ = QFileDialog.getOpenFileName(self, f"导入自己的{noun}", "", f"{noun} (*.toml)")
        if not name:
            return
        path = Path(name)
        try:
            made = self._shelf.add_own(self._ledger, path.stem, _read(path, noun))
        except LedgerError as error:
            tell(self, "没有导入", str(error))
            return
        self.refresh()
        self.list.select(made.key)
        self.news.emit(f"已导入“{made.title}”，看过以后可以改用它。")

    def export(self) -> None:
        """Save the file of the one in sight, to be changed into one's own."""
        chosen = self.shown
        if chosen is None:
            return
        out = ask_where(self, f"另存{self._shelf.noun}", f"本单位（{chosen.title}）", "toml")
        if out is None:
            return
        try:
            write_bytes(out, self._shelf.text_of(self._ledger, chosen.key).encode())
        except LedgerError as error:
            tell(self, "没有存成", str(error))
            return
        self.news.emit(f"已存好：{out}。用记事本改好后，再从这里导入。")

    def drop(self) -> None:
        """Forget one of the unit's own."""
        chosen = self.shown
        what = f"这个{self._shelf.noun}的文件从台账里删去，记录不变。"
        if chosen is None or not ask(self, f"删除“{chosen.title}”", what, accept="删除", danger=True):
            return
        try:
            self._shelf.drop_own(self._ledger, chosen.key)
        except LedgerError as error:
            tell(self, "没有删除", str(error))
            return
        self.news.emit(f"已删除“{chosen.title}”。")
        self.refresh()

    def _own(self) -> set[str]:
        return set(self._ledger.setting(self._shelf.own) or {})

    def _chosen(self, key: object) -> None:
        if key is not None:
            self._tell()

    def _tell(self) -> None:
        chosen = self.shown
        if chosen is None:
            return
        now = self._shelf.current(self._ledger).key == chosen.key
        self.card.set_title(chosen.title)
        self.card.set_side("正在用" if now else chosen.place, "done" if now else "muted")
        self._summary.setText(chosen.summary)
        self._summary.setVisible(bool(chosen.summary))
        self.facts.set_rows([("地方", chosen.place), *self._shelf.facts(self._ledger, chosen)])
        self._sources.setText("\n".join(f"依据：{each}" for each in chosen.sources))
        self.take_button.setEnabled(not now)
        self.drop_button.setVisible(chosen.key in self._own())

    def _lay_out(self) -> None:
        left = Card(self._shelf.noun, padded=False)
        left.body.addWidget(self.list, 1)
        for part in (self._summary, self.facts, self._sources):
            self.card.body.addWidget(part)
        self.card.body.addStretch(1)
        for button, act in (
            (self.take_button, self.take),
            (Button("导入自己的…", key="Ctrl+O"), self.import_own),
            (Button("另存为文件…", key="Ctrl+E", tip=f"存下来改成自己的{self._shelf.noun}"), self.export),
            (self.drop_button, self.drop),
        ):
            button.clicked.connect(act)
            self.card.add_button(button)
        left.setMinimumWidth(theme.px(240))
        self.body.addWidget(Sides(left, self.card, shares=(3, 5), least=500), 1)


def _tag(key: str, now: str, own: set[str]) -> Tag | str:
    if key == now:
        return Tag("在用", "done")
    return Tag("自己的", "note") if key in own else ""


def _read(path: Path, noun: str) -> str:
    """The text of a file. Raises LedgerError where it is none."""
    try:
        if path.stat().st_size > LARGEST:
            raise LedgerError(f"“{path.name}”太大，不像{noun}文件。")
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise LedgerError(f"“{path.name}”不是 UTF-8 文本。请用记事本另存为 UTF-8 编码后再导入。") from None
    except OSError as error:
        raise LedgerError(f"读不了“{path.name}”。请检查文件是否还在、U盘有没有拔掉。") from error
