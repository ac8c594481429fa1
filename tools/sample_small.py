"""The two small workbooks: one with a bad row, one that does not follow the template."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from sample_draw import Draw, workday_from
from sample_matters import Matters, Setting, Told
from sample_paper import Sheets, lay, save, write
from sample_people import Deputy, Voters

UNKNOWN = "示例更辰"  # a slip of the pen for 示例庚辰
REGISTER = [
    "序号", "登记日期", "来访群众", "性别", "住址", "电话", "反映的问题", "接待人", "转办单位", "转办时间", "结果",
    "办结时间", "群众意见", "备注",
]  # fmt: skip


def one_bad_row(sheets: Sheets, people: list[Deputy], out: Path) -> None:
    """A few rows of every sheet of the sample, all of them good but one 活动, which names a deputy nobody knows."""
    kept = {row["活动编号"] for row in sheets["活动"][:6]}
    small: Sheets = {
        "代表": sheets["代表"],
        "联络站": sheets["联络站"],
        "活动": [dict(row) for row in sheets["活动"][:6]],
        "意见": [row for row in sheets["意见"] if row["活动编号"] in kept],
        "建议": sheets["建议"][:3],
        "专项": [row for row in sheets["专项"] if row["专项名称"] == "三夏"],
        "履职": sheets["履职"][:5],
    }
    number = len(small["活动"]) + 1
    wrong = small["活动"][0] | {"活动编号": f"活2024-9{number:02}", "主题": "错一行：参加代表里有一名不在册"}
    wrong |= {"参加代表": f"{people[8].called}、{UNKNOWN}", "活动情况": "这一行用来演示拒绝导入。", "接待人次": 3}
    small["活动"].insert(4, wrong)
    save(small, out, "错一行（示例数据）")


def another_layout(people: list[Deputy], out: Path) -> None:
    """A township's own register of 2023: a title, headings of its own, one sheet."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "2023年接待登记"
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(REGISTER))
    sheet["A1"] = "太平镇人大代表接待群众登记表（2023年，示例数据）"
    sheet["A1"].font = Font(bold=True, size=16)
    sheet["A1"].alignment = Alignment(horizontal="center")
    sheet["A2"] = "填报单位：太平镇人大主席团（示例）"
    lay(sheet, REGISTER, _register(people), top=3)
    write(book, out, "2023年接待登记（示例数据）")


def _register(people: list[Deputy]) -> list[dict[str, Any]]:
    draw, voters, matters = Draw("2023"), Voters(Draw("2023年选民")), Matters(Draw("2023年事项"))
    days = [workday_from(date(2023, 2, 6) + timedelta(days=8 * number + draw.between(0, 4))) for number in range(39)]
    serving = [deputy for deputy in people if deputy.serves(date(2023, 6, 1))]
    rows = []
    for number, day in enumerate(days, 1):
        voter = voters.come(1, None)[0]
        matter = matters.pick(Setting("村", day), "当" if number % 4 == 0 else "解")
        told = Told(voter, draw)
        row = {
            "序号": number,
            "登记日期": f"{day.year}.{day.month}.{day.day}" if number % 5 == 0 else day,
            "来访群众": voter.name,
            "性别": voter.sex,
            "住址": f"{voter.village}{voter.group}组",
            "电话": voter.phone,
            "反映的问题": told.voice(matter),
            "接待人": "、".join(deputy.called for deputy in draw.some(serving, 2)),
        }
        rows.append(row | _ending(number, matter, day, told))
    return rows


def _ending(number: int, matter: dict[str, Any], day: date, told: Told) -> dict[str, Any]:
    if number % 4 == 0:
        return {"结果": f"当场答复：{told.words(matter['spot'])}", "群众意见": "满意"}
    sent = workday_from(day + timedelta(days=1))
    row = {"转办单位": matter["unit"], "转办时间": sent}
    if number % 7 == 0:
        return row | {"结果": "正在办理", "备注": "已催办一次"}
    done = {"结果": told.words(matter["solved"]), "办结时间": workday_from(sent + timedelta(days=14))}
    return row | done | {"群众意见": told.draw.one(["满意", "满意", "基本满意"])}
