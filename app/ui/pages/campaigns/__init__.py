"""专项: campaigns with their tasks and problems, struck off one by one."""

from app.ui.pages.campaigns.page import CampaignsPage

__all__ = ["CampaignsPage"]
