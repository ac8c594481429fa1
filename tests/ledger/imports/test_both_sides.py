"""A workbook that is imported again: what it changed, what the window changed, and what both did."""

from datetime import date

import pytest

from app.ledger import activities, cases, deputies, imports
from app.models.station import Station
from app.rules.cases import Act, Kind, Satisfaction, Stage
from tests.ledger.imports.sheets import DAYS, OPINION, opinion, opinions, sheet
from tests.ledger.imports.sheets import deputies as roll

ACTIVITY = "活动编号 日期 类型 主题 参加代表"


def conflicts(report):
    return [(each.row, each.column, each.workbook, each.ledger) for each in report.conflicts]


def test_a_cell_that_did_not_change_in_the_workbook_takes_back_no_correction(ledger):
    imports.import_sheets(ledger, (opinions(opinion("O1")),))
    case = cases.find(ledger, "O1")
    cases.correct(ledger, case.id, {"village": "北街村"}, "补村组")
    reply = next(line.step.seq for line in case.lines if line.step.kind is Kind.REPLY)
    cases.amend(ledger, case.id, reply, Act(Kind.REPLY, date(2024, 6, 9), text="已修好两处", reason="电话记录"))
    report = imports.import_sheets(ledger, (opinions(opinion("O1", content="路坏了两处", by="样例乙")),))
    entry = cases.find(ledger, "O1")
    assert (report.changed, report.conflicts) == (1, ())
    assert (entry.content, entry.raised_by, entry.village) == ("路坏了两处", "样例乙", "北街村")
    assert (entry.replied_on, entry.reply) == (date(2024, 6, 9), "已修好两处")


def test_a_step_corrected_in_the_window_stays_while_another_step_follows_the_workbook(ledger):
    imports.import_sheets(ledger, (opinions(opinion("O1")),))
    case = cases.find(ledger, "O1")
    reply = next(line.step.seq for line in case.lines if line.step.kind is Kind.REPLY)
    cases.amend(ledger, case.id, reply, Act(Kind.REPLY, date(2024, 6, 9), text="已修好两处", reason="电话记录"))
    days = (*DAYS[:3], "基本满意", DAYS[4])
    report = imports.import_sheets(ledger, (opinions(opinion("O1", days=days)),))
    entry = cases.find(ledger, "O1")
    assert (report.changed, report.conflicts) == (1, ())
    assert (entry.outcome, entry.replied_on, entry.reply) == (Satisfaction.BASICALLY, date(2024, 6, 9), "已修好两处")


def test_a_round_that_the_window_opened_goes_when_the_workbook_corrects_its_evaluation(ledger):
    imports.import_sheets(ledger, (opinions(opinion("O1", days=(*DAYS[:3], "", ""))),))
    case = cases.find(ledger, "O1")
    cases.advance(ledger, case.id, Act(Kind.EVALUATE, date.fromisoformat(DAYS[1]), outcome=Satisfaction.DISSATISFIED))
    imports.import_sheets(ledger, (opinions(opinion("O1", days=(*DAYS[:3], "不满意", ""))),))
    assert cases.find(ledger, "O1").round == 2
    report = imports.import_sheets(ledger, (opinions(opinion("O1", days=(*DAYS[:3], "满意", ""))),))
    entry = cases.find(ledger, "O1")
    assert (report.changed, report.conflicts) == (1, ())
    assert (entry.stage, entry.outcome, entry.round) == (Stage.EVALUATED, Satisfaction.SATISFIED, 1)


