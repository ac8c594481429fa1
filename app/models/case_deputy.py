"""Which deputy took an opinion, led a proposal or co-signed it."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, refers_to
from app.rules.trade import TAKER


class CaseDeputy(Row):
    __tablename__ = "case_deputies"

    case_id: Mapped[str] = mapped_column(refers_to("cases.id"))
    deputy_id: Mapped[str] = mapped_column(refers_to("deputies.id"))
    role: Mapped[str] = mapped_column(default=TAKER)
    position: Mapped[int] = mapped_column(default=0)

    __table_args__ = (
        Index("uq_case_deputies_once", "case_id", "deputy_id", "role", unique=True),
        Index(None, "deputy_id", "role"),
    )
