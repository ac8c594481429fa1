"""A change of the roster by hand: who left a planned day, who came instead, which day was moved or dropped, and why."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, refers_to

REPLACED, ADDED, TAKEN_OFF = "换人", "增加", "减去"  # a seat more or less: who comes or leaves stands in both columns
MOVED, DROPPED = "改期", "去掉"  # of the day itself: nobody leaves or comes


class RosterSwap(Row):
    """`kind` says what was changed; `other_day_id` is the day that the leaving deputy took over in exchange.

    Of a day that was moved `was_on` and `now_on` tell from where to where.
    """

    __tablename__ = "roster_swaps"

    done_on: Mapped[date]
    day_id: Mapped[str] = mapped_column(refers_to("roster_days.id"))
    kind: Mapped[str] = mapped_column(default=REPLACED)
    leaving_id: Mapped[str | None] = mapped_column(refers_to("deputies.id"))
    coming_id: Mapped[str | None] = mapped_column(refers_to("deputies.id"))
    other_day_id: Mapped[str | None] = mapped_column(refers_to("roster_days.id"))
    was_on: Mapped[date | None]
    now_on: Mapped[date | None]
    reason: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index(None, "day_id"),)
