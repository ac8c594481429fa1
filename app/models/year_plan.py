"""What a year is to bring: inquiries, group activities, inspections, trainings, each against what was held."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable, refers_to


class YearPlan(Row, Voidable):
    """`subject` is whom or what it concerns; it was held once it has an activity."""

    __tablename__ = "plans"

    year: Mapped[int]
    matter: Mapped[str]
    kind: Mapped[str] = mapped_column(default="")
    planned_on: Mapped[date | None]
    subject: Mapped[str] = mapped_column(default="")
    responsible: Mapped[str] = mapped_column(default="")
    activity_id: Mapped[str | None] = mapped_column(refers_to("activities.id"))
    note: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index(None, "year", "planned_on"), Index(None, "activity_id"))
