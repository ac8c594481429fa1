"""意见办理: where each case stands, and the steps that are possible now."""

from app.ui.pages.cases.page import CasesPage

__all__ = ["CasesPage"]
