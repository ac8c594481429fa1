"""Today knows what else waits: what is looked at first, works past their day, other terms, what comes round; a unit's
late cases are one line.
"""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event

from app.books.forms.orders import REMINDER
from app.books.shelf import BOOKS
from app.desk.asked import Asked
from app.desk.forms import shelf
from app.desk.forms.frequencies import page
from app.desk.paper import put_on_paper
from app.exports.preview import page_count
from app.ledger import (
    activities,
    agenda,
    bylaws,
    campaigns,
    cases,
    deputies,
    projects,
    registers,
    scores,
    stations,
)
from app.ledger.activities import ActivityDraft, Question
from app.ledger.agenda import Why
from app.ledger.cases import CaseDraft
from app.ledger.deputies import DeputyDraft, Seat
from app.rules.cases import Act, Kind, Route
from app.rules.projects import ProjectStage
from app.rules.trade import INQUIRY, PROPOSAL
from tests.exports.papers import words

TODAY = date(2024, 9, 20)


@pytest.fixture(autouse=True)
def presidium(ledger):
    """The presidium met in the quarter, as it has to."""
    activities.add(ledger, ActivityDraft(date(2024, 7, 2), "会议", theme="镇人大主席团第三次会议"))


def items(ledger, why):
    return [item for item in agenda.today(ledger).items if item.why is why]


def opinion(ledger, on, unit="", content="示例内容", **values):
    acts = (Act(Kind.ROUTE, on, route=Route.TRANSFER), Act(Kind.ASSIGN, on, unit=unit)) if unit else ()
    return cases.register(ledger, CaseDraft(on, content, acts=acts, **values))


def test_signs_of_petitions_and_dangers_come_before_everything_until_they_are_answered(ledger):
    opinion(ledger, date(2024, 5, 1), "示例所")
    danger = opinion(ledger, date(2024, 9, 19), "示例站", nature="安全隐患")
    sign = opinion(ledger, date(2024, 9, 18), nature="信访苗头")
    opinion(ledger, date(2024, 9, 18), nature="咨询")
    today = agenda.today(ledger)
    assert [item.case.number for item in today.items[:2]] == [sign.number, danger.number]
    assert [item.why for item in today.items[:2]] == [Why.PRESSING, Why.PRESSING]
    assert today.items[0].sentence == "信访苗头　还没有承办单位"
    assert today.total == sum(item.many for item in today.items) == 4
    cases.advance(ledger, danger.id, Act(Kind.REPLY, TODAY, text="已修好"))
    assert [item.case.number for item in items(ledger, Why.PRESSING)] == [sign.number]


def task(ledger, campaign, title, due):
    return campaigns.add_task(ledger, campaigns.TaskDraft(campaign, title, due_on=due, unit="示例站")).id


def test_tasks_past_their_day_are_named_and_many_of_a_campaign_are_one_line(ledger):
    few, many = campaigns.add(ledger, "示例整改").id, campaigns.add(ledger, "示例搬迁").id
    head = task(ledger, few, "沟渠", date(2024, 9, 1))
    part = campaigns.add_task(ledger, campaigns.TaskDraft(few, "第一段", parent_id=head, due_on=date(2024, 9, 10))).id
    task(ledger, few, "还早", date(2024, 9, 20))
    homes = [task(ledger, many, f"第{place}户", date(2024, 9, 15)) for place in range(1, 5)]
    whole, one = sorted(items(ledger, Why.TASK), key=lambda item: -item.many)
    assert (whole.sentence, whole.many) == ("示例搬迁：4 条超期没有完成，最久5天", 4)
    assert whole.detail == "第1户、第2户、第3户等"
    assert (one.sentence, one.about, one.many) == ("示例整改　1.1　第一段", part, 1)
    assert "已超期10天" in one.detail
    assert agenda.today(ledger).total == 5
    campaigns.strike_off(ledger, (*homes, part), TODAY, "")
    assert items(ledger, Why.TASK) == []


STAGES = "起好步 2024-09-10\n签协议 2024-09-25\n扫尾 2024-11-30"


def staged(ledger, campaign, title, phase):
    return campaigns.add_task(ledger, campaigns.TaskDraft(campaign, title, phase=phase)).id


