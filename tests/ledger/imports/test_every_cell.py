"""Every cell of every sheet is kept where it belongs: the first time, when it changed, and when it was emptied."""

from datetime import date

import pytest

from app.ledger import cases, imports
from app.models.activity import Activity
from app.models.attendance import Attendance
from app.models.campaign import Campaign
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.models.deputy import Deputy
from app.models.duty import Duty
from app.models.mandate import Mandate
from app.models.station import Station
from app.models.step import StepRow
from app.models.task import Task
from app.rules.cases import Kind, Result, Route, Satisfaction, Stage
from app.rules.taken_over import STRUCK_OFF, WRITTEN
from tests.ledger.imports.sheets import sheet

DAY = date(2024, 6, 5)


def day(number):
    return DAY.replace(day=number)


def written(name, cells):
    """A sheet of one row out of {heading: cell}."""
    return sheet(name, " ".join(cells), tuple(cells.values()))


def values(ledger, model, *names, **where):
    """What the rows of a table say in these columns."""
    with ledger.read() as session:
        rows = session.query(model).filter_by(**where).all()
        return [tuple(getattr(row, name) for name in names) for row in rows]


def taken(ledger, *sheets):
    report = imports.import_sheets(ledger, sheets)
    assert (report.refused, report.conflicts, report.written) == ((), (), True)
    return report


def names(ledger):
    return dict(values(ledger, Deputy, "id", "name"))


@pytest.fixture
def roll(ledger):
    """Four deputies, two stations, a campaign, two activities and an opinion to speak of."""
    people = [(f"示例{sign}", "乡", f"{sign}选区") for sign in "甲乙丙丁"]
    taken(
        ledger,
        sheet("代表", "姓名 代表级别 选区", *people),
        sheet("联络站", "名称 类型", ("中心站", "固定站"), ("东站", "联络点")),
        sheet("专项", "专项名称 任务编号 任务", ("禁烧", "1", "巡查")),
        sheet("活动", "活动编号 日期 类型", ("A0", "2024-06-01", "视察"), ("A00", "2024-06-02", "视察")),
        sheet(
            "意见",
            "意见编号 日期 来源 内容",
            ("O0", "2024-06-01", "来电", "旧事"),
            ("O00", "2024-06-01", "来电", "旧闻"),
        ),
    )
    return ledger


def test_a_station(ledger):
    first = {"名称": "中心站", "类型": "固定站", "站长": "示例甲", "成员": "示例乙、示例丙", "地址": "东街1号",
             "成立日期": "2024-06-01", "备注": "新"}  # fmt: skip
    columns = ("name", "type", "head", "members", "address", "founded_on", "note")
    taken(ledger, written("联络站", first))
    assert values(ledger, Station, *columns) == [
        ("中心站", "固定站", "示例甲", "示例乙、示例丙", "东街1号", day(1), "新")
    ]
    second = first | {
        "类型": "工作室",
        "站长": "示例丙",
        "成员": "示例甲",
        "地址": "西街",
        "成立日期": "2024-06-02",
        "备注": "旧",
    }
    assert taken(ledger, written("联络站", second)).changed == 1
    assert values(ledger, Station, *columns) == [("中心站", "工作室", "示例丙", "示例甲", "西街", day(2), "旧")]
    blank = dict.fromkeys(first) | {"名称": "中心站", "类型": "工作室"}
    assert taken(ledger, written("联络站", blank)).changed == 1
    assert values(ledger, Station, *columns) == [("中心站", "工作室", "", "", "", None, "")]


