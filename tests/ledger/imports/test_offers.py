"""Rows without a number whose slip was mended: offered as a correction, and decided once by the clerk."""

import pytest
from sqlalchemy import select

from app.desk import foreign
from app.desk.foreign import Decided, ForeignSheet
from app.ledger import imports
from app.ledger.imports import Decision
from app.models.case import Case
from tests.ledger.imports.sheets import sheet

HEADS = "序号 接待日期 来访人 反映问题 承办单位"
FIRST = (1, "2024-06-05", "示例甲", "示例路第三段坑哇", "示例局")
SECOND = (2, "2024-06-06", "示例乙", "示例渠堵塞", "示例站")
MENDED = (1, "2024-06-05", "示例甲", "示例路第三段坑洼", "示例局")
OTHER = (1, "2024-06-05", "示例甲", "低保停发三个月", "示例局")
PLACE = ("接待", 2)


def looked(ledger, *rows):
    raw = imports.tidied(sheet("接待", HEADS, *rows))
    sheets = (ForeignSheet(raw, imports.proposed(ledger, raw)),)
    return foreign.decided(ledger, sheets, Decided(table="意见", values={"来源": "接待选民"}))


def taken(ledger, *rows, **more):
    return foreign.take(ledger, looked(ledger, *rows), lambda *_: None, **more)


def kept(ledger):
    with ledger.read() as session:
        return [(each.number, each.content, each.handler) for each in session.scalars(select(Case))]


def contents(ledger):
    return sorted(content for _, content, _ in kept(ledger))


def numbers(report):
    return report.added, report.changed, report.unchanged, len(report.refused), report.missing


def test_a_mended_slip_is_offered_and_changes_nothing_by_itself(ledger):
    taken(ledger, FIRST, SECOND)
    report = taken(ledger, MENDED, SECOND)
    assert numbers(report) == (0, 0, 2, 0, 0)
    [offer] = report.conflicts
    assert (offer.row, offer.column, offer.workbook, offer.ledger) == (2, "内容", MENDED[3], FIRST[3])
    assert offer.offered
    assert "看上去是上次内容“示例路第三段坑哇”的更正" in "".join(report.notes)
    assert contents(ledger) == [SECOND[3], FIRST[3]]
    assert numbers(taken(ledger, MENDED, SECOND)) == (0, 0, 2, 0, 0)


@pytest.mark.parametrize("how", [{"decisions": {PLACE: Decision()}}, {"prefer_workbook": True}])
def test_what_the_clerk_takes_as_a_correction_changes_that_entry_and_is_known_from_then_on(ledger, how):
    taken(ledger, FIRST, SECOND)
    assert numbers(taken(ledger, MENDED, SECOND, **how)) == (0, 1, 1, 0, 0)
    assert contents(ledger) == [SECOND[3], MENDED[3]]
    assert numbers(taken(ledger, MENDED, SECOND)) == (0, 0, 2, 0, 0)


def test_what_the_clerk_sets_apart_is_another_entry_and_is_not_asked_again(ledger):
    taken(ledger, FIRST, SECOND)
    assert numbers(taken(ledger, MENDED, SECOND, decisions={PLACE: Decision(apart=True)})) == (1, 0, 1, 0, 1)
    again = taken(ledger, MENDED, SECOND)
    assert (numbers(again), again.conflicts) == ((0, 0, 2, 0, 1), ())
    assert len(contents(ledger)) == 3


@pytest.mark.parametrize(
    "row",
    [
        (1, "2024-06-07", *FIRST[2:]),
        (1, FIRST[1], "示例申", *FIRST[3:]),
    ],
)
def test_a_day_or_a_name_may_be_what_was_mended(ledger, row):
    taken(ledger, FIRST, SECOND)
    report = taken(ledger, row, SECOND)
    assert (numbers(report), len(report.conflicts)) == ((0, 0, 2, 0, 0), 1)


def test_other_words_of_the_same_voter_on_the_same_day_are_another_matter(ledger):
    taken(ledger, FIRST, SECOND)
    report = taken(ledger, OTHER, SECOND)
    assert (numbers(report), report.conflicts) == ((1, 0, 1, 0, 1), ())


def test_nothing_is_offered_while_the_earlier_row_is_still_there(ledger):
    taken(ledger, FIRST, SECOND)
    report = taken(ledger, FIRST, SECOND, MENDED)
    assert (numbers(report), report.conflicts) == ((1, 0, 2, 0, 0), ())


def test_of_two_rows_that_may_be_meant_none_is_offered(ledger):
    taken(ledger, FIRST)
    report = taken(ledger, MENDED, (2, *MENDED[1:3], "示例路第三段坑洼！", "示例局"))
    assert (report.added, report.conflicts) == (2, ())


def test_what_else_the_row_says_now_is_taken_with_the_correction(ledger):
    taken(ledger, FIRST)
    report = taken(ledger, (*MENDED[:4], "示例站"), decisions={PLACE: Decision()})
    assert report.changed == 1
    assert kept(ledger)[0][1:] == (MENDED[3], "示例站")


