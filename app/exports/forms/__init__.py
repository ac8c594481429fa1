"""Forms on paper: declared layouts, filled or blank, one sheet or a batch.

Belongs here: rows, cells, signatures, photo pages, and naming what cannot be drawn. Does not: which cells a form has
(`books/forms`).
"""

from app.exports.forms.pdf import write_forms

__all__ = ["write_forms"]
