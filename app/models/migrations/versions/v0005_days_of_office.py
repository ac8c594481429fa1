"""A deputy's status has days, which until now only the journal knew; an imported row keeps what the ledger then held."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from app.models.migrations.entries import create_entries, day, refers, text
from app.models.migrations.journal import read_image, write_journal
from app.models.row import new_id
from app.rules.trade import IN_OFFICE

revision = "0005"
down_revision = "0004"

ACTION = "升级台账：任职状态的起日"
ITEMS = "升级台账：具体问题都作废了的，仍算一件意见"


def upgrade() -> None:
    _widen_origins()
    create_entries(
        "deputy_states", refers("deputy_id", "deputies"), text("status"), day("since", nullable=True), text("reason")
    )
    op.create_index("ix_deputy_states_deputy_id_since", "deputy_states", ["deputy_id", "since"], unique=False)
    connection = op.get_bind()
    states = list(_states(connection))
    for row in states:
        names, marks = ", ".join(row), ", ".join(f":{name}" for name in row)
        connection.execute(sa.text(f"INSERT INTO deputy_states ({names}) VALUES ({marks})"), row)
    write_journal(connection, ACTION, "deputy_states", [({}, row) for row in states])
    write_journal(connection, ITEMS, "cases", list(_items(connection)))


def _items(connection: sa.Connection) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Items none of whose problems is valid: they vanished from figures and lists, and are counted again."""
    query = (
        "SELECT i.id, max(j.seq) FROM cases i JOIN journal j ON j.entry_table = 'cases' AND j.entry_id = i.id "
        "WHERE i.is_item AND NOT EXISTS (SELECT 1 FROM cases p WHERE p.parent_id = i.id AND p.voided_on IS NULL) "
        "GROUP BY i.id ORDER BY i.id"
    )
    for case_id, seq in connection.execute(sa.text(query)).all():
        image = read_image(
            connection.execute(sa.text("SELECT after FROM journal WHERE seq = :seq"), {"seq": seq}).scalar()
        )
        before = {"is_item": True, "revision": image["revision"]}
        row = image | {"is_item": False, "revision": image["revision"] + 1}
        connection.execute(
            sa.text("UPDATE cases SET is_item = 0, revision = :revision WHERE id = :id"),
            {"id": case_id, "revision": row["revision"]},
        )
        yield before, row


def _widen_origins() -> None:
    connection = op.get_bind()
    connection.execute(sa.text("CREATE TEMP TABLE kept_origins AS SELECT * FROM origins"))
    for index in ("uq_origins_key", "ix_origins_entry_id"):
        op.drop_index(index, "origins")
    op.drop_table("origins")
    op.create_table(
        "origins",
        sa.Column("sheet", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("entry_id", sa.String(), nullable=False),
        sa.Column("said", sa.JSON(), nullable=False),
        sa.Column("held", sa.JSON(), nullable=True),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("unit_code", sa.String(12), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_origins"),
    )
    kept = "sheet, key, entry_id, said, id, unit_code, revision"
    connection.execute(sa.text(f"INSERT INTO origins ({kept}) SELECT {kept} FROM kept_origins ORDER BY id"))
    connection.execute(sa.text("DROP TABLE kept_origins"))
    op.create_index("uq_origins_key", "origins", ["sheet", "key"], unique=True)
    op.create_index("ix_origins_entry_id", "origins", ["entry_id"], unique=False)


def _states(connection: sa.Connection) -> Iterator[dict[str, Any]]:
    """The states that a deputy's entries in the journal tell, the last of a day; who was always in office has none."""
    deputies = connection.execute(sa.text("SELECT id, unit_code, status FROM deputies ORDER BY id")).all()
    written = _written(connection)
    for deputy_id, unit_code, status in deputies:
        states = written.get(deputy_id) or {None: (status, "")}
        if all(each == IN_OFFICE for each, _ in states.values()):
            continue
        known = IN_OFFICE
        for since, (each, reason) in states.items():
            if each != known:
                known = each
                yield _row(deputy_id, unit_code, each, since, reason)


def _written(connection: sa.Connection) -> dict[str, dict[str | None, tuple[str, str]]]:
    """By deputy and day (none for the registration) what the status became."""
    query = (
        "SELECT entry_id, at, before, after FROM journal WHERE entry_table = 'deputies' AND after <> '' ORDER BY seq"
    )
    written: dict[str, dict[str | None, tuple[str, str]]] = {}
    for deputy_id, at, before, after in connection.execute(sa.text(query)):
        now = read_image(after)
        known = written.setdefault(deputy_id, {})
        if not known or "status" in read_image(before):
            status, reason = str(now.get("status", IN_OFFICE)), str(now.get("status_reason", ""))
            known[str(at)[:10] if known else None] = (status, reason)
    return written


def _row(deputy_id: str, unit_code: str, status: str, since: str | None, reason: str) -> dict[str, Any]:
    kept = {"id": new_id(), "unit_code": unit_code, "revision": 1, "voided_on": None, "void_reason": ""}
    return {"deputy_id": deputy_id, "status": status, "since": since, "reason": reason, **kept}
