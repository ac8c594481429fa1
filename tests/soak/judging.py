"""What holds after whatever happened to a ledger: the next start goes well, nothing is unsound, nothing half is left."""

import contextlib
import zipfile
from collections.abc import Iterator
from pathlib import Path

from app.errors import LedgerError
from app.files import TEMPORARY
from app.ledger import custody
from app.ledger.custody import backups, manifests
from app.ledger.store import Ledger
from tests.soak import world

_good: set[tuple[Path, str, int]] = set()  # what was found good is not read again


@contextlib.contextmanager
def next_start(path: Path) -> Iterator[Ledger]:
    """The ledger as the window opens it the next time: taken, opened, copied."""
    with world.sitting(path) as ledger:
        custody.rotate(ledger, custody.folder_of(path), ledger.clock())
        yield ledger


def troubles(ledger: Ledger) -> Iterator[str]:
    """What `check` finds, hidden files that outlived the start, and safety copies that cannot be used."""
    report = custody.check(ledger)
    if not report.sound:
        yield f"check：{[each.sentence for each in report.findings][:3]}"
    home = ledger.path.parent
    if left := sorted(each.relative_to(home).as_posix() for each in home.rglob(f"{TEMPORARY}*")):
        yield f"留下半个文件 {left}"
    for kept in custody.copies(ledger.path):
        seen = (kept.path, kept.sha256, kept.path.stat().st_mtime_ns)
        if seen not in _good and not backups.is_good(kept):
            yield f"备份不完整：{kept.path.name}"
        _good.add(seen)


def is_whole(paper: Path) -> bool:
    """Whether a workbook, a PDF or a ledger can be read from end to end."""
    match paper.suffix:
        case ".xlsx":
            with contextlib.suppress(zipfile.BadZipFile), zipfile.ZipFile(paper) as package:
                return package.testzip() is None and "[Content_Types].xml" in package.namelist()
            return False
        case ".pdf":
            content = paper.read_bytes()
            return content.startswith(b"%PDF") and content.rstrip().endswith(b"%%EOF")
    try:
        manifests.describe(paper, world.MOMENT)
    except LedgerError:
        return False
    return custody.examine(paper).sound
