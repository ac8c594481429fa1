"""What was counted, grids, plans; what stations, deputies, activities, opinions, tasks and duties say beside it."""

import sqlalchemy as sa
from alembic import op

from app.models.migrations.entries import add_columns, create_entries, day, refers, text, whole

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    add_columns("stations", text("tier"), text("state"), day("closed_on", nullable=True), text("grid"))
    add_columns("deputies", text("capacity"), capacity="代表")
    add_columns("activities", text("team"), text("host"))
    add_columns(
        "cases",
        *(text(name) for name in ("nature", "demand", "identity")),
        whole("companions", nullable=True),
        before="stage",
    )
    add_columns("tasks", text("level"), _measure("area", nullable=True), text("phase"), text("counterpart"))
    add_columns("duties", text("original_number"))
    create_entries(
        "grids",
        *(text(name) for name in ("name", "heads", "villages")),
        whole("households", nullable=True),
        *(text(name) for name in ("deputies", "note")),
    )
    op.create_index("ix_grids_name", "grids", ["name"], unique=False)
    create_entries(
        "plans",
        whole("year"),
        *(text(name) for name in ("matter", "kind")),
        day("planned_on", nullable=True),
        *(text(name) for name in ("subject", "responsible")),
        refers("activity_id", "activities", nullable=True),
        text("note"),
    )
    op.create_index("ix_plans_activity_id", "plans", ["activity_id"], unique=False)
    op.create_index("ix_plans_year_planned_on", "plans", ["year", "planned_on"], unique=False)
    create_entries(
        "quantities",
        day("counted_on"),
        text("what"),
        _measure("amount"),
        text("measure"),
        refers("activity_id", "activities", nullable=True),
        refers("case_id", "cases", nullable=True),
        refers("task_id", "tasks", nullable=True),
        refers("duty_id", "duties", nullable=True),
        text("note"),
    )
    for column in ("activity_id", "case_id", "counted_on", "duty_id", "task_id"):
        op.create_index(f"ix_quantities_{column}", "quantities", [column], unique=False)


def _measure(name: str, *, nullable: bool = False) -> sa.Column[float]:
    return sa.Column(name, sa.Double(), nullable=nullable)