def test_a_stage_is_named_before_its_day_and_after_it_while_something_is_left_in_it(ledger, calendar):
    campaign = campaigns.add(ledger, "示例改种", milestones=STAGES).id
    first = [staged(ledger, campaign, f"第{place}户", "起好步") for place in (1, 2)]
    staged(ledger, campaign, "第3户", "签协议")
    staged(ledger, campaign, "第4户", "扫尾")
    [behind], [ahead] = items(ledger, Why.STAGE_LATE), items(ledger, Why.STAGE_SOON)
    assert (behind.sentence, behind.detail) == (
        "示例改种：“起好步”应于9月10日完成，已过10天",
        "还在“起好步”的2条",
    )
    assert (ahead.sentence, ahead.detail) == ("示例改种：“签协议”应于9月25日完成，还有5天", "还有3条没有走完")
    assert {behind.about, ahead.about} == {campaign}
    assert agenda.today(ledger).total == len(agenda.today(ledger).items) == 2
    campaigns.strike_off(ledger, tuple(first), TODAY, "")
    assert items(ledger, Why.STAGE_LATE) == []
    calendar.moment = datetime(2024, 9, 26, 9)
    [behind] = items(ledger, Why.STAGE_LATE)
    assert (behind.sentence, behind.detail) == (
        "示例改种：“签协议”应于9月25日完成，已过1天",
        "还在“签协议”的1条",
    )


def test_many_stages_of_a_campaign_that_are_over_are_one_line(ledger, calendar):
    campaign = campaigns.add(ledger, "示例改种", milestones=STAGES).id
    for phase in ("起好步", "签协议", "签协议", "扫尾"):
        staged(ledger, campaign, f"在{phase}", phase)
    calendar.moment = datetime(2024, 10, 5, 9)
    [item] = items(ledger, Why.STAGE_LATE)
    assert item.sentence == "示例改种：“起好步”应于9月10日完成，已过25天"
    assert item.detail == "还在“起好步”的1条、还在“签协议”的2条"
    assert items(ledger, Why.STAGE_SOON) == []


def test_a_campaign_that_writes_no_stages_to_its_tasks_is_told_so_and_a_finished_one_is_left_alone(ledger):
    campaign = campaigns.add(ledger, "示例改种", milestones=STAGES).id
    assert [item.detail for item in items(ledger, Why.STAGE_SOON)] == ["还没有列任务"]
    assert items(ledger, Why.STAGE_LATE) == []
    only = staged(ledger, campaign, "第1户", "")
    assert [item.detail for item in items(ledger, Why.STAGE_LATE)] == ["1条没有完成，都没有写阶段"]
    campaigns.strike_off(ledger, (only,), TODAY, "")
    assert items(ledger, Why.STAGE_LATE) == items(ledger, Why.STAGE_SOON) == []
    campaigns.add(ledger, "无节点", milestones="起好步\n扫尾")
    assert items(ledger, Why.STAGE_SOON) == []


def test_a_livelihood_project_past_its_day_says_how_far_it_is(ledger):
    names = ("示例路", "示例桥")
    drafts = [projects.ProjectDraft(2024, name, unit="示例所", finish_by=date(2024, 8, 17)) for name in names]
    project, other = (projects.gather(ledger, draft, date(2024, 1, 5)) for draft in drafts)
    for each in (project, other):
        projects.advance(ledger, each.id, projects.Progress(date(2024, 1, 6), ProjectStage.CANDIDATE))
    assert items(ledger, Why.PROJECT) == []
    votes = ((project.id, (30, 5, 3)), (other.id, (10, 20, 8)))
    projects.vote(ledger, projects.VoteDraft("示例票决", date(2024, 2, 1), 40, 38, 38, 38, 38, votes, places=1))
    projects.advance(ledger, project.id, projects.Progress(date(2024, 6, 1), ProjectStage.RUNNING, percent=30))
    [item] = items(ledger, Why.PROJECT)
    assert (item.sentence, item.detail) == ("示例路：应于8月17日完成，已过34天", "进度30%　示例所")
    projects.advance(ledger, project.id, projects.Progress(TODAY, ProjectStage.DONE))
    assert items(ledger, Why.PROJECT) == []


