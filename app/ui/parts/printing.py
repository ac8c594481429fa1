"""Printing: the pages of the preview on a printer, one after another, so that the window stays awake."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

DOTS = 300  # an inch; finer needs more memory than an old computer has
LEAF = 4  # pages of a folded sheet
A5 = (419.53, 595.28)  # points
SILENT = "打印机没有响应，一页也没有打印。请检查打印机后再试。"
_LYING, _UPRIGHT = QPageLayout.Orientation.Landscape, QPageLayout.Orientation.Portrait


def ask_printer(
    parent: QWidget, title: str, sizes: Sequence[tuple[float, float]], *, duplex: bool = False
) -> QPrinter | None:
    """The printer that the clerk chooses for pages of these sizes (points); None when he or she thinks better of it.

    `duplex`: on both sides, turned over the short edge, as a booklet wants it.
    """
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
    if duplex:
        printer.setDuplex(QPrinter.DuplexMode.DuplexShortSide)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, pages)
    dialog.setFromTo(1, pages)
    return printer if dialog.exec() else None


def fits_a_booklet(sizes: Sequence[tuple[float, float]]) -> bool:
    """Whether these pages are halves of A4, enough of them to be folded."""
    return len(sizes) >= LEAF and all(abs(wide - A5[0]) < 1 and abs(high - A5[1]) < 1 for wide, high in sizes)


def imposed(pages: int) -> tuple[tuple[int | None, int | None], ...]:
    """The sides of folded sheets, each with its left and right page (from 0): front and back of the outermost first.

    Where the pages are no multiple of four the last ones stay empty.
    """
    full = -(-pages // LEAF) * LEAF

    def page(at: int) -> int | None:
        return at if at < pages else None

    sides: list[tuple[int | None, int | None]] = []
    for first in range(0, full // 2, 2):
        last = full - 1 - first
        sides += [(page(last), page(first)), (page(first + 1), page(last - 1))]
    return tuple(sides)


def beside(left: QImage | None, right: QImage | None) -> QImage:
    """Two pages on one side of a lying sheet; a page that is none stays white."""
    known = left or right
    assert known is not None
    both = QImage(known.width() * 2, known.height(), QImage.Format.Format_RGB32)
    both.fill(Qt.GlobalColor.white)
    painter = QPainter(both)
    for x, image in ((0, left), (known.width(), right)):
        if image is not None:
            painter.drawImage(x, 0, image)
    painter.end()
    return both


class Printing(QObject):
    """Sends pages to a printer, each upright or lying as it was drawn.

    `ended(sentence, sent)` says how it went, and how many pages the printer took.
    """

    ended = Signal(str, int)

    def __init__(self, printer: QPrinter, pages: int, draw: Callable[[int], QImage]) -> None:
        super().__init__()
        self._painter: QPainter | None = None  # before the printer: it goes first
        self._printer, self._draw = printer, draw
        first, last = printer.fromPage(), printer.toPage()
        self._waiting = list(range(max(first, 1) - 1, min(last or pages, pages)))
        self._all = len(self._waiting)
        self._sent = 0  # pages that the printer took

    def start(self) -> None:
        """Begin with the first page."""
        painter = QPainter()
        if not self._waiting:
            self.ended.emit(SILENT, 0)
            return
        image = self._turned()
        if not painter.begin(self._printer):
            self.ended.emit(SILENT, 0)
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
        self._sent += 1
        QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        assert self._painter is not None
        if not self._waiting:
            self._painter.end()
            self.ended.emit(f"已送打印机，共 {self._all} 页。", self._sent)
            return
        image = self._turned()
        if not self._printer.newPage():
            self._painter.end()
            self.ended.emit(f"打印中断，只送出 {self._sent} 页。请检查打印机。", self._sent)
            return
        self._put(image)
