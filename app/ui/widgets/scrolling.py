"""A scrolling page goes where the keyboard goes."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from app.ui import theme


def follow_focus(area: QScrollArea) -> None:
    """Keep the field in sight into which Enter walks; Qt itself follows the Tab key only."""
    _Follower(area)


class _Follower(QObject):
    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self._area):  # the keyboard leaves a page that is being taken down
            return
        inner = self._area.widget()
        if now is None or inner is None or not inner.isAncestorOf(now):
            return
        if now.height() <= self._area.viewport().height():  # a long list is at its row already
            self._area.ensureWidgetVisible(now, 0, theme.px(40))
