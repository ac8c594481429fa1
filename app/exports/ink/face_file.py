"""A face's file: mapped while reportlab reads its tables, read piece by piece where glyphs are embedded later."""

import mmap
from pathlib import Path
from threading import Lock
from typing import Any

DATA = "_ttf_data"  # what reportlab's TTFontFace calls its file


class FaceFile:
    """A font file that lies where it lies: of its 12 MB only what is drawn comes into memory, and only for a moment."""

    def __init__(self, path: Path) -> None:
        self.name = str(path)
        self._file = path.open("rb", buffering=0)
        self._mapped: mmap.mmap | None = None
        self._reading = Lock()

    def read(self) -> mmap.mmap:
        """All of it, as reportlab wants it for the tables."""
        self._mapped = mmap.mmap(self._file.fileno(), 0, access=mmap.ACCESS_READ)
        return self._mapped

    def unmap(self, face: Any) -> None:
        """Let a TTFontFace whose tables were read ask this for pieces, and let go of the mapped file."""
        setattr(face, DATA, self)
        if self._mapped is not None:
            self._mapped.close()

    def __getitem__(self, place: slice) -> bytes:
        with self._reading:
            self._file.seek(place.start)
            return self._file.read(place.stop - place.start)

    def __del__(self) -> None:
        self._file.close()
