"""A half-written form that survives a crash; not a record, so the journal does not watch it."""

from datetime import datetime

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Base


class Draft(Base):
    __tablename__ = "drafts"

    form: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[dict[str, object]] = mapped_column(JSON)
    saved_at: Mapped[datetime]
