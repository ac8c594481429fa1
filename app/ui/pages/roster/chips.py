"""The deputies of a day as chips: where each stands, how it is drawn, and what is carried when one is dragged."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui import theme

MIME = "application/x-liubu-seat"


@dataclass(frozen=True, slots=True)
class SeatPlace:
    """A deputy on a day; no day: from the list of deputies; no deputy: the day itself."""

    day: str
    deputy: str


def packed(seat: SeatPlace) -> QMimeData:
    """A seat as it is carried from one place to another."""
    made = QMimeData()
    made.setData(MIME, json.dumps([seat.day, seat.deputy]).encode())
    return made


def unpacked(data: QMimeData) -> SeatPlace | None:
    """The seat that is carried; None when it is something else."""
    if not data.hasFormat(MIME):
        return None
    day, deputy = json.loads(bytes(data.data(MIME).data()))
    return SeatPlace(day, deputy)


def carry(source: QWidget, seat: SeatPlace, name: str) -> None:
    """Let the clerk drag a deputy until the button is let go."""
    drag = QDrag(source)
    drag.setMimeData(packed(seat))
    picture = _picture(name, source.devicePixelRatioF())
    drag.setPixmap(picture)
    drag.setHotSpot(QPoint(theme.px(16), chip_height() // 2))
    drag.exec(Qt.DropAction.MoveAction)


def chip_height() -> int:
    return QFontMetrics(theme.font(10)).height() + theme.px(7)


def chip_boxes(names: Sequence[str], box: QRect) -> tuple[QRect, ...]:
    """Where the chips of these names stand: side by side, going on in the next line, the lines in the middle."""
    metrics, tall, gap = QFontMetrics(theme.font(10)), chip_height(), theme.px(4)
    boxes: list[QRect] = []
    x, y = 0, 0
    for name in names:
        width = min(metrics.horizontalAdvance(name) + theme.px(17), max(box.width(), theme.px(40)))
        if x and x + width > box.width():
            x, y = 0, y + tall + gap
        boxes.append(QRect(x, y, width, tall))
        x += width + gap
    top = box.top() + max(0, (box.height() - y - tall) // 2)
    return tuple(each.translated(box.left(), top) for each in boxes)


def chips_height(names: Sequence[str], width: int) -> int:
    """How high the chips of these names are in a column of that width."""
    boxes = chip_boxes(names, QRect(0, 0, width, 0))
    return boxes[-1].bottom() + 1 if boxes else chip_height()


def paint_chip(painter: QPainter, box: QRect, name: str, tone: str = "", *, ringed: bool = False) -> None:
    """Draw a chip: `late` who is on leave that day, `done` whoever has received; `ringed` the one in hand."""
    frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour(f"{tone}_soft" if tone else "surface"))
    painter.setPen(QPen(theme.colour("note" if ringed else f"{tone}_line" if tone else "line"), 2 if ringed else 1))
    painter.drawRoundedRect(frame, theme.px(4), theme.px(4))
    painter.setFont(theme.font(10))
    painter.setPen(theme.colour(f"{tone}_ink" if tone else "ink"))
    words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, box.width() - theme.px(8))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


def _picture(name: str, ratio: float) -> QPixmap:
    box = chip_boxes((name,), QRect(0, 0, theme.px(240), chip_height()))[0]
    made = QPixmap(box.size() * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_chip(painter, box, name, "note")
    painter.end()
    return made
