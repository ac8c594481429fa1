"""What the ledger remembers of a row: what it said and meant, under what it is found again, what was never taken."""

from datetime import date

import pytest

from app.ledger import activities, campaigns, cases, deputies, imports
from app.ledger.cases import CaseDraft
from app.ledger.imports import Mapped
from app.models.case import Case
from app.models.origin import Origin
from app.rules.cases import Act, Kind
from app.rules.trade import LEAVE, PRESENT, PROPOSAL, TAKER
from tests.ledger.imports.sheets import DAYS, opinion, opinions, sheet
from tests.ledger.imports.sheets import deputies as roll

DAY = "2024-06-05"
DUTY = "日期 代表 履职类别 事项"


def remembered(ledger, sheet_name):
    """{key: (said, meant)} of a sheet."""
    with ledger.read() as session:
        rows = session.query(Origin).filter_by(sheet=sheet_name)
        return {row.key: (dict(row.given), dict(row.held or {})) for row in rows}


def conflicts(report):
    return [(each.row, each.column, each.workbook, each.ledger) for each in report.conflicts]


def ids(ledger):
    return {each.name: each.id for each in deputies.listing(ledger)}


def test_of_a_row_is_remembered_what_it_said_and_beside_it_only_what_cells_do_not_say(ledger):
    taken = sheet("意见", "意见编号 日期 来源 内容 接单代表", ("O1", DAY, "来电", "路坏", "示例甲、示例乙"))
    imports.import_sheets(ledger, (roll("示例甲", "示例乙"), taken))
    people = ids(ledger)
    said = {"意见编号": "O1", "日期": DAY, "来源": "来电", "内容": "路坏", "接单代表": "示例甲、示例乙"}
    [(was, meant)] = remembered(ledger, "意见").values()
    assert was == said
    assert meant[TAKER] == f"{people['示例甲']}、{people['示例乙']}"
    assert not {"source", "content", "raised_on", "note"} & meant.keys()
    changed = sheet("意见", "意见编号 日期 来源 内容 接单代表", ("O1", DAY, "来信", "路又坏", "示例乙"))
    imports.import_sheets(ledger, (changed,))
    [(was, meant)] = remembered(ledger, "意见").values()
    assert was == said | {"来源": "来信", "内容": "路又坏", "接单代表": "示例乙"}
    assert meant[TAKER] == people["示例乙"]
    assert not {"source", "content", "raised_on", "note"} & meant.keys()


def test_a_disputed_cell_that_was_empty_before_is_not_remembered_as_taken(ledger):
    headings = "意见编号 日期 来源 内容 反映人"
    imports.import_sheets(ledger, (sheet("意见", headings, ("O1", DAY, "来电", "路坏", None)),))
    cases.correct(ledger, cases.find(ledger, "O1").id, {"raised_by": "样例乙"}, "补")
    again = sheet("意见", headings, ("O1", DAY, "来电", "路坏", "样例甲"))
    for _ in range(2):
        report = imports.import_sheets(ledger, (again,))
        assert (conflicts(report), report.changed, report.unchanged) == ([(2, "反映人", "样例甲", "样例乙")], 0, 1)
        assert "反映人" not in remembered(ledger, "意见")["O1"][0]
    cases.correct(ledger, cases.find(ledger, "O1").id, {"raised_by": ""}, "听错")
    assert imports.import_sheets(ledger, (again,)).changed == 1
    assert cases.find(ledger, "O1").raised_by == "样例甲"


def test_what_a_first_workbook_disputes_is_not_remembered_as_taken(ledger):
    deputies.add(ledger, deputies.DeputyDraft("示例甲", phone="13800000009"))
    rows = sheet("代表", "姓名 代表级别 联系电话 民族", ("示例甲", "乡", "13800000001", "汉族"))
    imports.import_sheets(ledger, (rows,))
    [(said, _)] = remembered(ledger, "代表").values()
    assert said == {"姓名": "示例甲", "代表级别": "乡", "民族": "汉族"}


def test_a_disputed_category_is_not_offered_where_nothing_of_the_row_is_taken(ledger):
    from app.ledger.word_lists import words_listed

    headings = "意见编号 日期 来源 内容 类别"
    imports.import_sheets(ledger, (sheet("意见", headings, ("O1", DAY, "来电", "路坏", None)),))
    cases.correct(ledger, cases.find(ledger, "O1").id, {"category": "护河"}, "补")
    report = imports.import_sheets(ledger, (sheet("意见", headings, ("O1", DAY, "来电", "路坏", "晒谷")),))
    assert conflicts(report) == [(2, "类别", "晒谷", "护河")]
    assert "晒谷" not in words_listed(ledger, "categories")


