"""Photos and scans of an entry: small pictures in a row, one large, and the portrait of a deputy."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QImageReader,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QSizePolicy, QWidget

from app.errors import LedgerError
from app.files import safe_write
from app.ledger import attachments
from app.ledger.attachments import Attached
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.dialogs import Dialog, ask_reason
from app.ui.widgets.flow import FlowLayout, emptied
from app.ui.workers import Job, Worker

PHOTO, PORTRAIT = "照片", "头像"
OFFERED = "照片和扫描件 (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf)"


class Pictures(QWidget):
    """The photos of one entry; files can be dropped on it. What was done is `said`."""

    said = Signal(str)

    def __init__(self, ledger: Ledger, table: str) -> None:
        super().__init__()
        self._ledger, self._table = ledger, table
        self._entry = ""
        self.shown: tuple[Attached, ...] = ()
        self.setAcceptDrops(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self)

    def show_entry(self, entry_id: str) -> None:
        """Show the photos of this entry as they are now."""
        found = attachments.listing(self._ledger, self._table, entry_id)
        if (entry_id, found) == (self._entry, self.shown) and entry_id:
            return
        self._entry, self.shown = entry_id, found
        emptied(self._flow)
        for each in found:
            self._flow.addWidget(self._thumb(each))
        self.setVisible(bool(found))
        self.updateGeometry()

    def ask_files(self) -> None:
        """Let the clerk choose files."""
        names, _ = QFileDialog.getOpenFileNames(self.window(), "添加照片或扫描件", "", OFFERED)
        self.add_files([Path(name) for name in names])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Keep these files with the entry; they are made small beside the window."""
        if paths and self._entry:
            entry = self._entry
            Worker.do(
                lambda job: _kept(job, self._ledger, (self._table, entry), paths, PHOTO),
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
        self.said.emit(f"已添加 {many} 张照片或扫描件")
        self._again(entry)

    def _failed(self, entry: str, error: Exception) -> None:
        if not isinstance(error, LedgerError | OSError):
            raise error
        self.said.emit(str(error) if isinstance(error, LedgerError) else "文件读不出来，可能已被移走；请重新选择。")
        self._again(entry)

    def _again(self, entry: str) -> None:
        if entry == self._entry:
            self.show_entry(entry)

    def _thumb(self, each: Attached) -> QWidget:
        image = QImage()
        if each.media_type == attachments.JPEG:
            image = _read(attachments.content(self._ledger, each.id), theme.px(150))
        thumb = _Thumb(image, each.caption or each.name)
        thumb.clicked.connect(lambda: self._open(each))
        return thumb

    def _open(self, each: Attached) -> None:
        viewer = Viewer(self.window(), self._ledger, each)
        viewer.exec()
        if viewer.reason:
            attachments.void(self._ledger, each.id, viewer.reason)
            self.said.emit(f"已作废“{each.name}”")
            self.show_entry(self._entry)


class Viewer(Dialog):
    """One photo as large as the window allows; `reason` is set when the clerk wants it voided."""

    def __init__(self, parent: QWidget, ledger: Ledger, each: Attached) -> None:
        super().__init__(parent, each.caption or each.name, accept="关闭", reject="")
        self.reason = ""
        self._each = each
        room = parent.size() * 0.75
        picture = QLabel()
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if each.media_type == attachments.JPEG:
            image = _read(attachments.content(ledger, each.id), max(room.width(), room.height()))
            fitted = image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
            picture.setPixmap(QPixmap.fromImage(fitted))
            self.body.addWidget(picture)
        self.body.addWidget(label(_words(each), "small", wrap=True))
        save = Button("另存…", icon="export")
        save.clicked.connect(lambda: self._save(ledger))
        void = Button("作废", kind="quiet")
        void.clicked.connect(self._void)
        self.row.insertWidget(0, save)
        self.row.insertWidget(1, void)

    def _void(self) -> None:
        words = "作废后不再显示、不再计数，照片仍留在台账里。"
        self.reason = ask_reason(self, f"作废“{self._each.name}”", words, accept="作废") or ""
        if self.reason:
            self.accept()

    def _save(self, ledger: Ledger) -> None:
        suffix = ".pdf" if self._each.media_type == attachments.PDF else ".jpg"
        start = Path(self._each.name).stem + suffix
        name, _ = QFileDialog.getSaveFileName(self, "另存照片", start, f"*{suffix}")
        if name:
            content = attachments.content(ledger, self._each.id)
            safe_write(Path(name), lambda out: _write(out, content))


class Portrait(QAbstractButton):
    """The portrait of a deputy; a click asks for another picture. What was done is `said`."""

    said = Signal(str)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._entry, self._kept = "", ""
        self._image = QPixmap()
        self.setFixedSize(theme.px(78), theme.px(104))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.ask_file)
        QShortcut(QKeySequence("P"), self).activated.connect(self.ask_file)

    @property
    def has_picture(self) -> bool:
        return not self._image.isNull()

    def show_entry(self, deputy_id: str) -> None:
        """Show the newest portrait of this deputy."""
        found = [each for each in attachments.listing(self._ledger, "deputies", deputy_id) if each.role == PORTRAIT]
        newest = found[-1].id if found else ""
        words = "更换头像" if newest else "添加头像"
        self.setAccessibleName(words)
        self.setToolTip(f"{words}  ·  快捷键 P")
        if (deputy_id, newest) == (self._entry, self._kept):
            return
        self._entry, self._kept = deputy_id, newest
        self._image = QPixmap()
        if newest:
            self._image = QPixmap.fromImage(_read(attachments.content(self._ledger, newest), self.height() * 2))
        self.update()

    def ask_file(self) -> None:
        """Let the clerk choose a picture."""
        name, _ = QFileDialog.getOpenFileName(self.window(), "选择头像", "", "图片 (*.jpg *.jpeg *.png *.bmp *.webp)")
        if name:
            self.put_file(Path(name))

    def put_file(self, path: Path) -> None:
        """Keep this picture as the portrait; the one before it is voided, not erased."""
        entry, before = self._entry, self._kept

        def work(job: Job) -> int:
            many = _kept(job, self._ledger, ("deputies", entry), [path], PORTRAIT)
            if before:
                attachments.void(self._ledger, before, "更换头像")
            return many

        Worker.do(work, lambda _: self._put(entry), self._failed, owner=self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, theme.px(6), theme.px(6))
        painter.fillPath(shape, theme.colour("raised"))
        if self.has_picture:
            painter.setClipPath(shape)
            painter.drawPixmap(self.rect(), self._image, _middle(self._image.size(), self.size()))
            painter.setClipping(False)
        else:
            self._invite(painter)
        painter.setPen(theme.colour("note" if self.hasFocus() else "line"))
        painter.drawPath(shape)

    def _invite(self, painter: QPainter) -> None:
        picture = theme.pixmap("person", "plain", 34, self.devicePixelRatioF())
        side = theme.px(34)
        painter.drawPixmap((self.width() - side) // 2, theme.px(22), picture)
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font(9))
        words = self.rect().adjusted(0, theme.px(62), 0, -theme.px(8))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, "添加头像")

    def _put(self, entry: str) -> None:
        self.said.emit("头像已保存")
        if entry == self._entry:
            self.show_entry(entry)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, LedgerError | OSError):
            raise error
        self.said.emit(str(error) if isinstance(error, LedgerError) else "文件读不出来，可能已被移走；请重新选择。")


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
            painter.drawPixmap(self.rect(), self._image, _middle(self._image.size(), self.size()))
        else:
            painter.setPen(theme.colour("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "扫描件")
        painter.setPen(theme.colour("note" if self.hasFocus() else "line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _kept(job: Job, ledger: Ledger, entry: tuple[str, str], paths: Sequence[Path], role: str) -> int:
    for path in paths:
        job.check()
        attachments.attach(ledger, *entry, path.read_bytes(), path.name, role=role)
    return len(paths)


def _read(content: bytes, least: int) -> QImage:
    """The picture at a size not much larger than it is shown."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if size.isValid() and min(size.width(), size.height()) > least:
        reader.setScaledSize(size.scaled(least, least, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    return reader.read()


def _middle(picture: QSize, place: QSize) -> QRect:
    """The part of a picture that fills the place."""
    shown = place.scaled(picture, Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (picture.width() - shown.width()) // 2, (picture.height() - shown.height()) // 3
    return QRect(left, top, shown.width(), shown.height())


def _words(each: Attached) -> str:
    taken = f"{each.taken_on:%Y-%m-%d} 拍摄　" if each.taken_on else ""
    return f"{taken}{each.name}　{each.size / 1024:.0f} KB"


def _write(out: BinaryIO, content: bytes) -> None:
    out.write(content)
