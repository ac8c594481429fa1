"""What the county did with a case, in the township's window: among its own steps, by the days."""

from dataclasses import replace
from datetime import date

import pytest

from app.ledger import cases
from app.ledger.cases import CaseDraft, CountyLine
from app.rules.cases import Act, Kind
from app.rules.handover import CountyAct
from app.ui.pages.cases.moments import moments

TODAY = date(2024, 7, 1)


@pytest.fixture
def case(ledger):
    entry = cases.register(ledger, CaseDraft(date(2024, 6, 1), "示例内容"))
    cases.advance(ledger, entry.id, Act(Kind.ASSIGN, date(2024, 6, 3), unit="示例所"))
    return cases.advance(ledger, entry.id, Act(Kind.URGE, date(2024, 6, 9)))


def test_the_countys_steps_stand_by_their_days_and_change_nothing_else(case):
    before = moments(case, TODAY)
    lines = (
        CountyLine("1", CountyAct.ASSIGN, date(2024, 6, 3), "", "示例局", "", date(2024, 7, 5), "示例1号"),
        CountyLine("2", CountyAct.SUPERVISE, date(2024, 6, 5), "", "", "示例督办", None, ""),
    )
    after = moments(replace(case, county=lines), TODAY)
    assert [each.name for each in after[:-1]] == ["登记", "交办", "县里交办", "县里督办", "催办"]
    assert tuple(each for each in after if not each.name.startswith("县里")) == before
    assert after[2].words.startswith("示例1号　示例局　")
    assert after[3].words == "示例督办"
