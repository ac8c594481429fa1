"""Forms from the ledger: what was typed once stands on every paper, and what should not leave the office does not."""

import io
from datetime import date, datetime

import pytest
from PIL import Image

from app.books.forms.orders import ASSIGNMENT
from app.books.forms.shelf import FORMS
from app.books.papers import Custom
from app.desk import demo
from app.desk.asked import Asked, Missing
from app.desk.forms import shelf
from app.errors import LedgerError
from app.ledger import activities, attachments, bylaws, campaigns, cases, deputies, papers
from app.ledger.activities import ActivityDraft, Present
from app.ledger.campaigns import TaskDraft
from app.ledger.cases import CaseDraft, CaseFilter, CasePlace
from app.ledger.deputies import DeputyDraft, Seat
from app.ledger.store import put_settings
from app.rules.cases import Act, Kind, Result, Route, Satisfaction
from app.rules.profiles import PUBLIC
from tests import ledgers
from tests.exports.papers import overlaps, places, words

RAISED, ASSIGNED, URGED, DONE = date(2024, 6, 3), date(2024, 6, 5), date(2024, 7, 20), date(2024, 8, 1)
CASE_FORMS = ("visit", "assignment", "reminder", "supervision", "reply", "opinion-survey", "strike-off")
LEAVING = ("assignment", "reminder", "supervision", "reply", "opinion-survey", "strike-off")


@pytest.fixture
def ledger(tmp_path):
    made = ledgers.opened(tmp_path / "台账.liubu", lambda: datetime(2024, 9, 20, 9, 30), **ledgers.TAIPING)
    yield made
    made.close()


@pytest.fixture
def deputy(ledger):
    return deputies.add(ledger, DeputyDraft("示例甲", seats=(Seat("乡"),)))


@pytest.fixture
def outing(ledger, deputy):
    draft = ActivityDraft(
        date(2024, 6, 3), "流动联络站", starts="08:30", ends="11:00", form="田间地头", theme="三夏生产", place="示例村北地",
        received=9, advised=20, leaflets=30, services=(("解决农机故障", 3),), account="在田间听取意见。",
        attendance=(Present(deputy.id),),
    )  # fmt: skip
    matters = (
        CaseDraft(
            RAISED,
            "机井没有通电",
            source="流动联络站",
            raised_by="样例一",
            acts=(Act(Kind.ROUTE, RAISED, route=Route.SPOT, text="已联系供电所"),),
        ),
        CaseDraft(RAISED, "邻里纠纷", source="流动联络站", raised_by="样例二", confidential=True),
    )
    return activities.add(ledger, draft, matters)


@pytest.fixture
def opinion(ledger, deputy):
    """A confidential opinion that was assigned and urged."""
    draft = CaseDraft(
        RAISED, "村东头第三排路灯不亮", raised_by="样例丙", gender="女", phone="00000001234", village="示例村3组",
        category="基础设施", confidential=True, takers=(deputy.id,),
        acts=(Act(Kind.ASSIGN, ASSIGNED, unit="示例一所", co_units=("示例二所",)),),
    )  # fmt: skip
    made = cases.register(ledger, draft)
    return cases.advance(ledger, made.id, Act(Kind.URGE, URGED, text="请一周内修好"))


def printed(ledger, tmp_path, name, asked):
    out = shelf.make(ledger, name, asked, tmp_path / f"{name}.pdf")
    for _, boxes in places(out.read_bytes()):
        assert overlaps(boxes) == []
    return words(out.read_bytes())


def test_every_form_of_the_contract_can_be_made():
    assert set(shelf.MAKERS) == set(FORMS)


@pytest.mark.parametrize("name", [name for name, form in FORMS.items() if form.slips])
def test_every_declared_form_can_be_had_blank(ledger, tmp_path, name):
    pages = printed(ledger, tmp_path, name, Asked(blank=2))
    assert pages
    assert "None" not in "".join(pages)


@pytest.mark.parametrize("name", CASE_FORMS)
def test_a_form_of_a_case_says_what_the_case_says(ledger, tmp_path, opinion, name):
    page = "".join(printed(ledger, tmp_path, name, Asked(case=opinion.number)))
    assert "村东头第三排路灯不亮" in page
    assert opinion.number in page
    assert "示例一所" in page
    assert "None" not in page


