"""Lays the sample's rows on Excel sheets; the same rows give the same file, byte for byte."""

import re
import zipfile
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from sample_draw import Draw

HEADINGS = {
    "代表": (
        "姓名", "性别", "民族", "出生年月", "党派", "学历", "单位及职务", "代表级别", "届次", "选区",
        "代表证号", "联络站", "代表小组", "网格", "联系电话", "当选日期", "任职状态", "状态日期", "联系户数",
        "专业特长", "代表身份", "备注",
    ),
    "联络站": (
        "名称", "类型", "站长", "成员", "监督员", "地址", "成立日期", "层级", "网格", "状态", "撤销日期", "备注",
    ),
    "活动": (
        "活动编号", "日期", "时间", "类型", "形式", "主题", "地点", "联络站", "专项", "参加代表", "请假代表",
        "缺席代表", "参加单位人员", "接待人次", "宣传咨询人次", "发放资料份数", "服务事项", "活动情况",
        "组织者", "授课人", "学时", "代表小组", "学习形式", "成果", "主办单位", "记录人",
    ),
    "意见": (
        "意见编号", "上级编号", "活动编号", "日期", "来源", "反映人", "性别", "联系电话", "村组", "地点", "保密",
        "类别", "难度级别", "内容", "接单代表", "首问代表", "现场答复", "答复内容", "处理方式", "承办单位", "协办单位",
        "交办日期", "应办结日期", "答复日期", "结果类别", "办理结果", "评价日期", "办理态度", "结果评价",
        "销号日期", "性质", "诉求", "身份", "同来人数", "交办时间", "答复时间", "复查日期", "备注",
    ),
    "建议": (
        "建议编号", "标题", "领衔代表", "附议代表", "提出日期", "会议期间", "类别", "内容", "主办单位",
        "协办单位", "交办日期", "应答复日期", "面商日期", "答复日期", "答复文号", "结果类别", "办理态度",
        "结果评价", "落实日期", "重点督办", "公开", "转自意见", "备注",
    ),
    "专项": (
        "专项名称", "任务编号", "任务", "目标", "时限", "责任代表", "责任单位", "上级任务", "完成日期",
        "未完成原因", "佐证", "级别", "面积", "阶段", "对接单位", "备注",
    ),
    "履职": (
        "日期", "代表", "履职类别", "事项", "地点", "角色", "时长", "成果", "佐证", "履职编号", "备注",
    ),
}  # fmt: skip
WIDE = {
    "主题", "活动情况", "参加代表", "成员", "内容", "答复内容", "办理结果", "标题", "任务", "目标",
    "未完成原因", "事项", "备注",
}  # fmt: skip
LINE = Side(style="thin", color="999999")
BORDER = Border(left=LINE, right=LINE, top=LINE, bottom=LINE)
NO_TIME = "2024-12-31T00:00:00Z"

Sheets = dict[str, list[dict[str, Any]]]


def save(sheets: Sheets, out: Path, title: str) -> None:
    """One workbook of the import's sheets."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        lay(book.create_sheet(name), HEADINGS[name], rows)
    write(book, out, title)


def save_plain(sheets: Sheets, out: Path, title: str) -> None:
    """The same in small, without borders: of each sheet the columns in which anything stands."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        headings = list(dict.fromkeys(heading for row in rows for heading in row if row[heading] != ""))
        sheet = book.create_sheet(name)
        sheet.append(headings)
        for row in rows:
            sheet.append([None if row.get(heading) == "" else row.get(heading) for heading in headings])
        sheet.freeze_panes = "B2"
    write(book, out, title)


def lay(sheet: Worksheet, headings: Sequence[str], rows: list[dict[str, Any]], top: int = 1) -> None:
    """A head and its rows, from row `top` on."""
    for column, heading in enumerate(headings, 1):
        cell = sheet.cell(top, column, heading)
        cell.font, cell.border = Font(bold=True), BORDER
        cell.fill = PatternFill("solid", fgColor="E8EEF4")
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        sheet.column_dimensions[get_column_letter(column)].width = 38 if heading in WIDE else 13
    for number, row in enumerate(rows, top + 1):
        for column, heading in enumerate(headings, 1):
            _fill(sheet, number, column, row.get(heading))
    sheet.freeze_panes = sheet.cell(top + 1, 2)


def _fill(sheet: Worksheet, row: int, column: int, value: object) -> None:
    cell = sheet.cell(row, column, None if value == "" else value)
    cell.border = BORDER
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    if isinstance(value, date):
        cell.number_format = "yyyy-mm-dd"


def vary_days(sheets: Sheets) -> None:
    """Write some days as clerks write them: 2024.6.5, 2024年6月5日, 2024/6/5, 2024-06-05."""
    draw = Draw("写法")
    for rows in sheets.values():
        for row in rows:
            for heading, value in row.items():
                if isinstance(value, date) and draw.chance(0.07):
                    row[heading] = _spelt(value, draw.between(0, 3))


def _spelt(day: date, way: int) -> str:
    year, month, number = day.year, day.month, day.day
    ways = (f"{year}.{month}.{number}", f"{year}年{month}月{number}日", f"{year}/{month}/{number}", f"{day}")
    return ways[way]


def write(book: Workbook, out: Path, title: str) -> None:
    """Save a workbook without the time of day in it."""
    book.properties.title, book.properties.creator = title, "六簿"
    book.properties.description = "示例数据：姓名、电话均为虚构，不对应任何真实人员。"
    buffer = BytesIO()
    book.save(buffer)
    with zipfile.ZipFile(buffer) as made, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as kept:
        for name in made.namelist():
            content = made.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", NO_TIME.encode(), content)
            kept.writestr(zipfile.ZipInfo(name, (2024, 12, 31, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
