"""What somebody hands over under the name of a file: a pipe or a device may never come to an end."""

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
