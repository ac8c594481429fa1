"""The sheet 建议: what deputies proposed, and what came of it."""

from app.books.sheets.words import DAY_WRITTEN, DEPUTY_NAMES
from app.books.workbook import Heading, Reads, WorkbookSheet
from app.rules.trade import CATEGORIES, RESULTS, SATISFACTIONS

T, D, Y, L, C = Reads.TEXT, Reads.DATE, Reads.YES_NO, Reads.NAMES, Reads.CHOICE

PROPOSALS = WorkbookSheet(
    "建议",
    (
        Heading(
            "建议编号", T, required=True, note="每件建议一个，按它对上", synonyms=("编号", "序号", "案号", "建议号")
        ),
        Heading("标题", T, required=True, note="一事一议", synonyms=("建议标题", "案由", "题目", "建议名称")),
        Heading(
            "领衔代表",
            T,
            required=True,
            note="一名；同名的写成 姓名（选区）",
            synonyms=(
                "提出代表",
                "代表姓名",
                "提案代表",
                "建议代表",
                "代表",
                "领衔人",
                "提案人",
                "提出人",
                "建议人",
            ),
        ),
        Heading("附议代表", L, note=DEPUTY_NAMES, synonyms=("联名代表", "附议人", "联名人")),
        Heading("提出日期", D, required=True, note=DAY_WRITTEN, synonyms=("日期", "提出时间")),
        Heading(
            "会议期间",
            Y,
            note="是：会议期间提出；否：闭会期间",
            synonyms=("会议/闭会", "是否会议期间"),
            yes=("会议期间", "大会期间", "会中", "大会"),
            no=("闭会期间", "闭会"),
        ),
        Heading("类别", C, choices=CATEGORIES, open=True, note="建议类别", synonyms=("建议类别", "分类")),
        Heading("内容", T, note="建议全文或摘要", synonyms=("建议内容", "正文")),
        Heading("主办单位", T, note="主办的单位", synonyms=("主办", "承办单位", "主办部门", "承办部门")),
        Heading("协办单位", L, note="多个用、隔开", synonyms=("协办", "会办", "会办单位", "协办部门")),
        Heading("交办日期", D, note=DAY_WRITTEN, synonyms=("交办时间",)),
        Heading(
            "应答复日期",
            D,
            note="不填时按代表法规定的三个月计算",
            synonyms=("应办结日期", "办理时限", "期限", "办理期限", "答复期限"),
            ahead=True,
        ),
        Heading("面商日期", D, note=DAY_WRITTEN, synonyms=("见面日期", "面商时间", "沟通日期", "沟通时间")),
        Heading(
            "答复日期",
            D,
            note=DAY_WRITTEN,
            synonyms=("答复时间", "办结日期", "办结时间", "办复日期", "回复日期", "完成日期"),
        ),
        Heading("答复文号", T, note="答复函的文号", synonyms=("文号",)),
        Heading(
            "结果类别",
            C,
            choices=RESULTS,
            note="A 已解决，B 已列入计划，C 留作参考",
            synonyms=("答复类别", "办理类别", "办理结果", "答复结果", "办结类别"),
        ),
        Heading("办理态度", C, choices=SATISFACTIONS, note="代表对办理态度的评价", synonyms=("态度评价",)),
        Heading(
            "结果评价",
            C,
            choices=SATISFACTIONS,
            note="代表对办理结果的评价",
            synonyms=("满意度", "代表评价", "是否满意", "代表满意度", "满意、基本满意、不满意"),
        ),
        Heading("落实日期", D, note="落实或销号的日期", synonyms=("销号日期", "落实时间", "落实/销号日期")),
        Heading(
            "重点督办", Y, note="是或否", synonyms=("是否重点督办", "重点"), yes=("重点", "重点督办"), no=("一般",)
        ),
        Heading(
            "公开",
            Y,
            note="是否同意公开",
            synonyms=("是否公开", "同意公开"),
            yes=("公开", "同意公开", "同意"),
            no=("不公开", "不同意公开", "不同意"),
        ),
        Heading("转自意见", T, note="由哪条意见转来，填意见编号", synonyms=("来源意见", "意见编号")),
        Heading("备注", T, note="其他要说明的", synonyms=("说明",)),
    ),
    key=("建议编号",),
)
