"""Papers before and after a meeting, the sheet of a proposal, what is asked of a unit's head, what is followed up."""

from datetime import date, datetime

import pytest

from app.books.forms.shelf import FORMS
from app.desk.asked import Asked
from app.desk.forms import shelf
from app.errors import LedgerError
from app.ledger import activities, bylaws, cases, deputies
from app.ledger.activities import ActivityDraft, Present, Question, promises
from app.ledger.bylaws import NoticeWords
from app.ledger.cases import CaseDraft
from app.ledger.deputies import DeputyDraft, Seat
from app.models.station import Station
from app.rules.cases import Act, Kind, Result
from app.rules.proposals import checks
from app.rules.trade import ABSENT, LEAVE, PROPOSAL
from tests import ledgers
from tests.exports.papers import overlaps, places, words

DAY = date(2024, 6, 5)
SESSION_PAPERS = ("session-notice", "session-agenda", "session-minutes")
RARE = "示例㛃䶮·买买提"
NEW = (
    "meet-request",
    "meet-notice",
    "sign-in",
    *SESSION_PAPERS,
    "proposal-sheet",
    "solicitation",
    "follow-up",
    "activity",
)


@pytest.fixture
def ledger(tmp_path):
    made = ledgers.opened(tmp_path / "台账.liubu", lambda: datetime(2024, 9, 20, 9, 30), **ledgers.TAIPING)
    yield made
    made.close()


@pytest.fixture
def people(ledger):
    made = []
    for at, sign in enumerate("甲乙丙"):
        seat = Seat("乡", term="第十四届", constituency=f"示例{sign}选区", certificate=f"太00{at}" if at < 2 else "")
        made.append(
            deputies.add(ledger, DeputyDraft(f"示例{sign}", post="示例村农民", phone="13900000001", seats=(seat,))).id
        )
    return made


def pages(ledger, tmp_path, name, **asked):
    return words(shelf.make(ledger, name, Asked(**asked), tmp_path / f"{name}.pdf").read_bytes())


def meeting(ledger, people, **changes):
    came = (Present(people[0]), Present(people[1], LEAVE), Present(people[2], ABSENT))
    told = {"theme": "镇人大主席团第三次会议", "place": "示例会议室", "starts": "09:00", "attendance": came}
    told |= {
        "account": "一、听取示例报告；二、讨论示例计划。",
        "organiser": "示例主持",
        "guests": "示例办公室",
        "recorder": "示例记录",
    }
    return activities.add(ledger, ActivityDraft(DAY, "会议", **{**told, **changes})).number


def test_the_sheet_of_an_activity_lists_whoever_was_expected_with_room_to_sign(ledger, tmp_path, people):
    (page,) = pages(ledger, tmp_path, "sign-in", activity=meeting(ledger, people))
    assert "镇人大主席团第三次会议" in page
    assert "应到3人实到1人" in page
    assert "1示例甲示例甲选区示例村农民2示例乙示例乙选区示例村农民请假3示例丙示例丙选区示例村农民缺席" in page


def test_a_meeting_that_is_to_come_has_a_sheet_of_all_deputies_or_of_those_of_a_station(ledger, tmp_path, people):
    with ledger.write("建站") as session:
        session.add(station := Station(name="示例站"))
        session.flush()
        wanted = station.id
    deputies.correct(ledger, people[1], {"station_id": wanted}, "更正联络站")
    (everybody,) = pages(ledger, tmp_path, "sign-in")
    assert all(f"示例{sign}选区" in everybody for sign in "甲乙丙")
    (few,) = pages(ledger, tmp_path, "sign-in", station="示例站")
    assert "应到1人" in few
    assert "示例乙选区" in few
    assert "示例甲选区" not in few
    with pytest.raises(LedgerError, match="没有名为“没有”的联络站"):
        pages(ledger, tmp_path, "sign-in", station="没有")


def test_nobody_in_office_makes_no_sheet_of_names(ledger, tmp_path):
    with pytest.raises(LedgerError, match="没有在任的代表可列"):
        pages(ledger, tmp_path, "sign-in")
    assert not (tmp_path / "sign-in.pdf").exists()


