"""今日: what has to be done now, and the figures of the period at its head."""

from app.ui.pages.today.lines import waiting
from app.ui.pages.today.page import Today
from app.ui.pages.today.reading import day_words

__all__ = ["Today", "day_words", "waiting"]
