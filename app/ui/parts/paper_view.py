"""A paper before it is printed: made beside the window, shown page by page, printed or taken along."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTemporaryDir, Signal
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import LedgerError
from app.ui.parts.printing import DOTS, Printing, ask_printer, beside, fits_a_booklet, imposed
from app.ui.parts.saving import ask_where, do_long
from app.ui.widgets.dialogs import ask
from app.ui.widgets.folders import FolderFor
from app.ui.widgets.previews import PreviewView
from app.ui.workers import Worker

if TYPE_CHECKING:
    from app.desk.preview import Preview
    from app.exports.preview import Picture

NAMELESS = "打印机"
FOLDED = "这是 A5 的册子：可以两页并排印在 A4 上，双面（短边翻转），对折就是小册子；也可以一页一页地印。"
Sides = tuple[tuple[int | None, int | None], ...]
Make = Callable[[Path], Path]  # writes a PDF into the folder and says where


@dataclass(frozen=True, slots=True)
class Taking:
    """How the paper in sight leaves: kept in a file; its numbers taken before it is printed; entered once it was."""

    file: Callable[[Path, Path], object] | None = None
    before: Callable[[Path], object] = lambda _: None
    printed: Callable[[Path, str], object] = lambda _, __: None
    folder: FolderFor = FolderFor.PAPERS


class PaperView(QWidget):
    """Shows the newest paper that was asked for; `laid(pages)` when it is there (0: it could not be made)."""

    news = Signal(str)
    filed = Signal(str, object)
    laid = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._folder = QTemporaryDir()
        self._asked = 0
        self._leave = Taking()
        self.printing = False
        self._sending: Printing | None = None
        self._entering: Callable[[], object] = lambda: None
        self.shown: Preview | None = None
        self.view = PreviewView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def clear(self) -> None:
        """Put the paper away at once: nobody may print one under another's title."""
        self.shown = None
        self.view.clear("正在排版…")

    def lay_out(self, make: Make, leave: Taking | None = None) -> None:
        """Make a paper beside the window and show it; what stands in its way is said instead."""
        self._leave = leave or Taking()
        asked, work = self._made(make)
        Worker.do(work, lambda shown: self._show(asked, shown), lambda error: self._refuse(asked, error), owner=self)

    def print(self, title: str) -> None:
        """Send the pages to a printer."""
        shown, leave = self.shown, self._leave
        if shown is None or self.printing:
            return
        folded = fits_a_booklet(shown.sizes) and ask(
            self.window(), f"打印{title}", FOLDED, accept="小册子", reject="单页"
        )
        sheet = tuple((2 * wide, high) for wide, high in shown.sizes[:1]) * len(imposed(len(shown.sizes)))
        printer = ask_printer(self, f"打印{title}", sheet if folded else shown.sizes, duplex=folded)
        if printer is None:
            return
        sides = imposed(len(shown.sizes)) if folded else ()
        self.printing = True
        Worker.do(
            lambda _: leave.before(shown.paper),
            lambda _: self._send(printer, shown, leave, sides),
            self._not_printed,
            owner=self,
        )

    def save(self, title: str, name: str) -> None:
        """Keep the very paper that is shown where the clerk wants it."""
        shown, file, folder = self.shown, self._leave.file, self._leave.folder
        if shown is None or file is None or self.printing:
            return
        out = ask_where(self, f"保存{title}", name, "pdf", folder)
        if out is not None:
            kept = f"已存好：{out}"
            do_long(self, f"保存{title}", lambda _: file(shown.paper, out), lambda _: self.filed.emit(kept, out))

    def _made(self, make: Make) -> tuple[int, Callable[[object], "Preview"]]:
        """The next paper of this view, and how it is made beside the window."""
        self._asked += 1
        folder = Path(self._folder.path()) / str(self._asked)

        def work(_: object) -> "Preview":
            from app.desk.preview import opened

            folder.mkdir(exist_ok=True)
            return opened(make(folder))

        return self._asked, work

    def _not_printed(self, error: Exception) -> None:
        self.printing = False
        if not isinstance(error, LedgerError):
            raise error
        self.news.emit(str(error))

    def _send(self, printer: QPrinter, shown: "Preview", leave: Taking, sides: Sides) -> None:
        def side(at: int) -> QImage:
            return beside(*(None if page is None else _fine(shown, page) for page in sides[at]))

        pages, draw = (len(sides), side) if sides else (len(shown.sizes), partial(_fine, shown))
        name = printer.printerName() or NAMELESS
        self._sending = Printing(printer, pages, draw)  # kept until the next one: it may not go in its own turn
        self._entering = lambda: leave.printed(shown.paper, name)
        self._sending.ended.connect(self._printed)  # bound, or view and printing would hold on to each other
        self._sending.start()

    def _printed(self, words: str, sent: int) -> None:
        """Enter what went to the printer, and say how it went."""
        self.printing = False
        try:
            if sent:
                self._entering()
        except LedgerError as error:
            words = f"{words}但没有记进流水：{error}"
        self.news.emit(words)

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

    return as_image(picture(shown, page, width))


def _fine(shown: "Preview", page: int) -> QImage:
    from app.desk.preview import picture_at

    return as_image(picture_at(shown, page, DOTS))


def as_image(picture: "Picture") -> QImage:
    """A rendered page as Qt draws it; the image keeps its own copy of the pixels."""
    return QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32).copy()
