"""Where deputies ask and units answer: the record of 面对面, 约见 and 问政 with promises and what became of them."""

from app.books.asking import OfActivity, Way
from app.books.forms.visits import MOMENT
from app.books.page import Column, ValueKind
from app.books.papers import Cell, Form, Grid, Line, Slip, Strip
from app.rules.trade import OTHER, QUESTION_KINDS

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
                Line((Cell("reason", "约见事由", choices=REASONS),)),
                Line((Cell("deputies", "参加代表", 3), Cell("guests", "被问单位及负责人", 2))),
                Strip("问题清单：问、答、承诺、时限"),
                Grid(
                    "questions",
                    (
                        Column("no", "序号", ValueKind.NUMBER, 3),
                        Column("asked_by", "提问代表", ValueKind.TEXT, 6),
                        Column("unit", "被问单位", ValueKind.TEXT, 6),
                        Column("words", "问题", ValueKind.LONG, 9),
                        Column("answer", "当场答复", ValueKind.LONG, 8),
                        Column("promise", "承诺事项", ValueKind.LONG, 8),
                        Column("due", "承诺时限", ValueKind.TEXT, 6),
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

FORMS = (MEET_DIRECTOR,)
