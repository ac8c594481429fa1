"""The window's own habits: palette, size of the letters, which ledger was open, where the window stood."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

SCALES = (1.0, 1.25, 1.5, 2.0)
SCHEMES = ("system", "light", "dark")
IDLE_MINUTES = (5, 10, 30, 0)  # 0: the screen of a locked ledger does not lock itself


class Preferences:
    """Kept in the user's own folder; nothing of them is in the ledger."""

    def __init__(self, file: Path) -> None:
        self.picture = file.with_suffix(".webp")  # of the empty frame, for the next start
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def scheme(self) -> str:
        scheme = str(self._kept.value("scheme", SCHEMES[0]))
        return scheme if scheme in SCHEMES else SCHEMES[0]

    @scheme.setter
    def scheme(self, name: str) -> None:
        self._put("scheme", name)

    @property
    def scale(self) -> float:
        try:
            scale = float(str(self._kept.value("scale", "1.0")))
        except ValueError:
            return SCALES[0]
        return scale if scale in SCALES else SCALES[0]

    @scale.setter
    def scale(self, size: float) -> None:
        self._put("scale", str(size))

    @property
    def ledger(self) -> Path | None:
        """The ledger that was open last, when it is still there."""
        path = str(self._kept.value("ledger", ""))
        return Path(path) if path and Path(path).is_file() else None

    @ledger.setter
    def ledger(self, path: Path) -> None:
        self._put("ledger", str(path.resolve()))

    @property
    def geometry(self) -> QByteArray:
        geometry = self._kept.value("geometry")
        return geometry if isinstance(geometry, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, where: QByteArray) -> None:
        self._put("geometry", where)

    @property
    def sight(self) -> str:
        """What the picture of the empty frame holds for; empty where there is none."""
        return str(self._kept.value("sight", ""))

    @sight.setter
    def sight(self, kind: str) -> None:
        self._put("sight", kind)

    @property
    def idle_minutes(self) -> int:
        """After how long without a key or a click the screen of a locked ledger locks itself; 0 is never."""
        kept = str(self._kept.value("idle_minutes", "10"))
        return int(kept) if kept.isdecimal() and int(kept) in IDLE_MINUTES else 10

    @idle_minutes.setter
    def idle_minutes(self, minutes: int) -> None:
        self._put("idle_minutes", str(minutes))

    @property
    def wrong(self) -> tuple[int, float]:
        """How many wrong passphrases were given one after the other, and when the last one (seconds since 1970)."""
        try:
            return int(str(self._kept.value("wrong", "0"))), float(str(self._kept.value("wrong_at", "0")))
        except ValueError:
            return 0, 0.0

    @wrong.setter
    def wrong(self, many: tuple[int, float]) -> None:
        self._put("wrong", str(many[0]))
        self._put("wrong_at", str(many[1]))

    def _put(self, key: str, value: object) -> None:
        self._kept.setValue(key, value)
        self._kept.sync()
