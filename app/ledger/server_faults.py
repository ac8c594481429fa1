"""Faults of a server: what PostgreSQL's errors mean to a clerk, by their codes; its words are in its own language."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError, IntegrityError

from app.errors import DamagedError, LedgerError, UnwritableError
from app.ledger.database import BUSY
from app.ledger.place import Server

OUT_OF_REACH = (
    "连不上数据库“{}”：请检查网址、网络、用户名和密码，或请数据库管理员看看服务器是否开着；没有写入任何内容。"
)
NO_DRIVER = "这台电脑没有装 PostgreSQL 的驱动，请用 pip install 'liubu[postgresql]' 装上再试。"
NO_ADDRESS = "数据库的网址不对，要写成 postgresql+psycopg://用户@主机/数据库。"
CONFLICT = "同一时刻别人也在写，这一次没有写入任何内容，请再试一次。"
BROKEN_OFF = "与数据库“{}”的连接断了，或服务器正在停机、换机。刚才这一次可能没有写入，请重新打开，看过再补。"
REFUSED_BY = "用户没有这样做的权限，没有写入任何内容。请数据库管理员按 docs/postgresql.md 给它合适的角色。"
STANDBY = "连到的是只读的备库，不能写入。请改用主库的网址。"
FULL_DISK = "数据库服务器的磁盘已满，这一次没有写入，已有内容完好。请数据库管理员腾出空间后再试。"
CROWDED = "数据库服务器的连接或内存用完了，这一次没有写入。请稍等再试，或请数据库管理员调整。"
TOO_LONG = "数据库服务器嫌这一步太久，中断了它，没有写入任何内容。请再试一次，或请数据库管理员放宽时限。"
UNFIT = "有内容数据库存不下（如不可见的控制字符、过大的数），没有写入。请改正后再试。"
ELSEWHERE = "放着别的市县内容的那台服务器连不上，这一次没有读，也没有写。请数据库管理员看看它是否开着，再试一次。"
BROKEN = "数据库“{}”里有损坏的内容，没有再写入。请数据库管理员检查磁盘，并从备份恢复。"
NO_LOGIN = "数据库“{}”不让登录：用户名或密码不对，或没有登录的权限。请核对后再试。"
NO_DATABASE = "服务器上没有“{}”这个数据库。请数据库管理员先建一个（见 docs/postgresql.md）。"
FOREIGN_KEY = "23503"

_UNWRITTEN = {
    "08001": ELSEWHERE,
    "08006": ELSEWHERE,
    "55P03": BUSY,
    "40001": CONFLICT,
    "40P01": CONFLICT,
    "57014": TOO_LONG,
    "53100": FULL_DISK,
    "53200": CROWDED,
    "53300": CROWDED,
    "25006": STANDBY,
    "58030": FULL_DISK,
    "57P01": BROKEN_OFF,
    "57P02": BROKEN_OFF,
    "57P03": BROKEN_OFF,
}
_MISTAKEN = {
    "42501": REFUSED_BY,
    "28P01": NO_LOGIN,
    "28000": NO_LOGIN,
    "3D000": NO_DATABASE,
}
_DAMAGED = {"XX001", "XX002"}
_UNFIT_CLASSES = ("22", "54")
_WORDS = {  # of a refused connection, which bears no code
    "authentication failed": NO_LOGIN,
    "no pg_hba.conf entry": NO_LOGIN,
    "no password supplied": NO_LOGIN,
    "does not exist": NO_DATABASE,
    "too many": CROWDED,
    "remaining connection slots": CROWDED,
}


@dataclass(frozen=True, slots=True)
class ServerFaults:
    """The same questions that are asked of a file's faults."""

    server: Server

    def dangles(self, error: IntegrityError) -> bool:
        return _state(error) == FOREIGN_KEY

    def unwritten(self, error: DatabaseError) -> Exception | None:
        return self.translated(error)

    def translated(self, error: DatabaseError) -> Exception:
        state, name = _state(error), self.server.name
        unconnected = _unconnected(error, name) if state is None else None
        if unconnected is not None:
            return unconnected
        if state in _UNWRITTEN:
            return UnwritableError(_UNWRITTEN[state].format(name))
        if state in _MISTAKEN:
            return LedgerError(_MISTAKEN[state].format(name))
        if state in _DAMAGED:
            return DamagedError(BROKEN.format(name))
        if _cannot_be_kept(error, state):
            return LedgerError(UNFIT)
        return error

    def let_go(self, _: Connection) -> None:
        """Nothing: what goes back to the pool is rolled back there."""


def _unconnected(error: DatabaseError, name: str) -> LedgerError | None:
    """What became of a connection that was never made, or broke off; None where that is not what went wrong."""
    if _misaddressed(error):
        return LedgerError(NO_ADDRESS)
    if not _lost(error):
        return None
    sentence = next((meant for words, meant in _WORDS.items() if words in str(error.orig)), OUT_OF_REACH)
    broken = sentence is OUT_OF_REACH and error.connection_invalidated
    return UnwritableError((BROKEN_OFF if broken else sentence).format(name))


def _state(error: DatabaseError) -> str | None:
    return getattr(error.orig, "sqlstate", None)


def _lost(error: DatabaseError) -> bool:
    import psycopg

    return isinstance(error.orig, psycopg.OperationalError)


def _misaddressed(error: DatabaseError) -> bool:
    """Whether the address asks for something that no connection has."""
    import psycopg

    return isinstance(error.orig, psycopg.ProgrammingError)


def _cannot_be_kept(error: Any, state: str | None) -> bool:
    import psycopg

    return isinstance(error.orig, psycopg.DataError) or (state or "").startswith(_UNFIT_CLASSES)
