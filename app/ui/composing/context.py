"""Our place with fcitx: it is told where the cursor is and which keys are pressed, and gives text."""

import os
from collections.abc import Callable
from typing import Any

from jeepney import DBusAddress, MatchRule
from PySide6.QtCore import QObject, QRect, Signal

from app.ui.composing.preedit import Preedit
from app.ui.composing.strokes import Stroke
from app.ui.composing.wire import Wire

METHOD = "org.fcitx.Fcitx.InputMethod"
CONTEXT = "org.fcitx.Fcitx.InputContext"
# we show what is composed, with its marks, and keep it when the clerk goes elsewhere
CAPACITY = 1 << 1 | 1 << 4 | 1 << 5


class Context(QObject):
    """`committed` gives text for the field, `composed` what is not done yet, `forwarded` a key, its state and kind."""

    committed = Signal(str)
    composed = Signal(object)
    forwarded = Signal(int, int, int)

    def __init__(self, wire: Wire) -> None:
        super().__init__(wire)
        self._wire = wire
        self._owner = ""
        self._turn = 0
        self._deaf = False
        self._address: DBusAddress | None = None
        self._focused = False
        self._rect = QRect()
        wire.signalled.connect(self._heard)

    @property
    def ready(self) -> bool:
        return self._address is not None and not self._deaf

    def ask(self, owner: str) -> None:
        """Ask an input method for a place; it is ready when that has answered."""
        self.leave()
        self._owner = owner
        turn = self._turn
        door = DBusAddress("/inputmethod", bus_name=owner, interface=METHOD)
        self._wire.call(door, "CreateICv3", "si", ("liubu", os.getpid()), lambda body: self._given(turn, body))

    def start_over(self) -> None:
        """Nobody answered in time: offer nothing more, and hear nothing of what was offered, until somebody does."""
        if self._address is None or self._deaf:
            return
        self._deaf = True
        turn = self._turn
        self._wire.call(self._address, "Reset", answer=lambda _: self._hear_again(turn))

    def leave(self) -> None:
        """Give the place up."""
        self._turn += 1
        if self._address is None:
            return
        self._wire.call(self._address, "DestroyIC")
        self._wire.match(_rule(self._address), off=True)
        self._address = None

    def focus(self, *, on: bool) -> None:
        """Say whether a field of ours is typed into."""
        if self._address is not None and on != self._focused:
            self._focused = on
            self._wire.call(self._address, "FocusIn" if on else "FocusOut")

    def place(self, rect: QRect) -> None:
        """Say where the cursor is, in pixels of the screen, so that the candidates stand beside it."""
        if self._address is not None and rect != self._rect:
            self._rect = rect
            self._wire.call(self._address, "SetCursorRect", "iiii", (rect.x(), rect.y(), rect.width(), rect.height()))

    def reset(self) -> None:
        """Forget what is being composed."""
        if self._address is not None:
            self._wire.call(self._address, "Reset")

    def offer(self, stroke: Stroke, taken: Callable[[bool], None]) -> None:
        """Offer a key; later it is said whether fcitx took it."""
        assert self._address is not None
        body = (stroke.symbol, stroke.code, stroke.state, int(not stroke.pressed), stroke.moment)
        self._wire.call(
            self._address,
            "ProcessKeyEvent",
            "uuuiu",
            body,
            lambda answer: taken(bool(answer) and answer[0] > 0),  # type: ignore[index]
        )

    def _given(self, turn: int, body: tuple[Any, ...] | None) -> None:
        if body is None or turn != self._turn:
            return
        self._address = DBusAddress(f"/inputcontext_{body[0]}", bus_name=self._owner, interface=CONTEXT)
        self._focused, self._deaf, self._rect = False, False, QRect()
        self._wire.match(_rule(self._address))
        self._wire.call(self._address, "SetCapacity", "u", (CAPACITY,))

    def _hear_again(self, turn: int) -> None:
        if turn == self._turn:
            self._deaf = False

    def _heard(self, sender: str, path: str, member: str, body: tuple[Any, ...]) -> None:
        if self._address is None or self._deaf or (sender, path) != (self._owner, self._address.object_path):
            return
        match member:
            case "CommitString":
                self.committed.emit(body[0])
            case "UpdateFormattedPreedit":
                self.composed.emit(Preedit.read(body[0], body[1]))
            case "UpdatePreedit":
                self.composed.emit(Preedit.read([(body[0], 0)] if body[0] else [], body[1]))
            case "ForwardKey":
                self.forwarded.emit(body[0], body[1], body[2])


def _rule(address: DBusAddress) -> MatchRule:
    return MatchRule(type="signal", sender=address.bus_name, path=address.object_path, interface=CONTEXT)
