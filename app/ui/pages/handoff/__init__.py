"""上报: the month onto the stick in three steps, what went before and came back, and the keys of both sides."""

from app.ui.pages.handoff.page import HandoffPage

__all__ = ["HandoffPage"]
