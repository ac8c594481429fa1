"""What the unit decided and this program cannot read is left aside, and the ledger goes on."""

from datetime import date

import pytest

from app.ledger import bylaws, cases
from app.ledger.cases import CaseDraft
from app.ledger.store import put_settings
from app.rules.cases import Act, Kind
from app.rules.days import Rule, TermUnit

DAY = date(2024, 6, 3)
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


@pytest.mark.parametrize("kept", ["不是表", 3, ["一"], {"opinion": 3}, {"小事": "早先的"}, {"grounds": 3}])
@pytest.mark.parametrize("key", ["own_deadlines", "holidays", "opinion_terms", "notice_words", "soon_days"])
def test_a_setting_of_another_shape_stops_nothing(ledger, key, kept):
    before, wording = due(ledger), bylaws.notice_words(ledger)
    put_settings(ledger, **{key: kept})
    assert due(ledger) == before
    assert bylaws.notice_words(ledger) == wording
    assert bylaws.soon_until(ledger) >= ledger.today
