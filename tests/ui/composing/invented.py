"""An fcitx of our own for tests: letters are composed, a space makes 太平镇 of them, Enter leaves them as they are."""

import threading

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

NAME = "org.fcitx.Fcitx-9"
CONTEXT = "org.fcitx.Fcitx.InputContext"
SIGNATURES = {"CommitString": "s", "UpdateFormattedPreedit": "a(si)i"}


class Invented:
    """Answers on a bus until it is ended; `answers` can be cleared, so that it hangs."""

    def __init__(self, address, names=(NAME,)):
        self.answers = threading.Event()
        self.answers.set()
        self.calls, self.keys = [], []
        self._letters = ""
        self._over = False
        self._connection = open_dbus_connection(address)
        for name in names:
            self._connection.send_and_get_reply(message_bus.RequestName(name), timeout=10)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def end(self):
        self._over = True
        self.answers.set()
        self._thread.join()
        self._connection.close()

    def _serve(self):
        while not self._over:
            try:
                message = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            self.answers.wait()
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, message):
        member = message.header.fields[HeaderFields.member]
        self.calls.append((member, message.body))
        if member == "CreateICv3":
            self._connection.send(new_method_return(message, "ibuuuu", (7, True, 0, 0, 0, 0)))
        elif member == "ProcessKeyEvent":
            self._connection.send(new_method_return(message, "i", (int(self._takes(message.body)),)))
        elif member == "Reset":
            self._letters = ""
            self._connection.send(new_method_return(message))
        elif member not in ("FocusIn", "FocusOut", "SetCapacity", "SetCursorRect", "DestroyIC"):
            self._connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))

    def _takes(self, key):
        symbol, _, state, released, _ = key
        self.keys.append(symbol)
        if released or state:
            return False
        if ord("a") <= symbol <= ord("z"):
            self._show(self._letters + chr(symbol))
            return True
        if not self._letters or symbol not in (0x20, 0xFF0D):
            return False
        text = "太平镇" if symbol == 0x20 else self._letters
        self._signal("CommitString", (text,))
        self._show("")
        return True

    def _show(self, letters):
        self._letters = letters
        self._signal("UpdateFormattedPreedit", ([(letters, 0)] if letters else [], len(letters)))

    def _signal(self, member, body):
        sender = DBusAddress("/inputcontext_7", interface=CONTEXT)
        self._connection.send(new_signal(sender, member, SIGNATURES[member], body))
