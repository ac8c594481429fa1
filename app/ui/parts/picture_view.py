"""A picture of the ledger on the screen: kept from files, read at the size it is shown, seen large."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from app.desk.photos import save_photo
from app.errors import LedgerError
from app.files import plain_bytes
from app.ledger import attachments
from app.ledger.attachments import LARGEST_PHOTO, Attached
from app.ledger.store import Ledger
from app.rules.days import full_day
from app.ui.parts.acts import attempt
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.dialogs import Dialog, ask_reason
from app.ui.widgets.folders import FolderFor, used, usual_folder
from app.ui.workers import Job


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
            image = read_picture(attachments.content(ledger, each.id), max(room.width(), room.height()))
            fitted = image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
            picture.setPixmap(QPixmap.fromImage(fitted))
            self.body.addWidget(picture)
        self.body.addWidget(label(_caption(each), "small", wrap=True))
        self._note = label("", "small", wrap=True)
        self.body.addWidget(self._note)
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
        start = usual_folder(FolderFor.PAPERS) / f"{Path(self._each.name).stem}{suffix}"
        name, _ = QFileDialog.getSaveFileName(self, "另存照片", str(start), f"*{suffix}")
        if not name:
            return
        used(Path(name), FolderFor.PAPERS)
        verb = partial(save_photo, ledger, self._each, Path(name))
        attempt(self._note.setText, verb, lambda out: f"已存好：{out}")


def keep_files(job: Job, ledger: Ledger, entry: tuple[str, str], paths: Sequence[Path], role: str) -> int:
    """Keep these files with an entry; how many."""
    for path in paths:
        job.check()
        attachments.attach(ledger, *entry, plain_bytes(path, LARGEST_PHOTO), path.name, role=role)
    return len(paths)


def read_picture(content: bytes, least: int) -> QImage:
    """The picture at a size not much larger than it is shown."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if size.isValid() and min(size.width(), size.height()) > least:
        reader.setScaledSize(size.scaled(least, least, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    return reader.read()


def read_file(path: Path, least: int) -> QImage:
    """The same of a file that is not kept yet; empty for a scan and for what cannot be read, which is said later."""
    try:
        return QImage() if path.suffix.lower() == ".pdf" else read_picture(plain_bytes(path, LARGEST_PHOTO), least)
    except (LedgerError, OSError):
        return QImage()


def middle(picture: QSize, place: QSize) -> QRect:
    """The part of a picture that fills the place."""
    shown = place.scaled(picture, Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (picture.width() - shown.width()) // 2, (picture.height() - shown.height()) // 3
    return QRect(left, top, shown.width(), shown.height())


def refusal(error: Exception) -> str:
    """What is said when a file could not be kept; anything unexpected is raised."""
    if isinstance(error, LedgerError):
        return str(error)
    if isinstance(error, OSError):
        return "文件读不出来，可能已被移走；请重新选择。"
    raise error


def _caption(each: Attached) -> str:
    taken = f"{full_day(each.taken_on)} 拍摄　" if each.taken_on else ""
    return f"{taken}{each.name}　{each.size / 1024:.0f} KB"
