"""Notices, rosters, rectification lists, meetings, the nine of a station, votes and scores on paper."""

from contextlib import closing
from datetime import date, datetime

import pypdfium2
import pytest

from app.books.forms.meetings import MEET_DIRECTOR
from app.books.papers import Grid
from app.desk import demo
from app.desk.asked import Asked, Missing
from app.desk.forms import shelf
from app.errors import LedgerError
from app.ledger import activities, bylaws, campaigns, cases, deputies, projects, scores, stations
from app.ledger.activities import ActivityDraft, Present, Question, promises
from app.ledger.bylaws import NoticeWords
from app.ledger.campaigns import TaskDraft
from app.ledger.cases import CaseDraft
from app.ledger.deputies import DeputyDraft, Seat
from app.ledger.projects import Progress, ProjectDraft, VoteDraft, appraise, vote
from app.ledger.stations import NINE, CheckLine
from app.models.activity import Activity
from app.models.case import Case
from app.models.deputy import Deputy
from app.models.roster_day import RosterDay
from app.models.roster_seat import RosterSeat
from app.models.roster_swap import RosterSwap
from app.models.station import Station
from app.rules.cases import Act, Kind, Result, Satisfaction
from app.rules.projects import ProjectStage
from tests import ledgers
from tests.exports.papers import lined, overlaps, places, words

ABOUT = {
    "notice": "day",
    "roster": "year",
    "rectification": "campaign",
    "projects": "year",
    "nine-haves": "station",
    "station-notice": "station",
    "station-report": "station",
    "meet-director": "activity",
    "score-sheet": "year",
    "ballot": "year",
    "tally": "poll",
}
DAY = date(2024, 9, 24)
LONG = "".join(chr(0x4E00 + index) for index in range(500))


@pytest.fixture
def ledger(tmp_path):
    made = ledgers.opened(tmp_path / "台账.liubu", lambda: datetime(2024, 9, 20, 9, 30), **ledgers.TAIPING)
    yield made
    made.close()


@pytest.fixture
def people(ledger):
    seats = ((Seat("乡"), Seat("县")), (Seat("乡"),), (Seat("乡"),))
    drafts = (DeputyDraft(f"示例{sign}", seats=each) for sign, each in zip("甲乙丙", seats, strict=True))
    return [deputies.add(ledger, draft).id for draft in drafts]


@pytest.fixture
def planned(ledger, people):
    """A reception at a station, moved from a holiday, in which one deputy stands in for another."""
    with ledger.write("排班") as session:
        station = Station(name="示例甲站", head="示例站长", address="示例村东头")
        session.add(station)
        day = RosterDay(
            year=2024, on_day=DAY, planned_on=date(2024, 9, 17), station_id=station.id, starts="09:00", ends="11:30",
            place="示例村广场", theme="秋收秋种", guests="示例副镇长", contact="0000000",
        )  # fmt: skip
        session.add(day)
        session.flush()
        session.add_all(RosterSeat(day_id=day.id, deputy_id=people[at], position=at) for at in (0, 1))
        session.add(
            RosterSwap(
                done_on=date(2024, 9, 18), day_id=day.id, leaving_id=people[2], coming_id=people[0], reason="外出"
            )
        )
    return station.id


def printed(ledger, tmp_path, name, asked):
    """The text of each page; nothing stands over something else or beyond the paper."""
    content = shelf.make(ledger, name, asked, tmp_path / f"{name}.pdf").read_bytes()
    for (width, height), boxes in places(content):
        assert overlaps(boxes) == []
        for character, (left, bottom, right, top) in boxes:
            assert 0 < left <= right < width, character
            assert 0 < bottom <= top < height, character
    pages = words(content)
    assert "None" not in "".join(pages)
    return pages


@pytest.mark.parametrize("name", ABOUT)
def test_every_form_can_be_had_blank(ledger, tmp_path, name):
    pages = printed(ledger, tmp_path, name, Asked(blank=1))
    assert len(pages) == 1


@pytest.mark.parametrize(("name", "wanted"), ABOUT.items())
def test_a_form_says_what_it_is_about(ledger, tmp_path, name, wanted):
    with pytest.raises(Missing, match="要写明") as caught:
        shelf.make(ledger, name, Asked(), tmp_path / "a.pdf")
    assert caught.value.wanted == wanted


