"""Issued briefings, with their figures and the rows behind them."""

import sqlalchemy as sa
from alembic import op

from app.models.migrations.entries import create_entries, day, text, whole

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    create_entries(
        "briefings",
        whole("year"),
        whole("number"),
        whole("album", nullable=True),
        day("issued_on"),
        day("since"),
        day("until"),
        text("title"),
        text("template"),
        *(sa.Column(name, sa.JSON(), nullable=False) for name in ("content", "written", "figures", "backing")),
    )
    op.create_index("ix_briefings_year_number", "briefings", ["year", "number"], unique=False)
