"""The way to a QApplication: what would make Qt abort is found out before, and said in a sentence."""

import importlib
import os
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from app.errors import LedgerError
from app.files import RESOURCES
from app.ui.composing import choice
from app.ui.displays import ensure_display, sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


FONTS = RESOURCES / "fonts"
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


def application(
    argv: Sequence[str], *, bundled_font: bool = False, scheme: str = "system", scale: float = 1.0
) -> "QApplication":
    """The QApplication, dressed and speaking Chinese. Raises LedgerError where Qt could only abort.

    `bundled_font` (or LIUBU_FONT=bundled) draws with our own face, so that pictures are the same on every machine.
    """
    app = begin(argv)
    prepare(app, bundled_font=bundled_font, scheme=scheme, scale=scale)
    return app


def begin(argv: Sequence[str]) -> "QApplication":
    """The QApplication as Qt makes it. Raises LedgerError where Qt could only abort."""
    ensure_display()
    import_qt()
    from PySide6.QtWidgets import QApplication

    QApplication.setApplicationName("liubu")  # by the time a window is shown its launcher looks for it by this
    QApplication.setApplicationDisplayName("")
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    chosen = choice.choose(os.environ)
    app = QApplication(list(argv))
    choice.begin(app, chosen)
    return app


def now() -> datetime:
    """The present moment; the one place where the window reads the clock."""
    return datetime.now()


def import_qt() -> None:
    try:
        for module in ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtNetwork", "QtPrintSupport"):
            importlib.import_module(f"PySide6.{module}")
    except ImportError as error:
        raise LedgerError(sentence(str(error))) from error


def prepare(app: "QApplication", *, bundled_font: bool = False, scheme: str = "system", scale: float = 1.0) -> None:
    """Dress the application, and let it speak Chinese."""
    from PySide6.QtGui import QFont

    from app.ui import theme
    from app.ui.rubbish import Collector

    app.setStyle("Fusion")
    _speak_chinese(app)
    face = QFont()
    face.setFamilies(_families(bundled=bundled_font or os.environ.get("LIUBU_FONT") == "bundled"))
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    face.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    app.setFont(face)
    theme.dress(app, scheme=scheme, scale=scale)
    if app.findChild(Collector) is None:
        Collector(app)


def _families(*, bundled: bool) -> list[str]:
    """The faces to draw with: the system's Chinese face, else the bundled one, and one for rare characters of names."""
    from PySide6.QtGui import QFontDatabase

    present = set() if bundled else set(QFontDatabase.families())
    families = [face for face in SYSTEM_FACES if face in present][:2]
    for pattern in ("LiubuRareHan-*.ttf",) if families else ("NotoSansSC-*.ttf", "LiubuRareHan-*.ttf"):
        for file in sorted(FONTS.glob(pattern)):
            number = QFontDatabase.addApplicationFont(str(file))
            families += [face for face in QFontDatabase.applicationFontFamilies(number) if face not in families]
    return families


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