def test_the_notice_names_time_place_deputies_with_their_level_and_the_telephone(ledger, tmp_path, planned):
    (page,) = printed(ledger, tmp_path, "notice", Asked(day=DAY))
    assert page.startswith("原阳县太平镇人大主席团关于开展代表接待日活动的公告（2024）号")
    assert "一、接待时间：2024年9月24日（星期二）9:00—11:30。" in page
    assert "二、接待地点：示例甲站，示例村广场。" in page
    assert "三、接待代表：示例甲（县、镇人大代表）、示例乙（镇人大代表）；陪同：示例副镇长。" in page
    assert "七、联系电话：0000000。" in page
    assert page.endswith("原阳县太平镇人大主席团2024年9月20日使用范围：对外公示—1—")


def test_a_notice_whose_hours_nobody_knows_yet_has_room_for_them(ledger, tmp_path, planned):
    with ledger.write("改时间") as session:
        day = session.query(RosterDay).one()
        day.starts = day.ends = ""
    assert "2024年9月24日（星期二），时分至时分。" in printed(ledger, tmp_path, "notice", Asked(day=DAY))[0]


def test_without_a_day_the_notice_is_that_of_the_next_reception(ledger, tmp_path, planned):
    (page,) = printed(ledger, tmp_path, "notice", Asked())
    assert "2024年9月24日（星期二）" in page


def test_the_notice_carries_the_presidiums_own_wording(ledger, tmp_path, planned):
    bylaws.put_notice_words(ledger, NoticeWords(accepted="只听农田水利。", phone="1111111"))
    (page,) = printed(ledger, tmp_path, "notice", Asked(day=DAY))
    assert "受理范围：只听农田水利。" in page
    assert "0000000。" in page  # the day's own telephone comes first
    bylaws.put_notice_words(ledger, NoticeWords(accepted=" "))
    assert bylaws.notice_words(ledger).accepted == NoticeWords().accepted
    with pytest.raises(LedgerError, match="500"):
        bylaws.put_notice_words(ledger, NoticeWords(refused=LONG + "长"))


def test_stations_that_receive_on_one_day_share_a_notice(ledger, tmp_path, planned, people):
    with ledger.write("排班") as session:
        other = RosterDay(year=2024, on_day=DAY, planned_on=DAY, starts="14:30", ends="17:00", place="示例丙村部")
        session.add(other)
        session.flush()
        session.add(RosterSeat(day_id=other.id, deputy_id=people[2]))
    page = "".join(printed(ledger, tmp_path, "notice", Asked(day=DAY)))
    assert "各站时间见下" in page
    assert "示例丙村部，14:30—17:00，示例丙（镇人大代表）" in page
    (page,) = printed(ledger, tmp_path, "notice", Asked(day=DAY, station="示例甲站"))
    assert "示例丙" not in page


def test_no_notice_is_made_up_for_a_day_without_reception(ledger, tmp_path):
    with pytest.raises(LedgerError, match="9月24日没有安排代表接待日，请先排班"):
        shelf.make(ledger, "notice", Asked(day=DAY), tmp_path / "a.pdf")
    assert not (tmp_path / "a.pdf").exists()


def test_the_roster_lists_every_day_with_its_changes(ledger, tmp_path, planned):
    (page,) = printed(ledger, tmp_path, "roster", Asked(year=2024))
    assert page.startswith("人大代表接待日安排表单位：原阳县太平镇人大主席团期间：2024年度")
    assert "19月24日二9:00—11:30" in page
    assert "9月18日示例丙由示例甲代（外出）" in page
    assert "原定9月17日" in page
    assert "共1天，安排代表2名，每名1次。" in page
    assert "每人次数（本表期内）：1次：示例甲、示例乙。" in page
    assert "示例甲（县、镇" in page
    assert "示例副镇长秋收秋种0000000" in page
    assert "法定节假日" not in page
    (page,) = printed(ledger, tmp_path, "roster", Asked(year=2024, month=9, station="示例甲站"))
    assert "示例甲站2024年9月" in page.replace("2024年9月1日至2024年9月30日", "2024年9月")
    with pytest.raises(LedgerError, match="还没有安排接待日"):
        shelf.make(ledger, "roster", Asked(year=2024, month=12), tmp_path / "a.pdf")


