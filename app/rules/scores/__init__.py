"""Assessment: schemes read from their files, items with their caps, bands, and the points that deeds bring.

Belongs here: every rule by which an entry becomes a point. Does not: reading entries.
"""

from app.rules.scores.assessing import assess, ranked
from app.rules.scores.bands import BandSet, Measure, load_bands, of_votes
from app.rules.scores.points import Counted, ItemScore, Mark, Score
from app.rules.scores.scheme import Band, Item, ItemSpan, Scheme, Subject, pointed
from app.rules.scores.scheme_file import load_scheme

__all__ = [
    "Band",
    "BandSet",
    "Counted",
    "Item",
    "ItemScore",
    "ItemSpan",
    "Mark",
    "Measure",
    "Scheme",
    "Score",
    "Subject",
    "assess",
    "load_bands",
    "load_scheme",
    "of_votes",
    "pointed",
    "ranked",
]
