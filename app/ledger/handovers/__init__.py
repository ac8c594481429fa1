"""Handing over as the ledger sees it: which keys are trusted, what changed since the last package, what went.

Belongs here: records of keys and packages, what is shipped of the journal, what a county makes of what came, its steps
and its answers. Does not: signing, sealing, files (`handoff`).

Decisions. What a package holds is read out of the journal between two heads: the last image of every row that was
touched. So a package is the same whenever it is made, and a row that was changed since goes with the next one. What
was agreed with another ledger, how this one is set, and what only an import needs to know again stay at home.

A county takes the rows as the township wrote them: past the ORM, which would take minutes, but not past the journal.
What the county itself does with a case stands in a table of its own, so that neither side ever writes into what the
other wrote. A package that came too early waits within the county's ledger, its seal opened.
"""

from app.ledger.handovers.answers import Receipt, Returned, answer, keep_answer, receive
from app.ledger.handovers.changes import Head, Shipped, between, contents, counted, head, head_at
from app.ledger.handovers.county_steps import CountyDraft, StepOfCase, add_county_step, case_numbered, steps_of_county
from app.ledger.handovers.keys import KeyDraft, KnownKey, keep_own, known_keys, revoke, secrets, trust
from app.ledger.handovers.merging import (
    Arrived,
    Merged,
    Transaction,
    UnusualError,
    drop,
    due,
    kept_content,
    merge,
    transactions,
)
from app.ledger.handovers.packages import HandedOver, handed_over, keep_sent
from app.ledger.handovers.standing import SentMonth, TownshipMonth, anchor, months_of_townships, months_sent
from app.ledger.handovers.taking import Content

__all__ = [
    "Arrived",
    "Content",
    "CountyDraft",
    "HandedOver",
    "Head",
    "KeyDraft",
    "KnownKey",
    "Merged",
    "Receipt",
    "Returned",
    "SentMonth",
    "Shipped",
    "StepOfCase",
    "TownshipMonth",
    "Transaction",
    "UnusualError",
    "add_county_step",
    "anchor",
    "answer",
    "between",
    "case_numbered",
    "contents",
    "counted",
    "drop",
    "due",
    "handed_over",
    "head",
    "head_at",
    "keep_answer",
    "keep_own",
    "keep_sent",
    "kept_content",
    "known_keys",
    "merge",
    "months_of_townships",
    "months_sent",
    "receive",
    "revoke",
    "secrets",
    "steps_of_county",
    "transactions",
    "trust",
]
