"""Dialogs that say what will happen, in numbers, and ask why."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.entry.field import FormField
from app.ui.widgets.entry.fields import LongField
from app.ui.workers import Job


class Dialog(QDialog):
    """A dialog with a heading, a body, and 确定 / 取消 at the right."""

    def __init__(
        self, parent: QWidget | None, title: str, *, accept: str = "确定", reject: str = "取消", danger: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.px(420))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
        outer.setSpacing(theme.px(12))
        outer.addWidget(label(title, "heading"))
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(8))
        outer.addLayout(self.body, 1)
        self.row = QHBoxLayout()
        self.row.setSpacing(theme.px(8))
        self.row.addStretch(1)
        self.reject_button = Button(reject)
        self.reject_button.clicked.connect(self.reject)
        self.accept_button = Button(accept, kind="danger" if danger else "primary", key="Ctrl+Return")
        self.accept_button.clicked.connect(self.try_accept)
        self.row.addWidget(self.reject_button)
        self.row.addWidget(self.accept_button)
        self.reject_button.setVisible(bool(reject))
        outer.addLayout(self.row)

    def try_accept(self) -> None:
        """确定 was pressed; override to refuse."""
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard starts in the first field, or on the button that goes on; never on the one that does not."""
        super().showEvent(event)
        if self.focusWidget() not in (None, self.reject_button):
            return
        fields = [each for each in self.findChildren(FormField) if each.isVisibleTo(self) and each.isEnabled()]
        empty = [each for each in fields if each.value() in (None, "", ())]
        places: list[QWidget] = [*(empty or fields), self.accept_button]
        places[0].setFocus()


class ReasonDialog(Dialog):
    """Says what will happen and does not go on without a reason."""

    def __init__(
        self, parent: QWidget | None, title: str, what: str, *, ask: str = "原因", accept: str = "确定"
    ) -> None:
        super().__init__(parent, title, accept=accept, danger=True)
        self.body.addWidget(label(what, wrap=True))
        self.reason_field = LongField("reason", ask, required=True, lines=2)
        self.body.addWidget(self.reason_field)
        self.reason_field.walked.connect(self.try_accept)
        self.reason_field.setFocus()

    @property
    def reason(self) -> str:
        return str(self.reason_field.value() or "")

    def try_accept(self) -> None:
        if self.reason_field.check():
            self.accept()


def ask_reason(parent: QWidget | None, title: str, what: str, *, accept: str = "确定") -> str | None:
    """The reason the clerk gives, or None when he or she thinks better of it."""
    dialog = ReasonDialog(parent, title, what, accept=accept)
    return dialog.reason if dialog.exec() == QDialog.DialogCode.Accepted else None


def ask(
    parent: QWidget | None, title: str, what: str, *, accept: str = "确定", reject: str = "取消", danger: bool = False
) -> bool:
    """Ask whether to go on."""
    dialog = Dialog(parent, title, accept=accept, reject=reject, danger=danger)
    dialog.body.addWidget(label(what, wrap=True, selectable=True))
    return dialog.exec() == QDialog.DialogCode.Accepted


def tell(parent: QWidget | None, title: str, what: str) -> None:
    """Say something that has to be read before going on."""
    ask(parent, title, what, accept="知道了", reject="")


class ProgressDialog(Dialog):
    """How far long work has come, and a way to stop it where it `stops`; shows itself only after 0.4 s."""

    def __init__(self, parent: QWidget | None, title: str, job: Job, *, stops: bool = True) -> None:
        super().__init__(parent, title, reject="停止")
        self._job = job
        self._stops = stops
        self.accept_button.hide()
        self.reject_button.setVisible(stops)
        self.reject_button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # what was typed a moment ago stops nothing
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._words = label("正在准备…", "muted", wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self.body.addWidget(self._words)
        self.body.addWidget(self._bar)
        job.reported.connect(self.show_progress)
        job.ended.connect(self._ended)
        self._soon = QTimer(self, singleShot=True, interval=400)
        self._soon.timeout.connect(self._appear)
        self._soon.start()

    def show_progress(self, done: int, total: int, words: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._words.setText(f"{words}　{done} / {total}" if total else words)

    def reject(self) -> None:
        if not self._stops:
            return
        self._job.cancel()
        self._words.setText("正在停止…")
        self.reject_button.setEnabled(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job.running:
            self.reject()
            event.ignore()
            return
        super().closeEvent(event)

    def _appear(self) -> None:
        if self._job.running:
            self.show()

    def _ended(self) -> None:
        self._soon.stop()
        self.done(QDialog.DialogCode.Accepted)
        self.deleteLater()