def test_a_rectification_list_has_tasks_and_problems_and_their_count(ledger, tmp_path):
    campaign = campaigns.add(ledger, "三夏整改").id
    task = campaigns.add_task(ledger, TaskDraft(campaign, "沟渠清淤", goal="逐段清淤", unit="示例水利所"))
    part = campaigns.add_task(ledger, TaskDraft(campaign, "第一段", parent_id=task.id))
    campaigns.add_task(ledger, TaskDraft(campaign, LONG, parent_id=task.id, obstacle="正在招标"))
    campaigns.strike_off(ledger, (part.id,), date(2024, 9, 1), "照片3")
    page = "".join(printed(ledger, tmp_path, "rectification", Asked(campaign="三夏整改")))
    assert page.startswith("三夏整改任务台账")
    assert "整改任务1项，具体问题2条，完成1条（50%）。" in page
    assert "2024-09-01已完成照片3" in page
    assert "正在招标" in page
    assert LONG[:5] in page
    assert LONG[-3:] in page
    with pytest.raises(LedgerError, match="没有名为“秋收”的专项，现有：三夏整改"):
        shelf.make(ledger, "rectification", Asked(campaign="秋收"), tmp_path / "a.pdf")


def test_a_list_of_plots_has_level_area_stage_and_counterpart_and_what_is_left_out(ledger, tmp_path):
    campaign = campaigns.add(ledger, "水稻改种", milestones="起好步 2024-04-10").id
    home = campaigns.add_task(ledger, TaskDraft(campaign, "示例一户", level="户", deputies="示例甲")).id
    campaigns.add_task(
        ledger,
        TaskDraft(
            campaign,
            "东地",
            parent_id=home,
            level="地块",
            area=2.5,
            phase="起好步",
            counterpart="示例水利局",
            unit="示例片",
        ),
    )
    page = "".join(printed(ledger, tmp_path, "rectification", Asked(campaign="水稻改种")))
    for said in (
        "级别",
        "面积（亩）",
        "对接单位",
        "示例水利局",
        "户1个，完成0个，地块1个，完成0个（2.5亩，完成0亩）。",
    ):
        assert said in page
    assert "阶段：起好步（2024年4月10日前）。" in page
    assert "节点已过还在“起好步”的：1条。" in page


def meeting(ledger, people, words="村道什么时候修"):
    draft = ActivityDraft(
        date(2024, 9, 5), "问政", starts="09:00", ends="11:00", theme="道路管护", place="镇联络站", guests="示例所长",
        attendance=tuple(Present(each) for each in people),
    )  # fmt: skip
    asked = (
        Question(words, "示例交通所", (people[0],), "已列入计划", "国庆前修完", date(2024, 9, 30)),
        Question("路灯由谁维护", "示例城建所", (people[1],), "统一维护"),
    )
    return promises.hold(ledger, draft, asked)


def test_the_record_of_a_meeting_has_question_answer_promise_day_and_follow_up(ledger, tmp_path, people):
    held = meeting(ledger, people)
    first = promises.of(ledger, held.id)[0]
    cases.advance(ledger, first.case_id, Act(Kind.REPLY, date(2024, 9, 18), text="已修好", result=Result.A))
    cases.advance(ledger, first.case_id, Act(Kind.EVALUATE, date(2024, 9, 19), outcome=Satisfaction.SATISFIED))
    (page,) = printed(ledger, tmp_path, "meet-director", Asked(activities=(held.number,)))
    assert page.startswith("人大代表问政记录")
    assert "☑问政" in page
    for said in ("村道什么时候修", "已列入计划", "国庆前修完", "9月30日", "9月18日", "满意", first.number):
        assert said in page
    assert "提问2个，当场答复1个，转交承诺办理1个，其中已答复1个。" in page


def test_a_record_of_any_length_goes_on_to_the_next_page(ledger, tmp_path, people):
    held = meeting(ledger, people, LONG)
    pages = printed(ledger, tmp_path, "meet-director", Asked(activity=held.number))
    assert len(pages) > 1
    assert "国庆前修完" in "".join(pages)


def test_a_reception_on_a_holiday_is_marked_on_paper(ledger, tmp_path, planned):
    with ledger.write("改日期") as session:
        session.query(RosterDay).one().on_day = date(2024, 10, 1)
    (page,) = printed(ledger, tmp_path, "roster", Asked(year=2024))
    assert "法定节假日；原定9月17日" in page


def test_a_deputy_stands_on_the_roster_with_the_post_on_one_line(ledger, tmp_path, planned, people):
    with ledger.write("写职务") as session:
        for at, each in enumerate(people):
            session.get(Deputy, each).post = f"示例{at}村党支部书记"
    text = lined(shelf.make(ledger, "roster", Asked(year=2024), tmp_path / "a.pdf"))
    assert "示例甲（县、镇，示例0村党支部书记）" in text
    assert "示例乙（镇，示例1村党支部书记）" in text


