"""A change of the roster: who left a planned day, who came instead, when and why."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, refers_to


class RosterSwap(Row):
    """`other_day_id` is the day that the leaving deputy took over in exchange; none where somebody simply stood in."""

    __tablename__ = "roster_swaps"

    done_on: Mapped[date]
    day_id: Mapped[str] = mapped_column(refers_to("roster_days.id"))
    leaving_id: Mapped[str] = mapped_column(refers_to("deputies.id"))
    coming_id: Mapped[str] = mapped_column(refers_to("deputies.id"))
    other_day_id: Mapped[str | None] = mapped_column(refers_to("roster_days.id"))
    reason: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index(None, "day_id"),)
