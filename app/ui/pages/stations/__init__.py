"""九有自查: what a liaison station should have, looked at and mended."""

from app.ui.pages.stations.page import NineHavesPage

__all__ = ["NineHavesPage"]
