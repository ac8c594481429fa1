"""主题活动簿: inspections, research, law checks, outings, meetings with directors and all other activities."""

from sqlalchemy import func, select

from app.books.book import Book, Field
from app.books.names import attendance_count, attending, photos, secrets_of
from app.books.page import ValueKind
from app.models.activity import Activity
from app.models.case import Case
from app.rules.trade import OPINION, PRESENT, RECEPTION, TRAINING

_OPINIONS = (
    select(func.count())
    .where(Case.activity_id == Activity.id, Case.kind == OPINION, Case.is_item.is_(False), Case.voided_on.is_(None))
    .correlate_except(Case)
    .scalar_subquery()
)

THEMES = Book(
    name="themes",
    title="主题活动簿",
    table=Activity,
    dated=Activity.held_on,
    fields=(
        Field(Activity.held_on, "日期", 5),
        Field(Activity.number, "编号", 7, given=True),
        Field(Activity.kind, "类型", 4),
        Field(Activity.theme, "活动主题", 8),
        Field(Activity.place, "地点", 6),
        Field(Activity.organiser, "组织者", 4),
        Field(Activity.group, "代表小组", 4),
        Field(attendance_count(Activity.id, PRESENT), "参加人数", 2, name="present", reads=ValueKind.NUMBER),
        Field(attending(Activity.id, PRESENT), "参加代表", 10, name="names", reads=ValueKind.NAMES),
        Field(Activity.guests, "邀请单位", 5),
        Field(Activity.account, "主要内容", 16),
        Field(_OPINIONS, "提出意见（条）", 3, name="opinions", reads=ValueKind.NUMBER),
        Field(Activity.outcome, "成果/报告", 5),
        Field(photos("activities", Activity.id), "照片（张）", 2, name="photos", reads=ValueKind.NUMBER),
        Field(Activity.recorder, "记录人", 3, reads=ValueKind.NAMES),
    ),
    where=(Activity.voided_on.is_(None), Activity.kind.not_in((RECEPTION, TRAINING))),
    order=(Activity.held_on, Activity.year, Activity.serial),
    record=Activity.number,
    secret=secrets_of(Activity.id),
    notes=("学习培训另列学习培训簿，接待日的来访另列接待选民簿；意见条数按分出的具体问题计。",),
)
