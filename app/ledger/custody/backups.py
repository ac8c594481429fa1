"""Backups: safety copies that are opened before they count, thinned with age, and restored into a new file."""

import contextlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app.errors import DamagedError, LedgerError, UnwritableError
from app.files import build_new, demand_new, meant, reason, sweep
from app.ledger.custody import checks, manifests, migrations
from app.ledger.custody.findings import CheckReport
from app.ledger.custody.manifests import PREFIX, STAMP, SUFFIX, Backup
from app.ledger.database import SCHEMA, copy, schema_of
from app.ledger.place import make_home
from app.ledger.store import Ledger

LADDER: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (7, lambda moment: moment.date()),
    (4, lambda moment: moment.isocalendar()[:2]),
    (12, lambda moment: (moment.year, moment.month)),
)  # how many days, weeks and months keep their newest copy
EARLIER = "恢复前"


def backup(ledger: Ledger, out: Path) -> Backup:
    """A copy of the ledger as it is now, opened and read before it takes the place of an older one.

    Raises UnwritableError; what was at `out` then stays as it was.
    """
    return _copied(ledger.path, out, ledger.clock())


def rotate(ledger: Ledger, folder: Path, moment: datetime) -> Backup | None:
    """The automatic copy at start and close; none when nothing changed since the newest one. Thins the folder.

    Raises UnwritableError when the folder cannot be used, DamagedError when the ledger cannot be read.
    """
    try:
        _tidy(folder)
        made = None if _is_current(latest(folder), ledger) else _copied(ledger.path, _free(folder, moment), moment)
        _thin(folder, moment)
    except OSError as error:
        raise UnwritableError(f"备份文件夹“{folder.name}”不能用：{reason(error)}。请换一个备份文件夹。") from error
    return made


def restore(source: Path, target: Path) -> CheckReport:
    """Bring a copy back as a new ledger at `target`, checked (and migrated when old) before it gets its name.

    Copies of an earlier ledger of that name that know more than it go into a folder `恢复前` among the backups. Raises
    LedgerError when `target` exists, DamagedError when the copy is not good; nothing is written then.
    """
    target = meant(target)
    demand_new(target)
    if not source.is_file():
        raise LedgerError(f"没有找到备份“{source}”。请检查位置，或插好存备份的盘。")
    try:
        version = schema_of(source)
    except DamagedError as error:
        raise DamagedError(f"“{source.name}”不是六簿的备份，或已损坏，没有恢复。请改用更早的备份。") from error
    if version > SCHEMA:
        raise LedgerError(f"“{source.name}”是更新版本的六簿做的备份（格式 {version}），请先升级程序。")
    if version < 1:
        raise DamagedError(f"“{source.name}”的格式号（{version}）不对，已损坏，没有恢复。请改用更早的备份。")
    _demand_unchanged(source)
    reports: list[CheckReport] = []

    def build(temporary: Path) -> None:
        copy(source, temporary)
        if version < SCHEMA:
            migrations.upgrade(temporary)

    make_home(target)
    build_new(target, build, check=lambda temporary: reports.append(_sound(temporary, source.name)))
    _demand_whole(target, reports[0])
    _set_aside(target, reports[0].head[0])
    return reports[0]


def latest(folder: Path) -> Backup | None:
    """The copy with the most recent journal (the clock may have been wrong)."""
    return next(iter(manifests.kept_in(folder)), None)


def newest_good(folder: Path) -> Backup | None:
    """The most recent copy that is still, byte for byte, what was written and can be opened."""
    return next((each for each in manifests.kept_in(folder) if is_good(each)), None)


def is_good(kept: Backup) -> bool:
    """Whether a copy still is what its manifest says."""
    try:
        if manifests.size(kept.path) != kept.size or manifests.digest(kept.path) != kept.sha256:
            return False
        described = manifests.describe(kept.path, kept.made_at)
    except (OSError, DamagedError):
        return False
    return (described.head, described.counts) == (kept.head, kept.counts)


