"""What was changed about a roster stands in columns: until now it was read out of reasons and of the journal's words."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from app.models.migrations.journal import read_image, write_journal
from app.models.row import new_id

revision = "0004"
down_revision = "0003"

SIGNS = {"增加：": "增加", "减去：": "减去"}
CHANGED, REMADE = "改接待安排：", "重新编排"
ACTION = "升级台账：接待日的改动"


def upgrade() -> None:
    connection = op.get_bind()
    old = [dict(row._mapping) for row in connection.execute(sa.text("SELECT * FROM roster_swaps ORDER BY id"))]  # noqa: SLF001 — public in SQLAlchemy
    op.drop_index("ix_roster_swaps_day_id", "roster_swaps")
    op.drop_table("roster_swaps")
    made = op.create_table(
        "roster_swaps",
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.Column("day_id", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("leaving_id", sa.String(32), nullable=True),
        sa.Column("coming_id", sa.String(32), nullable=True),
        sa.Column("other_day_id", sa.String(32), nullable=True),
        sa.Column("was_on", sa.Date(), nullable=True),
        sa.Column("now_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("unit_code", sa.String(12), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        *(
            sa.ForeignKeyConstraint(
                [column],
                [f"{table}.id"],
                name=f"fk_roster_swaps_{column}",
                initially="DEFERRED",
                deferrable=True,
            )
            for column, table in (
                ("day_id", "roster_days"),
                ("leaving_id", "deputies"),
                ("coming_id", "deputies"),
                ("other_day_id", "roster_days"),
            )
        ),
        sa.PrimaryKeyConstraint("id", name="pk_roster_swaps"),
    )
    op.create_index("ix_roster_swaps_day_id", "roster_swaps", ["day_id"], unique=False)
    kept = [_kept(row) for row in old]
    changed = [*_moved(connection), *_dropped(connection)]
    columns = [column.name for column in made.columns]
    names, marks = ", ".join(columns), ", ".join(f":{name}" for name in columns)
    for row in (*kept, *changed):
        connection.execute(sa.text(f"INSERT INTO roster_swaps ({names}) VALUES ({marks})"), row)
    was = {row["id"]: row for row in old}
    written = [(_differing(was.get(row["id"], {}), row), row) for row in (*kept, *changed)]
    write_journal(connection, ACTION, "roster_swaps", written)


def _kept(row: dict[str, Any]) -> dict[str, Any]:
    """A swap, or a seat more or less; until now its reason began with the word for it."""
    sign = next(
        (sign for sign in SIGNS if row["leaving_id"] == row["coming_id"] and str(row["reason"]).startswith(sign)), ""
    )
    made = row | {"kind": SIGNS.get(sign, "换人"), "was_on": None, "now_on": None}
    if sign:
        made |= {"reason": str(row["reason"]).removeprefix(sign), "revision": row["revision"] + 1}
    return made


def _moved(connection: sa.Connection) -> list[dict[str, Any]]:
    """Days that were moved by hand; the journal keeps where they were, and the reason in the words of the verb."""
    query = sa.text(
        "SELECT j.at, j.action, j.before, j.after, d.id, d.unit_code FROM journal j JOIN roster_days d "
        "ON d.id = j.entry_id WHERE j.entry_table = 'roster_days' AND instr(j.action, :changed) ORDER BY j.seq"
    )
    made = []
    for at, action, before, after, day_id, unit_code in connection.execute(query, {"changed": CHANGED}):
        was, now = (read_image(text).get("on_day") for text in (before, after))
        if was and now:
            reason = str(action).replace(CHANGED, "")
            made.append(_new(str(at)[:10], day_id, unit_code, "改期", was_on=was, now_on=now, reason=reason))
    return made


def _dropped(connection: sa.Connection) -> list[dict[str, Any]]:
    """Days that were dropped by hand."""
    query = sa.text(
        "SELECT voided_on, id, unit_code, void_reason FROM roster_days "
        "WHERE voided_on IS NOT NULL AND void_reason <> :remade ORDER BY voided_on, id"
    )
    rows = connection.execute(query, {"remade": REMADE})
    return [_new(on, day_id, unit_code, "去掉", reason=reason) for on, day_id, unit_code, reason in rows]


def _new(done_on: str, day_id: str, unit_code: str, kind: str, **values: str) -> dict[str, Any]:
    blank = dict.fromkeys(("leaving_id", "coming_id", "other_day_id", "was_on", "now_on"))
    given = {"done_on": done_on, "day_id": day_id, "unit_code": unit_code, "kind": kind, "revision": 1}
    return {"id": new_id(), **given, **blank, **values}


def _differing(was: dict[str, Any], now: dict[str, Any]) -> dict[str, Any] | None:
    """What a row said before where that was different; None for a row that says what it said."""
    if not was:
        return {}
    return {name: value for name, value in was.items() if now[name] != value} or None
