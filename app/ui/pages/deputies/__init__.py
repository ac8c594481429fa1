"""代表: who somebody is, what he or she did, the frequencies and the assessment of a year."""

from app.ui.pages.deputies.page import DeputiesPage

__all__ = ["DeputiesPage"]
