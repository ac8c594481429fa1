"""A table of entries that can be voided, as the revisions from the fourth on make it; frozen as they are."""

from typing import Any

import sqlalchemy as sa
from alembic import op

REFERS = "refers"


def create_entries(table: str, *columns: sa.Column[Any]) -> None:
    """Make a table of these columns and of what every entry carries."""
    op.create_table(
        table,
        *columns,
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("unit_code", sa.String(12), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("voided_on", sa.Date(), nullable=True),
        sa.Column("void_reason", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        *(_reference(table, column) for column in columns if REFERS in column.info),
    )


def text(name: str) -> sa.Column[Any]:
    """Words; empty ones are stored as such."""
    return sa.Column(name, sa.String(), nullable=False)


def day(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    """A date."""
    return sa.Column(name, sa.Date(), nullable=nullable)


def whole(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    """A whole number."""
    return sa.Column(name, sa.Integer(), nullable=nullable)


def refers(name: str, table: str, *, nullable: bool = False) -> sa.Column[Any]:
    """The id of an entry of another table."""
    return sa.Column(name, sa.String(32), nullable=nullable, info={REFERS: table})


def _reference(table: str, column: sa.Column[Any]) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{column.name}"
    target = f"{column.info[REFERS]}.id"
    return sa.ForeignKeyConstraint([column.name], [target], name=name, initially="DEFERRED", deferrable=True)
