"""A paper before it is printed: made beside the window, shown page by page, printed or taken along."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTemporaryDir, Signal
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import LedgerError
from app.files import demand_place, write_bytes
from app.ui.parts.printing import DOTS, Printing, ask_printer
from app.ui.parts.saving import ask_where, do_long
from app.ui.widgets.previews import PreviewView
from app.ui.workers import Worker

if TYPE_CHECKING:
    from app.desk.preview import Preview
    from app.exports.preview import Picture

Make = Callable[[Path], Path]  # writes a PDF into the folder and says where


class PaperView(QWidget):
    """Shows the newest paper that was asked for; `laid(pages)` when it is there (0: it could not be made)."""

    news = Signal(str)
    filed = Signal(str, object)
    laid = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._folder = QTemporaryDir()
        self._asked = 0
        self._issue: Make | None = None
        self.printing = False
        self.shown: Preview | None = None
        self.view = PreviewView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def clear(self) -> None:
        """Put the paper away at once: nobody may print one under another's title."""
        self.shown = None
        self.view.clear("正在排版…")

    def lay_out(self, make: Make, issue: Make | None = None) -> None:
        """Make a paper beside the window and show it; what stands in its way is said instead.

        With `issue` it is made so once more, before it is first printed or kept.
        """
        self._issue = issue
        asked, work = self._made(make)
        Worker.do(work, lambda shown: self._show(asked, shown), lambda error: self._refuse(asked, error), owner=self)

    def print(self, title: str) -> None:
        """Send the pages to a printer."""
        shown = self.shown
        if shown is None or self.printing:
            return
        printer = ask_printer(self, f"打印{title}", shown.sizes)
        if printer is None:
            return
        self.printing = True
        if self._issue is None:
            self._send(printer, shown)
            return
        asked, work = self._made(self._issue)

        def issued(shown: "Preview") -> None:
            self._issued(asked, shown)
            self._send(printer, shown)

        Worker.do(work, issued, self._not_issued, owner=self)

    def save(self, title: str, name: str) -> None:
        """Keep the very paper that is shown where the clerk wants it."""
        shown = self.shown
        if shown is None or self.printing:
            return
        out = ask_where(self, f"保存{title}", name, "pdf")
        if out is None:
            return
        asked, issue = self._made(self._issue) if self._issue is not None else (self._asked, lambda _: shown)

        def work(job: object) -> "Preview":
            demand_place(out)  # no number is spent on a paper that cannot be kept
            made = issue(job)
            write_bytes(out, made.paper.read_bytes())
            return made

        def kept(made: object) -> None:
            if made is not shown:
                self._issued(asked, cast("Preview", made))
            self.filed.emit(f"已存好：{out}", out)

        do_long(self, f"保存{title}", work, kept)

    def _made(self, make: Make) -> tuple[int, Callable[[object], "Preview"]]:
        """The next paper of this view, and how it is made beside the window."""
        self._asked += 1
        folder = Path(self._folder.path()) / str(self._asked)

        def work(_: object) -> "Preview":
            from app.desk.preview import opened

            folder.mkdir(exist_ok=True)
            return opened(make(folder))

        return self._asked, work

    def _issued(self, asked: int, shown: "Preview") -> None:
        """It has its number: what is printed or kept from now on is this very paper."""
        if asked == self._asked:
            self._issue = None
        self._show(asked, shown)

    def _not_issued(self, error: Exception) -> None:
        self.printing = False
        if not isinstance(error, LedgerError):
            raise error
        self.news.emit(str(error))

    def _send(self, printer: QPrinter, shown: "Preview") -> None:
        printing = Printing(printer, len(shown.sizes), lambda page: _fine(shown, page), self)
        printing.ended.connect(self.news)
        printing.ended.connect(self._printed)
        printing.ended.connect(printing.deleteLater)
        printing.start()

    def _printed(self, _: str) -> None:
        self.printing = False

    def _show(self, asked: int, shown: "Preview") -> None:
        if asked != self._asked:
            return
        if self.shown is not None:
            shutil.rmtree(self.shown.paper.parent, ignore_errors=True)
        self.shown = shown
        self.view.show_document(
            len(shown.sizes), lambda page: shown.sizes[page], lambda page, width: _drawn(shown, page, width)
        )
        self.laid.emit(len(shown.sizes))

    def _refuse(self, asked: int, error: Exception) -> None:
        if asked != self._asked:
            return
        if not isinstance(error, LedgerError):
            raise error
        self.shown = None
        self.view.clear(str(error))
        self.laid.emit(0)


def _drawn(shown: "Preview", page: int, width: int) -> QImage:
    from app.desk.preview import picture

    return _image(picture(shown, page, width))


def _fine(shown: "Preview", page: int) -> QImage:
    from app.desk.preview import picture_at

    return _image(picture_at(shown, page, DOTS))


def _image(picture: "Picture") -> QImage:
    """A rendered page as Qt draws it; the image keeps its own copy of the pixels."""
    return QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32).copy()