def test_a_tracked_case_comes_back_on_its_day(ledger, calendar):
    case = opinion(ledger, date(2024, 9, 1), "示例站")
    cases.advance(ledger, case.id, Act(Kind.TRACK, date(2024, 9, 10), due=date(2024, 10, 8), reason="等汛期过后"))
    assert items(ledger, Why.REVIEW) == []
    calendar.moment = datetime(2024, 10, 8, 9)
    [item] = items(ledger, Why.REVIEW)
    assert (item.case.number, item.sentence) == (case.number, "长期跟踪，10月8日复查")
    cases.advance(ledger, case.id, Act(Kind.TRACK, date(2024, 10, 8), due=date(2024, 12, 1), reason="看过，继续"))
    assert items(ledger, Why.REVIEW) == []


@pytest.fixture
def proposal(ledger):
    leader = deputies.add(ledger, DeputyDraft("示例甲", seats=(Seat("乡"),))).id
    act = Act(Kind.ASSIGN, date(2024, 9, 2), unit="示例所", co_units=("示例站",))
    draft = CaseDraft(date(2024, 9, 2), "示例内容", kind=PROPOSAL, title="示例建议", leaders=(leader,), acts=(act,))
    return cases.register(ledger, draft)


def test_the_terms_of_objections_co_handlers_and_another_unit_are_named(ledger, calendar, proposal):
    calendar.moment = datetime(2024, 9, 10, 9)
    assert items(ledger, Why.TERM) == []
    named = {}
    for day in (*range(10, 17), *range(58, 70)):
        calendar.moment = datetime(2024, 9, 1, 9) + timedelta(days=day - 1)
        for item in items(ledger, Why.TERM):
            named.setdefault(item.sentence.partition("，")[0], []).append((day, item.sentence.partition("，")[2]))
    objection, co_handler = sorted(named, key=lambda each: "协办" in each)
    assert (objection, co_handler) == ("承办单位有异议的9月14日前书面退办", "协办单位11月4日前向主办单位提出意见")
    assert named[objection] == [(11, "还有3天"), (12, "还有2天"), (13, "还有1天"), (14, "今天到期")]
    assert [day for day, _ in named[co_handler]] == [62, 63, 64, 65, 66, 67, 68]
    calendar.moment = datetime(2024, 9, 14, 9)
    cases.advance(ledger, proposal.id, Act(Kind.RETURN, date(2024, 9, 14), reason="不归本所管"))
    calendar.moment = datetime(2024, 10, 20, 9)
    [item] = items(ledger, Why.TERM)
    assert "重新确定承办单位，已过" in item.sentence


def test_terms_beside_are_asked_for_at_once_however_many_proposals_there_are(ledger, proposal):
    def asked_for_steps():
        asked = []
        event.listen(ledger._engine, "before_cursor_execute", note := lambda *call: asked.append(call[2]))
        agenda.today(ledger)
        event.remove(ledger._engine, "before_cursor_execute", note)
        return len(asked)

    one, leaders = asked_for_steps(), (proposal.deputies[0].id,)
    for place in range(5):
        act = Act(Kind.ASSIGN, date(2024, 9, 2), unit=f"示例{place}站")
        draft = CaseDraft(date(2024, 9, 2), "示例", kind=PROPOSAL, title=f"第{place}件", leaders=leaders, acts=(act,))
        cases.register(ledger, draft)
    assert asked_for_steps() == one


def test_a_promise_without_words_is_none_to_be_told(ledger):
    meeting = activities.add(ledger, ActivityDraft(date(2024, 9, 10), INQUIRY, theme="示例问政"))
    activities.add_questions(ledger, meeting.id, (Question("何时修好", unit="示例所", due=date(2024, 9, 18)),))
    [item] = items(ledger, Why.OVERDUE)
    assert item.sentence.startswith("承办：示例所　应于9月18日答复")


def test_a_promise_is_called_one(ledger, calendar):
    question = Question("何时修好", unit="示例所", promise="月底前修好", due=date(2024, 9, 18))
    meeting = activities.add(ledger, ActivityDraft(date(2024, 9, 10), INQUIRY, theme="示例问政"))
    activities.add_questions(ledger, meeting.id, (question,))
    [item] = items(ledger, Why.OVERDUE)
    assert item.sentence.startswith("承诺：月底前修好　承办：示例所　应于9月18日答复，已超期2天")


