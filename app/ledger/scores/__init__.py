"""Scores: every deputy's year by a scheme, each point with the entry behind it, and the frequencies of duty.

Belongs here: scores worked out live, years frozen with the rules that gave them, marks by hand, what follows from a
result, who lags behind the method's frequencies, what the unit itself owes. Does not: the rules of an item
(`rules/scores`).
"""

from app.ledger.scores.assessing import WhatIf, WishedDeed, what_if, year
from app.ledger.scores.consequences import warnings
from app.ledger.scores.entries import DeputyScore, YearScores, as_json, number
from app.ledger.scores.frequencies import FrequencyMatrix, MatrixLine, SpanMark, behind, matrices
from app.ledger.scores.frozen import freeze, unfreeze, years
from app.ledger.scores.marks import MarkDraft, MarkEntry, add, correct, judged, listing
from app.ledger.scores.rhythms import matrix, owed

__all__ = [
    "DeputyScore",
    "FrequencyMatrix",
    "MarkDraft",
    "MarkEntry",
    "MatrixLine",
    "SpanMark",
    "WhatIf",
    "WishedDeed",
    "YearScores",
    "add",
    "as_json",
    "behind",
    "correct",
    "freeze",
    "judged",
    "listing",
    "matrices",
    "matrix",
    "number",
    "owed",
    "unfreeze",
    "warnings",
    "what_if",
    "year",
    "years",
]
