"""A word of an editable list: kinds of activity, categories of problem, sources …"""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable


class Word(Row, Voidable):
    __tablename__ = "words"

    list: Mapped[str]
    text: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)

    __table_args__ = (Index("uq_words_text", "list", "text", unique=True),)
