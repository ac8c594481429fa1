"""Items: a case that was split is not counted itself as long as one of its problems is valid."""

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from app.models.case import Case


def recount_item(session: Session, item_id: str | None) -> None:
    """Count an item by its problems, or itself again when none of them is valid any more."""
    item = session.get(Case, item_id) if item_id is not None else None
    if item is None:
        return
    session.flush()
    valid = exists().where(Case.parent_id == item.id, Case.voided_on.is_(None))
    split = bool(session.scalar(select(valid)))
    if item.is_item != split:
        item.is_item = split
