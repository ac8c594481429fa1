"""First sight: a picture of the empty frame, painted where the frame will stand while that is still being loaded.

The picture is kept when the window is closed and holds for one ledger's kind of window, one look, one size and one
version of the program. Nothing of a ledger is in it. What is pressed while it stands is done by the frame, which takes
its place before the window is asked for anything.
"""

import contextlib
import hashlib
import json
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QEventLoop
from PySide6.QtGui import QIcon, QImageReader, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import LedgerError
from app.files import LOCK_MARK, RESOURCES, demand_plain, write_bytes

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPaintEvent

    from app.ledger.place import Place
    from app.ui.preferences import Preferences
    from app.ui.window import MainWindow

_PATIENCE = 0.1  # seconds that the system may take to show a window
_FORMAT, _LOSSLESS = "WEBP", 100  # read several times faster than PNG


class Sight(QWidget):
    """The picture in the place of the frame, where it is as large as the frame will be."""

    def __init__(self, picture: "QImage") -> None:
        super().__init__()
        self._picture = picture
        # that of its pages: an application that is not dressed yet may be as light as they are dark
        self._ground = picture.pixelColor(picture.rect().right(), picture.rect().center().y())
        self.painted = self.drawn = False

    def paintEvent(self, _event: "QPaintEvent") -> None:
        self.painted = True
        self.drawn = self._picture.size() == self.size() * self.devicePixelRatio()
        painter = QPainter(self)
        if self.drawn:
            painter.drawImage(self.rect(), self._picture)
        else:
            painter.fillRect(self.rect(), self._ground)
        painter.end()


def kind_of(place: "Place", *, dark: bool, scale: float) -> str:
    """What a picture holds for: the ledger, the look, and the version of the program."""
    about = [str(place), dark, scale, str(RESOURCES), (RESOURCES / "theme.qss").stat().st_mtime_ns]
    return hashlib.sha256(json.dumps(about).encode()).hexdigest()


def is_locked_away(path: Path) -> bool:
    """Whether a passphrase is asked for before there is a frame; read without what opens ledgers."""
    try:
        demand_plain(path)
        with path.open("rb") as file:
            return file.read(len(LOCK_MARK)) == LOCK_MARK
    except (LedgerError, OSError):  # whoever opens it says why
        return True


def show_sight(window: "MainWindow", preferences: "Preferences", kind: str) -> None:
    """Show the window with the picture that was kept of its kind; without one it is shown when it is furnished."""
    if preferences.sight != kind:
        return
    picture = QImageReader(str(preferences.picture)).read()
    if picture.isNull():
        return
    sight = Sight(picture)
    window.setCentralWidget(sight)
    window.setWindowIcon(QIcon(str(RESOURCES / "icons" / "brand.svg")))  # else the bar of the desktop shows none
    window.show()
    end = monotonic() + _PATIENCE
    while not sight.painted and monotonic() < end:  # what is pressed meanwhile waits for the frame
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def keep_sight(window: "MainWindow", preferences: "Preferences", place: "Place") -> None:
    """Keep the picture of the empty frame for the next start, unless it is kept already; it can be done without."""
    with contextlib.suppress(LedgerError, OSError):  # OSError: the program's own files were taken away
        _keep(window, preferences, place)


def _keep(window: "MainWindow", preferences: "Preferences", place: "Place") -> None:
    from app.ui.theme import look

    kind = kind_of(place, dark=look().dark, scale=look().scale)
    size = window.size() * window.devicePixelRatio()
    if preferences.sight == kind and QImageReader(str(preferences.picture)).size() == size:
        return
    preferences.sight = ""
    written = QBuffer()
    if window.empty().save(written, _FORMAT, _LOSSLESS):
        write_bytes(preferences.picture, bytes(written.data().data()))
        preferences.sight = kind
