"""Polls: appraisals and votes, their ballots counted with both numbers of every rate.

Belongs here: a poll written down, corrected and voided. Does not: what a vote decides about a project (`projects`).
"""

from app.ledger.polls.ballots import add, correct, listing, put, void
from app.ledger.polls.entries import FAVOUR, KINDS, PollDraft, PollEntry, PollLineDraft, PollLineEntry, checked

__all__ = [
    "FAVOUR",
    "KINDS",
    "PollDraft",
    "PollEntry",
    "PollLineDraft",
    "PollLineEntry",
    "add",
    "checked",
    "correct",
    "listing",
    "put",
    "void",
]
