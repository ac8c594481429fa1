"""建议办理簿: the deputies' proposals and how they were answered."""

from sqlalchemy import String, case, cast, func, select

from app.books.book import Book, Field
from app.books.names import case_names, secret
from app.books.page import ValueKind
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.rules.trade import CO_SIGNER, LEADER, PROPOSAL

_SIGNERS = (
    select(func.count())
    .where(CaseDeputy.case_id == Case.id, CaseDeputy.role == CO_SIGNER)
    .correlate_except(CaseDeputy)
    .scalar_subquery()
)

PROPOSALS = Book(
    name="proposals",
    title="建议办理簿",
    table=Case,
    dated=Case.raised_on,
    fields=(
        Field(Case.number, "编号", 7, given=True),
        Field(Case.title, "标题", 12),
        Field(case_names(Case.id, LEADER), "领衔代表", 4, name="leader", reads=ValueKind.NAMES),
        Field(_SIGNERS, "联名数", 2, name="signers", reads=ValueKind.NUMBER),
        Field(case((Case.in_session, "会议"), else_="闭会"), "会议/闭会", 2, name="session"),
        Field(Case.raised_on, "提出日期", 5),
        Field(Case.category, "类别", 4),
        Field(Case.handler, "主办", 5),
        Field(Case.co_handlers, "协办", 4),
        Field(Case.assigned_on, "交办日期", 5),
        Field(Case.due_on, "应答复日期", 5),
        Field(Case.met_on, "面商日期", 5),
        Field(Case.replied_on, "答复日期", 5),
        Field(Case.reply_number, "答复文号", 4),
        Field(Case.result, "结果类别", 2),
        Field(Case.attitude, "态度评价", 3),
        Field(Case.outcome, "结果评价", 3),
        Field(case((Case.round > 1, "第" + cast(Case.round, String) + "轮"), else_=""), "再办", 2, name="again"),
        Field(Case.struck_off_on, "落实/销号日期", 5),
        Field(Case.key_supervised, "重点督办", 2),
        Field(Case.public, "公开", 2),
        Field(Case.note, "备注", 3),
    ),
    where=(Case.kind == PROPOSAL, Case.voided_on.is_(None)),
    order=(Case.raised_on, Case.series, Case.serial),
    record=Case.number,
    secret=secret(),
)
