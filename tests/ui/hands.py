"""Hands for tests: Qt's own key clicks know no Chinese, an input method does."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.widgets.tiles import CLEAR


def write(widget: QWidget, text: str) -> None:
    """Type ASCII as keys and everything else as an input method commits it."""
    assert widget is not None, "the keyboard is nowhere"
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(widget, letter)
            continue
        event = QInputMethodEvent("", [])
        event.setCommitString(letter)
        QApplication.sendEvent(widget, event)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is: an open list of words takes it first.

    Without a window system a list that opens takes the window's focus along, so it is given back here.
    """
    focus = QApplication.focusWidget()
    window = focus.window() if focus is not None else QApplication.activeWindow()
    QTest.keyClick(QApplication.activePopupWidget() or focus or window, key, modifier)
    wanted = window.focusWidget() if window is not None else None
    QApplication.processEvents()
    if wanted is not None and QApplication.activePopupWidget() is None and not wanted.hasFocus():
        window.activateWindow()
        QApplication.processEvents()
        if QApplication.focusWidget() is not window.focusWidget():
            wanted.setFocus()


def let_the_filter_go(words, look, table, empty):
    """Type what nothing answers to, look, and press the button of the empty list: everything is there again."""
    words.set_value("示例：哪里都没有")
    look()
    assert table.rows() == 0
    assert empty.button.text() == CLEAR
    empty.button.click()
    assert words.text() == ""
    assert table.rows() > 0
