"""学习培训簿: what the deputies learned, who came and who did not."""

from sqlalchemy import func

from app.books.book import Book, Field
from app.books.names import attendance_count, attending, secrets_of
from app.books.page import ValueKind
from app.models.activity import Activity
from app.rules.trade import ABSENT, LEAVE, PRESENT, TRAINING

_MISSING = func.trim(
    func.coalesce("请假：" + attending(Activity.id, LEAVE), "")
    + func.coalesce("\n未请假：" + attending(Activity.id, ABSENT), ""),
    "\n",
)

TRAININGS = Book(
    name="training",
    title="学习培训簿",
    table=Activity,
    dated=Activity.held_on,
    fields=(
        Field(Activity.held_on, "日期", 5),
        Field(Activity.number, "编号", 7, given=True),
        Field(Activity.theme, "主题", 10),
        Field(Activity.form, "形式", 4),
        Field(Activity.organiser, "组织者", 4),
        Field(Activity.lecturer, "授课人", 4),
        Field(Activity.place, "地点", 6),
        Field(Activity.hours, "学时", 2),
        Field(
            attendance_count(Activity.id, PRESENT, LEAVE, ABSENT), "应到", 2, name="expected", reads=ValueKind.NUMBER
        ),
        Field(attendance_count(Activity.id, PRESENT), "实到", 2, name="present", reads=ValueKind.NUMBER),
        Field(_MISSING, "缺席（请假/未请假）", 8, name="missing", reads=ValueKind.NAMES),
        Field(attending(Activity.id, PRESENT), "参加名单", 16, name="names", reads=ValueKind.NAMES),
        Field(Activity.outcome, "成果", 5),
        Field(Activity.materials, "资料", 5),
        Field(Activity.recorder, "记录人", 3, reads=ValueKind.NAMES),
    ),
    where=(Activity.voided_on.is_(None), Activity.kind == TRAINING),
    order=(Activity.held_on, Activity.year, Activity.serial),
    record=Activity.number,
    secret=secrets_of(Activity.id),
)
