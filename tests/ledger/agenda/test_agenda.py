"""Today's list beyond the cases: the congress, notices, the next reception day, duties that lag, holidays."""

from datetime import date, datetime

import pytest

from app.ledger import activities, agenda, bylaws, rosters
from app.ledger.activities import ActivityDraft, Present
from app.ledger.agenda import Why
from app.ledger.rosters import Wish
from tests.ui import township

NOW = [datetime(2024, 7, 18, 10, 32)]


@pytest.fixture
def ledger(tmp_path):
    NOW[0] = datetime(2024, 7, 18, 10, 32)
    made = township.founded(tmp_path / "台账.liubu", at=lambda: NOW[0])
    yield made
    made.close()


def of(ledger, why):
    return [item for item in agenda.today(ledger).items if item.why is why]


def test_an_unapproved_absence_from_the_congress_comes_before_everything(ledger):
    township.peopled(ledger)
    ids = township.ids(ledger)
    attendance = (Present(ids["示例甲"], "缺席"), Present(ids["示例乙"]))
    draft = ActivityDraft(date(2024, 3, 5), "会议", theme="镇第十五届人民代表大会第四次会议", attendance=attendance)
    activities.add(ledger, draft, ())
    first = agenda.today(ledger).items[0]
    assert first.why is Why.ABSENCE
    assert first.about == ids["示例甲"]
    assert "示例甲" in first.sentence


def test_the_notice_of_a_reception_day_is_due_three_days_before(ledger):
    rosters.make(ledger, Wish(year=2024, rule="weekly:1", per_day=1, times=1))
    assert of(ledger, Why.NOTICE) == []  # Monday the 22nd is four days away
    NOW[0] = datetime(2024, 7, 19, 9)
    (item,) = of(ledger, Why.NOTICE)
    assert item.on == date(2024, 7, 22)
    assert "7月19日" in item.detail
    assert of(ledger, Why.RECEPTION) == []  # its line says the day already
    rosters.notice_posted(ledger, item.about, ledger.today)
    assert of(ledger, Why.NOTICE) == []
    (day,) = of(ledger, Why.RECEPTION)
    assert "接待代表：" in day.detail


def test_a_reception_day_that_is_near_comes_before_the_cases(ledger):
    township.peopled(ledger)
    rosters.make(ledger, Wish(year=2024, rule="weekly:1", per_day=1, times=1))
    whys = [item.why for item in agenda.today(ledger).items]
    assert whys.index(Why.RECEPTION) > whys.index(Why.OVERDUE)
    NOW[0] = datetime(2024, 7, 22, 8)
    whys = [item.why for item in agenda.today(ledger).items]
    assert whys.index(Why.RECEPTION) < whys.index(Why.OVERDUE)


def test_a_duty_that_lags_is_one_line_however_many_lag(ledger):
    with_frequencies = next(each for each in bylaws.methods.known(ledger) if each.frequencies)
    bylaws.methods.choose(ledger, with_frequencies.key)
    NOW[0] = datetime(2024, 12, 30, 9)
    found = of(ledger, Why.LAGGING)
    assert found
    assert {item.about for item in found} <= {each.key for each in with_frequencies.frequencies}
    assert all("8名代表未完成" in item.sentence for item in found)


def test_a_frequency_that_no_source_asks_of_every_deputy_is_marked(ledger):
    township.peopled(ledger)
    bylaws.methods.choose(ledger, "xiuwu")
    NOW[0] = datetime(2024, 12, 30, 9)
    assert {item.detail.partition("　")[0] for item in of(ledger, Why.LAGGING)} == {
        "每月至少1次，每位代表各计，本程序缺省",
        "每季度至少1次，每位代表各计，本程序缺省",
    }
    assert "每季度至少1次，法律规定" in {item.detail.partition("，计")[0] for item in of(ledger, Why.RHYTHM)}


def test_everything_that_waits_is_counted(ledger):
    township.peopled(ledger)
    found = agenda.today(ledger)
    assert found.total == len(found.items)
    assert agenda.today(ledger, limit=0).total == found.total
    assert {item.why for item in agenda.today(ledger, limit=0).items} == set()


def test_next_years_holidays_are_asked_for_once_they_are_announced(ledger):
    NOW[0] = datetime(2026, 11, 20, 9)
    assert [item.sentence[:9] for item in of(ledger, Why.HOLIDAYS)] == ["还没有2027年的"]
