"""A mark given by hand: an evaluator's points for one item of a deputy's year, or points off."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable, refers_to


class ScoreMark(Row, Voidable):
    """`item` is the item's key in the scheme, `evaluator` its role there (empty for points off)."""

    __tablename__ = "score_marks"

    year: Mapped[int]
    deputy_id: Mapped[str] = mapped_column(refers_to("deputies.id"))
    item: Mapped[str]
    evaluator: Mapped[str] = mapped_column(default="")
    points: Mapped[float]
    matter: Mapped[str] = mapped_column(default="")
    marked_on: Mapped[date]

    __table_args__ = (Index(None, "year", "deputy_id"),)
