"""Installing: the steps from a stick to a version that starts, each of which may be the last."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.errors import LedgerError, UnwritableError
from app.files import TEMPORARY, reason, sync_folder, unfinished_name
from app.update.installed import Home, alone, put_away, read
from app.update.offers import Report, StickOffer, demand_newer, demand_room, demand_whole
from app.update.spreading import spread
from app.update.statement import ParcelKind

BEFORE = "更新程序前"  # what the copy of the ledger was made for
PATIENCE = 180  # seconds for a first start on an old laptop, with a virus scanner at every file
PROGRAM = ("-E", "-s", "-B", "-X", "utf8")

Safeguard = Callable[[str], Callable[[], None]]


@dataclass(frozen=True, slots=True)
class Laid:
    """What came of it: the version that starts next, the one before, and those that were cleared away.

    `package` is the file for the package manager, where nothing was changed because that is its work.
    """

    version: str
    former: str
    cleared: tuple[str, ...] = ()
    package: Path | None = None


def rehearse(place: Home, offer: StickOffer, ledger_size: int, report: Report) -> None:
    """Everything that can be found out before anything is written. Raises as `install`."""
    demand_newer(place, offer)
    demand_room(place, offer, ledger_size)
    demand_whole(offer, report)


def install(place: Home, offer: StickOffer, safeguard: Safeguard, ledger_size: int, report: Report) -> Laid:
    """Lay the release beside the version in use, and let it start from now on; the ledger is copied first.

    Raises LedgerError, DamagedError or UnwritableError; the version in use starts as before then.
    """
    demand_newer(place, offer)
    demand_room(place, offer, ledger_size)
    if offer.parcel.kind is ParcelKind.PACKAGE:
        demand_whole(offer, report)
        safeguard(BEFORE)()
        return Laid(offer.release.version, place.own.version, package=offer.file)
    try:
        with alone(place):
            clear(place)
            return _installed(place, offer, safeguard, report)
    except OSError as error:
        raise UnwritableError(
            f"新的一版写不进程序的文件夹：{reason(error)}。没有更新，原来的程序没有动；请腾出空间，或请有权限的人来办。"
        ) from error


def clear(place: Home) -> None:
    """Remove what an update that was killed left; nobody else may be at it."""
    for left in place.folder.glob(f"{TEMPORARY}*"):
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)


def tidy(place: Home) -> None:
    """The same for whoever only looks, where it can be done."""
    with contextlib.suppress(LedgerError, OSError):
        if not place.is_packaged and next(place.folder.glob(f"{TEMPORARY}*"), None) is not None:
            with alone(place):
                clear(place)


def _installed(place: Home, offer: StickOffer, safeguard: Safeguard, report: Report) -> Laid:
    version, aside = offer.release.version, place.folder / unfinished_name()
    aside.mkdir()
    try:
        archive, made = aside / "archive", aside / version
        with archive.open("wb") as file:
            demand_whole(offer, report, file)
            file.flush()
            os.fsync(file.fileno())
        keep_copy = safeguard(BEFORE)
        spread(archive, version, made, offer.parcel.unpacked, report)
        archive.unlink()
        _demand_own(made, offer)
        report(0, 0, "正在试着启动新的一版")
        _demand_starts(made, place.own.version)
        _give_name(made, place)
        place.switch(version)
        keep_copy()
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return Laid(version, place.own.version, _cleared(place, version))


def _give_name(made: Path, place: Home) -> None:
    former = place.folder / made.name
    if place.starting() != place.own.version:  # taken once more before it was ever started
        place.switch(place.own.version)
    if former.exists():
        put_away(former)
    made.rename(former)
    sync_folder(place.folder)


def _cleared(place: Home, version: str) -> tuple[str, ...]:
    """Remove all versions but the new one and the one before; those in use on Windows stay until next time."""
    gone = []
    for old in place.others():
        if old.version == version:
            continue
        try:
            put_away(old.folder)
        except OSError:
            continue
        gone.append(old.version)
    return tuple(gone)


def _demand_own(made: Path, offer: StickOffer) -> None:
    laid = read(made)
    stated = (offer.release.version, offer.parcel.system, offer.release.schema)
    if laid is None or (laid.version, laid.system, laid.schema) != stated:
        raise LedgerError("安装包里的不是说明上写的那一版，没有更新。请向给你程序的人重新要一份安装盘。")


def _demand_starts(made: Path, own: str) -> None:
    """Start the new version once, with nothing to do. Raises LedgerError where it does not come to its end."""
    windows = os.name == "nt"
    runtime = made / "runtime" / ("python.exe" if windows else "bin/python3")
    command = [str(runtime), *PROGRAM, str(made / "program" / "main.py"), "--help"]
    quiet = subprocess.DEVNULL
    try:
        started = subprocess.run(
            command,
            check=False,
            stdin=quiet,
            stdout=quiet,
            stderr=quiet,
            timeout=PATIENCE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        failed = started.returncode != 0
    except (OSError, subprocess.TimeoutExpired):
        failed = True
    if failed:
        raise LedgerError(
            f"新的一版在这台电脑上启动不了，没有换过去，仍用 {own}。可能被安全软件拦下了，或这台电脑的系统太旧。"
        )
