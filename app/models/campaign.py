"""A campaign: a piece of work with tasks to strike off."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable


class Campaign(Row, Voidable):
    """`milestones` are its stages, a line each: 起好步 2024-04-10."""

    __tablename__ = "campaigns"

    name: Mapped[str]
    note: Mapped[str] = mapped_column(default="")
    milestones: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index(None, "name"),)
