"""The manual: its chapters, which window and paper show alike, and what a search finds in them.

Belongs here: reading resources/manual, and the chapter of figures, which is made of their declarations. Does not: how a
chapter looks. A chapter is a small part of Markdown on purpose (headings, paragraphs, steps, points, tables, pictures,
links), so that the window and the paper can both draw all of it.
"""

from app.books.manual.contents import PICTURES, Chapter, Spot, chapters, spot_of
from app.books.manual.passages import Passage, PassageKind, phrases, plain
from app.books.manual.searching import matches

__all__ = [
    "PICTURES",
    "Chapter",
    "Passage",
    "PassageKind",
    "Spot",
    "chapters",
    "matches",
    "phrases",
    "plain",
    "spot_of",
]
