"""A grid: the smallest piece of the township that somebody looks after."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable


class GridRow(Row, Voidable):
    """`heads`, `villages` and `deputies` are names joined by 、."""

    __tablename__ = "grids"

    name: Mapped[str]
    heads: Mapped[str] = mapped_column(default="")
    villages: Mapped[str] = mapped_column(default="")
    households: Mapped[int | None]
    deputies: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index(None, "name"),)
