"""Random workbooks, counted twice: by the ledger, and in a few plain lines from the definitions of the figures."""

from datetime import date, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.books.workbook import RawSheet
from app.ledger import imports
from app.ledger.figures import Period, as_json, figures
from tests import ledgers

START = date(2024, 1, 1)
TODAY = datetime(2025, 12, 20, 8, 0)  # after every day that a workbook of 2024 can name
NAMES = ("示例甲", "示例乙", "示例丙")
OPINION = (
    "意见编号", "上级编号", "活动编号", "日期", "来源", "反映人", "内容", "接单代表", "现场答复", "处理方式", "承办单位", "交办日期",
    "应办结日期", "答复日期", "结果类别", "评价日期", "结果评价", "销号日期",
)  # fmt: skip
ACTIVITY = (
    "活动编号",
    "日期",
    "类型",
    "联络站",
    "专项",
    "参加代表",
    "请假代表",
    "缺席代表",
    "接待人次",
    "宣传咨询人次",
)
DUTY = ("日期", "代表", "履职类别", "事项")

days = st.integers(0, 330).map(lambda offset: START + timedelta(days=offset))
gaps = st.integers(0, 40).map(lambda count: timedelta(days=count))


@st.composite
def activity(draw, number):
    people = draw(st.lists(st.sampled_from(NAMES), unique=True))
    cut, end = sorted((draw(st.integers(0, len(people))), draw(st.integers(0, len(people)))))
    return {
        "活动编号": f"A{number}",
        "日期": draw(days),
        "类型": draw(st.sampled_from(("接待选民", "流动联络站", "学习培训"))),
        "联络站": draw(st.sampled_from((None, "中心站", "流动一站"))),
        "专项": draw(st.sampled_from((None, "三夏"))),
        "参加代表": "、".join(people[:cut]) or None,
        "请假代表": "、".join(people[cut:end]) or None,
        "缺席代表": "、".join(people[end:]) or None,
        "接待人次": draw(st.one_of(st.none(), st.integers(0, 40))),
        "宣传咨询人次": draw(st.one_of(st.none(), st.integers(0, 40))),
    }


@st.composite
def opinion(draw, number, activities, above):
    held = draw(st.sampled_from((None, *activities)))
    raised = held["日期"] if held else draw(days)
    row = dict.fromkeys(OPINION)
    row |= {
        "意见编号": f"O{number}",
        "上级编号": draw(st.sampled_from((None, None, None, *above))),
        "活动编号": held["活动编号"] if held else None,
        "日期": raised,
        "来源": "接待选民",
        "反映人": draw(st.sampled_from((None, "样例甲", "样例乙", "样例丙"))),
        "内容": f"第{number}件",
        "接单代表": draw(st.sampled_from((None, *NAMES))),
    }
    way = draw(st.sampled_from(("无", "现场", "单位", "转交办理", "转为建议", "不予受理", "引导信访")))
    if way == "现场":
        row["现场答复"] = "是"
        row["结果评价"] = draw(st.sampled_from((None, "满意", "不满意")))
    elif way in {"单位", "转交办理"}:
        row["处理方式"] = None if way == "单位" else way
        row["承办单位"] = "水利站"
        _handle(draw, row, raised)
    elif way != "无":
        row["处理方式"] = way
    return row


def _handle(draw, row, raised):
    row["交办日期"] = raised + draw(gaps)
    row["应办结日期"] = row["交办日期"] + draw(gaps)
    if not draw(st.booleans()):
        row["销号日期"] = draw(st.sampled_from((None, row["交办日期"])))
        return
    row["答复日期"] = row["交办日期"] + draw(gaps)
    row["结果类别"] = draw(st.sampled_from((None, "A", "B", "C")))
    if draw(st.booleans()):
        row["评价日期"] = row["答复日期"] + draw(gaps)
        row["结果评价"] = draw(st.sampled_from(("满意", "基本满意", "不满意")))
    if draw(st.booleans()):
        row["销号日期"] = (row["评价日期"] or row["答复日期"]) + draw(gaps)


duty = st.fixed_dictionaries(
    {
        "日期": days,
        "代表": st.sampled_from(NAMES),
        "履职类别": st.sampled_from(("化解矛盾", "招商引资", "其他")),
        "事项": st.integers(0, 99).map(lambda number: f"第{number}项"),
    }
)


@st.composite
def workbooks(draw):
    activities = [draw(activity(number)) for number in range(draw(st.integers(0, 4)))]
    opinions = []
    for number in range(draw(st.integers(0, 9))):
        tops = [row["意见编号"] for row in opinions if row["上级编号"] is None]
        opinions.append(draw(opinion(number, activities, tops)))
    return activities, opinions, draw(st.lists(duty, max_size=3, unique_by=lambda row: row["事项"]))


