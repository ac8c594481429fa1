"""Keys, packages that go up and come back, and what the county did with a case."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    _create(
        "keys",
        *(sa.Column(name, sa.String(), nullable=False) for name in ("party", "party_name")),
        sa.Column("role", sa.String(16), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("sign_key", "seal_key")),
        sa.Column("secret", sa.LargeBinary(), nullable=True),
        sa.Column("trusted_on", sa.Date(), nullable=False),
        sa.Column("by_code", sa.Boolean(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("ending", sa.String(16), nullable=True),
        sa.Column("end_reason", sa.String(), nullable=False),
    )
    op.create_index("ix_keys_party", "keys", ["party"], unique=False)
    _create(
        "packages",
        sa.Column("way", sa.String(16), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("township", "township_name", "month")),
        sa.Column("sequence", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("digest", "previous")),
        sa.Column("whole", sa.Boolean(), nullable=False),
        sa.Column("head_seq", sa.Integer(), nullable=False),
        sa.Column("head_hash", sa.String(), nullable=False),
        sa.Column("manifest", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
    )
    op.create_index("uq_packages_digest", "packages", ["way", "township", "sequence", "digest"], unique=True)
    _create(
        "county_steps",
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("clerk", "unit", "words")),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("number", sa.String(), nullable=False),
    )
    op.create_index("ix_county_steps_case_id", "county_steps", ["case_id"], unique=False)


def _create(table: str, *columns: sa.Column[Any]) -> None:
    """A table of these columns and of what every row carries."""
    refers = [
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=f"fk_{table}_case_id", initially="DEFERRED", deferrable=True
        )
        for column in columns
        if column.name == "case_id"
    ]
    op.create_table(
        table,
        *columns,
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("unit_code", sa.String(12), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        *refers,
    )
