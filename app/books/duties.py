"""履职登记簿: everything a deputy did in the period, read off activities, opinions, proposals and other duties."""

from typing import Any

from sqlalchemy import Float, String, case, cast, func, literal, null, select, union_all

from app.books.book import Book, Field
from app.books.called import called
from app.books.names import secret, secrets_of
from app.books.page import ValueKind
from app.models.activity import Activity
from app.models.attendance import Attendance
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.models.deputy import Deputy
from app.models.duty import Duty
from app.rules.trade import CO_SIGNED, CO_SIGNER, COLLECTED, LEADER, LED, OPINION, PRESENT, PROPOSAL, TAKER

_WORDS = (
    *("kind", "matter", "place", "role", "outcome", "evidence", "recorder", "status", "entry_table", "entry_id"),
    *("about", "form", "theme", "starts", "ends"),
)
_COLUMNS = ("id", "deputy_id", "done_on", "hours", "in_session", "secret", *_WORDS)


def _deeds(**columns: Any) -> Any:
    """One source of deeds with all columns of the union, those that it does not know empty."""
    known = {name: literal("", String) for name in _WORDS} | {"status": literal(PRESENT, String)}
    known |= {"in_session": literal(False), "hours": cast(null(), Float), "secret": cast(null(), String)} | columns
    return select(*(known[name].label(name) for name in _COLUMNS))


def _activities() -> Any:
    """Whoever was called to an activity, those who did not come among them."""
    matter = case((Activity.theme != "", Activity.theme), else_=Activity.kind + " " + Activity.place)
    return (
        _deeds(
            id=Attendance.id,
            deputy_id=Attendance.deputy_id,
            done_on=Activity.held_on,
            kind=Activity.kind,
            matter=func.trim(matter),
            place=Activity.place,
            role=case((Attendance.role != "", Attendance.role), else_="参加"),
            hours=Attendance.hours,
            outcome=Activity.outcome,
            evidence=Activity.number,
            secret=secrets_of(Activity.id),
            recorder=Activity.recorder,
            status=Attendance.status,
            entry_table=literal(Activity.__tablename__),
            entry_id=Activity.id,
            about=case((Activity.theme != "", Activity.theme), else_=Activity.place),
            form=Activity.form,
            theme=Activity.theme,
            starts=Activity.starts,
            ends=Activity.ends,
        )
        .join(Activity, Activity.id == Attendance.activity_id)
        .where(Activity.voided_on.is_(None))
    )


def _cases() -> Any:
    opinion, proposal = Case.kind == OPINION, Case.kind == PROPOSAL
    stage = case((Case.closed_on.is_not(None), "已办结"), (Case.replied_on.is_not(None), "已答复"), else_="办理中")
    category = case((Case.category != "", Case.category), else_="未分类")
    return (
        _deeds(
            id=CaseDeputy.id,
            deputy_id=CaseDeputy.deputy_id,
            done_on=Case.raised_on,
            kind=case((CaseDeputy.role == TAKER, COLLECTED), (CaseDeputy.role == LEADER, LED), else_=CO_SIGNED),
            matter=case((proposal, Case.title), else_=Case.content),
            place=case((Case.confidential, ""), else_=Case.village),
            role=CaseDeputy.role,
            outcome=stage,
            evidence=Case.number,
            secret=secret(),
            entry_table=literal(Case.__tablename__),
            entry_id=Case.id,
            about=case((proposal, Case.title), else_=Case.number + "（" + category + "）"),
            in_session=Case.in_session,
        )
        .join(Case, Case.id == CaseDeputy.case_id)
        .where(Case.voided_on.is_(None), Case.is_item.is_(False))
        .where((opinion & (CaseDeputy.role == TAKER)) | (proposal & CaseDeputy.role.in_((LEADER, CO_SIGNER))))
    )


def _others() -> Any:
    return _deeds(
        id=Duty.id,
        deputy_id=Duty.deputy_id,
        done_on=Duty.done_on,
        kind=Duty.kind,
        matter=Duty.matter,
        place=Duty.place,
        role=Duty.role,
        hours=Duty.hours,
        outcome=Duty.outcome,
        evidence=Duty.evidence,
        entry_table=literal(Duty.__tablename__),
        entry_id=Duty.id,
        about=Duty.matter,
    ).where(Duty.voided_on.is_(None))


DEEDS: Any = union_all(_activities(), _cases(), _others()).subquery("deeds")
DONE = DEEDS.c.status == PRESENT  # a deed, and no absence

DUTIES = Book(
    name="duties",
    title="履职登记簿",
    table=DEEDS,
    dated=DEEDS.c.done_on,
    joins=((Deputy, Deputy.id == DEEDS.c.deputy_id),),
    fields=(
        Field(Deputy.name, "代表", 4, given=True, reads=ValueKind.NAMES),
        Field(DEEDS.c.done_on, "日期", 5),
        Field(DEEDS.c.kind, "履职类别", 5, reads=ValueKind.TEXT),
        Field(DEEDS.c.matter, "事项", 16),
        Field(DEEDS.c.place, "地点", 6),
        Field(DEEDS.c.role, "角色", 3),
        Field(DEEDS.c.hours, "时长（小时）", 3),
        Field(DEEDS.c.outcome, "成果", 6),
        Field(DEEDS.c.evidence, "佐证号", 7),
        Field(cast(null(), Float), "得分", 2, name="score", reads=ValueKind.NUMBER),
        Field(DEEDS.c.recorder, "登记人", 3, reads=ValueKind.NAMES),
        Field(literal("", String), "审核人", 3, name="reviewer"),
    ),
    where=(Deputy.voided_on.is_(None), DONE),
    order=(Deputy.sort_key, Deputy.id, DEEDS.c.done_on, DEEDS.c.evidence),
    record=Deputy.name,
    chapter=called(),
    secret=DEEDS.c.secret,
    notes=("出席活动、接收意见、领衔和附议建议由台账自动列入，其余为单独登记的履职；得分、审核人栏供手工填写。",),
)

OTHER_DUTIES = Book(
    name="other-duties",
    title="其他履职登记",
    table=Duty,
    plain=True,
    fields=(
        Field(Duty.done_on, "日期", 5),
        Field(Duty.deputy_id, "代表", 4),
        Field(Duty.kind, "履职类别", 5, words="duty_kinds"),
        Field(Duty.matter, "事项", 16),
        Field(Duty.place, "地点", 6),
        Field(Duty.role, "角色", 3),
        Field(Duty.hours, "时长（小时）", 3),
        Field(Duty.outcome, "成果", 6),
        Field(Duty.evidence, "佐证", 5),
        Field(Duty.note, "备注", 4),
    ),
)
