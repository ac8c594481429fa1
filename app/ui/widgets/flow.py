"""A row that goes on in the next line when the window is narrow or the letters are large."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from app.ui import theme


class FlowLayout(QLayout):
    """Lays widgets side by side and breaks the row where it must."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, line_gap: int | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = theme.px(gap)
        self._line_gap = self._gap if line_gap is None else theme.px(line_gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        edges = self.contentsMargins()
        room = QRect(0, 0, width - edges.left() - edges.right(), 0)
        return self._arrange(room, move=False) + edges.top() + edges.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        heights = [item.sizeHint().height() for item in self._items if not item.isEmpty()]
        size = QSize(sum(widths) + self._gap * max(0, len(widths) - 1), max(heights, default=0))
        return size.grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        if move:
            spare = rect.height() - self._arrange(QRect(0, 0, rect.width(), 0), move=False)
            rect = rect.adjusted(0, max(0, spare // 2), 0, 0)
        x, y, tall = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, tall = rect.x(), y + tall + self._line_gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(min(size.width(), rect.width()), size.height())))
            x += size.width() + self._gap
            tall = max(tall, size.height())
        return y + tall - rect.y()


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


class ColumnsLayout(FlowLayout):
    """Widgets of equal width in as many columns as fit, each at least `least` wide: a row of tiles."""

    def __init__(self, parent: QWidget | None = None, *, least: int = 150, gap: int = 12) -> None:
        super().__init__(parent, gap=gap)
        self._least = theme.px(least)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        items = [item for item in self._items if not item.isEmpty()]
        if not items:
            return 0
        columns = max(1, min(len(items), (rect.width() + self._gap) // (self._least + self._gap)))
        columns = -(-len(items) // -(-len(items) // columns))
        width = (rect.width() - self._gap * (columns - 1)) / columns
        tall = max(item.sizeHint().height() for item in items)
        for number, item in enumerate(items):
            row, column = divmod(number, columns)
            if move:
                left = rect.x() + round(column * (width + self._gap))
                item.setGeometry(QRect(left, rect.y() + row * (tall + self._gap), round(width), tall))
        return -(-len(items) // columns) * (tall + self._gap) - self._gap
