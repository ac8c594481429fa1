"""流动站: where the station went, whom it met, what was heard."""

from app.ui.pages.outing.page import OutingPage

__all__ = ["OutingPage"]
