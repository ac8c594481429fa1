"""The record of any activity: the cells of its kind, what was written down about it, and nothing else."""

from datetime import date, datetime

import pytest

from app.books.forms.shelf import FORMS
from app.desk.asked import Asked
from app.desk.forms import shelf
from app.errors import LedgerError
from app.ledger import activities, deputies
from app.ledger.activities import ActivityDraft, Present
from app.ledger.cases import CaseDraft
from app.ledger.deputies import DeputyDraft, Seat
from app.rules.cases import Act, Kind, Route
from app.rules.profiles import PUBLIC
from app.rules.trade import ABSENT, ACTIVITY_KINDS, LEAVE, MOBILE, PRESENT, QUESTION_KINDS
from tests import ledgers
from tests.exports.papers import words

DAY = date(2024, 6, 5)
WALKED = "明察暗访"  # a kind that the unit gave a name of its own
COUNTED = "接待人次"


@pytest.fixture
def ledger(tmp_path):
    made = ledgers.opened(tmp_path / "台账.liubu", lambda: datetime(2024, 9, 20, 9, 30), **ledgers.TAIPING)
    yield made
    made.close()


@pytest.fixture
def people(ledger):
    return [deputies.add(ledger, DeputyDraft(f"示例{sign}", seats=(Seat("乡"),))).id for sign in "甲乙丙"]


def record(ledger, tmp_path, number, **more):
    return "".join(
        words(shelf.make(ledger, "activity", Asked(activity=number, **more), tmp_path / "a.pdf").read_bytes())
    )


@pytest.mark.parametrize("kind", [*ACTIVITY_KINDS, WALKED])
def test_every_kind_of_activity_has_its_record(ledger, tmp_path, kind):
    held = activities.add(ledger, ActivityDraft(DAY, kind, theme=f"{kind}的主题", place="示例村"))
    page = record(ledger, tmp_path, held.number)
    assert f"活动类型{kind}" in page
    assert f"{kind}的主题" in page


def test_a_training_has_lecturer_and_hours_and_counts_no_visitors(ledger, tmp_path, people):
    came = tuple(Present(each, status) for each, status in zip(people, (PRESENT, LEAVE, ABSENT), strict=True))
    draft = ActivityDraft(
        DAY, "学习培训", theme="示例讲座", lecturer="示例讲师", hours=3, materials="示例讲义", attendance=came
    )
    page = record(ledger, tmp_path, activities.add(ledger, draft).number)
    assert "授课人示例讲师学时3学时" in page
    assert "学习资料示例讲义" in page
    assert "应到代表3人实到1人请假1人缺席1人" in page
    assert "请假代表示例乙（乡）缺席代表示例丙（乡）" in page
    assert COUNTED not in page
    assert "收集意见建议" not in page


def test_a_visit_to_a_grid_has_visitors_services_and_what_was_heard_and_no_lecturer(ledger, tmp_path, people):
    acts = (Act(Kind.ROUTE, DAY, route=Route.SPOT, text="已联系"),)
    draft = ActivityDraft(
        DAY,
        "进网格",
        received=9,
        advised=20,
        leaflets=30,
        services=(("法律咨询", 3),),
        attendance=(Present(people[0]),),
    )
    held = activities.add(ledger, draft, (CaseDraft(DAY, "机井没有通电", raised_by="样例一", acts=acts),))
    page = record(ledger, tmp_path, held.number)
    assert "9人次其中登记1人宣传咨询20人次发放资料30份" in page
    assert "法律咨询（3）" in page
    assert "收集意见建议1条现场解决1件移交办理0件" in page
    assert "样例一机井没有通电当场答复" in page
    assert "授课人" not in page


def test_what_was_written_down_is_printed_even_where_the_kind_has_no_such_cell(ledger, tmp_path):
    held = activities.add(ledger, ActivityDraft(DAY, "会议", received=4, lecturer="示例讲师"))
    page = record(ledger, tmp_path, held.number)
    assert "接待人次4人次" in page
    assert "授课人示例讲师" in page


def test_activities_of_several_kinds_come_in_one_file_each_with_its_own_cells(ledger, tmp_path):
    numbers = [activities.add(ledger, ActivityDraft(DAY, kind)).number for kind in ("学习培训", "进集会")]
    out = shelf.make(ledger, "activity", Asked(activities=tuple(numbers)), tmp_path / "a.pdf")
    training, fair = words(out.read_bytes())
    assert ("授课人" in training, COUNTED in training) == (True, False)
    assert ("授课人" in fair, COUNTED in fair) == (False, True)


def test_the_public_record_of_an_activity_names_no_voter(ledger, tmp_path):
    draft = ActivityDraft(DAY, "座谈", account="样例一说井没有电，电话13812345678")
    held = activities.add(ledger, draft, (CaseDraft(DAY, "样例一的机井没有通电", raised_by="样例一"),))
    page = record(ledger, tmp_path, held.number, profile=PUBLIC)
    assert "样例一" not in page
    assert "13812345678" not in page
    assert "样例一" in record(ledger, tmp_path, held.number)


@pytest.mark.parametrize("kind", [each for each in ACTIVITY_KINDS if each != MOBILE])
def test_the_record_of_an_outing_says_which_one_other_activities_have(ledger, tmp_path, kind):
    held = activities.add(ledger, ActivityDraft(DAY, kind))
    with pytest.raises(
        LedgerError, match=f"“{held.number}”（{kind}）不是流动联络站的活动，请改印《活动记录》（activity）"
    ):
        shelf.make(ledger, "mobile", Asked(activity=held.number), tmp_path / "a.pdf")


def test_the_record_of_questions_says_which_one_other_activities_have(ledger, tmp_path):
    held = activities.add(ledger, ActivityDraft(DAY, "座谈"))
    with pytest.raises(LedgerError, match=f"“{held.number}”（座谈）不是.*，请改印《活动记录》（activity）"):
        shelf.make(ledger, "meet-director", Asked(activity=held.number), tmp_path / "a.pdf")


@pytest.mark.parametrize("kind", [*ACTIVITY_KINDS, WALKED])
def test_every_record_that_is_offered_of_an_activity_can_be_printed(ledger, tmp_path, kind):
    held = activities.add(ledger, ActivityDraft(DAY, kind))
    offered = [form for form in FORMS.values() if form.of_activity is not None and form.of_activity.suits(kind)]
    own = {MOBILE: {"mobile"}, "会议": {"session-notice", "session-agenda", "session-minutes"}}
    own |= {key: {"meet-director"} for key in QUESTION_KINDS}
    own["约见"] = {"meet-request", "meet-notice", "meet-director"}
    assert {form.name for form in offered} == {"activity", "sign-in"} | own.get(kind, set())
    for form in offered:
        assert words(shelf.make(ledger, form.name, Asked(activity=held.number), tmp_path / "a.pdf").read_bytes())


def test_a_blank_record_of_a_kind_has_the_cells_of_that_kind(ledger, tmp_path):
    asked = Asked(blank=2, kind="学习培训", station="示例站")
    first, second = words(shelf.make(ledger, "activity", asked, tmp_path / "a.pdf").read_bytes())
    assert first == second
    assert "活动类型学习培训" in first
    assert "联络站示例站" in first
    assert "授课人" in first
    assert COUNTED not in first
