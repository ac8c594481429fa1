"""The shelf: the six books in their order, and the plain registers beside them."""

from app.books.book import Book
from app.books.deputies import DEPUTIES
from app.books.duties import DUTIES, OTHER_DUTIES
from app.books.plain import GRIDS, PLANS, QUANTITIES, STATIONS, UNITS, VILLAGES
from app.books.proposals import PROPOSALS
from app.books.receptions import RECEPTIONS
from app.books.themes import THEMES
from app.books.trainings import TRAININGS

SIX: tuple[Book, ...] = (DEPUTIES, THEMES, TRAININGS, RECEPTIONS, PROPOSALS, DUTIES)
REGISTERS: tuple[Book, ...] = (OTHER_DUTIES, QUANTITIES, PLANS, STATIONS, GRIDS, UNITS, VILLAGES)
BOOKS: dict[str, Book] = {book.name: book for book in (*SIX, *REGISTERS)}
