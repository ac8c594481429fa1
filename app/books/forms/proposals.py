"""The sheet on which deputies hand in a proposal, with what the law asks of it."""

from app.books.asking import OfCase, Way
from app.books.page import Column, ValueKind
from app.books.papers import DAY, Cell, Form, Grid, Line, Slip, Strip
from app.rules.cases import Stage

PERIODS = IN_SESSION, BETWEEN = ("会议期间", "闭会期间")

PROPOSAL_SHEET = Form(
    name="proposal-sheet",
    title="代表建议、批评和意见",
    short="代表建议原件纸",
    ways=(Way(("case",)),),
    of_case=OfCase(frozenset({Stage.TO_ASSIGN, Stage.OPEN}), first=Stage.TO_ASSIGN, opinions=False),
    shown=True,
    shown_blank=1,
    numbered="编号",
    slips=(
        Slip(
            "",
            (
                Line((Cell("title", "标题（案由）", lines=2),)),
                Line((Cell("category", "类别"), Cell("raised", "提出日期", blank=DAY))),
                Line(
                    (
                        Cell("period", "提出时间", 3, choices=PERIODS),
                        Cell("session", "届次会次", 2, blank="第　　届第　　次会议"),
                    )
                ),
                Line((Cell("leader", "领衔代表"), Cell("certificate", "代表证号"))),
                Line((Cell("constituency", "选区（代表团）"), Cell("phone", "联系电话"))),
                Line((Cell("post", "单位及职务"), Cell("address", "通讯地址"))),
                Line((Cell("content", "内容（情况、问题、建议）", lines=20),)),
                Line((Cell("wished", "希望承办单位"), Cell("attached", "附件"))),
                Line(
                    (
                        Cell("open", "同意公开", choices=("同意", "不同意")),
                        Cell("meet", "要求面商", choices=("要求", "不要求")),
                    )
                ),
            ),
            ("领衔代表（签名）", "收件人"),
        ),
        Slip(
            "附页",
            (
                Line((Cell("title", "标题（案由）"),)),
                Strip("附议代表逐人签名"),
                Grid(
                    "co_signers",
                    (
                        Column("no", "序号", ValueKind.NUMBER, 3),
                        Column("name", "姓名", ValueKind.TEXT, 7),
                        Column("certificate", "代表证号", ValueKind.TEXT, 7),
                        Column("constituency", "选区（代表团）", ValueKind.TEXT, 9),
                        Column("post", "单位及职务", ValueKind.TEXT, 12),
                        Column("signed", "本人签名", ValueKind.TEXT, 8),
                    ),
                    least=8,
                ),
                Strip("受理核对"),
                Grid(
                    "checks",
                    (
                        Column("what", "项目", ValueKind.TEXT, 6),
                        Column("wanted", "要求", ValueKind.TEXT, 17),
                        Column("met", "核对", ValueKind.LONG, 22),
                    ),
                    least=5,
                ),
                Line((Cell("opinion", "主席团审核意见", lines=6, sign="审核人（签名）"),)),
            ),
            ("核对人",),
        ),
    ),
    footer="一事一议，由代表本人提出并签名；本人和亲属的个人问题、具体司法案件、检举控告、学术或产品推介不作为建议提出。",
)

FORMS = (PROPOSAL_SHEET,)
