from datetime import date, timedelta

import pytest
from sqlalchemy import select

from app.errors import LedgerError
from app.ledger import activities, custody, deputies, known_deputies, undo
from app.ledger.activities import ActivityDraft, Present
from app.ledger.deputies import DeputyDraft, Seat
from app.models.deputy_state import DeputyState

SEATS = (Seat("县", "十五届", "县一选区", "X01", date(2022, 1, 5)), Seat("乡", "十二届", "第一选区", "Z01"))


def test_one_person_holds_several_seats(ledger):
    entry = deputies.add(ledger, DeputyDraft("示例甲", gender="女", seats=SEATS))
    assert [seat.level for seat in entry.seats] == ["县", "乡"]
    assert (entry.called, entry.initials) == ("示例甲", "slj")


def test_a_corrected_name_is_read_anew_unless_the_clerk_says_how(ledger):
    entry = deputies.add(ledger, DeputyDraft("单示例"))
    assert entry.initials.startswith("s")
    entry = deputies.correct(ledger, entry.id, {"name": "查示例"}, "登错姓")
    assert entry.initials.startswith("z")
    entry = deputies.correct(ledger, entry.id, {"initials": "csl"}, "本人读 cha")
    assert entry.initials == "csl"


def test_the_end_of_a_mandate_needs_a_reason(ledger):
    entry = deputies.add(ledger, DeputyDraft("示例甲", seats=SEATS))
    with pytest.raises(LedgerError, match="理由"):
        deputies.set_status(ledger, entry.id, "终止", " ")
    entry = deputies.set_status(ledger, entry.id, "终止", "迁出本行政区域")
    assert (entry.status, entry.status_reason) == ("终止", "迁出本行政区域")
    assert deputies.candidates(ledger) == ()


def test_a_status_holds_from_a_day_on_which_is_kept(ledger):
    entry = deputies.add(ledger, DeputyDraft("示例甲", seats=SEATS))
    ahead = ledger.today + timedelta(days=1)
    with pytest.raises(LedgerError, match="还没有到"):
        deputies.set_status(ledger, entry.id, "终止", "迁出", ahead)
    deputies.set_status(ledger, entry.id, "暂停", "被羁押", date(2024, 3, 1))
    deputies.set_status(ledger, entry.id, "在任", "恢复")
    with ledger.read() as session:
        kept = session.execute(select(DeputyState.status, DeputyState.since).order_by(DeputyState.since)).all()
    assert [tuple(each) for each in kept] == [("暂停", date(2024, 3, 1)), ("在任", ledger.today)]


def test_a_status_from_an_earlier_day_on_takes_the_place_of_what_was_said_of_later_ones(ledger):
    entry = deputies.add(ledger, DeputyDraft("示例甲", seats=SEATS))
    deputies.set_status(ledger, entry.id, "暂停", "被羁押", date(2024, 3, 1))
    deputies.set_status(ledger, entry.id, "在任", "恢复", date(2024, 6, 1))
    entry = deputies.set_status(ledger, entry.id, "终止", "辞职", date(2024, 4, 1))
    assert entry.status == "终止"
    assert [(each.status, each.since) for each in entry.states] == [
        ("暂停", date(2024, 3, 1)),
        ("终止", date(2024, 4, 1)),
    ]
    undo.undo(ledger)
    entry = deputies.get(ledger, entry.id)
    assert (entry.status, [each.status for each in entry.states]) == ("在任", ["暂停", "在任"])
    assert custody.check(ledger).sound


def test_who_was_registered_out_of_office_was_so_until_the_day_of_return(ledger):
    entry = deputies.add(ledger, DeputyDraft("示例甲", status="暂停"))
    assert [(each.status, each.since) for each in entry.states] == [("暂停", None)]
    entry = deputies.set_status(ledger, entry.id, "在任", "恢复", date(2024, 6, 1))
    assert [(each.status, each.since) for each in entry.states] == [("暂停", None), ("在任", date(2024, 6, 1))]
    with ledger.read() as session:
        [person] = deputies.people(session)
    days = date(2024, 5, 31), date(2024, 6, 1)
    assert (person.in_office, *map(person.tenure.on, days)) == (True, False, True)


def test_a_status_that_is_corrected_holds_from_today_on(ledger):
    entry = deputies.add(ledger, DeputyDraft("示例甲", seats=SEATS))
    entry = deputies.correct(ledger, entry.id, {"status": "终止"}, "迁出")
    assert [(each.status, each.since) for each in entry.states] == [("终止", ledger.today)]


def test_seats_are_replaced_in_place(ledger):
    entry = deputies.add(ledger, DeputyDraft("示例甲", seats=SEATS))
    entry = deputies.correct(ledger, entry.id, {"seats": (Seat("乡", "十三届", "第二选区"),)}, "换届")
    assert entry.seats == (Seat("乡", "十三届", "第二选区"),)


def test_deputies_are_found_by_name_reading_initials_and_telephone(ledger):
    deputies.add(ledger, DeputyDraft("示例甲", phone="13800000011"))
    deputies.add(ledger, DeputyDraft("示例乙"))
    for words in ("例甲", "slj", "shilijia", "0011"):
        assert [each.name for each in deputies.listing(ledger, words)] == ["示例甲"], words


def test_deputies_of_one_name_are_told_apart_by_constituency(ledger):
    first = deputies.add(ledger, DeputyDraft("示例甲", seats=(Seat("乡", constituency="第一选区"),)))
    deputies.add(ledger, DeputyDraft("示例甲", seats=(Seat("乡", constituency="第二选区"),)))
    with ledger.read() as session:
        known = known_deputies.known(session)
    assert known.one("示例甲(第一选区)") == first.id
    with pytest.raises(ValueError, match=r"第一选区.*第二选区"):
        known.one("示例甲")
    with pytest.raises(ValueError, match="最接近的是：示例甲"):
        known.one("示列甲")


def test_a_voided_deputy_is_gone_from_every_list(ledger):
    entry = deputies.add(ledger, DeputyDraft("示例甲"))
    deputies.void(ledger, entry.id, "登重了")
    assert deputies.listing(ledger) == ()


def test_a_deputy_is_not_voided_while_any_figure_counts_what_he_did(ledger):
    entry = deputies.add(ledger, DeputyDraft("示例甲"))
    draft = ActivityDraft(date(2024, 6, 5), "会议", attendance=(Present(entry.id),))
    held = activities.add(ledger, draft)
    with pytest.raises(LedgerError, match="1条履职"):
        deputies.void(ledger, entry.id, "登重了")
    activities.correct(ledger, held.id, {"attendance": ()}, "记错了人")
    deputies.void(ledger, entry.id, "登重了")
    assert deputies.listing(ledger) == ()
