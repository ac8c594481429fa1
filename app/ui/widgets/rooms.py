"""Room for one page at a time: where the letters are large and the window is small, the page rolls."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget

from app.ui.widgets.scrolling import follow_focus


class Pages(QStackedWidget):
    """Asks for the room of the page in sight, not of the largest that was ever opened."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pages")

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else QSize()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


class Room(QScrollArea):
    """What stands in it is never squeezed below what it needs, which would lay one part over the other."""

    def __init__(self, pages: Pages) -> None:
        super().__init__()
        self.setObjectName("room")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(pages)
        pages.currentChanged.connect(lambda _: pages.updateGeometry())
        follow_focus(self)
