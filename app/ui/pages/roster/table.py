"""The roster of a year to look at and to change: arrows walk days and deputies, the mouse drags one onto another."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from app.ledger.rosters import Day
from app.ui.pages.roster.chips import SeatPlace, carry, unpacked
from app.ui.pages.roster.model import NOBODY
from app.ui.pages.roster.view import DaysView
from app.ui.widgets.tiles import EmptyState


class DaysTable(DaysView):
    """Offers `opened(day id)` on Enter, and `dropped(from place, to place)`."""

    opened = Signal(str)
    dropped = Signal(object, object)

    def __init__(self, empty: EmptyState) -> None:
        super().__init__(empty)
        self._pressed: tuple[SeatPlace, QPoint] | None = None
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and self.day is not None:
            self._walk(self.day, step)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = event.position().toPoint()
        seat = self.seat_at(place)
        if seat is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self.take_seat(seat.deputy)
        self._pressed = (seat, place) if seat.deputy else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            over = self.seat_at(place)
            free = over is not None and bool(over.deputy) and not self.is_held(over)
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if free else Qt.CursorShape.ArrowCursor)
            return
        seat, start = self._pressed
        if (place - start).manhattanLength() < QApplication.startDragDistance() or self.is_held(seat):
            return
        self._pressed = None
        carry(self, seat, self.name_of(seat))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if unpacked(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # rolls the table at its edges
        self._aim(self._wanted(event))
        if self.delegate.target != NOBODY:
            event.acceptProposedAction()
            return
        event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._aim(None)

    def dropEvent(self, event: QDropEvent) -> None:
        seat, target = unpacked(event.mimeData()), self._wanted(event)
        self._aim(None)
        if seat is None or target is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.dropped.emit(seat, target)

    def _wanted(self, event: QDropEvent) -> SeatPlace | None:
        """Where the deputy would go: another day that was not held, neither of the two on both days."""
        seat, target = unpacked(event.mimeData()), self.seat_at(event.position().toPoint())
        if seat is None or target is None or target.day == seat.day or self.is_held(target):
            return None
        there = self.name_of(SeatPlace(target.day, seat.deputy))
        here = bool(seat.day and target.deputy) and self.name_of(SeatPlace(seat.day, target.deputy))
        return None if there or here else target

    def _aim(self, target: SeatPlace | None) -> None:
        self.delegate.target = target or NOBODY
        self.viewport().update()

    def _walk(self, day: Day, step: int) -> None:
        ids = [deputy_id for deputy_id, _ in day.seats]
        if not ids:
            return
        at = ids.index(self.seat.deputy) + step if self.seat.deputy in ids else (0 if step > 0 else len(ids) - 1)
        self.take_seat(ids[min(max(at, 0), len(ids) - 1)])

    def _open(self, row: int) -> None:
        day = self.days.day(row)
        if day is not None:
            self.opened.emit(day.id)
