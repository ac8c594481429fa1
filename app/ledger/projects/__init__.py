"""民生实事: livelihood projects from the gathering over the vote to the appraisal; their steps are only ever added.

Belongs here: the project and its steps, and the votes that move it. Does not: counting ballots (`polls`).
"""

from app.ledger.projects.entries import Progress, ProjectDraft, ProjectEntry
from app.ledger.projects.life import advance, correct, correct_step, from_case, gather, get, listing, of_case, void
from app.ledger.projects.votes import BALLOT, GRADES, VoteDraft, VoteResult, annul, appraise, vote

__all__ = [
    "BALLOT",
    "GRADES",
    "Progress",
    "ProjectDraft",
    "ProjectEntry",
    "VoteDraft",
    "VoteResult",
    "advance",
    "annul",
    "appraise",
    "correct",
    "correct_step",
    "from_case",
    "gather",
    "get",
    "listing",
    "of_case",
    "void",
    "vote",
]
