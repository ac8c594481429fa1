"""A campaign: a piece of work with tasks to strike off."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable


class Campaign(Row, Voidable):
    __tablename__ = "campaigns"

    name: Mapped[str]
    note: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index(None, "name"),)
