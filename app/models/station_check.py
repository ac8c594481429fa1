"""九有自查: one line of a station's own inspection."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable, refers_to


class StationCheck(Row, Voidable):
    """`item` is one of the nine (场所 … 档案); `mended_on` the day on which what was missing was there."""

    __tablename__ = "station_checks"

    station_id: Mapped[str] = mapped_column(refers_to("stations.id"))
    checked_on: Mapped[date]
    item: Mapped[str]
    has: Mapped[bool] = mapped_column(default=False)
    evidence: Mapped[str] = mapped_column(default="")
    remedy: Mapped[str] = mapped_column(default="")
    mended_on: Mapped[date | None]
    checker: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index(None, "station_id", "checked_on"),)
