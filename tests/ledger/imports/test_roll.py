"""Rows of the roll: whom they mean, what is noted of them, what they change."""

from datetime import date

import pytest

from app.ledger import deputies, imports
from app.ledger.deputies import DeputyDraft, Seat
from tests.ledger.imports.sheets import sheet

HEADINGS = "姓名 代表级别 选区 代表证号 民族"


def rows(*cells, headings=HEADINGS):
    return sheet("代表", headings, *cells)


def notes(report):
    return [note.partition("行：")[2] for note in report.notes]


def refusals(report):
    return [(each.row, each.column, each.reason) for each in report.refused]


def roll(ledger):
    return {each.name: each for each in deputies.listing(ledger)}


def test_rows_of_one_name_and_place_are_noted_beside_the_first_of_them(ledger):
    report = imports.preview(
        ledger,
        (
            rows(
                ("示例甲", "乡", "东", "1", None),
                ("示例甲", "乡", "东", "2", None),
                ("示例甲", "乡", "东", "3", None),
                ("示例乙", "乡", None, "4", None),
                ("示例乙", "乡", None, "5", None),
                ("示例甲", "乡", "西", "6", None),
            ),
        ),
    )
    assert [note for note in notes(report) if "第" in note] == ["与第2行同名同选区，可能重复。"] * 2
    assert report.added == 6


def test_a_namesake_with_another_number_is_noted_as_another_person(ledger):
    deputies.add(ledger, DeputyDraft("示例甲", seats=(Seat("乡", constituency="东", certificate="1"),)))
    gone = deputies.add(ledger, DeputyDraft("示例乙", seats=(Seat("乡", constituency="东", certificate="1"),)))
    deputies.void(ledger, gone.id, "登错")
    deputies.add(ledger, DeputyDraft("示例丙", seats=(Seat("乡", certificate="1"),)))
    report = imports.import_sheets(
        ledger,
        (
            rows(
                ("示例甲", "乡", "东", "2", None),
                ("示例乙", "乡", "东", "2", None),
                ("示例丙", "乡", None, "2", None),
                ("示例丁", "乡", "东", "2", None),
            ),
        ),
    )
    assert report.added == 4
    assert notes(report) == ["同名同选区已有证号“1”的代表，按两个人登记；若是改证号，请在窗口里更正。"]


def test_a_deputy_is_found_by_number_then_by_place_then_by_a_name_borne_once(ledger):
    seats = {"1": ("示例甲", "东"), "2": ("示例甲", "西"), "": ("示例乙", "东"), "4": ("示例丙", "北")}
    for number, (name, place) in seats.items():
        deputies.add(ledger, DeputyDraft(name, seats=(Seat("乡", constituency=place, certificate=number),)))
    deputies.add(ledger, DeputyDraft("示例丁"))
    report = imports.import_sheets(
        ledger,
        (
            rows(
                ("示例甲", "乡", "南", "1", "一"),  # the number tells, though the place is another
                ("示例甲", "乡", "西", None, "二"),  # the place tells
                ("示例乙", "乡", "东", "3", "三"),  # nobody's number, but the place of one who has none
                ("示例丙", "乡", None, None, "四"),  # the only one of that name
                ("示例丁", "乡", "南", "5", "五"),  # one of whom nothing was known
            ),
        ),
    )
    assert (report.added, report.changed, report.refused) == (0, 5, ())
    found = {
        (each.name, each.seats[0].certificate if each.seats else None): each.ethnicity
        for each in deputies.listing(ledger)
    }
    assert found == {
        ("示例甲", "1"): "一",
        ("示例甲", "2"): "二",
        ("示例乙", "3"): "三",
        ("示例丙", "4"): "四",
        ("示例丁", "5"): "五",
    }


def test_a_deputy_with_a_number_is_not_found_by_place_where_another_number_is_written(ledger):
    deputies.add(ledger, DeputyDraft("示例甲", seats=(Seat("乡", constituency="东", certificate="1"),)))
    assert imports.preview(ledger, (rows(("示例甲", "乡", "东", "2", None)),)).added == 1
    assert imports.preview(ledger, (rows(("示例甲", "乡", "西", "3", None)),)).added == 1
    assert imports.preview(ledger, (rows(("示例甲", "乡", "东", None, None)),)).added == 0
    deputies.add(ledger, DeputyDraft("示例甲", seats=(Seat("乡", constituency="东", certificate="2"),)))
    report = imports.preview(ledger, (rows(("示例甲", "乡", "东", None, None)),))
    assert refusals(report) == [(2, "代表证号", "台账里有2位“示例甲”在“东”，请写明代表证号")]


