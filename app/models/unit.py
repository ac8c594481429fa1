"""A unit that handles what is assigned to it (承办单位)."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable


class Unit(Row, Voidable):
    __tablename__ = "units"

    name: Mapped[str]
    head: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index(None, "name"),)
