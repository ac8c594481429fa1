"""A number that waits: the small pill beside the word of a place."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPixmap

from app.ui import theme

MOST = 999


def badge_size(number: int) -> QSizeF:
    """The room a number takes."""
    metrics = QFontMetrics(theme.font(9))
    height = metrics.height() + theme.px(1)
    return QSizeF(max(metrics.horizontalAdvance(_words(number)) + theme.px(12), height + theme.px(2)), height)


def draw_badge(painter: QPainter, box: QRectF, number: int, fill: QColor) -> None:
    """Draw a number into its room."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setPen(theme.colour("on_accent"))
    painter.setFont(theme.font(9))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _words(number))


def badge(number: int, fill: str, ratio: float = 1.0) -> QPixmap:
    """The same as a picture, for a screen of that pixel ratio."""
    size = badge_size(number)
    picture = QPixmap((size * ratio).toSize())
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_badge(painter, QRectF(0, 0, size.width(), size.height()), number, theme.colour(fill))
    painter.end()
    return picture


def _words(number: int) -> str:
    return str(number) if number <= MOST else f"{MOST}+"
