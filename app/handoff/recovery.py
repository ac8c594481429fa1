"""恢复单: the secret of the ledger's own key as lines that can be written down and typed again, each with its check."""

import re
from dataclasses import asdict
from pathlib import Path

from app.errors import LedgerError
from app.files import plain_bytes
from app.handoff import canonical, sealing, signing
from app.handoff.keys import Secret, own_key
from app.ledger import handovers
from app.ledger.handovers import KeyDraft, KnownKey
from app.ledger.store import Ledger
from app.rules.handover import Party
from app.rules.secrecy import FIELD, in_squares, numbered, read, typed

MARK, IN_SQUARES = "六簿恢复单", "LIUBU-RECOVERY/"
AGE = "AGE-SECRET-KEY-1"  # what the identity of age begins with, always
SIGNED, SEALED = 64, 58  # letters of the key that signs, of the one that unseals
LARGEST = 16 << 10
_HEAD = re.compile(rf"(?:{MARK}\s*|{IN_SQUARES.lower()})1\s+(\d{{6,12}})")
REASON = "用恢复单恢复"


def recovery_lines(ledger: Ledger) -> tuple[str, ...]:
    """What stands on the sheet: a head with the unit, then numbered lines; the last two letters of each check it."""
    own = own_key(ledger)
    letters = own.secret.sign + own.secret.seal.removeprefix(AGE).lower()
    return (f"{MARK}1 {own.key.party}", *numbered(own.key.party, letters))


def words_in_squares(lines: tuple[str, ...]) -> str:
    """The same for a QR code, whose readers stumble over Chinese."""
    return in_squares(lines[0].replace(MARK, IN_SQUARES), lines[1:])


def read_words(path: Path) -> str:
    """The words of a text file. Raises LedgerError where it cannot be read."""
    try:
        return plain_bytes(path, LARGEST).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise LedgerError(f"“{path.name}”不是文字，请把恢复单上的几行照着写进记事本，存为 UTF-8。") from error
    except OSError as error:
        raise LedgerError(f"读不了“{path.name}”，请检查它的位置。") from error


def recover(ledger: Ledger, words: str) -> KnownKey:
    """Hold the key of a recovery sheet from now on. Raises LedgerError naming the line that is wrong."""
    party = str(ledger.setting("unit_code", ""))
    plain = typed(words)
    head = _HEAD.search(plain)
    if head is None:
        raise LedgerError(f"这不是恢复单：第一行应是“{MARK}1 {party}”。", field=FIELD)
    if head.group(1) != party:
        raise LedgerError(f"这张恢复单是单位 {head.group(1)} 的，本台账是 {party} 的，没有恢复。", field=FIELD)
    letters = read(party, plain[head.end() :], SIGNED + SEALED)
    secret = Secret(letters[:SIGNED], AGE + letters[SIGNED:].upper())
    return _kept(ledger, secret, party)


def _kept(ledger: Ledger, secret: Secret, party: str) -> KnownKey:
    try:
        sign_key, seal_key = signing.public_of(secret.sign), sealing.public_of(secret.seal)
    except ValueError as error:
        raise LedgerError("恢复单上的密钥读不出来，请照着纸再写一遍。", field=FIELD) from error
    own = [each for each in handovers.known_keys(ledger) if each.role is Party.OWN]
    if own and own[0].sign_key == sign_key:
        raise LedgerError("台账里现在用的就是这把密钥，不用恢复。", field=FIELD)
    draft = KeyDraft(Party.OWN, party, str(ledger.setting("unit_name", "")), sign_key, seal_key)
    handovers.keep_own(ledger, draft, canonical.dumped(asdict(secret)), REASON)
    return next(each for each in handovers.known_keys(ledger) if each.role is Party.OWN)
