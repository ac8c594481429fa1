"""One window's life over one ledger: what its pages are made of, and what comes after it."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.ledger.place import Place

if TYPE_CHECKING:
    from pathlib import Path

    from app.ledger.agenda import Agenda
    from app.ledger.custody import Joined, Occupancy
    from app.ledger.store import Ledger
    from app.ui.locking import Turning
    from app.ui.parts.day import DayWords
    from app.ui.sitting import Sitting
    from app.ui.window import MainWindow


@dataclass(slots=True)
class Stay:
    """One window's life; `onward` is the ledger to open after it."""

    path: Place
    ledger: "Ledger | None" = None
    onward: Place | None = None
    window: "MainWindow | None" = field(default=None)
    turning: "Turning | None" = None
    township: tuple[str, str] | None = None
    practice: bool = False
    sitting: "Sitting | None" = None
    kept: "DayWords | None" = None
    due: "Agenda | None" = None
    occupancy: "Occupancy | Joined | None" = None

    def whole(self) -> "Ledger":
        """The ledger as it is."""
        assert self.ledger is not None
        return self.ledger

    def held(self) -> "Occupancy | Joined":
        """The mark that nobody else may open it."""
        assert self.occupancy is not None
        return self.occupancy

    def opened(self) -> "Ledger":
        """The ledger, for the pages that are made now: a county's as the township that is looked at would read it."""
        ledger = self.whole()
        return ledger.of_township(*self.township) if self.township is not None else ledger

    def narrow(self, code: str, name: str) -> None:
        """Let the pages of a county read one township alone; all of them again where there is no code."""
        self.township = (code, name) if code else None
        if self.window is None:
            return
        self.window.forget()
        self.window.banners.hide_banner("narrowed")
        if code:
            words = f"只看{name}：意见、簿、数字和简报都只是它的。"
            self.window.banners.show_banner(
                "narrowed", words, tone="note", action="看全县", act=lambda: self.narrow("", "")
            )

    def open_exercises(self) -> None:
        """Show the exercises, asked for before the ledger was open."""
        assert self.sitting is not None
        self.sitting.open_exercises()

    def turn(self, turning: "Turning") -> None:
        """Close this window, do something to the file, and open another one on it."""
        self.turning = turning
        self.begin_again()
        if self.onward is None:
            self.turning = None

    def begin_again(self, path: "Path | None" = None) -> None:
        """Close this window and open another one, on the same ledger or on `path`."""
        self.onward = path or self.path
        if self.window is not None and not self.window.close():
            self.onward = None
