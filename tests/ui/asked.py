"""What waits for the clerk, a box or the window itself: a test says beforehand how it answers; anything else fails it."""

from collections import deque
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtPrintSupport import QPageSetupDialog, QPrintDialog
from PySide6.QtWidgets import (
    QApplication,
    QColorDialog,
    QDialog,
    QFileDialog,
    QFontDialog,
    QInputDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QMessageBox,
)

# every way in which PySide6 lets a program wait for somebody
WAITING = {
    **dict.fromkeys((QCoreApplication, QGuiApplication, QApplication), ("exec", "exec_")),
    **dict.fromkeys((QDialog, QMenu, QDrag, QPageSetupDialog, QPrintDialog), ("exec", "exec_")),
    QColorDialog: ("getColor",),
    QFileDialog: (
        *("getExistingDirectory", "getExistingDirectoryUrl", "getOpenFileName", "getOpenFileNames"),
        *("getOpenFileUrl", "getOpenFileUrls", "getSaveFileName", "getSaveFileUrl"),
    ),
    QFontDialog: ("getFont",),
    QInputDialog: ("getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
    QMessageBox: ("about", "aboutQt", "critical", "information", "question", "warning"),
}

_answers = deque()
_unexpected = []


class Answer:
    """What the clerk does with what waits; `seen` holds it from then on."""

    def __init__(self, act):
        self._act = act
        self.seen = None

    def give(self, waiting):
        self.seen = waiting
        waiting.activateWindow()
        QApplication.processEvents()
        try:
            self._act(waiting)
        finally:
            if waiting.isVisible():
                waiting.reject() if isinstance(waiting, QDialog) else waiting.close()


class UnexpectedBoxError(AssertionError):
    """Something waited for the clerk that no test expects."""


def answer(act):
    """Call `act(box)` when the next box, or the window itself, waits for the clerk, and close it after that.

    It has to come. Several answers are given one after another.
    """
    made = Answer(act)
    _answers.append(made)
    return made


def install():
    """From now on only what a test has an answer for may wait."""
    for kind, names in WAITING.items():
        for name in names:
            setattr(kind, name, _guarded(kind, name))


def forget():
    _answers.clear()
    _unexpected.clear()


def unheard():
    """The answers that nothing waited for; they answer nothing later."""
    missing = len(_answers)
    _answers.clear()
    return [f"{missing} answers to what never waited"] if missing else []


def unexpected():
    return [f"what waited: {words}" for words in _unexpected]


def _guarded(kind, name):
    really = getattr(kind, name)
    if kind is QDialog:
        return lambda dialog: _wait(lambda: really(dialog), dialog)
    if kind is QApplication:
        return staticmethod(lambda *_: _wait(really, _window()))
    return staticmethod(lambda *_, **_options: _refuse(f"{kind.__name__}.{name}"))


def _wait(really, waiting):
    if not _answers:
        _refuse(f"{type(waiting).__name__}: {_words(waiting)}")
    QTimer.singleShot(0, partial(_answers.popleft().give, waiting))
    return really()


def _refuse(words):
    _unexpected.append(words)
    raise UnexpectedBoxError(words)


def _window():
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow) and each.isVisible())


def _words(waiting):
    return " · ".join(filter(None, [waiting.windowTitle(), *(each.text() for each in waiting.findChildren(QLabel))]))