def test_promises_written_in_the_account_stand_on_the_record(ledger, tmp_path):
    said = "5名代表约见负责人，形成承诺事项4项，明确时限。"
    held = activities.add(ledger, ActivityDraft(date(2024, 9, 5), "约见", theme="抗旱浇地", account=said))
    (page,) = printed(ledger, tmp_path, "meet-director", Asked(activity=held.number))
    assert f"活动情况{said}" in page
    assert "提问和承诺没有逐条登记，见活动情况。" in page
    assert "提问0个" not in page


@pytest.mark.parametrize(("kind", "asked"), [("约见", True), ("问政", False), ("代表·局长面对面", False)])
def test_only_an_appointment_has_grounds(ledger, tmp_path, kind, asked):
    held = activities.add(ledger, ActivityDraft(date(2024, 9, 5), kind, theme="示例"))
    (page,) = printed(ledger, tmp_path, "meet-director", Asked(activity=held.number))
    assert ("约见事由" in page) is asked
    (page,) = printed(ledger, tmp_path, "meet-director", Asked(blank=1, kind=kind))
    assert ("约见事由" in page) is asked


def test_the_account_of_a_meeting_does_not_name_who_asked_for_secrecy(ledger, tmp_path, people):
    held = meeting(ledger, people)
    with ledger.write("保密") as session:
        session.get(Activity, held.id).account = "李示例当场反映水渠。"
        case = session.query(Case).filter(Case.activity_id == held.id).first()
        case.raised_by, case.confidential = "李示例", True
    page = "".join(printed(ledger, tmp_path, "meet-director", Asked(activity=held.number)))
    assert "当场反映水渠" in page
    assert "李示例" not in page


def test_the_question_has_the_widest_column():
    grid = next(part for part in MEET_DIRECTOR.slips[0].parts if isinstance(part, Grid) and part.key == "questions")
    assert max(grid.columns, key=lambda column: column.width).key == "words"


def test_other_activities_have_no_record_of_questions(ledger, tmp_path, people):
    with pytest.raises(LedgerError, match="没有编号为“2024-活-009”的活动"):
        shelf.make(ledger, "meet-director", Asked(activity="2024-活-009"), tmp_path / "a.pdf")


def test_an_inspection_shows_what_is_there_what_was_mended_and_what_lacks(ledger, tmp_path, planned):
    lines = [CheckLine(item, has=item not in {"牌子", "制度"}, remedy="站长9月底前办好") for item in NINE]
    stations.put(ledger, planned, date(2024, 9, 10), lines, checker="示例经办")
    stations.mend(ledger, planned, date(2024, 9, 10), "制度", on=date(2024, 9, 15), evidence="已上墙")
    (page,) = printed(ledger, tmp_path, "nine-haves", Asked(station="示例甲站"))
    assert "有8项，无1项" in page
    assert "牌子☐有☑无" in page
    assert "制度☐有☑无已上墙站长9月底前办好2024年9月15日" in page
    assert "九有达标8项（88.9%）。整改到位：制度。尚缺：牌子。" in page
    assert printed(ledger, tmp_path, "nine-haves", Asked()) == [page]
    (page,) = printed(ledger, tmp_path, "nine-haves", Asked(station="示例甲站", day=date(2024, 1, 1)))
    assert "地址：示例村东头" in page, "not inspected by then: a sheet to take along"
    assert "牌子☐有☐无" in page


