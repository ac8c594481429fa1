"""The working year: rosters, assessments, votes, livelihood projects, stations' own checks, numbers of papers."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "pads",
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("printed_on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("unit_code", sa.String(12), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_pads"),
    )
    op.create_index("uq_pads_first", "pads", ["unit_code", "form", "year", "first"], unique=True)
    op.create_table(
        "papers",
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("word", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("entry_table", sa.String(), nullable=False),
        sa.Column("entry_id", sa.String(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("unit_code", sa.String(12), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_papers"),
    )
    op.create_index("uq_papers_entry", "papers", ["form", "entry_id", "entry_seq"], unique=True)
    op.create_index("uq_papers_number", "papers", ["unit_code", "form", "year", "serial"], unique=True)
    op.create_table(
        "score_years",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("scheme", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("rules", sa.String(), nullable=False),
        sa.Column("results", sa.JSON(), nullable=False),
        sa.Column("frozen_on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("unit_code", sa.String(12), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("voided_on", sa.Date(), nullable=True),
        sa.Column("void_reason", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_score_years"),
    )
    op.create_index("ix_score_years_year", "score_years", ["year"], unique=False)
    op.create_table(
        "station_checks",
        sa.Column("station_id", sa.String(32), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("has", sa.Boolean(), nullable=False),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("remedy", sa.String(), nullable=False),
        sa.Column("mended_on", sa.Date(), nullable=True),
        sa.Column("checker", sa.String(), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("unit_code", sa.String(12), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("voided_on", sa.Date(), nullable=True),
        sa.Column("void_reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["station_id"], ["stations.id"], name="fk_station_checks_station_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_station_checks"),
    )
    op.create_index(
        "ix_station_checks_station_id_checked_on", "station_checks", ["station_id", "checked_on"], unique=False
    )
    op.create_table(
        "leaves",
        sa.Column("deputy_id", sa.String(32), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("unit_code", sa.String(12), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("voided_on", sa.Date(), nullable=True),
        sa.Column("void_reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["deputy_id"], ["deputies.id"], name="fk_leaves_deputy_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_leaves"),
    )
    op.create_index("ix_leaves_deputy_id_since", "leaves", ["deputy_id", "since"], unique=False)
    op.create_table(
        "polls",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("activity_id", sa.String(32), nullable=True),
        sa.Column("expected", sa.Integer(), nullable=False),
        sa.Column("present", sa.Integer(), nullable=False),
        sa.Column("issued", sa.Integer(), nullable=False),
        sa.Column("returned", sa.Integer(), nullable=False),
        sa.Column("valid", sa.Integer(), nullable=False),
        sa.Column("options", sa.JSON(), nullable=False),
        sa.Column("tellers", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("unit_code", sa.String(12), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("voided_on", sa.Date(), nullable=True),
        sa.Column("void_reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activities.id"], name="fk_polls_activity_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_polls"),
    )
    op.create_index("ix_polls_held_on_kind", "polls", ["held_on", "kind"], unique=False)
    op.create_table(
        "roster_days",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("planned_on", sa.Date(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("station_id", sa.String(32), nullable=True),
        sa.Column("starts", sa.String(), nullable=False),
        sa.Column("ends", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("theme", sa.String(), nullable=False),
        sa.Column("guests", sa.String(), nullable=False),
        sa.Column("contact", sa.String(), nullable=False),
        sa.Column("notice_on", sa.Date(), nullable=True),
        sa.Column("activity_id", sa.String(32), nullable=True),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("unit_code", sa.String(12), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("voided_on", sa.Date(), nullable=True),
        sa.Column("void_reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["station_id"], ["stations.id"], name="fk_roster_days_station_id", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activities.id"], name="fk_roster_days_activity_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_roster_days"),
    )
    op.create_index("ix_roster_days_activity_id", "roster_days", ["activity_id"], unique=False)
    op.create_index("ix_roster_days_on_day", "roster_days", ["on_day"], unique=False)
    op.create_index("ix_roster_days_year_station_id", "roster_days", ["year", "station_id"], unique=False)
    op.create_table(
        "score_marks",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("deputy_id", sa.String(32), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("evaluator", sa.String(), nullable=False),
        sa.Column("points", sa.Double(), nullable=False),
        sa.Column("matter", sa.String(), nullable=False),
        sa.Column("marked_on", sa.Date(), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("unit_code", sa.String(12), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("voided_on", sa.Date(), nullable=True),
        sa.Column("void_reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["deputy_id"], ["deputies.id"], name="fk_score_marks_deputy_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_score_marks"),
    )
    op.create_index("ix_score_marks_year_deputy_id", "score_marks", ["year", "deputy_id"], unique=False)
    op.create_table(
        "projects",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("benefit", sa.String(), nullable=False),
        sa.Column("cost", sa.Double(), nullable=True),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("finish_by", sa.Date(), nullable=True),
        sa.Column("case_id", sa.String(32), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("unit_code", sa.String(12), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("voided_on", sa.Date(), nullable=True),
        sa.Column("void_reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name="fk_projects_case_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_projects"),
    )
    op.create_index("ix_projects_year_stage", "projects", ["year", "stage"], unique=False)
    op.create_table(
        "roster_seats",
        sa.Column("day_id", sa.String(32), nullable=False),
        sa.Column("deputy_id", sa.String(32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("unit_code", sa.String(12), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["day_id"], ["roster_days.id"], name="fk_roster_seats_day_id", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["deputy_id"], ["deputies.id"], name="fk_roster_seats_deputy_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_roster_seats"),
    )
    op.create_index("ix_roster_seats_deputy_id", "roster_seats", ["deputy_id"], unique=False)
    op.create_index("uq_roster_seats_once", "roster_seats", ["day_id", "deputy_id"], unique=True)
    op.create_table(
        "roster_swaps",
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.Column("day_id", sa.String(32), nullable=False),
        sa.Column("leaving_id", sa.String(32), nullable=False),
        sa.Column("coming_id", sa.String(32), nullable=False),
        sa.Column("other_day_id", sa.String(32), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("unit_code", sa.String(12), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["day_id"], ["roster_days.id"], name="fk_roster_swaps_day_id", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["leaving_id"], ["deputies.id"], name="fk_roster_swaps_leaving_id", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["coming_id"], ["deputies.id"], name="fk_roster_swaps_coming_id", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["other_day_id"],
            ["roster_days.id"],
            name="fk_roster_swaps_other_day_id",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_roster_swaps"),
    )
    op.create_index("ix_roster_swaps_day_id", "roster_swaps", ["day_id"], unique=False)
    op.create_table(
        "poll_lines",
        sa.Column("poll_id", sa.String(32), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("deputy_id", sa.String(32), nullable=True),
        sa.Column("project_id", sa.String(32), nullable=True),
        sa.Column("votes", sa.JSON(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("unit_code", sa.String(12), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["poll_id"], ["polls.id"], name="fk_poll_lines_poll_id", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["deputy_id"], ["deputies.id"], name="fk_poll_lines_deputy_id", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["projects.id"], name="fk_poll_lines_project_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_poll_lines"),
    )
    op.create_index("ix_poll_lines_deputy_id", "poll_lines", ["deputy_id"], unique=False)
    op.create_index("ix_poll_lines_poll_id", "poll_lines", ["poll_id"], unique=False)
    op.create_index("ix_poll_lines_project_id", "poll_lines", ["project_id"], unique=False)
    op.create_table(
        "project_steps",
        sa.Column("project_id", sa.String(32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("percent", sa.Integer(), nullable=True),
        sa.Column("spent", sa.Double(), nullable=True),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("unit_code", sa.String(12), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"], ["projects.id"], name="fk_project_steps_project_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_project_steps"),
    )
    op.create_index("uq_project_steps_seq", "project_steps", ["project_id", "seq"], unique=True)
