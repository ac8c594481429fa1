"""What the county did with a case: beside the township's own steps, and never one of them."""

from datetime import date

from sqlalchemy import Enum, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, refers_to
from app.rules.handover import CountyAct


class CountyStep(Row):
    """Only ever added; both ledgers show it in the case's history, by its day."""

    __tablename__ = "county_steps"

    case_id: Mapped[str] = mapped_column(refers_to("cases.id"))
    kind: Mapped[CountyAct] = mapped_column(Enum(CountyAct, native_enum=False, length=16))
    on: Mapped[date] = mapped_column("done_on")
    by: Mapped[str] = mapped_column("clerk", default="")
    unit: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column("words", default="")
    due: Mapped[date | None]
    number: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index(None, "case_id"),)
