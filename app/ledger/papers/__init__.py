"""Papers: what a printed form needs to know, and the numbers that stand on it.

Belongs here: 字号 and numbered pads, cases, outings and planned days read as their papers
tell them. Does not: layout (`books`), drawing (`exports`).
"""

from app.ledger.papers.case_sheets import PaperCase, cases
from app.ledger.papers.letters import letter_about
from app.ledger.papers.numbers import (
    MOST_BLANKS,
    About,
    Spending,
    issue_all,
    next_blank,
    numbers_of,
    paper_word,
    reserve_pad,
    spends,
)
from app.ledger.papers.outing_sheets import Outing, OutingMatter, cases_of, outings
from app.ledger.papers.persons import known_persons, voters
from app.ledger.papers.reception_sheets import NoticeDay, of_day, of_period
from app.ledger.papers.signers import Signer, signers_in_office, signers_of_activity, signers_of_cases

__all__ = [
    "MOST_BLANKS",
    "About",
    "NoticeDay",
    "Outing",
    "OutingMatter",
    "PaperCase",
    "Signer",
    "Spending",
    "cases",
    "cases_of",
    "issue_all",
    "known_persons",
    "letter_about",
    "next_blank",
    "numbers_of",
    "of_day",
    "of_period",
    "outings",
    "paper_word",
    "reserve_pad",
    "signers_in_office",
    "signers_of_activity",
    "signers_of_cases",
    "spends",
    "voters",
]
