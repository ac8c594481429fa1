"""Dossiers: a deputy's file, year by year, read together for one person or for a whole township.

Belongs here: the person, the mandates, each year's sections and sentences, what of it may be published. Does not:
drawing, or any fact of its own: a file is a reading and is never kept.
"""

from app.ledger.dossiers.binder import blank, count, deputy_called, dossier, dossiers
from app.ledger.dossiers.file import File, counts, read, years
from app.ledger.dossiers.published import FIELDS, public_fields, put_public_fields

__all__ = [
    "FIELDS",
    "File",
    "blank",
    "count",
    "counts",
    "deputy_called",
    "dossier",
    "dossiers",
    "public_fields",
    "put_public_fields",
    "read",
    "years",
]