def staying(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Which copies stay: the newest of each of the last 7 days, 4 weeks and 12 months that have any.

    Copies dated in the future (a clock that was wrong) are thinned among themselves and push no other out.
    """
    ordered = sorted(set(moments), reverse=True)
    past = [moment for moment in ordered if moment <= now]
    future = [moment for moment in ordered if moment > now]
    return frozenset(_ladder(past) | _ladder(future))


def _is_current(newest: Backup | None, ledger: Ledger) -> bool:
    if newest is None or manifests.size(newest.path) != newest.size:
        return False
    return newest.head == manifests.last_entry(ledger.path)


def _copied(source: Path, out: Path, moment: datetime) -> Backup:
    made: list[Backup] = []

    def check(temporary: Path) -> None:
        try:
            made.append(manifests.describe(temporary, moment))
        except DamagedError as error:
            raise DamagedError(
                f"台账“{source.name}”已损坏，没有做成备份。请用 check 查看，或用 restore 从最近的备份恢复。"
            ) from error
        manifests.manifest_of(out).unlink(missing_ok=True)  # it told of a file that is gone

    build_new(out, lambda temporary: copy(source, temporary), check=check)
    with contextlib.suppress(UnwritableError):  # the copy is good without it; rotate writes it later
        manifests.keep(made[0], out)
    return replace(made[0], path=out)


def _set_aside(target: Path, last: int) -> None:
    folder = manifests.folder_of(target)
    for kept in manifests.kept_in(folder):
        if kept.head[0] <= last:
            continue
        with contextlib.suppress(OSError):
            (folder / EARLIER).mkdir(exist_ok=True)
            for path in (kept.path, manifests.manifest_of(kept.path)):
                path.replace(folder / EARLIER / path.name)


def _demand_unchanged(source: Path) -> None:
    known = manifests.read(source)
    if known is not None and manifests.digest(source) != known.sha256:
        raise DamagedError(f"备份“{source.name}”与做好时不一样，可能盘坏了或被改动过，没有恢复。请改用更早的备份。")


def _demand_whole(target: Path, report: CheckReport) -> None:
    """What was restored, opened once more under its own name: nothing else there may change what it says."""
    if schema_of(target) != SCHEMA or manifests.last_entry(target) != report.head:
        raise DamagedError(f"“{target.name}”恢复后与备份不一样，请不要用它。请换一个文件名再恢复一次。")


def _sound(path: Path, name: str) -> CheckReport:
    report = checks.check_file(path)
    if not report.sound:
        first = report.findings[0]
        raise DamagedError(f"备份“{name}”查出 {len(report.findings)} 处问题，没有恢复；第一处：{first.sentence}")
    return report


def _ladder(moments: list[datetime]) -> set[datetime]:
    kept: set[datetime] = set()
    for many, period in LADDER:
        newest: dict[object, datetime] = {}
        for moment in moments:
            newest.setdefault(period(moment), moment)
        kept |= set(list(newest.values())[:many])
    return kept


def _thin(folder: Path, moment: datetime) -> None:
    dated = {path: when for path in folder.glob(f"{PREFIX}*{SUFFIX}") if (when := manifests.dated(path))}
    stay = staying(dated.values(), moment)
    newest = latest(folder)
    for path, when in dated.items():
        if when in stay or (newest and path == newest.path) or manifests.read(path) is None:
            continue
        path.unlink(missing_ok=True)
        manifests.manifest_of(path).unlink(missing_ok=True)


def _tidy(folder: Path) -> None:
    sweep(folder)
    for path in folder.glob(f"{PREFIX}*{SUFFIX}{manifests.BESIDE}"):
        if not path.with_name(path.name.removesuffix(manifests.BESIDE)).exists():
            path.unlink(missing_ok=True)
    for path in folder.glob(f"{PREFIX}*{SUFFIX}"):
        when = manifests.dated(path)
        if when is None or manifests.read(path) is not None:
            continue
        with contextlib.suppress(DamagedError):
            manifests.keep(manifests.describe(path, when), path)


def _free(folder: Path, moment: datetime) -> Path:
    name = f"{PREFIX}{moment:{STAMP}}"
    tries = (folder / f"{name}{f'-{again}' if again else ''}{SUFFIX}" for again in range(1000))
    return next(path for path in tries if not path.exists())
