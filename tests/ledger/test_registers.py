"""Registers: what is found, in which order, under which words; and the word lists beside them."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.books.shelf import BOOKS
from app.errors import LedgerError
from app.ledger import activities, cases, deputies, registers
from app.ledger.bylaws import add_word, drop_word, words
from app.ledger.custody import open_ledger
from app.ledger.registers import period_words
from app.ledger.word_lists import CLOSED, SHIPPED
from app.rules.cases import Act, Kind, Route, Satisfaction
from tests.ledger import worlds

RECEPTIONS, DUTIES, OTHER, STATIONS = (BOOKS[name] for name in ("receptions", "duties", "other-duties", "stations"))
DAY = date(2024, 6, 5)


@pytest.fixture
def two_of_a_name(ledger):
    seats = ("第一选区", "第二选区")
    return [
        deputies.add(ledger, deputies.DeputyDraft("示例丙", seats=(deputies.Seat("乡", constituency=seat),))).id
        for seat in seats
    ]


def duty(**values):
    return {"done_on": "2024-06-05", "deputy_id": "示例丙", "kind": "其他", "matter": "示例事项"} | values


def column(book, entries, key):
    return [entry.values[book.keys.index(key)] for entry in entries]


def test_entries_are_bounded_by_their_day_and_hold_all_the_words(ledger):
    for day, content in ((DAY, "路灯坏了"), (date(2024, 7, 1), "路灯不亮"), (date(2023, 12, 31), "水渠堵了")):
        cases.register(ledger, cases.CaseDraft(day, content, village="示例村"))
    found = registers.entries(ledger, RECEPTIONS, date(2024, 1, 1), date(2024, 6, 30))
    assert column(RECEPTIONS, found, "content") == ["路灯坏了"]
    for sought, many in (("路灯", 2), ("示例村 不亮", 1), ("2024-07", 1), ("待分办", 3), ("渠%", 0), ("", 3)):
        assert len(registers.entries(ledger, RECEPTIONS, words=sought)) == many, sought
        assert registers.count(ledger, RECEPTIONS, words=sought) == many


def test_entries_come_in_the_order_that_was_asked_for_a_page_at_a_time(ledger):
    for number in (2, 3, 1):
        registers.add(ledger, BOOKS["units"], {"name": f"示例{number}站"})
    units = BOOKS["units"]
    assert column(units, registers.entries(ledger, units), "name") == ["示例1站", "示例2站", "示例3站"]
    last = registers.entries(ledger, units, sort="name", descending=True, offset=1, limit=1)
    assert column(units, last, "name") == ["示例2站"]


def test_names_are_sorted_as_they_are_read(ledger):
    for name in ("示例张", "示例安", "示例单"):
        deputies.add(ledger, deputies.DeputyDraft(name))
    found = registers.entries(ledger, BOOKS["deputies"], sort="name")
    assert column(BOOKS["deputies"], found, "name") == ["示例安", "示例单", "示例张"]


def test_what_the_voter_thought_reads_in_words(ledger):
    spot = Act(Kind.ROUTE, DAY, route=Route.SPOT, text="已答复")
    content = Act(Kind.EVALUATE, DAY, outcome=Satisfaction.BASICALLY)
    cases.register(ledger, cases.CaseDraft(DAY, "示例内容", acts=(spot, content)))
    found = registers.entries(ledger, RECEPTIONS, words="基本满意")
    assert column(RECEPTIONS, found, "outcome") == ["基本满意"]


def test_deputies_of_the_same_name_are_told_apart(ledger, two_of_a_name):
    with pytest.raises(LedgerError, match="示例丙（第一选区）、示例丙（第二选区）"):
        registers.add(ledger, OTHER, duty())
    for written in ("示例丙（第二选区）", "示例丙(第二选区)"):
        registers.add(ledger, OTHER, duty(deputy_id=written))
    assert registers.choices(ledger, OTHER, "deputy_id") == ("示例丙（第一选区）", "示例丙（第二选区）")
    found = registers.entries(ledger, OTHER)
    assert column(OTHER, found, "deputy_id") == ["示例丙（第二选区）"] * 2
    again = dict(zip(OTHER.keys, found[0].values, strict=True))
    registers.correct(ledger, OTHER, found[0].id, again | {"place": "示例村"}, "补填")
    assert registers.page(ledger, DUTIES).chapters == ((0, "示例丙（第二选区）"),)
    registers.add(ledger, OTHER, duty(deputy_id="示例丙（第一选区）"))
    assert [title for _, title in registers.page(ledger, DUTIES).chapters] == [
        "示例丙（第一选区）",
        "示例丙（第二选区）",
    ]


def test_a_name_that_nobody_bears_is_refused_with_the_nearest(ledger, two_of_a_name):
    objection = registers.problems(ledger, OTHER, duty(deputy_id="示例炳"))["deputy_id"]
    assert "示例丙" in objection
    assert "示例丙（第九选区）" in registers.problems(ledger, OTHER, duty(deputy_id="示例丙（第九选区）"))["deputy_id"]


def test_every_objection_names_its_field_once_whatever_was_written(ledger):
    station = {"name": "示例站", "type": "固定站", "founded_on": "成立日期待查"}
    with pytest.raises(LedgerError, match=r"^“成立日期”不是日期：成立日期待查"):
        registers.add(ledger, STATIONS, station)
    with pytest.raises(LedgerError, match=r"^“id”这一栏不能填写；名称不能空；类型没有“示例类”这一项，[^；]*。$"):
        registers.add(ledger, STATIONS, {"type": "示例类", "id": "1"})


def test_everything_that_a_deputy_did_stands_in_the_duty_book(ledger):
    deputy = deputies.add(ledger, deputies.DeputyDraft("示例丙")).id
    present = (activities.Present(deputy),)
    activities.add(ledger, activities.ActivityDraft(DAY, "视察", theme="看水渠", attendance=present))
    cases.register(ledger, cases.CaseDraft(DAY, "路灯坏了", takers=(deputy,)))
    registers.add(ledger, OTHER, duty())
    found = registers.entries(ledger, DUTIES)
    assert sorted(column(DUTIES, found, "kind")) == ["其他", "收集意见", "视察"]


def test_a_station_of_the_same_name_is_refused_until_the_other_is_voided(ledger):
    made = registers.add(ledger, STATIONS, {"name": "示例站", "type": "固定站"})
    with pytest.raises(LedgerError, match="已经有"):
        registers.add(ledger, STATIONS, {"name": " 示例站", "type": "流动站"})
    registers.void(ledger, STATIONS, made.id, "撤并")
    registers.add(ledger, STATIONS, {"name": "示例站", "type": "流动站"})


def test_a_choice_outside_a_fixed_list_is_refused_and_one_outside_an_open_list_is_not(ledger):
    assert "可选" in registers.problems(ledger, STATIONS, {"name": "示例站", "type": "示例类"})["type"]
    deputies.add(ledger, deputies.DeputyDraft("示例丙"))
    assert registers.problems(ledger, OTHER, duty(kind="示例新类")) == {}


def test_a_field_that_the_register_does_not_have_is_refused(ledger):
    assert set(registers.problems(ledger, STATIONS, {"name": "示例站", "type": "固定站", "id": "1"})) == {"id"}


def test_a_period_reads_as_on_a_cover():
    first, last = date(2024, 1, 1), date(2024, 12, 31)
    assert period_words(first, last) == "2024年度"
    assert period_words(date(2024, 5, 1), date(2024, 6, 30)) == "2024年5月1日至2024年6月30日"
    assert period_words(None, last) == "截至2024年12月31日"
    assert period_words(first, last, dated=False) == "截至2024年12月31日"
    assert period_words(first, None) == "2024年1月1日以来"
    assert period_words(None, None) == ""


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_list_is_offered_whole(ledger, name):
    assert words(ledger, name) == SHIPPED[name]


def test_a_word_is_added_put_away_and_taken_back(ledger):
    assert add_word(ledger, "sources", " 网上留言 ")[-1] == "网上留言"
    assert add_word(ledger, "sources", "网上留言") == words(ledger, "sources")
    for word in ("网上留言", "来信"):
        assert word not in drop_word(ledger, "sources", word)
    assert "来信" in add_word(ledger, "sources", "来信")
    assert words(ledger, "sources") == SHIPPED["sources"]


@pytest.mark.parametrize("text", ["", " ", "字" * 31])
def test_a_word_that_nobody_could_choose_is_refused(ledger, text):
    with pytest.raises(LedgerError):
        add_word(ledger, "sources", text)


@pytest.mark.parametrize("name", sorted(CLOSED))
def test_a_fixed_list_is_neither_extended_nor_shortened(ledger, name):
    with pytest.raises(LedgerError):
        add_word(ledger, name, "示例")
    with pytest.raises(LedgerError):
        drop_word(ledger, name, SHIPPED[name][0])


@settings(max_examples=40)
@given(st.text(max_size=40))
def test_whatever_is_typed_is_stored_or_refused_in_a_sentence(tmp_path_factory, text):
    ledger = open_ledger(worlds.blank(tmp_path_factory.mktemp("typed")), clock=lambda: worlds.NOON)
    values = {"name": text, "note": text}
    if not registers.problems(ledger, BOOKS["villages"], values):
        made = registers.add(ledger, BOOKS["villages"], values)
        assert made.values[0]
        assert made in registers.entries(ledger, BOOKS["villages"], words=made.values[0])
    ledger.close()


def test_a_plan_lies_in_its_year_however_it_is_typed(ledger):
    plans = BOOKS["plans"]
    with pytest.raises(LedgerError, match="不像年度"):
        registers.add(ledger, plans, {"year": "24", "matter": "问政"})
    made = registers.add(ledger, plans, {"year": "2024年度", "matter": "问政", "planned_on": "2024-09-30"})
    with pytest.raises(LedgerError, match="不在2024年度内"):
        registers.correct(ledger, plans, made.id, {"planned_on": "2025-02-01"}, "改期")
    assert registers.entry(ledger, plans, made.id).values[plans.keys.index("planned_on")] == date(2024, 9, 30)
