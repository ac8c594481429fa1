"""Demands: what holds between the rows that a township wrote, or its package cannot have been written so."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Select, func, literal, select, union_all
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger import bulk
from app.ledger.cases import folded, read_step
from app.ledger.custody import TABLES
from app.ledger.handovers.images import UnfitError
from app.models.activity import Activity
from app.models.case import Case
from app.models.county_step import CountyStep
from app.models.duty import Duty
from app.models.row import Row
from app.models.step import StepRow
from app.rules.cases import fold

PORTION = 500
TOGETHER = 10  # portions of one question
PAST = ((Activity, "held_on"), (Case, "raised_on"), (Duty, "done_on"))  # what has happened, and when


def past(model: type[Row], images: Mapping[str, Mapping[str, Any]], today_is: str) -> None:
    """Raise UnfitError where something has happened after today."""
    for happened, name in PAST:
        if model is happened and any(image[name] > today_is for image in images.values()):
            raise UnfitError(
                f"包里有一条“{TABLES[model.__tablename__]}”的日期在今天以后，没有写入；请核对两边电脑的日期。"
            )


def references(session: Session, unit: str, referred: Mapping[type[Row], set[str]]) -> None:
    """Raise UnfitError where something that is referred to is not there, or is another township's."""
    portioned = [(model, portion) for model, ids in referred.items() for portion in portions(sorted(ids))]
    for begin in range(0, len(portioned), TOGETHER):
        asked = portioned[begin : begin + TOGETHER]
        counts = (_there(at, model, portion, unit) for at, (model, portion) in enumerate(asked))
        for at, there in session.execute(union_all(*counts)):
            model, portion = asked[at]
            if there != len(portion):
                raise UnfitError(f"包里有的内容指向不存在的“{TABLES[model.__tablename__]}”，没有写入；请乡镇重新上报。")


def _there(at: int, model: type[Row], ids: Sequence[str], unit: str) -> Select[int, int]:
    mine = (model.id.in_(ids), model.unit_code == unit)
    return select(literal(at), func.count()).select_from(model).where(*mine)


def not_in_hand(session: Session, lost: set[str]) -> None:
    """Raise UnfitError where a case is taken back with which the county has done something."""
    for portion in portions(sorted(lost)):
        if session.scalar(select(func.count()).select_from(CountyStep).where(CountyStep.case_id.in_(portion))):
            raise UnfitError("包里撤销了县里已经交办、督办的意见，没有写入；请乡镇作废它，不要撤销，再重新上报。")


def folds(session: Session, unit: str, cases: set[str]) -> None:
    """Raise UnfitError where a case that was touched does not say what its steps say."""
    own_steps, own_cases = (bulk.within(session, model, unit) for model in (StepRow, Case))
    for portion in portions(sorted(cases)):
        steps: dict[str, list[StepRow]] = {each: [] for each in portion}
        of_these = select(StepRow).where(StepRow.case_id.in_(portion), *own_steps)
        for step in session.scalars(of_these.order_by(StepRow.case_id, StepRow.seq)):
            steps[step.case_id].append(step)
        for case in session.scalars(select(Case).where(Case.id.in_(portion), *own_cases)):
            if not _agrees(case, steps[case.id]):
                raise UnfitError(f"意见{case.number}的现状与它的环节不符，没有写入；请乡镇先核对台账，再重新上报。")


def portions(each: Iterable[Any]) -> Iterator[list[Any]]:
    """So many at a time as one statement may name."""
    iterator = iter(each)
    while portion := list(islice(iterator, PORTION)):
        yield portion


def _agrees(case: Case, steps: Sequence[StepRow]) -> bool:
    try:
        state = fold([read_step(each) for each in steps])
    except (LedgerError, ValueError, TypeError):
        return False
    return all(getattr(case, name) == value for name, value in folded(state).items())
