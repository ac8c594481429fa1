"""Printing: the pages of the preview on a printer, one after another, so that the window stays awake."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

DOTS = 300  # an inch; finer needs more memory than an old computer has
SILENT = "打印机没有响应，一页也没有打印。请检查打印机后再试。"
_LYING, _UPRIGHT = QPageLayout.Orientation.Landscape, QPageLayout.Orientation.Portrait


def ask_printer(parent: QWidget, title: str, sizes: Sequence[tuple[float, float]]) -> QPrinter | None:
    """The printer that the clerk chooses for pages of these sizes (points); None when he or she thinks better of it."""
    pages, (wide, high) = len(sizes), sizes[-1]
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DOTS)
    upright = QSizeF(min(wide, high), max(wide, high))
    printer.setPageSize(
        QPageSize(upright, QPageSize.Unit.Point, matchPolicy=QPageSize.SizeMatchPolicy.FuzzyOrientationMatch)
    )
    printer.setPageOrientation(_LYING if wide > high else _UPRIGHT)
    printer.setFullPage(True)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, pages)
    dialog.setFromTo(1, pages)
    return printer if dialog.exec() else None


class Printing(QObject):
    """Sends pages to a printer, each upright or lying as it was drawn. `ended(sentence)` says how it went."""

    ended = Signal(str)

    def __init__(self, printer: QPrinter, pages: int, draw: Callable[[int], QImage], parent: QObject) -> None:
        super().__init__(parent)
        self._printer, self._draw = printer, draw
        first, last = printer.fromPage(), printer.toPage()
        self._waiting = list(range(max(first, 1) - 1, min(last or pages, pages)))
        self._all = len(self._waiting)
        self._painter: QPainter | None = None
        self.sent = 0  # pages that the printer took

    def start(self) -> None:
        """Begin with the first page."""
        painter = QPainter()
        if not self._waiting:
            self.ended.emit(SILENT)
            return
        image = self._turned()
        if not painter.begin(self._printer):
            self.ended.emit(SILENT)
            return
        self._painter = painter
        self._put(image)

    def _turned(self) -> QImage:
        """The next page, drawn; the paper lies as it does."""
        image = self._draw(self._waiting.pop(0))
        self._printer.setPageOrientation(_LYING if image.width() > image.height() else _UPRIGHT)
        return image

    def _put(self, image: QImage) -> None:
        assert self._painter is not None
        paper = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        room = QRectF(0, 0, paper.width(), paper.height())
        size = QSizeF(image.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(0, 0, size.width(), size.height())
        box.moveCenter(room.center())
        self._painter.drawImage(box, image)
        self.sent += 1
        QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        assert self._painter is not None
        if not self._waiting:
            self._painter.end()
            self.ended.emit(f"已送打印机，共 {self._all} 页。")
            return
        image = self._turned()
        if not self._printer.newPage():
            self._painter.end()
            self.ended.emit(f"打印中断，只送出 {self.sent} 页。请检查打印机。")
            return
        self._put(image)
