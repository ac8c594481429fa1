"""Registers on paper: a book as PDF and as the Excel file that a secretary hands in.

Belongs here: cover, contents, table, notes and signatures of a book. Does not: what its columns are (`books`).
"""

from app.exports.registers.pdf import write_pdf
from app.exports.registers.xlsx import write_xlsx

__all__ = ["write_pdf", "write_xlsx"]