def test_a_column_left_out_is_remembered_from_the_workbook_that_had_it(ledger):
    imports.import_sheets(ledger, (opinions(opinion("O1")),))
    imports.import_sheets(ledger, (sheet("意见", "意见编号 日期 来源 内容", ("O1", DAY, "来电", "路又坏")),))
    said, _ = remembered(ledger, "意见")["O1"]
    assert (said["内容"], said["承办单位"], said["答复日期"]) == ("路又坏", "交通所", DAYS[1])
    assert imports.import_sheets(ledger, (opinions(opinion("O1", "路又坏")),)).unchanged == 1


def test_the_same_key_in_two_sheets_is_remembered_apart(ledger):
    rows = [
        sheet("意见", "意见编号 日期 来源 内容", ("1", DAY, "来电", text), source=text) for text in ("一月", "二月")
    ]
    imports.import_sheets(ledger, rows)
    with ledger.read() as session:
        assert sorted(session.query(Origin.sheet, Origin.key)) == [("意见\x1f一月", "1"), ("意见\x1f二月", "1")]
    assert imports.import_sheets(ledger, rows).unchanged == 2


def test_a_number_that_tells_what_its_row_says_is_known_again_from_whichever_sheet(ledger):
    """Older ledgers did not remember the sheet; a number of the template's own may be of another sheet."""

    def from_sheet(number, source):
        return sheet("意见", "意见编号 日期 来源 内容", (number, DAY, "来电", f"{number}的事"), source=source)

    imports.import_sheets(ledger, (from_sheet("外-0123456789", ""), from_sheet("9", "")))
    report = imports.import_sheets(ledger, (from_sheet("外-0123456789", "旧表"), from_sheet("9", "")))
    assert (report.added, report.unchanged, report.missing) == (0, 2, 0)
    assert imports.import_sheets(ledger, (from_sheet("9", "旧表"),)).added == 1


def test_a_memory_of_before_the_sheets_were_told_apart_stands_for_any_of_them(ledger):
    row = sheet("意见", "意见编号 日期 来源 内容", ("9", DAY, "来电", "路坏"))
    imports.import_sheets(ledger, (row,))
    with ledger.write("旧版导入") as session:
        session.query(Origin).one().held = None
    moved = sheet("意见", "意见编号 日期 来源 内容", ("9", DAY, "来电", "路又坏"), source="旧表")
    report = imports.import_sheets(ledger, (moved,))
    assert (report.added, report.changed) == (0, 1)
    with ledger.read() as session:
        assert list(session.query(Origin.sheet, Origin.key)) == [("意见\x1f旧表", "9")]
    assert imports.import_sheets(ledger, (moved,)).unchanged == 1


def test_a_corrected_key_is_told_with_both_words_and_remembered_under_the_new(ledger):
    def rolled(*names):
        rows = [(name, "乡", f"第{at}选区", f"00{at}") for at, name in enumerate(names, 1)]
        return sheet("代表", "姓名 代表级别 选区 代表证号", *rows)

    imports.import_sheets(ledger, (rolled("示例甲", "示例乙"),))
    report = imports.import_sheets(ledger, (rolled("示例丙", "示例乙"),))
    assert report.notes == (
        "“代表”表第2行：姓名由“示例甲”改成“示例丙”，其余与上次相同，按更正记入；若是另一件，请让两行都留在表里。",
    )
    assert (report.added, report.changed, report.unchanged, report.missing) == (0, 1, 1, 0)
    assert sorted(key.partition("\x1f")[0] for key in remembered(ledger, "代表")) == ["示例丙", "示例乙"]
    assert imports.import_sheets(ledger, (rolled("示例丙", "示例乙"),)).unchanged == 2


def test_a_certificate_that_changed_is_another_namesake_but_one_that_was_added_or_taken_away_is_none(ledger):
    def one(certificate):
        return sheet("代表", "姓名 代表级别 选区 代表证号", ("示例甲", "乡", "东选区", certificate))

    imports.import_sheets(ledger, (one(None),))
    report = imports.import_sheets(ledger, (one("007"),))
    assert (report.added, report.changed) == (0, 1)
    report = imports.import_sheets(ledger, (one("008"),))
    assert (report.added, report.missing) == (1, 1)
    assert [note for note in report.notes if "同名" in note] == [
        "“代表”表第2行：同名同选区已有证号“007”的代表，按两个人登记；若是改证号，请在窗口里更正。"
    ]
    report = imports.import_sheets(ledger, (one(None),))
    assert report.refused
    assert report.refused[0].column == "代表证号"