def test_a_deputy(roll):
    cells = {"姓名": "示例戊", "性别": "女", "民族": "回族", "出生年月": "1975-03", "党派": "群众", "学历": "大专",
             "单位及职务": "东街村医生", "代表级别": "县、乡", "届次": "第十五届", "选区": "东", "代表证号": "007",
             "联络站": "中心站", "代表小组": "一组", "网格": "三格", "联系电话": "13800000001", "当选日期": "2024-01-05",
             "任职状态": "在任", "备注": "新"}  # fmt: skip
    person = ("name", "gender", "ethnicity", "born", "party", "education", "post", "group", "grid", "phone", "note")
    seat = ("level", "term", "constituency", "certificate", "elected_on", "position")
    taken(roll, written("代表", cells))
    assert values(roll, Deputy, *person, name="示例戊") == [
        ("示例戊", "女", "回族", "1975-03", "群众", "大专", "东街村医生", "一组", "三格", "13800000001", "新")
    ]
    [(deputy, station)] = values(roll, Deputy, "id", "station_id", name="示例戊")
    assert values(roll, Station, "name", id=station) == [("中心站",)]
    elected = date(2024, 1, 5)
    assert values(roll, Mandate, *seat, deputy_id=deputy) == [
        ("县", "第十五届", "东", "007", elected, 0),
        ("乡", "第十五届", "东", "007", elected, 1),
    ]
    changed = cells | {"性别": "男", "民族": "汉族", "出生年月": "1976-04", "党派": "中共党员", "学历": "本科",
                       "单位及职务": "西街村主任", "代表级别": "乡", "届次": "第十六届", "联络站": "东站",
                       "代表小组": "二组", "网格": "四格", "联系电话": "13800000002", "当选日期": "2024-01-06", "备注": "旧"}  # fmt: skip
    assert taken(roll, written("代表", changed)).changed == 1
    assert values(roll, Deputy, *person, name="示例戊") == [
        ("示例戊", "男", "汉族", "1976-04", "中共党员", "本科", "西街村主任", "二组", "四格", "13800000002", "旧")
    ]
    assert values(roll, Mandate, *seat, deputy_id=deputy) == [("乡", "第十六届", "东", "007", date(2024, 1, 6), 0)]
    [(station,)] = values(roll, Deputy, "station_id", name="示例戊")
    assert values(roll, Station, "name", id=station) == [("东站",)]
    kept = {"姓名": "示例戊", "代表级别": "乡", "选区": "东", "代表证号": "007"}
    assert taken(roll, written("代表", dict.fromkeys(cells) | kept)).changed == 1
    assert values(roll, Deputy, *person, name="示例戊") == [("示例戊", *[""] * 10)]
    assert values(roll, Deputy, "station_id", "status", name="示例戊") == [(None, "在任")]
    assert values(roll, Mandate, *seat, deputy_id=deputy) == [("乡", "", "东", "007", None, 0)]


def came(ledger):
    called = names(ledger)
    [(activity,)] = values(ledger, Activity, "id", original_number="A1")
    rows = values(ledger, Attendance, "deputy_id", "status", "position", activity_id=activity)
    return sorted((position, called[deputy], status) for deputy, status, position in rows)


