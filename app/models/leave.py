"""Days on which a deputy cannot be put on the roster."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable, refers_to


class Leave(Row, Voidable):
    """`since` and `until` are the first and the last day."""

    __tablename__ = "leaves"

    deputy_id: Mapped[str] = mapped_column(refers_to("deputies.id"))
    since: Mapped[date]
    until: Mapped[date]
    reason: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index(None, "deputy_id", "since"),)
