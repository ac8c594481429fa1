"""The small township as the first version of the program would have written it."""

import sqlite3
from contextlib import closing

from sqlalchemy import select

from app.ledger import journal
from app.ledger.custody import migrations
from app.ledger.database import APPLICATION_ID
from app.models.origin import Origin
from tests.soak import world


def make(path):
    """A ledger of schema 1 at `path`."""
    modern = path.with_name("modern.liubu")
    with closing(world.found(modern)) as ledger, ledger.write("如旧版所记") as session:
        for origin in session.scalars(select(Origin)):
            origin.held = None
    path.touch()
    migrations.upgrade(path, 1)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("ATTACH ? AS modern", (str(modern),))
        tables = [
            name
            for (name,) in connection.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall()
            if not name.startswith(("sqlite_", "search_index"))
        ]
        for table in tables:
            columns = ", ".join(f'"{row[1]}"' for row in connection.execute(f'PRAGMA main.table_info("{table}")'))
            connection.execute(f'INSERT INTO main."{table}" ({columns}) SELECT {columns} FROM modern."{table}"')
        sealed_again(connection)
        connection.execute("INSERT INTO search_index(search_index) VALUES ('rebuild')")
        connection.execute("DETACH modern")
    modern.unlink()


def sealed_again(connection):
    """Seal the journal as it was sealed then: no entry had a secret of its own."""
    previous = journal.START
    for row in connection.execute(f"SELECT {', '.join(journal.FIELDS)} FROM main.journal ORDER BY seq").fetchall():
        previous = journal.chained(row, previous)
        connection.execute("UPDATE main.journal SET hash = ? WHERE seq = ?", (previous, row[0]))
