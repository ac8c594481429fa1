"""The sheets 专项 and 履职, and what is counted, planned and looked after beside them."""

from app.books.sheets.words import DAY_WRITTEN, DEPUTY_NAMES
from app.books.workbook import Heading, Reads, WorkbookSheet
from app.rules.choices import TASK_LEVELS
from app.rules.trade import DUTY_KINDS

T, D, N = Reads.TEXT, Reads.DATE, Reads.COUNT
F, L, C = Reads.DECIMAL, Reads.NAMES, Reads.CHOICE

CAMPAIGNS = WorkbookSheet(
    "专项",
    (
        Heading("专项名称", T, required=True, note="如 三夏整改", synonyms=("专项", "专项行动")),
        Heading("任务编号", T, required=True, note="同一专项内不能重复", synonyms=("编号", "序号", "问题编号")),
        Heading(
            "任务",
            T,
            required=True,
            note="任务或具体问题",
            synonyms=("任务名称", "任务内容", "具体问题", "问题", "存在问题", "整改任务", "整改问题", "问题描述"),
        ),
        Heading("目标", T, note="要做到什么", synonyms=("整改目标", "目标要求", "整改措施", "措施")),
        Heading("时限", D, note=DAY_WRITTEN, synonyms=("完成时限", "整改时限", "期限"), ahead=True),
        Heading("责任代表", L, note=DEPUTY_NAMES, synonyms=("责任人", "代表")),
        Heading("责任单位", L, note="多个用、隔开", synonyms=("单位", "牵头单位")),
        Heading("上级任务", T, note="具体问题属于哪项任务，填那项的任务编号", synonyms=("上级编号", "所属任务")),
        Heading("完成日期", D, note=DAY_WRITTEN, synonyms=("销号日期", "完成时间")),
        Heading("未完成原因", T, note="没有完成的原因", synonyms=("原因",)),
        Heading("佐证", T, note="照片、文件等的编号", synonyms=("佐证材料", "佐证号")),
        Heading("级别", C, choices=TASK_LEVELS, note="村、户、地块或项目", open=True, synonyms=("任务级别",)),
        Heading("面积", F, note="亩，如 3.5", synonyms=("面积（亩）", "亩数")),
        Heading("阶段", T, note="到了哪一步，如 签协议", synonyms=("推进阶段", "工作阶段")),
        Heading("对接单位", T, note="对接的单位", synonyms=("对接部门",)),
        Heading("备注", T, note="其他要说明的", synonyms=("说明",)),
    ),
    key=("专项名称", "任务编号"),
)

DUTIES = WorkbookSheet(
    "履职",
    (
        Heading("日期", D, required=True, note=DAY_WRITTEN, synonyms=("履职日期", "时间")),
        Heading("代表", T, required=True, note="一名；同名的写成 姓名（选区）", synonyms=("代表姓名", "姓名")),
        Heading("履职类别", C, required=True, choices=DUTY_KINDS, open=True, note="活动、意见、建议不在这里重填",
                synonyms=("类别", "履职类型", "履职方式", "履职形式")),
        Heading("事项", T, required=True, note="做了什么", synonyms=("履职事项", "内容", "履职内容", "主要内容")),
        Heading("地点", T, note="在哪里", synonyms=("履职地点",)),
        Heading("角色", T, note="如 组织、参加、领衔、附议", synonyms=("参加角色",)),
        Heading("时长", F, note="小时，如 1.5", synonyms=("小时", "学时")),
        Heading("成果", T, note="如 办实事1件", synonyms=("履职成果",)),
        Heading("佐证", T, note="照片、文件等的编号", synonyms=("佐证号", "佐证材料")),
        Heading("履职编号", T, note="有编号的按编号对上，没有的按前面几栏", synonyms=("编号",)),
        Heading("备注", T, note="其他要说明的", synonyms=("说明",)),
    ),
    key=("日期", "代表", "履职类别", "事项"),
    number="履职编号",
    repeats=True,
)  # fmt: skip

GRIDS = WorkbookSheet(
    "网格",
    (
        Heading("名称", T, required=True, note="网格名称，不能重复", synonyms=("网格", "网格名称")),
        Heading("网格长", L, note="多名用、隔开", synonyms=("网格员", "负责人")),
        Heading(
            "村组", L, note="管哪些村组，多个用、隔开", synonyms=("村", "范围", "覆盖村组", "所辖村组", "所辖范围")
        ),
        Heading("户数", N, note="整数", synonyms=("总户数",)),
        Heading("代表", L, note=DEPUTY_NAMES, synonyms=("网格代表", "进网格代表", "联系代表", "包联代表")),
        Heading("备注", T, note="其他要说明的", synonyms=("说明",)),
    ),
    key=("名称",),
)

QUANTITIES = WorkbookSheet(
    "工作量",
    (
        Heading("日期", D, required=True, note=DAY_WRITTEN, synonyms=("时间", "完成日期")),
        Heading(
            "事项", T, required=True, note="做了什么，如 装电梯", synonyms=("工作事项", "工作内容", "项目", "内容")
        ),
        Heading("数量", F, required=True, note="如 138", synonyms=("数目", "完成数")),
        Heading("单位", T, required=True, note="部、处、份、户等", synonyms=("计量单位",)),
        Heading("活动编号", T, note="属于哪次活动", synonyms=("活动",)),
        Heading("意见编号", T, note="属于哪条意见", synonyms=("意见",)),
        Heading("任务编号", T, note="属于哪项专项任务；编号重了的写 专项名称/任务编号", synonyms=("任务",)),
        Heading("履职编号", T, note="属于哪条履职，如 履职表里写的编号", synonyms=("履职",)),
        Heading("备注", T, note="其他要说明的", synonyms=("说明",)),
    ),
    key=("日期", "事项", "单位", "活动编号", "意见编号", "任务编号"),
    repeats=True,
)

PLANS = WorkbookSheet(
    "计划",
    (
        Heading("年度", N, required=True, note="如 2025", synonyms=("年份",)),
        Heading(
            "事项",
            T,
            required=True,
            note="打算做什么",
            synonyms=("计划事项", "计划内容", "工作内容", "活动内容", "主要内容", "活动主题", "项目", "内容"),
        ),
        Heading("类型", T, note="如 问政、小组活动、视察、学习培训", synonyms=("活动类型",)),
        Heading(
            "计划日期",
            D,
            note=DAY_WRITTEN,
            synonyms=("计划时间", "拟定时间", "拟定日期", "时间安排", "活动时间"),
            ahead=True,
        ),
        Heading("对象", T, note="对谁、就什么事", synonyms=("问政对象", "视察对象")),
        Heading("责任人", L, note="谁来办，多名用、隔开", synonyms=("负责人", "牵头人")),
        Heading("活动编号", T, note="办了以后，填那次活动的编号", synonyms=("活动",)),
        Heading("备注", T, note="其他要说明的", synonyms=("说明",)),
    ),
    key=("年度", "事项", "计划日期"),
    repeats=True,
)
