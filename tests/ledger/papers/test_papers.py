"""Official papers: a number is given once and never again, and a form may be the unit's own."""

from datetime import date, datetime

import pytest
from sqlalchemy import event, func, select

from app.books.forms.orders import ASSIGNMENT, REMINDER
from app.books.forms.shelf import FORMS
from app.books.forms.visits import MOBILE, VISIT
from app.books.papers import Custom
from app.errors import LedgerError
from app.ledger import bylaws, cases, papers
from app.ledger.cases import CaseDraft
from app.ledger.custody import create
from app.ledger.papers import About, Spending
from app.ledger.papers.numbers import issue
from app.ledger.store import put_settings
from app.models.journal import JournalRow
from app.rules.cases import Act, Kind, Route

DAY = date(2024, 6, 5)


def written(ledger):
    """How many lines the journal has."""
    with ledger.read() as session:
        return session.scalar(select(func.count()).select_from(JournalRow))


@pytest.fixture
def opinion(ledger):
    acts = (Act(Kind.ASSIGN, DAY, unit="示例一所"),)
    return cases.register(ledger, CaseDraft(DAY, "示例村的路灯不亮", acts=acts))


def taken(ledger, tell, *asked):
    """Numbers that are told and then kept, as a paper does that stands."""
    spending = Spending()
    numbers = tell(ledger, *asked, spending)
    with ledger.write("编发文字号", remembered=False) as session:
        spending.keep(ledger, session)
    return numbers


def test_two_papers_that_were_told_one_number_do_not_both_take_it(ledger, opinion):
    spending, other = Spending(), Spending()
    for each in (spending, other):
        assert papers.reserve_pad(ledger, VISIT, 2, each) == ("2024-空表-0001", "2024-空表-0002")
    with ledger.write("编发文字号") as session:
        spending.keep(ledger, session)
    before = written(ledger)
    with pytest.raises(LedgerError, match="编号刚被另一张纸用去"), ledger.write("编发文字号") as session:
        other.keep(ledger, session)
    assert written(ledger) == before


def test_a_paper_keeps_its_number_however_often_it_is_printed(ledger, opinion):
    first = issue(ledger, ASSIGNMENT, "cases", opinion.id, 2, on=DAY)
    assert first == "太人主交〔2024〕1号"
    assert issue(ledger, ASSIGNMENT, "cases", opinion.id, 2, on=DAY) == first
    assert issue(ledger, ASSIGNMENT, "cases", opinion.id, 5, on=DAY) == "太人主交〔2024〕2号"


def test_every_form_and_year_counts_for_itself(ledger, opinion):
    issue(ledger, ASSIGNMENT, "cases", opinion.id, 2, on=DAY)
    assert issue(ledger, REMINDER, "cases", opinion.id, 3, on=DAY) == "太人主催〔2024〕1号"
    assert issue(ledger, ASSIGNMENT, "cases", opinion.id, 9, on=date(2025, 1, 2)) == "太人主交〔2025〕1号"


def test_many_papers_are_numbered_at_once_in_the_order_asked_for(ledger):
    wanted = tuple(About("cases", f"{number:032x}", 1, DAY) for number in range(5))
    numbers = taken(ledger, papers.issue_all, ASSIGNMENT, wanted)
    assert numbers == tuple(f"太人主交〔2024〕{number}号" for number in range(1, 6))
    assert taken(ledger, papers.issue_all, ASSIGNMENT, wanted[::-1]) == numbers[::-1]


def test_a_number_that_is_only_looked_at_is_not_used_up(ledger, opinion):
    given = issue(ledger, ASSIGNMENT, "cases", opinion.id, 2, on=DAY)
    wanted = tuple(About("cases", opinion.id, seq, DAY) for seq in (5, 2, 9))
    before = written(ledger)
    told = papers.issue_all(ledger, ASSIGNMENT, wanted, Spending())
    assert told == ("太人主交〔2024〕2号", given, "太人主交〔2024〕3号")
    assert papers.reserve_pad(ledger, VISIT, 2, Spending()) == ("2024-空表-0001", "2024-空表-0002")
    assert written(ledger) == before
    assert taken(ledger, papers.issue_all, ASSIGNMENT, wanted) == told


def test_a_number_that_was_given_cannot_be_taken_back(ledger, opinion):
    before = list(ledger.sitting)
    issue(ledger, ASSIGNMENT, "cases", opinion.id, 2)
    taken(ledger, papers.reserve_pad, VISIT, 3)
    assert ledger.sitting == before


