"""One table of colours, one scale: everything that is drawn in the window asks here."""

import re
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from app.files import RESOURCES
from app.ui.colours import DARK, LIGHT, Colours

BASE_POINTS = 10.5
_BOX: Any = "QCheckBox"  # the stub asks for bytes, the call for words


@dataclass(frozen=True, slots=True)
class Look:
    """What the window looks like now: a palette and the size of its letters."""

    colours: Colours = LIGHT
    scale: float = 1.0

    @property
    def dark(self) -> bool:
        return self.colours is DARK

    def colour(self, name: str) -> QColor:
        return QColor(getattr(self.colours, name))


def look() -> Look:
    """The look the application wears; the light one before it is dressed."""
    app = QApplication.instance()
    worn = app.property("look") if app is not None else None
    return worn if isinstance(worn, Look) else Look()


def colour(name: str) -> QColor:
    """A colour of the table by its name, as it is now."""
    return look().colour(name)


def px(length: float) -> int:
    """A length of the 100 % design in the size of letters worn now; spacing is in steps of 4."""
    return round(length * look().scale)


def font(points: float = BASE_POINTS, *, bold: bool = False) -> QFont:
    """The application's face in a size of the 100 % design."""
    face = QFont(QApplication.font())
    face.setPointSizeF(points * look().scale)
    face.setBold(bold)
    return face


def dress(app: QApplication, *, scheme: str = "system", scale: float = 1.0) -> None:
    """Dress the application in light, dark or the system's scheme, and keep following the system if asked to."""
    hints = app.styleHints()
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(scheme, Qt.ColorScheme.Unknown)
    hints.setColorScheme(wanted)
    if not app.property("followed"):
        hints.colorSchemeChanged.connect(lambda _: _wear(app))
        app.setProperty("followed", True)
    app.setProperty("scheme", scheme)
    app.setProperty("scale", scale)
    _wear(app)


def icon(name: str, tint: str = "ink", size: float = 20) -> QIcon:
    """A line icon in a colour of the table; greyed where it is disabled."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, tint, size, ratio), QIcon.Mode.Normal)
        made.addPixmap(pixmap(name, "plain", size, ratio), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, tint: str = "ink", size: float = 20, ratio: float = 1.0) -> QPixmap:
    """One icon drawn at a size of the 100 % design for a screen of that pixel ratio."""
    return _drawn(name, colour(tint).name(), px(size), ratio)


def style_sheet(worn: Look) -> str:
    """resources/theme.qss with `{{ink}}`, `{{px8}}` and `{{pt9}}` filled in."""
    colours = asdict(worn.colours)

    def fill(match: re.Match[str]) -> str:
        word = match.group(1)
        if word in colours:
            return str(colours[word])
        if word.startswith("px"):
            return f"{round(float(word[2:]) * worn.scale)}px"
        if word.startswith("pt"):
            return f"{float(word[2:]) * worn.scale:g}pt"
        raise KeyError(word)

    return re.sub(r"\{\{([\w.]+)\}\}", fill, (RESOURCES / "theme.qss").read_text(encoding="utf-8"))


def _wear(app: QApplication) -> None:
    scheme = str(app.property("scheme"))
    dark = scheme == "dark" or (scheme == "system" and app.styleHints().colorScheme() == Qt.ColorScheme.Dark)
    worn = Look(DARK if dark else LIGHT, float(app.property("scale")))
    if worn == app.property("look") and app.styleSheet():
        return
    app.setProperty("look", worn)
    face = QFont(app.font())
    face.setPointSizeF(BASE_POINTS * worn.scale)
    app.setFont(face)
    app.setPalette(_palette(worn.colours))
    app.setPalette(_outlined(worn.colours), _BOX)
    app.setStyleSheet(style_sheet(worn))


def _palette(colours: Colours) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: colours.paper,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.raised,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.ToolTipBase: colours.strong,
        QPalette.ColorRole.ToolTipText: colours.on_strong,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.note_ink,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Light: colours.raised,
        QPalette.ColorRole.Dark: colours.line,
    }
    made = QPalette()
    for role, value in roles.items():
        made.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.plain))
    return made


def _outlined(colours: Colours) -> QPalette:
    """Boxes to tick are drawn with the ground's colour, darker: on a dark ground nobody would see them."""
    made = _palette(colours)
    made.setColor(QPalette.ColorRole.Window, QColor(colours.muted))
    return made


@cache
def _source(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _drawn(name: str, tint: str, size: int, ratio: float) -> QPixmap:
    drawing = QSvgRenderer(QByteArray(_source(name).replace("currentColor", tint).encode()))
    made = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    drawing.render(painter, QRectF(0, 0, made.width(), made.height()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
