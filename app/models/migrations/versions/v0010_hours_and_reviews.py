"""When within a day a step was done and an answer is due; on which day a tracked case is looked at again; milestones."""

from alembic import op

from app.models.migrations.entries import add_columns, day, text

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    add_columns("steps", text("at"), text("due_at"), text("role"), text("person"))
    add_columns("stations", text("supervisors"))
    add_columns("campaigns", text("milestones"))
    add_columns("cases", text("due_at"), text("replied_at"), day("review_on", nullable=True))
    op.drop_index("ix_cases_raised", "cases")
    op.create_index("ix_cases_raised", "cases", _RAISED, unique=False)


_RAISED = [
    *("kind", "is_item", "raised_on", "voided_on", "route", "closed_on", "struck_off_on", "due_on", "due_at"),
    *("replied_on", "first_replied_on", "replied_late", "result", "outcome", "stage", "activity_id", "assigned_on"),
    "category",
]
