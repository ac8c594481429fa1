"""A village or a group of one (村组)."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable


class Village(Row, Voidable):
    __tablename__ = "villages"

    name: Mapped[str]
    grid: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index(None, "name"),)
