"""The county's steps beside a case: only ever added, in the county, and brought to the township on the way back."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger import journal
from app.ledger.cases import CountyLine
from app.ledger.handovers.images import UnfitError, checked
from app.ledger.store import Ledger
from app.models.case import Case
from app.models.county_step import CountyStep
from app.rules.days import full_day
from app.rules.handover import CountyAct
from app.rules.reading import clean
from app.rules.trade import OPINION

BOUND = {CountyAct.ASSIGN: "unit", CountyAct.REPLY: "text", CountyAct.OPINION: "text"}  # what a step cannot be without
ASKED = {"unit": "承办单位", "text": "内容"}


@dataclass(frozen=True, slots=True)
class CountyDraft:
    """One step of the county's as its clerk gives it."""

    kind: CountyAct
    on: date
    unit: str = ""
    text: str = ""
    due: date | None = None
    number: str = ""


def add_county_step(ledger: Ledger, case_id: str, draft: CountyDraft) -> CountyLine:
    """Write down what the county did with a case. Raises LedgerError outside its ledger, or for what is lacking."""
    if ledger.setting("county") is not True:
        raise LedgerError("县里的环节由县里登记，随回执包带回来；本台账是乡镇的，照常用交办、督办。")
    with ledger.write(f"县里{draft.kind.value}", remembered=False) as session:
        case = session.get(Case, case_id)
        if case is None:
            raise LedgerError("没有找到这件，请核对编号和乡镇。", field="case")
        _demand(draft, case, ledger.today)
        row = CountyStep(
            case_id=case_id,
            kind=draft.kind,
            on=draft.on,
            by=ledger.clerk,
            unit=clean(draft.unit),
            text=clean(draft.text),
            due=draft.due,
            number=clean(draft.number),
        )
        session.add(row)
        session.flush()
        return _line(row)


@dataclass(frozen=True, slots=True)
class StepOfCase:
    """One of the county's steps, and the case beside which it stands."""

    case_id: str
    number: str
    line: CountyLine


def steps_of_county(ledger: Ledger, ids: Sequence[str]) -> tuple[StepOfCase, ...]:
    """These steps, in the order of their days."""
    rows = select(CountyStep, Case.number).join(Case, Case.id == CountyStep.case_id)
    with ledger.read() as session:
        listed = session.execute(rows.where(CountyStep.id.in_(list(ids))).order_by(CountyStep.on, CountyStep.id))
        return tuple(StepOfCase(row.case_id, number, _line(row)) for row, number in listed)


def case_numbered(ledger: Ledger, unit: str, number: str) -> str:
    """The id of a township's case. Raises LedgerError where it has none of that number."""
    with ledger.read() as session:
        mine = select(Case.id).where(Case.unit_code == unit, Case.number == clean(number), Case.kind.is_not(None))
        case_id = session.scalar(mine.limit(1))
    if case_id is None:
        raise LedgerError(f"这个乡镇没有上报过编号为“{number}”的意见或建议，请核对编号。", field="case")
    return case_id


def steps_for(session: Session, unit: str) -> list[dict[str, Any]]:
    """The images of everything that the county did with the cases of a township."""
    rows = select(CountyStep).join(Case, Case.id == CountyStep.case_id).where(Case.unit_code == unit)
    return [journal.image(row) for row in session.scalars(rows.order_by(CountyStep.id))]


def take_county_steps(session: Session, images: Iterable[Mapping[str, Any]], county: str) -> int:
    """Add what came back and is not there yet, in the township's ledger; how many were new.

    Raises UnfitError for steps of cases that are not here, or that say something else than when they came before.
    """
    fresh = {}
    for image in images:
        values = checked(CountyStep, image, county)
        held = session.get(CountyStep, values["id"])
        if held is None:
            fresh[values["id"]] = values
        elif journal.image(held) != values:
            raise UnfitError("回执里有一条县里的环节和以前收到的不一样，没有写入；请县里重新做一个回执包。")
    wanted = {values["case_id"] for values in fresh.values()}
    known = set(session.scalars(select(Case.id).where(Case.id.in_(wanted))))
    if wanted - known:
        raise UnfitError("回执里有的环节指向本台账没有的意见，没有写入；请核对是不是拿错了包。")
    if fresh:
        session.execute(insert(CountyStep), [journal.restored(CountyStep, values) for values in fresh.values()])
    entries = ((CountyStep.__tablename__, each, "", journal.dumped(values)) for each, values in fresh.items())
    journal.append(session, entries)
    return len(fresh)


def _line(row: CountyStep) -> CountyLine:
    return CountyLine(*(getattr(row, name) for name in CountyLine.__slots__))


def _demand(draft: CountyDraft, case: Case, today: date) -> None:
    lacking = BOUND.get(draft.kind)
    if lacking is not None and not clean(getattr(draft, lacking)):
        raise LedgerError(f"县里{draft.kind.value}要写明{ASKED[lacking]}。", field=lacking)
    if draft.on > today or draft.on < case.raised_on:
        raise LedgerError(f"日期应在登记之日（{full_day(case.raised_on)}）与今天之间，请改正。", field="on")
    if draft.due is not None and draft.due < draft.on:
        raise LedgerError("期限早于这一步的日期，请改正。", field="due")
    if case.voided_on is not None:
        what = "意见" if case.kind == OPINION else "建议"
        raise LedgerError(f"{what}{case.number}已作废，不能再登记。", field="case")