def test_two_rows_of_which_either_may_be_the_corrected_one_are_new(ledger):
    imports.import_sheets(ledger, (roll("示例甲"), sheet("履职", DUTY, (DAY, "示例甲", "政策宣讲", "讲政策"))))
    both = sheet("履职", DUTY, (DAY, "示例甲", "政策宣讲", "讲法"), (DAY, "示例甲", "政策宣讲", "讲课"))
    report = imports.import_sheets(ledger, (both,))
    assert (report.added, report.changed, report.missing) == (2, 0, 1)


def test_of_two_that_are_gone_none_is_the_one_that_was_corrected(ledger):
    both = sheet("履职", DUTY, (DAY, "示例甲", "政策宣讲", "讲法"), (DAY, "示例甲", "政策宣讲", "讲课"))
    imports.import_sheets(ledger, (roll("示例甲"), both))
    report = imports.import_sheets(ledger, (sheet("履职", DUTY, (DAY, "示例甲", "政策宣讲", "讲政策")),))
    assert (report.added, report.changed, report.missing) == (1, 0, 2)


def test_a_row_that_stays_is_no_correction_of_another(ledger):
    imports.import_sheets(ledger, (roll("示例甲"), sheet("履职", DUTY, (DAY, "示例甲", "政策宣讲", "讲法"))))
    both = sheet("履职", DUTY, (DAY, "示例甲", "政策宣讲", "讲法"), (DAY, "示例甲", "政策宣讲", "讲课"))
    report = imports.import_sheets(ledger, (both,))
    assert (report.added, report.changed, report.unchanged, report.missing) == (1, 0, 1, 0)


def test_the_day_of_a_duty_is_corrected_within_its_month_or_while_the_others_stay(ledger):
    others = [("2024-05-01", "示例甲", "政策宣讲", f"第{at}讲") for at in range(2)]

    def imported(day, *rows):
        return imports.import_sheets(ledger, (sheet("履职", DUTY, (day, "示例甲", "走访选民", "走访"), *rows),))

    imports.import_sheets(ledger, (roll("示例甲"),))
    imported("2024-05-02", *others)
    report = imported("2024-05-03")  # alone, and of the same month
    assert (report.added, report.changed, report.missing) == (0, 1, 2)
    report = imported("2024-06-03", *others)  # of another month, the others are still there
    assert (report.added, report.changed, report.missing) == (0, 1, 0)
    report = imported("2024-07-03")  # of another month, and the others are gone: next month's workbook
    assert (report.added, report.changed, report.missing) == (1, 0, 3)


def test_a_duty_that_stands_twice_is_known_twice(ledger):
    row = (DAY, "示例甲", "政策宣讲", "讲法")
    report = imports.import_sheets(ledger, (roll("示例甲"), sheet("履职", DUTY, row, row, row)))
    repeated = "与前面一行的日期、代表、履职类别、事项完全相同，可能重复"
    assert report.notes == (f"“履职”表第3行：{repeated}。", f"“履职”表第4行：{repeated}。")
    assert len(remembered(ledger, "履职")) == 3
    report = imports.import_sheets(ledger, (sheet("履职", DUTY, row, row),))
    assert (report.added, report.unchanged, report.missing) == (0, 2, 1)


@pytest.mark.parametrize(
    ("rows", "column", "reason"),
    [
        (opinions(opinion("O1"), opinion("O1", "灯坏")), "意见编号", "“O1”在这张表里出现了两次，请改正编号或删去一行"),
        (
            sheet("代表", "姓名 代表级别 选区", ("示例甲", "乡", "东"), ("示例甲", "县", "东")),
            "姓名",
            "“示例甲”出现了两次，代表证号和选区也相同，请删去一行或写明代表证号、选区",
        ),
        (
            sheet("专项", "专项名称 任务编号 任务", ("三夏", "1", "甲"), ("三夏", "1", "乙")),
            "任务编号",
            "“1”在这张表里出现了两次，请改正编号或删去一行",
        ),
    ],
)
def test_a_key_that_stands_twice_is_refused_at_the_second_row(ledger, rows, column, reason):
    report = imports.preview(ledger, (rows,))
    assert [(each.row, each.column, each.reason) for each in report.refused] == [(3, column, reason)]


def test_rows_whose_key_cannot_be_read_are_not_said_to_stand_twice(ledger):
    headings = "日期 代表 履职类别 事项"
    rows = [("某日", "示例甲", "政策宣讲", "讲法")] * 2
    report = imports.preview(ledger, (roll("示例甲"), sheet("履职", headings, *rows)))
    assert [(each.row, each.column) for each in report.refused] == [(2, "日期"), (3, "日期")]
    assert report.notes == ()


