"""Many rows at a time, past the session: written by one statement, sought where their unit's rows lie."""

import json
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Boolean, ColumnElement, Date, Float, FromClause, Integer, LargeBinary, String, insert, text
from sqlalchemy.orm import Session

from app.models.row import Row

Values = dict[str, Any]
_HELD = (Boolean, Date, Float, Integer, String)  # an Enum is a String: both keep its name


def put(
    session: Session,
    table: FromClause,
    rows: Sequence[Values],
    read: Callable[[Values], Values] = dict,
    *,
    own: bool = False,
) -> None:
    """Insert rows that hold, by the names of the columns, what their images hold; `read` gives what a file is told.

    A server takes them as one document, and reads it by the table's own types. Images that are our `own` are true to
    their columns: a file is told them as they are.
    """
    if not rows:
        return
    connection = session.connection()
    if connection.dialect.name == "sqlite" or any(isinstance(each.type, LargeBinary) for each in table.columns):
        if own and _as_held(table, tuple(rows[0])):
            names = ", ".join(map(connection.dialect.identifier_preparer.quote, rows[0]))
            held = f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(rows[0]))})"
            connection.exec_driver_sql(held, [tuple(row.values()) for row in rows])
            return
        connection.execute(insert(table), [read(row) for row in rows])  # type: ignore[arg-type]
        return
    names = ", ".join(map(connection.dialect.identifier_preparer.quote, rows[0]))
    given = f"json_populate_recordset(NULL::{table}, CAST(:rows AS json))"
    statement = text(f"INSERT INTO {table} ({names}) SELECT {names} FROM {given}")
    connection.execute(statement, {"rows": json.dumps(rows, ensure_ascii=False)})


@cache
def _as_held(table: FromClause, names: tuple[str, ...]) -> bool:
    """Whether rows with these columns stand in a file as their images do, so that nothing has to be read."""
    whole = set(names) == {each.name for each in table.columns}
    return whole and all(isinstance(each.type, _HELD) for each in table.columns)


def within(session: Session, model: type[Row], unit: str) -> tuple[ColumnElement[bool], ...]:
    """Tells a server in which part of a table the rows lie that are sought by their ids; a file has but one part."""
    return () if session.get_bind().dialect.name == "sqlite" else (model.unit_code == unit,)


def settle(session: Session) -> None:
    """Let a server check the references of what was written by plans that it keeps: one for each row takes longer than
    the check. Nothing is to be sought after this in the verb.
    """
    if session.get_bind().dialect.name != "sqlite":
        session.execute(text("SET LOCAL plan_cache_mode = force_generic_plan"))
