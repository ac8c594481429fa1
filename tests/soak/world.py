"""A small township to be ill-treated: every table filled, every name invented."""

import io
import random
import shutil
import tempfile
from contextlib import closing, contextmanager
from datetime import date, datetime
from pathlib import Path

from app.books.workbook import RawSheet
from app.ledger import attachments, cases, drafts, imports, undo
from app.ledger.cases import CaseDraft
from app.ledger.custody import create, occupy, open_ledger
from app.rules.cases import Act, Kind, Result, Route, Satisfaction

MOMENT = datetime(2024, 12, 20, 9, 30)
VILLAGES = ("东街村", "西街村", "南庄", "北岗")
UNITS = ("示例供电所", "示例水利站", "示例派出所")
CONTENT = "东街村路灯不亮，第0次反映"  # of the first case
MATTERS = ("路灯不亮", "水渠不通", "道路坑洼", "垃圾没人清运", "机井不出水", "巷道积水")

_folder = tempfile.TemporaryDirectory(prefix="liubu-world-")


def clock():
    return MOMENT


def found(path):
    """A new ledger with deputies, stations, a campaign, activities, cases in every state, a photo and a draft."""
    ledger = create(path, unit_code="410725104", unit_name="原阳县太平镇", method="taiping", clock=clock)
    ledger.clerk = "示例经办"
    report = imports.import_sheets(ledger, SHEETS)
    assert report.written, report.refused
    random_source = random.Random(7)
    for place in range(60):
        advance(ledger, register(ledger, place), place, random_source)
    attachments.attach(ledger, "cases", first_case(ledger), photo(), "现场.png")
    drafts.keep(ledger, "reception", {"content": "示例草稿"})
    register(ledger, 60)
    undo.undo(ledger)
    return ledger


def reopened(path):
    ledger = open_ledger(path, clock=clock)
    ledger.clerk = "示例经办"
    return ledger


@contextmanager
def sitting(path):
    """The ledger, taken and opened as a program does that writes to it."""
    with occupy(path), closing(reopened(path)) as ledger:
        yield ledger


def make(path):
    """The same township, closed; founded once, copied from then on."""
    kept = Path(_folder.name) / path.name
    if not kept.exists():
        found(kept).close()
    shutil.copyfile(kept, path)


def register(ledger, place):
    """Register one opinion; its number tells that it was acknowledged."""
    matter = MATTERS[place % len(MATTERS)]
    acts = (Act(Kind.ASSIGN, date(2024, 6, 3), unit=UNITS[place % 3]),) if place % 2 else ()
    return cases.register(
        ledger,
        CaseDraft(
            date(2024, 6, 1 + place % 3),
            f"{VILLAGES[place % 4]}{matter}，第{place}次反映",
            source=("接待选民", "流动联络站", "来电")[place % 3],
            raised_by=f"样例{'甲乙丙丁'[place % 4]}",
            village=VILLAGES[place % 4],
            phone=f"1380000{place % 10_000:04d}",
            acts=acts,
        ),
    )


def advance(ledger, case, place, chance):
    if place % 2 == 0:
        cases.advance(ledger, case.id, Act(Kind.ROUTE, date(2024, 6, 4), route=Route.SPOT, text="当场说明"))
        return
    if place % 3 == 0:
        cases.advance(ledger, case.id, Act(Kind.URGE, date(2024, 6, 20)))
    if place % 5 == 0:
        return
    reply = Act(Kind.REPLY, date(2024, 7, 1), text="已经修好", result=Result.A)
    cases.advance(ledger, case.id, reply)
    outcome = chance.choice(list(Satisfaction))
    cases.advance(ledger, case.id, Act(Kind.EVALUATE, date(2024, 7, 8), outcome=outcome, attitude=outcome))
    if outcome is not Satisfaction.DISSATISFIED:
        cases.advance(ledger, case.id, Act(Kind.STRIKE_OFF, date(2024, 7, 9)))


def first_case(ledger):
    return cases.find(ledger, "2024-接-001").id


def photo(size=(40, 30), colour="red", form="PNG"):
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, form)
    return out.getvalue()


def sheet(name, headings, *rows):
    return RawSheet(name, tuple(headings.split()), tuple((place + 2, row) for place, row in enumerate(rows)))


def opinions(mark, many):
    """A workbook of `many` opinions whose numbers begin with `mark`."""
    rows = [
        (
            f"{mark}-{place}",
            "2024-06-05",
            "来电",
            "样例甲",
            f"{mark}批第{place}条：巷道积水",
            "示例水利站",
            "2024-06-07",
        )
        for place in range(many)
    ]
    return (sheet("意见", "意见编号 日期 来源 反映人 内容 承办单位 交办日期", *rows),)


SHEETS = (
    sheet("联络站", "名称 类型", ("示例中心站", "固定站"), ("示例流动站", "流动站")),
    sheet(
        "代表",
        "姓名 代表级别 选区 联络站 联系电话",
        *((f"示例{name}", "县、乡", f"第{name}选区", "示例中心站", "13800000000") for name in "甲乙丙丁戊"),
    ),
    sheet("专项", "专项名称 任务编号 任务 责任代表", ("示例整改", "1", "修路", "示例甲"), ("示例整改", "2", "清渠", "示例乙")),
    sheet(
        "活动",
        "活动编号 日期 时间 类型 参加代表 请假代表 接待人次 服务事项",
        ("A1", "2024-06-05", "9:00-11:30", "流动联络站", "示例甲、示例乙", None, 5, "协调农资"),
        ("A2", "2024-06-06", None, "接待选民", "示例甲", "示例丙", 3, None),
        ("A3", "2024-06-07", None, "学习培训", "示例甲、示例乙、示例丁", None, None, None),
    ),
    sheet("建议", "建议编号 标题 领衔代表 附议代表 提出日期", ("J1", "修通村道路", "示例甲", "示例乙", "2024-06-10")),
    sheet("履职", "日期 代表 履职类别 事项", ("2024-06-11", "示例丙", "政策宣讲", "宣讲惠农政策")),
)  # fmt: skip
