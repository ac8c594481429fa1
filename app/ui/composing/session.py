"""The session's bus as it is found at the start, and who stands on it."""

import os
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from pathlib import Path

from jeepney import new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

IBUS = "org.freedesktop.portal.IBus"  # fcitx 5 answers in this name, too
ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
SOON = 0.3  # seconds; a bus that lives answers within a few milliseconds


@dataclass(frozen=True, slots=True)
class SessionBus:
    """An open connection, the name of this display's fcitx, and the owners of the names that matter."""

    connection: DBusConnection
    fcitx: str
    owners: Mapping[str, str]

    def has(self, name: str) -> bool:
        return bool(self.owners.get(name))


def reached(environ: MutableMapping[str, str]) -> SessionBus | None:
    """The session's bus; none where there is no bus, or none that answers."""
    if not _addressed(environ):
        return None
    try:
        connection = open_dbus_connection(environ[ADDRESS], auth_timeout=SOON)
    except (OSError, RuntimeError, ValueError, StopIteration):
        return None
    fcitx = fcitx_name(environ)
    try:
        owners = {name: _owner(connection, name) for name in (fcitx, IBUS)}
    except OSError:
        connection.close()
        return None
    return SessionBus(connection, fcitx, owners)


def fcitx_name(environ: Mapping[str, str]) -> str:
    """The name that fcitx 4 takes for a display: that of `:1.0` ends in 1."""
    number = environ.get("DISPLAY", "").rpartition(":")[2].partition(".")[0]
    return f"org.fcitx.Fcitx-{number or 0}"


def _addressed(environ: MutableMapping[str, str]) -> bool:
    if environ.get(ADDRESS):
        return True
    usual = Path(environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}") / "bus"
    if not usual.exists():
        return False
    environ[ADDRESS] = f"unix:path={usual}"
    return True


def _owner(connection: DBusConnection, name: str) -> str:
    asked = new_method_call(message_bus, "GetNameOwner", "s", (name,))
    answer = connection.send_and_get_reply(asked, timeout=SOON)
    owner = answer.body[0] if answer.body else ""
    return str(owner) if str(owner).startswith(":") else ""  # else the sentence that nobody has it
