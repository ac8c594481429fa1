from dataclasses import replace
from datetime import date, datetime

from app.books.shelf import BOOKS
from app.ledger import activities, agenda, cases, deputies, registers
from app.ledger.activities import ActivityDraft
from app.ledger.agenda import Why
from app.ledger.cases import CaseDraft, CaseFilter, CasePlace
from app.ledger.deputies import DeputyDraft
from app.rules.cases import Act, Kind, Route, Satisfaction
from app.rules.trade import PROPOSAL

DAY = date(2024, 8, 1)
HEARD = CaseDraft(DAY, "路灯不亮", village="北街村")
ROUTED = Act(Kind.ROUTE, DAY, route=Route.TRANSFER)
ASSIGNED = replace(HEARD, acts=(ROUTED, Act(Kind.ASSIGN, DAY, unit="供电所")))


def test_every_case_stands_where_it_waits(ledger, calendar):
    cases.register(ledger, HEARD)
    cases.register(ledger, ASSIGNED)  # due 2 September: late on the 20th
    soon = replace(HEARD, acts=(ROUTED, Act(Kind.ASSIGN, date(2024, 8, 23), unit="水利站")))
    cases.register(ledger, soon)  # due 23 September
    replied = cases.register(ledger, ASSIGNED)
    cases.advance(ledger, replied.id, Act(Kind.REPLY, date(2024, 8, 20), text="修好了"))
    unhappy = cases.register(ledger, ASSIGNED)
    cases.advance(ledger, unhappy.id, Act(Kind.REPLY, date(2024, 8, 20), text="修好了"))
    cases.advance(ledger, unhappy.id, Act(Kind.EVALUATE, date(2024, 9, 10), outcome=Satisfaction.DISSATISFIED))
    counts = cases.counts(ledger, CaseFilter())
    wanted = {
        CasePlace.ALL: 5,
        CasePlace.UNDECIDED: 1,
        CasePlace.OPEN: 3,
        CasePlace.OVERDUE: 1,
        CasePlace.SOON: 1,
        CasePlace.TO_EVALUATE: 1,
        CasePlace.AGAIN: 1,
    }
    assert {chip: counts[chip] for chip in wanted} == wanted
    for chip in CasePlace:
        assert cases.count(ledger, chip, CaseFilter()) == counts[chip] == len(cases.listing(ledger, chip, CaseFilter()))
    waiting = cases.waiting(ledger)
    assert all(waiting[chip] == counts[chip] for chip in waiting)


def test_days_left_are_counted_to_the_due_day(ledger):
    cases.register(ledger, ASSIGNED)
    assert cases.listing(ledger, CasePlace.OVERDUE, CaseFilter())[0].left == -18


def test_the_list_narrows_by_unit_village_period_and_words(ledger):
    cases.register(ledger, ASSIGNED)
    cases.register(ledger, replace(HEARD, village="南街村", content="机井坏了", raised_on=date(2024, 7, 1)))
    for wanted in (
        CaseFilter(handler="供电所"),
        CaseFilter(village="北街村"),
        CaseFilter(since=DAY),
        CaseFilter(words="路灯"),
        CaseFilter(words="灯"),
    ):
        assert [line.content for line in cases.listing(ledger, CasePlace.ALL, wanted)] == ["路灯不亮"], wanted
    assert cases.listing(ledger, CasePlace.ALL, CaseFilter(words="没有的词")) == ()


def test_a_period_holds_its_first_and_its_last_day(ledger):
    for day in range(1, 6):
        cases.register(ledger, replace(HEARD, raised_on=date(2024, 8, day), content=f"示例第{day}件"))
    wanted = CaseFilter(since=date(2024, 8, 2), until=date(2024, 8, 4))
    assert [each.raised_on.day for each in cases.listing(ledger, CasePlace.ALL, wanted)] == [4, 3, 2]
    assert cases.count(ledger, CasePlace.ALL, CaseFilter(since=date(2024, 8, 4))) == 2
    assert cases.count(ledger, CasePlace.ALL, CaseFilter(until=date(2024, 8, 2))) == 2


def test_today_begins_with_what_is_latest(ledger, calendar):
    cases.register(ledger, HEARD)
    late = cases.register(ledger, ASSIGNED)
    found = agenda.today(ledger)
    first = found.items[0]
    assert (first.why, first.case.id) == (Why.OVERDUE, late.id)
    assert {item.why for item in found.items} == {Why.OVERDUE, Why.UNDECIDED, Why.RHYTHM}
    assert "已超期18天" in found.items[0].sentence


def test_next_years_missing_holidays_are_warned_about_in_november(ledger, calendar):
    calendar.moment = datetime(2026, 11, 3, 9)
    assert agenda.today(ledger).items == ()  # of no concern while nothing stands in the ledger
    activities.add(ledger, ActivityDraft(date(2026, 11, 2), "会议"))
    assert [item.why for item in agenda.today(ledger).items] == [Why.HOLIDAYS]
    assert "2027" in agenda.today(ledger).items[0].sentence


