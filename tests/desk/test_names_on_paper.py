"""Names in the books: groups apart, namesakes told apart, a group and a station no one word."""

from datetime import date, datetime

import pytest

from app.books.shelf import BOOKS
from app.ledger import custody, papers, registers
from tests.ledgers import filled

YEAR = (date(2024, 1, 1), date(2024, 12, 31))


@pytest.fixture
def ledger(tmp_path):
    made = custody.open_ledger(filled(tmp_path / "示例.liubu"), clock=lambda: datetime(2025, 1, 10, 9))
    yield made
    made.close()


def test_those_who_did_not_come_are_listed_in_two_groups(ledger):
    page = registers.page(ledger, BOOKS["training"], *YEAR)
    at = [column.key for column in page.columns].index("missing")
    missing = [str(row[at]) for row in page.rows if row[at]]
    assert missing
    for text in missing:
        groups = text.split("\n")
        assert [group.split("：")[0] for group in groups] in (["请假"], ["未请假"], ["请假", "未请假"])
        assert all(group.split("：")[1] for group in groups)
    assert any("示例丁（石桥选区）" in text for text in missing)


def test_group_and_station_stand_under_each_other(ledger):
    page = registers.page(ledger, BOOKS["deputies"], *YEAR)
    at = [column.key for column in page.columns].index("group_station")
    assert "东片代表小组\n太平镇人大代表联络站" in {row[at] for row in page.rows}


def test_a_namesake_with_a_level_has_one_bracket(ledger):
    held = papers.outings(ledger, tuple(registers.page(ledger, BOOKS["themes"], *YEAR).records))
    named = {name for outing in held for name in outing.deputies if name.startswith("示例丁（")}
    assert "示例丁（石桥选区，乡）" in named
    assert not any("）（" in name for name in named)
