"""Every figure of the presidium's work, declared once: key, label, definition, and the rows that it counts."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, false, func, or_

from app.books.called import called
from app.books.figures.source import ALL, HOUR, SINCE, TODAY, UNTIL, Condition, Source
from app.books.figures.sources import (
    ACTIVITIES,
    ATTENDANCES,
    DUTIES,
    GRIDS,
    NAMED,
    OPINIONS,
    PROPOSALS,
    RECEIVED,
    SPLIT,
    STANDING,
    STATIONS,
    TASKS,
    named_in,
)
from app.models.activity import Activity
from app.models.attendance import Attendance
from app.models.case import Case
from app.models.deputy import Deputy
from app.models.grid import GridRow
from app.models.task import Task
from app.rules.cases import OWING, Result, Route, Satisfaction
from app.rules.trade import PRESENT


@dataclass(frozen=True, slots=True, eq=False)
class Once:
    """What is counted only once, however many rows of the source name it, and how it is listed.

    `of` are the columns of it that its `row` goes by.
    """

    what: Any
    table: str
    of: tuple[Any, ...]
    row: tuple[Any, Any, Any, Any]


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """A figure: the rows of `source` that meet `when`. With `of` it is a rate over the rows that meet `of`.

    `amount` is what a row adds to the figure when that is not one.
    """

    key: str
    label: str
    definition: str
    source: Source
    when: Condition = ALL
    of: Condition | None = None
    amount: Any = None
    once: Once | None = None


_PRESENT = Attendance.status == PRESENT
_ASSIGNED = Case.route == Route.TRANSFER
_REPLIED = Case.first_replied_on.is_not(None)
_UNANSWERED = and_(Case.stage.in_(OWING), Case.replied_on.is_(None))
_PASSED = or_(Case.due_on < TODAY, and_(Case.due_on == TODAY, Case.due_at != "", Case.due_at < HOUR))
_OVERDUE = or_(Case.replied_late, and_(_UNANSWERED, func.coalesce(_PASSED, false())))
_PLEASED = Case.outcome.in_((Satisfaction.SATISFIED, Satisfaction.BASICALLY))
_RESOLVED = or_(
    func.coalesce(Case.route == Route.SPOT, false()),
    func.coalesce(Case.result == Result.A, false()),
    and_(func.coalesce(_PLEASED, false()), Case.struck_off_on.is_not(None)),
)
_EVALUATED = Case.outcome.is_not(None)
_HANDED = Case.assigned_on.is_not(None)
_CARRIED = and_(Case.raised_on < SINCE, or_(Case.voided_on.is_(None), Case.voided_on >= SINCE))
_CLOSED = Case.closed_on.between(SINCE, UNTIL)
_VOIDED = Case.voided_on.between(SINCE, UNTIL)
_OPEN = and_(
    Case.raised_on <= UNTIL,
    or_(Case.closed_on.is_(None), Case.closed_on > UNTIL),
    or_(Case.voided_on.is_(None), Case.voided_on > UNTIL),
)

FIGURES: tuple[Figure, ...] = (
    Figure("activities", "活动（次）", "期内举行的活动次数，作废的不计。", ACTIVITIES),
    Figure(
        "deputy_attendances",
        "代表参与（人次）",
        "期内活动中出席的代表人次；请假、缺席不计。",
        ATTENDANCES,
        _PRESENT,
    ),
    Figure(
        "deputies_active",
        "参与代表（人）",
        "期内至少出席过一次活动的代表人数，一人只计一次，议政代表不计。",
        ATTENDANCES,
        _PRESENT,
        once=Once(
            Attendance.deputy_id,
            "deputies",
            (Deputy.id, Deputy.unit_code, Deputy.name, Deputy.post),
            (Deputy.id, called(), func.max(Activity.held_on), Deputy.post),
        ),
    ),
    Figure(
        "expected_attendances", "应到（人次）", "期内活动中出席、请假、缺席的代表人次之和，议政代表不计。", ATTENDANCES
    ),
    Figure("attendance_rate", "参与率", "期内活动中出席的代表人次，比应到人次。", ATTENDANCES, _PRESENT, ALL),
    Figure(
        "voters_received",
        "接待群众（人次）",
        "期内活动填报的接待人次之和；没有填报的，按该次活动登记的来访人计，同名只计一次。",
        ACTIVITIES,
        amount=func.coalesce(Activity.received, NAMED),
    ),
    Figure(
        "people_advised", "宣传咨询（人次）", "期内活动填报的宣传咨询人次之和。", ACTIVITIES, amount=Activity.advised
    ),
    Figure("leaflets", "发放资料（份）", "期内活动填报的发放资料份数之和。", ACTIVITIES, amount=Activity.leaflets),
    Figure(
        "opinions",
        "收集意见建议（条）",
        "期内登记的意见条数，作废的不计；一件分为几个具体问题的，按具体问题计。",
        OPINIONS,
    ),
    Figure(
        "answered_on_spot",
        "即时答复（条）",
        "期内意见中当场答复的；与转交办理、转为建议、不予受理或引导信访、待分办之和等于收集意见建议。",
        OPINIONS,
        Case.route == Route.SPOT,
    ),
    Figure("assigned", "转交办理（条）", "期内意见中转交承办单位办理的，待交办的也在内。", OPINIONS, _ASSIGNED),
    Figure("proposed", "转为建议（条）", "期内意见中转为代表建议的。", OPINIONS, Case.route == Route.PROPOSE),
    Figure(
        "not_accepted",
        "不予受理或引导信访（条）",
        "期内意见中不予受理或引导信访的。",
        OPINIONS,
        Case.route.in_((Route.REJECT, Route.PETITION)),
    ),
    Figure("undecided", "待分办（条）", "期内意见中还没有决定处理方式的。", OPINIONS, Case.route.is_(None)),
    Figure(
        "carried_in",
        "期初在办（条）",
        "期初之前登记、到期初还没有办结也没有作废的。期初在办＋新收－办结－作废＝期末在办。",
        STANDING,
        _CARRIED,
    ),
    Figure("received", "新收（条）", "期内登记的，后来作废的也在内，按具体问题计。", RECEIVED),
    Figure(
        "closed",
        "办结（条）",
        "期内办结的：当场答复、不予受理、引导信访、转为建议当日即办结，转交办理的销号当日办结；后来重办的不计。",
        STANDING,
        _CLOSED,
    ),
    Figure("voided", "作废（条）", "期内作废的。", STANDING, _VOIDED),
    Figure("open", "期末在办（条）", "期末之前登记、到期末还没有办结也没有作废的。", STANDING, _OPEN),
    Figure(
        "resolved",
        "解决（件）",
        "期内意见中当场答复的、结果类别为A的，以及评价满意或基本满意并已销号的，一件只计一次。",
        OPINIONS,
        _RESOLVED,
    ),
    Figure(
        "overdue",
        "超期（件）",
        "期内意见中，过了当时的应办结日期还没有答复的（任何一轮，未答复而销号的也算）；过期以后才延期、改派、退办、转为建议、长期跟踪的，也算。",
        OPINIONS,
        _OVERDUE,
    ),
    Figure(
        "redone",
        "重办（件）",
        "期内转交办理的意见中，评价不满意或别的原因重新办理过的。",
        OPINIONS,
        and_(_ASSIGNED, Case.round > 1),
    ),
    Figure(
        "reply_rate",
        "答复率",
        "转交办理的意见中已经答复过的，比转交办理。",
        OPINIONS,
        and_(_ASSIGNED, _REPLIED),
        _ASSIGNED,
    ),
    Figure(
        "on_time_rate",
        "按期率",
        "转交办理的意见中已经答复并且没有超期的，比转交办理。",
        OPINIONS,
        and_(_ASSIGNED, _REPLIED, ~_OVERDUE),
        _ASSIGNED,
    ),
    Figure(
        "closure_rate",
        "办结率",
        "转交办理的意见中已经销号的，比转交办理。",
        OPINIONS,
        and_(_ASSIGNED, Case.struck_off_on.is_not(None)),
        _ASSIGNED,
    ),
    Figure("resolution_rate", "解决率", "解决的件数，比收集意见建议条数。", OPINIONS, _RESOLVED, ALL),
    Figure(
        "conversion_rate",
        "转化率",
        "转为建议的条数，比收集意见建议条数。",
        OPINIONS,
        Case.route == Route.PROPOSE,
        ALL,
    ),
    Figure(
        "satisfied",
        "满意（件）",
        "期内意见中最近一次结果评价为满意的。",
        OPINIONS,
        Case.outcome == Satisfaction.SATISFIED,
    ),
    Figure(
        "basically_satisfied",
        "基本满意（件）",
        "期内意见中最近一次结果评价为基本满意的。",
        OPINIONS,
        Case.outcome == Satisfaction.BASICALLY,
    ),
    Figure(
        "dissatisfied",
        "不满意（件）",
        "期内意见中最近一次结果评价为不满意的。",
        OPINIONS,
        Case.outcome == Satisfaction.DISSATISFIED,
    ),
    Figure(
        "satisfaction_rate",
        "满意率",
        "结果评价为满意和基本满意的，比有效评价；没有回执的不算评价。",
        OPINIONS,
        _PLEASED,
        _EVALUATED,
    ),
    Figure("proposals", "代表建议（件）", "期内提出的代表建议件数，作废的不计。", PROPOSALS),
    Figure(
        "proposals_replied",
        "建议答复率",
        "期内代表建议中已经答复过的，比已经交办的。",
        PROPOSALS,
        and_(_HANDED, _REPLIED),
        _HANDED,
    ),
    Figure(
        "proposals_on_time",
        "建议按期答复率",
        "期内代表建议中已经答复并且没有超期的，比已经交办的。",
        PROPOSALS,
        and_(_HANDED, _REPLIED, ~_OVERDUE),
        _HANDED,
    ),
    Figure(
        "proposals_satisfied",
        "建议满意率",
        "期内代表建议中结果评价为满意和基本满意的，比有效评价。",
        PROPOSALS,
        _PLEASED,
        _EVALUATED,
    ),
    Figure(
        "proposals_redone",
        "建议重办（件）",
        "期内已经交办的代表建议中，重新办理过的。",
        PROPOSALS,
        and_(_HANDED, Case.round > 1),
    ),
    Figure("duties", "其他履职（件次）", "期内登记的、不属于活动、意见和建议的代表履职，作废的不计。", DUTIES),
    Figure("grids", "网格（个）", "网格名册里的网格，作废的不计；按现在的名册，不按日期。", GRIDS),
    Figure(
        "grid_heads",
        "网格长（人次）",
        "各网格的网格长人数之和，一人管两个网格的计两次；按现在的名册。",
        GRIDS,
        amount=named_in(GridRow.heads),
    ),
    Figure(
        "grid_villages",
        "网格村组（个）",
        "各网格的村组数之和；按现在的名册。",
        GRIDS,
        amount=named_in(GridRow.villages),
    ),
    Figure(
        "grid_households",
        "网格户数（户）",
        "各网格登记的户数之和；按现在的名册。",
        GRIDS,
        amount=GridRow.households,
    ),
    Figure(
        "grid_deputies",
        "网格代表（人次）",
        "各网格登记的代表人数之和，一人在两个网格的计两次；按现在的名册。",
        GRIDS,
        amount=named_in(GridRow.deputies),
    ),
    Figure("stations", "联络站（个）", "期末有的联络站：已经成立、还没有撤销的，作废的不计。", STATIONS),
    Figure(
        "tasks",
        "专项任务（项）",
        "各专项中最上一级、下分具体问题的任务，中间各级不计；按整个专项计，不按日期。",
        TASKS,
        and_(SPLIT, Task.parent_id.is_(None)),
    ),
    Figure("problems", "具体问题（个）", "各专项中的具体问题，没有下分的任务也算一个；按整个专项计。", TASKS, ~SPLIT),
    Figure(
        "problems_closed",
        "完成（个）",
        "具体问题中已经填写完成日期的；按整个专项计。",
        TASKS,
        and_(~SPLIT, Task.done_on.is_not(None)),
    ),
)
BY_KEY: dict[str, Figure] = {figure.key: figure for figure in FIGURES}