def test_voided_entries_are_not_missed(ledger):
    imports.import_sheets(ledger, (sheet("活动", "活动编号 日期 类型", ("A1", DAY, "视察"), ("A2", DAY, "调研")),))
    lines = {each.kind: each.id for each in activities.listing(ledger)}
    activities.void(ledger, lines["视察"], "登错")
    report = imports.import_sheets(ledger, (sheet("活动", "活动编号 日期 类型", ("A3", DAY, "座谈")),))
    assert report.missing == 1
    assert report.notes == ("以前导入过的1行不在这个工作簿里，没有改动它们。",)


def test_tasks_stand_in_the_order_of_the_workbook(ledger):
    numbers = ("3", "1", "2", "10")
    rows = [("三夏", number, f"第{number}项") for number in numbers]
    imports.import_sheets(ledger, (sheet("专项", "专项名称 任务编号 任务", *rows),))
    [campaign] = campaigns.listing(ledger)
    assert tuple(each.draft.number for each in campaigns.tree(ledger, campaign.id)) == numbers


def test_a_step_that_a_workbook_takes_back_is_not_remembered_as_meant(ledger):
    imports.import_sheets(ledger, (opinions(opinion("O1")),))
    [(_, meant)] = remembered(ledger, "意见").values()
    assert {"REPLY.on", "ASSIGN.unit", "STRIKE_OFF.on"} <= meant.keys()
    imports.import_sheets(ledger, (opinions(opinion("O1", days=("2024-06-06", None, None, None, None))),))
    [(_, meant)] = remembered(ledger, "意见").values()
    assert not {name for name in meant if name.partition(".")[0] in {"REPLY", "EVALUATE", "STRIKE_OFF"}}
    assert meant["ASSIGN.unit"] == "交通所"
    imports.import_sheets(ledger, (opinions(opinion("O1")),))
    case = cases.find(ledger, "O1")
    assert (case.replied_on, case.struck_off_on) == (date(2024, 6, 10), date(2024, 6, 12))
    assert [line.step.kind for line in case.lines][-1] is Kind.STRIKE_OFF


def test_what_was_decided_is_read_back_for_the_sheet_that_is_asked_for(ledger):
    raw = sheet("来访", "甲栏 乙栏", ("路坏", "样例甲"))
    decided = Mapped("意见", {"甲栏": "内容"}, {"来源": "来电"})
    imports.remember(ledger, raw, decided)
    assert imports.with_sheet(ledger, raw, "意见").columns == {"甲栏": "内容"}
    assert imports.with_sheet(ledger, raw, "意见").remembered
    assert not imports.with_sheet(ledger, raw, "建议").remembered


def test_a_blank_value_for_all_rows_fills_no_column():
    assert imports.lacking(Mapped("联络站", {"站名": "名称"}, {"类型": " "})) == ("类型",)
    assert imports.lacking(Mapped("联络站", {"站名": "名称"}, {"类型": "固定站"})) == ()
    assert imports.lacking(Mapped("意见", {"内容": "内容", "日期": "日期"}, {"来源": "来电"})) == ()
    assert imports.lacking(Mapped("")) == ()


def test_a_disputed_place_under_another_item_leaves_what_else_is_remembered(ledger):
    headings = "意见编号 上级编号 日期 来源 内容"

    def workbook(above, content):
        rows = [("O1", None, "整项"), ("O2", None, "别项"), ("O3", above, content)]
        return sheet("意见", headings, *((number, over, DAY, "来电", words) for number, over, words in rows))

    imports.import_sheets(ledger, (workbook("O1", "一处"),))
    with ledger.write("移到另一项") as session:
        session.get(Case, cases.find(ledger, "O3").id).parent_id = None
    report = imports.import_sheets(ledger, (workbook("O2", "一角"),))
    assert [(each.column, each.workbook) for each in report.conflicts] == [("上级编号", "O2")]
    assert remembered(ledger, "意见")["O3"][0] == {
        "意见编号": "O3",
        "上级编号": "O1",
        "日期": DAY,
        "来源": "来电",
        "内容": "一角",
    }
    with ledger.write("移回去") as session:
        session.get(Case, cases.find(ledger, "O3").id).parent_id = cases.find(ledger, "O1").id
    assert imports.import_sheets(ledger, (workbook("O2", "一角"),)).changed == 1
    assert cases.find(ledger, "O3").parent_id == cases.find(ledger, "O2").id