@pytest.mark.parametrize("name", LEAVING)
def test_who_asked_for_secrecy_is_named_on_no_paper_that_leaves_the_office(ledger, tmp_path, opinion, name):
    page = "".join(printed(ledger, tmp_path, name, Asked(case=opinion.number)))
    assert "样例丙" not in page
    assert "00000001234" not in page


def test_the_sheet_of_the_visitor_is_for_the_office_and_its_public_version_is_not(ledger, tmp_path, opinion):
    page = "".join(printed(ledger, tmp_path, "visit", Asked(case=opinion.number)))
    assert "样例丙" in page
    assert "00000001234" in page
    page = "".join(printed(ledger, tmp_path, "visit", Asked(case=opinion.number, profile=PUBLIC)))
    assert "样例丙" not in page
    assert "00000001234" not in page


def test_the_words_of_a_secret_matter_do_not_name_the_voter_either(ledger, tmp_path, deputy):
    draft = CaseDraft(
        RAISED, "样例丙家门前积水，电话13812345678", raised_by="样例丙", village="示例村3组", confidential=True,
        note="样例丙怕邻居知道", acts=(Act(Kind.ASSIGN, ASSIGNED, unit="示例一所", text="请联系样例丙"),),
    )  # fmt: skip
    made = cases.register(ledger, draft)
    cases.advance(ledger, made.id, Act(Kind.URGE, URGED, text="样例丙又来问了"))
    for name in LEAVING:
        page = "".join(printed(ledger, tmp_path, name, Asked(case=made.number)))
        assert "样例丙" not in page
        assert "13812345678" not in page
    page = "".join(printed(ledger, tmp_path, "visit", Asked(case=made.number, profile=PUBLIC)))
    assert not any(secret in page for secret in ("样例丙", "13812345678", "示例村3组"))


def test_an_order_has_three_parts_one_number_and_its_term_with_the_basis(ledger, tmp_path, opinion):
    (page,) = printed(ledger, tmp_path, "assignment", Asked(case=opinion.number))
    assert page.count("字号：太人主交〔2024〕1号") == 3
    assert "反映人保密转交代表示例甲" in page
    assert opinion.due_basis == "本程序缺省：一个月内答复"
    assert "一个月内答复" in page
    assert "本程序缺省" not in page
    assert page.count("2024年6月5日") == 2
    assert "自收到之日起10个工作日内书面说明理由申请退办" in page


def test_an_order_of_the_second_round_is_another_paper(ledger, tmp_path, opinion):
    printed(ledger, tmp_path, "assignment", Asked(case=opinion.number))
    cases.advance(ledger, opinion.id, Act(Kind.REPLY, DONE, text="已修", result=Result.A))
    cases.advance(ledger, opinion.id, Act(Kind.EVALUATE, DONE, outcome=Satisfaction.DISSATISFIED))
    again = "".join(printed(ledger, tmp_path, "assignment", Asked(case=opinion.number)))
    assert "太人主交〔2024〕2号" in again
    first = "".join(printed(ledger, tmp_path, "assignment", Asked(case=opinion.number, seq=2)))
    assert "太人主交〔2024〕1号" in first


def test_a_reminder_says_which_one_it_is_and_how_late_it_was(ledger, tmp_path, opinion):
    page = "".join(printed(ledger, tmp_path, "reminder", Asked(case=opinion.number)))
    assert "第1次" in page
    assert f"已超期{(URGED - opinion.due_on).days}天" in page
    assert "请一周内修好" in page
    cases.advance(ledger, opinion.id, Act(Kind.URGE, date(2024, 8, 20)))
    page = "".join(printed(ledger, tmp_path, "reminder", Asked(case=opinion.number)))
    assert "第2次" in page
    assert "太人主催〔2024〕2号" in page


def test_a_supervision_before_its_step_has_the_number_that_the_step_will_have(ledger, tmp_path, opinion):
    page = "".join(printed(ledger, tmp_path, "supervision", Asked(case=opinion.number)))
    assert "督办日期2024年9月20日" in page
    cases.advance(ledger, opinion.id, Act(Kind.SUPERVISE, date(2024, 9, 20)))
    page = "".join(printed(ledger, tmp_path, "supervision", Asked(case=opinion.number)))
    assert "太人主督〔2024〕1号" in page


