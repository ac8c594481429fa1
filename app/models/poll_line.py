"""One who or which was voted on, and the ballots for each option."""

from sqlalchemy import JSON, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, refers_to


class PollLine(Row):
    """`votes` has one number for each of the poll's options, in their order."""

    __tablename__ = "poll_lines"

    poll_id: Mapped[str] = mapped_column(refers_to("polls.id"))
    subject: Mapped[str]
    deputy_id: Mapped[str | None] = mapped_column(refers_to("deputies.id"))
    project_id: Mapped[str | None] = mapped_column(refers_to("projects.id"))
    votes: Mapped[list[int]] = mapped_column(JSON, default=list)
    position: Mapped[int] = mapped_column(default=0)

    __table_args__ = (Index(None, "poll_id"), Index(None, "deputy_id"), Index(None, "project_id"))
