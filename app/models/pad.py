"""A pad of numbered blank forms that was printed for the field; its numbers are never given again."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from app.models.row import Row


class Pad(Row):
    __tablename__ = "pads"

    form: Mapped[str]
    year: Mapped[int]
    first: Mapped[int]
    last: Mapped[int]
    printed_on: Mapped[date]

    __table_args__ = (Index("uq_pads_first", "unit_code", "form", "year", "first", unique=True),)
