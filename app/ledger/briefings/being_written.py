"""Briefings that are being written: kept as drafts, so that neither a crash nor a closed window loses them."""

from dataclasses import dataclass
from datetime import datetime

from app.errors import LedgerError
from app.ledger import drafts
from app.ledger.briefings.draft import BriefingDraft, read_draft, written
from app.ledger.store import Ledger
from app.models.row import new_id
from app.rules.trade import BRIEFING_DRAFTS


@dataclass(frozen=True, slots=True)
class UnfinishedLine:
    """A briefing that is being written, in the list."""

    id: str
    draft: BriefingDraft
    saved_at: datetime


def unfinished(ledger: Ledger) -> tuple[UnfinishedLine, ...]:
    """The briefings that are being written, the one written last first; what cannot be read is left aside."""
    lines = []
    for form in drafts.forms(ledger):
        page, _, draft_id = form.partition(".")
        kept = drafts.kept(ledger, form) if page == BRIEFING_DRAFTS and draft_id else None
        if kept is None:
            continue
        try:
            lines.append(UnfinishedLine(draft_id, read_draft(kept.content), kept.saved_at))
        except LedgerError:
            continue
    return tuple(lines)


def keep_draft(ledger: Ledger, draft: BriefingDraft, draft_id: str = "") -> str:
    """Keep a draft under its id, or a new one; gives the id."""
    draft_id = draft_id or new_id()
    drafts.keep(ledger, f"{BRIEFING_DRAFTS}.{draft_id}", written(draft))
    return draft_id


def drop_draft(ledger: Ledger, draft_id: str) -> None:
    """Forget a draft: it was issued, or is no longer wanted."""
    drafts.drop(ledger, f"{BRIEFING_DRAFTS}.{draft_id}")