def test_a_cell_changed_on_both_sides_is_a_conflict_until_the_workbook_is_preferred(ledger):
    imports.import_sheets(ledger, (opinions(opinion("O1")),))
    case = cases.find(ledger, "O1")
    reply = next(line.step.seq for line in case.lines if line.step.kind is Kind.REPLY)
    cases.amend(ledger, case.id, reply, Act(Kind.REPLY, date(2024, 6, 9), text="已修好两处", reason="电话记录"))
    cases.correct(ledger, case.id, {"content": "东街路坏"}, "听错")
    changed = opinions(opinion("O1", content="西街路坏", days=("2024-06-06", "2024-06-08", *DAYS[2:])))
    for _ in range(2):
        report = imports.import_sheets(ledger, (changed,))
        assert conflicts(report) == [
            (2, "内容", "西街路坏", "东街路坏"),
            (2, "答复日期", "2024-06-08", "2024-06-09"),
        ]
        assert (report.changed, report.unchanged, report.written) == (0, 1, True)
        assert cases.find(ledger, "O1").content == "东街路坏"
    report = imports.import_sheets(ledger, (changed,), prefer_workbook=True)
    entry = cases.find(ledger, "O1")
    assert (report.changed, report.conflicts) == (1, ())
    assert (entry.content, entry.replied_on, entry.reply) == ("西街路坏", date(2024, 6, 8), "已修好两处")
    assert imports.import_sheets(ledger, (changed,)).unchanged == 1


def test_a_cell_that_the_window_set_to_the_same_is_no_conflict(ledger):
    imports.import_sheets(ledger, (opinions(opinion("O1")),))
    cases.correct(ledger, cases.find(ledger, "O1").id, {"content": "西街路坏"}, "听错")
    report = imports.import_sheets(ledger, (opinions(opinion("O1", content="西街路坏")),))
    assert (report.changed, report.unchanged, report.conflicts) == (0, 1, ())


@pytest.mark.parametrize("column", ["承办单位", "交办日期", "答复日期", "办理结果", "结果评价", "销号日期", "反映人"])
def test_an_emptied_cell_is_emptied_or_named_never_counted_as_changed_for_nothing(ledger, column):
    imports.import_sheets(ledger, (opinions(opinion("O1")),))
    before = cases.find(ledger, "O1")
    cells = tuple(
        None if heading == column else cell for heading, cell in zip(OPINION.split(), opinion("O1"), strict=True)
    )
    report = imports.import_sheets(ledger, (opinions(cells),))
    after = cases.find(ledger, "O1")
    assert report.refused == ()
    assert report.changed == 1
    assert after != before
    assert imports.import_sheets(ledger, (opinions(cells),)).unchanged == 1


@pytest.mark.parametrize("column", ["答复日期", "承办单位"])
def test_a_step_that_the_window_built_upon_is_not_taken_back_by_an_emptied_cell(ledger, column):
    row = opinion("O1", days=("2024-06-06", "2024-06-10", "已修", None, None))
    imports.import_sheets(ledger, (opinions(row),))
    case = cases.find(ledger, "O1")
    cases.advance(ledger, case.id, Act(Kind.EVALUATE, date(2024, 6, 11), outcome=Satisfaction.SATISFIED))
    if column == "承办单位":
        cases.correct(ledger, case.id, {"note": "当面问过"}, "补")
    cells = tuple(None if heading == column else cell for heading, cell in zip(OPINION.split(), row, strict=True))
    report = imports.import_sheets(ledger, (opinions(cells),))
    entry = cases.find(ledger, "O1")
    assert entry.stage is Stage.EVALUATED
    if column == "答复日期":
        assert (report.changed, [each.column for each in report.conflicts]) == (0, ["答复日期"])
        assert entry.replied_on == date(2024, 6, 10)
    else:
        assert (report.changed, entry.handler) == (1, "未记")


def test_a_reply_that_the_window_wrote_is_not_written_over(ledger):
    row = opinion("O1", days=("2024-06-06", None, None, None, None))
    imports.import_sheets(ledger, (opinions(row),))
    case = cases.find(ledger, "O1")
    cases.advance(ledger, case.id, Act(Kind.REPLY, date(2024, 6, 9), text="已修好"))
    later = opinion("O1", days=("2024-06-06", "2024-06-20", "修了", None, None))
    report = imports.import_sheets(ledger, (opinions(later),))
    assert [each.column for each in report.conflicts] == ["答复日期", "办理结果"]
    assert cases.find(ledger, "O1").replied_on == date(2024, 6, 9)


