"""Sheets on a desk: drawn when they come into sight, zoomed, turned."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from app.ui import theme
from app.ui.widgets.rings import Ring

Render = Callable[[int, int], QImage]
Size = Callable[[int], tuple[float, float]]
ZOOMS = (0.35, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0)
KEPT = 12


class PaperSheets(QAbstractScrollArea):
    """The sheets on the desk. Sizes are in points of the paper scaled so that an A4 page is 794 px wide at 100 %."""

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        Ring(self)
        self.setAccessibleName("打印预览")
        self.pages = 0
        self.zoom = 1.0
        self._fits = True
        self._shapes: list[tuple[float, float]] = []
        self._tops: list[int] = []
        self._render: Render = nothing
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._draw_next)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.moved.emit())

    @property
    def page(self) -> int:
        """The page in the middle of the view."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return max(0, sum(1 for top in self._tops if top <= middle) - 1)

    def show_document(self, pages: int, size: Size, render: Render) -> None:
        self.pages, self._render = pages, render
        shapes = [size(index) for index in range(pages)]
        widest = max((max(shape) for shape in shapes), default=1.0)
        self._shapes = [(794 * 1.414 * w / widest, 794 * 1.414 * h / widest) for w, h in shapes]
        self._images.clear()
        self._arrange()
        self.verticalScrollBar().setValue(0)

    def turn(self, step: int) -> None:
        if self.pages:
            self.verticalScrollBar().setValue(self._tops[min(max(self.page + step, 0), self.pages - 1)] - theme.px(12))

    def step_zoom(self, step: int) -> None:
        steps = [zoom for zoom in ZOOMS if (zoom > self.zoom + 0.01 if step > 0 else zoom < self.zoom - 0.01)]
        if steps:
            self._fits = False
            self.zoom = steps[0] if step > 0 else steps[-1]
            self._arrange()

    def fit_width(self) -> None:
        self._fits = True
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.key() in turns:
            self.turn(turns[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.colour("desk"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        waiting = False
        for index in self._in_sight():
            box = self._box(index)
            painter.fillRect(box.adjusted(-1, -1, 1, 1), theme.colour("line"))
            painter.fillRect(box.adjusted(0, 2, 2, 2), QColor(0, 0, 0, 18))
            painter.fillRect(box, Qt.GlobalColor.white)
            image = self._image(index)
            if image is None:
                waiting = True
                continue
            painter.drawImage(box, image)
        if waiting:
            self._soon.start()

    def _in_sight(self) -> list[int]:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        return [
            i
            for i in range(self.pages)
            if self._tops[i] < bottom and self._tops[i] + self._shapes[i][1] * self.zoom > top
        ]

    def _box(self, index: int) -> QRectF:
        width, height = (side * self.zoom for side in self._shapes[index])
        room = max(self.viewport().width(), self._widest() + theme.px(24))
        left = (room - width) / 2 - self.horizontalScrollBar().value()
        return QRectF(round(left), self._tops[index] - self.verticalScrollBar().value(), round(width), round(height))

    def _pixels(self, index: int) -> int:
        return max(1, round(self._shapes[index][0] * self.zoom * self.devicePixelRatioF()))

    def _image(self, index: int) -> QImage | None:
        exact = self._images.get((index, self._pixels(index)))
        return exact or next((image for (page, _), image in self._images.items() if page == index), None)

    def _draw_next(self) -> None:
        for index in self._in_sight():
            pixels = self._pixels(index)
            if (index, pixels) not in self._images:
                for old in [key for key in self._images if key[0] == index]:
                    del self._images[old]
                self._images[index, pixels] = self._render(index, pixels)
                while len(self._images) > KEPT:
                    self._images.popitem(last=False)
                self.viewport().update()
                return

    def _widest(self) -> int:
        return round(max((width for width, _ in self._shapes), default=0) * self.zoom)

    def _arrange(self) -> None:
        here = self.page if self._tops else 0
        view = self.viewport().size()
        widest = max((width for width, _ in self._shapes), default=0)
        if self._fits and widest:
            self.zoom = min(max((view.width() - theme.px(28)) / widest, 0.2), 1.6)
        gap, top = theme.px(12), theme.px(12)
        self._tops = []
        for _, height in self._shapes:
            self._tops.append(top)
            top += round(height * self.zoom) + gap
        self.verticalScrollBar().setRange(0, max(0, top - view.height()))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(theme.px(40))
        self.horizontalScrollBar().setRange(0, max(0, self._widest() + theme.px(24) - view.width()))
        self.horizontalScrollBar().setPageStep(view.width())
        if here and here < len(self._tops):
            self.verticalScrollBar().setValue(self._tops[here] - gap)
        self.viewport().update()
        self.moved.emit()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(480), theme.px(360))


def nothing(_index: int, _width: int) -> QImage:
    return QImage()
