"""A package that was handed over or came in: which one, how far it reaches, what it said."""

from datetime import date

from sqlalchemy import JSON, Enum, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row
from app.rules.handover import Arrival, Direction


class Package(Row):
    """`digest` is the SHA-256 of the manifest's bytes, and so the identity of what is inside; `previous` that of
    the one before, empty for the first. `head_seq` and `head_hash` say how far into the township's journal it reaches.

    `content` is kept only while a package waits for one that is missing.
    """

    __tablename__ = "packages"

    way: Mapped[Direction] = mapped_column(Enum(Direction, native_enum=False, length=16))
    township: Mapped[str]
    township_name: Mapped[str]
    month: Mapped[str]
    sequence: Mapped[int]
    digest: Mapped[str]
    previous: Mapped[str]
    whole: Mapped[bool]
    head_seq: Mapped[int]
    head_hash: Mapped[str]
    manifest: Mapped[dict[str, object]] = mapped_column(JSON)
    state: Mapped[Arrival] = mapped_column(Enum(Arrival, native_enum=False, length=16))
    on_day: Mapped[date]
    target: Mapped[str] = mapped_column(default="")
    content: Mapped[bytes | None]

    __table_args__ = (Index("uq_packages_digest", "way", "township", "sequence", "digest", unique=True),)
