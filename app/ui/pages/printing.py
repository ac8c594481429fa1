"""Printing: the pages of the preview on a printer, one after another, so that the window stays awake."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

DOTS = 300  # an inch; finer needs more memory than an old computer has


def ask_printer(parent: QWidget, title: str, pages: int, *, landscape: bool) -> QPrinter | None:
    """The printer that the clerk chooses; None when he or she thinks better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DOTS)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, pages)
    dialog.setFromTo(1, pages)
    return printer if dialog.exec() else None


class Printing(QObject):
    """Sends pages to a printer. `ended(sentence)` says how it went."""

    ended = Signal(str)

    def __init__(self, printer: QPrinter, pages: int, draw: Callable[[int], QImage], parent: QObject) -> None:
        super().__init__(parent)
        self._printer, self._draw = printer, draw
        first, last = printer.fromPage(), printer.toPage()
        self._waiting = list(range(max(first, 1) - 1, min(last or pages, pages)))
        self._all = len(self._waiting)
        self._painter: QPainter | None = None

    def start(self) -> None:
        """Begin with the first page."""
        painter = QPainter()
        if not self._waiting or not painter.begin(self._printer):
            self.ended.emit("打印机没有响应，一页也没有打印。请检查打印机后再试。")
            return
        self._painter = painter
        QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        assert self._painter is not None
        page = self._waiting.pop(0)
        room = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        self._painter.drawImage(QRectF(0, 0, room.width(), room.height()), self._draw(page))
        if not self._waiting:
            self._painter.end()
            self.ended.emit(f"已送打印机，共 {self._all} 页。")
            return
        if not self._printer.newPage():
            self._painter.end()
            self.ended.emit(f"打印中断，只送出 {self._all - len(self._waiting)} 页。请检查打印机。")
            return
        QTimer.singleShot(0, self, self._next)