def test_a_plan_whose_day_comes_or_has_passed_is_named_until_it_is_held(ledger, calendar):
    def plan(matter, on):
        return registers.add(ledger, BOOKS["plans"], {"year": 2024, "matter": matter, "kind": "问政", "planned_on": on})

    late = plan("第一次问政", date(2024, 9, 15))
    plan("第二次问政", date(2024, 9, 30))
    plan("第三次问政", date(2024, 12, 1))
    assert [item.sentence for item in items(ledger, Why.PLAN)] == [
        "第一次问政：计划9月15日，已过5天，还没有登记活动", "第二次问政：计划9月30日，还有10天",
    ]  # fmt: skip
    held = activities.add(ledger, ActivityDraft(date(2024, 9, 15), INQUIRY, theme="示例"))
    registers.correct(ledger, BOOKS["plans"], late.id, {"activity_id": held.number}, "办了")
    assert [item.about for item in items(ledger, Why.PLAN)] != [late.id]
    activities.void(ledger, held.id, "登错了")
    assert late.id in [item.about for item in items(ledger, Why.PLAN)]


def station(ledger, name, **values):
    return registers.add(ledger, BOOKS["stations"], {"name": name, "type": "固定站"} | values).id


def checked(ledger, key, on):
    lines = tuple(stations.CheckLine(item, True, "照片") for item in stations.NINE)
    stations.put(ledger, key, on, lines)


def test_stations_are_to_look_at_themselves_each_quarter(ledger, calendar):
    first, second = station(ledger, "示例一站"), station(ledger, "示例二站")
    station(ledger, "示例旧站", state="撤销")
    assert items(ledger, Why.CHECK) == []  # nobody here goes by the nine
    checked(ledger, first, date(2024, 8, 1))
    calendar.moment = datetime(2024, 9, 12, 9)
    [item] = items(ledger, Why.CHECK)
    assert (item.sentence, item.detail) == ("九有自查：第3季度还有18天，1个站还没有自查", "示例二站")
    checked(ledger, second, date(2024, 9, 12))
    assert items(ledger, Why.CHECK) == []
    calendar.moment = datetime(2025, 1, 10, 9)
    [item] = items(ledger, Why.CHECK)
    assert item.sentence == "九有自查：第4季度没有自查，2个站还没有自查"


def test_a_station_that_was_closed_on_its_day_is_asked_for_no_look_at_itself(ledger, calendar):
    bylaws.methods.choose(ledger, "shangjie")
    kept = station(ledger, "示例一站")
    station(ledger, "示例已撤站", closed_on="2024-09-01")
    station(ledger, "示例将撤站", closed_on="2024-12-01", state="撤销")
    checked(ledger, kept, date(2024, 8, 1))
    calendar.moment = datetime(2024, 9, 20, 9)
    [item] = items(ledger, Why.CHECK)
    assert item.detail == "示例将撤站"
    assert scores.matrix(ledger, 2024, "self-check").frequency.least == 2


def test_three_late_cases_of_a_unit_are_one_line_that_prints_all_reminders(ledger, tmp_path):
    mine = [opinion(ledger, date(2024, 5, day), "示例民政所", f"示例内容{day}").number for day in range(1, 7)]
    other = opinion(ledger, date(2024, 6, 1), "示例水利站")
    today = agenda.today(ledger, limit=5)
    [group] = [item for item in today.items if item.why is Why.UNIT]
    assert group.sentence.startswith("示例民政所 6 件超期没有答复，最久")
    assert (group.numbers, group.many) == (tuple(mine), 6)
    assert [item.case.number for item in today.items if item.why is Why.OVERDUE] == [other.number]
    assert today.total == 7
    out = shelf.make(ledger, REMINDER.name, Asked(cases=group.numbers), tmp_path / "全部催办单.pdf")
    assert page_count(out) == 6


def test_whatever_waits_is_counted_once(ledger, calendar):
    for day in range(1, 5):
        opinion(ledger, date(2024, 5, day), "示例民政所", f"示例内容{day}", nature="安全隐患" if day == 1 else "")
    opinion(ledger, TODAY - timedelta(days=1))
    today = agenda.today(ledger)
    assert today.total == sum(item.many for item in today.items) == 5
    assert agenda.today(ledger, limit=0).total == 5


def met(ledger, on, theme):
    activities.add(ledger, ActivityDraft(on, "会议", theme=theme))


