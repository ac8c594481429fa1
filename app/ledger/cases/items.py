"""Items: a case that was split is not counted itself as long as one of its problems is valid."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.case import Case


def recount_items(session: Session, item_ids: Iterable[str | None]) -> None:
    """Count these items by their problems, or themselves again where none of them is valid any more."""
    wanted = set(item_ids) - {None}
    if not wanted:
        return
    session.flush()
    valid = select(Case.parent_id).where(Case.parent_id.in_(wanted), Case.voided_on.is_(None)).distinct()
    split = set(session.scalars(valid))
    for item in session.scalars(select(Case).where(Case.id.in_(wanted))):
        if item.is_item != (item.id in split):
            item.is_item = item.id in split
