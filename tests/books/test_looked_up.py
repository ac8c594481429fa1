"""A value by its key in a list that is made once: asked plainly of SQLite, looked up in an object on PostgreSQL."""

from sqlalchemy import column, func, select, table
from sqlalchemy.dialects import postgresql, sqlite

from app.books.looked_up import LookedUp

PLACES, ROWS = table("places", column("place"), column("grid")), table("rows", column("place"))
PLAIN = select(PLACES.c.grid).where(PLACES.c.place == ROWS.c.place).correlate(ROWS).scalar_subquery()
LISTED = select(func.jsonb_object_agg(PLACES.c.place, PLACES.c.grid)).scalar_subquery()
ASKED = select(LookedUp(PLAIN, LISTED, ROWS.c.place)).select_from(ROWS)


def told(dialect):
    return " ".join(str(ASKED.compile(dialect=dialect)).split())


def test_sqlite_is_asked_for_the_row():
    words = told(sqlite.dialect())
    assert "places.place = rows.place" in words
    assert "jsonb" not in words


def test_postgresql_walks_the_list_once_and_not_for_every_row():
    words = told(postgresql.dialect())
    assert "jsonb_extract_path_text((SELECT jsonb_object_agg(places.place, places.grid)" in words
    assert "places.place = rows.place" not in words