def test_a_mobile_station_is_announced_closed_and_reported(ledger, tmp_path, people):
    with ledger.write("准备") as session:
        row = Station(
            name="示例交通流动工作站", type="流动站", head="示例站长", members="示例甲、示例乙", address="示例路口",
            founded_on=date(2024, 5, 6), closed_on=date(2024, 9, 18),
        )  # fmt: skip
        session.add(row)
    draft = ActivityDraft(date(2024, 6, 5), "座谈", station_id=row.id, received=12, attendance=(Present(people[0]),))
    held = activities.add(ledger, draft)
    cases.register(ledger, CaseDraft(date(2024, 6, 5), "路口没有灯", category="道路交通", activity_id=held.id))
    outside = ActivityDraft(date(2024, 4, 5), "座谈", station_id=row.id, received=99)
    activities.add(ledger, outside)
    about = {"station": "示例交通流动工作站"}
    (page,) = printed(ledger, tmp_path, "station-notice", Asked(**about, kind="设立"))
    for said in (
        "关于设立示例交通流动工作站的公告",
        "自2024年5月6日起",
        "示例站长、示例甲、示例乙",
        "示例路口",
        "特此公告",
    ):
        assert said in page
    (page,) = printed(ledger, tmp_path, "station-notice", Asked(**about))
    assert "工作任务已经完成，自2024年9月18日起撤销" in page
    text = "".join(printed(ledger, tmp_path, "station-report", Asked(**about)))
    for said in (
        "2024年5月6日设立，任务完成后撤销",
        "活动1次",
        "接待群众12人次",
        "收集意见建议1条",
        "按类别：道路交通1条",
    ):
        assert said in text
    assert "存在的问题" in text
    with pytest.raises(LedgerError, match="可以是：设立、撤销"):
        shelf.make(ledger, "station-notice", Asked(**about, kind="延期"), tmp_path / "a.pdf")


@pytest.mark.parametrize(("name", "kind"), [("示例村联络站", "固定站"), ("示例流动联络站", "流动站")])
def test_a_station_that_stays_is_not_told_to_go_when_its_task_is_done(ledger, tmp_path, name, kind):
    with ledger.write("准备") as session:
        session.add(Station(name=name, type=kind, founded_on=date(2024, 5, 6), closed_on=date(2024, 9, 18)))
    (founded,) = printed(ledger, tmp_path, "station-notice", Asked(station=name, kind="设立"))
    (closed,) = printed(ledger, tmp_path, "station-notice", Asked(station=name))
    report = "".join(printed(ledger, tmp_path, "station-report", Asked(station=name)))
    assert "自2024年5月6日起。" in founded
    assert f"{name}自2024年9月18日起撤销" in closed
    assert "2024年5月6日设立，2024年9月18日撤销。" in report
    assert "任务" not in founded + closed + report
    assert "解决0件，超期0件，期末在办0条。" in report  # a share of nothing is no number


def test_no_blank_of_a_notice_runs_over_its_line(ledger, tmp_path):
    with ledger.write("准备") as session:
        session.add(Station(name="示例站", type="流动站"))
    for asked in (Asked(blank=1), *(Asked(station="示例站", kind=kind) for kind in ("设立", "撤销"))):
        shelf.make(ledger, "station-notice", asked, tmp_path / "空.pdf")
        with closing(pypdfium2.PdfDocument(tmp_path / "空.pdf")) as paper:
            lines = paper[0].get_textpage().get_text_range().splitlines()
        assert [line for line in lines if line.strip() and not line.strip(" _＿。")] == []


def test_a_sheet_for_the_visit_says_what_the_ledger_knows_already(ledger, tmp_path, planned):
    (page,) = printed(ledger, tmp_path, "nine-haves", Asked(station="示例甲站", blank=1))
    assert "地址：示例村东头" in page
    assert "2024年接待日已排1天" in page
    assert "牌子☐有☐无" in page


def test_a_sheet_of_a_past_day_counts_what_there_was_by_then(ledger, tmp_path, planned, people):
    for on in (date(2022, 12, 30), date(2023, 11, 5), date(2023, 12, 31), date(2024, 3, 1)):
        present = (Present(people[0]),)
        activities.add(ledger, ActivityDraft(on, "走访选民", station_id=planned, attendance=present))
    asked = Asked(station="示例甲站", day=date(2023, 12, 30))
    (page,) = printed(ledger, tmp_path, "nine-haves", asked)
    assert "2023年截至12月30日活动1次" in page
    assert "2023年有记录" in page
    assert "2024年" not in page
    (page,) = printed(ledger, tmp_path, "nine-haves", Asked(station="示例甲站"))
    assert "2024年至今活动1次" in page


@pytest.fixture
def candidates(ledger):
    found = []
    for name in ("示例村道", "示例机井", "示例路灯"):
        entry = projects.gather(ledger, ProjectDraft(2024, name, content=LONG, cost=30.5), date(2024, 1, 5))
        projects.advance(ledger, entry.id, Progress(date(2024, 1, 20), ProjectStage.CANDIDATE))
        found.append(entry.id)
    return found


