"""What a workbook calls things by is offered from then on where the clerk chooses."""

import pytest

from app.ledger import imports
from app.ledger.word_lists import SHIPPED, words_listed
from app.models.unit import Unit
from app.models.word import Word
from tests.ledger.imports.sheets import deputies, sheet

OPINION = "意见编号 日期 来源 类别 内容 处理方式 承办单位"
DAY = "2024-06-05"


def own(ledger, listed):
    """The words that did not ship."""
    return [word for word in words_listed(ledger, listed) if word not in SHIPPED[listed]]


def units(ledger):
    with ledger.read() as session:
        return sorted(name for (name,) in session.query(Unit.name))


def take(ledger, *sheets):
    report = imports.import_sheets(ledger, sheets)
    assert (report.refused, report.written) == ((), True)


def test_sources_categories_and_units_of_opinions_are_offered(ledger):
    take(
        ledger,
        sheet(
            "意见",
            OPINION,
            ("O1", DAY, "屋场会", "晒谷", "场地", None, "晒谷场办"),
            ("O2", DAY, "来电", "护河", "河道", "现场答复", "河道办"),
            ("O3", DAY, "屋场会", None, "灯", None, None),
        ),
    )
    assert (own(ledger, "sources"), own(ledger, "categories"), units(ledger)) == (
        ["屋场会"],
        ["晒谷", "护河"],
        ["晒谷场办"],
    )


def test_what_a_corrected_opinion_says_is_offered_too_and_nothing_twice(ledger):
    first = ("O1", DAY, "来电", None, "场地", None, None)
    take(ledger, sheet("意见", OPINION, first))
    assert (own(ledger, "sources"), own(ledger, "categories"), units(ledger)) == ([], [], [])
    again = ("O1", DAY, "屋场会", "晒谷", "场地", None, "晒谷场办")
    take(ledger, sheet("意见", OPINION, again))
    take(ledger, sheet("意见", OPINION, again, ("O2", DAY, "屋场会", "晒谷", "又一件", None, "晒谷场办")))
    assert (own(ledger, "sources"), own(ledger, "categories"), units(ledger)) == (["屋场会"], ["晒谷"], ["晒谷场办"])


def test_units_and_categories_of_proposals_are_not_offered_for_opinions(ledger):
    headings = "建议编号 标题 领衔代表 提出日期 类别 主办单位"
    take(ledger, deputies("示例甲"), sheet("建议", headings, ("J1", "修路", "示例甲", DAY, "晒谷", "晒谷场办")))
    assert (own(ledger, "categories"), units(ledger)) == ([], [])


@pytest.mark.parametrize("corrected", [False, True])
def test_kinds_and_forms_of_activities_are_offered(ledger, corrected):
    if corrected:
        take(ledger, sheet("活动", "活动编号 日期 类型 形式", ("A1", DAY, "视察", None)))
        assert (own(ledger, "activity_kinds"), own(ledger, "visit_forms")) == ([], [])
    take(ledger, sheet("活动", "活动编号 日期 类型 形式", ("A1", DAY, "屋场协商", "晒场会")))
    assert (own(ledger, "activity_kinds"), own(ledger, "visit_forms")) == (["屋场协商"], ["晒场会"])


@pytest.mark.parametrize("corrected", [False, True])
def test_kinds_of_duties_are_offered(ledger, corrected):
    take(ledger, deputies("示例甲"))
    if corrected:
        take(ledger, sheet("履职", "日期 代表 履职类别 事项", (DAY, "示例甲", "政策宣讲", "讲政策")))
        assert own(ledger, "duty_kinds") == []
    take(ledger, sheet("履职", "日期 代表 履职类别 事项", (DAY, "示例甲", "河长巡查", "讲政策")))
    assert own(ledger, "duty_kinds") == ["河长巡查"]


def test_words_stand_in_the_order_in_which_they_came(ledger):
    rows = [(f"O{at}", DAY, f"{sign}渠道", None, f"{sign}事", None, None) for at, sign in enumerate("丙甲丁乙")]
    take(ledger, sheet("意见", OPINION, *rows[:2]))
    take(ledger, sheet("意见", OPINION, *rows))
    assert own(ledger, "sources") == ["丙渠道", "甲渠道", "丁渠道", "乙渠道"]
    with ledger.read() as session:
        assert [at for (at,) in session.query(Word.position).order_by(Word.position)] == [1, 2, 3, 4]


def test_a_refused_workbook_offers_nothing(ledger):
    report = imports.import_sheets(
        ledger,
        [
            sheet(
                "意见",
                OPINION,
                ("O1", DAY, "屋场会", "晒谷", "场地", None, "晒谷场办"),
                ("O2", "", "来电", "", "", "", ""),
            )
        ],
    )
    assert (report.written, own(ledger, "sources"), units(ledger)) == (False, [], [])
