"""What this unit goes by: its working method, its scheme of assessment, its terms, notices and offered words.

Belongs here: the shelf of shipped and own files, the choice among them, the deadline rules in force, holidays, the
wording of notices, the words that are offered while a clerk types. Does not: what follows for an entry.

Decisions. The unit's own file is refused with line and reason when it is taken in, and left aside, never a crash, where
an earlier program took a text that this one cannot read. The unit's own rule goes before the method's, the method's
before the statutes' table.
"""

from app.ledger.bylaws.methods import (
    add_method,
    current_method,
    drop_method,
    first,
    kind_names,
    known_methods,
    method_text,
    stage_names,
    switch,
)
from app.ledger.bylaws.notices import NoticeWords, notice_words, put_notice_words
from app.ledger.bylaws.offered import add_word, campaigns, drop_word, places, stations, units, villages, words
from app.ledger.bylaws.schemes import (
    add_scheme,
    band_sets,
    choose,
    current_scheme,
    deeds,
    drop_scheme,
    grading,
    known_schemes,
    scheme_text,
)
from app.ledger.bylaws.shipped_files import DEFAULT, named, shipped_methods
from app.ledger.bylaws.terms import holidays, missing_years, opinion_term, put_holidays, soon_days, soon_until, term
from app.ledger.bylaws.unit_rules import (
    add_rule,
    drop_rule,
    level_rule,
    own_rules,
    rule_of,
    shipped_rules,
    terms_there_are,
)

__all__ = [
    "DEFAULT",
    "NoticeWords",
    "add_method",
    "add_rule",
    "add_scheme",
    "add_word",
    "band_sets",
    "campaigns",
    "choose",
    "current_method",
    "current_scheme",
    "deeds",
    "drop_method",
    "drop_rule",
    "drop_scheme",
    "drop_word",
    "first",
    "grading",
    "holidays",
    "kind_names",
    "known_methods",
    "known_schemes",
    "level_rule",
    "method_text",
    "missing_years",
    "named",
    "notice_words",
    "opinion_term",
    "own_rules",
    "places",
    "put_holidays",
    "put_notice_words",
    "rule_of",
    "scheme_text",
    "shipped_methods",
    "shipped_rules",
    "soon_days",
    "soon_until",
    "stage_names",
    "stations",
    "switch",
    "term",
    "terms_there_are",
    "units",
    "villages",
    "words",
]
