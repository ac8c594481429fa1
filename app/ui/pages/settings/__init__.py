"""设置: the unit, its method, terms, words and forms, the import, the safety copies."""

from app.ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
