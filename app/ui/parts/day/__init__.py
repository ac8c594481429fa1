"""The page of today without a ledger: what it looks like, and the words that stand on it.

It is imported before the heavy libraries are, so nothing in here imports the ledger, its books or its figures.
"""

from app.ui.parts.day.kept import KeptDay
from app.ui.parts.day.page import DayPage
from app.ui.parts.day.words import (
    SHOWN,
    AgendaWords,
    AmountWords,
    CoverageWords,
    DayWords,
    MonthWords,
    TileWords,
    read_day,
)

__all__ = [
    "SHOWN",
    "AgendaWords",
    "AmountWords",
    "CoverageWords",
    "DayPage",
    "DayWords",
    "KeptDay",
    "MonthWords",
    "TileWords",
    "read_day",
]
