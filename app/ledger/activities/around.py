"""Around an activity: how many there are of each kind, and the opinions that were heard at one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select

from app.ledger.activities.register import narrowed
from app.ledger.bylaws import stage_names
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.case import Case
from app.rules.cases import Stage, stage_name
from app.rules.trade import OPINION

SETTLED = frozenset({Stage.ANSWERED, Stage.STRUCK_OFF, Stage.PROPOSED})


@dataclass(frozen=True, slots=True)
class Heard:
    """An opinion heard at an activity, and where it stands, in the method's words."""

    id: str
    number: str
    content: str
    stage: str
    handler: str
    settled: bool


def kinds(
    ledger: Ledger, *, since: date | None = None, until: date | None = None, words: str = ""
) -> Mapping[str, int]:
    """How many activities there are of each kind, the most frequent first."""
    counted: Any = select(Activity.kind, func.count())
    query = narrowed(counted, (), since, until, words)
    query = query.group_by(Activity.kind).order_by(func.count().desc(), Activity.kind)
    with ledger.read() as session:
        return {row[0]: row[1] for row in session.execute(query)}


def heard(ledger: Ledger, activity_id: str) -> tuple[Heard, ...]:
    """The opinions of an activity; of one that was split into problems, the problems."""
    words = func.coalesce(func.nullif(Case.title, ""), Case.content).label("words")
    columns = (Case.id, Case.number, words, Case.stage, Case.route, Case.handler)
    query = select(*columns).where(
        Case.activity_id == activity_id, Case.kind == OPINION, Case.is_item.is_(False), Case.voided_on.is_(None)
    )
    names = stage_names(ledger)
    with ledger.read() as session:
        return tuple(
            Heard(row.id, row.number, row.words, stage_name(row, names), row.handler, row.stage in SETTLED)
            for row in session.execute(query.order_by(Case.series, Case.serial))
        )
