"""What comes back: the unit's answer, what the deputy or voter thinks of it, the sheet that closes a matter."""

from app.books.asking import OfCase, Way
from app.books.papers import DAY, Cell, Form, Line, Slip, Words
from app.rules.cases import Stage
from app.rules.profiles import ASSIGNED
from app.rules.trade import RESULTS, SATISFACTIONS

REPLY = Form(
    name="reply",
    title="办理结果反馈单",
    profile=ASSIGNED,
    ways=(Way(("case",)),),
    of_case=OfCase(frozenset({Stage.OPEN, Stage.REPLIED, Stage.TRACKED}), ordered=True),
    shown=True,
    steps=True,
    numbered="编号",
    marked="类别",
    official=True,
    slips=(
        Slip(
            "",
            (
                Line((Cell("unit", "承办单位"), Cell("reply_number", "答复文号"))),
                Line((Cell("record", "原登记号"), Cell("order", "交办单号"))),
                Line((Cell("raised_by", "反映人"), Cell("deputies", "代表"))),
                Line((Cell("content", "建议意见内容", lines=5),)),
                Line((Cell("assigned", "交办日期", blank=DAY), Cell("due", "应答复日期", blank=DAY))),
                Line((Cell("met", "见面沟通日期", blank=DAY), Cell("replied", "答复日期", blank=DAY))),
                Line((Cell("reply", "办理结果（逐条）", lines=10),)),
                Line(
                    (
                        Cell(
                            "outcome",
                            "办理结论",
                            choices=(
                                *("已经解决", "有条件及时解决", "列入计划或规划", "受政策或条件限制不能解决"),
                                "属上级职权已反映",
                            ),
                        ),
                    )
                ),
                Line((Cell("contact", "联系人"), Cell("phone", "联系电话"))),
                Line((Cell("approval", "负责人签发", lines=2, sign="签发人（签名、盖章）"),)),
                Line((Cell("copies", "抄送"),)),
            ),
        ),
    ),
    footer="类别：A 已经解决或采纳；B 列入计划逐步解决；C 因条件限制或其他原因留作参考。答复时附《征询意见表》。",
)

SURVEY = Form(
    name="opinion-survey",
    title="办理情况征询意见表",
    profile=ASSIGNED,
    short="征询意见表",
    ways=(Way(("case",)),),
    of_case=OfCase(frozenset({Stage.REPLIED, Stage.EVALUATED}), first=Stage.REPLIED, ordered=True),
    shown=True,
    steps=True,
    numbered="编号",
    slips=(
        Slip(
            "",
            (
                Line((Cell("unit", "承办单位"), Cell("record", "原登记号"))),
                Line((Cell("deputies", "代表"), Cell("raised_by", "反映人"))),
                Line((Cell("content", "建议意见内容", lines=4),)),
                Line((Cell("reply", "办理结果", lines=5),)),
                Line((Cell("replied", "收到答复日期", blank=DAY), Cell("result", "结果类别", choices=RESULTS))),
                Line((Cell("way", "沟通方式", choices=("走访", "座谈", "电话", "未沟通")),)),
                Line((Cell("attitude", "对办理态度", choices=SATISFACTIONS, lines=2),)),
                Line((Cell("outcome", "对办理结果", choices=SATISFACTIONS, lines=2),)),
                Line(
                    (
                        Cell(
                            "reason",
                            "不满意理由和新的要求",
                            lines=6,
                            sign="代表（群众）签名",
                        ),
                    )
                ),
                Words("", "notice"),
            ),
            ("征询人", "收回人"),
        ),
    ),
)

STRIKE_OFF = Form(
    name="strike-off",
    title="问题整改销号单",
    profile=ASSIGNED,
    short="销号单",
    ways=(Way(("case",), ("campaign",)), Way(("campaign",))),
    of_case=OfCase(frozenset({Stage.REPLIED, Stage.EVALUATED, Stage.STRUCK_OFF}), first=Stage.EVALUATED),
    series="销",
    shown=True,
    steps=True,
    numbered="字号",
    slips=(
        Slip(
            "",
            (
                Line((Cell("record", "台账号"), Cell("item", "所属事项"))),
                Line((Cell("content", "问题", lines=4),)),
                Line((Cell("measures", "办理措施", lines=4),)),
                Line((Cell("unit", "责任单位"), Cell("responsible", "责任人"))),
                Line((Cell("due", "办理时限", blank=DAY), Cell("replied", "完成日期", blank=DAY))),
                Line((Cell("reply", "完成情况", lines=4),)),
                Line((Cell("evidence", "佐证材料"),)),
                Line((Cell("unit_opinion", "承办单位意见", lines=2, sign="负责人（签名、盖章）"),)),
                Line(
                    (
                        Cell(
                            "check",
                            "代表（群众）验收意见",
                            choices=SATISFACTIONS,
                            lines=2,
                            sign="验收人（签名）",
                        ),
                    )
                ),
                Line(
                    (
                        Cell(
                            "verdict",
                            "主席团意见",
                            choices=("准予销号", "不予销号，理由："),
                            lines=2,
                            sign="审核人（签名）",
                        ),
                    )
                ),
                Line((Cell("struck_off", "销号日期", blank=DAY), Cell("look_back", "回头看日期", blank=DAY))),
            ),
            ("经办人",),
        ),
    ),
)

FORMS = (REPLY, SURVEY, STRIKE_OFF)