def test_the_notice_says_when_where_who_and_what(ledger, tmp_path, people):
    (page,) = pages(ledger, tmp_path, "session-notice", activity=meeting(ledger, people))
    assert "关于召开镇人大主席团第三次会议的通知" in page
    assert "一、会议时间：2024年6月5日9:00。" in page
    assert "二、会议地点：示例会议室。" in page
    assert "三、参加人员：示例甲、示例乙、示例丙。" in page
    assert "四、列席人员：示例办公室。" in page
    assert "听取示例报告。讨论示例计划。" in page
    assert "向主席团书面请假" in page


def test_the_agenda_has_an_item_a_line_with_its_own_number(ledger, tmp_path, people):
    (page,) = pages(ledger, tmp_path, "session-agenda", activity=meeting(ledger, people))
    assert "镇人大主席团第三次会议议程" in page
    assert "一、听取示例报告。二、讨论示例计划。" in page
    (alone,) = pages(ledger, tmp_path, "session-agenda", activity=meeting(ledger, people, account="听取示例报告。"))
    assert "一、" not in alone


def test_the_minutes_say_who_was_there_and_what_was_decided(ledger, tmp_path, people):
    number = meeting(ledger, people, outcome="通过示例计划。")
    (page,) = pages(ledger, tmp_path, "session-minutes", activity=number)
    assert "主持：示例主持出席：示例甲请假：示例乙缺席：示例丙列席：示例办公室记录：示例记录" in page
    assert "一、听取示例报告。二、讨论示例计划。会议议定：通过示例计划。" in page
    assert page.endswith("原阳县太平镇人大主席团2024年6月5日使用范围：内部全量—1—")


@pytest.mark.parametrize("name", SESSION_PAPERS)
def test_only_a_meeting_has_the_papers_of_one(ledger, tmp_path, name):
    held = activities.add(ledger, ActivityDraft(DAY, "座谈"))
    with pytest.raises(LedgerError, match=f"“{held.number}”（座谈）不是会议"):
        pages(ledger, tmp_path, name, activity=held.number)


@pytest.mark.parametrize("name", SESSION_PAPERS)
def test_the_papers_of_a_congress_that_is_to_come_have_its_name_and_day(ledger, tmp_path, name):
    first, _ = pages(ledger, tmp_path, name, blank=2, kind="人代会", day=date(2025, 1, 8))
    assert "次人民代表大会会议" in first
    assert "2025年1月8日" in first
    with pytest.raises(LedgerError, match="可以是：人民代表大会会议、主席团会议"):
        pages(ledger, tmp_path, name, blank=1, kind="茶话会")


def proposal(ledger, people, **changes):
    told = {"title": "关于修路的建议", "leaders": (people[0],), "co_signers": tuple(people[1:])}
    return cases.register(
        ledger, CaseDraft(DAY, "村东头的路坑洼不平。建议今年修好。", kind=PROPOSAL, **{**told, **changes})
    ).number


def test_the_sheet_of_a_proposal_says_what_it_is_and_who_signs_it_one_by_one(ledger, tmp_path, people):
    front, back = pages(ledger, tmp_path, "proposal-sheet", case=proposal(ledger, people, in_session=True))
    assert "关于修路的建议" in front
    assert "☑会议期间☐闭会期间" in front
    assert "第十四届" in front
    assert "领衔代表示例甲代表证号太000" in front
    assert "13900000001" in front
    assert "村东头的路坑洼不平。建议今年修好。" in front
    assert "1示例乙太001示例乙选区示例村农民2示例丙示例丙选区示例村农民" in back
    assert "本人签名" in back


def test_the_sheet_is_checked_by_the_demands_of_the_law(ledger, tmp_path, people):
    _, back = pages(ledger, tmp_path, "proposal-sheet", case=proposal(ledger, people))
    assert "标题和内容有标题，写清情况、问题和具体建议☑符合☐须补正" in back
    assert "☐符合☑须补正（未填：示例丙）" in back
    assert "附议代表2名逐人签名☐符合☐须补正" in back


