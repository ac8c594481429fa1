"""接待登记: who came today, one visitor after the other."""

from app.ui.pages.reception.page import ReceptionPage

__all__ = ["ReceptionPage"]
