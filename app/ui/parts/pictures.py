"""Photos and scans of an entry: small pictures in a row; a click shows one large."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ledger import attachments
from app.ledger.attachments import Attached
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.parts.picture_view import Viewer, keep_files, middle, read_file, read_picture, refusal
from app.ui.widgets.flow import FlowLayout, emptied
from app.ui.widgets.folders import ask_files
from app.ui.workers import Worker

PHOTO = "照片"
OFFERED = "照片和扫描件 (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf)"


class Pictures(QWidget):
    """The photos of one entry; files can be dropped on it. What was done is `news`.

    Of an entry that is yet to be saved, files wait to be kept (`waiting`); `edited` says that there are others now.
    """

    news = Signal(str)
    edited = Signal()

    def __init__(self, ledger: Ledger, table: str) -> None:
        super().__init__()
        self._ledger, self._table = ledger, table
        self._entry = ""
        self.shown: tuple[Attached, ...] = ()
        self.waiting: tuple[Path, ...] = ()
        self.setAcceptDrops(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self)

    def show_entry(self, entry_id: str) -> None:
        """Show the photos of this entry as they are now."""
        pictures = attachments.listing(self._ledger, self._table, entry_id)
        if (entry_id, pictures) == (self._entry, self.shown) and entry_id:
            return
        self._entry, self.shown, self.waiting = entry_id, pictures, ()
        self._draw()

    def keep_waiting(self, entry_id: str) -> None:
        """The entry was saved: keep with it what waited for that."""
        waiting, self.waiting = self.waiting, ()
        self._entry = entry_id
        self.add_files(waiting)

    def _draw(self) -> None:
        emptied(self._flow)
        for each in self.shown:
            self._flow.addWidget(self._thumb(each))
        for path in self.waiting:
            self._flow.addWidget(self._waiting_thumb(path))
        self.setVisible(bool(self.shown or self.waiting))
        self.updateGeometry()

    def ask_files(self) -> None:
        """Let the clerk choose files."""
        self.add_files(ask_files(self.window(), "添加照片或扫描件", OFFERED))

    def add_files(self, paths: Sequence[Path]) -> None:
        """Keep these files with the entry, once there is one; they are made small beside the window."""
        if paths and not self._entry:
            self.waiting = tuple(dict.fromkeys((*self.waiting, *paths)))
            self._draw()
            self.edited.emit()
            return
        if paths and self._entry:
            entry = self._entry
            Worker.do(
                lambda job: keep_files(job, self._ledger, (self._table, entry), paths, PHOTO),
                lambda many: self._added(entry, many),
                lambda error: self._failed(entry, error),
                owner=self,
            )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _added(self, entry: str, many: int) -> None:
        self.news.emit(f"已添加 {many} 张照片或扫描件")
        self._again(entry)

    def _failed(self, entry: str, error: Exception) -> None:
        self.news.emit(refusal(error))
        self._again(entry)

    def _again(self, entry: str) -> None:
        if entry == self._entry:
            self.show_entry(entry)

    def _thumb(self, each: Attached) -> QWidget:
        image = QImage()
        if each.media_type == attachments.JPEG:
            image = read_picture(attachments.content(self._ledger, each.id), theme.px(150))
        thumb = _Thumb(image, each.caption or each.name)
        thumb.clicked.connect(lambda: self._open(each))
        return thumb

    def _waiting_thumb(self, path: Path) -> QWidget:
        image = read_file(path, theme.px(150))
        thumb = _Thumb(image, f"{path.name}，保存时存入；点一下不要这张")
        thumb.clicked.connect(lambda: self._put_back(path))
        return thumb

    def _put_back(self, path: Path) -> None:
        self.waiting = tuple(each for each in self.waiting if each != path)
        self._draw()
        self.edited.emit()

    def _open(self, each: Attached) -> None:
        viewer = Viewer(self.window(), self._ledger, each)
        viewer.exec()
        if viewer.reason:
            attachments.void(self._ledger, each.id, viewer.reason)
            self.news.emit(f"已作废“{each.name}”")
            self.show_entry(self._entry)


class _Thumb(QAbstractButton):
    def __init__(self, image: QImage, words: str) -> None:
        super().__init__()
        self._image = QPixmap.fromImage(image)
        self.setAccessibleName(f"照片 {words}")
        self.setToolTip(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(theme.px(96), theme.px(72))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), theme.colour("raised"))
        if not self._image.isNull():
            painter.drawPixmap(self.rect(), self._image, middle(self._image.size(), self.size()))
        else:
            painter.setPen(theme.colour("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "扫描件")
        painter.setPen(theme.colour("note" if self.hasFocus() else "line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
