"""接待选民簿: what each voter asked for, who answers by when, and whether the voter was content."""

from sqlalchemy import case, func, select

from app.books.book import Book, Field
from app.books.names import case_names, masked, secret
from app.books.page import ValueKind
from app.models.activity import Activity
from app.models.case import Case
from app.rules.cases import SETTLED_BY, Route, Stage
from app.rules.trade import OPINION, TAKER

_PLACE = select(Activity.place).where(Activity.id == Case.activity_id).correlate_except(Activity).scalar_subquery()
_ROUTE = case(*((Case.route == route, route.value) for route in Route), else_=Stage.UNDECIDED.value)
_RESULT = case(
    (Case.reply != "", Case.reply), *((Case.route == route, words) for route, words in SETTLED_BY.items()), else_=""
)

RECEPTIONS = Book(
    name="receptions",
    title="接待选民簿",
    table=Case,
    dated=Case.raised_on,
    fields=(
        Field(Case.number, "编号", 7, given=True),
        Field(Case.raised_on, "日期", 5),
        Field(func.coalesce(func.nullif(Case.place, ""), _PLACE, ""), "地点", 5, name="place"),
        Field(case_names(Case.id, TAKER), "接待代表", 5, name="deputies", reads=ValueKind.NAMES),
        Field(masked(Case.raised_by, Case.confidential), "来访人", 4, name="raised_by", reads=ValueKind.NAMES),
        Field(masked(Case.village, Case.confidential), "村组/单位", 5, name="village"),
        Field(masked(Case.phone, Case.confidential), "电话", 6, name="phone"),
        Field(Case.content, "反映问题", 16),
        Field(Case.category, "类别", 4),
        Field(_ROUTE, "现场答复/转办去向", 4, name="way"),
        Field(Case.handler, "承办单位", 5),
        Field(Case.assigned_on, "交办日期", 5),
        Field(Case.due_on, "应办结日期", 5),
        Field(_RESULT, "办理结果", 16, name="reply"),
        Field(Case.outcome, "选民意见", 3),
        Field(Case.struck_off_on, "销号日期", 5),
        Field(masked(Case.note, Case.confidential), "备注", 4, name="note"),
    ),
    where=(Case.kind == OPINION, Case.is_item.is_(False), Case.voided_on.is_(None)),
    order=(Case.raised_on, Case.series, Case.serial),
    record=Case.number,
    secret=secret(),
    notes=("一件分为几个具体问题的，按具体问题逐条列出；要求保密的不印姓名、电话、村组和备注。",),
)
