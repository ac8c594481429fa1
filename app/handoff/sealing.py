"""Seals: age, for the keys of those who may open one, or a passphrase."""

from collections.abc import Sequence
from typing import BinaryIO

from app.errors import LedgerError

LARGEST_BY_PASSPHRASE = 64 << 20  # bytes; age's passphrase mode keeps the whole in memory
WORK = 20  # age's scrypt: two to the power of it times 1 KiB of memory, the most that is done for a stranger
_SCRYPT = b"-> scrypt "


class NotForUs(LedgerError):
    """The seal was made for others, or with another passphrase."""


def new_pair() -> tuple[str, str]:
    """A new identity and the recipient that goes with it."""
    from pyrage import x25519

    identity = x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def public_of(identity: str) -> str:
    """The recipient that goes with an identity. Raises ValueError where it is none."""
    from pyrage import IdentityError, x25519

    try:
        return str(x25519.Identity.from_str(identity).to_public())
    except IdentityError as error:
        raise ValueError("no identity") from error


def is_recipient(word: str) -> bool:
    """Whether something can be sealed for this."""
    from pyrage import RecipientError, x25519

    try:
        return str(x25519.Recipient.from_str(word)) == word
    except RecipientError:
        return False


def seal(source: BinaryIO, target: BinaryIO, recipients: Sequence[str]) -> None:
    """Seal all of `source` so that each of these recipients can open it."""
    from pyrage import encrypt_io, x25519

    encrypt_io(source, target, [x25519.Recipient.from_str(each) for each in recipients])


def seal_by_passphrase(content: bytes, passphrase: str) -> bytes:
    """Seal it with words that both sides know. Raises LedgerError where it is too large for that."""
    from pyrage import passphrase as by_passphrase

    if len(content) > LARGEST_BY_PASSPHRASE:
        raise LedgerError("内容超过 64 MB，不能只用口令加密；请先和县里交换登记文件。")
    sealed: bytes = by_passphrase.encrypt(content, passphrase)
    return sealed


def unseal(source: BinaryIO, target: BinaryIO, identities: Sequence[str]) -> None:
    """Open a seal into `target`. Raises NotForUs where none of these identities can."""
    from pyrage import DecryptError, decrypt_io, x25519

    try:
        decrypt_io(source, target, [x25519.Identity.from_str(each) for each in identities])
    except DecryptError as error:
        raise NotForUs("这个包不是加密给本台账的，打不开；请核对是不是交给本单位的。") from error


def unseal_by_passphrase(content: bytes, passphrase: str) -> bytes:
    """The same with a passphrase. Raises NotForUs where it is another one."""
    from pyrage import DecryptError
    from pyrage import passphrase as by_passphrase

    try:
        opened: bytes = by_passphrase.decrypt(content, passphrase)
    except DecryptError as error:
        raise NotForUs("口令不对，打不开。请核对口令（注意大小写和空格）后再试。") from error
    return opened


def memory_of(start: bytes) -> int:
    """How many bytes of memory it takes to try a passphrase on a seal that starts so; 0 where it is no such seal.

    Raises LedgerError where it is more than is done for a stranger.
    """
    line = next((line for line in start.split(b"\n")[:4] if line.startswith(_SCRYPT)), b"")
    if not line:
        return 0
    work = line.rsplit(b" ", 1)[1]
    if not work.isdigit() or len(work) > 2 or int(work) > WORK:
        raise LedgerError("这个包的口令加密要用的内存太多，没有打开；请对方重新生成。")
    return 1024 << int(work)