def counted(keys, *agreed, title="票决", on=date(2024, 2, 1), places=2):
    votes = tuple((key, (number, 70 - number, 0)) for key, number in zip(keys, agreed, strict=True))
    return VoteDraft(title, on, 78, 72, 72, 71, 70, votes, places=places)


def test_ballots_name_the_candidates_several_times_on_a_page(ledger, tmp_path, candidates):
    (page,) = printed(ledger, tmp_path, "ballot", Asked(year=2024, kind="票决"))
    assert page.count("2024年民生实事项目票决票") == 3
    assert page.count("示例机井") == 3
    assert "候选3项，应选项" in page
    assert page.count("赞成反对弃权") == 3
    with pytest.raises(LedgerError, match="没有正在实施或已经完成的民生实事项目"):
        shelf.make(ledger, "ballot", Asked(year=2024, kind="测评"), tmp_path / "a.pdf")
    with pytest.raises(LedgerError, match="没有“猜拳”票"):
        shelf.make(ledger, "ballot", Asked(year=2024, kind="猜拳"), tmp_path / "a.pdf")


def test_the_ballots_of_a_report_grade_one_deputy(ledger, tmp_path):
    (page,) = printed(ledger, tmp_path, "ballot", Asked(deputy="示例甲", blank=4))
    assert page.count("代表述职测评票") == 4
    assert page.count("优秀称职基本称职不称职") == 4


def test_the_count_of_a_vote_shows_both_numbers_of_every_rate(ledger, tmp_path, candidates):
    vote(ledger, counted(candidates, 60, 50, 30))
    (page,) = printed(ledger, tmp_path, "tally", Asked(poll="票决"))
    assert "应到（人）78实到（人）72" in page
    assert "1示例村道6010076.9%（60/78）" in page
    assert "示例路灯赞成30票，未过半数" in page
    for key in candidates[:2]:
        projects.advance(ledger, key, Progress(date(2024, 6, 1), ProjectStage.RUNNING, "开工", 50, 10.0))
    appraise(ledger, counted(candidates[:2], 60, 20, title="年终测评", on=date(2024, 9, 1)))
    (page,) = printed(ledger, tmp_path, "tally", Asked(poll="年终测评"))
    assert "满意和基本满意率" in page
    assert "85.7%（60/70）100%（70/70）" in page
    with pytest.raises(LedgerError, match="没有名为“甲”的测评或票决，现有：年终测评、票决"):
        shelf.make(ledger, "tally", Asked(poll="甲"), tmp_path / "a.pdf")
    page = "".join(printed(ledger, tmp_path, "projects", Asked(year=2024)))
    assert "赞成60票（全体代表78名），第1位" in page
    assert "2024年9月1日：满意60票，基本满意10票，不满意0票" in page


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    return demo.sample_ledger(tmp_path_factory.mktemp("样例") / "s.liubu", lambda: datetime(2024, 12, 31, 9, 0))


def test_the_ranking_has_every_deputy_with_every_item(sample, tmp_path):
    page = "".join(printed(sample, tmp_path, "score-sheet", Asked(year=2024)))
    found = scores.year(sample, 2024)
    assert page.startswith("人大代表履职量化考评表（排名）")
    for each in found.deputies:
        assert each.called.replace("　", "") in page


def test_one_deputys_sheet_shows_the_entry_behind_every_point(sample, tmp_path):
    score = scores.year(sample, 2024).deputies[0]
    page = "".join(printed(sample, tmp_path, "score-sheet", Asked(year=2024, deputy=score.called)))
    assert "列第1名" in page
    for entry in (entry for item in score.items for entry in item.entries):
        assert entry.on.isoformat() in page
        assert entry.number in page
    with pytest.raises(LedgerError, match="没有“示例无此人”"):
        shelf.make(sample, "score-sheet", Asked(year=2024, deputy="示例无此人"), tmp_path / "a.pdf")


def test_as_many_blank_sheets_come_as_were_asked_for(sample, tmp_path):
    one = printed(sample, tmp_path, "score-sheet", Asked(blank=1))
    size = (tmp_path / "score-sheet.pdf").stat().st_size
    assert printed(sample, tmp_path, "score-sheet", Asked(blank=3)) == one * 3
    assert (tmp_path / "score-sheet.pdf").stat().st_size < size * 1.5


def test_the_blank_sheet_follows_the_scheme_in_force(sample, tmp_path):
    page = "".join(printed(sample, tmp_path, "score-sheet", Asked(blank=1)))
    for item in bylaws.schemes.current(sample).items:
        assert item.label in page
