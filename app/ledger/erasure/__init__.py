"""Erasure: what tells who a voter is, taken out of the ledger for good where they ask for it (PIPL §47).

Belongs here: finding somebody in entries and journal, how an entry reads without them, the record of it. Does not:
putting the file in its place, safety copies (`custody`).

Decisions. The journal's seals stay as they are: an entry that was redacted does not fit its seal any more, and a
later, sealed entry says to what it is hashed from then on. Whatever else is altered is found as before, and a check
tells of every erasure. Each entry has a secret of its own that is sealed with it and goes with what was erased, so
that no seal lets a name be guessed; entries older than the eleventh schema have none. The whole file is written anew,
because SQLite leaves what was deleted between its rows and in its index. An opinion in hand keeps its voter, who is to
be answered.
"""

from app.ledger.erasure.erasing import (
    Erased,
    ErasureDemand,
    ErasureRecord,
    copies_before,
    demand_erasable,
    erase,
    records,
)
from app.ledger.erasure.finding import FoundCase, Survey, survey

__all__ = [
    "Erased",
    "ErasureDemand",
    "ErasureRecord",
    "FoundCase",
    "Survey",
    "copies_before",
    "demand_erasable",
    "erase",
    "records",
    "survey",
]
