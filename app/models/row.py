"""What every stored row carries: a UUIDv7, the code of its unit, a revision."""

import os
import threading
import time
from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, MetaData, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """A UUIDv7 (RFC 9562) in 32 hex digits; later ones sort after earlier ones within this process."""
    global _last
    with _lock:
        _last = max(_last + 1, time.time_ns() // 1000 * 4)
        ticks = _last
    milliseconds, fraction = divmod(ticks, 4000)
    tail = int.from_bytes(os.urandom(8), "big") & ((1 << 62) - 1)
    return f"{(milliseconds << 80) | (0x7 << 76) | (fraction << 64) | (0b10 << 62) | tail:032x}"


def refers_to(column: str) -> ForeignKey:
    """A reference that is checked when the verb is committed, so that rows may be written in any order."""
    return ForeignKey(column, deferrable=True, initially="DEFERRED")


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=_CONVENTION)


class Row(Base):
    """A row that the journal watches."""

    __abstract__ = True

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    unit_code: Mapped[str] = mapped_column(String(12), default="")
    revision: Mapped[int] = mapped_column(default=1)

    def __init__(self, **values: Any) -> None:
        values.setdefault("id", new_id())
        super().__init__(**values)


class Voidable:
    """An entry that can be voided with a reason; nothing is erased."""

    voided_on: Mapped[date | None]
    void_reason: Mapped[str] = mapped_column(default="")
