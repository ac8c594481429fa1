"""Keys held back until fcitx has said whether it takes them, in the order in which they were pressed."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

PATIENCE = 300  # milliseconds
# the keys that fcitx may send on, by their number in X
SENT_ON = {
    0xFF08: Qt.Key.Key_Backspace,
    0xFF09: Qt.Key.Key_Tab,
    0xFF0D: Qt.Key.Key_Return,
    0xFF1B: Qt.Key.Key_Escape,
    0xFF50: Qt.Key.Key_Home,
    0xFF51: Qt.Key.Key_Left,
    0xFF52: Qt.Key.Key_Up,
    0xFF53: Qt.Key.Key_Right,
    0xFF54: Qt.Key.Key_Down,
    0xFF55: Qt.Key.Key_PageUp,
    0xFF56: Qt.Key.Key_PageDown,
    0xFF57: Qt.Key.Key_End,
    0xFFFF: Qt.Key.Key_Delete,
}
STATES = {
    1 << 0: Qt.KeyboardModifier.ShiftModifier,
    1 << 2: Qt.KeyboardModifier.ControlModifier,
    1 << 3: Qt.KeyboardModifier.AltModifier,
}
CONFIRMS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key pressed or let go: for Qt as it came, for fcitx as X numbers it."""

    pressed: bool
    key: int
    modifiers: Qt.KeyboardModifier
    text: str = ""
    symbol: int = 0
    code: int = 0
    state: int = 0
    moment: int = 0
    repeated: bool = False
    unmatched: bool = False

    @classmethod
    def seen(cls, event: QKeyEvent, *, unmatched: bool) -> "Stroke":
        """`unmatched`: no shortcut was looked for when it came."""
        return cls(
            event.type() == QEvent.Type.KeyPress,
            event.key(),
            event.modifiers(),
            event.text(),
            event.nativeVirtualKey(),
            event.nativeScanCode(),
            event.nativeModifiers(),
            event.timestamp() & 0xFFFFFFFF,
            event.isAutoRepeat(),
            unmatched,
        )

    @classmethod
    def sent_on(cls, symbol: int, state: int, kind: int) -> "Stroke | None":
        """The key that fcitx sends on; none for one that no field knows."""
        modifiers = Qt.KeyboardModifier.NoModifier
        for mark, modifier in STATES.items():
            modifiers |= modifier if state & mark else Qt.KeyboardModifier.NoModifier
        if 0x20 <= symbol < 0x7F:
            return cls(kind == 0, ord(chr(symbol).upper()), modifiers, chr(symbol), symbol, 0, state)
        key = SENT_ON.get(symbol)
        text = "\r" if key == Qt.Key.Key_Return else ""
        return None if key is None else cls(kind == 0, int(key), modifiers, text, symbol, 0, state)

    @property
    def confirms(self) -> bool:
        return self.key in CONFIRMS

    def event(self) -> QKeyEvent:
        kind = QEvent.Type.KeyPress if self.pressed else QEvent.Type.KeyRelease
        return QKeyEvent(
            kind, self.key, self.modifiers, self.code, self.symbol, self.state, self.text, self.repeated, 1
        )


class Counter(Protocol):
    """Where keys are offered, and where they go on that nobody took."""

    def takes(self) -> bool: ...
    def offer(self, stroke: Stroke, taken: Callable[[bool], None]) -> None: ...
    def let_go(self, stroke: Stroke) -> None: ...
    def give_up(self, stroke: Stroke) -> None: ...


class Strokes(QObject):
    """One key is offered at a time; what comes meanwhile waits behind it."""

    def __init__(self, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self._counter = counter
        self._waiting: deque[Stroke] = deque()
        self._offered: Stroke | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self.give_up)

    @property
    def busy(self) -> bool:
        return self._offered is not None or bool(self._waiting)

    def add(self, stroke: Stroke) -> None:
        self._waiting.append(stroke)
        self._go_on()

    def give_up(self) -> None:
        """Wait no longer for the key that is offered."""
        stroke, self._offered = self._offered, None
        self._patience.stop()
        if stroke is not None:
            self._counter.give_up(stroke)
        self._go_on()

    def _go_on(self) -> None:
        while self._waiting and self._offered is None:
            stroke = self._waiting.popleft()
            if not self._counter.takes():
                self._counter.let_go(stroke)
                continue
            self._offered = stroke
            self._patience.start()
            self._counter.offer(stroke, partial(self._answered, stroke))

    def _answered(self, stroke: Stroke, taken: bool) -> None:
        if self._offered is not stroke:
            return
        self._offered = None
        self._patience.stop()
        if not taken:
            self._counter.let_go(stroke)
        self._go_on()
