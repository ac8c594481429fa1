"""六簿: what the books say; the page is the print preview."""

from app.ui.pages.books.page import BooksPage

__all__ = ["BooksPage"]
