"""Restoring: a safety copy becomes a ledger again, checked before it gets its name."""

import contextlib
import shutil
from pathlib import Path

from app.errors import DamagedError, LedgerError, UnwritableError
from app.files import build_new, demand_new, demand_plain, meant, reason, unfinished_name
from app.ledger.custody import checks, manifests, migrations
from app.ledger.custody.findings import CheckReport
from app.ledger.database import SCHEMA, UNREAD, copy, schema_of
from app.ledger.place import make_home

EARLIER = "恢复前"


def restore(source: Path, target: Path) -> CheckReport:
    """Bring a copy back as a new ledger at `target`, checked (and migrated when old) before it gets its name.

    Copies of the same ledger that know more than it go into a folder `恢复前` among the backups. Raises
    LedgerError when `target` exists, DamagedError when the copy is not good; nothing is written then.
    """
    target = meant(target)
    demand_new(target)
    version = _demand_readable(source)
    reports: list[CheckReport] = []

    def build(temporary: Path) -> None:
        copy(source, temporary)
        if version < SCHEMA:
            migrations.upgrade(temporary)

    make_home(target)
    build_new(target, build, check=lambda temporary: reports.append(_sound(temporary, source.name)))
    _demand_whole(target, reports[0])
    with contextlib.suppress(UnwritableError):  # it is restored; what knows more only lies where it lay
        _set_aside(target, reports[0].head[0])
    return reports[0]


def unfold(source: Path, ledger_path: Path) -> Path:
    """A safety copy as a file of its own, of the present schema, only to be looked at; lies beside the ledger, hidden,
    and goes with the next start.

    Raises LedgerError where the copy is none or newer than this program, DamagedError where it was changed,
    UnwritableError where there is no room.
    """
    _demand_readable(source)
    folder = ledger_path.with_name(unfinished_name())
    shown = folder / source.name
    try:
        folder.mkdir()
        copy(source, shown)
        if schema_of(shown) < SCHEMA:
            migrations.upgrade(shown)
    except OSError as error:
        fold_away(shown)
        raise UnwritableError(f"“{source.name}”打不开来看：{reason(error)}。请腾出空间后再试。") from error
    except BaseException:
        fold_away(shown)
        raise
    return shown


def fold_away(shown: Path) -> None:
    """Remove what `unfold` made; what cannot be removed now goes with the next start."""
    if manifests.is_unfolded(shown):
        shutil.rmtree(shown.parent, ignore_errors=True)


def _demand_readable(source: Path) -> int:
    """The schema of a copy that is there, unchanged, and not newer than this program."""
    demand_plain(source)
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
    return version


def _set_aside(target: Path, last: int) -> None:
    folder = manifests.folder_of(target)
    for kept in manifests.kept_in(folder, manifests.identity(target)):
        if kept.head[0] <= last:
            continue
        with contextlib.suppress(OSError):
            (folder / EARLIER).mkdir(exist_ok=True)
            for path in (kept.path, manifests.manifest_of(kept.path)):
                path.replace(folder / EARLIER / path.name)


def _demand_unchanged(source: Path) -> None:
    known = manifests.read(source)
    try:
        changed = known is not None and manifests.digest(source) != known.sha256
    except OSError as error:
        raise UnwritableError(UNREAD.format(source.name)) from error
    if changed:
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
