"""A chart in the window: the very drawing that stands on paper, as wide as its place."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.books.charts import Chart
from app.errors import LedgerError
from app.ui import theme
from app.ui.parts.paper_view import as_image
from app.ui.workers import Worker

NONE = "本期没有"
POINTS = 0.75  # of a pixel of the 100 % design: letters of 10.5 points are as large as those around them
SHARP = 2.0  # pixels drawn for one that is shown
PAUSE = 120  # milliseconds after the last change of its width
LEAST, PAD = 240, 12


class ChartView(QWidget):
    """Shows one chart; where it has nothing, it says so."""

    def __init__(self) -> None:
        super().__init__()
        self.chart: Chart | None = None
        self.image: QImage | None = None
        self.words = ""
        self._asked = 0
        self._waits = False  # to be seen: out of sight nothing is drawn
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._draw)
        self.setMinimumSize(theme.px(LEAST), theme.px(LEAST))

    def show_chart(self, chart: Chart | None) -> None:
        """Draw this one; without one there is nothing to say."""
        self.chart, self.image = chart, None
        self.words = "" if chart is None else NONE if chart.empty else ""
        self.setAccessibleName(chart.title if chart is not None else "图表")
        self.setAccessibleDescription(_read_out(chart) if chart is not None else "")
        self._draw()
        self.update()

    def say(self, words: str) -> None:
        """Say why there is none to show."""
        self.words = words
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), Qt.GlobalColor.white)
        if self.image is None:
            painter.setPen(theme.colour("muted"))
            wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), wrapped, self.words)
            return
        pad = theme.px(PAD)
        room = QRectF(self.rect()).adjusted(pad, pad, -pad, -pad)
        share = min(room.width() / self.image.width(), room.height() / self.image.height())
        size = self.image.size() * share
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(room.left(), room.top(), size.width(), size.height()), self.image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._waits:
            self._draw()

    def _draw(self) -> None:
        chart = self.chart
        self._waits = chart is not None and not self.isVisible()
        if chart is None or chart.empty or self._waits:
            return
        self._asked += 1
        asked, pixels = self._asked, max(self.width(), theme.px(LEAST)) - 2 * theme.px(PAD)
        wide = pixels / theme.look().scale * POINTS

        def work(_: object) -> QImage:
            from app.desk.charts import picture

            return as_image(picture(chart, wide, SHARP / POINTS))

        Worker.do(work, lambda image: self._show(asked, image), lambda error: self._refuse(asked, error), owner=self)

    def _show(self, asked: int, image: object) -> None:
        if asked != self._asked:
            return
        assert isinstance(image, QImage)
        self.image = image
        self.update()

    def _refuse(self, asked: int, error: Exception) -> None:
        if not isinstance(error, LedgerError):
            raise error
        if asked == self._asked:
            self.say(str(error))


def _read_out(chart: Chart) -> str:
    return "；".join(f"{bar.name} {bar.words}" for bar in chart.bars)
