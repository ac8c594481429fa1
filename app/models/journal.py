"""The journal: every change of every row, hash-chained."""

from sqlalchemy import Index, Integer
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Base

OUTGOING = "outgoing"  # what left the ledger: entries that are of no table
ERASURE = "erasure"  # what was taken out of earlier entries for good, and why: of no table either


class JournalRow(Base):
    """`before` holds the old values of what changed, `after` the whole row (empty when the row was taken back), both as
    canonical JSON. `hash` is SHA-256 over the previous hash and all other columns; `verb` groups what one verb wrote.

    `secret` is an entry's own chance, so that nobody can guess from its hash what was erased of it: it goes with that.
    Entries older than the eleventh schema have none.
    """

    __tablename__ = "journal"

    seq: Mapped[int] = mapped_column(Integer, primary_key=True)
    at: Mapped[str]
    clerk: Mapped[str]
    action: Mapped[str]
    verb: Mapped[str]
    entry_table: Mapped[str]
    entry_id: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]
    hash: Mapped[str]
    secret: Mapped[str | None]

    __table_args__ = (Index(None, "entry_id"), Index(None, "verb"), {"sqlite_autoincrement": True})
