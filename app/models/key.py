"""A key: this ledger's own, or one of those that it trusts to sign and to be sealed for."""

from datetime import date

from sqlalchemy import Enum, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row
from app.rules.handover import Ending, Party


class Key(Row):
    """`party` is the code of whose key it is. `sign_key` is an Ed25519 key in hex, `seal_key` an age recipient.

    `secret` holds both private keys of one's own (JSON), which the journal leaves out. `by_code` says that the short
    code was compared aloud; else the key came with a package that a passphrase opened.
    """

    __tablename__ = "keys"

    party: Mapped[str]
    party_name: Mapped[str]
    role: Mapped[Party] = mapped_column(Enum(Party, native_enum=False, length=16))
    sign_key: Mapped[str]
    seal_key: Mapped[str]
    secret: Mapped[bytes | None]
    trusted_on: Mapped[date]
    by_code: Mapped[bool]
    ended_on: Mapped[date | None]
    ending: Mapped[Ending | None] = mapped_column(Enum(Ending, native_enum=False, length=16))
    end_reason: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index(None, "party"),)
