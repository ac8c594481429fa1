"""The screen locks itself: every window is covered in place, and nothing behind the covers hears a key or a click."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.locking.patience import Patience
from app.ui.locking.secret_field import SecretField, shown_tick
from app.ui.locking.trying import Try
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label

LOCK_KEY = "Ctrl+Shift+L"  # no page has it: one that two ask for at once is heard by neither
LOOK = 5_000  # milliseconds between two looks at the clock
HANDS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
        QEvent.Type.TouchBegin,
    }
)
KEPT_OUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.Shortcut,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
        QEvent.Type.InputMethod,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
    }
)


class Cover(QFrame):
    """Lies over one window and is as large as it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "cover")
        self.setAutoFillBackground(True)
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        heading = label("已锁屏", "title")
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(heading)
        self._column.addStretch(1)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def ask(self, path: Path, patience: Patience, then: Callable[[], None]) -> SecretField:
        """Put the way back on this cover."""
        field, button = SecretField("passphrase", "口令"), Button("打开", kind="primary")
        row = QHBoxLayout()
        row.addStretch(1)
        middle = QVBoxLayout()
        words = label("没保存的内容都在，打开后接着写。", "muted")
        for part in (words, field, shown_tick(field), button):
            middle.addWidget(part)
        field.setFixedWidth(theme.px(320))
        row.addLayout(middle)
        row.addStretch(1)
        self._column.insertLayout(2, row)
        Try(path, patience, field, button).opened.connect(then)
        return field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False


class ScreenLock(QObject):
    """Watches over one window of a locked ledger, and whatever dialogs it opens."""

    def __init__(
        self,
        window: QWidget,
        path: Path,
        patience: Patience,
        minutes: Callable[[], int],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._window, self._path, self._patience, self._minutes, self._clock = window, path, patience, minutes, clock
        self.covers: list[Cover] = []
        self.field: SecretField | None = None
        self._before: QWidget | None = None
        self._last = clock()
        self._looks = QTimer(self, interval=LOOK)
        self._looks.timeout.connect(self.look)
        self._looks.start()
        QShortcut(QKeySequence(LOCK_KEY), window).activated.connect(self.lock)
        app = QApplication.instance()
        assert app is not None
        self._app = app
        app.installEventFilter(self)

    def end(self) -> None:
        """Watch no more: two that watched the same program would lock each other out."""
        self._looks.stop()
        self._app.removeEventFilter(self)

    @property
    def locked(self) -> bool:
        return bool(self.covers)

    def look(self) -> None:
        """Lock where nobody touched anything for as long as the clerk wants it."""
        minutes = self._minutes()
        if minutes and not self.locked and self._clock() - self._last >= minutes * 60:
            self.lock()

    def lock(self) -> None:
        """Cover every window, and ask for the passphrase on the one that is in front."""
        if self.locked:
            return
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._before = QApplication.focusWidget()
        for window in self._windows():
            self.covers.append(Cover(window))
        front = QApplication.activeModalWidget() or self._window
        cover = next((each for each in self.covers if each.parent() is front), self.covers[0])
        self.field = cover.ask(self._path, self._patience, self.unlock)
        self.field.edit.setFocus()

    def unlock(self) -> None:
        """Take the covers off; the keyboard is where it was."""
        covers, self.covers, self.field = self.covers, [], None
        for cover in covers:
            cover.hide()
            cover.deleteLater()
        self._last = self._clock()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if not self.locked:
            if kind in HANDS:
                self._last = self._clock()
            return False
        if kind == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            QTimer.singleShot(0, self, self._cover_new)
        if kind == QEvent.Type.FocusIn and isinstance(watched, QWidget) and not self._is_ours(watched):
            QTimer.singleShot(0, self, self._focus)
        if kind == QEvent.Type.Close and watched is not self._window and isinstance(watched, QWidget):
            event.ignore()
            return watched.isWindow()
        return kind in KEPT_OUT and self._is_kept_out(watched)

    def _is_kept_out(self, watched: QObject) -> bool:
        if isinstance(watched, QWidget):
            return not self._is_ours(watched)
        if isinstance(watched, QShortcut):
            parent = watched.parent()
            return not (isinstance(parent, QWidget) and self._is_ours(parent))
        return False  # what the windowing system sends comes by here on its way to a widget

    def _is_ours(self, widget: QWidget) -> bool:
        return any(cover is widget or cover.isAncestorOf(widget) for cover in self.covers)

    def _cover_new(self) -> None:
        covered = {cover.parent() for cover in self.covers}
        if self.locked:
            self.covers += [Cover(window) for window in self._windows() if window not in covered]
            self._focus()

    def _focus(self) -> None:
        if self.field is not None and self.field.edit.isVisible():
            self.field.edit.setFocus()

    def _windows(self) -> list[QWidget]:
        kinds = (Qt.WindowType.Window, Qt.WindowType.Dialog)
        return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.windowType() in kinds]
