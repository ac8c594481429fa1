"""迎检包: what the ledger has of every activity of a period, in one folder or zip, with an index and what is missing.

Decision. A file is named by the activity's number, what it is and the hash of its content, never by a name that
somebody gave it: those say who was there. One attachment at a time is read out of the ledger.
"""

import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from app.desk.evidence_files import Check, Evidence, Packing, Put, lacking_sentence, put_event, put_lists
from app.desk.leaving import hand_out
from app.errors import LedgerError, UnwritableError
from app.files import make_folder, reason, sweep, sync_folder, unfinished_name, write_bytes
from app.ledger import activities
from app.ledger.outgoing import Leaving, entered
from app.ledger.papers import outings
from app.ledger.registers import period_words
from app.ledger.store import Ledger
from app.rules.days import full_day
from app.rules.profiles import OFFICE, PUBLIC, Profile

PACK = "迎检包"
MOST = 100_000
STAMP = (2000, 1, 1, 0, 0, 0)
PACKED = (".jpg", ".pdf", ".xlsx")  # which a zip makes no smaller

Report = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Packed:
    """What was made: where it lies, of how many activities, how many files, and each sentence of what is missing."""

    place: Path
    events: int
    files: int
    lacking: tuple[str, ...]


def pack(
    ledger: Ledger,
    out: Path,
    since: date | None = None,
    until: date | None = None,
    *,
    activity: str = "",
    profile: Profile = OFFICE,
    report: Report = lambda *_: None,
    check: Check = lambda: None,
) -> Packed:
    """Write the pack of a period, or of one activity, into a new folder within `out`, or as `out` where that is a zip.

    `profile` says for whom what is printed in it is; photos and scans are as they were kept.

    `report(done, total, words)` is told after each activity; `check` is asked before each file and raises to stop. All
    or nothing: LedgerError where there is nothing to pack, UnwritableError where a disk is full.
    """
    if profile is PUBLIC:
        raise LedgerError(f"{PACK}里有原来的照片和扫描件，没有{PUBLIC.name}的；请选别的使用范围。")
    numbers = _numbers(ledger, since, until, activity)
    about = activity.strip() if activity else period_words(since, until)
    leaving = Leaving(f"{PACK} {about}", since, until, profile)
    made: list[Evidence] = []

    def fill(put: Put) -> None:
        made.append(_filled(Packing(ledger, put, profile, check), numbers, about, report))

    if out.suffix.lower() == ".zip":
        hand_out(ledger, leaving, out, lambda path: _zipped(path, fill))
        place = out
    else:
        place = _folder(ledger, leaving, out, _called(ledger, since, until, activity), fill)
    done = made[-1]
    return Packed(place, done.events, len(done.rows), tuple(map(lacking_sentence, done.lacks)))


def _called(ledger: Ledger, since: date | None, until: date | None, activity: str) -> str:
    if activity:
        return f"{PACK}-{activity.strip()}"
    first, last = (each or ledger.today for each in (since, until))
    return f"{PACK}-{first:%Y%m%d}-{last:%Y%m%d}"


def _numbers(ledger: Ledger, since: date | None, until: date | None, activity: str) -> tuple[str, ...]:
    if activity:
        return (outings(ledger, (activity,), photos=False)[0].number,)
    if since is not None and until is not None and until < since:
        raise LedgerError(f"统计期不对：止日{full_day(until)}早于起日{full_day(since)}。")
    held = activities.listing(ledger, since=since, until=until, sort="held_on", descending=False, limit=MOST)
    if not held:
        raise LedgerError(f"{period_words(since, until)}没有登记活动，没有材料可打包；请换一个期间。")
    return tuple(line.number for line in held)


def _folder(ledger: Ledger, leaving: Leaving, out: Path, called: str, fill: Callable[[Put], None]) -> Path:
    try:
        make_folder(out)
        sweep(out)
        unfinished = out / unfinished_name()
        unfinished.mkdir()
        try:

            def put(name: str, content: bytes) -> None:
                (unfinished / name).parent.mkdir(exist_ok=True)
                write_bytes(unfinished / name, content)

            fill(put)
            target = _free(out / called)
            with entered(ledger, leaving, str(target.absolute())):
                unfinished.replace(target)
            sync_folder(out)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
    except OSError as error:
        raise UnwritableError(
            f"写不进“{out.name}”：{reason(error)}。没有留下文件，请换个位置或腾出空间后再试。"
        ) from error
    return target


def _free(place: Path) -> Path:
    """The folder, or the next one that is not there yet: what was made before is left alone."""
    if not place.exists():
        return place
    return next(path for path in (place.with_name(f"{place.name}-{at}") for at in count(2)) if not path.exists())


def _zipped(path: Path, fill: Callable[[Put], None]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:

        def put(name: str, content: bytes) -> None:
            entry = zipfile.ZipInfo(name, STAMP)
            entry.compress_type = zipfile.ZIP_STORED if name.endswith(PACKED) else zipfile.ZIP_DEFLATED
            package.writestr(entry, content)

        fill(put)


def _filled(packing: Packing, numbers: tuple[str, ...], about: str, report: Report) -> Evidence:
    """Put everything of each activity, then the index and the list of what is missing."""
    with TemporaryDirectory(prefix="liubu-") as scratch:
        made = Evidence(packing, Path(scratch))
        for number in numbers:
            packing.check()
            [held] = outings(packing.ledger, (number,), photos=False)
            put_event(made, held)
            report(made.events, len(numbers), f"第{made.events}次活动，共{len(numbers)}次")
        packing.check()
        put_lists(made, about)
    return made
