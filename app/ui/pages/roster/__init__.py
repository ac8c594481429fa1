"""排班: who receives when, changed by drag or by key, with what is lacking said beside it."""

from app.ui.pages.roster.page import RosterPage

__all__ = ["RosterPage"]
