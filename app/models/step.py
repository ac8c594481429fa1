"""One step in the life of a case; steps are only ever added."""

from datetime import date

from sqlalchemy import Enum, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, refers_to
from app.rules.cases import Kind, Result, Route, Satisfaction


class StepRow(Row):
    """Columns as in rules.cases.Step; `co_units` are joined by 、.

    `at` and `due_at` are HH:MM, empty where nobody wrote the hour down.
    """

    __tablename__ = "steps"

    case_id: Mapped[str] = mapped_column(refers_to("cases.id"))
    seq: Mapped[int]
    kind: Mapped[Kind] = mapped_column(Enum(Kind, native_enum=False, length=16))
    on: Mapped[date] = mapped_column("done_on")
    by: Mapped[str] = mapped_column("clerk", default="")
    unit: Mapped[str] = mapped_column(default="")
    co_units: Mapped[str] = mapped_column(default="")
    route: Mapped[Route | None] = mapped_column(Enum(Route, native_enum=False, length=16))
    due: Mapped[date | None]
    basis: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column("words", default="")
    number: Mapped[str] = mapped_column(default="")
    result: Mapped[Result | None] = mapped_column(Enum(Result, native_enum=False, length=8))
    attitude: Mapped[Satisfaction | None] = mapped_column(Enum(Satisfaction, native_enum=False, length=16))
    outcome: Mapped[Satisfaction | None] = mapped_column(Enum(Satisfaction, native_enum=False, length=16))
    met_on: Mapped[date | None]
    reason: Mapped[str] = mapped_column(default="")
    amends: Mapped[int | None]
    at: Mapped[str] = mapped_column(default="")
    due_at: Mapped[str] = mapped_column(default="")
    role: Mapped[str] = mapped_column(default="")
    person: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index("uq_steps_seq", "case_id", "seq", unique=True),)
