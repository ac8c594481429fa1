"""The way to a QApplication: what would make Qt abort is found out before, and said in a sentence."""

import ctypes
import importlib
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import LedgerError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
SYSTEM_FACES = (
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "Noto Sans SC",
    "HarmonyOS Sans SC",
    "MiSans",
    "WenQuanYi Micro Hei",
    "SimHei",
)
# the file Qt asks the system for, and the Debian package it comes in
ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
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
NO_DISPLAY = "这里没有图形界面，打不开窗口。请在桌面上启动，或使用命令行功能（python main.py --help）。"


def application(
    argv: Sequence[str], *, bundled_font: bool = False, scheme: str = "system", scale: float = 1.0
) -> "QApplication":
    """The QApplication, dressed and speaking Chinese. Raises LedgerError where Qt could only abort.

    `bundled_font` (or LIUBU_FONT=bundled) draws with our own face, so that pictures are the same on every machine.
    """
    ensure_display()
    _ensure_input_method(os.environ)
    import_qt()
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    running = QApplication.instance()
    if isinstance(running, QApplication):
        return _prepared(running, bundled_font=bundled_font, scheme=scheme, scale=scale)
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(list(argv))
    return _prepared(app, bundled_font=bundled_font, scheme=scheme, scale=scale)


def now() -> datetime:
    """The present moment; the one place where the window reads the clock."""
    return datetime.now()  # noqa: DTZ005 — the township's own wall clock


def has_display(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window can be seen at all."""
    if platform in ("win32", "darwin"):
        return True
    return bool(environ.get("QT_QPA_PLATFORM") or environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def ensure_display(
    environ: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    missing: Callable[[Mapping[str, str]], list[str]] | None = None,
) -> None:
    """Raise a sentence where there is no display, no X server behind DISPLAY, or a library is missing."""
    if not has_display(environ, platform):
        raise LedgerError(NO_DISPLAY)
    if platform in ("win32", "darwin"):
        return
    find = missing or missing_packages
    wanted = dict(ALWAYS)
    on_x11 = (
        bool(environ.get("DISPLAY"))
        and environ.get("QT_QPA_PLATFORM", "xcb") == "xcb"
        and not environ.get("WAYLAND_DISPLAY")
    )
    if on_x11:
        wanted |= FOR_X11
    absent = find(wanted)
    if absent:
        raise LedgerError(f"缺少系统组件，窗口打不开。请安装后再启动：sudo apt-get install {' '.join(absent)}")
    if on_x11 and not _x_server_answers(environ["DISPLAY"]):
        raise LedgerError(f"连不上图形界面（DISPLAY={environ['DISPLAY']}）。请在桌面上启动，或检查远程桌面。")


def missing_packages(wanted: Mapping[str, str]) -> list[str]:
    """The packages whose library cannot be loaded here."""
    return [package for library, package in wanted.items() if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
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


def _ensure_input_method(environ: "os._Environ[str]", platform: str = sys.platform) -> None:
    """The wheels carry no fcitx plugin; fcitx also speaks ibus' protocol, and without it no Chinese can be typed."""
    if not platform.startswith("linux"):
        return
    asked = environ.get("QT_IM_MODULE", "") or environ.get("XMODIFIERS", "") or environ.get("GTK_IM_MODULE", "")
    if "fcitx" in asked:
        environ["QT_IM_MODULE"] = "ibus"
        environ.setdefault("IBUS_USE_PORTAL", "0")


def import_qt() -> None:
    try:
        for module in ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtNetwork", "QtPrintSupport"):
            importlib.import_module(f"PySide6.{module}")
    except ImportError as error:
        raise LedgerError(_sentence(str(error))) from error


def _sentence(reason: str) -> str:
    for library, package in {**ALWAYS, **FOR_X11}.items():
        if library in reason:
            return f"缺少系统组件 {library}，窗口打不开。请安装后再启动：sudo apt-get install {package}"
    return "窗口组件（PySide6-Essentials）没有装好。请在程序文件夹中运行：pip install ."


def _prepared(app: "QApplication", *, bundled_font: bool, scheme: str, scale: float) -> "QApplication":
    from PySide6.QtGui import QFont

    from app.ui import theme

    app.setApplicationName("liubu")
    app.setApplicationDisplayName("")
    app.setStyle("Fusion")
    _speak_chinese(app)
    face = QFont()
    face.setFamilies(_families(bundled=bundled_font or os.environ.get("LIUBU_FONT") == "bundled"))
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    face.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    app.setFont(face)
    theme.dress(app, scheme=scheme, scale=scale)
    return app


def _families(*, bundled: bool) -> list[str]:
    """The faces to draw with: the system's Chinese face, else the bundled one, and one for rare characters of names."""
    from PySide6.QtGui import QFontDatabase

    present = set() if bundled else set(QFontDatabase.families())
    found = [face for face in SYSTEM_FACES if face in present][:2]
    for pattern in ("LiubuRareHan-*.ttf",) if found else ("NotoSansSC-*.ttf", "LiubuRareHan-*.ttf"):
        for file in sorted(FONTS.glob(pattern)):
            number = QFontDatabase.addApplicationFont(str(file))
            found += [face for face in QFontDatabase.applicationFontFamilies(number) if face not in found]
    return found


def _speak_chinese(app: "QApplication") -> None:
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

    QLocale.setDefault(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
    if app.property("translated"):
        return
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name in ("qtbase_zh_CN", "qt_zh_CN"):
        words = QTranslator(app)
        if words.load(name, folder):
            app.installTranslator(words)
    app.setProperty("translated", True)