@pytest.mark.parametrize(
    ("unit", "word"),
    [
        ("原阳县太平镇", "太人主"),
        ("太平镇", "太人主"),
        ("示例市示例区甲街道", "甲人主"),
        ("修武县", "修人主"),
        ("某县市乡", "乡人主"),
    ],
)
def test_the_word_of_the_unit_is_made_from_its_name(tmp_path, unit, word):
    made = create(
        tmp_path / "a.liubu",
        unit_code="410725104",
        unit_name=unit,
        method="taiping",
        clock=lambda: datetime(2024, 6, 5),
    )
    assert papers.paper_word(made) == word


def test_the_unit_may_have_a_word_of_its_own(ledger, opinion):
    put_settings(ledger, paper_word="原太人")
    assert issue(ledger, ASSIGNMENT, "cases", opinion.id, 2, on=DAY) == "原太人交〔2024〕1号"


def test_the_numbers_of_pads_never_repeat(ledger, calendar):
    first = taken(ledger, papers.reserve_pad, VISIT, 50)
    second = taken(ledger, papers.reserve_pad, VISIT, 2)
    assert (first[0], first[-1]) == ("2024-空表-0001", "2024-空表-0050")
    assert second == ("2024-空表-0051", "2024-空表-0052")
    assert taken(ledger, papers.reserve_pad, MOBILE, 1) == ("2024-空记-0001",)
    calendar.moment = datetime(2025, 1, 2)
    assert taken(ledger, papers.reserve_pad, VISIT, 1) == ("2025-空表-0001",)


def test_other_blanks_are_numbered_by_hand(ledger):
    assert taken(ledger, papers.reserve_pad, ASSIGNMENT, 3) == ("", "", "")


@pytest.mark.parametrize("count", [0, -1, 1001])
def test_a_pad_has_a_sensible_size(ledger, count):
    with pytest.raises(LedgerError, match="一次印 1 至 1000 份"):
        taken(ledger, papers.reserve_pad, VISIT, count)


def test_a_form_may_be_the_units_own_and_be_given_back(ledger):
    own = Custom("接待登记", "", "", {"content": "原话"}, ("demand",), {"": ("记录员",)})
    bylaws.put_custom(ledger, FORMS["visit"], own)
    assert bylaws.custom(ledger, VISIT) == own
    assert bylaws.custom(ledger, MOBILE) == Custom()
    bylaws.put_custom(ledger, FORMS["visit"], Custom())
    assert bylaws.custom(ledger, VISIT) == Custom()
    assert ledger.setting("forms") == {}


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        (Custom(title="题" * 61), "标题“.*太长，最多60个字"),
        (Custom(labels={"content": "栏" * 41}), "栏目名“.*太长，最多40个字"),
        (Custom(signers={"": ("签",) * 9}), "签字栏最多8个"),
        (Custom(footer="注" * 301), "页脚说明"),
    ],
)
def test_what_would_not_fit_on_the_paper_is_refused(ledger, changed, sentence):
    with pytest.raises(LedgerError, match=sentence):
        bylaws.put_custom(ledger, FORMS["visit"], changed)


def test_a_form_keeps_at_least_one_cell(ledger):
    from app.books.papers import labels

    with pytest.raises(LedgerError, match="请至少留下一栏"):
        bylaws.put_custom(ledger, FORMS["reply"], Custom(hidden=tuple(labels(FORMS["reply"]))))


def test_many_cases_are_read_with_as_many_statements_as_one(ledger):
    acts = (Act(Kind.ROUTE, DAY, route=Route.TRANSFER), Act(Kind.ASSIGN, DAY, unit="示例一所"))
    numbers = [cases.register(ledger, CaseDraft(DAY, f"示例事项{place}", acts=acts)).number for place in range(20)]
    said = []
    event.listen(ledger._engine, "before_cursor_execute", lambda *heard: said.append(heard[2]))
    papers.cases(ledger, numbers[:1])
    one = len(said)
    papers.cases(ledger, numbers)
    assert len(said) == 2 * one


def test_unknown_numbers_are_all_named(ledger, opinion):
    with pytest.raises(LedgerError, match="没有编号为“甲”、“乙”的意见或建议"):
        papers.cases(ledger, ("甲", opinion.number, "乙"))
    with pytest.raises(LedgerError, match="没有编号为“丙”的活动"):
        papers.outings(ledger, ("丙",))


def test_a_voided_case_is_not_printed(ledger, opinion):
    cases.advance(ledger, opinion.id, Act(Kind.VOID, DAY, reason="重复登记"))
    with pytest.raises(LedgerError, match="已经作废，不能再印"):
        papers.cases(ledger, (opinion.number,))
