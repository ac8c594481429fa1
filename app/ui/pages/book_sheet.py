"""One of the six books: the paper of a period as it will be printed, and the ways to take it along."""

import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTemporaryDir, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.books.book import Book
from app.errors import LedgerError
from app.ledger import registers
from app.ledger.store import Ledger
from app.ui.pages.printing import DOTS, Printing, ask_printer
from app.ui.pages.saving import ask_where, do_long
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.previews import PreviewView
from app.ui.workers import Worker

if TYPE_CHECKING:
    from app.desk.preview import Preview
    from app.exports.preview import Picture


class BookSheet(QWidget):
    """Shows the preview of a book and a period; `said(sentence)` tells what was written or printed."""

    said = Signal(str)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._book: Book | None = None
        self._since: date | None = None
        self._until: date | None = None
        self._folder = QTemporaryDir()
        self._asked = 0
        self.shown: Preview | None = None
        self.view = PreviewView()
        self.card = Card(" ", padded=False)
        self.buttons = tuple(
            Button(words, kind=kind, key=key, icon=icon)
            for words, kind, key, icon in (
                ("导出 Excel", "plain", "Ctrl+E", ""),
                ("导出 PDF", "plain", "Ctrl+Shift+E", ""),
                ("打印", "primary", "Ctrl+P", "print"),
            )
        )
        for button, act in zip(self.buttons, (self.save_xlsx, self.save_pdf, self.print), strict=True):
            button.clicked.connect(act)
            self.card.add_button(button)
        self.card.body.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)

    def show_book(self, book: Book, since: date | None, until: date | None) -> None:
        """Lay the book on paper beside the window and show it."""
        if (book, since, until) != (self._book, self._since, self._until):
            self.shown = None  # nobody may print one book under another's title
            self.view.clear("正在排版…")
        self._book, self._since, self._until = book, since, until
        self._asked += 1
        asked, folder = self._asked, Path(self._folder.path()) / str(self._asked)
        self.card.set_title(book.title)
        self.card.set_side("正在排版…")

        def work(_: object) -> "Preview":
            from app.desk.preview import preview

            folder.mkdir(exist_ok=True)
            return preview(self._ledger, book.name, since, until, folder)

        Worker.do(work, lambda shown: self._show(asked, shown), lambda error: self._refuse(asked, error), owner=self)

    def save_xlsx(self) -> None:
        self._save("xlsx")

    def save_pdf(self) -> None:
        self._save("pdf")

    def print(self) -> None:
        """Send the pages to a printer."""
        shown, book = self.shown, self._book
        if shown is None or book is None:
            return
        wide, high = shown.sizes[-1]
        printer = ask_printer(self, f"打印{book.title}", len(shown.sizes), landscape=wide > high)
        if printer is None:
            return
        printing = Printing(printer, len(shown.sizes), lambda page: self._fine(shown, page), self)
        printing.ended.connect(self.said)
        printing.ended.connect(printing.deleteLater)
        printing.start()

    def _save(self, form: str) -> None:
        book, since, until = self._book, self._since, self._until
        if book is None:
            return
        period = registers.period_words(since, until, dated=book.dated is not None)
        out = ask_where(self, f"导出{book.title}", f"{book.title} {period}".strip(), form)
        if out is None:
            return

        def work(_: object) -> object:
            from app.desk.paper import put_on_paper

            return put_on_paper(self._ledger, book.name, since, until, form=form, out=out)

        do_long(self, f"导出{book.title}", work, lambda path: self.said.emit(f"已导出：{path}"))

    def _show(self, asked: int, shown: "Preview") -> None:
        if asked != self._asked:
            return
        if self.shown is not None:
            shutil.rmtree(self.shown.paper.parent, ignore_errors=True)
        self.shown = shown
        self._enable(enabled=True)
        self.card.set_side(f"共 {len(shown.sizes)} 页")
        self.view.show_document(
            len(shown.sizes), lambda page: shown.sizes[page], lambda page, w: _drawn(shown, page, w)
        )

    def _refuse(self, asked: int, error: Exception) -> None:
        if asked != self._asked:
            return
        if not isinstance(error, LedgerError):
            raise error
        self.shown = None
        self._enable(enabled=False)
        self.card.set_side("")
        self.view.clear(str(error))

    def _enable(self, *, enabled: bool) -> None:
        for button in self.buttons:
            button.setEnabled(enabled)

    def _fine(self, shown: "Preview", page: int) -> QImage:
        from app.desk.preview import picture_at

        return image_of(picture_at(shown, page, DOTS))


def image_of(picture: "Picture") -> QImage:
    """A rendered page as Qt draws it; the image keeps its own copy of the pixels."""
    return QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32).copy()


def _drawn(shown: "Preview", page: int, width: int) -> QImage:
    from app.desk.preview import picture

    return image_of(picture(shown, page, width))
