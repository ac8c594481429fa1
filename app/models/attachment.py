"""A photo or a scan, kept inside the ledger."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable


class Attachment(Row, Voidable):
    """`entry_table`, `entry_id` say what it belongs to; `sha256` is of `content`, which the journal does not repeat."""

    __tablename__ = "attachments"

    entry_table: Mapped[str]
    entry_id: Mapped[str]
    role: Mapped[str] = mapped_column(default="照片")
    name: Mapped[str]
    media_type: Mapped[str]
    taken_on: Mapped[date | None]
    caption: Mapped[str] = mapped_column(default="")
    sha256: Mapped[str]
    content: Mapped[bytes]
    position: Mapped[int] = mapped_column(default=0)

    __table_args__ = (Index(None, "entry_table", "entry_id"),)
