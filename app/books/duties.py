"""履职登记簿: everything a deputy did in the period, read off activities, opinions, proposals and other duties."""

from typing import Any

from sqlalchemy import CompoundSelect, Float, String, case, cast, func, literal, null, select, union_all

from app.books.book import Book, Field
from app.books.called import called
from app.books.page import Kind
from app.models.activity import Activity
from app.models.attendance import Attendance
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.models.deputy import Deputy
from app.models.duty import Duty
from app.rules.trade import CO_SIGNED, CO_SIGNER, COLLECTED, LEADER, LED, OPINION, PRESENT, PROPOSAL, TAKER


def _activities() -> Any:
    matter = case((Activity.theme != "", Activity.theme), else_=Activity.kind + " " + Activity.place)
    return (
        select(
            Attendance.id.label("id"), Attendance.deputy_id.label("deputy_id"), Activity.held_on.label("done_on"),
            Activity.kind.label("kind"), func.trim(matter).label("matter"), Activity.place.label("place"),
            case((Attendance.role != "", Attendance.role), else_="参加").label("role"),
            Attendance.hours.label("hours"), Activity.outcome.label("outcome"), Activity.number.label("evidence"),
            Activity.recorder.label("recorder"),
        )
        .join(Activity, Activity.id == Attendance.activity_id)
        .where(Attendance.status == PRESENT, Activity.voided_on.is_(None))
    )  # fmt: skip


def _cases() -> Any:
    kind = case((CaseDeputy.role == TAKER, COLLECTED), (CaseDeputy.role == LEADER, LED), else_=CO_SIGNED)
    stage = case((Case.closed_on.is_not(None), "已办结"), (Case.replied_on.is_not(None), "已答复"), else_="办理中")
    return (
        select(
            CaseDeputy.id, CaseDeputy.deputy_id, Case.raised_on, kind,
            case((Case.kind == PROPOSAL, Case.title), else_=Case.content),
            case((Case.confidential, ""), else_=Case.village), CaseDeputy.role,
            cast(null(), Float), stage, Case.number, literal("", String),
        )
        .join(Case, Case.id == CaseDeputy.case_id)
        .where(Case.voided_on.is_(None), Case.is_item.is_(False))
        .where(((Case.kind == OPINION) & (CaseDeputy.role == TAKER)) | CaseDeputy.role.in_((LEADER, CO_SIGNER)))
    )  # fmt: skip


def _others() -> Any:
    return select(
        Duty.id, Duty.deputy_id, Duty.done_on, Duty.kind, Duty.matter, Duty.place, Duty.role, Duty.hours, Duty.outcome,
        Duty.evidence, literal("", String),
    ).where(Duty.voided_on.is_(None))  # fmt: skip


def _all() -> CompoundSelect[Any]:
    return union_all(_activities(), _cases(), _others())


DONE = _all().subquery("done")

DUTIES = Book(
    name="duties",
    title="履职登记簿",
    table=DONE,
    dated=DONE.c.done_on,
    joins=((Deputy, Deputy.id == DONE.c.deputy_id),),
    fields=(
        Field(Deputy.name, "代表", 4, given=True),
        Field(DONE.c.done_on, "日期", 5),
        Field(DONE.c.kind, "履职类别", 5, reads=Kind.TEXT),
        Field(DONE.c.matter, "事项", 16),
        Field(DONE.c.place, "地点", 6),
        Field(DONE.c.role, "角色", 3),
        Field(DONE.c.hours, "时长（小时）", 3),
        Field(DONE.c.outcome, "成果", 6),
        Field(DONE.c.evidence, "佐证号", 7),
        Field(literal(None, Float), "得分", 2, name="score", reads=Kind.NUMBER),
        Field(DONE.c.recorder, "登记人", 3),
        Field(literal("", String), "审核人", 3, name="reviewer"),
    ),
    where=(Deputy.voided_on.is_(None),),
    order=(Deputy.sort_key, Deputy.id, DONE.c.done_on, DONE.c.evidence),
    record=Deputy.name,
    chapter=called(),
    notes=("出席活动、接收意见、领衔和附议建议由台账自动列入，其余为单独登记的履职；得分、审核人栏供手工填写。",),
)

OTHER_DUTIES = Book(
    name="other-duties",
    title="其他履职登记",
    table=Duty,
    dated=Duty.done_on,
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
    where=(Duty.voided_on.is_(None),),
    order=(Duty.done_on, Duty.id),
    record=Duty.matter,
)
