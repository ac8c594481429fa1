"""A mandate: one seat of a deputy at one level of people's congress; a person may hold several (domain: 交叉任职)."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, refers_to


class Mandate(Row):
    __tablename__ = "mandates"

    deputy_id: Mapped[str] = mapped_column(refers_to("deputies.id"))
    level: Mapped[str]
    term: Mapped[str] = mapped_column(default="")
    constituency: Mapped[str] = mapped_column(default="")
    certificate: Mapped[str] = mapped_column(default="")
    elected_on: Mapped[date | None]
    position: Mapped[int] = mapped_column(default=0)

    __table_args__ = (Index(None, "deputy_id", "position"),)