def test_a_supervision_has_the_roles_of_the_working_method(ledger, tmp_path, opinion):
    bylaws.methods.choose(ledger, "shancheng")
    put_settings(ledger, role_holders={"代表参与督办": "示例乙"})
    page = "".join(printed(ledger, tmp_path, "supervision", Asked(case=opinion.number)))
    for role in bylaws.methods.current(ledger).roles:
        assert role in page
    assert "代表参与督办示例乙" in page


def test_who_supervised_in_which_role_stands_with_day_and_word(ledger, tmp_path, opinion):
    bylaws.methods.choose(ledger, "shancheng")
    put_settings(ledger, role_holders={"工委跟踪督办": "示例丙"})
    for role, person, day, text in (
        ("常委会领导重点督办", "示例主任", 18, "一周内拿出方案"),
        ("代表参与督办", "示例甲", 19, "到现场看过"),
    ):
        act = Act(Kind.SUPERVISE, date(2024, 9, day), role=role, person=person, text=text)
        cases.advance(ledger, opinion.id, act)
    page = "".join(printed(ledger, tmp_path, "supervision", Asked(case=opinion.number)))
    assert "常委会领导重点督办示例主任2024年9月18日一周内拿出方案" in page
    assert "代表参与督办示例甲2024年9月19日到现场看过" in page
    assert "工委跟踪督办示例丙" in page
    step = cases.get(ledger, opinion.id).state.steps[-1]
    assert (step.role, step.person) == ("代表参与督办", "示例甲")
    put_role = Act(Kind.SUPERVISE, step.on, role="工委跟踪督办", person="示例丙", text=step.text, reason="写错了")
    amended = cases.amend(ledger, opinion.id, step.seq, put_role)
    assert amended.state.steps[-1].role == "工委跟踪督办"


def test_an_order_says_how_hard_the_matter_is(ledger, tmp_path):
    acts = (Act(Kind.ASSIGN, RAISED, unit="示例一所"),)
    hard = cases.register(ledger, CaseDraft(RAISED, "水渠不通", level="难事", acts=acts))
    assert "难度级别难事" in "".join(printed(ledger, tmp_path, "assignment", Asked(case=hard.number)))


@pytest.mark.parametrize("name", ["reminder", "supervision"])
def test_nobody_is_urged_who_has_nothing_to_do(ledger, tmp_path, name):
    idle = cases.register(ledger, CaseDraft(RAISED, "示例事项"))
    with pytest.raises(LedgerError, match=f"{idle.number}（.*）不在办理中"):
        shelf.make(ledger, name, Asked(case=idle.number), tmp_path / "a.pdf")
    assert not (tmp_path / "a.pdf").exists()


def test_an_order_needs_an_assignment(ledger, tmp_path):
    idle = cases.register(ledger, CaseDraft(RAISED, "示例事项"))
    with pytest.raises(LedgerError, match=f"{idle.number}还没有交办，不能印交办单；请先交办。"):
        shelf.make(ledger, "assignment", Asked(case=idle.number), tmp_path / "a.pdf")


def test_an_answer_carries_its_class_and_the_survey_its_two_questions(ledger, tmp_path, opinion):
    cases.advance(
        ledger, opinion.id, Act(Kind.REPLY, DONE, text="已更换灯头", result=Result.B, number="示函〔2024〕1号")
    )
    page = "".join(printed(ledger, tmp_path, "reply", Asked(case=opinion.number)))
    assert page.startswith("类别：B")
    assert "示函〔2024〕1号" in page
    assert page.endswith("—1—")
    cases.advance(
        ledger, opinion.id,
        Act(Kind.EVALUATE, DONE, attitude=Satisfaction.SATISFIED, outcome=Satisfaction.BASICALLY),
    )  # fmt: skip
    page = "".join(printed(ledger, tmp_path, "opinion-survey", Asked(case=opinion.number)))
    assert "☑满意☐基本满意☐不满意对办理结果☐满意☑基本满意☐不满意" in page.replace("对办理态度", "")
    assert "10个工作日内填写并交回" in page


def test_a_case_that_was_struck_off_says_so_on_its_sheet(ledger, tmp_path, opinion):
    page = "".join(printed(ledger, tmp_path, "strike-off", Asked(case=opinion.number)))
    assert "☐准予销号" in page
    cases.advance(ledger, opinion.id, Act(Kind.REPLY, DONE, text="已修", result=Result.A))
    cases.advance(ledger, opinion.id, Act(Kind.STRIKE_OFF, DONE, reason="未联系上反映人"))
    page = "".join(printed(ledger, tmp_path, "strike-off", Asked(case=opinion.number)))
    assert "☑准予销号" in page
    assert "销号日期2024年8月1日" in page
    assert "已修销号理由：未联系上反映人" in page


