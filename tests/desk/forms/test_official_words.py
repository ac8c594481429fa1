"""What stands on official paper: no words of an import, no other county's rule, and every field that is known filled."""

from datetime import date, datetime

import pytest

from app.books.shelf import BOOKS
from app.desk.asked import Asked
from app.desk.forms import shelf
from app.errors import LedgerError
from app.ledger import activities, bylaws, cases, custody, registers
from app.ledger.activities import ActivityDraft
from app.ledger.bylaws import NoticeWords
from app.ledger.cases import CaseDraft
from app.models.case import Case
from app.models.step import StepRow
from app.models.unit import Unit
from app.rules.cases import Act, Kind, Result, Route
from tests import ledgers
from tests.exports.papers import lined, words

DAY = date(2024, 6, 5)
YEAR = (date(2024, 1, 1), date(2024, 12, 31))
IMPORTED = ("原登记已销号", "原登记载明", "面商：", "三门峡", "未记")


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = ledgers.filled(tmp_path_factory.mktemp("sample") / "示例.liubu")
    made = custody.open_ledger(path, clock=lambda: datetime(2025, 1, 10, 9))
    yield made
    made.close()


@pytest.fixture
def ledger(tmp_path):
    made = ledgers.opened(tmp_path / "台账.liubu", lambda: datetime(2024, 9, 20, 9, 30), **ledgers.TAIPING)
    yield made
    made.close()


def numbers(ledger, *where):
    with ledger.read() as session:
        return tuple(row.number for row in session.query(Case).filter(*where, Case.voided_on.is_(None)))


def printed(ledger, tmp_path, name, **asked):
    return "".join(words(shelf.make(ledger, name, Asked(**asked), tmp_path / f"{name}.pdf").read_bytes()))


@pytest.mark.parametrize("name", ["assignment", "reply", "opinion-survey", "strike-off", "visit"])
def test_no_paper_of_the_sample_speaks_of_the_import(sample, tmp_path, name):
    wanted = {"strike-off": Case.struck_off_on.is_not(None), "visit": Case.kind == "opinion"}
    handled = numbers(sample, wanted.get(name, Case.replied_on.is_not(None)), Case.assigned_on.is_not(None))
    text = printed(sample, tmp_path, name, cases=handled[:120])
    assert len(text) > 1000
    for said in IMPORTED:
        assert said not in text


def test_a_ledger_that_holds_such_words_prints_without_them(ledger, tmp_path):
    drafted = CaseDraft(
        DAY,
        "渠道不通",
        source="来信",
        acts=(Act(Kind.ASSIGN, DAY, unit="示例水利站"), Act(Kind.REPLY, DAY, text="已通")),
    )
    case = cases.register(ledger, drafted)
    with ledger.write("旧台账") as session:
        for step in session.query(StepRow).filter(StepRow.case_id == case.id):
            if step.kind is Kind.ASSIGN:
                step.basis = "本地做法：一个月内答复（三门峡“四进”）"
            if step.kind is Kind.REPLY:
                step.done_on = date(2024, 6, 7)
                step.met_on, step.words = date(2024, 6, 6), "面商：2024-06-06"
    assert "本地做法：一个月内答复" in printed(ledger, tmp_path, "assignment", case=case.number)
    text = printed(ledger, tmp_path, "assignment", case=case.number)
    text += printed(ledger, tmp_path, "reply", case=case.number)
    assert not any(said in text for said in (*IMPORTED, "三门峡"))


@pytest.mark.parametrize(
    ("result", "said"), [(Result.A, "已经解决"), (Result.B, "列入计划或规划"), (Result.C, "受政策或条件限制不能解决")]
)
def test_an_answer_of_any_class_ticks_its_conclusion(ledger, tmp_path, result, said):
    acts = (Act(Kind.ASSIGN, DAY, unit="示例水利站"), Act(Kind.REPLY, DAY, text="已答复", result=result))
    case = cases.register(ledger, CaseDraft(DAY, "渠道不通", source="来信", acts=acts))
    assert f"☑{said}" in printed(ledger, tmp_path, "reply", case=case.number)


def test_an_order_names_the_telephones_that_are_known(ledger, tmp_path):
    bylaws.put_notice_words(ledger, NoticeWords(phone="0373-1111111"))
    acts = (Act(Kind.ASSIGN, DAY, unit="示例水利站"),)
    case = cases.register(ledger, CaseDraft(DAY, "渠道不通", source="来信", acts=acts))
    with ledger.write("写负责人") as session:
        session.add(Unit(name="示例水利站", head="示例站长", phone="0373-2222222"))
    text = printed(ledger, tmp_path, "assignment", case=case.number)
    assert "联系人电话0373-1111111" in text
    assert "示例站长" in text


ROUTED = (
    (Route.SPOT, "已当场答复办结，答复内容见上。", "当场讲清"),
    (Route.REJECT, "不予受理", "不予受理"),
    (Route.PETITION, "已引导信访", "已引导信访"),
)


@pytest.mark.parametrize(("route", "on_sheet", "in_book"), ROUTED)
def test_the_result_of_what_no_unit_handled_is_filled(ledger, tmp_path, route, on_sheet, in_book):
    answer = "当场讲清" if route is Route.SPOT else ""
    act = Act(Kind.ROUTE, DAY, route=route, text=answer, reason="" if route is Route.SPOT else "不属受理范围")
    case = cases.register(ledger, CaseDraft(DAY, "渠道不通", source="来信", acts=(act,)))
    assert f"办理结果{on_sheet}" in printed(ledger, tmp_path, "visit", case=case.number)
    page = registers.page(ledger, BOOKS["receptions"], *YEAR)
    assert page.rows[0][[column.key for column in page.columns].index("reply")] == in_book


def test_a_problem_is_struck_off_under_its_item(sample, tmp_path):
    text = lined(shelf.make(sample, "strike-off", Asked(campaign="群众身边不正之风和腐败问题整改"), tmp_path / "a.pdf"))
    assert "→" in text


@pytest.mark.parametrize("name", ["meet-director", "activity"])
def test_hours_stand_without_a_nought_on_every_record(ledger, tmp_path, name):
    held = activities.add(ledger, ActivityDraft(DAY, "问政", starts="09:00", ends="11:30", theme="示例"))
    text = printed(ledger, tmp_path, name, activity=held.number)
    assert "9:00—11:30" in text
    assert "09:00" not in text


@pytest.mark.parametrize("name", ["visit", "assignment"])
def test_a_private_character_is_named_by_its_code(ledger, tmp_path, name):
    acts = (Act(Kind.ASSIGN, DAY, unit="示例水利站"),)
    case = cases.register(ledger, CaseDraft(DAY, "村民\ue000反映渠道不通", source="来信", acts=acts))
    with pytest.raises(LedgerError, match=r"U\+E000.*没有字体可印"):
        shelf.make(ledger, name, Asked(case=case.number), tmp_path / "a.pdf")
