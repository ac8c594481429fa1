"""One of the six books: the paper of a period as it will be printed, and the ways to take it along."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.books.book import Book
from app.ledger import registers
from app.ledger.outgoing import PRINT, Leaving, enter
from app.ledger.store import Ledger
from app.rules.profiles import OFFICE
from app.ui.parts.for_whom import ForWhom
from app.ui.parts.paper_view import PaperView, Taking
from app.ui.parts.saving import ask_where, do_long
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card

if TYPE_CHECKING:
    from app.desk.preview import Preview


class BookSheet(QWidget):
    """Shows the preview of a book and a period; `said(sentence)` tells what was written or printed."""

    news = Signal(str)
    filed = Signal(str, object)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._book: Book | None = None
        self._since: date | None = None
        self._until: date | None = None
        self._paper = PaperView()
        self._paper.news.connect(self.news)
        self._paper.filed.connect(self.filed)
        self._paper.laid.connect(self._laid)
        self.view = self._paper.view
        self.card = Card(" ", padded=False)
        self.buttons = tuple(
            Button(words, kind=kind, key=key, icon=icon)
            for words, kind, key, icon in (
                ("导出 Excel", "plain", "Ctrl+E", ""),
                ("导出 PDF", "plain", "Ctrl+Shift+E", ""),
                ("打印", "primary", "Ctrl+P", "print"),
            )
        )
        self.for_whom = ForWhom()
        self.for_whom.picked.connect(lambda _: self._lay_out())
        self.card.add_button(self.for_whom)
        for button, act in zip(self.buttons, (self.save_xlsx, self.save_pdf, self.print), strict=True):
            button.clicked.connect(act)
            self.card.add_button(button)
        self.card.body.addWidget(self._paper)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)

    @property
    def shown(self) -> "Preview | None":
        """The paper in sight."""
        return self._paper.shown

    def show_book(self, book: Book, since: date | None, until: date | None) -> None:
        """Lay the book on paper beside the window and show it."""
        if (book, since, until) != (self._book, self._since, self._until):
            self._paper.clear()
        self._book, self._since, self._until = book, since, until
        self.card.set_title(book.title)
        self.for_whom.offer(book.name, OFFICE)
        self._lay_out()

    def _lay_out(self) -> None:
        book, since, until, profile = self._book, self._since, self._until, self.for_whom.profile
        if book is None:
            return
        self.card.set_side("正在排版…")

        def make(folder: Path) -> Path:
            from app.desk.paper import lay_out

            out = folder / f"{book.name}.pdf"
            return lay_out(self._ledger, book.name, since, until, form="pdf", out=out, profile=profile)

        leaving = Leaving(book.title, since, until, profile)
        printed = Taking(printed=lambda _, printer: enter(self._ledger, leaving, printer, act=PRINT))
        self._paper.lay_out(make, printed)

    def save_xlsx(self) -> None:
        self._save("xlsx")

    def save_pdf(self) -> None:
        self._save("pdf")

    def print(self) -> None:
        """Send the pages to a printer."""
        if self._book is not None:
            self._paper.print(self._book.title)

    def _save(self, form: str) -> None:
        book, since, until, profile = self._book, self._since, self._until, self.for_whom.profile
        if book is None:
            return
        period = registers.period_words(since, until, dated=book.dated is not None)
        out = ask_where(self, f"导出{book.title}", f"{book.title} {period}".strip(), form)
        if out is None:
            return

        def work(_: object) -> object:
            from app.desk.paper import put_on_paper

            return put_on_paper(self._ledger, book.name, since, until, form=form, out=out, profile=profile)

        do_long(self, f"导出{book.title}", work, lambda path: self.filed.emit(f"已导出：{path}", path))

    def _laid(self, pages: int) -> None:
        self.card.set_side(f"共 {pages} 页" if pages else "")
        for button in self.buttons:
            button.setEnabled(pages > 0)
