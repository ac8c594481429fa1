"""A tab of the settings: it reads the ledger when it is shown, and says what it did."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import theme


class Panel(QWidget):
    """Put widgets into `self.body`; override `refresh`."""

    news = Signal(str)
    filed = Signal(str, object)
    go = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.px(16))

    def refresh(self) -> None:
        """Read again what is shown."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