def test_an_older_memory_still_knows_of_whom_a_changed_cell_spoke(ledger):
    def taken(name):
        row = sheet("意见", "意见编号 日期 来源 内容 接单代表", ("O1", DAY, "来电", "路坏", name))
        return imports.import_sheets(ledger, (row,))

    imports.import_sheets(ledger, (roll("示例甲", "示例乙", "示例丙"),))
    taken("示例甲")
    with ledger.write("旧版导入") as session:
        session.query(Origin).filter_by(sheet="意见").one().held = None
    assert (taken("示例乙").changed, conflicts(taken("示例乙"))) == (1, [])
    assert [each.name for each in cases.find(ledger, "O1").deputies] == ["示例乙"]


def test_a_later_workbook_says_who_else_came_and_leaves_what_each_did_there(ledger):
    def taken(came, away=None):
        headings = "活动编号 日期 类型 参加代表 请假代表"
        return imports.import_sheets(ledger, (sheet("活动", headings, ("A1", DAY, "视察", came, away)),))

    imports.import_sheets(ledger, (roll("示例甲", "示例乙", "示例丙"),))
    people = ids(ledger)
    taken("示例甲")
    [held] = activities.listing(ledger)
    came = (activities.Present(people["示例甲"], role="组织", hours=2.0),)
    activities.correct(ledger, held.id, {"attendance": came}, "补记")
    assert taken("示例甲、示例丙", "示例乙").changed == 1
    attendance = activities.get(ledger, held.id).draft.attendance
    assert {(each.name, each.status, each.role, each.hours) for each in attendance} == {
        ("示例甲", PRESENT, "组织", 2.0),
        ("示例丙", PRESENT, "", None),
        ("示例乙", LEAVE, "", None),
    }


def test_only_valid_opinions_are_said_again_by_a_new_one(ledger):
    lead = deputies.add(ledger, deputies.DeputyDraft("示例甲")).id
    day = date(2024, 6, 5)
    cases.register(ledger, CaseDraft(day, "修桥", kind=PROPOSAL, title="修桥", leaders=(lead,)))
    voided = cases.register(ledger, CaseDraft(day, "灯坏"))
    cases.advance(ledger, voided.id, Act(Kind.VOID, day, reason="登错"))
    heard = cases.register(ledger, CaseDraft(day, "路坏"))
    rows = [(f"O{at}", DAY, "来电", words) for at, words in enumerate(("修桥", "灯坏", "路坏"))]
    report = imports.preview(ledger, (sheet("意见", "意见编号 日期 来源 内容", *rows),))
    assert report.notes == (f"“意见”表第4行：与“{heard.number}”同一天、同一内容，可能重复。",)


def test_a_row_is_the_correction_of_one_and_one_is_corrected_by_one_row(ledger):
    headings = "姓名 代表级别 选区 代表证号"
    imports.import_sheets(ledger, (sheet("代表", headings, ("示例甲", "乡", "东", "1"), ("示例乙", "乡", "西", "1")),))
    report = imports.preview(ledger, (sheet("代表", headings, ("示例乙", "乡", "东", "1")),))
    assert [note for note in report.notes if "改成" in note] == [
        "“代表”表第2行：姓名由“示例甲”改成“示例乙”，其余与上次相同，按更正记入；若是另一件，请让两行都留在表里。"
    ]
    assert (report.added, report.changed, report.missing) == (0, 1, 1)
    rows = (("示例丙", "乡", "东", "1"), ("示例甲", "乡", "南", "1"), ("示例乙", "乡", "西", "1"))
    report = imports.preview(ledger, (sheet("代表", headings, *rows),))
    assert (report.added, report.changed, report.unchanged) == (1, 1, 1)
    assert sum("改成" in note for note in report.notes) == 1


def test_a_day_of_another_month_is_corrected_where_at_least_half_of_the_rows_stay(ledger):
    def imported(*days):
        rows = [(day, "示例甲", "走访选民", f"第{at}次") for at, day in enumerate(days)]
        return imports.import_sheets(ledger, (sheet("履职", DUTY, *rows),))

    imports.import_sheets(ledger, (roll("示例甲"),))
    imported("2024-05-02", "2024-05-03")
    report = imported("2024-06-02", "2024-05-03")
    assert (report.added, report.changed, report.unchanged, report.missing) == (0, 1, 1, 0)


def test_a_deputy_who_is_still_in_the_workbook_is_not_found_by_a_new_row(ledger):
    def rows(*cells):
        return imports.import_sheets(ledger, (sheet("代表", "姓名 代表级别 选区", *cells),))

    rows(("示例甲", "乡", None))
    report = rows(("示例甲", "乡", "东"), ("示例甲", "乡", None))
    assert (report.added, report.changed, report.unchanged) == (1, 0, 1)
