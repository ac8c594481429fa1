"""The headings of somebody else's sheet: each told apart, the lowest word of several that were joined."""

import re

from app.books.workbook import RawSheet
from app.ledger.imports.cells import empty
from app.rules.numerals import column_letters
from app.rules.reading import clean

_REPEATED = re.compile(r"（[A-Z]{1,3}列）$")


def column_name(place: int) -> str:
    """How a column without a heading is called, the first at 0: A."""
    return column_letters(place)


def last_part(heading: str) -> str:
    """What the lowest of several joined headings says: 办理情况/承办单位 → 承办单位."""
    return heading.rpartition("/")[2]


def is_repeated(heading: str) -> bool:
    """Whether a heading stood in the sheet before, and was told apart by its column."""
    return _REPEATED.search(heading) is not None


def distinct(raw: RawSheet) -> tuple[str, ...]:
    """Each heading once; one without words is called by its letter where anything stands below it."""
    seen: set[str] = set()
    names = []
    for place, heading in enumerate(raw.headings):
        word = clean(str(heading))
        if not word and any(place < len(cells) and not empty(cells[place]) for _, cells in raw.rows):
            word = column_name(place)
        name = f"{word}（{column_name(place)}列）" if word and word in seen else word
        seen.add(word)
        names.append(name)
    return tuple(names)
