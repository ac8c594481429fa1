"""What the files of many deputies are made of, read together: deeds and absences, cases, portraits."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.ledger.deputies import Deeds, deeds
from app.models.attachment import Attachment
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.rules.cases import Result, Route, Satisfaction, Stage

PORTRAIT, JPEG = "头像", "image/jpeg"


@dataclass(frozen=True, slots=True)
class Matter:
    """An opinion or a proposal and what became of it."""

    id: str
    number: str
    title: str
    content: str
    category: str
    route: Route | None
    handler: str
    stage: Stage
    replied_on: date | None
    reply: str
    result: Result | None
    attitude: Satisfaction | None
    outcome: Satisfaction | None
    closed_on: date | None
    public: bool


@dataclass(frozen=True, slots=True)
class DossierRows:
    """What was read of a group of deputies, by deputy; `matters` by case."""

    deeds: Deeds
    matters: Mapping[str, Matter]
    portraits: Mapping[str, bytes]


def read(session: Session, deputy_ids: Iterable[str], since: date | None, until: date | None) -> DossierRows:
    """Everything of these deputies within the period, in three SELECTs however many they are."""
    wanted = list(deputy_ids)
    return DossierRows(
        deeds(session, since, until, wanted),
        _matters(session, wanted, since, until),
        _portraits(session, wanted),
    )


def _matters(session: Session, wanted: list[str], since: date | None, until: date | None) -> dict[str, Matter]:
    columns: Any = (
        Case.id, Case.number, Case.title, Case.content, Case.category, Case.route, Case.handler, Case.stage,
        Case.replied_on, Case.reply, Case.result, Case.attitude, Case.outcome, Case.closed_on, Case.public,
    )  # fmt: skip
    theirs = select(CaseDeputy.case_id).where(CaseDeputy.deputy_id.in_(wanted))
    query: Any = select(*columns).where(Case.id.in_(theirs), Case.voided_on.is_(None))
    return {row[0]: Matter(*row) for row in session.execute(query.where(*_within(Case.raised_on, since, until)))}


def _portraits(session: Session, wanted: list[str]) -> dict[str, bytes]:
    """The newest portrait of each."""
    query = (
        select(Attachment.entry_id, Attachment.content)
        .where(Attachment.entry_table == "deputies", Attachment.entry_id.in_(wanted))
        .where(Attachment.role == PORTRAIT, Attachment.media_type == JPEG, Attachment.voided_on.is_(None))
        .order_by(Attachment.position, Attachment.id)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def _within(column: Any, since: date | None, until: date | None) -> list[Any]:
    return [
        *([] if since is None else [column >= since]),
        *([] if until is None else [column <= until]),
    ]
