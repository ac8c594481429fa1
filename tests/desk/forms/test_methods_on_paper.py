"""What a form prints under a method is what the method's source says, and no default of this program as the method's."""

from datetime import datetime

import pytest

from app.desk.asked import Asked
from app.desk.forms import shelf
from app.ledger import bylaws, deputies, rosters
from app.ledger.deputies import DeputyDraft, Seat
from app.ledger.rosters import Wish
from tests import ledgers
from tests.exports.papers import words


@pytest.fixture
def ledger(tmp_path):
    made = ledgers.opened(tmp_path / "台账.liubu", lambda: datetime(2024, 9, 20, 9, 30), **ledgers.TAIPING)
    for sign in "甲乙丙":
        deputies.add(made, DeputyDraft(f"示例{sign}", seats=(Seat("乡"),)))
    yield made
    made.close()


@pytest.fixture
def printed(ledger, tmp_path):
    def make(method, name, asked):
        bylaws.methods.choose(ledger, method)
        return "".join(words(shelf.make(ledger, name, asked, tmp_path / f"{name}.pdf"))).replace("\n", "")

    return make


def test_an_order_is_called_as_the_source_calls_it(printed):
    assert "人大代表意见建议交办单" in printed("linying", "assignment", Asked(blank=1))  # 填写《交办单》
    assert "人大代表意见建议派单" in printed("xiuwu", "assignment", Asked(blank=1))


def test_the_sheet_of_a_visitor_has_the_two_columns_that_are_inspected(printed):
    sheet = printed("linying", "visit", Asked(blank=1))
    assert "办理结果" in sheet
    assert "选民群众对办理结果的意见" in sheet


def test_a_roster_asks_for_no_more_deputies_than_the_source(ledger, printed):
    rosters.make(ledger, Wish(2024, "monthly:first-friday"))
    assert "两名以上" not in printed("linying", "roster", Asked(year=2024))


def test_a_frequency_that_is_not_the_sources_says_whose_it_is(printed):
    assert "由本单位定，工作法的材料没有写" in printed("xiuwu", "frequencies", Asked(year=2024))
    assert "由本单位定" not in printed("xixia", "frequencies", Asked(year=2024))
