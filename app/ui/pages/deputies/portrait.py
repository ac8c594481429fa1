"""The portrait of a deputy: a picture that a click replaces."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPainterPath, QPaintEvent, QPixmap, QShortcut
from PySide6.QtWidgets import QAbstractButton

from app.ledger import attachments
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.parts.picture_view import keep_files, middle, read_picture, refusal
from app.ui.widgets.folders import ask_file
from app.ui.workers import Job, Worker

PORTRAIT = "头像"


class Portrait(QAbstractButton):
    """The portrait of a deputy; a click asks for another picture. What was done is `news`."""

    news = Signal(str)

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
        portraits = [each for each in attachments.listing(self._ledger, "deputies", deputy_id) if each.role == PORTRAIT]
        newest = portraits[-1].id if portraits else ""
        words = "更换头像" if newest else "添加头像"
        self.setAccessibleName(words)
        self.setToolTip(f"{words}  ·  快捷键 P")
        if (deputy_id, newest) == (self._entry, self._kept):
            return
        self._entry, self._kept = deputy_id, newest
        self._image = QPixmap()
        if newest:
            self._image = QPixmap.fromImage(read_picture(attachments.content(self._ledger, newest), self.height() * 2))
        self.update()

    def ask_file(self) -> None:
        """Let the clerk choose a picture."""
        name = ask_file(self.window(), "选择头像", "图片 (*.jpg *.jpeg *.png *.bmp *.webp)")
        if name:
            self.put_file(name)

    def put_file(self, path: Path) -> None:
        """Keep this picture as the portrait; the one before it is voided, not erased."""
        entry, before = self._entry, self._kept

        def work(job: Job) -> int:
            many = keep_files(job, self._ledger, ("deputies", entry), [path], PORTRAIT)
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
            painter.drawPixmap(self.rect(), self._image, middle(self._image.size(), self.size()))
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
        self.news.emit("头像已保存")
        if entry == self._entry:
            self.show_entry(entry)

    def _failed(self, error: Exception) -> None:
        self.news.emit(refusal(error))