@pytest.mark.parametrize(
    ("title", "content", "certificates", "lacking"),
    [
        ("关于修路的建议；关于修桥的建议", "情况如此。建议修。", {}, "标题像是写了不止一件事，请分开提出"),
        ("", "情况如此。建议修。", {}, "没有标题"),
        ("关于修路的建议", "请修路", {}, "内容只有一句话"),
        ("关于修路的建议", "情况如此。建议修。", {"示例甲": "", "示例乙": "太1"}, "未填：示例甲"),
        ("关于修路的建议", "法院判决不公。请改。", {}, "文中有“判决”，请核对"),
    ],
)
def test_what_a_sheet_often_lacks_is_found(title, content, certificates, lacking):
    assert lacking in {each.lacking for each in checks(title, content, certificates, 0)}


def test_a_sound_proposal_lacks_nothing():
    found = checks("关于修路的建议", "情况如此。建议修。", {"示例甲": "太1"}, 0)
    assert [each.lacking for each in found] == [""] * len(found)
    assert {each.met for each in found} == {True, None}


def test_an_opinion_has_no_sheet_of_a_proposal(ledger, tmp_path):
    opinion = cases.register(ledger, CaseDraft(DAY, "路灯不亮"))
    with pytest.raises(LedgerError, match=f"“{opinion.number}”不是代表建议，没有原件纸"):
        pages(ledger, tmp_path, "proposal-sheet", case=opinion.number)


@pytest.fixture
def appointed(ledger, people):
    asked = (
        Question("渠什么时候通水", "示例水利站", (people[0],)),
        Question("机井何时通电", "示例供电所", (people[1],)),
    )
    draft = ActivityDraft(
        DAY,
        "约见",
        theme="抗旱浇地",
        place="示例会议室",
        guests="示例水利站负责人",
        attendance=tuple(map(Present, people[:2])),
    )
    return promises.hold(ledger, draft, asked).number


def test_the_request_for_an_appointment_says_who_asks_whom_about_what(ledger, tmp_path, appointed):
    (page,) = pages(ledger, tmp_path, "meet-request", activity=appointed)
    assert "申请约见的代表示例甲、示例乙" in "".join(page.split())
    assert "☐个人☑联名" in page
    assert "示例水利站负责人" in page
    assert "抗旱浇地1.渠什么时候通水2.机井何时通电" in page
    assert "不得作为约见事由" in page


def test_the_notice_of_an_appointment_comes_with_a_receipt(ledger, tmp_path, appointed):
    page = "".join(pages(ledger, tmp_path, "meet-notice", activity=appointed))
    assert "人大代表约见通知书（通知）" in page
    assert "人大代表约见通知书（回执）" in page
    assert "2024年6月5日" in page
    assert "☐按时到场☐委托他人到场☐申请延期" in page


@pytest.mark.parametrize("name", ["meet-request", "meet-notice"])
def test_only_an_appointment_is_asked_for(ledger, tmp_path, name):
    held = promises.hold(ledger, ActivityDraft(DAY, "问政"), ())
    with pytest.raises(LedgerError, match=f"“{held.number}”（问政）不是约见"):
        pages(ledger, tmp_path, name, activity=held.number)


def test_a_call_for_projects_says_what_when_where_and_how(ledger, tmp_path):
    bylaws.put_notice_words(ledger, NoticeWords(phone="0373-7000000"))
    page = "".join(pages(ledger, tmp_path, "solicitation", since=date(2024, 10, 8), until=date(2024, 11, 8)))
    assert "关于公开征集2025年民生实事项目的公告" in page
    assert "征集时间：2024年10月8日至2024年11月8日。" in page
    assert "0373-7000000" in page
    assert "特此公告。" in page
    assert "2024年9月20日" in page


def test_a_call_for_opinions_and_one_without_days(ledger, tmp_path):
    page = "".join(pages(ledger, tmp_path, "solicitation", kind="意见建议"))
    assert "关于公开征集群众意见建议的公告" in page
    assert "征集时间：年月日至月日。" in page


