"""今日: what has to be done now, and the figures of the period with the rows behind each."""

from app.ui.pages.today.figure import FigureRows
from app.ui.pages.today.lines import waiting
from app.ui.pages.today.page import Today

__all__ = ["FigureRows", "Today", "waiting"]
