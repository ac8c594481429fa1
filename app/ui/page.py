"""What every page of the window is: a place with a title that can be refreshed, left and come back to."""

from typing import ClassVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.lists.lines import LineList
from app.ui.widgets.scrolling import follow_focus


class Page(QWidget):
    """A page offers `go(key, what)`, `news(sentence)`, `filed(sentence, path)`, and `followed(sentence, ways)` for an
    act with ways on from it, its paper among them; it knows no window, no other page.

    Put widgets into `self.body`. `scrolls = False` for pages that fill the height themselves (a table). `reads` names
    the tables whose change concerns the page; empty means all of them.
    """

    go = Signal(str, object)
    news = Signal(str)
    filed = Signal(str, object)
    followed = Signal(str, tuple)
    subtitled = Signal()

    title: ClassVar[str] = ""
    purpose: ClassVar[str] = ""  # what the page is for, in a sentence: an empty list and F1 say it
    manual: ClassVar[str] = ""
    scrolls: ClassVar[bool] = True
    reads: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._subtitle = ""
        self._stale = True
        self.body = QVBoxLayout()
        margin = theme.px(16) if theme.look().scale > 1 else theme.px(24)
        self.body.setContentsMargins(margin, theme.px(16), margin, theme.px(16))
        self.body.setSpacing(theme.px(16))
        self._lay_out()

    @property
    def subtitle(self) -> str:
        """The period or count that stands beside the title."""
        return self._subtitle

    def set_subtitle(self, text: str) -> None:
        if text != self._subtitle:
            self._subtitle = text
            self.subtitled.emit()

    def refresh(self) -> None:
        """Read everything again (F5, first visit, after a change)."""

    def changed(self, tables: frozenset[str]) -> None:
        """The ledger has changed: read again now if seen, else on the next visit."""
        if self.reads and not self.reads & tables:
            return
        if self.isVisible():
            self.refresh()
            return
        self._stale = True

    def overtaken(self, tables: frozenset[str]) -> None:
        """Somebody else has changed the ledger meanwhile: a page with a form in hand keeps what is typed into it."""
        self.changed(tables)

    def arrive(self, what: object) -> None:
        """The clerk came here for something: a case's number, a filter, None for the page itself."""

    def taken_back(self, entries: frozenset[tuple[str, str]]) -> None:
        """The last act was undone, and these (table, id) are again as they were before it."""

    def take_keyboard(self, last: QWidget | None) -> None:
        """Put the keyboard where it was on this page, else into the leftmost list in sight, else to its first place."""
        if last is not None and last.isVisibleTo(self) and last.isEnabled():
            last.setFocus()
            return
        lists = (*self.findChildren(QAbstractItemView), *self.findChildren(LineList))
        seen = [place for place in lists if place.isVisibleTo(self) and place.isEnabled()]
        if seen:
            min(seen, key=lambda each: each.mapTo(self, QPoint()).x()).setFocus()
            return
        for place in self.findChildren(QWidget):
            if place.isVisibleTo(self) and place.isEnabled() and place.focusPolicy() & Qt.FocusPolicy.TabFocus:
                place.setFocus()
                return

    def may_leave(self) -> bool:
        """False keeps the clerk here; the page has then said why."""
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def _lay_out(self) -> None:
        if not self.scrolls:
            self.setLayout(self.body)
            return
        inner = QWidget()
        inner.setObjectName("pageBody")
        inner.setLayout(self.body)
        area = QScrollArea()
        area.setObjectName("pageArea")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        follow_focus(area)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
