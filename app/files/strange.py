"""What is handed over under the name of a file: a pipe or a device may never come to an end, a file be too large."""

import stat
from pathlib import Path

from app.errors import LedgerError


def demand_plain(path: Path) -> None:
    """Raise LedgerError for a pipe, a device or a socket, before it is opened; whether a file is there is not asked."""
    try:
        mode = path.stat().st_mode
    except OSError:  # whoever opens it says why
        return
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise LedgerError(f"“{path.name}”是管道或设备，不是存在盘上的文件，没有打开。请换成文件再试。")


def plain_bytes(path: Path, largest: int) -> bytes:
    """All of a plain file of at most `largest` bytes. Raises LedgerError for any other, OSError like open."""
    demand_plain(path)
    with path.open("rb") as file:
        content = file.read(largest + 1)
    if len(content) > largest:
        raise LedgerError(f"“{path.name}”超过 {_size(largest)}，没有读取。请换一个小一些的文件。")
    return content


def _size(size: int) -> str:
    return f"{size >> 20} MB" if size >= 1 << 20 else f"{size // 1000} KB"
