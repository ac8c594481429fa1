"""What this unit goes by: its working method, its scheme of assessment, its terms, notices and offered words.

Belongs here: the shelf of shipped and own files, the choice among them, the deadline rules in force, holidays, the
wording of notices, the unit's changes to a form, the words that are offered while a clerk types. Does not: what follows
for an entry.

Decisions. Methods and schemes are files on two shelves of one kind (`shelf`): one reading, one refusal, one fallback.
The unit's own file is refused with line and reason when it is taken in. Where an earlier program took a text that this
one cannot read, it is left aside, never a crash: the ledger goes on by the next that it was told to go by, a sentence
says so in 设置 and on the verb's stderr (`left_aside`), and the file can still be saved, mended or dropped; the unit's
own terms, holidays, forms and notices are read in the same way. The terms in force are read once, as a frozen value,
and handed to the rules (`terms_in_force`, `moment`): the unit's own rule before the method's, the method's before the
statutes' table.
"""

from app.ledger.bylaws.aside import forms_aside, left_aside, terms_aside, years_aside
from app.ledger.bylaws.assessment import band_sets, deeds, grading, schemes
from app.ledger.bylaws.days_off import holidays, missing_years, own_years, put_holidays
from app.ledger.bylaws.form_changes import custom, put_custom
from app.ledger.bylaws.notices import NoticeWords, notice_words, put_notice_words
from app.ledger.bylaws.offered import (
    add_word,
    campaigns,
    drop_word,
    not_closed,
    open_stations,
    places,
    stations,
    units,
    villages,
    words,
)
from app.ledger.bylaws.shelf import Shelf, Unread
from app.ledger.bylaws.terms import MOST_SOON, moment, soon_days, soon_until, terms_in_force
from app.ledger.bylaws.unit_rules import add_rule, chosen_terms, drop_rule, own_rules, shipped_rules, terms_there_are
from app.ledger.bylaws.working_methods import DEFAULT, first, kind_names, methods, rhythms, stage_names

__all__ = [
    "DEFAULT",
    "MOST_SOON",
    "NoticeWords",
    "Shelf",
    "Unread",
    "add_rule",
    "add_word",
    "band_sets",
    "campaigns",
    "chosen_terms",
    "custom",
    "deeds",
    "drop_rule",
    "drop_word",
    "first",
    "forms_aside",
    "grading",
    "holidays",
    "kind_names",
    "left_aside",
    "methods",
    "missing_years",
    "moment",
    "not_closed",
    "notice_words",
    "open_stations",
    "own_rules",
    "own_years",
    "places",
    "put_custom",
    "put_holidays",
    "put_notice_words",
    "rhythms",
    "schemes",
    "shipped_rules",
    "soon_days",
    "soon_until",
    "stage_names",
    "stations",
    "terms_aside",
    "terms_in_force",
    "terms_there_are",
    "units",
    "villages",
    "words",
    "years_aside",
]
