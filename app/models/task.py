"""A task of a campaign; a task may have sub-tasks (项 → 条)."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable, refers_to


class Task(Row, Voidable):
    __tablename__ = "tasks"

    campaign_id: Mapped[str] = mapped_column(refers_to("campaigns.id"))
    parent_id: Mapped[str | None] = mapped_column(refers_to("tasks.id"))
    number: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    title: Mapped[str]
    goal: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None]
    deputies: Mapped[str] = mapped_column(default="")
    unit: Mapped[str] = mapped_column(default="")
    done_on: Mapped[date | None]
    obstacle: Mapped[str] = mapped_column(default="")
    evidence: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    level: Mapped[str] = mapped_column(default="")
    area: Mapped[float | None]
    phase: Mapped[str] = mapped_column(default="")
    counterpart: Mapped[str] = mapped_column(default="")

    __table_args__ = (
        Index("uq_tasks_number", "campaign_id", "number", unique=True),
        Index(None, "parent_id"),
    )
