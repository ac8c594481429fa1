"""What the unit decided and this program cannot read is left aside, and the ledger goes on."""

from datetime import date

import pytest

from app.books.forms.answers import REPLY
from app.books.forms.orders import ASSIGNMENT
from app.books.papers import Custom
from app.desk.asked import Asked
from app.desk.forms import shelf
from app.ledger import bylaws, cases, deputies, rosters
from app.ledger.cases import CaseDraft
from app.ledger.store import put_settings
from app.rules.cases import Act, Kind
from app.rules.days import Rule, TermUnit
from tests.exports.papers import words

DAY = date(2024, 6, 3)
OWN_FORM = Custom(title="本镇的单子", hidden=("copies",))
OWN = Rule("opinion", 15, TermUnit.DAYS, "示例镇接待办法第五条", date(2024, 1, 1))
LATER = {"key": "opinion", "amount": 2, "unit": "FORTNIGHTS", "basis": "以后的写法", "effective": "2024-02-01"}


def due(ledger):
    act = Act(Kind.ASSIGN, DAY, unit="水利站")
    entry = cases.register(ledger, CaseDraft(DAY, "机井不出水", acts=(act,)))
    return entry.due_on, entry.due_basis


def test_a_rule_that_cannot_be_read_is_said_kept_and_replaced(ledger):
    bylaws.add_rule(ledger, OWN)
    before = due(ledger)
    put_settings(ledger, own_deadlines=[*ledger.setting("own_deadlines"), LATER])
    assert bylaws.own_rules(ledger) == (OWN,)
    assert due(ledger) == before
    (sentence,) = bylaws.left_aside(ledger)
    assert "选民意见答复" in sentence
    bylaws.add_rule(ledger, Rule("redo", 9, TermUnit.DAYS, "本镇", DAY))
    assert LATER in ledger.setting("own_deadlines")
    bylaws.add_rule(ledger, Rule("opinion", 9, TermUnit.DAYS, "本镇", date(2024, 2, 1)))
    assert bylaws.left_aside(ledger) == ()


@pytest.mark.parametrize(
    "days", ["不是表", {"off": ["2024-13-01"], "work": []}, {"off": []}, None, {"off": 3, "work": []}]
)
def test_a_year_of_holidays_that_cannot_be_read_gives_way_to_the_shipped_one(ledger, days):
    shipped, before = bylaws.holidays(ledger), due(ledger)
    put_settings(ledger, holidays={"2024": days})
    assert bylaws.holidays(ledger) == shipped
    assert due(ledger) == before
    (sentence,) = bylaws.left_aside(ledger)
    assert "2024年放假安排" in sentence
    bylaws.put_holidays(ledger, 2024, (DAY,), ())
    assert bylaws.left_aside(ledger) == ()


@pytest.mark.parametrize("kept", ["不是表", 3.5, ["一"], {"opinion": 3}, {"小事": "早先的"}, {"grounds": 3}])
@pytest.mark.parametrize("key", ["own_deadlines", "holidays", "opinion_terms", "notice_words", "soon_days"])
def test_a_setting_of_another_shape_stops_nothing_and_is_said(ledger, key, kept):
    before, wording = due(ledger), bylaws.notice_words(ledger)
    put_settings(ledger, **{key: kept})
    assert due(ledger) == before
    assert bylaws.notice_words(ledger) == wording
    assert bylaws.soon_until(ledger) >= ledger.today
    (sentence,) = bylaws.left_aside(ledger)
    assert "读不懂" in sentence


@pytest.mark.parametrize("days", [True, 0, -3, 10**9, 2.5])
def test_days_that_cannot_be_counted_by_give_way(ledger, days):
    usual = bylaws.soon_days(ledger)
    put_settings(ledger, soon_days=days)
    assert bylaws.soon_days(ledger) == usual
    assert bylaws.left_aside(ledger) == (
        "本单位定的临期天数，这一版程序读不懂，先按5个工作日；请到“设置 → 办理期限”里重新定。",
    )


