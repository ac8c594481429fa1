"""What was counted: lifts installed, wires cleared away, households helped."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable, refers_to


class Quantity(Row, Voidable):
    """`amount` of `measure` (部, 处, 份 …); it belongs to at most one activity, case, task or duty."""

    __tablename__ = "quantities"

    counted_on: Mapped[date]
    what: Mapped[str]
    amount: Mapped[float]
    measure: Mapped[str]
    activity_id: Mapped[str | None] = mapped_column(refers_to("activities.id"))
    case_id: Mapped[str | None] = mapped_column(refers_to("cases.id"))
    task_id: Mapped[str | None] = mapped_column(refers_to("tasks.id"))
    duty_id: Mapped[str | None] = mapped_column(refers_to("duties.id"))
    note: Mapped[str] = mapped_column(default="")

    __table_args__ = (
        Index(None, "counted_on"),
        Index(None, "activity_id"),
        Index(None, "case_id"),
        Index(None, "task_id"),
        Index(None, "duty_id"),
    )
