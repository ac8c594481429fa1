"""Tables of figures for the county, as PDF and as Excel.

Belongs here: how the tables of a `books.statement.Statement` are laid out. Does not: which figures stand in them, and
what they mean.
"""

from app.exports.statistics.pdf import write_pdf
from app.exports.statistics.xlsx import write_xlsx

__all__ = ["write_pdf", "write_xlsx"]
