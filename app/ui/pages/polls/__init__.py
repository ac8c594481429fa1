"""测评计票: votes and appraisals, their ballots counted."""

from app.ui.pages.polls.page import PollsPage

__all__ = ["PollsPage"]
