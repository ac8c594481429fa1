"""The plain registers kept beside the six books: stations, units, villages, grids, what was counted, a year's plans."""

from sqlalchemy import case, select

from app.books.book import Book, Field
from app.books.page import ValueKind
from app.models.activity import Activity
from app.models.grid import GridRow
from app.models.quantity import Quantity
from app.models.station import Station
from app.models.unit import Unit
from app.models.village import Village
from app.models.year_plan import YearPlan
from app.rules.tallies import demand_counted
from app.rules.year_plans import demand_within_year

STATIONS = Book(
    name="stations",
    title="联络站登记簿",
    table=Station,
    plain=True,
    fields=(
        Field(Station.name, "名称", 10),
        Field(Station.type, "类型", 4, words="station_kinds"),
        Field(Station.head, "站长", 4),
        Field(Station.members, "成员", 12),
        Field(Station.supervisors, "监督员", 6),
        Field(Station.address, "地址", 10),
        Field(Station.founded_on, "成立日期", 5),
        Field(Station.tier, "层级", 4),
        Field(Station.grid, "网格", 4),
        Field(Station.state, "状态", 3, words="station_states"),
        Field(Station.closed_on, "撤销日期", 5),
        Field(Station.note, "备注", 6),
    ),
)

UNITS = Book(
    name="units",
    title="承办单位名册",
    table=Unit,
    plain=True,
    fields=(
        Field(Unit.name, "单位名称", 12),
        Field(Unit.head, "负责人", 5),
        Field(Unit.phone, "联系电话", 7),
        Field(Unit.note, "备注", 10),
    ),
)

VILLAGES = Book(
    name="villages",
    title="村组名册",
    table=Village,
    plain=True,
    fields=(
        Field(Village.name, "村组", 10),
        Field(Village.grid, "网格", 6),
        Field(Village.note, "备注", 10),
    ),
)

GRIDS = Book(
    name="grids",
    title="网格名册",
    table=GridRow,
    plain=True,
    fields=(
        Field(GridRow.name, "名称", 8),
        Field(GridRow.heads, "网格长", 6),
        Field(GridRow.villages, "村组", 10),
        Field(GridRow.households, "户数", 3),
        Field(GridRow.deputies, "代表", 10),
        Field(GridRow.note, "备注", 6),
    ),
)

QUANTITIES = Book(
    name="quantities",
    title="工作量登记簿",
    table=Quantity,
    plain=True,
    fields=(
        Field(Quantity.counted_on, "日期", 5),
        Field(Quantity.what, "事项", 12),
        Field(Quantity.amount, "数量", 4),
        Field(Quantity.measure, "单位", 3),
        Field(Quantity.activity_id, "活动编号", 7),
        Field(Quantity.case_id, "意见编号", 7),
        Field(Quantity.task_id, "任务编号", 8),
        Field(Quantity.note, "备注", 6),
    ),
    judge=lambda row, today: demand_counted(row.amount, row.counted_on, today),
)

HELD_ON = (
    select(Activity.held_on)
    .where(Activity.id == YearPlan.activity_id, Activity.voided_on.is_(None))
    .correlate_except(Activity)
    .scalar_subquery()
)
HELD = case((HELD_ON.is_not(None), "已办"), else_="未办")

PLANS = Book(
    name="plans",
    title="年度计划",
    table=YearPlan,
    plain=True,
    fields=(
        Field(YearPlan.year, "年度", 3),
        Field(YearPlan.matter, "事项", 14),
        Field(YearPlan.planned_on, "计划日期", 5),
        Field(HELD_ON, "实际日期", 5, name="held_on", reads=ValueKind.DATE, given=True),
        Field(HELD, "办理情况", 3, name="held", reads=ValueKind.TEXT, given=True),
        Field(YearPlan.kind, "类型", 5),
        Field(YearPlan.subject, "对象", 6),
        Field(YearPlan.responsible, "责任人", 5),
        Field(YearPlan.activity_id, "活动编号", 7),
        Field(YearPlan.note, "备注", 6),
    ),
    dated=YearPlan.planned_on,
    annual=YearPlan.year,
    order=(YearPlan.year, YearPlan.planned_on, YearPlan.id),
    judge=lambda row, today: demand_within_year(row.year, row.planned_on, today),
)
