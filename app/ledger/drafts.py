"""Drafts: half-written forms, on the disk before the next key is pressed; no entries, so not journalled."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from app.ledger.store import Ledger
from app.models.draft import Draft


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """What stood in which form, and when."""

    form: str
    content: Mapping[str, object]
    saved_at: datetime


def keep(ledger: Ledger, form: str, content: Mapping[str, object]) -> None:
    """Keep what stands in a form; once this returns, neither a crash nor a power cut loses it."""
    with ledger.write("草稿") as session:
        session.merge(Draft(form=form, content=dict(content), saved_at=ledger.clock().replace(tzinfo=None)))


def kept(ledger: Ledger, form: str) -> KeptDraft | None:
    """What was kept for a form; none when there is nothing, or nothing that can be read."""
    with ledger.read() as session:
        try:
            row = session.execute(select(Draft.content, Draft.saved_at).where(Draft.form == form)).first()
        except ValueError:
            return None
    return KeptDraft(form, row.content, row.saved_at) if row and isinstance(row.content, dict) else None


def forms(ledger: Ledger) -> tuple[str, ...]:
    """The forms that have a draft, the one written last first."""
    with ledger.read() as session:
        return tuple(session.scalars(select(Draft.form).order_by(Draft.saved_at.desc(), Draft.form)))


def drop(ledger: Ledger, form: str) -> bool:
    """Forget a draft once its form was saved; whether there was one."""
    with ledger.read() as session:
        if session.scalar(select(Draft.form).where(Draft.form == form)) is None:
            return False
    with ledger.write("草稿") as session:
        session.execute(delete(Draft).where(Draft.form == form))
    return True
