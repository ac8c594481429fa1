"""What one secretary leaves to the next, on one sheet that both sign (移交清单)."""

from app.books.asking import Menu
from app.books.page import Column, ValueKind
from app.books.papers import DAY, Cell, Form, Grid, Line, Slip, Strip

HANDED_PERSONALLY = ("台账恢复单", "上报密钥恢复单", "存备份的 U 盘", "纸质簿册和档案", "印章")

TAKING_OVER = Form(
    name="taking-over",
    title="台账移交清单",
    short="移交清单",
    menus=(Menu.CLERK,),
    shown=True,
    footer="接收人当面核对：打开台账看得到这些数，备份打得开，恢复单在手里，再签字。一式两份。",
    slips=(
        Slip(
            "",
            (
                Line((Cell("unit", "单位", 3), Cell("day", "移交日期", 2, blank=DAY))),
                Line((Cell("ledger", "台账", 3), Cell("locked", "是否加密", 2))),
                Line((Cell("journal", "流水", 3), Cell("checked", "最近一次全面核对", 2))),
                Line((Cell("copy", "最近一份备份", 3), Cell("sent", "最近一次上报", 2))),
                Strip("台账里有什么"),
                Grid(
                    "held",
                    (
                        Column("what_0", "内容", ValueKind.TEXT, 12),
                        Column("many_0", "条数", ValueKind.NUMBER, 6),
                        Column("what_1", "内容", ValueKind.TEXT, 12),
                        Column("many_1", "条数", ValueKind.NUMBER, 6),
                        Column("what_2", "内容", ValueKind.TEXT, 12),
                        Column("many_2", "条数", ValueKind.NUMBER, 6),
                    ),
                ),
                Strip("没有办完的"),
                Grid(
                    "waiting",
                    (
                        Column("why", "什么事", ValueKind.TEXT, 10),
                        Column("many", "件数", ValueKind.NUMBER, 6),
                        Column("which", "是哪些", ValueKind.LONG, 32),
                    ),
                ),
                Strip("当面交的"),
                Grid(
                    "things",
                    (
                        Column("thing", "物品", ValueKind.TEXT, 16),
                        Column("given", "交了没有", ValueKind.TEXT, 10),
                        Column("place", "放在哪里", ValueKind.TEXT, 22),
                    ),
                ),
                Line((Cell("words", "其他要说明的", lines=3),)),
            ),
            ("移交人", "接收人", "监交人"),
        ),
    ),
)

FORMS = (TAKING_OVER,)
