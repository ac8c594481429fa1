"""A deputy's papers: the file, the A5 handbook, the record of a year.

Belongs here: text that flows from sheet to sheet because nobody knows beforehand how much a year holds. Does not: what
is said in it.
"""

from app.exports.dossiers.handbook import write_handbook
from app.exports.dossiers.pdf import write_dossier, write_dossiers
from app.exports.dossiers.year_record import write_year_records

__all__ = ["write_dossier", "write_dossiers", "write_handbook", "write_year_records"]
