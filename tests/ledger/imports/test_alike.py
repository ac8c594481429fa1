"""New rows beside what they may say again."""

from datetime import date

from app.ledger import activities, cases, imports
from app.ledger import deputies as roll
from app.ledger.activities import ActivityDraft
from app.ledger.cases import CaseDraft
from app.rules.cases import Act, Kind
from app.rules.trade import PROPOSAL
from tests.ledger.imports.sheets import deputies, sheet

DAY = date(2024, 6, 5)


def test_opinions_proposals_and_activities_are_shown_beside_what_they_may_repeat(ledger):
    imports.import_sheets(ledger, (deputies("示例甲"),))
    [lead] = [each.id for each in roll.listing(ledger)]
    heard = cases.register(ledger, CaseDraft(DAY, "路灯不亮", raised_by="示例乙"))
    moved = cases.register(ledger, CaseDraft(DAY, "修桥的事", kind=PROPOSAL, title="修桥", leaders=(lead,)))
    held = activities.add(ledger, ActivityDraft(DAY, "视察", theme="看渠"))
    says = imports.contents(
        ledger,
        (
            sheet(
                *("意见", "意见编号 日期 来源 反映人 内容"),
                ("O1", "2024-06-05", "来信", "示例丙", "路灯不亮"),
                ("O2", "2024-07-05", "来信", "示例乙", "路灯不亮"),
                ("O3", "2024-07-06", "来信", "示例丁", "路灯不亮"),
            ),
            sheet(
                *("建议", "建议编号 标题 领衔代表 提出日期"),
                ("J1", "修桥", "示例甲", "2024-06-05"),
                ("J2", "修桥", "示例甲", "2024-07-05"),
                ("J3", "修渠", "示例甲", "2024-06-05"),
            ),
            sheet(
                *("活动", "活动编号 日期 类型 主题"),
                ("A1", "2024-06-05", "调研", "看渠"),
                ("A2", "2024-06-05", "调研", ""),
                ("A3", "2024-06-06", "视察", "看渠"),
                ("A4", "2024-06-06", "视察", "看渠"),
            ),
        ),
    )
    alike = {place: tuple(each.where for each in row.alike) for place, row in says.items() if row.alike}
    assert alike == {
        ("意见", 2): (heard.number,),
        ("意见", 3): (heard.number,),
        ("建议", 2): (moved.number,),
        ("活动", 2): (held.number,),
        ("活动", 4): ("第5行",),
        ("活动", 5): ("第4行",),
    }


def test_a_row_that_was_imported_before_repeats_nothing(ledger):
    rows = (sheet("活动", "活动编号 日期 类型 主题", ("A1", "2024-06-05", "视察", "看渠")),)
    imports.import_sheets(ledger, rows)
    assert not any(row.alike for row in imports.contents(ledger, rows).values())


def test_rows_of_two_sheets_that_say_the_same_are_shown_beside_one_another(ledger):
    rows = [("O1", "2024-06-05", "来信", "示例丙", "路灯不亮"), ("O2", "2024-06-05", "来信", "示例丁", "路灯不亮")]
    headings = "意见编号 日期 来源 反映人 内容"
    says = imports.contents(
        ledger, (sheet("意见", headings, *rows, source="上半年"), sheet("意见", headings, rows[0], source="下半年"))
    )
    alike = {place: tuple((each.where, each.who, each.words) for each in row.alike) for place, row in says.items()}
    assert alike == {
        ("上半年", 2): (("第3行", "示例丁", "路灯不亮"), ("“下半年”表第2行", "示例丙", "路灯不亮")),
        ("上半年", 3): (("第2行", "示例丙", "路灯不亮"), ("“下半年”表第2行", "示例丙", "路灯不亮")),
        ("下半年", 2): (("“上半年”表第2行", "示例丙", "路灯不亮"), ("“上半年”表第3行", "示例丁", "路灯不亮")),
    }


def test_who_is_not_named_is_nobody_s_repetition_and_voided_or_other_kinds_repeat_nothing(ledger):
    imports.import_sheets(ledger, (deputies("示例甲"),))
    [lead] = [each.id for each in roll.listing(ledger)]
    cases.register(ledger, CaseDraft(DAY, "路灯不亮"))
    cases.register(ledger, CaseDraft(DAY, "修桥", kind=PROPOSAL, title="路灯不亮", leaders=(lead,)))
    voided = cases.register(ledger, CaseDraft(DAY, "修渠", raised_by="示例乙"))
    cases.advance(ledger, voided.id, Act(Kind.VOID, DAY, reason="登错"))
    gone = activities.add(ledger, ActivityDraft(DAY, "视察", theme="看渠"))
    activities.void(ledger, gone.id, "登错")
    says = imports.contents(
        ledger,
        (
            sheet(
                *("意见", "意见编号 日期 来源 反映人 内容"),
                ("O1", "2024-07-05", "来信", None, "路灯不亮"),
                ("O2", "2024-06-05", "来信", "示例乙", "修渠"),
                ("O3", "2024-06-05", "来信", "示例乙", "修桥"),
            ),
            sheet("建议", "建议编号 标题 领衔代表 提出日期", ("J1", "修渠", "示例甲", "2024-06-05")),
            sheet("活动", "活动编号 日期 类型 主题", ("A1", "2024-06-05", "视察", "看渠")),
        ),
    )
    assert [place for place, row in says.items() if row.alike] == []


def test_of_more_texts_than_are_looked_for_at_once_each_is_found(ledger, monkeypatch):
    monkeypatch.setattr("app.ledger.imports.alike.TOGETHER", 2)
    heard = [cases.register(ledger, CaseDraft(DAY, f"第{at}件")) for at in range(5)]
    rows = [(f"O{at}", "2024-06-05", "来信", f"第{at}件") for at in range(5)]
    says = imports.contents(ledger, (sheet("意见", "意见编号 日期 来源 内容", *rows),))
    assert [[each.where for each in row.alike] for row in says.values()] == [[each.number] for each in heard]
