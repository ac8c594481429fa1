"""A year's assessment as it was frozen: the rules of that day and what they gave."""

from datetime import date

from sqlalchemy import JSON, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable


class ScoreYear(Row, Voidable):
    """`rules` is the scheme's file as it was, `version` its SHA-256, `results` the whole answer of that day."""

    __tablename__ = "score_years"

    year: Mapped[int]
    scheme: Mapped[str]
    version: Mapped[str]
    rules: Mapped[str]
    results: Mapped[dict[str, object]] = mapped_column(JSON)
    frozen_on: Mapped[date]

    __table_args__ = (Index(None, "year"),)
