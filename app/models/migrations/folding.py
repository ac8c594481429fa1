"""The steps of cases read in an upgrade, for what a case keeps of them that a newer program counts otherwise."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

import sqlalchemy as sa

from app.errors import LedgerError
from app.rules.cases import Kind, Result, Route, Satisfaction, State, Step, fold

_COLUMNS = (
    "case_id, seq, kind, done_on, clerk, unit, co_units, route, due, basis, words, number, result, attitude, outcome, "
    "met_on, reason, amends"
)


def states(connection: sa.Connection) -> Iterator[tuple[str, State]]:
    """Where each case stands after its steps; what cannot be read is damage, which the check will name."""
    rows = connection.execute(sa.text(f"SELECT {_COLUMNS} FROM steps ORDER BY case_id, seq"))
    for case_id, steps in groupby(rows, key=itemgetter(0)):
        try:
            yield case_id, fold([_step(*row[1:]) for row in steps])
        except (LedgerError, ValueError, LookupError, TypeError, AttributeError):
            continue


def _step(*values: Any) -> Step:
    seq, kind, on, by, unit, co_units, route, due, basis, words, number, *judged, met_on, reason, amends = values
    result, attitude, outcome = judged
    return Step(
        seq,
        Kind[kind],
        date.fromisoformat(str(on)),
        by=by,
        unit=unit,
        co_units=tuple(each for each in co_units.split("、") if each),
        route=Route[route] if route else None,
        due=date.fromisoformat(str(due)) if due else None,
        basis=basis,
        text=words,
        number=number,
        result=Result[result] if result else None,
        attitude=Satisfaction[attitude] if attitude else None,
        outcome=Satisfaction[outcome] if outcome else None,
        met_on=date.fromisoformat(str(met_on)) if met_on else None,
        reason=reason,
        amends=amends,
    )
