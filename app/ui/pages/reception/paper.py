"""人大代表接待选民登记表 in small: what the paper will say, while it is being written."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme

TITLE = "人大代表接待选民登记表"
INK, LINE, SHEET = QColor("#1F2328"), QColor("#55585E"), QColor("#FFFFFF")  # paper is white in a dark room, too
PAIRS = (("编号", "日期"), ("来访人", "村组"))
LONG = (("反映内容", 2), ("处理意见", 1), ("办理结果", 1))
BOXES = "□满意　□基本满意　□不满意　　签名："


class PaperPreview(QWidget):
    """A sheet on a desk; `write({label: words})` shows other words."""

    def __init__(self) -> None:
        super().__init__()
        self._words: Mapping[str, str] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("登记表预览")

    def write(self, words: Mapping[str, str]) -> None:
        """Show these words on the sheet."""
        self._words = dict(words)
        self.setAccessibleDescription("，".join(f"{name}：{text}" for name, text in words.items() if text))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(262))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("desk"))
        painter.drawRoundedRect(QRectF(self.rect()), theme.px(6), theme.px(6))
        sheet = QRectF(self.rect()).adjusted(theme.px(14), theme.px(12), -theme.px(14), -theme.px(12))
        painter.setBrush(SHEET)
        painter.drawRect(sheet)
        painter.setPen(INK)
        painter.setFont(theme.font(10.5, bold=True))
        painter.drawText(sheet.adjusted(0, theme.px(10), 0, 0), _TOP, TITLE)
        self._draw_grid(painter, sheet.adjusted(theme.px(14), theme.px(38), -theme.px(14), -theme.px(12)))

    def _draw_grid(self, painter: QPainter, box: QRectF) -> None:
        unit = box.height() / (len(PAIRS) + sum(rows for _, rows in LONG) + 1)
        name = theme.px(54)
        top = box.top()
        for left, right in PAIRS:
            half = box.width() * 0.54
            self._cell(painter, QRectF(box.left(), top, half, unit), left, name)
            self._cell(painter, QRectF(box.left() + half, top, box.width() - half, unit), right, theme.px(38))
            top += unit
        for label, rows in LONG:
            self._cell(painter, QRectF(box.left(), top, box.width(), unit * rows), label, name)
            top += unit * rows
        self._cell(painter, QRectF(box.left(), top, box.width(), unit), "选民意见", name, BOXES)

    def _cell(self, painter: QPainter, box: QRectF, label: str, width: float, words: str = "") -> None:
        face = theme.font(8.5)
        painter.setFont(face)
        painter.setPen(QPen(LINE, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        painter.drawLine(box.topLeft() + _right(width), box.bottomLeft() + _right(width))
        painter.setPen(INK)
        pad = theme.px(4)
        painter.drawText(QRectF(box.left() + pad, box.top(), width - pad, box.height()), _MIDDLE, label)
        inner = QRectF(box.left() + width + pad, box.top() + 1, box.width() - width - 2 * pad, box.height() - 2)
        painter.drawText(inner, _WRAPPED, _fit(words or self._words.get(label, ""), face, inner))


_TOP = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = _MIDDLE | Qt.TextFlag.TextWordWrap


def _right(width: float) -> QPointF:
    return QPointF(width, 0)


def _fit(words: str, face: QFont, box: QRectF) -> str:
    """As much of the words as the box holds, with …… where they go on."""
    metrics = QFontMetricsF(face)
    lines = max(1, int(box.height() // metrics.lineSpacing()))
    flat = " ".join(words.split())
    room = box.width() * lines - (metrics.horizontalAdvance("字") * (lines - 1) if lines > 1 else 0)
    wide = metrics.horizontalAdvance(flat)
    if wide <= room:
        return flat
    return flat[: max(int(len(flat) * room / wide) - 2, 1)] + "……"
