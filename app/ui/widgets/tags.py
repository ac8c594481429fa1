"""Coloured labels that say a state in words: 超期 4 天, 临期, 待评价."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme


class Tag(NamedTuple):
    """A word and its tone: late, soon, done, note or plain."""

    text: str
    tone: str = "plain"


def paint_tag(painter: QPainter, tag: Tag, box: QRect) -> None:
    """Draw a tag at the left of the box, in the middle of its height."""
    face = theme.font(9.5)
    metrics = QFontMetrics(face)
    size = tag_size(tag)
    width = min(size.width(), box.width())
    top = box.top() + (box.height() - size.height()) // 2
    frame = QRectF(box.left() + 0.5, top + 0.5, width - 1, size.height() - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(f"{tag.tone}_line"), 1))
    painter.setBrush(theme.colour(f"{tag.tone}_soft"))
    painter.drawRoundedRect(frame, theme.px(3), theme.px(3))
    painter.setPen(theme.colour(f"{tag.tone}_ink"))
    painter.setFont(face)
    words = metrics.elidedText(tag.text, Qt.TextElideMode.ElideRight, int(frame.width()) - theme.px(8))
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


def tag_size(tag: Tag) -> QSize:
    """The room a tag takes."""
    metrics = QFontMetrics(theme.font(9.5))
    return QSize(metrics.horizontalAdvance(tag.text) + theme.px(16), metrics.height() + theme.px(3))


class StateTag(QWidget):
    """A tag as a widget."""

    def __init__(self, text: str = "", tone: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tag = Tag(text, tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    @property
    def tag(self) -> Tag:
        return self._tag

    def set_tag(self, text: str, tone: str = "plain") -> None:
        self._tag = Tag(text, tone)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return tag_size(self._tag)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_tag(QPainter(self), self._tag, self.rect())
