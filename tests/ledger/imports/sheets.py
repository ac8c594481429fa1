"""Sheets of a workbook as they stand in the file, for tests that import them."""

from app.books.workbook import RawSheet

OPINION = "意见编号 日期 来源 反映人 内容 承办单位 交办日期 答复日期 办理结果 结果评价 销号日期"
DAYS = ("2024-06-06", "2024-06-10", "已修", "满意", "2024-06-12")


def sheet(name, headings, *rows, **more):
    """A sheet whose rows begin in Excel's second row."""
    return RawSheet(name, tuple(headings.split()), tuple((place + 2, row) for place, row in enumerate(rows)), **more)


def opinion(number, content="路坏", unit="交通所", days=DAYS, day="2024-06-05", by="样例甲"):
    return (number, day, "来电", by, content, unit, *days)


def opinions(*rows):
    return sheet("意见", OPINION, *rows)


def deputies(*names, headings="姓名 代表级别 选区"):
    return sheet("代表", headings, *((name, "乡", f"第{place}选区") for place, name in enumerate(names, 1)))