def test_what_the_unit_itself_is_to_hold_is_named_before_its_period_is_over(ledger, calendar):
    bylaws.methods.choose(ledger, "linying")
    calendar.moment = datetime(2024, 9, 13, 9)
    assert {item.about: item.sentence for item in items(ledger, Why.RHYTHM)} == {
        "dispatch": "一周一调度：第37周还有2天，还没有登记",
        "coordination": "半月一协调：9月上半月还有2天，还没有登记",
    }
    met(ledger, date(2024, 9, 11), "意见办理调度会")
    met(ledger, date(2024, 9, 11), "部门协调会")
    assert items(ledger, Why.RHYTHM) == []
    calendar.moment = datetime(2024, 9, 27, 9)
    assert {item.about for item in items(ledger, Why.RHYTHM)} == {"push", "coordination", "dispatch"}
    calendar.moment = datetime(2024, 12, 20, 9)
    assert "presidium" in {item.about for item in items(ledger, Why.RHYTHM)}
    met(ledger, date(2024, 12, 20), "镇人大主席团第四次会议")
    assert "presidium" not in {item.about for item in items(ledger, Why.RHYTHM)}


def test_the_year_of_a_rhythm_stands_in_a_table_on_screen_and_paper(ledger, calendar, tmp_path):
    bylaws.methods.choose(ledger, "linying")
    met(ledger, date(2024, 1, 20), "一月推进会")
    met(ledger, date(2024, 3, 20), "三月推进会")
    matrix = scores.matrix(ledger, 2024, "一月一推进")
    [line] = matrix.lines
    assert (line.name, [mark.done for mark in line.marks][:4], line.met, line.asked) == ("本单位", [1, 0, 1, 0], 2, 8)
    out = shelf.make(ledger, "frequencies", Asked(year=2024, kind="push"), tmp_path / "频次.pdf")
    text = "".join(words(out.read_bytes()))
    assert "一月一推进频次达标表（每月至少1次）" in text
    assert "达标人数" not in text
    assert scores.matrix(ledger, 2024, "presidium").lines[0].marks[2].done == 1


def test_the_weeks_of_a_year_share_the_columns_of_their_months_on_paper(ledger, calendar, tmp_path):
    bylaws.methods.choose(ledger, "linying")
    for on in (date(2024, 1, 3), date(2024, 1, 30), date(2024, 2, 1)):  # Thursday of the last two's week: in February
        met(ledger, on, "调度会")
    matrix = scores.matrix(ledger, 2024, "一周一调度")
    paper = page(ledger, matrix)
    [row] = paper.rows
    assert [column.label for column in paper.columns] == ["单位", *(f"{month}月" for month in range(1, 13)), "达标"]
    assert row[1:3] == ("1/4", "1/5")
    assert row[10:13] == ("", "", "")
    out = shelf.make(ledger, "frequencies", Asked(year=2024, kind="一周一调度"), tmp_path / "频次.pdf")
    assert "每月一格" in "".join(words(out.read_bytes()))


def test_a_quarter_is_kept_when_every_station_looked_at_itself(ledger):
    bylaws.methods.choose(ledger, "shangjie")
    first, second = station(ledger, "示例一站"), station(ledger, "示例二站")
    checked(ledger, first, date(2024, 2, 1))
    checked(ledger, second, date(2024, 3, 1))
    checked(ledger, first, date(2024, 5, 1))
    marks = scores.matrix(ledger, 2024, "self-check").lines[0].marks
    assert [mark.done for mark in marks] == [2, 1, 0, 0]
    assert [mark.state.value for mark in marks][:2] == ["达标", "未达"]


def test_plans_stand_beside_what_was_held(ledger, tmp_path):
    held = activities.add(ledger, ActivityDraft(date(2024, 9, 15), INQUIRY, theme="示例"))
    for matter, number in (("第一次问政", held.number), ("第二次问政", "")):
        values = {"year": 2024, "matter": matter, "kind": "问政", "planned_on": "2024-09-10", "activity_id": number}
        registers.add(ledger, BOOKS["plans"], values)
    printout = registers.page(ledger, BOOKS["plans"])
    place = [column.label for column in printout.columns].index("实际日期")
    assert [row[place : place + 2] for row in printout.rows] == [(date(2024, 9, 15), "已办"), (None, "未办")]
    for form in ("xlsx", "pdf"):
        out = put_on_paper(ledger, "plans", None, TODAY, form=form, out=tmp_path / f"计划.{form}")
        assert Path(out).stat().st_size > 1000
    activities.void(ledger, held.id, "登错了")
    assert [row[place + 1] for row in registers.page(ledger, BOOKS["plans"]).rows] == ["未办", "未办"]