def sheet(name, headings, rows):
    cells = tuple(tuple(row[heading] for heading in headings) for row in rows)
    return RawSheet(name, tuple(headings), tuple((place + 2, row) for place, row in enumerate(cells)))


def sheets(activities, opinions, duties):
    people = [{"姓名": name, "代表级别": "乡", "选区": f"{name}选区"} for name in NAMES]
    stations = [{"名称": "中心站", "类型": "固定站"}, {"名称": "流动一站", "类型": "流动站"}]
    return (
        sheet("意见", OPINION, opinions),
        sheet("活动", ACTIVITY, activities),
        sheet("履职", DUTY, duties),
        sheet("联络站", ("名称", "类型"), stations),
        sheet("代表", ("姓名", "代表级别", "选区"), people),
    )


def counted(activities, opinions, duties, since, until):
    """The definitions of docs/figures.md, word for word."""
    split = {row["上级编号"] for row in opinions}
    leaves = [row for row in opinions if row["意见编号"] not in split]
    mine = [row for row in leaves if since <= row["日期"] <= until]
    held = [row for row in activities if since <= row["日期"] <= until]
    spot = [row for row in mine if row["现场答复"]]
    assigned = [row for row in mine if row["承办单位"]]
    replied = [row for row in assigned if row["答复日期"]]
    late = [row for row in assigned if (row["答复日期"] or TODAY.date()) > row["应办结日期"]]
    resolved = [
        row
        for row in mine
        if row["现场答复"] or row["结果类别"] == "A" or (row["结果评价"] in {"满意", "基本满意"} and row["销号日期"])
    ]
    voters = 0
    for row in held:
        named = {each["反映人"] for each in opinions if each["活动编号"] == row["活动编号"] and each["反映人"]}
        voters += len(named) if row["接待人次"] is None else row["接待人次"]
    present = _named(held, "参加代表")
    expected = len(present) + len(_named(held, "请假代表")) + len(_named(held, "缺席代表"))
    proposed = sum(row["处理方式"] == "转为建议" for row in mine)
    return {
        "activities": len(held),
        "deputy_attendances": len(present),
        "deputies_active": len(set(present)),
        "expected_attendances": expected,
        "attendance_rate": (len(present), expected),
        "conversion_rate": (proposed, len(mine)),
        "duties": sum(since <= row["日期"] <= until for row in duties),
        "voters_received": voters,
        "people_advised": sum(row["宣传咨询人次"] or 0 for row in held),
        "opinions": len(mine),
        "answered_on_spot": len(spot),
        "assigned": len(assigned),
        "proposed": proposed,
        "not_accepted": sum(row["处理方式"] in {"不予受理", "引导信访"} for row in mine),
        "undecided": sum(not (row["现场答复"] or row["承办单位"] or row["处理方式"]) for row in mine),
        "carried_in": sum(row["日期"] < since and _open(row, since - timedelta(days=1)) for row in leaves),
        "received": len(mine),
        "closed": sum(since <= (_closed(row) or date.max) <= until for row in leaves),
        "voided": 0,
        "open": sum(row["日期"] <= until and _open(row, until) for row in leaves),
        "resolved": len(resolved),
        "overdue": len(late),
        "reply_rate": (len(replied), len(assigned)),
        "on_time_rate": (sum(row["答复日期"] <= row["应办结日期"] for row in replied), len(assigned)),
        "closure_rate": (sum(row["销号日期"] is not None for row in assigned), len(assigned)),
        "satisfied": sum(row["结果评价"] == "满意" for row in mine),
        "dissatisfied": sum(row["结果评价"] == "不满意" for row in mine),
    }


def _named(rows, column):
    return [name for row in rows for name in (row[column] or "").split("、") if name]


def _closed(row):
    if row["承办单位"]:
        return row["销号日期"]
    return row["日期"] if row["现场答复"] or row["处理方式"] else None


def _open(row, day):
    closed = _closed(row)
    return closed is None or closed > day


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(workbooks(), days, gaps)
def test_the_ledger_counts_what_the_definitions_say(tmp_path_factory, rows, since, length):
    path = tmp_path_factory.mktemp("ledger") / "台账.liubu"
    ledger = ledgers.opened(path, lambda: TODAY, **ledgers.TAIPING)
    try:
        report = imports.import_sheets(ledger, sheets(*rows))
        assert report.refused == ()
        until = since + 4 * length
        found = figures(ledger, Period(since, until)).values
        wanted = counted(*rows, since, until)
        assert {
            key: found[key] if isinstance(found[key], int) else (found[key].numerator, found[key].denominator)
            for key in wanted
        } == wanted
        by_kind = as_json(ledger, Period(since, until))["by"]["kind"]
        for key in ("activities", "expected_attendances", "duties"):
            assert sum(group[key] for group in by_kind.values()) == wanted[key]
        again = imports.import_sheets(ledger, sheets(*rows))
        assert (again.added, again.changed) == (0, 0)
    finally:
        ledger.close()