@pytest.mark.parametrize(
    "changes",
    [
        *("改过", 3, ["交办通知单"], {"title": 3}, {"labels": ["单位"]}, {"labels": {"unit": 3}}, {"hidden": "unit"}),
        *({"hidden": [3]}, {"signers": ["签发人"]}, {"signers": {"存根": "签发人"}}, {"以后的": "写法"}),
    ],
)
def test_a_form_whose_changes_cannot_be_read_is_printed_as_shipped(ledger, tmp_path, changes):
    bylaws.put_custom(ledger, REPLY, OWN_FORM)
    put_settings(ledger, forms={**ledger.setting("forms"), "assignment": changes})
    assert bylaws.custom(ledger, ASSIGNMENT) == Custom()
    assert bylaws.custom(ledger, REPLY) == OWN_FORM
    assert "交办单" in words(shelf.make(ledger, "assignment", Asked(blank=1), tmp_path / "a.pdf").read_bytes())[0]
    (sentence,) = bylaws.left_aside(ledger)
    assert "本单位改过的《交办单》，这一版程序读不懂" in sentence
    bylaws.put_custom(ledger, ASSIGNMENT, OWN_FORM)
    assert bylaws.left_aside(ledger) == ()
    assert bylaws.custom(ledger, ASSIGNMENT) == bylaws.custom(ledger, REPLY) == OWN_FORM


@pytest.mark.parametrize("kept", ["不是表", 3, ["交办单"]])
def test_changes_to_forms_that_are_none_give_way_and_are_written_anew(ledger, kept):
    put_settings(ledger, forms=kept)
    assert [bylaws.custom(ledger, form) for form in (ASSIGNMENT, REPLY)] == [Custom()] * 2
    (sentence,) = bylaws.left_aside(ledger)
    assert "《交办单》" in sentence
    bylaws.put_custom(ledger, ASSIGNMENT, OWN_FORM)
    assert bylaws.left_aside(ledger) == ()


@pytest.mark.parametrize("kept", ["不是表", {"小事": "早先的", "大事": "urgent"}])
def test_a_level_whose_term_cannot_be_read_gets_a_rule_of_its_own(ledger, kept):
    put_settings(ledger, opinion_terms=kept)
    (sentence,) = bylaws.left_aside(ledger)
    assert "小事" in sentence
    bylaws.add_rule(ledger, Rule("小事", 3, TermUnit.DAYS, "本镇", DAY))
    assert bylaws.left_aside(ledger) == ()
    assert bylaws.chosen_terms(ledger) == ({"大事": "urgent"} if isinstance(kept, dict) else {})


def test_the_wording_of_a_notice_that_cannot_be_read_is_written_anew(ledger):
    put_settings(ledger, notice_words={"phone": ["0000000"]})
    (sentence,) = bylaws.left_aside(ledger)
    assert "公告文字" in sentence
    bylaws.put_notice_words(ledger, bylaws.NoticeWords(phone="0000000"))
    assert bylaws.left_aside(ledger) == ()


@pytest.mark.parametrize("kept", ["不是表", 3, ["一"], {"2025": "整年", "2025/": ["整年"]}])
def test_a_wish_for_a_roster_of_another_shape_gives_way_and_is_written_anew(ledger, kept):
    deputies.add(ledger, deputies.DeputyDraft("示例甲", seats=(deputies.Seat("乡"),)))
    put_settings(ledger, roster=kept)
    asked = rosters.wish(ledger, 2025)
    made = rosters.make(ledger, asked)
    assert made.days
    assert rosters.show(ledger, 2025).days == made.days


@pytest.mark.parametrize("kept", ["不是表", 3, ["一"]])
def test_holders_of_roles_and_own_schemes_of_another_shape_stop_no_paper(ledger, tmp_path, kept):
    put_settings(ledger, role_holders=kept, own_schemes=kept)
    act = Act(Kind.ASSIGN, DAY, unit="水利站")
    case = cases.register(ledger, CaseDraft(DAY, "机井不出水", acts=(act,)))
    cases.advance(ledger, case.id, Act(Kind.SUPERVISE, DAY))
    made = shelf.make(ledger, "supervision", Asked(case=case.number), tmp_path / "a.pdf")
    assert "机井不出水" in words(made.read_bytes())[0]
    assert bylaws.schemes.current(ledger).key