def test_a_row_that_says_again_what_is_there_is_that_entry(ledger):
    taken(ledger, FIRST)
    [(number, _, _)] = kept(ledger)
    again = (1, "2024-06-09", "示例甲", FIRST[3], "示例局")
    report = taken(ledger, FIRST, again, decisions={("接待", 3): Decision(same_as=number)})
    assert (report.added, report.changed, report.unchanged) == (0, 0, 2)
    assert contents(ledger) == [FIRST[3]]
    assert numbers(taken(ledger, FIRST, again)) == (0, 0, 2, 0, 0)


def test_a_row_may_be_the_same_as_one_further_up(ledger):
    again = (2, "2024-06-09", "示例甲", FIRST[3], "示例局")
    report = taken(ledger, FIRST, again, decisions={("接待", 3): Decision(same_as=PLACE)})
    assert (report.added, report.unchanged, report.refused) == (1, 1, ())


@pytest.mark.parametrize(("named", "words"), [("9-9", "没有编号为“9-9”的意见"), (("接待", 9), "第9行没有新记成一件")])
def test_a_decision_about_what_is_not_there_is_refused(ledger, named, words):
    report = taken(ledger, FIRST, decisions={PLACE: Decision(same_as=named)})
    assert words in report.refused[0].reason


def test_what_the_repeating_row_says_otherwise_later_is_taken_as_of_any_row(ledger):
    taken(ledger, FIRST)
    [(number, _, _)] = kept(ledger)
    again = (1, "2024-06-09", "示例甲", FIRST[3], "示例局")
    taken(ledger, FIRST, again, decisions={("接待", 3): Decision(same_as=number)})
    report = taken(ledger, FIRST, (*again[:4], "示例站"))
    assert (report.added, report.changed, kept(ledger)[0][2]) == (0, 1, "示例站")


THIRD = (3, "2024-06-07", "示例丙", "示例桥栏杆松动", "示例局")


@pytest.mark.parametrize(
    "row",
    [
        (2, "2024-06-08", "示例己", *SECOND[3:]),
        (2, SECOND[1], "示例己", "示例渠堵赛", SECOND[4]),
        (2, "2024-06-08", SECOND[2], "示例渠堵赛", SECOND[4]),
    ],
)
def test_two_mended_cells_of_a_row_that_stands_where_it_stood_are_offered_as_a_change(ledger, row):
    taken(ledger, FIRST, SECOND, THIRD)
    report = taken(ledger, FIRST, row, THIRD)
    assert (numbers(report), len(report.conflicts)) == ((0, 0, 3, 0, 0), 2)
    assert all(each.offered for each in report.conflicts)
    assert numbers(taken(ledger, FIRST, row, THIRD, decisions={("接待", 3): Decision()})) == (0, 1, 2, 0, 0)
    assert contents(ledger) == sorted([FIRST[3], row[3], THIRD[3]])


def test_two_mended_cells_in_rows_beside_each_other_are_each_offered(ledger):
    rows = (FIRST, SECOND, THIRD, (4, "2024-06-10", "示例丁", "示例井盖丢失", "示例局"))
    taken(ledger, *rows)
    later = [(number, "2024-06-20", f"{who}某", *rest) for number, _, who, *rest in rows[1:]]
    report = taken(ledger, FIRST, *later)
    assert (numbers(report), len(report.conflicts)) == ((0, 0, 4, 0, 0), 6)


def test_another_matter_in_the_place_of_one_that_is_gone_is_another_matter(ledger):
    taken(ledger, FIRST, SECOND, THIRD)
    report = taken(ledger, FIRST, (2, "2024-06-08", "示例己", "低保停发三个月", "民政所"), THIRD)
    assert (numbers(report), report.conflicts) == ((1, 0, 2, 0, 1), ())


def test_two_mended_cells_are_offered_out_of_place_only_where_the_telephone_is_the_same(ledger):
    heads, phone = f"{HEADS} 联系电话", "13800000002"

    def listed(*rows):
        raw = imports.tidied(sheet("接待", heads, *rows))
        sheets = (ForeignSheet(raw, imports.proposed(ledger, raw)),)
        return foreign.take(
            ledger, foreign.decided(ledger, sheets, Decided("意见", {"来源": "接待选民"})), lambda *_: None
        )

    listed((*FIRST, ""), (*SECOND, phone), (*THIRD, ""))
    mended = (2, "2024-06-08", SECOND[2], "示例渠堵赛", SECOND[4])
    report = listed((*mended, phone), (*FIRST, ""), (*THIRD, ""))
    assert (report.added, sorted({each.column for each in report.conflicts})) == (0, ["内容", "日期"])
    assert listed((*mended, ""), (*FIRST, ""), (*THIRD, "")).added == 1
