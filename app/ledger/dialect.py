"""The ledger's SQL as PostgreSQL is told it, so that it answers as SQLite does; queries elsewhere know of neither.

Nothing sorts before everything, as in SQLite; a month and a part of a day are read out of a date as out of its text.
"""

from operator import attrgetter
from typing import Any

from sqlalchemy import Date, String, cast
from sqlalchemy.dialects.postgresql.psycopg import PGCompiler_psycopg
from sqlalchemy.sql import operators
from sqlalchemy.sql.elements import ColumnElement, TextClause, UnaryExpression

MONTHS = {"%Y-%m": "YYYY-MM", "%Y": "YYYY", "%m": "MM"}
_clauses_of = attrgetter("_order_by_clauses")  # as SQLAlchemy's own compiler reads them
_SAID = {operators.nulls_first_op, operators.nulls_last_op}


class Compiler(PGCompiler_psycopg):
    """SQLAlchemy's own, but for what the two databases understand differently."""

    def order_by_clause(self, select: Any, **settings: Any) -> str:
        clauses = ", ".join(f"{self.process(each, **settings)}{_nulls(each)}" for each in _clauses_of(select))
        return f" ORDER BY {clauses}" if clauses else ""

    def visit_strftime_func(self, function: Any, **settings: Any) -> str:
        pattern, day = function.clauses
        return f"to_char({self.process(day, **settings)}, '{MONTHS[pattern.value]}')"

    def visit_substr_func(self, function: Any, **settings: Any) -> str:
        text, *places = function.clauses
        if isinstance(text.type, Date):
            text = cast(text, String)
        return f"substr({', '.join(self.process(each, **settings) for each in (text, *places))})"


def _nulls(clause: Any) -> str:
    """Where nothing stands in an order that does not say it, as SQLite has it."""
    element = getattr(clause, "element", clause) if clause.__visit_name__ == "label_reference" else clause
    modifier = element.modifier if isinstance(element, UnaryExpression) else None
    if isinstance(element, TextClause) or modifier in _SAID:
        return ""
    inner = element.element if isinstance(element, UnaryExpression) and modifier else element
    if isinstance(inner, ColumnElement) and getattr(inner, "nullable", True) is False:
        return ""
    return " NULLS LAST" if modifier is operators.desc_op else " NULLS FIRST"