def test_the_day_of_a_status_comes_with_the_workbook(ledger):
    headings = "姓名 代表级别 任职状态 状态日期"

    def taken(*cells):
        return imports.import_sheets(ledger, (sheet("代表", headings, ("示例甲", "乡", *cells), ("示例乙", "乡")),))

    def states():
        entry = next(each for each in deputies.listing(ledger) if each.name == "示例甲")
        return entry.status, [(each.status, each.since) for each in entry.states]

    taken("在任", None)
    assert states() == ("在任", [])
    taken("暂停", "2024-03-01")
    assert states() == ("暂停", [("暂停", date(2024, 3, 1))])
    taken("暂停", "2024-03-11")
    assert states() == ("暂停", [("暂停", date(2024, 3, 11))])
    taken("在任", "2024-06-01")
    assert states() == ("在任", [("暂停", date(2024, 3, 11)), ("在任", date(2024, 6, 1))])
    assert taken("在任", "2024-06-01").changed == 0
    taken("终止", None)
    assert states()[1][-1] == ("终止", ledger.today)
    [refusal] = taken("在任", "2099-01-01").refused
    assert (refusal.row, refusal.column) == (2, "状态日期")


def test_a_deputy_who_is_new_and_out_of_office_keeps_the_day(ledger):
    headings = "姓名 代表级别 任职状态 状态日期"
    rows = (("示例甲", "乡", "终止", "2024-03-01"), ("示例乙", "乡", "终止", None))
    imports.import_sheets(ledger, (sheet("代表", headings, *rows),))
    states = {each.name: [(state.status, state.since) for state in each.states] for each in deputies.listing(ledger)}
    assert states == {"示例甲": [("终止", date(2024, 3, 1))], "示例乙": [("终止", None)]}


def test_people_changed_in_the_window_stay_where_the_workbook_changed_something_else(ledger):
    first = sheet("活动", ACTIVITY, ("A1", "2024-06-05", "视察", "看渠", "示例甲"))
    imports.import_sheets(ledger, (roll("示例甲", "示例乙", "示例丙"), first))
    ids = {each.name: each.id for each in deputies.listing(ledger)}
    [line] = activities.listing(ledger)
    came = tuple(activities.Present(ids[name]) for name in ("示例甲", "示例乙"))
    activities.correct(ledger, line.id, {"attendance": came}, "漏记")
    again = sheet("活动", ACTIVITY, ("A1", "2024-06-05", "视察", "看水渠", "示例甲"))
    assert imports.import_sheets(ledger, (again,)).changed == 1
    entry = activities.get(ledger, line.id)
    assert (entry.draft.theme, [each.deputy_id for each in entry.draft.attendance]) == (
        "看水渠",
        [ids["示例甲"], ids["示例乙"]],
    )
    both = sheet("活动", ACTIVITY, ("A1", "2024-06-05", "视察", "看水渠", "示例甲、示例丙"))
    assert conflicts(imports.import_sheets(ledger, (both,))) == [(2, "参加代表", "示例甲、示例丙", "示例甲、示例乙")]


def test_a_deputy_whom_the_window_knows_better_is_not_written_over_by_a_first_import(ledger):
    deputies.add(ledger, deputies.DeputyDraft("示例甲", phone="13800000009", seats=(deputies.Seat("乡"),)))
    rows = sheet("代表", "姓名 代表级别 联系电话 民族", ("示例甲", "乡", "13800000001", "汉族"))
    report = imports.import_sheets(ledger, (rows,))
    assert conflicts(report) == [(2, "联系电话", "13800000001", "13800000009")]
    [deputy] = deputies.listing(ledger)
    assert (report.changed, deputy.phone, deputy.ethnicity) == (1, "13800000009", "汉族")


