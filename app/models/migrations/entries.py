"""A table of entries that can be voided, as the revisions from the fourth on make it; frozen as they are."""

import re
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import CreateColumn

REFERS = "refers"


def create_entries(table: str, *columns: sa.Column[Any]) -> None:
    """Make a table of these columns and of what every entry carries.

    On a server, where a reference bears the unit, whoever parts the tables makes the references.
    """
    on_file = op.get_bind().dialect.name == "sqlite"
    op.create_table(
        table,
        *columns,
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("unit_code", sa.String(12), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("voided_on", sa.Date(), nullable=True),
        sa.Column("void_reason", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        *(_reference(table, column) for column in columns if REFERS in column.info and on_file),
    )


def add_columns(table: str, *columns: sa.Column[Any], before: str = "id", **values: str) -> None:
    """Put columns `before` another one, where `create_all` has them, with what every row says in them so far (nothing, else).

    SQLite can only append a column and keeps the words of its CREATE TABLE: there the table is made anew.
    """
    given = {each.name: None if each.nullable else values.get(each.name, "") for each in columns}
    connection = op.get_bind()
    if connection.dialect.name != "sqlite":
        for column in columns:
            column.server_default = None if column.nullable else sa.DefaultClause(str(given[column.name]))
            op.add_column(table, column)
            op.alter_column(table, column.name, server_default=None)
        return
    kept = sa.text("SELECT sql FROM sqlite_master WHERE tbl_name = :table AND sql IS NOT NULL ORDER BY type = 'index'")
    made, *indexes = connection.execute(kept, {"table": table}).scalars()
    lines = "".join(f"{CreateColumn(each).compile(connection)}, " for each in columns)
    listed = ", ".join(f'"{each["name"]}"' for each in sa.inspect(connection).get_columns(table))
    connection.exec_driver_sql(f"CREATE TEMP TABLE kept_rows AS SELECT * FROM {table}")
    connection.exec_driver_sql(f"DROP TABLE {table}")
    place = re.compile(rf"(?<=[\s,]){before}(?= [A-Z])")
    connection.exec_driver_sql(place.sub(lambda name: lines + name[0], made, count=1))
    marks = "".join(f", :{name}" for name in given)
    connection.execute(
        sa.text(f"INSERT INTO {table} ({listed}, {', '.join(given)}) SELECT {listed}{marks} FROM kept_rows"), given
    )
    connection.exec_driver_sql("DROP TABLE kept_rows")
    for index in indexes:
        connection.exec_driver_sql(index)


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
