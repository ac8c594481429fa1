"""What happened to a livelihood project, and when."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, refers_to


class ProjectStep(Row):
    """`percent` is how much of the work is done, 0–100; `spent` in 万元."""

    __tablename__ = "project_steps"

    project_id: Mapped[str] = mapped_column(refers_to("projects.id"))
    seq: Mapped[int]
    done_on: Mapped[date]
    stage: Mapped[str]
    words: Mapped[str] = mapped_column(default="")
    percent: Mapped[int | None]
    spent: Mapped[float | None]

    __table_args__ = (Index("uq_project_steps_seq", "project_id", "seq", unique=True),)