def test_what_was_put_under_another_item_in_the_window_stays_there(ledger):
    headings = "意见编号 上级编号 日期 来源 内容"
    rows = [("O1", None), ("O2", None), ("O3", "O1")]

    def workbook():
        return sheet("意见", headings, *((*pair, "2024-06-05", "来电", f"第{pair[0]}件") for pair in rows))

    imports.import_sheets(ledger, (workbook(),))
    with ledger.write("移到另一项") as session:
        child = session.get(cases_table(), cases.find(ledger, "O3").id)
        child.parent_id = cases.find(ledger, "O2").id
    rows[2] = ("O3", None)
    report = imports.import_sheets(ledger, (workbook(),))
    assert [each.column for each in report.conflicts] == ["上级编号"]
    assert cases.find(ledger, "O3").parent_id == cases.find(ledger, "O2").id


def cases_table():
    from app.models.case import Case

    return Case


def test_an_older_memory_without_what_was_meant_still_settles(ledger):
    from app.models.origin import Origin

    imports.import_sheets(ledger, (roll("示例甲", "示例乙"), opinions(opinion("O1"))))
    with ledger.write("旧版导入") as session:
        for origin in session.query(Origin):
            origin.held = None
    case = cases.find(ledger, "O1")
    cases.correct(ledger, case.id, {"content": "东街路坏"}, "听错")
    days = (*DAYS[:3], "基本满意", DAYS[4])
    report = imports.import_sheets(ledger, (opinions(opinion("O1", content="西街路坏", days=days)),))
    assert conflicts(report) == [(2, "内容", "西街路坏", "东街路坏")]
    assert cases.find(ledger, "O1").outcome is Satisfaction.BASICALLY


def test_what_a_first_workbook_leaves_empty_is_no_conflict_with_what_the_window_knows(ledger):
    deputies.add(ledger, deputies.DeputyDraft("示例甲", phone="13800000001", post="医生"))
    row = sheet("代表", "姓名 代表级别 联系电话 单位及职务 学历", ("示例甲", "乡", None, "医生", "大专"))
    report = imports.import_sheets(ledger, (row,))
    [entry] = deputies.listing(ledger)
    assert (report.conflicts, report.changed, report.added) == ((), 1, 0)
    assert (entry.phone, entry.post, entry.education) == ("13800000001", "医生", "大专")


def test_a_disputed_station_is_taken_once_the_window_has_gone_back(ledger):
    def taken(station):
        rows = sheet("代表", "姓名 代表级别 联络站", ("示例甲", "乡", station))
        return imports.import_sheets(ledger, (stations, rows))

    def put(station):
        with ledger.read() as session:
            [wanted] = session.query(Station.id).filter_by(name=station).one()
        deputies.correct(ledger, deputies.listing(ledger)[0].id, {"station_id": wanted}, "调整")

    def stands():
        with ledger.read() as session:
            return session.get(Station, deputies.listing(ledger)[0].station_id).name

    stations = sheet("联络站", "名称 类型", *((name, "固定站") for name in ("中心站", "东站", "西站")))
    taken("中心站")
    put("西站")
    report = taken("东站")
    assert (conflicts(report), stands()) == ([(2, "联络站", "东站", "西站")], "西站")
    put("中心站")
    report = taken("东站")
    assert (conflicts(report), report.changed, stands()) == ([], 1, "东站")


def test_a_station_that_the_window_knew_before_the_first_workbook_is_disputed_until_it_is_taken_away(ledger):
    imports.import_sheets(ledger, (sheet("联络站", "名称 类型", ("东站", "固定站"), ("西站", "固定站")),))
    with ledger.read() as session:
        ids = {each.name: each.id for each in session.query(Station)}
    known = deputies.add(ledger, deputies.DeputyDraft("示例甲", station_id=ids["西站"]))
    rows = sheet("代表", "姓名 代表级别 联络站", ("示例甲", "乡", "东站"))
    assert conflicts(imports.import_sheets(ledger, (rows,))) == [(2, "联络站", "东站", "西站")]
    deputies.correct(ledger, known.id, {"station_id": None}, "调整")
    report = imports.import_sheets(ledger, (rows,))
    assert (conflicts(report), deputies.listing(ledger)[0].station_id) == ([], ids["东站"])
