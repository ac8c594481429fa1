"""A case: an opinion, a problem under an item, or a deputy's proposal; and the fold of its steps."""

from datetime import date

from sqlalchemy import Enum, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, refers_to
from app.rules.cases import Result, Route, Satisfaction, Stage
from app.rules.trade import OPINION


class Case(Row):
    """`is_item` says that the case was split into problems (its leaves are counted instead of it).

    From `stage` on, the columns are the fold of the case's steps (rules/cases.py), recomputed by `check`.
    """

    __tablename__ = "cases"

    kind: Mapped[str] = mapped_column(default=OPINION)
    number: Mapped[str]
    series: Mapped[str]
    year: Mapped[int]
    serial: Mapped[int]
    original_number: Mapped[str] = mapped_column(default="")
    parent_id: Mapped[str | None] = mapped_column(refers_to("cases.id"))
    origin_id: Mapped[str | None] = mapped_column(refers_to("cases.id"))
    is_item: Mapped[bool] = mapped_column(default=False)
    activity_id: Mapped[str | None] = mapped_column(refers_to("activities.id"))
    raised_on: Mapped[date]
    source: Mapped[str] = mapped_column(default="")
    raised_by: Mapped[str] = mapped_column(default="")
    gender: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    village: Mapped[str] = mapped_column(default="")
    confidential: Mapped[bool] = mapped_column(default=False)
    category: Mapped[str] = mapped_column(default="")
    level: Mapped[str] = mapped_column(default="")
    title: Mapped[str] = mapped_column(default="")
    content: Mapped[str] = mapped_column(default="")
    in_session: Mapped[bool] = mapped_column(default=False)
    key_supervised: Mapped[bool] = mapped_column(default=False)
    public: Mapped[bool] = mapped_column(default=False)
    place: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    nature: Mapped[str] = mapped_column(default="")
    demand: Mapped[str] = mapped_column(default="")
    identity: Mapped[str] = mapped_column(default="")
    companions: Mapped[int | None]

    stage: Mapped[Stage] = mapped_column(Enum(Stage, native_enum=False, length=16))
    round: Mapped[int] = mapped_column(default=1)
    route: Mapped[Route | None] = mapped_column(Enum(Route, native_enum=False, length=16))
    handler: Mapped[str] = mapped_column(default="")
    co_handlers: Mapped[str] = mapped_column(default="")
    assigned_on: Mapped[date | None]
    due_on: Mapped[date | None]
    due_basis: Mapped[str] = mapped_column(default="")
    met_on: Mapped[date | None]
    replied_on: Mapped[date | None]
    first_replied_on: Mapped[date | None]
    replied_late: Mapped[bool] = mapped_column(default=False)
    reply: Mapped[str] = mapped_column(default="")
    reply_number: Mapped[str] = mapped_column(default="")
    result: Mapped[Result | None] = mapped_column(Enum(Result, native_enum=False, length=8))
    evaluated_on: Mapped[date | None]
    attitude: Mapped[Satisfaction | None] = mapped_column(Enum(Satisfaction, native_enum=False, length=16))
    outcome: Mapped[Satisfaction | None] = mapped_column(Enum(Satisfaction, native_enum=False, length=16))
    closed_on: Mapped[date | None]
    struck_off_on: Mapped[date | None]
    voided_on: Mapped[date | None]
    urged: Mapped[int] = mapped_column(default=0)
    supervised: Mapped[bool] = mapped_column(default=False)
    due_at: Mapped[str] = mapped_column(default="")
    replied_at: Mapped[str] = mapped_column(default="")
    review_on: Mapped[date | None]

    __table_args__ = (
        Index("uq_cases_number", "unit_code", "series", "year", "serial", unique=True),
        Index(
            "ix_cases_raised",
            *(
                "kind",
                "is_item",
                "raised_on",
                "voided_on",
                "route",
                "closed_on",
                "struck_off_on",
                "due_on",
                "due_at",
                "replied_on",
            ),
            *(
                "first_replied_on",
                "replied_late",
                "result",
                "outcome",
                "stage",
                "activity_id",
                "assigned_on",
                "category",
            ),
        ),
        Index(
            "ix_cases_closed",
            *("kind", "is_item", "closed_on", "raised_on", "voided_on", "activity_id", "category", "id"),
        ),
        Index("ix_cases_open", "kind", "stage", "due_on", sqlite_where=text("closed_on IS NULL AND voided_on IS NULL")),
        Index("ix_cases_stage", "kind", "stage", "raised_on", "number"),
        Index(None, "kind", "raised_on", "number"),
        Index("ix_cases_activity", "activity_id", "kind", "is_item", "voided_on", "raised_by"),
        Index(None, "parent_id"),
        Index(None, "origin_id"),
        Index(None, "original_number"),
        Index(None, "number"),
    )
