"""Who came to an activity, who was on leave, who was absent."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, refers_to
from app.rules.trade import PRESENT


class Attendance(Row):
    """`hours` are clock hours spent; `position` keeps the order in which names were written."""

    __tablename__ = "attendances"

    activity_id: Mapped[str] = mapped_column(refers_to("activities.id"))
    deputy_id: Mapped[str] = mapped_column(refers_to("deputies.id"))
    status: Mapped[str] = mapped_column(default=PRESENT)
    role: Mapped[str] = mapped_column(default="")
    hours: Mapped[float | None]
    position: Mapped[int] = mapped_column(default=0)

    __table_args__ = (
        Index("uq_attendances_once", "activity_id", "deputy_id", unique=True),
        Index(None, "deputy_id", "status"),
    )
