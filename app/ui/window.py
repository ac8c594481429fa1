"""The frame: it navigates and nothing else.

What it is made of is loaded when it is furnished, so that the window can stand before (`sight`).
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPixmap

    from app.ui.page import Page
    from app.ui.widgets.notices import Way
    from app.ui.widgets.search import HitLine

DIGITS = "1234567890"
ROLLS_FROM = 2.0  # up to 150 % a page gives up room inside itself, and its head and foot stay in sight
OPENING = "正在打开台账……"
ELSEWHERE = "这一条是乡镇登记的，请在乡镇的台账里看；县级台账看意见、簿和数字。"


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page before it is made: it is made on its first visit. `count` says how many things wait there.

    A page without an icon is not in the navigation; other pages lead to it, and `under` is where it belongs.
    """

    key: str
    title: str
    icon: str
    factory: "Callable[[], Page]"
    count: Callable[[], int] | None = None
    urgent: bool = True
    counted: str = "待办"
    under: str = ""


class MainWindow(QMainWindow):
    """Pages at the right, the way to them at the left, one search above, the line of safety below.

    Offers `searched(text)` (answer with `search.show_hits`), `undo_wanted` (Ctrl+Z), `print_wanted(path)` of a file
    that was just written, `help_wanted(anchor)` (F1), `keys_wanted` (Shift+F1) and `closing`; the rest is `open`,
    `changed`, `say`, `banners` and `status`. Made without pages it is an empty window until `furnish`.
    """

    searched = Signal(str)
    undo_wanted = Signal()
    print_wanted = Signal(object)
    help_wanted = Signal(str)
    keys_wanted = Signal()
    opened = Signal(str)
    closing = Signal()

    def __init__(self, pages: Sequence[PageSpec] = (), *, unit: str = "", brand: str = "六簿") -> None:
        super().__init__()
        self._brand = brand
        self.setWindowTitle(brand)
        self._specs: dict[str, PageSpec] = {}
        self._pages: dict[str, Page] = {}
        self._key = ""
        self._kept: Page | None = None
        self._waiting: QWidget | None = None
        self._asked: list[Callable[[], object]] | None = None
        self.resize(1366, 768)
        self.setMinimumSize(960, 600)
        if pages:
            self.furnish(pages, unit)

    def furnish(self, pages: Sequence[PageSpec], unit: str) -> None:
        """Put the navigation, the search, the room of the pages and the line of safety into the window."""
        from app.ui import theme
        from app.ui.widgets.cards import Elided, label
        from app.ui.widgets.navigation import Navigation, NavigationEntry
        from app.ui.widgets.notices import Banners, StatusLine, Toast
        from app.ui.widgets.rooms import Pages
        from app.ui.widgets.search import SearchBox

        self.setWindowTitle(f"{self._brand} — {unit}")
        self.setWindowIcon(theme.icon("brand", "ink", 32))
        self._specs = {spec.key: spec for spec in pages}
        listed = [spec for spec in pages if spec.icon]
        self._listed = [spec.key for spec in listed]
        places = [NavigationEntry(spec.key, spec.title, spec.icon, spec.urgent, spec.counted) for spec in listed]
        self.navigation = Navigation(places, brand=self._brand)
        self.navigation.chosen.connect(self.open)
        self.navigation.helped.connect(self._help)
        self.search = SearchBox()
        self.search.searched.connect(self._search)
        self.search.chosen.connect(self._open_hit)
        self.search.left.connect(self._back_to_page)
        self.banners = Banners()
        self.status = StatusLine(unit)
        self._title, self._subtitle = label("", "title"), Elided("", "muted")
        self._stack = Pages()
        top = self._lay_out()
        self.toast = Toast(top, beside=self.search)
        self._keys()

    @property
    def page(self) -> "Page | None":
        """The page that is seen."""
        return self._pages.get(self._key, self._kept)

    @property
    def key(self) -> str:
        return self._key

    def wait(self, kept: "Page | None" = None) -> None:
        """From now on the ledger is being opened: what the clerk asks for is done when it is; `kept` is what is known
        of the first page.
        """
        self._asked, self._kept = [], kept
        self.navigation.mark(self._listed[0])
        self._waiting = kept or _opening()
        self._stack.addWidget(self._waiting)
        if kept is not None:
            self._show_head()
            kept.take_keyboard(None)

    def begin(self) -> None:
        """The ledger is open: show the first page in place of what was known of it, then do what was asked for."""
        waiting, asked = self._waiting, self._asked or []
        self._waiting, self._kept, self._asked = None, None, None
        typing = self.search.hasFocus()
        self.home()
        if waiting is not None:
            self._stack.removeWidget(waiting)
            waiting.deleteLater()
        if typing:
            self.search.setFocus()
        for act in asked:
            act()

    def when_open(self, act: Callable[[], object]) -> None:
        """Do this now, or as soon as the ledger is open."""
        if self._asked is not None:
            self._asked.append(act)
            return
        act()

    def open(self, key: str, what: object = None) -> None:
        """Go to a page, for something on it or for itself; stays where a page does not let go."""
        if key not in self._specs:
            self.say(ELSEWHERE)
            return
        if self._asked is not None:
            self.navigation.mark(self._specs[key].under or key)
            self._asked.append(partial(self.open, key, what))
            return
        here = self.page
        if here is not None and key != self._key and not here.may_leave():
            self.navigation.mark(self._specs[self._key].under or self._key)
            return
        page = self._pages.get(key) or self._make(key)
        self._key = key
        self.navigation.mark(self._specs[key].under or key)
        last = page.focusWidget()
        self.centralWidget().setFocus()  # else the stack would put the keyboard into the page's first widget
        self._stack.setCurrentWidget(page)
        self._show_head()
        page.arrive(what)
        if self.focusWidget() in (self.centralWidget(), None):
            page.take_keyboard(last)
        self.opened.emit(key)

    def empty(self) -> "QPixmap":
        """How the frame looks that waits for its ledger: nothing of a ledger is in the picture."""
        from PySide6.QtGui import QPixmap

        other = MainWindow(tuple(self._specs.values()), brand=self._brand)
        other.setMinimumSize(0, 0)  # a small screen may have pressed the window below it
        other.resize(self.size())
        other.wait()
        ratio = self.devicePixelRatio()  # of its own screen; what was never shown would take the first one's
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        other.render(picture)
        other.deleteLater()
        return picture

    def home(self) -> None:
        """Go to the first page."""
        self.open(self._listed[0])

    def forget(self) -> None:
        """Make every page but the one in sight anew on its next visit: they are to read something else."""
        for key in [each for each in self._pages if each != self._key]:
            page = self._pages.pop(key)
            self._stack.removeWidget(page)
            page.deleteLater()
        self.count()

    def changed(self, tables: Iterable[str], *, elsewhere: bool = False) -> None:
        """The ledger has changed, by somebody else where `elsewhere`: tell the pages that are made, count again."""
        what = frozenset(tables)
        for page in self._pages.values():
            if elsewhere:
                page.overtaken(what)
            else:
                page.changed(what)
        self.count()

    def count(self) -> None:
        """Ask again how many things wait on each page."""
        for key, spec in self._specs.items():
            if spec.count is not None:
                self.navigation.count(key, spec.count())

    def say(self, sentence: str, *ways: "Way") -> None:
        """Say in passing what was done, with the ways on from there."""
        self.toast.say(sentence, *ways)

    def _filed(self, sentence: str, path: Path) -> None:
        from app.ui.widgets.folders import open_file, open_folder

        ways: dict[str, Way] = {
            ".pdf": ("打印", partial(self.print_wanted.emit, path)),
            **dict.fromkeys((".xlsx", ".docx"), ("打开", partial(open_file, path))),
        }
        own = ways.get(path.suffix.lower())
        self.say(sentence, *([own] if own else []), ("打开文件夹", partial(open_folder, path)))

    def set_unit(self, unit: str) -> None:
        """Say whose ledger it is, in the title and in the line at the bottom."""
        self.setWindowTitle(f"{self._brand} — {unit}")
        self.status.set_unit(unit)

    def refresh(self) -> None:
        if self.page is not None:
            self.page.refresh()
        self.count()

    def raise_up(self) -> None:
        """Come before the other windows: a second start asked for it."""
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: "QCloseEvent") -> None:
        here = self.page
        if here is not None and not here.may_leave():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def _make(self, key: str) -> "Page":
        page = self._specs[key].factory()
        page.go.connect(self.open)
        page.news.connect(self.say)
        page.filed.connect(self._filed)
        page.followed.connect(lambda sentence, ways: self.say(sentence, *ways))
        page.subtitled.connect(self._show_head)
        self._pages[key] = page
        self._stack.addWidget(page)
        return page

    def _open_hit(self, hit: "HitLine") -> None:
        self.search.clear()
        self.open(hit.page, hit.what)

    def _show_head(self) -> None:
        page = self.page
        if page is None:
            return
        self._title.setText(page.title or self._specs[self._key].title)
        self._subtitle.set_text(page.subtitle)

    def _keys(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        shortcuts: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+K", self._to_search),
            ("F1", self._help),
            ("Shift+F1", partial(self.when_open, self.keys_wanted.emit)),
            ("F5", partial(self.when_open, self.refresh)),
            ("Ctrl+Z", partial(self.when_open, self.undo_wanted.emit)),
        ]
        for digit, key in zip(DIGITS, self._listed, strict=False):  # further pages have to be walked to
            shortcuts.append((f"Ctrl+{digit}", partial(self.open, key)))
        for sequence, act in shortcuts:
            QShortcut(QKeySequence(sequence), self).activated.connect(act)

    def _back_to_page(self) -> None:
        if self.page is not None:
            self.page.take_keyboard(self.page.focusWidget())

    def _help(self) -> None:
        self.when_open(lambda: self.help_wanted.emit(self.page.manual if self.page else ""))

    def _search(self, words: str) -> None:
        self.when_open(partial(self.searched.emit, words))

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _lay_out(self) -> QWidget:
        from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

        from app.ui import theme
        from app.ui.widgets.rooms import Room

        top = QFrame()
        top.setObjectName("topBar")
        top.setFixedHeight(theme.px(52))
        row = QHBoxLayout(top)
        row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        row.setSpacing(theme.px(16))
        row.addWidget(self._title)
        row.addWidget(self._subtitle, 1)
        self.search.setFixedWidth(theme.px(340))
        row.addWidget(self.search)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for part in (top, self.banners):
            right.addWidget(part)
        right.addWidget(Room(self._stack) if theme.look().scale >= ROLLS_FROM else self._stack, 1)
        right.addWidget(self.status)
        centre = QWidget()
        both = QHBoxLayout(centre)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self.navigation)
        both.addLayout(right, 1)
        self.setCentralWidget(centre)
        return top


def _opening() -> QWidget:
    from PySide6.QtCore import Qt

    from app.ui.widgets.cards import label

    words = label(OPENING, "muted")
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return words
