"""A liaison station of any type: fixed, point, studio, industry, mobile."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable
from app.rules.trade import FIXED_STATION


class Station(Row, Voidable):
    __tablename__ = "stations"

    name: Mapped[str]
    type: Mapped[str] = mapped_column(default=FIXED_STATION)
    head: Mapped[str] = mapped_column(default="")
    members: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    founded_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")
    tier: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="")
    closed_on: Mapped[date | None]
    grid: Mapped[str] = mapped_column(default="")
    supervisors: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index(None, "name"),)