def test_an_activity(roll):
    cells = {"活动编号": "A1", "日期": "2024-06-05", "时间": "9:00-11:30", "类型": "进集会", "形式": "集会摆摊",
             "主题": "问农事", "地点": "东集", "联络站": "中心站", "专项": "三夏", "参加代表": "示例甲、示例乙",
             "请假代表": "示例丙", "缺席代表": "示例丁", "参加单位人员": "水利站、农机站", "接待人次": 12,
             "宣传咨询人次": 30, "发放资料份数": 100, "服务事项": "解决农机故障3件、协调农资×2、看病", "活动情况": "顺利",
             "记录人": "示例乙"}  # fmt: skip
    columns = ("held_on", "starts", "ends", "kind", "form", "theme", "place", "guests", "received", "advised", "leaflets",
               "services", "account", "recorder")  # fmt: skip
    taken(roll, written("活动", cells))
    assert values(roll, Activity, *columns, original_number="A1") == [
        (DAY, "09:00", "11:30", "进集会", "集会摆摊", "问农事", "东集", "水利站、农机站", 12, 30, 100,
         [["解决农机故障", 3], ["协调农资", 2], ["看病", None]], "顺利", "示例乙")
    ]  # fmt: skip
    [(station, campaign)] = values(roll, Activity, "station_id", "campaign_id", original_number="A1")
    assert values(roll, Station, "name", id=station) == [("中心站",)]
    assert values(roll, Campaign, "name", id=campaign) == [("三夏",)]
    assert came(roll) == [(0, "示例甲", "出席"), (1, "示例乙", "出席"), (2, "示例丙", "请假"), (3, "示例丁", "缺席")]
    changed = cells | {"日期": "2024-06-06", "时间": "14:00", "类型": "进网格", "形式": "板凳会", "主题": "问水",
                       "地点": "西集", "联络站": "东站", "专项": "禁烧", "参加代表": "示例丁、示例甲", "请假代表": None,
                       "缺席代表": "示例乙", "参加单位人员": "派出所", "接待人次": 13, "宣传咨询人次": 0, "发放资料份数": 1,
                       "服务事项": "3件", "活动情况": "下雨", "记录人": "示例丁"}  # fmt: skip
    assert taken(roll, written("活动", changed)).changed == 1
    assert values(roll, Activity, *columns, original_number="A1") == [
        (day(6), "14:00", "", "进网格", "板凳会", "问水", "西集", "派出所", 13, 0, 1, [["3件", None]], "下雨", "示例丁")
    ]
    [(station, campaign)] = values(roll, Activity, "station_id", "campaign_id", original_number="A1")
    assert values(roll, Station, "name", id=station) == [("东站",)]
    assert values(roll, Campaign, "name", id=campaign) == [("禁烧",)]
    assert came(roll) == [(0, "示例丁", "出席"), (1, "示例甲", "出席"), (2, "示例乙", "缺席")]
    blank = dict.fromkeys(cells) | {"活动编号": "A1", "日期": "2024-06-06", "类型": "进网格"}
    assert taken(roll, written("活动", blank)).changed == 1
    assert values(roll, Activity, *columns, original_number="A1") == [
        (day(6), "", "", "进网格", "", "", "", "", None, None, None, [], "", "")
    ]
    assert values(roll, Activity, "station_id", "campaign_id", original_number="A1") == [(None, None)]
    assert came(roll) == []


def test_a_deputy_who_both_came_and_was_away_is_named(roll):
    cells = {"活动编号": "A1", "日期": "2024-06-05", "类型": "视察", "参加代表": "示例甲", "请假代表": "示例甲"}
    [fault] = imports.preview(roll, (written("活动", cells),)).refused
    assert (fault.column, fault.reason) == ("请假代表", "“示例甲”已列在出席中，不能同时请假")


def test_a_campaign_that_only_a_refused_row_names_is_not_opened(roll):
    bad = {"活动编号": "A1", "日期": "何时", "类型": "视察", "专项": "三夏"}
    assert not imports.import_sheets(roll, (written("活动", bad),)).written
    assert values(roll, Campaign, "name") == [("禁烧",)]


def deputies_of(ledger, case):
    called = names(ledger)
    rows = values(ledger, CaseDeputy, "role", "position", "deputy_id", case_id=case)
    return sorted((role, position, called[deputy]) for role, position, deputy in rows)


def steps_of(ledger, number):
    return [line.step for line in cases.find(ledger, number).lines]


OPINION = {"意见编号": "O1", "上级编号": "O0", "活动编号": "A0", "日期": "2024-06-05", "来源": "来电", "反映人": "样例甲",
           "性别": "女", "联系电话": "13800000001", "村组": "东街村", "保密": "是", "类别": "农田水利", "难度级别": "难事",
           "内容": "机井不出水", "接单代表": "示例甲、示例乙", "处理方式": "转交办理", "承办单位": "水利站", "协办单位": "电力所、农业站",
           "交办日期": "2024-06-06", "应办结日期": "2024-06-26", "答复日期": "2024-06-10", "结果类别": "A", "办理结果": "已修",
           "评价日期": "2024-06-11", "办理态度": "基本满意", "结果评价": "满意", "销号日期": "2024-06-12", "备注": "急"}  # fmt: skip
_PLAIN = ("raised_on", "source", "raised_by", "gender", "phone", "village", "confidential", "category", "level", "content",
          "note")  # fmt: skip


def spoken(ledger, number):
    """What an opinion stands under and was heard at."""
    [(parent, activity)] = values(ledger, Case, "parent_id", "activity_id", original_number=number)
    over = values(ledger, Case, "original_number", id=parent) if parent else []
    return over, values(ledger, Activity, "original_number", id=activity) if activity else []


