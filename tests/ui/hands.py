"""Hands for tests: Qt's own key clicks know no Chinese, an input method does."""

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


def write(widget: QWidget, text: str) -> None:
    """Type ASCII as keys and everything else as an input method commits it."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(widget, letter)
            continue
        event = QInputMethodEvent("", [])
        event.setCommitString(letter)
        QApplication.sendEvent(widget, event)
