"""A step made after the due day had passed takes no lateness back: what cases keep of it is read again."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from app.models.migrations.folding import states
from app.models.migrations.journal import read_image, write_journal

revision = "0006"
down_revision = "0005"

ACTION = "升级台账：过期以后才做的环节不抹掉超期"


def upgrade() -> None:
    connection = op.get_bind()
    write_journal(connection, ACTION, "cases", list(_late(connection)))


def _late(connection: sa.Connection) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Cases that keep another lateness than their steps tell; what the journal does not hold whole stays as it is."""
    rows = connection.execute(sa.text("SELECT id, replied_late FROM cases"))
    kept = {case_id: bool(late) for case_id, late in rows}
    newest = sa.text(
        "SELECT after FROM journal WHERE entry_table = 'cases' AND entry_id = :id ORDER BY seq DESC LIMIT 1"
    )
    update = sa.text("UPDATE cases SET replied_late = :late, revision = :revision WHERE id = :id")
    for case_id, state in states(connection):
        if case_id not in kept or kept[case_id] == state.late:
            continue
        image = read_image(connection.execute(newest, {"id": case_id}).scalar())
        revision = image.get("revision")
        if type(revision) is not int or image.get("id") != case_id:
            continue
        row = image | {"replied_late": state.late, "revision": revision + 1}
        connection.execute(update, {"late": state.late, "revision": row["revision"], "id": case_id})
        yield {"replied_late": not state.late, "revision": revision}, row
