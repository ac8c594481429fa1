"""An official paper that was given a number (字号): which one, for what, when."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row


class Paper(Row):
    """`word` is the 机关代字, as in X人主交〔2025〕3号; `entry_seq` tells papers of one entry apart."""

    __tablename__ = "papers"

    form: Mapped[str]
    word: Mapped[str]
    year: Mapped[int]
    serial: Mapped[int]
    entry_table: Mapped[str]
    entry_id: Mapped[str]
    entry_seq: Mapped[int] = mapped_column(default=0)
    issued_on: Mapped[date]

    __table_args__ = (
        Index("uq_papers_number", "unit_code", "form", "year", "serial", unique=True),
        Index("uq_papers_entry", "form", "entry_id", "entry_seq", unique=True),
    )
