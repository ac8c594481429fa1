"""Every figure of the presidium's work, declared once: its definition, the rows that it counts, how these are grouped.

Belongs here: keys, labels, definitions, and the queries behind them. Does not: counting (`ledger/figures`), and what
was counted by hand (`books/quantity_figures`).
"""

from app.books.figures.declared import BY_KEY, FIGURES, Figure
from app.books.figures.source import ALL, SINCE, UNTIL, Condition, Source
from app.books.figures.sources import NAMED, SPLIT, STANDING

__all__ = [
    "ALL",
    "BY_KEY",
    "FIGURES",
    "NAMED",
    "SINCE",
    "SPLIT",
    "STANDING",
    "UNTIL",
    "Condition",
    "Figure",
    "Source",
]
