"""A duty that is no activity, opinion or proposal."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable, refers_to


class Duty(Row, Voidable):
    """`hours` are clock hours; `original_number` is what a workbook calls it."""

    __tablename__ = "duties"

    done_on: Mapped[date]
    deputy_id: Mapped[str] = mapped_column(refers_to("deputies.id"))
    kind: Mapped[str]
    matter: Mapped[str]
    place: Mapped[str] = mapped_column(default="")
    role: Mapped[str] = mapped_column(default="")
    hours: Mapped[float | None]
    outcome: Mapped[str] = mapped_column(default="")
    evidence: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    original_number: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index(None, "done_on"), Index(None, "deputy_id", "done_on"))
