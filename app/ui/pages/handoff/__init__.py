"""上报 and 汇总: the month onto the stick and back, on the township's side and the county's, and the keys of both."""

from app.ui.pages.handoff.county_page import CountyPage
from app.ui.pages.handoff.page import HandoffPage

__all__ = ["CountyPage", "HandoffPage"]
