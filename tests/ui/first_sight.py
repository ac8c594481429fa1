"""The program as a process of its own that waits, at its first sight, until somebody has pressed a key."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.ui import desktop
from app.ui.preferences import Preferences
from app.ui.sight import Sight
from app.ui.window import MainWindow


def shown(app: QApplication) -> MainWindow | None:
    return next((each for each in app.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()), None)


def pressed(app: QApplication, preferences: Preferences) -> None:
    window = shown(app)
    stands = window is not None and isinstance(window.centralWidget(), Sight)
    print("picture" if stands else "nothing", flush=True)
    sys.stdin.readline()
    desktop._prepare(app, preferences)


def main(ledger: str, habits: str) -> None:
    app, _ = desktop._application()
    enter = app.exec

    def entered() -> int:
        QTimer.singleShot(500, left)
        return enter()

    def left() -> None:
        window = shown(app)
        assert window is not None
        print(window.key, flush=True)
        window.close()

    app.exec = entered  # type: ignore[method-assign]
    desktop.sit(app, Preferences(Path(habits)), Path(ledger), pressed)


if __name__ == "__main__":
    main(*sys.argv[1:])