def test_an_opinion(roll):
    taken(roll, written("意见", OPINION))
    assert values(roll, Case, *_PLAIN, original_number="O1") == [
        (DAY, "来电", "样例甲", "女", "13800000001", "东街村", True, "农田水利", "难事", "机井不出水", "急")
    ]
    entry = cases.find(roll, "O1")
    assert spoken(roll, "O1") == ([("O0",)], [("A0",)])
    assert deputies_of(roll, entry.id) == [("接单", 0, "示例甲"), ("接单", 1, "示例乙")]
    told, routed, assigned, replied, evaluated, struck = steps_of(roll, "O1")
    assert [step.kind for step in (told, routed, assigned, replied, evaluated, struck)] == [
        Kind.REGISTER, Kind.ROUTE, Kind.ASSIGN, Kind.REPLY, Kind.EVALUATE, Kind.STRIKE_OFF,
    ]  # fmt: skip
    assert (told.on, routed.on, routed.route, routed.text, routed.result) == (DAY, DAY, Route.TRANSFER, "", None)
    assert (assigned.on, assigned.unit, assigned.co_units) == (day(6), "水利站", ("电力所", "农业站"))
    assert (assigned.due, assigned.basis) == (day(26), WRITTEN)
    assert (replied.on, replied.text, replied.result) == (day(10), "已修", Result.A)
    assert (evaluated.on, evaluated.attitude, evaluated.outcome) == (
        day(11),
        Satisfaction.BASICALLY,
        Satisfaction.SATISFIED,
    )
    assert (struck.on, struck.reason, struck.text) == (day(12), STRUCK_OFF, "")
    assert {step.by for step in steps_of(roll, "O1")} == {"示例经办"}
    assert entry.stage is Stage.STRUCK_OFF


def test_an_opinion_of_which_every_cell_changed(roll):
    taken(roll, written("意见", OPINION))
    changed = OPINION | {
        "上级编号": "O00", "活动编号": "A00", "日期": "2024-06-04", "来源": "来信", "反映人": "样例乙", "性别": "男",
        "联系电话": "13800000002", "村组": "西街村", "保密": "否", "类别": "教育", "难度级别": "小事", "内容": "机井坏了",
        "接单代表": "示例丙", "承办单位": "电力所", "协办单位": None, "交办日期": "2024-06-07", "应办结日期": "2024-06-27",
        "答复日期": "2024-06-13", "结果类别": "B", "办理结果": "列入计划", "评价日期": "2024-06-14", "办理态度": "满意",
        "结果评价": "基本满意", "销号日期": "2024-06-15", "备注": "缓",
    }  # fmt: skip
    assert taken(roll, written("意见", changed)).changed == 1
    assert values(roll, Case, *_PLAIN, original_number="O1") == [
        (day(4), "来信", "样例乙", "男", "13800000002", "西街村", False, "教育", "小事", "机井坏了", "缓")
    ]
    assert spoken(roll, "O1") == ([("O00",)], [("A00",)])
    entry = cases.find(roll, "O1")
    assert deputies_of(roll, entry.id) == [("接单", 0, "示例丙")]
    assert (entry.handler, entry.due_on, entry.due_basis, entry.replied_on, entry.reply, entry.result) == (
        "电力所", day(27), WRITTEN, day(13), "列入计划", Result.B,
    )  # fmt: skip
    assert (entry.evaluated_on, entry.attitude, entry.outcome, entry.struck_off_on) == (
        day(14), Satisfaction.SATISFIED, Satisfaction.BASICALLY, day(15),
    )  # fmt: skip
    assert taken(roll, written("意见", changed)).unchanged == 1
    blank = dict.fromkeys(OPINION) | {"意见编号": "O1", "日期": "2024-06-04", "来源": "来信", "内容": "机井坏了"}
    assert taken(roll, written("意见", blank)).changed == 1
    assert values(roll, Case, *_PLAIN, original_number="O1") == [
        (day(4), "来信", "", "", "", "", False, "", "", "机井坏了", "")
    ]
    entry = cases.find(roll, "O1")
    assert (entry.stage, entry.handler, entry.due_on, entry.replied_on) == (Stage.UNDECIDED, "", None, None)
    assert (spoken(roll, "O1"), deputies_of(roll, entry.id)) == (([], []), [])


