"""What is filled in where voters speak: the sheet of one visitor, the record of one outing."""

from app.books.asking import Menu, OfActivity, OfCase, Way
from app.books.page import Column, ValueKind
from app.books.papers import DAY, Cell, Form, Grid, Line, Photos, Slip
from app.rules import trade
from app.rules.cases import Stage
from app.rules.choices import IDENTITIES, NATURES
from app.rules.trade import (
    LETTER,
    OTHER,
    PHONED,
    RECEPTION,
    ROUTES,
    SATISFACTIONS,
    SCANNED,
    SEXES,
    VISIT_FORMS,
    VISITING,
)

MOMENT = "　　　　年　　月　　日　　时至　　时"
SERVICES = (
    "解决农机故障　　　件；协调农资　　　件；技术指导　　　次；\n"
    "帮助抢收晒粮　　　户；法律咨询　　　人次；义诊送医　　　人次；其他："
)

VISIT = Form(
    name="visit",
    title="人大代表接待选民登记表",
    short="接待登记表",
    ways=(Way(("case",), ("activity", "public")), Way(("activity",), ("public",))),
    blanks=(Way((), ("station",)),),
    of_case=OfCase(
        frozenset({Stage.UNDECIDED, Stage.TO_ASSIGN, Stage.ANSWERED, Stage.REFUSED, Stage.PROPOSED}),
        proposals=False,  # a proposal is handed in on its own sheet, not at a reception
    ),
    menus=(Menu.HEARD,),
    shown=True,
    shown_blank=10,
    pad="空表",
    numbered="编号",
    steps=True,
    slips=(
        Slip(
            "",
            (
                Line((Cell("held", "接待时间", 3, blank=MOMENT), Cell("place", "接待地点", 2))),
                Line(
                    (
                        Cell(
                            "source",
                            "来源",
                            choices=(RECEPTION, trade.MOBILE, VISITING, SCANNED, PHONED, LETTER, OTHER),
                        ),
                    )
                ),
                Line((Cell("deputies", "接待代表", 3), Cell("companion", "陪同单位", 2))),
                Line(
                    (
                        Cell("raised_by", "来访人姓名", 5),
                        Cell("gender", "性别", 4, choices=SEXES),
                        Cell("phone", "联系电话", 5),
                    )
                ),
                Line((Cell("village", "村组（住址）", 3), Cell("constituency", "选区", 2))),
                Line(
                    (
                        Cell("identity", "身份", 3, choices=IDENTITIES),
                        Cell("companions", "同来人数", blank="　　　人"),
                    )
                ),
                Line(
                    (
                        Cell("category", "问题类别", 5),
                        Cell("confidential", "要求保密", 4, choices=("是", "否")),
                        Cell("related", "重复关联", 5),
                    )
                ),
                Line((Cell("content", "反映内容（原话）", lines=3),)),
                Line((Cell("demand", "诉求", lines=2),)),
                Line(
                    (
                        Cell(
                            "nature",
                            "性质判定",
                            choices=NATURES,
                        ),
                    )
                ),
                Line(
                    (
                        Cell("spot_reply", "现场答复内容", 5, lines=2),
                        Cell("solved", "当场解决", 2, choices=("是", "否")),
                    )
                ),
                Line(
                    (
                        Cell(
                            "route",
                            "处理方式",
                            choices=ROUTES,
                        ),
                    )
                ),
                Line((Cell("unit", "承办单位"), Cell("order", "交办单号"))),
                Line((Cell("due", "办理时限", blank=DAY), Cell("replied", "答复日期", blank=DAY))),
                Line((Cell("reply_way", "答复方式", choices=("当面", "电话", "书面", OTHER)),)),
                Line((Cell("result", "办理结果", lines=2),)),
                Line(
                    (
                        Cell(
                            "outcome",
                            "选民群众对办理结果的意见",
                            choices=(*SATISFACTIONS, "未联系上"),
                        ),
                    )
                ),
                Line((Cell("visited_by", "回访人"), Cell("visited_on", "回访时间", blank=DAY))),
                Line((Cell("note", "附件及备注"),)),
            ),
            ("来访选民（签名）", "接待代表（签名）", "记录人", "联络站站长"),
        ),
    ),
    footer="个人信息告知：本表所填姓名、住址和电话只用于登记、办理和回复所反映的事项，由乡镇人大主席团保管；"
    "来访人可以要求保密、查阅和更正。",
)


MOBILE = Form(
    name="mobile",
    title="人大代表流动联络站活动记录",
    short="流动联络站活动记录",
    ways=(Way(("activity",), ("public",)),),
    blanks=(Way((), ("station", "campaign")),),
    of_activity=OfActivity((trade.MOBILE,)),
    shown=True,
    shown_blank=5,
    pad="空记",
    numbered="编号",
    steps=True,
    slips=(
        Slip(
            "",
            (
                Line((Cell("station", "站点名称", 2), Cell("held", "活动时间", 3, blank=MOMENT))),
                Line((Cell("place", "村、地点", 2), Cell("market", "关联集会", 3))),
                Line(
                    (
                        Cell(
                            "form",
                            "活动形式",
                            choices=VISIT_FORMS,
                        ),
                    )
                ),
                Line((Cell("theme", "主题", 2), Cell("campaign", "专项", 3))),
                Line((Cell("deputies", "参加代表（签到）", lines=2),)),
                Line((Cell("guests", "配合单位、专业人员"),)),
                Line(
                    (
                        Cell("received", "接待人次", 5, blank="　　人次"),
                        Cell("named", "其中登记", 4, blank="　　　人"),
                        Cell("advised", "宣传咨询", 4, blank="　　人次"),
                        Cell("leaflets", "发放资料", 4, blank="　　　份"),
                    )
                ),
                Line((Cell("services", "服务事项", blank=SERVICES),)),
                Line((Cell("counted", "工作量"),)),
                Line(
                    (
                        Cell("opinions", "收集意见建议", blank="　　　条"),
                        Cell("answered", "现场解决", blank="　　　件"),
                        Cell("passed_on", "移交办理", blank="　　　件"),
                    )
                ),
                Line(
                    (
                        Cell("omens", "信访苗头", blank="　　　　　件"),
                        Cell("hazards", "安全隐患", blank="　　　　　件"),
                    )
                ),
                Grid(
                    "matters",
                    (
                        Column("number", "意见编号", ValueKind.TEXT, 8),
                        Column("raised_by", "反映人", ValueKind.TEXT, 7),
                        Column("content", "反映内容", ValueKind.LONG, 23),
                        Column("whither", "处理情况", ValueKind.TEXT, 9),
                    ),
                    least=4,
                ),
                Line((Cell("account", "活动情况", lines=6),)),
                Photos("photos"),
            ),
            ("记录人", "站长", "主席团审核"),
        ),
    ),
    footer="接待人次按到场人数计；一人反映几件事的，逐件登记。照片附后。",
)

FORMS = (VISIT, MOBILE)
