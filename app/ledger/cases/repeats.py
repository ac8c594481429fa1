"""Matters that were heard before: the same words on the same day, or from the same voter."""

from sqlalchemy import select

from app.ledger.cases.life import CaseDraft
from app.ledger.search import search
from app.ledger.store import Ledger
from app.models.case import Case
from app.rules.reading import clean
from app.rules.trade import OPINION, PROPOSAL

ENOUGH, MOST = 40, 5  # characters by which the same words are looked for; repeated matters that are named


def similar(ledger: Ledger, draft: CaseDraft) -> tuple[str, ...]:
    """Numbers of cases that may be the same matter: same day and words, or same voter with the same words."""
    content, voter = clean(draft.content), clean(draft.raised_by)
    same = select(Case.number).where(Case.content == content, Case.voided_on.is_(None))
    asked = [same.where(Case.kind.in_((OPINION, PROPOSAL)), Case.raised_on == draft.raised_on)]
    if voter:
        hits = search(ledger, f"{voter} {content[:ENOUGH]}")  # no index knows voters, the search does
        asked.append(same.where(Case.id.in_([hit.id for hit in hits]), Case.raised_by == voter))
    with ledger.read() as session:
        numbers = [number for query in asked for number in session.scalars(query.limit(MOST))]
    return tuple(dict.fromkeys(numbers))[:MOST]
