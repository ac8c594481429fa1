"""What a liaison station is looked at for: the nine things that it should have (九有)."""

from app.books.asking import Menu, Way
from app.books.page import Column, ValueKind
from app.books.papers import DAY, Cell, Form, Grid, Line, Slip
from app.rules.profiles import COUNTY, PUBLIC

NINE_HAVES = Form(
    name="nine-haves",
    title="人大代表联络站“九有”自查表",
    profile=COUNTY,
    short="九有自查表",
    ways=(Way((), ("station", "day")), Way((), ("station", "until"))),
    blanks=(Way((), ("station",)),),
    menus=(Menu.STATION,),
    shown_blank=1,
    footer="“有”要写明佐证；“无”要写明怎样整改、由谁负责、什么时候到位。自查时没有、整改到位的计入达标。",
    slips=(
        Slip(
            "",
            (
                Line((Cell("station", "联络站", 3), Cell("checked", "自查日期", 2, blank=DAY))),
                Line((Cell("address", "地址", 3), Cell("head", "站长", 2))),
                Line((Cell("checker", "自查人", 3), Cell("met", "达标情况", 2, blank="有　　　项，无　　　项"))),
                Grid(
                    "items",
                    (
                        Column("item", "项目", ValueKind.TEXT, 4),
                        Column("has", "有或无", ValueKind.TEXT, 7),
                        Column("evidence", "佐证", ValueKind.LONG, 13),
                        Column("remedy", "整改措施和时限", ValueKind.LONG, 10),
                        Column("mended", "整改到位日期", ValueKind.DATE, 8),
                    ),
                    least=9,
                    lines=2,
                ),
                Line((Cell("summary", "自查小结", lines=3),)),
            ),
            ("自查人", "站长", "主席团审核"),
        ),
    ),
)

STATION_NOTICE = Form(
    name="station-notice",
    title="流动工作站公告",
    profile=PUBLIC,
    ways=(Way(("station",), ("kind",)),),
    blanks=(Way((), ("station",)),),
    menus=(Menu.STATION,),
    official=True,
    also=(".docx",),
)

STATION_REPORT = Form(
    name="station-report",
    title="流动工作站专题报告",
    profile=COUNTY,
    ways=(Way(("station",)),),
    menus=(Menu.STATION,),
    official=True,
    also=(".docx",),
)

FORMS = (NINE_HAVES, STATION_NOTICE, STATION_REPORT)
