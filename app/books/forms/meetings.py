"""Where deputies ask and units answer: 约见 asked for and announced, the record of 面对面, 约见 and 问政."""

from app.books.asking import OfActivity, Way
from app.books.forms.visits import MOMENT
from app.books.page import Column, ValueKind
from app.books.papers import DAY, Cell, Form, Grid, Line, Slip, Strip, Words
from app.rules.profiles import ASSIGNED
from app.rules.trade import APPOINTMENT, OTHER, QUESTION_KINDS

REASON = "reason"  # the cell that only 约见 has
REASONS = ("法律实施", "决议执行", "重大问题", "建议办理", "热点难点", OTHER)

MEET_DIRECTOR = Form(
    name="meet-director",
    title="代表面对面、约见、问政记录",
    short="面对面、约见、问政记录",
    ways=(Way(("activity",)),),
    blanks=(Way((), ("kind",)),),
    of_activity=OfActivity(QUESTION_KINDS, "{}记录"),
    shown=True,
    numbered="编号",
    footer="承诺事项逐条登记、按承诺时限办理；到期由主席团跟踪，结果向提问代表反馈。",
    slips=(
        Slip(
            "",
            (
                Line((Cell("kind", "形式", choices=QUESTION_KINDS),)),
                Line((Cell("held", "时间", 3, blank=MOMENT), Cell("place", "地点", 2))),
                Line((Cell("theme", "主题"),)),
                Line((Cell(REASON, "约见事由", choices=REASONS),)),
                Line((Cell("deputies", "参加代表", 3), Cell("guests", "被问单位及负责人", 2))),
                Line((Cell("account", "活动情况", lines=3),)),
                Strip("问题清单：问、答、承诺、时限"),
                Grid(
                    "questions",
                    (
                        Column("no", "序号", ValueKind.NUMBER, 3),
                        Column("asked_by", "提问代表", ValueKind.NAMES, 5),
                        Column("unit", "被问单位", ValueKind.TEXT, 5),
                        Column("words", "问题", ValueKind.LONG, 12),
                        Column("answer", "当场答复", ValueKind.LONG, 9),
                        Column("promise", "承诺事项", ValueKind.LONG, 7),
                        Column("due", "承诺时限", ValueKind.TEXT, 5),
                    ),
                    least=4,
                    lines=2,
                ),
                Strip("跟踪落实"),
                Grid(
                    "follow_up",
                    (
                        Column("no", "序号", ValueKind.NUMBER, 3),
                        Column("number", "登记编号", ValueKind.TEXT, 8),
                        Column("state", "现状", ValueKind.TEXT, 6),
                        Column("reply", "办理结果", ValueKind.LONG, 14),
                        Column("replied", "答复日期", ValueKind.TEXT, 7),
                        Column("outcome", "代表评价", ValueKind.TEXT, 6),
                        Column("struck", "销号日期", ValueKind.TEXT, 7),
                    ),
                    least=3,
                ),
                Line((Cell("summary", "小结", lines=2),)),
            ),
            ("提问代表", "被问单位负责人", "主持人", "记录人"),
        ),
    ),
)

MEET_REQUEST = Form(
    name="meet-request",
    title="人大代表约见国家机关负责人申请表",
    short="约见申请表",
    ways=(Way(("activity",)),),
    of_activity=OfActivity((APPOINTMENT,)),
    shown=True,
    shown_blank=1,
    numbered="编号",
    footer="本人和亲属的个人事项、正在审理的案件、学术或产品推介不得作为约见事由。",
    slips=(
        Slip(
            "",
            (
                Line((Cell("deputies", "申请约见的代表", lines=2),)),
                Line((Cell("joint", "提出方式", 3, choices=("个人", "联名")), Cell("contact", "联系人及电话", 2))),
                Line((Cell("guests", "约见对象（机关及负责人）"),)),
                Line((Cell("reason", "约见事由", choices=REASONS),)),
                Line((Cell("matter", "约见事项及主要问题", lines=8),)),
                Line((Cell("held", "拟定时间", 3, blank=MOMENT), Cell("place", "拟定地点", 2))),
                Line((Cell("where", "约见场所", choices=("机关", "联络站", "现场")),)),
                Line((Cell("excluded", "是否属于不得约见的事项", choices=("不属于", "属于，理由：")),)),
                Line((Cell("approval", "主席团审批意见", lines=4, sign="审批人（签名）"),)),
                Line((Cell("note", "备注", lines=2),)),
            ),
            ("申请代表（签名）", "经办人"),
        ),
    ),
)

MEET_NOTICE = Form(
    name="meet-notice",
    title="人大代表约见通知书",
    profile=ASSIGNED,
    short="约见通知书",
    ways=(Way(("activity",)),),
    of_activity=OfActivity((APPOINTMENT,)),
    shown=True,
    shown_blank=1,
    numbered="编号",
    slips=(
        Slip(
            "通知",
            (
                Line((Cell("guests", "被约见的机关及负责人"),)),
                Line((Cell("deputies", "约见代表", lines=2),)),
                Line((Cell("held", "约见时间", 3, blank=MOMENT), Cell("place", "地点", 2))),
                Line((Cell("matter", "约见事项", lines=4),)),
                Words(
                    "请被约见的负责人按时到场，听取代表意见，当面答复，不能当场答复的说明办理时限。确因特殊情况不能到场的，"
                    "请在约见前书面说明理由，经主席团同意后委托其他负责人到场，或者延期一个月以内。"
                ),
                Line((Cell("contact", "主席团联系人及电话"),)),
            ),
            ("主席团（章）",),
        ),
        Slip(
            "回执",
            (
                Line((Cell("unit", "被约见的机关"), Cell("received", "收到日期", blank=DAY))),
                Line((Cell("coming", "能否到场", choices=("按时到场", "委托他人到场", "申请延期")),)),
                Line((Cell("sent", "到场人姓名、职务、电话"),)),
                Line((Cell("why", "委托或延期的理由", lines=2),)),
            ),
            ("负责人（签名、盖章）",),
        ),
    ),
)

FORMS = (MEET_REQUEST, MEET_NOTICE, MEET_DIRECTOR)
