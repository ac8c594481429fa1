"""Which deputy is to receive voters on a planned day."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, refers_to


class RosterSeat(Row):
    __tablename__ = "roster_seats"

    day_id: Mapped[str] = mapped_column(refers_to("roster_days.id"))
    deputy_id: Mapped[str] = mapped_column(refers_to("deputies.id"))
    position: Mapped[int] = mapped_column(default=0)

    __table_args__ = (
        Index("uq_roster_seats_once", "day_id", "deputy_id", unique=True),
        Index(None, "deputy_id"),
    )