def test_words_find_old_cases_and_proposals_among_many_newer_opinions(ledger):
    leader = deputies.add(ledger, DeputyDraft("示例甲")).id
    old = cases.register(ledger, replace(HEARD, raised_on=date(2023, 8, 1)))
    draft = CaseDraft(date(2023, 8, 1), "路灯不亮", kind=PROPOSAL, title="关于路灯的建议", leaders=(leader,))
    proposal = cases.register(ledger, draft)
    activities.add(ledger, ActivityDraft(DAY, "会议", theme="路灯不亮"))
    activities.add(ledger, ActivityDraft(DAY, "接待选民"), (HEARD,) * 501)
    last_year = CaseFilter(words="路灯", since=date(2023, 1, 1), until=date(2023, 12, 31))
    for wanted, case in ((last_year, old), (CaseFilter(PROPOSAL, words="路灯"), proposal)):
        assert [line.number for line in cases.listing(ledger, CasePlace.ALL, wanted)] == [case.number]
    assert cases.count(ledger, CasePlace.ALL, CaseFilter(words="路灯")) == 500
    assert cases.count(ledger, CasePlace.ALL, CaseFilter(words=old.number)) == 1


def test_the_thousandth_case_of_a_series_comes_after_the_one_before_it(ledger):
    activities.add(ledger, ActivityDraft(DAY, "接待选民"), (HEARD,) * 1001)
    last = ["2024-接-1001", "2024-接-1000", "2024-接-999"]
    page = cases.listing(ledger, CasePlace.ALL, CaseFilter(), sort="number", limit=3)
    assert [line.number for line in page] == last
    book = registers.entries(ledger, BOOKS["receptions"], DAY, DAY)
    assert [entry.record for entry in book[-3:]] == last[::-1]


def test_a_case_is_found_at_its_place_in_the_list_as_it_is_sorted_and_narrowed(ledger):
    made = [
        cases.register(ledger, replace(HEARD, raised_on=date(2024, 8, day), content=f"示例第{day}件", village=village))
        for day, village in ((3, "北街村"), (1, "南街村"), (2, "北街村"))
    ]
    everything, north = CaseFilter(), CaseFilter(village="北街村")
    for wanted, sort, descending in (
        (everything, "raised_on", True),
        (everything, "raised_on", False),
        (everything, "number", False),
        (north, "raised_on", True),
    ):
        listed = [each.id for each in cases.listing(ledger, CasePlace.ALL, wanted, sort=sort, descending=descending)]
        places = [
            cases.place_of(ledger, each.id, CasePlace.ALL, wanted, sort=sort, descending=descending) for each in made
        ]
        assert places == [listed.index(each.id) if each.id in listed else None for each in made]
    assert [cases.place_of(ledger, each.id, CasePlace.ALL, everything) for each in made] == [0, 2, 1]
    assert cases.place_of(ledger, made[0].id, CasePlace.OVERDUE, everything) is None


def test_a_voided_case_waits_for_nothing_however_often_it_was_opened_again(ledger):
    unhappy = cases.register(ledger, ASSIGNED)
    cases.advance(ledger, unhappy.id, Act(Kind.REPLY, date(2024, 8, 20), text="修好了"))
    cases.advance(ledger, unhappy.id, Act(Kind.EVALUATE, date(2024, 9, 10), outcome=Satisfaction.DISSATISFIED))
    assert cases.counts(ledger, CaseFilter())[CasePlace.AGAIN] == 1
    cases.advance(ledger, unhappy.id, Act(Kind.VOID, date(2024, 9, 11), reason="登错"))
    counts = cases.counts(ledger, CaseFilter())
    assert {chip for chip in CasePlace if counts[chip]} == {CasePlace.VOIDED}


def test_a_ledger_without_cases_counts_none_under_any_chip(ledger):
    assert set(cases.counts(ledger, CaseFilter()).values()) == {0}
    assert set(cases.waiting(ledger).values()) == {0}
    assert (cases.count(ledger, CasePlace.ALL, CaseFilter()), cases.undecided_and_pressing(ledger)) == (0, 0)


def test_a_case_of_which_the_voter_is_content_is_not_to_be_done_again(ledger):
    for outcome in (Satisfaction.SATISFIED, Satisfaction.BASICALLY):
        case = cases.register(ledger, ASSIGNED)
        cases.advance(ledger, case.id, Act(Kind.REPLY, date(2024, 8, 20), text="修好了"))
        cases.advance(ledger, case.id, Act(Kind.EVALUATE, date(2024, 9, 10), outcome=outcome))
    counts = cases.counts(ledger, CaseFilter())
    assert (counts[CasePlace.AGAIN], counts[CasePlace.TO_CLOSE]) == (0, 2)
