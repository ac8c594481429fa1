"""Briefings (简报): from the ledger's figures and the unit's template, first a draft, then an issue that stays.

Belongs here: the shelf of templates, the draft whose fields follow the ledger, the rows behind its figures, the issue
with its number and everything frozen, what differs from it today. Does not: what a figure counts (`figures`), how a
briefing is drawn (`exports/official`).

Decisions. A draft holds texts with fields; it is read anew each time, and nothing of a figure is kept. An issue keeps
its text, its figures and the rows behind them: it is never altered, only voided with a reason, and what differs from
the ledger of today is worked out when somebody asks. Every bar of a chart is a figure like those in the text: it
opens its rows, is kept with them and is compared with today's. Head and foot of an issue are its own; what the unit
keeps for all its issues (`imprint`) goes before its template's. Briefings go to the public: the names and numbers of
voters are taken out of every text and every row on the way out.
"""

from app.ledger.briefings.amounts import label_of
from app.ledger.briefings.backing import RowsBehind, backed, behind
from app.ledger.briefings.being_written import UnfinishedLine, drop_draft, keep_draft, unfinished
from app.ledger.briefings.charts import chart_of_draft, chart_words, ways
from app.ledger.briefings.comparing import FigureDifference, differences
from app.ledger.briefings.composing import composed
from app.ledger.briefings.draft import BriefingDraft, begin, by_template, from_text
from app.ledger.briefings.freezing import FrozenFigure
from app.ledger.briefings.imprint import Imprint, imprint_of, keep_imprint, kept_imprint, with_imprint
from app.ledger.briefings.issues import (
    Issue,
    IssueLine,
    get,
    issue,
    keeping,
    listing,
    next_numbers,
    number_remarks,
    numbered_issue,
    void,
)
from app.ledger.briefings.names import GROUPS, WHAT_COUNTED, figure_key, way_of, word_key
from app.ledger.briefings.proofs import Proof, proof
from app.ledger.briefings.reading import links_of
from app.ledger.briefings.shelf import templates

__all__ = [
    "GROUPS",
    "WHAT_COUNTED",
    "BriefingDraft",
    "FigureDifference",
    "FrozenFigure",
    "Imprint",
    "Issue",
    "IssueLine",
    "Proof",
    "RowsBehind",
    "UnfinishedLine",
    "backed",
    "begin",
    "behind",
    "by_template",
    "chart_of_draft",
    "chart_words",
    "composed",
    "differences",
    "drop_draft",
    "figure_key",
    "from_text",
    "get",
    "imprint_of",
    "issue",
    "keep_draft",
    "keep_imprint",
    "keeping",
    "kept_imprint",
    "label_of",
    "links_of",
    "listing",
    "next_numbers",
    "number_remarks",
    "numbered_issue",
    "proof",
    "templates",
    "unfinished",
    "void",
    "way_of",
    "ways",
    "with_imprint",
    "word_key",
]
