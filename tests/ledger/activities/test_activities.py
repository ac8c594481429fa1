from datetime import date

import pytest

from app.errors import LedgerError
from app.ledger import activities, cases, deputies
from app.ledger.activities import ActivityDraft, Present
from app.ledger.cases import CaseDraft
from app.ledger.deputies import DeputyDraft
from app.ledger.figures import Period, figures
from app.rules.cases import Act, Kind, Route

DAY = date(2024, 6, 5)


@pytest.fixture
def people(ledger):
    return [deputies.add(ledger, DeputyDraft(name)).id for name in ("示例甲", "示例乙", "示例丙")]


def outing(people, **values):
    attendance = (Present(people[0]), Present(people[1], "请假"), Present(people[2], "缺席"))
    return ActivityDraft(DAY, "流动联络站", place="北街村麦田", received=9, attendance=attendance, **values)


def test_an_outing_is_saved_with_its_opinions_in_one_act(ledger, people):
    spot = Act(Kind.ROUTE, DAY, route=Route.SPOT, text="当场答复")
    opinions = (
        CaseDraft(DAY, "收割机过不去", source="流动联络站", raised_by="样例甲", acts=(spot,)),
        CaseDraft(DAY, "想要地磅", source="流动联络站", raised_by="样例甲"),
    )
    entry = activities.add(ledger, outing(people, services=(("解决农机故障", 3),)), opinions)
    assert (entry.number, entry.named, entry.opinions, entry.answered) == ("2024-活-001", 1, 2, 1)
    assert entry.draft.services == (("解决农机故障", 3),)
    assert [each.status for each in entry.draft.attendance] == ["出席", "请假", "缺席"]


def test_an_opinion_answered_on_the_spot_stays_so_after_its_striking_off(ledger, people):
    spot = Act(Kind.ROUTE, DAY, route=Route.SPOT, text="当场答复")
    entry = activities.add(ledger, outing(people), (CaseDraft(DAY, "想要地磅", acts=(spot,)),))
    cases.advance(ledger, cases.find(ledger, "2024-接-001").id, Act(Kind.STRIKE_OFF, DAY))
    assert activities.get(ledger, entry.id).answered == 1
    assert figures(ledger, Period(DAY, DAY))["answered_on_spot"] == 1


def test_a_bad_opinion_saves_nothing_of_the_outing(ledger, people):
    with pytest.raises(LedgerError):
        activities.add(ledger, outing(people), (CaseDraft(DAY, "  "),))
    assert activities.count(ledger) == 0


def test_a_deputy_who_is_not_in_the_ledger_is_said_in_a_sentence(ledger, people):
    with pytest.raises(LedgerError, match="已不在台账里"):
        activities.add(ledger, ActivityDraft(DAY, "会议", attendance=(Present("nobody"),)))
    assert activities.count(ledger) == 0


def test_a_correction_needs_a_reason_and_replaces_the_attendance(ledger, people):
    entry = activities.add(ledger, outing(people))
    with pytest.raises(LedgerError, match="理由"):
        activities.correct(ledger, entry.id, {"received": 10}, "")
    entry = activities.correct(ledger, entry.id, {"received": 10, "attendance": (Present(people[2]),)}, "漏记")
    assert entry.draft.received == 10
    assert [each.name for each in entry.draft.attendance] == ["示例丙"]


def test_the_same_reception_day_is_opened_once(ledger, people):
    draft = ActivityDraft(DAY, "接待选民", place="中心站", attendance=(Present(people[0]),))
    assert activities.reception_day(ledger, draft).id == activities.reception_day(ledger, draft).id
    assert activities.count(ledger, kinds=("接待选民",)) == 1


def test_an_activity_with_opinions_cannot_be_voided_away(ledger, people):
    entry = activities.add(ledger, outing(people), (CaseDraft(DAY, "路坏"),))
    with pytest.raises(LedgerError, match="还有1条意见"):
        activities.void(ledger, entry.id, "登重了")
    case = cases.find(ledger, "2024-接-001")
    cases.advance(ledger, case.id, Act(Kind.VOID, DAY, reason="登重了"))
    activities.void(ledger, entry.id, "登重了")
    assert activities.count(ledger) == 0


def test_an_activity_of_tomorrow_or_with_reversed_hours_is_refused(ledger):
    with pytest.raises(LedgerError, match="今天之后"):
        activities.add(ledger, ActivityDraft(date(2024, 9, 21), "视察"))
    with pytest.raises(LedgerError, match="早于开始时间"):
        activities.add(ledger, ActivityDraft(DAY, "视察", starts="11:00", ends="09:00"))


def test_the_list_is_sorted_and_paged_in_sql(ledger):
    for day in range(1, 6):
        activities.add(ledger, ActivityDraft(date(2024, 6, day), "视察", theme=f"第{day}次"))
    lines = activities.listing(ledger, sort="held_on", descending=False, offset=1, limit=2)
    assert [line.theme for line in lines] == ["第2次", "第3次"]
    assert [line.theme for line in activities.listing(ledger, words="第4")] == ["第4次"]
