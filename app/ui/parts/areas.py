"""Areas that scroll inside a panel: the story takes what is left, the form takes what it needs."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from app.ui import theme
from app.ui.widgets.scrolling import follow_focus


class StoryArea(QScrollArea):
    """Takes the height that the form beneath leaves; its ground is the sheet it lies on."""

    def __init__(self, inner: QWidget, least: int = 96) -> None:
        super().__init__()
        _look(self, inner)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(theme.px(least))


class FormArea(QScrollArea):
    """As high as its form; where there is no room for that, it scrolls to the field in which the clerk is."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        _look(self, inner)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        inner.installEventFilter(self)

    def sizeHint(self) -> QSize:
        inner = self.widget()
        if inner is None:
            return super().sizeHint()
        width = max(self.viewport().width(), theme.px(200))
        tall = inner.heightForWidth(width) if inner.hasHeightForWidth() else inner.sizeHint().height()
        return QSize(width, tall + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(120))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()


def _look(area: QScrollArea, inner: QWidget) -> None:
    area.setObjectName("panelArea")
    inner.setProperty("sheet", True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    follow_focus(area)
