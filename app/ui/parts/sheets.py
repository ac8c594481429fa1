"""A list and the sheet that lies over it: opened, saved, left half-written, thrown away."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from app.ui import theme
from app.ui.parts.acts import attempt
from app.ui.parts.half_written import HalfWritten
from app.ui.parts.sheet import FormSheet

T = TypeVar("T")


class Sheets(QStackedWidget):
    """Shows the list, or one sheet over it; `closed` when the list is seen again."""

    closed = Signal()

    def __init__(self, listing: QWidget) -> None:
        super().__init__()
        self.sheet: FormSheet | None = None
        self._half: HalfWritten | None = None
        self.addWidget(listing)

    def open_sheet(self, sheet: FormSheet, half: HalfWritten | None = None) -> FormSheet:
        """Lay a sheet over the list; with `half`, what was left half-written stands on it again."""
        self._put_away()
        self.sheet, self._half = sheet, half
        sheet.left.connect(self.close_sheet)
        sheet.throw.setVisible(half is not None)
        if half is not None:
            half.kept.connect(lambda: sheet.card.set_side("草稿已自动保存", "done"))
            sheet.thrown.connect(half.drop)
            sheet.thrown.connect(self._thrown)
            leftover = half.leftover()
            if leftover:
                sheet.form.fill_raw(leftover)
                sheet.card.set_side("接着上次没写完的写", "soon")
        self.addWidget(sheet)
        self.setCurrentWidget(sheet)
        sheet.begin()
        return sheet

    def close_sheet(self) -> None:
        """Back to the list; what is half-written is kept."""
        if self.sheet is None:
            return
        self._put_away()
        self.setCurrentIndex(0)
        self.closed.emit()

    def save(self, verb: Callable[[], T], then: Callable[[T], object]) -> None:
        """Do what the sheet asks for: the list again and `then` the answer, or the refusal on the sheet."""
        assert self.sheet is not None

        def saved(made: T) -> None:
            if self._half is not None:
                self._half.drop()
                self._half = None
            self.close_sheet()
            then(made)

        attempt(self.sheet.say, verb, then=saved, refused=self.sheet.refuse)

    def keep(self) -> None:
        """The page is left: keep what is half-written."""
        if self._half is not None:
            self._half.keep_if_waiting()

    def _thrown(self) -> None:
        self._half = None
        self.close_sheet()

    def _put_away(self) -> None:
        self.keep()
        self._half = None
        if self.sheet is not None:
            self.removeWidget(self.sheet)
            self.sheet.deleteLater()
            self.sheet = None


def halves(left: QWidget, right: QWidget, *, widths: tuple[int, int], least: tuple[int, int]) -> QSplitter:
    """A list and what is in hand beside each other; the clerk may move the line between them."""
    made = QSplitter(Qt.Orientation.Horizontal)
    made.setChildrenCollapsible(False)
    made.setHandleWidth(theme.px(12))
    for place, part in enumerate((left, right)):
        part.setMinimumWidth(theme.px(least[place]))
        made.addWidget(part)
        made.setStretchFactor(place, widths[place])
    made.setSizes([theme.px(width) for width in widths])
    return made