def test_the_finished_problems_of_a_campaign_are_struck_off_in_one_batch(ledger, tmp_path):
    campaign = campaigns.add(ledger, "路域整治")
    task = campaigns.add_task(ledger, TaskDraft(campaign.id, "清理路边杂物"))
    for at, done in enumerate((DONE, None, DONE), 1):
        draft = TaskDraft(campaign.id, f"示例路段{at}", parent_id=task.id, goal="清到地块", unit="示例村", done_on=done)
        campaigns.add_task(ledger, draft)
    first, second = printed(ledger, tmp_path, "strike-off", Asked(campaign="路域整治"))
    assert "示例路段1" in first
    assert "所属事项路域整治：1清理路边杂物" in first
    assert "☑准予销号" in first
    assert "太人主销〔2024〕2号" in second
    (early,) = printed(ledger, tmp_path, "strike-off", Asked(campaign="路域整治", case="1.2"))
    assert "☐准予销号" in early
    with pytest.raises(LedgerError, match="没有编号为“9”的具体问题"):
        shelf.make(ledger, "strike-off", Asked(campaign="路域整治", case="9"), tmp_path / "a.pdf")
    with pytest.raises(LedgerError, match="没有名为“没有”的专项，现有：路域整治。"):
        shelf.make(ledger, "strike-off", Asked(campaign="没有"), tmp_path / "a.pdf")


def test_the_public_record_of_an_outing_names_no_voter(ledger, tmp_path, outing):
    public = "".join(printed(ledger, tmp_path, "mobile", Asked(activity=outing.number, profile=PUBLIC)))
    assert not any(name in public for name in ("样例一", "样例二"))
    assert "样某机井没有通电" in public


def test_the_record_of_an_outing_counts_what_is_linked_to_it(ledger, tmp_path, outing):
    (page,) = printed(ledger, tmp_path, "mobile", Asked(activity=outing.number))
    assert "2024年6月3日8:30—11:00" in page
    assert "示例甲（乡）" in page
    assert "9人次其中登记2人宣传咨询20人次发放资料30份" in page
    assert "收集意见建议2条现场解决1件" in page
    assert "解决农机故障（3）" in page
    assert "样例一机井没有通电当场答复" in page
    assert "样例二" not in page
    assert "保密邻里纠纷" in page


def test_more_named_than_received_is_a_difference_to_be_explained(ledger, tmp_path, outing):
    activities.correct(ledger, outing.id, {"received": 1}, "更正人次")
    (page,) = printed(ledger, tmp_path, "mobile", Asked(activity=outing.number))
    assert "2人（差额1）" in page


def test_the_photos_of_an_outing_come_after_its_record(ledger, tmp_path, outing):
    picture = io.BytesIO()
    Image.new("RGB", (160, 90), "gray").save(picture, "JPEG")
    attachments.attach(ledger, "activities", outing.id, picture.getvalue(), "a.jpg", caption="田间地头听意见")
    pages = printed(ledger, tmp_path, "mobile", Asked(activity=outing.number))
    assert len(pages) == 2
    assert "田间地头听意见" in pages[1]


def test_the_sheets_of_a_whole_outing_are_printed_at_once(ledger, tmp_path, outing):
    pages = printed(ledger, tmp_path, "visit", Asked(activity=outing.number))
    assert len(pages) == 2
    assert "已联系供电所" in pages[0]


def test_a_batch_has_one_sheet_a_case_in_the_order_asked_for(ledger, tmp_path, opinion):
    acts = (Act(Kind.ASSIGN, ASSIGNED, unit="示例三所"),)
    other = cases.register(ledger, CaseDraft(RAISED, "水渠不通", acts=acts))
    pages = printed(ledger, tmp_path, "assignment", Asked(cases=(other.number, opinion.number, other.number)))
    assert len(pages) == 2
    assert "水渠不通" in pages[0]
    assert "太人主交〔2024〕1号" in pages[0]
    assert "太人主交〔2024〕2号" in pages[1]


