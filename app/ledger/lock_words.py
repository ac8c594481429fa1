"""The words of a ledger's recovery sheet: the key of its lock, for the day on which the passphrase is forgotten."""

import re
from pathlib import Path

from app.errors import LedgerError
from app.ledger import locks
from app.ledger.locks import KEY, Lock, WrongPassphrase
from app.rules.secrecy import FIELD, in_squares, numbered, read, typed

MARK, IN_SQUARES = "六簿台账恢复单", "LIUBU-LEDGER/"
_HEAD = re.compile(rf"(?:{MARK}\s*|{IN_SQUARES.lower()})1\s+([0-9a-f]{{8}})")


def lock_lines(path: Path) -> tuple[str, ...]:
    """What stands on the sheet of a locked ledger whose key is held. Raises LedgerError for a plain one."""
    lock = locks.lock_of(path)
    if lock is None:
        raise LedgerError("台账没有加密，没有恢复单可以印。")
    whose = _whose(lock.salt)
    return (f"{MARK}1 {whose.upper()}", *numbered(whose, lock.key.hex()))


def words_in_squares(lines: tuple[str, ...]) -> str:
    """The same for a QR code, whose readers stumble over Chinese."""
    return in_squares(lines[0].replace(MARK, IN_SQUARES), lines[1:])


def open_with_words(path: Path, words: str) -> None:
    """Hold the key of a locked ledger from its sheet. Raises LedgerError naming what is wrong on it."""
    plain, salt = typed(words), locks.salt_of(path)
    whose, head = _whose(salt), _HEAD.search(plain)
    if head is None:
        raise LedgerError(f"这不是台账的恢复单：第一行应是“{MARK}1 {whose.upper()}”。", field=FIELD)
    if head.group(1) != whose:
        raise LedgerError(
            f"这张恢复单（{head.group(1).upper()}）不是这份台账（{whose.upper()}）的，或是换口令以前印的，打不开。",
            field=FIELD,
        )
    letters = read(whose, plain[head.end() :], KEY * 2)
    try:
        locks.try_lock(path, Lock(salt, bytes.fromhex(letters)))
    except (ValueError, WrongPassphrase) as error:
        raise LedgerError("恢复单上的钥匙打不开这份台账，请照着纸再写一遍。", field=FIELD) from error


def _whose(salt: bytes) -> str:
    """Which ledger under which passphrase, in eight letters; tells nothing of the key."""
    return salt[-4:].hex()
