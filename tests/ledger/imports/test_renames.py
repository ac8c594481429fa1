"""A name mended in a later roll is offered as a change of that person; namesakes with other telephones are two."""

import pytest

from app.ledger import deputies, imports
from app.ledger.deputies import DeputyDraft
from app.ledger.imports import Decision
from tests.ledger.imports.sheets import sheet

PHONES = "13800000001", "13800000002", "13800000003"
ROLL = (("王建国", "乡", PHONES[0]), ("李明", "乡", PHONES[1]), ("赵示例", "乡", PHONES[2]))
TWINS = (("王伟", "乡", PHONES[0]), ("王伟", "乡", PHONES[1]))


def roll(*rows, headings="姓名 代表级别 联系电话", **more):
    return sheet("代表", headings, *rows, **more)


def taken(ledger, *rows, decisions=imports.NOTHING_DECIDED, **more):
    return imports.import_sheets(ledger, (roll(*rows, **more),), decisions=decisions)


def names(ledger):
    return sorted(each.name for each in deputies.listing(ledger))


def phones(ledger):
    return sorted((each.name, each.phone) for each in deputies.listing(ledger))


def offers(report):
    return [(each.row, each.column, each.workbook, each.ledger) for each in report.conflicts if each.offered]


def numbers(report):
    return report.added, report.changed, report.unchanged, len(report.refused), report.missing


@pytest.mark.parametrize("later", ["王建囯", "李卫东"])
def test_another_name_with_the_same_telephone_is_offered_as_a_change_of_that_deputy(ledger, later):
    taken(ledger, *ROLL)
    report = taken(ledger, (later, *ROLL[0][1:]), *ROLL[1:])
    assert numbers(report) == (0, 0, 3, 0, 0)
    assert offers(report) == [(2, "姓名", later, "王建国")]
    assert "看上去是上次姓名“王建国”的更正，台账没有改；是更正还是另一位，请说明。" in report.notes[0]
    assert "王建国" in names(ledger)


def test_what_the_clerk_says_of_the_offered_name_is_done(ledger):
    taken(ledger, *ROLL)
    mended = (("王建囯", *ROLL[0][1:]), *ROLL[1:])
    assert numbers(taken(ledger, *mended, decisions={("代表", 2): Decision()})) == (0, 1, 2, 0, 0)
    assert names(ledger) == sorted(["王建囯", "李明", "赵示例"])
    assert numbers(taken(ledger, *mended)) == (0, 0, 3, 0, 0)
    assert numbers(taken(ledger, *ROLL, decisions={("代表", 2): Decision(apart=True)})) == (1, 0, 2, 0, 1)
    assert len(names(ledger)) == 4


def test_where_only_the_place_in_the_roll_tells_a_name_that_looks_or_sounds_alike_is_offered(ledger):
    plain = [(name, "乡") for name, *_ in ROLL]
    taken(ledger, *plain, headings="姓名 代表级别")
    report = taken(ledger, ("王建囯", "乡"), ("李铭", "乡"), plain[2], headings="姓名 代表级别")
    assert [each[2:] for each in offers(report)] == [("王建囯", "王建国"), ("李铭", "李明")]
    other = taken(ledger, ("孙爱民", "乡"), *plain[1:], headings="姓名 代表级别")
    assert (other.added, other.conflicts) == (1, ())


def test_a_deputy_whose_own_marks_are_others_is_another_person(ledger):
    headings = "姓名 代表级别 联系电话 选区"
    taken(ledger, *((*row, "东") for row in ROLL), headings=headings)
    report = taken(
        ledger, ("王建军", "乡", "13800000009", "东"), *((*row, "东") for row in ROLL[1:]), headings=headings
    )
    assert (report.added, report.conflicts) == (1, ())


def test_a_roll_under_another_name_offers_too_but_a_part_of_the_roll_does_not_wonder(ledger):
    taken(ledger, *ROLL)
    report = taken(ledger, ("王建囯", *ROLL[0][1:]), source="2025年")
    assert (report.added, offers(report)) == (0, [(2, "姓名", "王建囯", "王建国")])
    assert taken(ledger, ("王建军", "乡", None), source="2025年").added == 1


def test_of_two_who_may_be_meant_nobody_is_offered(ledger):
    taken(ledger, ROLL[0])
    report = taken(ledger, ("王建囯", *ROLL[0][1:]), ("王健国", *ROLL[0][1:]))
    assert (report.added, report.conflicts) == (2, ())


def test_a_station_whose_name_was_mended_is_offered_where_it_stands_at_the_same_place(ledger):
    headings = "名称 类型 地址"
    first = (("示例村联络站", "固定站", "示例村一号"), ("示例社区联络站", "固定站", "示例路二号"))
    imports.import_sheets(ledger, (sheet("联络站", headings, *first),))
    mended = ("示例村代表联络站", *first[0][1:])
    report = imports.import_sheets(ledger, (sheet("联络站", headings, mended, first[1]),))
    assert (report.added, offers(report)) == (0, [(2, "名称", mended[0], first[0][0])])
    another = ("示例村三站", "固定站", "示例村九号")
    assert imports.import_sheets(ledger, (sheet("联络站", headings, another, first[1]),)).added == 1


def test_namesakes_with_other_telephones_are_two_persons_in_whichever_order_they_stand(ledger):
    assert numbers(taken(ledger, *TWINS)) == (2, 0, 0, 0, 0)
    assert numbers(taken(ledger, *TWINS[::-1])) == (0, 0, 2, 0, 0)
    assert phones(ledger) == [("王伟", PHONES[0]), ("王伟", PHONES[1])]


def test_namesakes_with_the_same_telephone_or_none_are_asked_about(ledger):
    for rows in ((TWINS[0], TWINS[0]), (TWINS[0], ("王伟", "乡", None))):
        [refusal] = taken(ledger, *rows).refused
        assert (refusal.row, refusal.column) == (3, "姓名")


def test_a_namesake_who_joins_or_leaves_the_roll_does_not_make_a_third(ledger):
    taken(ledger, TWINS[1])
    assert numbers(taken(ledger, *TWINS)) == (1, 0, 1, 0, 0)
    assert numbers(taken(ledger, TWINS[1])) == (0, 0, 1, 0, 1)
    assert len(names(ledger)) == 2


def test_of_namesakes_the_last_one_left_may_have_another_telephone(ledger):
    taken(ledger, *TWINS)
    report = taken(ledger, TWINS[0], ("王伟", "乡", PHONES[2]))
    assert numbers(report)[:3] == (0, 0, 2)
    assert [(each.column, each.workbook, each.ledger) for each in report.conflicts] == [
        ("联系电话", PHONES[2], PHONES[1])
    ]


def test_which_of_two_namesakes_is_the_one_in_the_ledger_is_asked_where_nothing_tells(ledger):
    deputies.add(ledger, DeputyDraft("王伟"))
    assert {each.column for each in taken(ledger, *TWINS).refused} == {"选区"}
    deputies.add(ledger, DeputyDraft("李明", phone=PHONES[1]))
    twins = (("李明", "乡", PHONES[0]), ("李明", "乡", PHONES[1]))
    assert numbers(taken(ledger, *twins))[:2] == (1, 1)
