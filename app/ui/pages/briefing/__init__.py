"""简报: issues and drafts, the composer with its figures, the paper, what differs from an issue today."""

from app.ui.pages.briefing.page import BriefingPage

__all__ = ["BriefingPage"]
