"""The papers of a meeting: who signs in, and of the presidium and the congress the notice, the agenda, the minutes."""

from app.books.asking import OfActivity, Way
from app.books.forms.visits import MOMENT
from app.books.page import Column, ValueKind
from app.books.papers import Cell, Form, Grid, Line, Slip
from app.rules.trade import MEETING, PRESIDIUM_MEETING

CONGRESS, PRESIDIUM = MEETINGS = ("人民代表大会会议", PRESIDIUM_MEETING)

SIGN_IN = Form(
    name="sign-in",
    title="签到表",
    ways=(Way(("activity",)), Way((), ("station",))),
    of_activity=OfActivity(()),
    shown=True,
    shown_blank=1,
    slips=(
        Slip(
            "",
            (
                Line((Cell("theme", "会议（活动）名称"),)),
                Line((Cell("held", "时间", 3, blank=MOMENT), Cell("place", "地点", 2))),
                Line((Cell("expected", "应到", blank="　　　　　人"), Cell("present", "实到", blank="　　　　　人"))),
                Grid(
                    "people",
                    (
                        Column("no", "序号", ValueKind.NUMBER, 3),
                        Column("name", "姓名", ValueKind.TEXT, 8),
                        Column("constituency", "选区（代表团）", ValueKind.TEXT, 9),
                        Column("post", "单位及职务", ValueKind.TEXT, 12),
                        Column("signed", "签名", ValueKind.TEXT, 9),
                        Column("note", "备注", ValueKind.TEXT, 5),
                    ),
                    least=24,
                ),
            ),
            ("工作人员",),
        ),
    ),
)

SESSION_NOTICE = Form(
    name="session-notice",
    title="会议通知",
    ways=(Way(("activity",)),),
    blanks=(Way((), ("kind", "day")),),
    of_activity=OfActivity((MEETING,)),
    shown=True,
    official=True,
    also=(".docx",),
)
SESSION_AGENDA = Form(
    name="session-agenda",
    title="会议议程",
    ways=(Way(("activity",)),),
    blanks=(Way((), ("kind", "day")),),
    of_activity=OfActivity((MEETING,)),
    shown=True,
    official=True,
    also=(".docx",),
)
SESSION_MINUTES = Form(
    name="session-minutes",
    title="会议纪要",
    ways=(Way(("activity",)),),
    blanks=(Way((), ("kind", "day")),),
    of_activity=OfActivity((MEETING,)),
    shown=True,
    official=True,
    also=(".docx",),
)

FORMS = (SIGN_IN, SESSION_NOTICE, SESSION_AGENDA, SESSION_MINUTES)
