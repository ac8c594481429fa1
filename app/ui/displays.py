"""Where a window could be seen, and what is missing there: found out before Qt is asked, which can only abort."""

import ctypes
import os
import sys
from collections.abc import Callable, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from app.errors import LedgerError
from app.files import command

NO_DISPLAY = f"这里没有图形界面，打不开窗口。请在桌面上启动，或使用命令行功能（{command()} --help）。"
# the file Qt asks the system for, and the Debian package it comes in
ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
FOR_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
FOR_WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
Missing = Callable[[Mapping[str, str]], list[str]]


def has_display(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window can be seen at all."""
    if platform in ("win32", "darwin"):
        return True
    return bool(environ.get("QT_QPA_PLATFORM") or environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def ensure_display(
    environ: Mapping[str, str] = os.environ, platform: str = sys.platform, missing: Missing | None = None
) -> None:
    """Raise a sentence where there is no display, none that answers, or a library is missing."""
    if not has_display(environ, platform):
        raise LedgerError(NO_DISPLAY)
    if platform in ("win32", "darwin"):
        return
    find = missing or missing_packages
    ways = _ways(environ)
    absent = find(ALWAYS)
    if not absent and not ways:
        return
    answers = [way for way, wanted in ways.items() if not find(wanted) and _answers(way, environ)]
    if not absent and answers:
        return
    absent += [package for wanted in ways.values() for package in find(wanted)]
    if absent:
        raise LedgerError(f"缺少系统组件，窗口打不开。请安装后再启动：sudo apt-get install {' '.join(absent)}")
    raise LedgerError(f"连不上图形界面（{_name(environ)}）。请在桌面上启动，或检查远程桌面。")


def missing_packages(wanted: Mapping[str, str]) -> list[str]:
    """The packages whose library cannot be loaded here."""
    return [package for library, package in wanted.items() if not _loads(library)]


def sentence(reason: str) -> str:
    """What an ImportError of Qt's means to the clerk."""
    for library, package in {**ALWAYS, **FOR_X11}.items():
        if library in reason:
            return f"缺少系统组件 {library}，窗口打不开。请安装后再启动：sudo apt-get install {package}"
    return "窗口组件（PySide6-Essentials）没有装好。请在程序文件夹中运行：pip install ."


def _ways(environ: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """The kinds of display Qt would try, with the libraries each needs; none when it was told to draw unseen."""
    asked = [way.partition(":")[0] for way in environ.get("QT_QPA_PLATFORM", "").split(";") if way]
    if asked and not set(asked) <= {"xcb", "wayland", "wayland-egl"}:
        return {}
    ways = {}
    if environ.get("WAYLAND_DISPLAY") and (not asked or "wayland" in "".join(asked)):
        ways["wayland"] = FOR_WAYLAND
    if environ.get("DISPLAY") and (not asked or "xcb" in asked):
        ways["xcb"] = FOR_X11
    return ways or {"xcb": FOR_X11}


def _answers(way: str, environ: Mapping[str, str]) -> bool:
    return _x_server_answers(environ.get("DISPLAY", "")) if way == "xcb" else _wayland_answers(environ)


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    import socket

    path = Path(environ.get("XDG_RUNTIME_DIR", "/nowhere")) / environ["WAYLAND_DISPLAY"]
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        try:
            line.connect(str(path))
        except OSError:
            return False
    return True


def _x_server_answers(display: str) -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return bool(answers)


@cache
def _loads(library: str) -> bool:
    if _beside_qt(library):
        return True
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _beside_qt(library: str) -> bool:
    """Whether a package brought it: its window looks there before it asks the system."""
    qt = find_spec("PySide6")
    return any(
        (Path(folder) / "Qt" / "lib" / library).exists() for folder in (qt and qt.submodule_search_locations) or ()
    )


def _name(environ: Mapping[str, str]) -> str:
    names = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")
    return "，".join(f"{name}={environ[name]}" for name in names if environ.get(name))