def test_a_call_in_the_wrong_order_or_for_something_else_is_refused(ledger, tmp_path):
    with pytest.raises(LedgerError, match="征集时间不对：止日2024年10月1日早于起日2024年11月1日"):
        pages(ledger, tmp_path, "solicitation", since=date(2024, 11, 1), until=date(2024, 10, 1))
    with pytest.raises(LedgerError, match="没有“捐款”的征集公告，可以是：民生实事项目、意见建议"):
        pages(ledger, tmp_path, "solicitation", kind="捐款")


@pytest.fixture
def followed(ledger):
    """One that is late, one that is answered, one that is settled, one nobody was asked about."""
    late = Act(Kind.ASSIGN, DAY, unit="示例一所", due=date(2024, 7, 1), due_reason="示例")
    answered = (
        Act(Kind.ASSIGN, DAY, unit="示例二所"),
        Act(Kind.REPLY, date(2024, 6, 20), text="已修好", result=Result.A),
    )
    drafts = (
        CaseDraft(DAY, "路灯不亮", raised_by="样例一", acts=(late,)),
        CaseDraft(DAY, "水渠不通", raised_by="样例二", confidential=True, acts=answered),
        CaseDraft(DAY, "想问政策"),
    )
    return [cases.register(ledger, draft).number for draft in drafts]


def test_what_is_followed_up_is_listed_with_what_comes_next(ledger, tmp_path, followed):
    page = "".join(pages(ledger, tmp_path, "follow-up"))
    assert followed[0] in page
    assert "81天" in page
    assert "等待答复" in page
    assert "已修好" in page
    assert "保密" in page
    assert "样例二" not in page
    assert "想问政策" not in page
    assert "共跟踪2件，其中超期1件" in page


def test_only_the_cases_asked_for_or_of_a_period_are_followed_up(ledger, tmp_path, followed):
    page = "".join(pages(ledger, tmp_path, "follow-up", case=followed[1]))
    assert "水渠不通" in page
    assert "路灯不亮" not in page
    with pytest.raises(LedgerError, match="没有要跟踪的意见建议"):
        pages(ledger, tmp_path, "follow-up", since=date(2023, 1, 1), until=date(2023, 12, 31))


@pytest.mark.parametrize("name", NEW)
def test_long_texts_and_rare_characters_are_printed_whole_and_apart(ledger, tmp_path, name):
    long = f"{RARE}说" + "".join(chr(0x4E00 + at) for at in range(900)) + "完"
    crowd = [
        deputies.add(ledger, DeputyDraft(f"{RARE}{at}", post="示例村农民", seats=(Seat("乡"),))).id for at in range(60)
    ]
    came = tuple(map(Present, crowd))
    kind = "会议" if name in SESSION_PAPERS else "约见"
    draft = ActivityDraft(DAY, kind, theme=RARE, account=long, guests=RARE, outcome=long, attendance=came)
    held = (
        promises.hold(ledger, draft, (Question(long, "示例所"),)) if kind == "约见" else activities.add(ledger, draft)
    )
    title = f"关于{RARE}的建议"
    acts = (Act(Kind.ASSIGN, DAY, unit="示例所"),)
    case = cases.register(
        ledger,
        CaseDraft(DAY, long, kind=PROPOSAL, title=title, leaders=(crowd[0],), co_signers=tuple(crowd[1:]), acts=acts),
    )
    way = FORMS[name].ways[0].needs
    asked = {"case": case.number} if way == ("case",) else {"activity": held.number} if way == ("activity",) else {}
    out = shelf.make(ledger, name, Asked(**asked), tmp_path / "a.pdf").read_bytes()
    for _, boxes in places(out):
        assert overlaps(boxes) == []
    text = "".join(words(out))
    if name not in {"solicitation", "meet-notice", "sign-in"}:
        assert text.count("完") >= 1
    if name != "solicitation":
        assert "㛃䶮·买买提" in text
