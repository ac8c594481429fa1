"""The session's bus without waiting: calls go out, answers and signals come in with Qt's events."""

from collections.abc import Callable
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageFlag, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from PySide6.QtCore import QObject, QSocketNotifier, Signal

from app.ui.composing.session import SessionBus

Answer = Callable[[tuple[Any, ...] | None], None]
BUS = "org.freedesktop.DBus"


class Wire(QObject):
    """`signalled` gives sender, path, member and body; `owned` a name and its new owner, empty when it has none."""

    signalled = Signal(str, str, str, object)
    owned = Signal(str, str)

    def __init__(self, session: SessionBus, parent: QObject) -> None:
        super().__init__(parent)
        self._connection = session.connection
        self._connection.sock.setblocking(False)
        self._answers: dict[int, Answer] = {}
        self._notifier = QSocketNotifier(self._connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        for name in session.owners:
            rule = MatchRule(
                type="signal", sender=BUS, interface=BUS, member="NameOwnerChanged", path=message_bus.object_path
            )
            rule.add_arg_condition(0, name)
            self.match(rule)

    def match(self, rule: MatchRule, *, off: bool = False) -> None:
        """Ask the bus for some signals; `off` for them no more."""
        self._send(new_method_call(message_bus, "RemoveMatch" if off else "AddMatch", "s", (rule.serialise(),)), None)

    def call(
        self,
        address: DBusAddress,
        member: str,
        signature: str = "",
        body: tuple[object, ...] = (),
        answer: Answer | None = None,
    ) -> None:
        """Call a method; the answer comes later, None when it is an error; without one the call is only sent."""
        self._send(new_method_call(address, member, signature or None, body), answer)

    def close(self) -> None:
        """Hear no more; what was asked is answered with None."""
        self._notifier.setEnabled(False)
        self._connection.close()
        answers, self._answers = self._answers, {}
        for answer in answers.values():
            answer(None)

    def _send(self, message: Message, answer: Answer | None) -> None:
        serial = next(self._connection.outgoing_serial)
        if answer is None:
            message.header.flags |= MessageFlag.no_reply_expected
        else:
            self._answers[serial] = answer
        try:
            self._connection.sock.sendall(message.serialise(serial=serial))
        except OSError:  # closed, or so full that nobody can be reading
            self.close()

    def _read(self) -> None:
        try:
            data = self._connection.sock.recv(65536)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self.close()
            return
        for message in self._connection.parser.feed(data):
            self._take(message)

    def _take(self, message: Message) -> None:
        fields, kind = message.header.fields, message.header.message_type
        if kind is MessageType.signal:
            self._signal(fields, message.body)
            return
        answer = self._answers.pop(fields.get(HeaderFields.reply_serial, 0), None)
        if answer is not None:
            answer(message.body if kind is MessageType.method_return else None)

    def _signal(self, fields: dict[HeaderFields, Any], body: tuple[Any, ...]) -> None:
        sender, member = fields.get(HeaderFields.sender, ""), fields.get(HeaderFields.member, "")
        if sender == BUS:
            if member == "NameOwnerChanged":
                self.owned.emit(body[0], body[2])
            return
        self.signalled.emit(sender, fields.get(HeaderFields.path, ""), member, body)
