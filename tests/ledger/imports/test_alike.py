"""New rows beside what they may say again."""

from datetime import date

from app.ledger import activities, cases, imports
from app.ledger import deputies as roll
from app.ledger.activities import ActivityDraft
from app.ledger.cases import CaseDraft
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
