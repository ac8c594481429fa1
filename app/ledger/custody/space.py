"""Space: a reserve on the disk that is let go first when it is full, and the way back from read-only."""

import contextlib
import os
import shutil
from pathlib import Path

from app.ledger.store import Ledger

RESERVE, ROOM = 16 << 20, 200 << 20  # bytes; the reserve is only made where there is room
_CHUNK = bytes(1 << 20)


def watch(ledger: Ledger) -> None:
    """Keep a reserve beside the ledger, and let it go when a verb finds the disk full."""
    ledger.on_full = lambda: release(ledger.path)
    reserve(ledger.path)


def reserve(ledger_path: Path, *, size: int = RESERVE, room: int = ROOM) -> bool:
    """Make the reserve file unless it is there; false where the disk has no room for it."""
    path = _reserve_of(ledger_path)
    try:
        if path.exists() and path.stat().st_size == size:
            return True
        if free(ledger_path) < room:
            return False
        with path.open("wb") as file:
            _fill(file.fileno(), size)
            os.fsync(file.fileno())
    except OSError:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
        return False
    return True


def release(ledger_path: Path) -> bool:
    """Let the reserve go; false when there was none."""
    try:
        _reserve_of(ledger_path).unlink()
    except OSError:
        return False
    return True


def reserved(ledger_path: Path) -> int:
    """Bytes that are kept in reserve; 0 where there was no room."""
    path = _reserve_of(ledger_path)
    return path.stat().st_size if path.exists() else 0


def free(ledger_path: Path) -> int:
    """Free bytes on the ledger's disk."""
    return shutil.disk_usage(ledger_path.parent).free


def reopen(ledger: Ledger, *, room: int = RESERVE) -> bool:
    """Write again after a full disk was cleared; false, and still read-only, while there is too little room."""
    if free(ledger.path) < room:
        return False
    if ledger.closed_for_writing:
        ledger.closed_for_writing = ""
        ledger.announce(frozenset({"closed_for_writing"}))
    reserve(ledger.path)
    return True


def _fill(descriptor: int, size: int) -> None:
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(descriptor, 0, size)
        return
    for _ in range(size // len(_CHUNK)):
        os.write(descriptor, _CHUNK)


def _reserve_of(ledger_path: Path) -> Path:
    return ledger_path.with_name(f"{ledger_path.name}.reserve")
