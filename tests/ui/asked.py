"""Answers for dialogs that wait: what is written into one while the page stands still."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication


def answer(act):
    """Call `act(dialog)` as soon as a dialog waits for the clerk; `.seen` then holds it."""

    class Answer:
        seen = None

    def try_now(left=100):
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            if left:
                QTimer.singleShot(20, lambda: try_now(left - 1))
            return
        Answer.seen = dialog
        dialog.activateWindow()
        QApplication.processEvents()
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, try_now)
    return Answer
