"""Dividing: the tables of a server's ledger parted by unit, each county's rows or each city's apart from the others'.

RANGE on the code itself and not LIST of its beginning: over an expression PostgreSQL keeps no key, and so no reference.
"""

from sqlalchemy import Connection, text

from app.ledger import search_index
from app.ledger.custody import partitions
from app.models.county_step import CountyStep
from app.models.row import Row
from app.models.tables import SHIPPED

UNIT = "unit_code"
KEY = f"id, {UNIT}"
KIND = "SELECT relkind FROM pg_class WHERE oid = to_regclass(:table)"
INDEXES = (
    "SELECT c.relname, i.indisunique, pg_get_indexdef(c.oid) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
    "WHERE i.indrelid = to_regclass(:table) AND NOT i.indisprimary ORDER BY c.relname"
)
COLUMNED = "SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass(:table) AND attname = :column AND NOT attisdropped"
THERE = (
    "SELECT conname FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 "
    "AND connamespace = current_schema()::regnamespace"
)


def divide(connection: Connection) -> None:
    """Part every table that packages carry, and let the unit belong to all their keys; what is parted stays as it is.

    The table that was there becomes the part of whoever has none of his own, so that no row is moved; a new one gets
    the parts that the others have. A revision makes its references on a file alone: here they come with the unit.
    """
    whole = [model for model in SHIPPED if connection.scalar(text(KIND), {"table": model.__tablename__}) == "r"]
    referring: tuple[type[Row], ...] = (
        *whole,
        CountyStep,
    )  # of whose unit a case is, a step of the county's cannot say
    for model in referring:
        for name in _references(model):
            connection.exec_driver_sql(f"ALTER TABLE {model.__tablename__} DROP CONSTRAINT IF EXISTS {name}")
    for model in whole:
        _part(connection, model.__tablename__)
    if not partitions.elsewhere(connection):
        _refer(connection)
    if connection.scalar(text(COLUMNED), {"table": "search_docs", "column": UNIT}) is None:
        _tell_documents_apart(connection)
    partitions.lay_out(connection)


def _refer(connection: Connection) -> None:
    """Let the server look after every reference between rows of a unit that it does not look after yet."""
    there = set(connection.scalars(text(THERE)))
    for model in SHIPPED:
        for name, (column, target) in _references(model).items():
            if name not in there:
                connection.exec_driver_sql(
                    f"ALTER TABLE {model.__tablename__} ADD CONSTRAINT {name} FOREIGN KEY ({column}, {UNIT}) "
                    f"REFERENCES {target} ({KEY}) DEFERRABLE INITIALLY DEFERRED"
                )


def _references(model: type[Row]) -> dict[str, tuple[str, str]]:
    """The column and the table of each reference, by the constraint's name."""
    keys = [(column, key) for column in model.__table__.columns for key in column.foreign_keys]
    return {f"fk_{model.__tablename__}_{column.name}": (column.name, key.column.table.name) for column, key in keys}


def _part(connection: Connection, table: str) -> None:
    indexes = [tuple(row) for row in connection.execute(text(INDEXES), {"table": table})]
    rest = f"{table}_rest"
    for statement in (
        f"ALTER TABLE {table} DROP CONSTRAINT pk_{table}",
        *(f"DROP INDEX {name}" for name, _, _ in indexes),
        f"ALTER TABLE {table} RENAME TO {rest}",
        f"CREATE TABLE {table} (LIKE {rest}, CONSTRAINT pk_{table} PRIMARY KEY ({KEY})) PARTITION BY RANGE ({UNIT})",
        f"ALTER TABLE {table} ATTACH PARTITION {rest} DEFAULT",
        f"ALTER TABLE {rest} ENABLE ROW LEVEL SECURITY",
        *(_with_unit(made) if unique else made for _, unique, made in indexes),
        f"CREATE INDEX ix_{table}_{UNIT} ON {table} ({UNIT})",
    ):
        connection.exec_driver_sql(statement.replace("%", "%%"))


def _with_unit(index: str) -> str:
    """A unique index of a parted table holds what it is parted by."""
    return index if UNIT in index else f"{index.removesuffix(')')}, {UNIT})"


def _tell_documents_apart(connection: Connection) -> None:
    """A document bears the code of its entry's unit; two units may have one of the same place."""
    connection.exec_driver_sql(f"ALTER TABLE search_docs ADD COLUMN {UNIT} varchar(12) NOT NULL DEFAULT ''")
    for model, document in search_index.DOCUMENTS.items():
        connection.exec_driver_sql(
            f"UPDATE search_docs SET {UNIT} = e.{UNIT} FROM {model.__tablename__} e "
            f"WHERE search_docs.kind = '{document.kind}' AND search_docs.entry_id = e.id"
        )
    connection.exec_driver_sql("ALTER TABLE search_docs DROP CONSTRAINT pk_search_docs")
    connection.exec_driver_sql(f"ALTER TABLE search_docs ADD CONSTRAINT pk_search_docs PRIMARY KEY (rowid, {UNIT})")
    connection.exec_driver_sql(f"CREATE INDEX ix_search_docs_{UNIT} ON search_docs ({UNIT})")