def test_a_pad_for_the_field_is_numbered_on(ledger, tmp_path):
    pages = printed(ledger, tmp_path, "visit", Asked(blank=3, station="示例联络站"))
    assert [f"2024-空表-{number:04d}" in page for number, page in enumerate(pages, 1)] == [True] * 3
    assert "示例联络站" in pages[0]
    assert "2024-空表-0004" in printed(ledger, tmp_path, "visit", Asked(blank=1))[0]


def test_a_form_is_printed_as_the_unit_changed_it_and_in_the_words_of_its_method(ledger, tmp_path, opinion):
    bylaws.put_custom(ledger, FORMS["visit"], Custom(title="接待登记", hidden=("demand",)))
    (page,) = printed(ledger, tmp_path, "visit", Asked(case=opinion.number))
    assert page.startswith("接待登记填表单位：原阳县太平镇人大主席团")
    assert "诉求" not in page
    bylaws.methods.choose(ledger, "xiuwu")
    (page,) = printed(ledger, tmp_path, "assignment", Asked(case=opinion.number))
    method = bylaws.methods.current(ledger)
    assert f"{method.kind_names[Kind.ASSIGN]}日期" in page
    assert "→".join(step.name for step in method.steps) in page


def test_a_paper_names_no_step_that_the_methods_source_does_not_have(ledger, tmp_path, opinion):
    said = {}
    for key in ("shancheng", "luzhai", "shangjie"):
        bylaws.methods.choose(ledger, key)
        (said[key],) = printed(ledger, tmp_path, "assignment", Asked(case=opinion.number))
    assert "工作流程（山城站点问政与五位一体督办）：站点问政→五位一体督办。" in said["shancheng"]
    assert "工作流程（路寨销号制）：建立工作台账→明确责任人→销号。" in said["luzhai"]
    assert "工作流程" not in said["shangjie"]


def test_the_same_case_gives_the_same_bytes(ledger, tmp_path, opinion):
    looked_at = shelf.prepare(ledger, "assignment", Asked(case=opinion.number), tmp_path / "a.pdf").paper.read_bytes()
    assert papers.numbers_of(ledger, ASSIGNMENT, (opinion.id,)) == {}
    first = shelf.make(ledger, "assignment", Asked(case=opinion.number), tmp_path / "a.pdf").read_bytes()
    assert words(looked_at) == words(first)
    assert shelf.make(ledger, "assignment", Asked(case=opinion.number), tmp_path / "a.pdf").read_bytes() == first


def test_a_character_that_no_font_draws_is_named_and_nothing_is_written(ledger, tmp_path):
    acts = (Act(Kind.ASSIGN, ASSIGNED, unit="示例一所"),)
    odd = cases.register(ledger, CaseDraft(RAISED, "路灯😀不亮", acts=acts))
    with pytest.raises(LedgerError, match=f"{odd.number}的“事项及内容”中的“😀”没有字体可印"):
        shelf.make(ledger, "assignment", Asked(case=odd.number), tmp_path / "a.pdf")
    assert not (tmp_path / "a.pdf").exists()


def test_an_unknown_form_names_those_there_are(ledger, tmp_path):
    with pytest.raises(LedgerError, match="没有叫“没有”的表，可以是：visit（接待登记表）"):
        shelf.make(ledger, "没有", Asked(), tmp_path / "a.pdf")


@pytest.mark.parametrize(("name", "wanted"), [*((name, "case") for name in CASE_FORMS), ("mobile", "activity")])
def test_a_form_says_what_it_is_about(ledger, tmp_path, name, wanted):
    with pytest.raises(Missing, match="要写明") as caught:
        shelf.make(ledger, name, Asked(), tmp_path / "a.pdf")
    assert caught.value.wanted == wanted


def test_every_assigned_case_of_the_sample_has_its_papers(tmp_path):
    made = demo.sample_ledger(tmp_path / "s.liubu", lambda: datetime(2024, 12, 31, 9, 0))
    numbers = tuple(line.number for line in cases.listing(made, CasePlace.STRUCK_OFF, CaseFilter(), limit=500))
    assert len(numbers) > 100
    for name in ("visit", "assignment", "reply", "opinion-survey", "strike-off"):
        out = shelf.make(made, name, Asked(cases=numbers), tmp_path / "a.pdf")
        pages = words(out.read_bytes())
        assert len(pages) >= len(numbers)
        assert "None" not in "".join(pages)
