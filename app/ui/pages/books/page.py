"""六簿: what the books say, on paper and in files; beside them the registers that are typed into directly."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.books.book import Book
from app.books.shelf import BOOKS, REGISTERS, SIX
from app.ledger import figures
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.page import Page
from app.ui.pages.books.sheet import BookSheet
from app.ui.pages.books.view import RegisterView
from app.ui.parts.periods import NAMED, SpanField
from app.ui.widgets.cards import Card
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable


class BooksPage(Page):
    """`arrive` takes a book's name, or (name, entry) for an entry of a plain register."""

    title = "六簿"
    purpose = "选好簿册和期间，右边就是要打印的样子；可以导出，也可以直接打印"
    manual = "books"
    scrolls = False

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._book: Book = SIX[0]
        self.period = SpanField(ledger, ahead=1)  # next year's plans
        self.period.set_value(_first_period(ledger))
        self.period.edited.connect(self._period_edited)
        self.period.walked.connect(self.show_book)
        self.list = _listed((*SIX, *REGISTERS))
        self.list.chosen.connect(self._chosen)
        self.sheet = BookSheet(ledger)
        self.sheet.news.connect(self.news)
        self.sheet.filed.connect(self.filed)
        self._views: dict[str, RegisterView] = {}
        self._stack = QStackedWidget()
        self._stack.addWidget(self.sheet)
        self._lay_out_page()
        self.list.reload()

    @property
    def book(self) -> Book:
        """The book that is open."""
        return self._book

    def arrive(self, what: object) -> None:
        name, entry = what if isinstance(what, tuple) else (what, None)
        if name in BOOKS:
            self._book = BOOKS[name]
            self.show_book()
        if isinstance(entry, str):
            view = self._view()
            if not view.table.select(entry):
                self.period.set_value(NAMED[0])
                self.show_book()
            view.select(entry)

    def refresh(self) -> None:
        self.show_book()

    def show_book(self) -> None:
        """Show the book in hand for the period that is written."""
        span = self.period.value()
        since, until = span if isinstance(span, tuple) else (None, None)
        self.list.select(self._book.name)
        self.set_subtitle(self._book.title)
        if self._book.plain:
            view = self._view()
            view.show_span(since, until)
            self._stack.setCurrentWidget(view)
            return
        self._stack.setCurrentWidget(self.sheet)
        self.sheet.show_book(self._book, since, until)

    def _view(self) -> RegisterView:
        view = self._views.get(self._book.name)
        if view is None:
            view = self._views[self._book.name] = RegisterView(self._ledger, self._book)
            view.news.connect(self.news)
            view.filed.connect(self.filed)
            view.wanted.connect(self.go)
            self._stack.addWidget(view)
        return view

    def _chosen(self, key: object) -> None:
        if isinstance(key, str) and key != self._book.name:
            self._book = BOOKS[key]
            self.show_book()

    def _period_edited(self) -> None:
        if self.period.text() in self.period.offered and self.period.value() is not None:
            self.show_book()

    def _lay_out_page(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self.period.without_foot())
        card = Card("簿册", padded=False)
        card.body.addWidget(self.list)
        column.addWidget(card, 1)
        left.setFixedWidth(theme.px(212))
        both = QHBoxLayout()
        both.setSpacing(theme.px(16))
        both.addWidget(left)
        both.addWidget(self._stack, 1)
        self.body.addLayout(both, 1)


def _first_period(ledger: Ledger) -> str:
    newest = figures.newest(ledger)
    return "今年" if newest is None or newest.year >= ledger.today.year else f"{newest.year}年"


def _listed(books: tuple[Book, ...]) -> PagedTable:
    rows = [(book.name, book.title) for book in books]
    table = PagedTable(
        [TableColumn("title", "簿册", 120, stretch=True, sorts=False)],
        lambda: len(rows),
        lambda offset, limit: rows[offset : offset + limit],
    )
    table.horizontalHeader().hide()
    table.setAccessibleName("各本簿册")
    return table
