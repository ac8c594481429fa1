"""The record of any activity: the cells that its kind has, and whatever else was written down about it."""

from app.books.asking import OfActivity, Way
from app.books.forms.visits import MOMENT
from app.books.page import Column, ValueKind
from app.books.papers import Cell, Form, Grid, Line, Photos, Slip
from app.rules.trade import APPRAISAL, MEETING, OUT_KINDS, PUBLIC_WORKS, RELIEF, TRAINING, UNCOUNTED_KINDS

LEARNED = ("lecturer", "hours", "materials")
RECEIVED = ("received", "named", "advised", "leaflets")
SERVED = ("services",)
COUNTED = ("counted",)  # of no kind in particular: there where something was counted
HEARD = ("opinions", "answered", "passed_on", "matters")
SERVING = frozenset({*OUT_KINDS, PUBLIC_WORKS, RELIEF})
INDOORS = frozenset({TRAINING, MEETING, APPRAISAL})  # where nobody is asked for opinions
MATTERS = Grid(
    "matters",
    (
        Column("number", "意见编号", ValueKind.TEXT, 8),
        Column("raised_by", "反映人", ValueKind.TEXT, 7),
        Column("content", "反映内容", ValueKind.LONG, 23),
        Column("whither", "处理情况", ValueKind.TEXT, 9),
    ),
    least=4,
)

ACTIVITY = Form(
    name="activity",
    title="人大代表活动记录",
    short="活动记录",
    ways=(Way(("activity",), ("public",)),),
    blanks=(Way((), ("kind", "station", "campaign")),),
    of_activity=OfActivity(()),
    shown=True,
    shown_blank=1,
    numbered="编号",
    slips=(
        Slip(
            "",
            (
                Line((Cell("kind", "活动类型", 2), Cell("form", "形式", 3))),
                Line((Cell("theme", "主题"),)),
                Line((Cell("held", "活动时间", 3, blank=MOMENT), Cell("place", "地点", 2))),
                Line((Cell("station", "联络站"), Cell("campaign", "专项"))),
                Line((Cell("organiser", "组织者"), Cell("guests", "参加单位及人员"))),
                Line((Cell("lecturer", "授课人", 3), Cell("hours", "学时", 2, blank="　　　学时"))),
                Line((Cell("materials", "学习资料"),)),
                Line(
                    (
                        Cell("expected", "应到代表", 5, blank="　　　人"),
                        Cell("present", "实到", 4, blank="　　　人"),
                        Cell("excused", "请假", 4, blank="　　　人"),
                        Cell("missed", "缺席", 4, blank="　　　人"),
                    )
                ),
                Line((Cell("deputies", "参加代表（签到）", lines=2),)),
                Line((Cell("on_leave", "请假代表"), Cell("absent", "缺席代表"))),
                Line(
                    (
                        Cell("received", "接待人次", 5, blank="　　人次"),
                        Cell("named", "其中登记", 4, blank="　　　人"),
                        Cell("advised", "宣传咨询", 4, blank="　　人次"),
                        Cell("leaflets", "发放资料", 4, blank="　　　份"),
                    )
                ),
                Line((Cell("services", "服务事项"),)),
                Line((Cell("counted", "工作量"),)),
                Line(
                    (
                        Cell("opinions", "收集意见建议", blank="　　　条"),
                        Cell("answered", "现场解决", blank="　　　件"),
                        Cell("passed_on", "移交办理", blank="　　　件"),
                    )
                ),
                MATTERS,
                Line((Cell("account", "活动情况", lines=6),)),
                Line((Cell("outcome", "活动成果", lines=2),)),
                Photos("photos"),
            ),
            ("记录人", "组织者", "主席团审核"),
        ),
    ),
    footer="应到为参加、请假和缺席的代表之和。照片附后。",
)

FORMS = (ACTIVITY,)


def lacking(kind: str) -> frozenset[str]:
    """The cells that an activity of this kind has no use for, unless something was written there."""
    return frozenset(
        (
            *COUNTED,
            *(LEARNED if kind != TRAINING else ()),
            *(RECEIVED if kind in UNCOUNTED_KINDS else ()),
            *(SERVED if kind not in SERVING else ()),
            *(HEARD if kind in INDOORS else ()),
        )
    )