PROPOSAL = {"建议编号": "J1", "标题": "修桥", "领衔代表": "示例甲", "附议代表": "示例乙、示例甲、示例丙", "提出日期": "2024-01-05",
            "会议期间": "是", "类别": "道路交通", "内容": "桥窄", "主办单位": "交通所", "协办单位": "财政所、水利站",
            "交办日期": "2024-01-08", "应答复日期": "2024-04-01", "面商日期": "2024-03-01", "答复日期": "2024-03-05",
            "答复文号": "太交〔2024〕1号", "结果类别": "B", "办理态度": "满意", "结果评价": "基本满意", "落实日期": "2024-05-06",
            "重点督办": "是", "公开": "是", "转自意见": "O0", "备注": "大桥"}  # fmt: skip
_SHEET = ("raised_on", "title", "in_session", "category", "content", "key_supervised", "public", "note")


def test_a_proposal(roll):
    taken(roll, written("建议", PROPOSAL))
    assert values(roll, Case, *_SHEET, original_number="J1") == [
        (date(2024, 1, 5), "修桥", True, "道路交通", "桥窄", True, True, "大桥")
    ]
    entry = cases.find(roll, "J1")
    [(origin,)] = values(roll, Case, "origin_id", original_number="J1")
    assert values(roll, Case, "original_number", id=origin) == [("O0",)]
    assert deputies_of(roll, entry.id) == [("附议", 0, "示例乙"), ("附议", 1, "示例丙"), ("领衔", 0, "示例甲")]
    told, assigned, replied, evaluated, struck = steps_of(roll, "J1")
    assert [step.kind for step in (told, assigned, replied, evaluated, struck)] == [
        Kind.REGISTER, Kind.ASSIGN, Kind.REPLY, Kind.EVALUATE, Kind.STRIKE_OFF,
    ]  # fmt: skip
    assert (assigned.on, assigned.unit, assigned.co_units, assigned.due, assigned.basis) == (
        date(2024, 1, 8), "交通所", ("财政所", "水利站"), date(2024, 4, 1), WRITTEN,
    )  # fmt: skip
    assert (replied.on, replied.number, replied.result, replied.met_on) == (
        date(2024, 3, 5), "太交〔2024〕1号", Result.B, date(2024, 3, 1),
    )  # fmt: skip
    assert (evaluated.on, evaluated.attitude, evaluated.outcome) == (
        date(2024, 3, 5), Satisfaction.SATISFIED, Satisfaction.BASICALLY,
    )  # fmt: skip
    assert (struck.on, struck.reason) == (date(2024, 5, 6), STRUCK_OFF)


def test_a_proposal_of_which_every_cell_changed(roll):
    taken(roll, written("建议", PROPOSAL))
    changed = PROPOSAL | {
        "标题": "修路", "领衔代表": "示例乙", "附议代表": "示例丁", "提出日期": "2024-01-04", "会议期间": "否", "类别": "教育",
        "内容": "路窄", "主办单位": "公路站", "协办单位": None, "交办日期": "2024-01-09", "应答复日期": "2024-04-02",
        "面商日期": "2024-03-02", "答复日期": "2024-03-06", "答复文号": "太交〔2024〕2号", "结果类别": "A", "办理态度": "基本满意",
        "结果评价": "满意", "落实日期": "2024-05-07", "重点督办": "否", "公开": "否", "转自意见": "O00", "备注": "小路",
    }  # fmt: skip
    assert taken(roll, written("建议", changed)).changed == 1
    assert values(roll, Case, *_SHEET, original_number="J1") == [
        (date(2024, 1, 4), "修路", False, "教育", "路窄", False, False, "小路")
    ]
    entry = cases.find(roll, "J1")
    assert deputies_of(roll, entry.id) == [("附议", 0, "示例丁"), ("领衔", 0, "示例乙")]
    assert (entry.handler, entry.due_on, entry.replied_on, entry.reply_number, entry.result) == (
        "公路站", date(2024, 4, 2), date(2024, 3, 6), "太交〔2024〕2号", Result.A,
    )  # fmt: skip
    assert (entry.attitude, entry.outcome, entry.struck_off_on) == (
        Satisfaction.BASICALLY, Satisfaction.SATISFIED, date(2024, 5, 7),
    )  # fmt: skip
    [(origin,)] = values(roll, Case, "origin_id", original_number="J1")
    assert values(roll, Case, "original_number", id=origin) == [("O00",)]


