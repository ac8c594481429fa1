"""A secret of its own for each entry of the journal, so that what is erased of it cannot be guessed from its seal."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.add_column("journal", sa.Column("secret", sa.String(), nullable=True))
