"""Checks: whether a ledger is whole: file, schema, journal, every row, and all that is derived from them."""

import contextlib
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from app.errors import UnwritableError
from app.ledger import journal
from app.ledger.custody import manifests, recount, replay, shape
from app.ledger.custody.findings import BEHIND, LOST_DRAFT, SWAPPED, CheckReport, Finding, damaged, limited, noted
from app.ledger.custody.manifests import Backup
from app.ledger.custody.row_source import RowSource
from app.ledger.database import SCHEMA, disk_failed, schema_of, tells_of_the_disk, unread, unreadable
from app.ledger.locks import connect, is_locked
from app.models.tables import WATCHED

_FULL = ("disk is full", "readonly", "unable to open")
_FIXED = ((18, b"\x01\x01"), (21, b"\x40\x20\x20"), (44, b"\0\0\0\x04"), (72, bytes(20)))  # of SQLite's file header
_HEADER = 100
LOOSE = "检查读到一半出错，可能是 U 盘松动，请插紧后再检查；台账没有改动。"

Examination = Callable[[sqlite3.Connection], Iterable[Finding]]


def check_file(path: Path, *, folder: Path | None = None) -> CheckReport:
    """Examine a file of the present schema; `folder` holds its safety copies. Reads it row by row and changes nothing.

    Raises DamagedError when it is no database any more.
    """
    schema_of(path)
    with contextlib.closing(_connected(path)) as connection:
        findings = [*(_guarded(partial(_seals, path), connection) if is_locked(path) else _header(path))]
        for examine in EXAMINATIONS:
            findings += limited(_guarded(examine, connection))
        findings += _guarded(partial(recount.searched, path), connection)
        kept = _kept(folder, connection)
        findings += limited(_guarded(partial(_copies, kept=kept), connection))
        findings += _swapped(path, folder, len(kept))
        counts, head, erasures = _summary(connection)
        connection.execute("ROLLBACK")
        findings += _guarded(partial(recount.index, path), connection)
    return CheckReport(tuple(dict.fromkeys(findings)), counts, head, len(kept), erasures)


def _connected(path: Path) -> sqlite3.Connection:
    """A connection that sees the file as it is now, until it is rolled back."""
    try:
        connection = connect(path, isolation_level=None, timeout=10)
        connection.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")  # what is unreadable is found, too
        connection.execute("BEGIN")
    except unreadable() as error:
        raise unread(error, path, f"“{path.name}”已损坏，读不下去。请从最近的备份恢复。") from error
    return connection


def _header(path: Path) -> Iterator[Finding]:
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except OSError as error:
        raise UnwritableError(LOOSE) from error
    if any(header[at : at + len(meant)] != meant for at, meant in _FIXED):
        yield damaged("台账文件的文件头被改动过。")
    pages, size = int.from_bytes(header[28:32]), int.from_bytes(header[16:18])
    if path.stat().st_size > pages * (size if size > 1 else 1 << 16):
        yield damaged("台账文件末尾有不属于台账的内容。")


def _seals(path: Path, connection: sqlite3.Connection) -> Iterator[Finding]:
    """Of a locked file every page bears a seal: no bit can be other than it was written."""
    broken = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    if broken:
        yield damaged(f"台账文件有 {len(broken)} 处封条破了，不是六簿写下的。", record=str(broken[0][0]))
    whole = connection.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").fetchone()[0]
    if path.stat().st_size > whole:
        yield damaged("台账文件末尾有不属于台账的内容。")


def _file(connection: sqlite3.Connection) -> Iterator[Finding]:
    for (verdict,) in connection.execute("PRAGMA integrity_check(50)"):
        if tells_of_the_disk(str(verdict)):
            raise UnwritableError(LOOSE)
        if verdict != "ok":
            yield damaged("台账文件的内部结构损坏，有的内容可能查不到或读错。", record=str(verdict))


def _references(connection: sqlite3.Connection) -> Iterator[Finding]:
    for table, row, other, _ in connection.execute("PRAGMA foreign_key_check"):
        yield damaged("有一条记录指向的内容不存在。", str(table), f"{other}:{row}")


