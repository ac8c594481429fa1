"""Beside today's agenda: busy days, which deputies of a group received voters, how far the records reach."""

from datetime import date, datetime

import pytest

from app.ledger import activities, cases, deputies
from app.ledger.activities import ActivityDraft, Present
from app.ledger.cases import CaseDraft
from app.ledger.deputies import DeputyDraft
from app.ledger.figures import BusyDay, Coverage, busy_days, coverage, newest
from app.rules.trade import ABSENT, LEAVE, MOBILE, PRESENT, RECEPTION, SUSPENDED
from tests import ledgers

SINCE, UNTIL = date(2024, 6, 1), date(2024, 6, 30)


@pytest.fixture
def ledger(tmp_path):
    made = ledgers.opened(tmp_path / "空.liubu", lambda: datetime(2024, 9, 20, 9, 30), **ledgers.TAIPING)
    yield made
    made.close()


def held(ledger, on, kind=RECEPTION, *present, status=PRESENT, **values):
    attendance = tuple(Present(each.id, status) for each in present)
    return activities.add(ledger, ActivityDraft(on, kind, attendance=attendance, **values))


def test_busy_days_are_those_of_the_period_in_order_and_called_by_theme_place_or_kind(ledger):
    last = held(ledger, UNTIL, MOBILE, theme="夏播服务", place="村口")
    first = held(ledger, SINCE, RECEPTION, place="联络站")
    second = held(ledger, SINCE, "视察")
    gone = held(ledger, SINCE, "调研")
    activities.void(ledger, gone.id, "登重了")
    held(ledger, date(2024, 5, 31))
    held(ledger, date(2024, 7, 1))
    assert busy_days(ledger, SINCE, UNTIL) == (
        BusyDay(SINCE, RECEPTION, first.id, "联络站"),
        BusyDay(SINCE, "视察", second.id, "视察"),
        BusyDay(UNTIL, MOBILE, last.id, "夏播服务"),
    )


def test_of_each_group_those_in_office_who_were_present_at_a_reception_or_an_outing_are_counted(ledger):
    names = ("示例甲", "示例乙", "示例丙", "示例丁")
    one, two, three, four = (deputies.add(ledger, DeputyDraft(name, group="二组")) for name in names)
    other = deputies.add(ledger, DeputyDraft("示例戊", group="一组"))
    alone = deputies.add(ledger, DeputyDraft("示例己"))
    resting = deputies.add(ledger, DeputyDraft("示例庚", group="一组"))
    deputies.set_status(ledger, resting.id, SUSPENDED, "示例原因")
    held(ledger, SINCE, RECEPTION, one, resting)
    held(ledger, SINCE, RECEPTION, one)
    held(ledger, UNTIL, MOBILE, two)
    held(ledger, UNTIL, MOBILE, three, status=LEAVE)
    held(ledger, UNTIL, RECEPTION, three, status=ABSENT)
    held(ledger, UNTIL, "视察", three, other)
    held(ledger, date(2024, 5, 31), RECEPTION, three)
    held(ledger, date(2024, 7, 1), RECEPTION, three)
    activities.void(ledger, held(ledger, UNTIL, RECEPTION, four).id, "登重了")
    assert coverage(ledger, SINCE, UNTIL) == (
        Coverage("一组", 0, 1),
        Coverage("二组", 2, 4),
        Coverage("未编组", 0, 1),
    )
    held(ledger, SINCE, RECEPTION, alone)
    assert coverage(ledger, SINCE, UNTIL)[-1] == Coverage("未编组", 1, 1)


def test_the_newest_record_is_an_activity_or_a_matter_and_without_any_it_is_today(ledger):
    assert newest(ledger) is None
    deputies.add(ledger, DeputyDraft("示例甲"))
    assert newest(ledger) == ledger.today
    held(ledger, SINCE)
    assert newest(ledger) == SINCE
    cases.register(ledger, CaseDraft(UNTIL, "示例内容"))
    assert newest(ledger) == UNTIL
    held(ledger, date(2024, 7, 5))
    assert newest(ledger) == date(2024, 7, 5)
