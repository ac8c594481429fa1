"""Where something may stand before a window and cover least of what one works with there."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit, QWidget

from app.ui import theme
from app.ui.parts.areas import StoryArea
from app.ui.widgets.lists.lines import LineList

STEPS = 6  # places that are tried along either side
# what covering the whole of one costs: a button, a field, a list, the record in hand, where forms open, too
COSTS: tuple[tuple[tuple[type[QWidget], ...], float], ...] = (
    ((QAbstractButton,), 10.0),
    ((QLineEdit, QPlainTextEdit), 6.0),
    ((QAbstractItemView, LineList), 2.0),
    ((StoryArea,), 4.0),
)


def clearest(window: QWidget, size: QSize) -> QPoint:
    """The upper left corner, in the window, of the clearest place of that size; the lowest and leftmost of several."""
    edge = theme.px(8)
    room = window.size() - size - QSize(edge, edge) * 2
    across, down = max(0, room.width()), max(0, room.height())
    beneath = list(_worked_with(window))
    tried = [
        QPoint(edge + across * column // STEPS, edge + down * row // STEPS)
        for row in range(STEPS, -1, -1)
        for column in range(STEPS + 1)
    ]
    return min(tried, key=lambda corner: sum(_cost(QRect(corner, size), *each) for each in beneath))


def _worked_with(window: QWidget) -> Iterator[tuple[QRect, float]]:
    """What can be used now: where it is seen, and what it costs to cover all of it."""
    for widget in window.findChildren(QWidget):
        cost = next((cost for kinds, cost in COSTS if isinstance(widget, kinds)), 0.0)
        if not cost or not widget.isVisible() or not widget.isEnabled() or widget.window() is not window:
            continue
        seen = _in_sight(widget, window)
        if not seen.isEmpty():
            yield seen, cost


def _in_sight(widget: QWidget, window: QWidget) -> QRect:
    """Where in the window a widget stands, as far as it is not rolled out of sight."""
    seen, around = QRect(widget.mapTo(window, QPoint()), widget.size()), widget.parentWidget()
    while around is not None and around is not window:
        seen &= QRect(around.mapTo(window, QPoint()), around.size())
        around = around.parentWidget()
    return seen


def _cost(place: QRect, seen: QRect, cost: float) -> float:
    covered = place.intersected(seen)
    return cost * covered.width() * covered.height() / (seen.width() * seen.height())
