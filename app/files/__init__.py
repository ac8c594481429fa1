"""Files: what ships beside the program, and the only way a file is ever replaced.

Belongs here: writing whole or not at all, refusing names that are not a paper's to take, clearing what a killed program
left, working on a stranger's file in a process of its own, the program's own log. Does not: what stands in a file.

Decisions. A temporary file lies beside its target and is made as the umask says; the old file's rights stay. A new
ledger gets its name in one step of the file system (a hard link; an exclusive claim where a stick knows none), so that
of two programs that make the same one, one succeeds. A link is followed first: what is written, locked or migrated is
the file, never the link. A pipe or a device is refused before it is opened. Papers are `guarded`; only what keeps
ledgers may write to one.
"""

from app.files.fenced import Say, Silence, Unanswered, apart
from app.files.fences import Fence
from app.files.guard import LEDGER_MARK, LOCK_MARK, OF_DAYS, demand_new, is_ledger, meant
from app.files.leftovers import TEMPORARY, is_running, sweep, unfinished_name
from app.files.mishaps import FATAL, FORMER, LOG, diagnosis, write_down
from app.files.pending import abandoned, standing
from app.files.replacing import (
    CHUNK,
    build_new,
    demand_place,
    make_folder,
    reason,
    safe_build,
    safe_write,
    sync_folder,
    write_bytes,
)
from app.files.shipped import RESOURCES, command, numbered
from app.files.strange import demand_plain, plain_bytes

__all__ = [
    "CHUNK",
    "FATAL",
    "FORMER",
    "LEDGER_MARK",
    "LOCK_MARK",
    "LOG",
    "OF_DAYS",
    "RESOURCES",
    "TEMPORARY",
    "Fence",
    "Say",
    "Silence",
    "Unanswered",
    "abandoned",
    "apart",
    "build_new",
    "command",
    "demand_new",
    "demand_place",
    "demand_plain",
    "diagnosis",
    "is_ledger",
    "is_running",
    "make_folder",
    "meant",
    "numbered",
    "plain_bytes",
    "reason",
    "safe_build",
    "safe_write",
    "standing",
    "sweep",
    "sync_folder",
    "unfinished_name",
    "write_bytes",
    "write_down",
]
