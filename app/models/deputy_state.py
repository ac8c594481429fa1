"""From which day on a deputy was in office, suspended, or out of it."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable, refers_to


class DeputyState(Row, Voidable):
    """`status` holds from the day `since` on (always, where that is not known) until the next one begins."""

    __tablename__ = "deputy_states"

    deputy_id: Mapped[str] = mapped_column(refers_to("deputies.id"))
    status: Mapped[str]
    since: Mapped[date | None]
    reason: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index(None, "deputy_id", "since"),)
