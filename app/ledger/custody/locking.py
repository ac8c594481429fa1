"""Locking: a ledger and all its safety copies put under a passphrase, under another one, or under none."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from app.errors import DamagedError, LedgerError, Remedy, UnwritableError
from app.files import safe_build, sweep
from app.ledger import kept_days, locks
from app.ledger.custody import checks, manifests, opening
from app.ledger.custody.restoring import EARLIER
from app.ledger.database import unread, unreadable
from app.ledger.locks import Lock, WrongPassphrase

PLAIN = "台账没有加密。"


@dataclass(frozen=True, slots=True)
class Turned:
    """How many safety copies are under the lock of their ledger now, and which could not be opened and stay."""

    copies: int
    left: tuple[str, ...] = ()


def lock(path: Path, passphrase: str) -> Turned:
    """Lock a plain ledger, which nobody else has open. A kill at any time leaves it plain or locked, never between.

    Copies are locked first; what was copied to other places by hand stays as it is. Raises LedgerError where it is
    locked already, DamagedError where it is not whole, UnwritableError where there is no room for a second one or the
    folder of its copies is away.
    """
    if locks.is_locked(path):
        raise LedgerError("台账已经加密；要换口令，请同时给出原口令和新口令。")
    return _turn_all(opening.present(path), _resumed(path, passphrase) or locks.new_lock(passphrase))


def relock(path: Path, passphrase: str) -> Turned:
    """Put a ledger whose key is held under another passphrase: the old one, and the old recovery sheet, end."""
    if not locks.is_locked(path):
        raise LedgerError(PLAIN)
    return _turn_all(opening.present(path), _resumed(path, passphrase) or locks.new_lock(passphrase))


def unlock(path: Path) -> Turned:
    """Take the lock off a ledger whose key is held, and off its copies."""
    if not locks.is_locked(path):
        raise LedgerError(PLAIN)
    return _turn_all(opening.present(path), None)


def _turn_all(path: Path, wanted: Lock | None) -> Turned:
    demand_copies(path)
    whose, many, left = manifests.identity(path), 0, []
    sweep(path.parent)
    for kept in copy_files(path):
        try:
            if manifests.identity(kept) == whose:
                _turn_copy(kept, wanted)
                many += 1
        except (locks.Locked, DamagedError):
            left.append(kept.name)
    kept_days.forget(path)
    _turn(path, wanted, _demand_sound)
    return Turned(many, tuple(left))


def demand_copies(path: Path) -> None:
    """Copies on a stick that is not in would stay as they are, and nobody would think of them again."""
    folder = manifests.folder_of(path)
    if folder != manifests.beside(path) and not folder.is_dir():
        raise UnwritableError(
            f"备份文件夹“{folder}”不在，可能盘没有插：里面的备份要一并办，台账没有改动。请插好，或到设置里换一个备份文件夹。"
        )


def _turn_copy(path: Path, wanted: Lock | None) -> None:
    """A copy that is not good any more is locked like the others: what it holds can be read as well."""
    known = manifests.read(path)
    if locks.salt_of(path) != (wanted.salt if wanted else b""):
        manifests.manifest_of(path).unlink(missing_ok=True)  # it tells of bytes that will be others
        _turn(path, wanted)
    if known is not None:
        with contextlib.suppress(DamagedError):
            made = manifests.describe(path, known.made_at)
            manifests.keep(replace(made, made_for=known.made_for, checked_on=known.checked_on), path)


def _turn(path: Path, wanted: Lock | None, demand_sound: Callable[[Path], None] | None = None) -> None:
    """Write a file anew under a lock, and put it in the place of the old one when it holds the same."""
    try:
        before = _described(path)

        def check(temporary: Path) -> None:
            if demand_sound is not None:
                demand_sound(temporary)
            if _described(temporary) != before:
                raise DamagedError(f"“{path.name}”重写以后和原来的对不上，没有改动它。请先核对台账。")

        safe_build(path, lambda temporary: _write_anew(path, temporary, wanted), check=check, guarded=False)
    except unreadable() as error:
        raise unread(error, path, f"“{path.name}”已损坏，读不下去，没有改动它。请先核对台账。") from error


def _write_anew(source: Path, target: Path, wanted: Lock | None) -> None:
    """SQLCipher's own export; the numbers of format and program are none of the schema, so they are told again."""
    with contextlib.closing(locks.ciphering(source)) as connection:
        connection.execute(
            "ATTACH DATABASE ? AS turned KEY " + (f'"{wanted.spelled}"' if wanted else "''"), (str(target),)
        )
        connection.execute("PRAGMA turned.synchronous = OFF")  # safe_build syncs the whole file
        connection.execute("SELECT sqlcipher_export('turned')")
        for number in ("application_id", "user_version"):
            value = connection.execute(f"PRAGMA main.{number}").fetchone()[0]
            connection.execute(f"PRAGMA turned.{number} = {value}")
        connection.execute("DETACH DATABASE turned")
    if wanted is not None:
        locks.hold(wanted)


def _described(path: Path) -> object:
    """The end of the journal and the rows of every table."""
    with contextlib.closing(locks.connect(path)) as connection:
        return manifests.head_of(connection), manifests.counts_of(connection)


def _demand_sound(path: Path) -> None:
    report = checks.check_file(path)
    if not report.sound:
        raise DamagedError(f"重写以后核对没有通过，台账没有改动：{report.findings[0].sentence}", remedy=Remedy.RESTORE)


def _resumed(path: Path, passphrase: str) -> Lock | None:
    """The lock of copies that a killed run had already put under this passphrase."""
    tried: set[bytes] = {b""}
    for kept in copy_files(path):
        salt = locks.salt_of(kept)
        if salt in tried or locks.is_open(kept):
            continue
        tried.add(salt)
        with contextlib.suppress(WrongPassphrase):
            return locks.unlock(kept, passphrase)
    return None


def copy_files(path: Path) -> Iterator[Path]:
    """Every file that may be a copy of the ledger, in its folders of copies."""
    for folder in dict.fromkeys((manifests.folder_of(path), manifests.beside(path))):
        for place in (folder, folder / EARLIER):
            if place.is_dir():
                sweep(place)
                yield from sorted(place.glob(f"*{manifests.SUFFIX}"))
