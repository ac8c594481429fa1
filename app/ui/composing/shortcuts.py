"""The shortcut of a key that was held back: Qt looks for one only when the key arrives."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


def pressed(event: QKeyEvent) -> bool:
    """Do what the key does in the window in hand; False when it does nothing."""
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    if window is None:
        return False
    sequence = QKeySequence(event.keyCombination())
    for shortcut in window.findChildren(QShortcut):
        keys = shortcut.keys()
        if shortcut.isEnabled() and sequence in keys and _in_sight(shortcut, window):
            shortcut.activated.emit()
            return True
    return False


def wanted(event: QKeyEvent, focus: QObject | None) -> bool:
    """Whether the field wants the key for itself, as Ctrl+Z."""
    if focus is None:
        return False
    ask = QKeyEvent(QEvent.Type.ShortcutOverride, event.key(), event.modifiers(), event.text())
    ask.ignore()
    QCoreApplication.sendEvent(focus, ask)
    return ask.isAccepted()


def _in_sight(shortcut: QShortcut, window: QWidget) -> bool:
    owner = shortcut.parent()
    return isinstance(owner, QWidget) and owner.isVisible() and owner.isEnabled() and owner.window() is window
