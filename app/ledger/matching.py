"""Matching: the documents that hold what is sought, asked of the index that the ledger's own database keeps.

SQLite has FTS5. In PostgreSQL a GIN index gives the documents with all the tokens of a phrase, and their bodies tell
whether these stand one behind the other: both answer alike.
"""

from collections.abc import Sequence

from sqlalchemy import TextClause, text
from sqlalchemy.orm import Session

from app.models.search import TOKENS
from app.rules.bigrams import Phrase

Sought = Sequence[tuple[Phrase, ...]]  # all of them, each in one of its ways

_MATCHES = text(
    "SELECT d.kind, d.entry_id FROM "
    "(SELECT rowid FROM search_index WHERE search_index MATCH :words ORDER BY rowid DESC LIMIT :many) AS found "
    "JOIN search_docs AS d ON d.rowid = found.rowid ORDER BY found.rowid DESC"
)
_CASES = text(
    "SELECT d.entry_id FROM "
    "(SELECT rowid FROM search_index WHERE search_index MATCH :words AND rowid BETWEEN :low AND :high) AS found "
    "CROSS JOIN search_docs AS d ON d.rowid = found.rowid WHERE d.kind = 'case' "
    "ORDER BY found.rowid DESC LIMIT :many"
)
_BEHIND = "position(:{} in ' ' || body || ' ') > 0"


def documents_with(session: Session, sought: Sought, many: int) -> list[tuple[str, str]]:
    """Kind and id of what holds all that is sought, at most so many, the last places first."""
    if not sought:
        return []
    if _has_fts(session):
        asked, values = _MATCHES, {"words": _expression(sought)}
    else:
        where, values = _condition(sought)
        asked = text(f"SELECT kind, entry_id FROM search_docs WHERE {where} ORDER BY rowid DESC LIMIT :many")
    return [(kind, each) for kind, each in session.execute(asked, {**values, "many": many})]


def cases_with(session: Session, sought: Sought, places: tuple[int, int], many: int) -> tuple[str, ...]:
    """The ids of the cases between two places that hold all that is sought, at most so many, the last ones first."""
    if not sought:
        return ()
    asked: TextClause = _CASES
    if _has_fts(session):
        values = {"words": _expression(sought)}
    else:
        where, values = _condition(sought)
        within = "kind = 'case' AND rowid BETWEEN :low AND :high"
        asked = text(f"SELECT entry_id FROM search_docs WHERE {where} AND {within} ORDER BY rowid DESC LIMIT :many")
    low, high = places
    return tuple(session.scalars(asked, {**values, "low": low, "high": high, "many": many}))


def _has_fts(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"


def _expression(sought: Sought) -> str:
    """The MATCH expression of FTS5."""
    return " AND ".join(_either(ways) for ways in sought)


def _either(ways: Sequence[Phrase]) -> str:
    joined = " OR ".join(map(str, ways))
    return f"({joined})" if len(ways) > 1 else joined


def _condition(sought: Sought) -> tuple[str, dict[str, str]]:
    """The same as PostgreSQL is asked: which tokens there are, and which stand one behind the other."""
    values = {"tokens": " & ".join(f"({' | '.join(map(_tokens, ways))})" for ways in sought)}
    parts = [f"{TOKENS} @@ CAST(:tokens AS tsquery)"]
    for ways in sought:
        names = [f"phrase_{len(values) + at}" for at in range(len(ways))]
        values |= dict(zip(names, map(_written, ways), strict=True))
        parts.append(f"({' OR '.join(map(_BEHIND.format, names))})")
    return " AND ".join(parts), values


def _tokens(phrase: Phrase) -> str:
    *before, last = (f"'{token}'" for token in phrase.tokens)  # letters and digits: there is nothing to escape
    return " & ".join([*before, f"{last}:*" if phrase.open else last])


def _written(phrase: Phrase) -> str:
    return f" {' '.join(phrase.tokens)}{'' if phrase.open else ' '}"
