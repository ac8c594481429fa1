"""Opinions and proposals of a period in which a step is missing."""

from collections.abc import Iterator

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from app.ledger.figures import Period
from app.ledger.reconciliation.loose_ends import LooseEnd, LooseKind
from app.models.case import Case
from app.rules.cases import Route, Stage
from app.rules.days import full_day
from app.rules.trade import OPINION

_LACKS = (
    (and_(Case.kind == OPINION, Case.stage == Stage.UNDECIDED), "还没有决定处理方式。请分办。"),
    (Case.stage == Stage.TO_ASSIGN, "定了转交办理，还没有交办给承办单位。请交办。"),
    (and_(Case.stage == Stage.OPEN, Case.due_on.is_(None)), "已经交办，没有应办结日期。请补上。"),
    (
        and_(Case.route == Route.TRANSFER, Case.outcome.is_not(None), Case.first_replied_on.is_(None)),
        "有评价，没有答复。请补登答复，或更正评价。",
    ),
    (and_(Case.stage == Stage.REPLIED, Case.evaluated_on.is_(None)), "已经答复，还没有回访评价。请登记评价。"),
)


def unfinished(session: Session, period: Period) -> Iterator[LooseEnd]:
    """What was raised in the period and waits for the presidium itself, not for the unit, or cannot be as it stands."""
    standing = (
        Case.is_item.is_(False),
        Case.voided_on.is_(None),
        Case.raised_on.between(period.since, period.until),
    )
    for lacking, sentence in _LACKS:
        query = select(Case.id, Case.number, Case.raised_on, Case.kind).where(*standing, lacking)
        for row in session.execute(query.order_by(Case.raised_on, Case.number)):
            what = f"{full_day(row.raised_on)}的{'意见' if row.kind == OPINION else '建议'}"
            yield LooseEnd(LooseKind.MISSING, Case.__tablename__, row.id, row.number, f"{what}：{sentence}")
