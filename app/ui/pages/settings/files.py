"""Settings of which there are several to choose from, each a file: methods, schemes, templates of briefings."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from app.errors import LedgerError
from app.files import write_bytes
from app.ledger.bylaws import Shelf, Unread
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.pages.settings.panel import Panel
from app.ui.parts.acts import attempt
from app.ui.parts.saving import ask_where
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, Sides, label
from app.ui.widgets.dialogs import ask, tell
from app.ui.widgets.entry.listed import Listed
from app.ui.widgets.fact_rows import FactRows
from app.ui.widgets.folders import ask_file
from app.ui.widgets.tags import Tag

MEND = "请另存为文件，改好后再导入，或者删除。"
Facts = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a file comes from: the place whose way it is, what it is about, and on what it rests."""

    place: str = ""
    summary: str = ""
    sources: tuple[str, ...] = ()


def published(filed: Any) -> Provenance:
    """The origin of what was taken from a published way of working."""
    return Provenance(filed.place, filed.summary, filed.sources)


class FilesPanel(Panel):
    """The list at the left, what the one in hand sets at the right."""

    def __init__(
        self,
        ledger: Ledger,
        shelf: Shelf[Any],
        facts: Callable[[Ledger, Any], Facts],
        means: Callable[[Ledger, Any], str],
        origin: Callable[[Any], Provenance] = published,
    ) -> None:
        super().__init__()
        self._origin = origin
        self._ledger, self._shelf, self._facts_of, self._means = ledger, shelf, facts, means
        self._known: Sequence[Any] = ()
        self._unread: Sequence[Unread] = ()
        self.fallback = label("", "error", wrap=True)
        self.list = Listed(shelf.noun, second=76)
        self.list.chosen.connect(self._chosen)
        self.card = Card(" ", scrolls=True)
        self._summary = label("", wrap=True)
        self.facts = FactRows()
        self._sources = label("", "small", wrap=True, selectable=True)
        self.take_button = Button(f"改用这个{shelf.noun}", kind="primary", key="Ctrl+Return", alone=True)
        self.drop_button = Button("删除", kind="quiet", key="Ctrl+Del", tip=f"删除本单位自己的这个{shelf.noun}")
        self._lay_out()

    @property
    def shown(self) -> Any:
        """The one in sight that can be read, if there is one."""
        return next((each for each in self._known if each.key == self.list.key), None)

    def refresh(self) -> None:
        self._known, self._unread = self._shelf.known(self._ledger), self._shelf.unread(self._ledger)
        now = self._shelf.current(self._ledger).key
        own = self._shelf.own_keys(self._ledger)
        readable = [(each.key, each.title, _tag(each.key, now, own)) for each in self._known]
        self.list.show_rows([*readable, *((each.key, each.key, Tag("读不懂", "late")) for each in self._unread)])
        fallback = self._shelf.fallback(self._ledger)
        self.fallback.setText(fallback)
        self.fallback.setVisible(bool(fallback))
        if self.list.key is None:
            self.list.select(now)
        self._tell()

    def take(self) -> None:
        """Go by the one in sight from now on."""
        chosen = self.shown
        if chosen is None:
            return
        if not ask(self, f"改用“{chosen.title}”", self._means(self._ledger, chosen), accept="改用"):
            return
        verb, done = partial(self._shelf.choose, self._ledger, chosen.key), f"已改用“{chosen.title}”，记录没有改动。"
        attempt(self.news.emit, verb, done, then=lambda _: self.refresh())

    def import_own(self) -> None:
        """Take up one that the unit or the county wrote; a mistake in it is said with its line."""
        noun = self._shelf.noun
        name = ask_file(self, f"导入自己的{noun}", f"{noun} (*.toml)")
        if name is None:
            return
        refused = partial(self._refuse, "没有导入")
        verb = partial(self._shelf.add_file, self._ledger, name)
        attempt(self.news.emit, verb, then=self._took, refused=refused)

    def _took(self, made: Any) -> None:
        self.refresh()
        self.list.select(made.key)
        self.news.emit(f"已导入“{made.title}”，看过以后可以改用它。")

    def export(self) -> None:
        """Save the file of the one in sight, to be changed into one's own."""
        if self._key is None:
            return
        out = ask_where(self, f"另存{self._shelf.noun}", f"本单位（{self._title}）", "toml")
        if out is None:
            return
        done, refused = f"已存好：{out}。用记事本改好后，再从这里导入。", partial(self._refuse, "没有存成")
        text = partial(self._shelf.text, self._ledger, self._key)
        attempt(self.news.emit, lambda: write_bytes(out, text().encode()), done, refused=refused)

    def drop(self) -> None:
        """Forget one of the unit's own."""
        key, title = self._key, self._title
        what = f"这个{self._shelf.noun}的文件从台账里删去，记录不变。"
        if key is None or not ask(self, f"删除“{title}”", what, accept="删除", danger=True):
            return
        verb, refused = partial(self._shelf.drop, self._ledger, key), partial(self._refuse, "没有删除")
        attempt(self.news.emit, verb, f"已删除“{title}”。", then=lambda _: self.refresh(), refused=refused)

    def _refuse(self, title: str, error: LedgerError) -> None:
        tell(self, title, str(error))

    @property
    def _key(self) -> str | None:
        return None if self.list.key is None else str(self.list.key)

    @property
    def _title(self) -> str:
        return self.shown.title if self.shown is not None else str(self._key)

    def _chosen(self, key: object) -> None:
        if key is not None:
            self._tell()

    def _tell(self) -> None:
        chosen = self.shown
        self.drop_button.setVisible(self._key in self._shelf.own_keys(self._ledger))
        if chosen is None:
            self._tell_unread()
            return
        now = self._shelf.current(self._ledger).key == chosen.key
        self.card.set_title(chosen.title)
        origin = self._origin(chosen)
        self.card.set_side("正在用" if now else origin.place, "done" if now else "muted")
        self._summary.setText(origin.summary)
        self._summary.setVisible(bool(origin.summary))
        self.facts.set_rows([("地方", origin.place), *self._facts_of(self._ledger, chosen)])
        self._sources.setText("\n".join(f"依据：{each}" for each in origin.sources))
        self.take_button.setEnabled(not now or not self.fallback.isHidden())

    def _tell_unread(self) -> None:
        """Why the file in sight is left aside; it can still be saved, mended and imported again, or dropped."""
        why = next((each.why for each in self._unread if each.key == self._key), "")
        self.card.set_title(self._title)
        self.card.set_side("读不懂", "late")
        self._summary.setText(f"早先的程序收下了这个{self._shelf.noun}，这一版读不懂，先搁在一边。{why}{MEND}")
        self._summary.setVisible(True)
        self.facts.set_rows([])
        self._sources.setText("")
        self.take_button.setEnabled(False)

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
        self.body.addWidget(self.fallback)
        self.body.addWidget(Sides(left, self.card, shares=(3, 5), least=500), 1)


def _tag(key: str, now: str, own: Collection[str]) -> Tag | str:
    if key == now:
        return Tag("在用", "done")
    return Tag("自己的", "note") if key in own else ""