def test_a_deputy_whom_one_row_stands_for_is_not_found_by_another(ledger):
    deputies.add(ledger, DeputyDraft("示例甲"))
    report = imports.import_sheets(
        ledger, (rows(("示例甲", "乡", "东", None, None), ("示例甲", "乡", "西", None, None)),)
    )
    assert (report.added, report.changed) == (1, 1)


@pytest.mark.parametrize(
    ("born", "asked"), [("2006-01", False), ("2007-01", True), ("1914-01", False), ("1913-12", True)]
)
def test_a_deputy_is_between_eighteen_and_a_hundred_and_ten(ledger, born, asked):
    report = imports.preview(ledger, (rows(("示例甲", "乡", born), headings="姓名 代表级别 出生年月"),))
    assert (report.added, notes(report)) == (1, [f"出生年月“{born}”不像，请核对。"] if asked else [])


def test_a_status_may_begin_today_but_not_tomorrow(ledger):
    def since(day):
        return imports.preview(
            ledger, (rows(("示例甲", "乡", "终止", day), headings="姓名 代表级别 任职状态 状态日期"),)
        )

    assert since("2024-09-20").refused == ()
    assert {(row, column) for row, column, _ in refusals(since("2024-09-21"))} == {(2, "状态日期")}


def test_a_telephone_that_lost_its_digits_is_asked_about(ledger):
    report = imports.preview(ledger, (rows(("示例甲", "乡", "1.38E+10"), headings="姓名 代表级别 联系电话"),))
    assert (report.added, notes(report)) == (
        1,
        ["联系电话“1.38E+10”成了科学计数法，丢了后面的数字，请按文字重填。"],
    )


def test_seats_of_several_levels_follow_the_workbook_and_keep_what_it_does_not_say(ledger):
    headings = "姓名 代表级别 届次 选区 代表证号 当选日期"
    first = ("示例甲", "县、乡", "第十五届", "东", "1", "2024-01-05")
    imports.import_sheets(ledger, (rows(first, headings=headings),))
    again = ("示例甲", "乡、市", "第十六届", "东", "1", "2024-01-05")
    assert imports.import_sheets(ledger, (rows(again, headings=headings),)).changed == 1
    day = date(2024, 1, 5)
    assert roll(ledger)["示例甲"].seats == tuple(Seat(level, "第十六届", "东", "1", day) for level in ("乡", "市"))


def test_seats_that_differ_are_a_conflict_where_the_workbook_changes_them(ledger):
    headings = "姓名 代表级别 届次"
    imports.import_sheets(ledger, (rows(("示例甲", "县、乡", "第十五届"), headings=headings),))
    seats = (Seat("县", "第十七届"), Seat("乡", "第十八届"))
    deputies.correct(ledger, roll(ledger)["示例甲"].id, {"seats": seats}, "分开")
    report = imports.import_sheets(ledger, (rows(("示例甲", "县、乡", "第十六届"), headings=headings),))
    assert [(each.column, each.workbook, each.ledger) for each in report.conflicts] == [
        ("届次", "第十六届", "第十七届、第十八届")
    ]
    assert roll(ledger)["示例甲"].seats == seats


def test_a_status_that_changes_without_a_day_begins_today_and_one_with_a_day_on_it(ledger):
    def standing(*cells):
        imports.import_sheets(ledger, (rows(("示例甲", "乡", *cells), headings="姓名 代表级别 任职状态 状态日期"),))
        return [(state.status, state.since) for state in roll(ledger)["示例甲"].states]

    assert standing(None, None) == []
    assert standing("暂停", "2024-09-01")[-1] == ("暂停", date(2024, 9, 1))
    assert standing("暂停", "2024-09-02")[-1] == ("暂停", date(2024, 9, 2))
    assert standing("终止", None)[-1] == ("终止", date(2024, 9, 20))
