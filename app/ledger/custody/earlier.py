"""Former: what a ledger was before it was brought to a newer format, for a program that opens nothing newer."""

import contextlib
import re
from dataclasses import dataclass
from pathlib import Path

from app.files import build_new
from app.ledger.custody import manifests
from app.ledger.database import copy, unread, unreadable
from app.ledger.locks import Locked, connect
from app.models.journal import OUTGOING, JournalRow

_NAME = re.compile(rf"升级前-格式(\d+)-流水(\d+){re.escape(manifests.SUFFIX)}")
_LATER = f"SELECT count(*) FROM {JournalRow.__tablename__} WHERE seq > ? AND entry_table <> ?"


@dataclass(frozen=True, slots=True)
class Former:
    """A copy from before a migration, and how many entries the ledger has that it does not."""

    path: Path
    missing: int


def name_of(version: int, last: int) -> str:
    """How the copy is called that is made before a ledger of that format, with so many entries, is migrated."""
    return f"升级前-格式{version}-流水{last}{manifests.SUFFIX}"


def former(path: Path, schema: int) -> Former | None:
    """The copy of this ledger with the most entries that is of that format or an older one; none where there is none.

    Raises DamagedError where the ledger cannot be read, Locked where its key is not held.
    """
    own, folder = manifests.identity(path), manifests.folder_of(path)
    known: list[tuple[int, int, Path]] = []
    for kept in folder.iterdir() if folder.is_dir() else ():
        named = _NAME.fullmatch(kept.name)
        if named is None or int(named[1]) > schema:
            continue
        with contextlib.suppress(Locked):  # under another passphrase than the ledger's
            if manifests.identity(kept) == own:
                known.append((int(named[2]), int(named[1]), kept))
    if not known:
        return None
    last, _, kept = max(known)
    return Former(kept, _later(path, last))


def lay_former(kept: Former, target: Path) -> None:
    """Put that copy as a ledger of its own at `target`, as it is.

    Raises LedgerError where there is one, UnwritableError where it cannot be written.
    """
    build_new(target, lambda temporary: copy(kept.path, temporary))


def _later(path: Path, last: int) -> int:
    try:
        with contextlib.closing(connect(path)) as connection:
            return int(connection.execute(_LATER, (last, OUTGOING)).fetchone()[0])
    except unreadable() as error:
        raise unread(error, path, f"“{path.name}”已损坏，读不下去。请从最近的备份恢复。") from error
