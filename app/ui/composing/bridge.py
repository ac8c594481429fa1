"""Between Qt's events and fcitx: keys go there, text comes back into the field in hand."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QInputMethodQueryEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui.composing import shortcuts
from app.ui.composing.context import Context
from app.ui.composing.preedit import Preedit
from app.ui.composing.session import IBUS, SessionBus
from app.ui.composing.strokes import Stroke, Strokes
from app.ui.composing.wire import Wire

SECRET = Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData


class Bridge(QObject):
    """Stays as long as the application; `plugin` says that Qt's own asks whoever answers in ibus' name."""

    def __init__(self, app: QApplication, session: SessionBus, *, plugin: bool) -> None:
        super().__init__(app)
        self._fcitx, self._plugin = session.fcitx, plugin
        self._owners = dict(session.owners)
        self._window: QWindow | None = None
        self._field: QObject | None = None
        self._preedit = Preedit()
        self._passing = self._unmatched = False
        self._wire = Wire(session, self)
        self._wire.owned.connect(self._owner_changed)
        self._context = Context(self._wire)
        self._context.committed.connect(self._commit)
        self._context.composed.connect(self._compose)
        self._context.forwarded.connect(self._forward)
        self._strokes = Strokes(self, self)
        app.focusWindowChanged.connect(self._window_changed)
        app.focusObjectChanged.connect(self._field_changed)
        self._meet()

    def end(self) -> None:
        """Offer no more keys; what is held back goes on."""
        self._context.leave()
        self._wire.close()
        self._strokes.give_up()
        self._watch(self._window, None)
        self._watch(self._field, None)
        self.deleteLater()

    def takes(self) -> bool:
        """Whether a key pressed now is fcitx's to see."""
        field = QGuiApplication.focusObject()
        popup = QApplication.activePopupWidget()
        mine = popup is None or popup.focusProxy() is field  # the list of a completion leaves the keys to its field
        return self._context.ready and mine and typed_into(field)

    def offer(self, stroke: Stroke, taken: Callable[[bool], None]) -> None:
        self._context.focus(on=True)
        self._context.place(cursor_on_screen(QGuiApplication.focusObject()))
        self._context.offer(stroke, taken)

    def let_go(self, stroke: Stroke) -> None:
        """Let the key do what it does without an input method."""
        event = stroke.event()
        if stroke.unmatched and not self._field_wants(event) and shortcuts.pressed(event):
            return
        window = QGuiApplication.focusWindow() or self._window
        if window is None or not isValid(window):
            return
        self._passing = True
        QCoreApplication.sendEvent(window, event)
        self._passing = False

    def give_up(self, stroke: Stroke) -> None:
        """No answer: keep what was composed, and let the key through, but no Enter that was meant for fcitx."""
        composing = bool(self._preedit.text)
        self._settle()
        self._context.start_over()
        if not (composing and stroke.confirms):
            self.let_go(stroke)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and watched is self._field and not self._passing:
            self._unmatched = self._strokes.busy or bool(self._preedit.text)
            event.setAccepted(self._unmatched)
            return self._unmatched
        if watched is not self._window:
            return False
        if isinstance(event, QKeyEvent) and kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return self._key(event)
        if kind == QEvent.Type.MouseButtonPress:
            self._settle()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if self._passing:
            self._passing = False
            return False
        unmatched, self._unmatched = self._unmatched, False
        if not self._strokes.busy and not self.takes():
            return False
        self._strokes.add(Stroke.seen(event, unmatched=unmatched))
        return True

    def _field_wants(self, event: QKeyEvent) -> bool:
        self._passing = True
        wanted = shortcuts.wanted(event, QGuiApplication.focusObject())
        self._passing = False
        return wanted

    def _commit(self, text: str) -> None:
        self._preedit = Preedit()
        event = QInputMethodEvent()
        event.setCommitString(text)
        self._send(event)

    def _compose(self, preedit: Preedit) -> None:
        if preedit.text or self._preedit.text:
            self._preedit = preedit
            self._send(preedit.event())

    def _forward(self, symbol: int, state: int, kind: int) -> None:
        stroke = Stroke.sent_on(symbol, state, kind)
        if stroke is not None:
            self.let_go(stroke)

    def _send(self, event: QInputMethodEvent) -> None:
        if self._field is not None and typed_into(self._field):
            QCoreApplication.sendEvent(self._field, event)

    def _settle(self) -> None:
        """Keep what is being composed as it stands, and begin anew."""
        if not self._preedit.text:
            return
        settled = self._preedit.settled
        self._commit(settled)
        self._context.reset()

    def _field_changed(self, field: QObject | None) -> None:
        if field is self._field:
            return
        self._settle()
        self._watch(self._field, field)
        self._field = field
        self._unmatched = False
        self._context.focus(on=False)  # what was begun in the other field is over
        if self.takes():
            self._context.focus(on=True)
            self._context.place(cursor_on_screen(field))

    def _window_changed(self, window: QWindow | None) -> None:
        self._watch(self._window, window)
        self._window = window
        self._field_changed(QGuiApplication.focusObject())

    def _watch(self, before: QObject | None, after: QObject | None) -> None:
        if before is not None and isValid(before):
            before.removeEventFilter(self)
        if after is not None:
            after.installEventFilter(self)

    def _owner_changed(self, name: str, owner: str) -> None:
        self._owners[name] = owner
        self._meet()

    def _meet(self) -> None:
        """Ask for a place with whoever is fcitx now, unless Qt's plugin is served."""
        self._settle()
        owner = self._owners.get(self._fcitx, "")
        if not owner or (self._plugin and self._owners.get(IBUS)):
            self._context.leave()
            self._strokes.give_up()
            return
        self._context.ask(owner)


def typed_into(field: QObject | None) -> bool:
    """Whether an input method may see what is typed here: not on a button, and never a password."""
    if field is None or not isValid(field):
        return False
    query = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled | Qt.InputMethodQuery.ImHints)
    QCoreApplication.sendEvent(field, query)
    hints = query.value(Qt.InputMethodQuery.ImHints)
    return bool(query.value(Qt.InputMethodQuery.ImEnabled)) and not Qt.InputMethodHint(hints or 0) & SECRET


def cursor_on_screen(field: QObject | None) -> QRect:
    """Where the cursor of a field is, in the pixels of the screen itself."""
    if not isinstance(field, QWidget):
        return QRect()
    rect = QRectF(field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle))  # some give a QRect
    corner, ratio = field.mapToGlobal(rect.topLeft()), field.devicePixelRatioF()
    origin = field.screen().geometry().topLeft().toPointF()
    return QRectF((corner - origin) * ratio + origin, rect.size() * ratio).toRect()
