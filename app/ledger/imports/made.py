"""Numbers that are made where a workbook has none, and the columns by which one row is told from another."""

from collections.abc import Mapping
from typing import NamedTuple

MADE = "外-"  # a number that tells what the row says, and so means the same row wherever it stands


class Numbered(NamedTuple):
    """The number column of a sheet, and what tells its rows apart where that is empty."""

    number: str
    telling: tuple[str, ...]


NUMBERS: Mapping[str, Numbered] = {
    "意见": Numbered("意见编号", ("日期", "反映人", "内容")),
    "建议": Numbered("建议编号", ("标题", "领衔代表", "提出日期")),
    "活动": Numbered("活动编号", ("日期", "类型", "主题", "地点", "活动情况")),
    "专项": Numbered("任务编号", ("专项名称", "任务")),
}
