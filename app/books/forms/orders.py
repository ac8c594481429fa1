"""What goes out to the units that handle a matter: the order in three parts, the reminder, the supervision."""

from app.books.asking import OfCase, Way
from app.books.page import Column, ValueKind
from app.books.papers import DAY, Cell, Form, Grid, Line, Slip, Words
from app.rules.cases import Kind, Stage
from app.rules.profiles import ASSIGNED

ROLES = ("领导重点督办", "政府领导领衔", "专门机构对口", "代表参与", "工作人员跟踪")

ASSIGNMENT = Form(
    name="assignment",
    title="人大代表意见建议交办单",
    profile=ASSIGNED,
    short="交办单",
    ways=(Way(("case",), ("seq",)),),
    of_case=OfCase(frozenset({Stage.OPEN}), first=Stage.OPEN, ordered=True),
    shown=True,
    series="交",
    steps=True,
    numbered="字号",
    slips=(
        Slip(
            "存根",
            (
                Line((Cell("unit", "承办单位"), Cell("record", "原登记号"))),
                Line((Cell("brief", "事项摘要"),)),
                Line((Cell("assigned", "交办日期", blank=DAY), Cell("due", "应答复日期", blank=DAY))),
            ),
            ("交办人", "签收人"),
        ),
        Slip(
            "交办",
            (
                Line((Cell("unit", "主办单位"), Cell("co_units", "协办（分别办理）单位"))),
                Line((Cell("source", "来源"), Cell("level", "难度级别"), Cell("record", "原登记号"))),
                Line((Cell("raised_by", "反映人"), Cell("deputies", "转交代表"))),
                Line((Cell("content", "事项及内容", lines=2),)),
                Line((Cell("assigned", "交办日期", blank=DAY), Cell("due", "应答复日期", blank=DAY))),
                Line((Cell("basis", "时限依据", 3), Cell("office", "联系人电话", 2))),
                Line((Cell("opinion", "拟办意见及主席团审批", sign="审批（签名）"),)),
                Words("", "demand"),
            ),
            ("交办人", "承办单位签收人（章）"),
        ),
        Slip(
            "回执",
            (
                Line((Cell("unit", "承办单位"), Cell("order", "交办单号"))),
                Line(
                    (
                        Cell("accepted", "受理意见", choices=("受理办理", "申请退办")),
                        Cell("signed_on", "签收日期", blank=DAY),
                    )
                ),
                Line((Cell("plan", "办理安排或退办理由"), Cell("contact", "联系人及电话"))),
            ),
            ("承办单位负责人（章）",),
        ),
    ),
)

REMINDER = Form(
    name="reminder",
    title="催办通知单",
    profile=ASSIGNED,
    ways=(Way(("case",), ("seq",)),),
    of_case=OfCase(frozenset({Stage.OPEN}), ordered=True, act=Kind.URGE),
    shown=True,
    series="催",
    steps=True,
    numbered="字号",
    slips=(
        Slip(
            "",
            (
                Line((Cell("unit", "承办单位"), Cell("times", "催办次数", blank="第　　　次催办"))),
                Line((Cell("order", "原交办单号"), Cell("record", "原登记号"))),
                Line((Cell("assigned", "交办日期", blank=DAY), Cell("due", "应办结日期", blank=DAY))),
                Line((Cell("overdue", "已超期", blank="　　　　天"), Cell("reminded", "催办日期", blank=DAY))),
                Line((Cell("content", "事项及内容", lines=5),)),
                Line((Cell("progress", "目前进展", lines=4),)),
                Line((Cell("demand", "催办要求", lines=4),)),
                Line(
                    (
                        Cell("way", "催办方式", 3, choices=("电话", "书面", "现场", "约见")),
                        Cell("until", "回复期限", 2, blank=DAY),
                    )
                ),
                Line((Cell("approval", "签发", lines=2, sign="签发人（签名）"),)),
                Line((Cell("received", "承办单位签收", lines=2, sign="签收人（签名、盖章）"),)),
            ),
            ("经办人", "联系电话"),
        ),
    ),
)

SUPERVISION = Form(
    name="supervision",
    title="督办通知单",
    profile=ASSIGNED,
    ways=(Way(("case",), ("seq",)),),
    of_case=OfCase(frozenset({Stage.OPEN}), ordered=True, act=Kind.SUPERVISE),
    shown=True,
    series="督",
    steps=True,
    numbered="字号",
    slips=(
        Slip(
            "",
            (
                Line((Cell("unit", "承办单位"), Cell("times", "督办次数", blank="第　　　次督办"))),
                Line((Cell("order", "原交办单号"), Cell("record", "原登记号"))),
                Line((Cell("assigned", "交办日期", blank=DAY), Cell("due", "应办结日期", blank=DAY))),
                Line((Cell("overdue", "已超期", blank="　　　　天"), Cell("supervised", "督办日期", blank=DAY))),
                Line((Cell("content", "事项及内容", lines=4),)),
                Line((Cell("progress", "目前进展", lines=3),)),
                Line((Cell("demand", "督办要求", lines=3),)),
                Line(
                    (
                        Cell("way", "督办方式", 3, choices=("电话", "现场", "约见", "通报")),
                        Cell("until", "回复期限", 2, blank=DAY),
                    )
                ),
                Grid(
                    "roles",
                    (
                        Column("role", "督办责任", ValueKind.TEXT, 12),
                        Column("who", "责任人", ValueKind.TEXT, 10),
                        Column("day", "日期", ValueKind.DATE, 7),
                        Column("word", "意见", ValueKind.TEXT, 14),
                        Column("signature", "签名", ValueKind.TEXT, 8),
                    ),
                    least=len(ROLES),
                ),
                Line((Cell("approval", "督办领导签发", lines=2, sign="签发人（签名）"),)),
                Line((Cell("received", "承办单位签收", lines=2, sign="签收人（签名、盖章）"),)),
            ),
            ("经办人", "联系电话"),
        ),
    ),
)

FORMS = (ASSIGNMENT, REMINDER, SUPERVISION)