def test_a_task(roll):
    cells = {"专项名称": "三夏", "任务编号": "2", "任务": "抢种", "目标": "十日", "时限": "2024-06-20",
             "责任代表": "示例甲、示例乙", "责任单位": "农业站、水利站", "上级任务": "1", "完成日期": "2024-06-18",
             "未完成原因": "雨", "佐证": "照片3", "备注": "快"}  # fmt: skip
    columns = ("number", "title", "goal", "due_on", "deputies", "unit", "done_on", "obstacle", "evidence", "note")
    other = dict.fromkeys(cells) | {"专项名称": "三夏", "任务编号": "1", "任务": "抢收"}
    both = sheet("专项", " ".join(cells), tuple(cells.values()), tuple(other.values()))
    taken(roll, both)
    assert values(roll, Task, *columns, number="2") == [
        ("2", "抢种", "十日", day(20), "示例甲、示例乙", "农业站、水利站", day(18), "雨", "照片3", "快")
    ]
    [(above, place)] = values(roll, Task, "parent_id", "position", number="2")
    [(number, behind)] = values(roll, Task, "number", "position", id=above)
    assert number == "1"
    assert place < behind  # in the order of the sheet
    changed = cells | {"任务": "补种", "目标": "五日", "时限": "2024-06-21", "责任代表": "示例丙", "责任单位": "派出所",
                       "上级任务": None, "完成日期": "2024-06-19", "未完成原因": "风", "佐证": "照片4", "备注": "慢"}  # fmt: skip
    assert taken(roll, written("专项", changed)).changed == 1
    assert values(roll, Task, *columns, number="2") == [
        ("2", "补种", "五日", day(21), "示例丙", "派出所", day(19), "风", "照片4", "慢")
    ]
    assert values(roll, Task, "parent_id", number="2") == [(None,)]
    blank = dict.fromkeys(cells) | {"专项名称": "三夏", "任务编号": "2", "任务": "补种"}
    assert taken(roll, written("专项", blank)).changed == 1
    assert values(roll, Task, *columns, number="2") == [("2", "补种", "", None, "", "", None, "", "", "")]


def test_a_duty(roll):
    cells = {"日期": "2024-06-05", "代表": "示例甲", "履职类别": "政策宣讲", "事项": "讲政策", "地点": "东街", "角色": "组织",
             "时长": 1.5, "成果": "听众30人", "佐证": "照片1", "备注": "好"}  # fmt: skip
    columns = ("done_on", "kind", "matter", "place", "role", "hours", "outcome", "evidence", "note")
    taken(roll, written("履职", cells))
    assert values(roll, Duty, *columns) == [(DAY, "政策宣讲", "讲政策", "东街", "组织", 1.5, "听众30人", "照片1", "好")]
    changed = cells | {"地点": "西街", "角色": "参加", "时长": 2, "成果": "听众40人", "佐证": "照片2", "备注": "很好"}
    assert taken(roll, written("履职", changed)).changed == 1
    assert values(roll, Duty, *columns) == [
        (DAY, "政策宣讲", "讲政策", "西街", "参加", 2.0, "听众40人", "照片2", "很好")
    ]
    blank = dict.fromkeys(cells) | {name: cells[name] for name in ("日期", "代表", "履职类别", "事项")}
    assert taken(roll, written("履职", blank)).changed == 1
    assert values(roll, Duty, *columns) == [(DAY, "政策宣讲", "讲政策", "", "", None, "", "", "")]
    assert [names(roll)[each] for (each,) in values(roll, Duty, "deputy_id")] == ["示例甲"]


def test_a_whole_row_calls_for_no_note(roll):
    assert taken(roll, written("意见", OPINION), written("建议", PROPOSAL)).notes == (
        "以前导入过的2行不在这个工作簿里，没有改动它们。",
    )
    assert values(roll, StepRow, "seq", kind="ROUTE") == [(2,)]
