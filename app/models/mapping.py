"""How the headings of a foreign workbook were mapped, remembered for the next one like it."""

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row


class Mapping(Row):
    """`headings` is the signature of the foreign sheet; `columns` is {foreign heading: our column}."""

    __tablename__ = "mappings"

    headings: Mapped[str] = mapped_column(unique=True)
    sheet: Mapped[str]
    columns: Mapped[dict[str, str]] = mapped_column(JSON)