def _schema(connection: sqlite3.Connection) -> Iterator[Finding]:
    if connection.execute("PRAGMA user_version").fetchone()[0] != SCHEMA:
        yield damaged("台账的格式号被改动过。")
    if connection.execute("PRAGMA encoding").fetchone()[0] != "UTF-8":
        yield damaged("台账的文字编码被改动过。")
    yield from map(damaged, shape.differences(connection))


def _kept(folder: Path | None, connection: sqlite3.Connection) -> tuple[Backup, ...]:
    try:
        return manifests.kept_in(folder, manifests.identity_of(connection)) if folder else ()
    except unreadable():  # the findings say why
        return ()


def _drafts(connection: RowSource) -> Iterator[Finding]:
    """Drafts are no entries, but a clerk's work all the same; the journal does not know what should stand in them."""
    for form, content in connection.execute("SELECT form, content FROM drafts"):
        try:
            readable = isinstance(json.loads(content), dict)
        except (ValueError, TypeError):
            readable = False
        if not readable:
            yield damaged("有一份没写完的草稿读不出来。", "drafts", str(form), LOST_DRAFT)


def _copies(connection: sqlite3.Connection, kept: Iterable[Backup]) -> Iterator[Finding]:
    """A journal that was written anew from some entry on agrees with itself, but not with a copy made before."""
    last = manifests.head_of(connection)[0]
    for each in kept:
        seq, sealed = each.head
        row = connection.execute("SELECT hash FROM journal WHERE seq = ?", (seq,)).fetchone()
        made = f"{each.made_at:%Y-%m-%d %H:%M}"
        if row is None and seq > last:
            yield damaged(f"台账比 {made} 的备份少 {seq - last} 条流水。", "journal", str(seq), BEHIND)
        elif seq and (row is None or row[0] != sealed):
            yield damaged(f"流水第 {seq} 条被重写过，与 {made} 的备份不符。", "journal", str(seq), BEHIND)


def _swapped(path: Path, folder: Path | None, own: int) -> Iterator[Finding]:
    """A ledger made anew, journal and all, in the place of another leaves that one's copies in the folder beside it."""
    if folder is None or folder != manifests.beside(path):
        return
    others = len(manifests.all_in(folder)) - own
    if others:
        yield noted(f"备份文件夹里有 {others} 份备份不是这份台账的。", SWAPPED)


OF_ROWS: tuple[Callable[[RowSource], Iterable[Finding]], ...] = (
    *(partial(replay.rows, model=model) for model in WATCHED),
    replay.strangers,
    recount.folds,
    recount.numbers,
    recount.contents,
    recount.forms,
    _drafts,
)
EXAMINATIONS: tuple[Examination, ...] = (_schema, _file, _references, replay.chain, *OF_ROWS)


def _guarded(examine: Examination, connection: sqlite3.Connection) -> Iterator[Finding]:
    """What an examination finds; where the file cannot be read on, that is a finding, too."""
    try:
        yield from examine(connection)
    except unreadable() as error:
        if any(sign in str(error) for sign in _FULL):
            raise UnwritableError("检查需要一些临时空间，但磁盘已满或不可写。请腾出空间后再检查。") from error
        if disk_failed(error, _path(connection)) or _passes(examine, connection):
            raise UnwritableError(LOOSE) from error
        yield damaged("台账文件有一处读不下去，已损坏。")
    except (ValueError, TypeError, LookupError, ArithmeticError, AttributeError) as error:
        yield damaged(
            f"台账里有一处内容读不出来（{type(error).__name__}），已损坏。"
        )  # of a kind no examination expects


def _passes(examine: Examination, connection: sqlite3.Connection) -> bool:
    """Whether an examination comes to its end at the second time: the disk failed for a moment then."""
    try:
        for _ in examine(connection):
            continue
    except unreadable(ValueError, TypeError, LookupError, ArithmeticError, AttributeError):
        return False
    return True


def _path(connection: sqlite3.Connection) -> Path:
    return Path(connection.execute("PRAGMA database_list").fetchone()[2])


def _summary(connection: sqlite3.Connection) -> tuple[dict[str, int], tuple[int, str], int]:
    try:
        return manifests.counts_of(connection), manifests.head_of(connection), replay.erasures(connection)
    except unreadable(ValueError):
        return {}, (0, journal.START), 0  # the findings say why
