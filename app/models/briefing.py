"""An issued briefing: its text, its figures and the rows behind them as they were on the day."""

from datetime import date

from sqlalchemy import JSON, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable


class IssuedBriefing(Row, Voidable):
    """第`number`期 of a year, about the days from `since` to `until`; `album` is 专辑号.

    `content` is the text as it was printed, `written` the text with its fields. `backing` are the rows behind the
    `figures`, which name them by their place.
    """

    __tablename__ = "briefings"

    year: Mapped[int]
    number: Mapped[int]
    album: Mapped[int | None]
    issued_on: Mapped[date]
    since: Mapped[date]
    until: Mapped[date]
    title: Mapped[str]
    template: Mapped[str]
    content: Mapped[dict[str, object]] = mapped_column(JSON)
    written: Mapped[dict[str, object]] = mapped_column(JSON)
    figures: Mapped[list[object]] = mapped_column(JSON)
    backing: Mapped[list[object]] = mapped_column(JSON)

    __table_args__ = (Index(None, "year", "number"),)
