"""What an imported row said when it was last taken, so that importing it again changes nothing."""

from sqlalchemy import JSON, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row

GONE = "（已删除）"  # in place of a value that was erased: no workbook brings it back


class Origin(Row):
    """`sheet` and `key` find the row of the workbook; `given` holds its values as they were read.

    `held` is what the ledger held in these columns after that, where it is something else; empty in older rows.
    """

    __tablename__ = "origins"

    sheet: Mapped[str]
    key: Mapped[str]
    entry_id: Mapped[str]
    given: Mapped[dict[str, object]] = mapped_column("said", JSON)
    held: Mapped[dict[str, object] | None] = mapped_column(JSON(none_as_null=True))

    __table_args__ = (Index("uq_origins_key", "sheet", "key", unique=True), Index(None, "entry_id"))
