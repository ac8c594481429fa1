"""A vote: an appraisal of deputies, units or works, with its ballots counted."""

from datetime import date

from sqlalchemy import JSON, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable, refers_to


class Poll(Row, Voidable):
    """`expected` 应到, `present` 实到 are persons; `issued` 发出, `returned` 收回, `valid` 有效 are ballots; `options`
    are what a ballot offers (满意、基本满意、不满意).
    """

    __tablename__ = "polls"

    kind: Mapped[str]
    title: Mapped[str]
    held_on: Mapped[date]
    place: Mapped[str] = mapped_column(default="")
    activity_id: Mapped[str | None] = mapped_column(refers_to("activities.id"))
    expected: Mapped[int] = mapped_column(default=0)
    present: Mapped[int] = mapped_column(default=0)
    issued: Mapped[int] = mapped_column(default=0)
    returned: Mapped[int] = mapped_column(default=0)
    valid: Mapped[int] = mapped_column(default=0)
    options: Mapped[list[str]] = mapped_column(JSON, default=list)
    tellers: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index(None, "held_on", "kind"),)
