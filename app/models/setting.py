"""What the presidium decided once: its name, its method, its holidays."""

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row


class Setting(Row):
    """`value` is a JSON document."""

    __tablename__ = "settings"

    key: Mapped[str] = mapped_column(unique=True)
    value: Mapped[object] = mapped_column(JSON)
