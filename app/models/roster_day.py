"""A planned reception day: when and where which deputies are to receive voters."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable, refers_to


class RosterDay(Row, Voidable):
    """`on_day` is when it is held, `planned_on` when the rule put it before a holiday moved it; `starts` and `ends` are
    HH:MM; `activity_id` is the registration that it became.
    """

    __tablename__ = "roster_days"

    year: Mapped[int]
    on_day: Mapped[date]
    planned_on: Mapped[date]
    rule: Mapped[str] = mapped_column(default="")
    station_id: Mapped[str | None] = mapped_column(refers_to("stations.id"))
    starts: Mapped[str] = mapped_column(default="")
    ends: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    theme: Mapped[str] = mapped_column(default="")
    guests: Mapped[str] = mapped_column(default="")
    contact: Mapped[str] = mapped_column(default="")
    notice_on: Mapped[date | None]
    activity_id: Mapped[str | None] = mapped_column(refers_to("activities.id"))

    __table_args__ = (Index(None, "on_day"), Index(None, "year", "station_id"), Index(None, "activity_id"))
