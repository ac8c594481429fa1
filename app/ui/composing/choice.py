"""Whom the keys are offered to: Qt's plugin for ibus, the bridge to fcitx 4, or nobody."""

import sys
from collections.abc import MutableMapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ui.composing.session import SessionBus

UNSEEN = ("offscreen", "minimal", "vnc")


@dataclass(frozen=True, slots=True)
class Choice:
    """The bus on which fcitx is looked for, and whether Qt's plugin asks as long as somebody answers in ibus' name."""

    session: "SessionBus"
    plugin: bool


def choose(environ: MutableMapping[str, str], platform: str = sys.platform) -> Choice | None:
    """Name in the environment the plugin that Qt shall load when it starts; none where Qt is left alone."""
    if not platform.startswith("linux") or environ.get("QT_QPA_PLATFORM", "").startswith(UNSEEN):
        return None
    asked = _asked(environ)
    if asked and "fcitx" not in asked:
        return None
    if not asked and not environ.get("DISPLAY"):
        return None
    from app.ui.composing.session import IBUS, reached

    session = reached(environ)
    if session is None or not (asked or session.has(session.fcitx)):
        return None
    plugin = session.has(IBUS)
    environ.pop("QT_IM_MODULES", None)
    environ["QT_IM_MODULE"] = "ibus" if plugin else "compose"
    if plugin:
        environ["IBUS_USE_PORTAL"] = "1"  # by its name on the bus: a file with ibus' address may be an old one
    return Choice(session, plugin)


def begin(app: "QApplication", choice: Choice | None) -> None:
    """Offer the keys of this program's windows to fcitx, as was chosen."""
    if choice is None:
        return
    from app.ui.composing.bridge import Bridge

    Bridge(app, choice.session, plugin=choice.plugin)


def _asked(environ: MutableMapping[str, str]) -> str:
    """The input method that the session was set up for; empty when it says none, or when the compositor serves."""
    several = environ.get("QT_IM_MODULES", "")
    if "wayland" in several:
        return several.replace("fcitx", "")
    named = (environ.get(name, "") for name in ("QT_IM_MODULE", "XMODIFIERS", "GTK_IM_MODULE"))
    return several or next((name for name in named if name), "")
