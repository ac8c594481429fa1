"""A livelihood project (民生实事): gathered, voted on by the deputies, carried out, appraised."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable, refers_to


class Project(Row, Voidable):
    """`cost` is in 万元; `stage` is the last of its steps; `case_id` the opinion that it came from."""

    __tablename__ = "projects"

    year: Mapped[int]
    name: Mapped[str]
    stage: Mapped[str] = mapped_column(default="征集")
    source: Mapped[str] = mapped_column(default="")
    content: Mapped[str] = mapped_column(default="")
    benefit: Mapped[str] = mapped_column(default="")
    cost: Mapped[float | None]
    unit: Mapped[str] = mapped_column(default="")
    finish_by: Mapped[date | None]
    case_id: Mapped[str | None] = mapped_column(refers_to("cases.id"))
    position: Mapped[int] = mapped_column(default=0)
    note: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index(None, "year", "stage"),)
