"""The import workbook: seven sheets, their columns, and the one source of every list of choices."""

from dataclasses import dataclass
from enum import Enum
from typing import Self

from app.rules.trade import (
    ACTIVITY_KINDS,
    CATEGORIES,
    DEPUTY_LEVELS,
    DUTY_KINDS,
    LEVELS,
    MANDATE_STATES,
    RESULTS,
    ROUTES,
    SATISFACTIONS,
    SEXES,
    SOURCES,
    STATION_KINDS,
    VISIT_FORMS,
)


class Reads(Enum):
    """How the import reads a cell; NAMES is any list, CHOICES a list of choices."""

    TEXT = "文字"
    DATE = "日期"
    MONTH = "年月"
    TIMES = "时间"
    YES_NO = "是否"
    COUNT = "整数"
    DECIMAL = "数"
    NAMES = "名单"
    CHOICE = "选项"
    CHOICES = "多选"
    PHONE = "电话"


@dataclass(frozen=True, slots=True)
class Heading:
    """One column of a sheet. `note` is the template's comment; `open` choices may be extended by the clerk.

    `yes` and `no` are what else is written for 是 and 否 under this heading; a day that lies `ahead` may be to come.
    """

    label: str
    reads: Reads
    required: bool = False
    choices: tuple[str, ...] = ()
    note: str = ""
    synonyms: tuple[str, ...] = ()
    open: bool = False
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class WorkbookSheet:
    """One sheet of the workbook; `key` are the columns by which an imported row finds its entry again."""

    name: str
    columns: tuple[Heading, ...]
    key: tuple[str, ...]

    def column(self, label: str) -> Heading | None:
        """The column of this exact heading."""
        return next((cell for cell in self.columns if cell.label == label), None)


@dataclass(frozen=True, slots=True)
class RawSheet:
    """A sheet as it stands in the file: headings, and each row with its Excel row number.

    `source` is what the sheet is called in the file where that is not `name`; `printed` is the seal of the ledger
    that printed the workbook. `heading_row` is the Excel row in which the headings begin (0 where there are none),
    `title` what stands above them; `bands` are rows that are one word across the table; `notes` say what was left out.
    """

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[object, ...]], ...]
    source: str = ""
    printed: str = ""
    heading_row: int = 0
    title: str = ""
    bands: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()


class ErrorCell(str):
    """What stands in a cell without a usable value: #REF!, or a `formula` that was never worked out."""

    __slots__ = ("formula",)
    formula: str

    def __new__(cls, text: str, formula: str = "") -> Self:
        made = super().__new__(cls, text)
        made.formula = formula
        return made


T, D, M = Reads.TEXT, Reads.DATE, Reads.MONTH
Y, N, F, L, C, P = Reads.YES_NO, Reads.COUNT, Reads.DECIMAL, Reads.NAMES, Reads.CHOICE, Reads.PHONE

_DEPUTIES = "多名用、隔开；同名的写成 姓名（选区）"
_DAY = "如 2024-06-05"

DEPUTIES = WorkbookSheet(
    "代表",
    (
        Heading("姓名", T, required=True, note="代表姓名，同名的靠代表证号或选区区分", synonyms=("代表姓名", "名字")),
        Heading("性别", C, choices=SEXES, note="男或女"),
        Heading("民族", T, note="如 汉族"),
        Heading("出生年月", M, note="如 1975-03", synonyms=("出生日期", "生日")),
        Heading("党派", T, note="如 中共党员、群众", synonyms=("政治面貌",)),
        Heading("学历", T, note="如 大专", synonyms=("文化程度",)),
        Heading("单位及职务", T, note="工作单位和职务", synonyms=("工作单位及职务", "单位职务", "工作单位", "职务")),
        Heading("代表级别", Reads.CHOICES, required=True, choices=DEPUTY_LEVELS,
                note="全国、省、市、县、乡；任几级代表的用、隔开",
                synonyms=("级别", "代表层级", "代表层次", "代表类别", "层级")),
        Heading("届次", T, note="如 第十五届", synonyms=("届别", "届")),
        Heading("选区", T, note="选区或代表团", synonyms=("所在选区", "选举单位", "选区/代表团", "代表团")),
        Heading("代表证号", T, note="按文字填写，不丢前面的零", synonyms=("证号", "代表证编号")),
        Heading("联络站", T, note="“联络站”表中的名称", synonyms=("所在联络站", "代表联络站")),
        Heading("代表小组", T, note="所在代表小组", synonyms=("小组",)),
        Heading("网格", T, note="所联系的网格", synonyms=("联系网格", "所在网格")),
        Heading("联系电话", P, note="按文字填写", synonyms=("电话", "手机", "手机号", "手机号码", "联系方式")),
        Heading("当选日期", D, note=_DAY, synonyms=("当选时间",)),
        Heading("任职状态", C, choices=MANDATE_STATES, note="在任、暂停或终止；不填算在任", synonyms=("状态",)),
        Heading("状态日期", D, note="任职状态从哪天起；改了状态而不填，算导入当天", synonyms=("任职状态日期",)),
        Heading("备注", T, note="其他要说明的", synonyms=("说明",)),
    ),
    key=("姓名", "代表证号", "选区"),
)  # fmt: skip

STATIONS = WorkbookSheet(
    "联络站",
    (
        Heading("名称", T, required=True, note="联络站全称，不能重复", synonyms=("联络站", "站名", "站点名称")),
        Heading("类型", C, required=True, choices=STATION_KINDS, note="从下拉列表中选", synonyms=("站点类型",)),
        Heading("站长", T, note="站长姓名", synonyms=("负责人",)),
        Heading("成员", L, note=_DEPUTIES, synonyms=("成员代表", "进站代表")),
        Heading("地址", T, note="所在地点", synonyms=("地点", "位置")),
        Heading("成立日期", D, note=_DAY, synonyms=("成立时间", "建站日期")),
        Heading("备注", T, note="其他要说明的", synonyms=("说明",)),
    ),
    key=("名称",),
)

ACTIVITIES = WorkbookSheet(
    "活动",
    (
        Heading("活动编号", T, required=True, note="每次活动一个，按它对上", synonyms=("编号", "活动号", "序号")),
        Heading("日期", D, required=True, note=_DAY, synonyms=("活动日期", "时间日期", "接待日期")),
        Heading("时间", Reads.TIMES, note="如 9:00-11:30", synonyms=("起止时间", "活动时间")),
        Heading("类型", C, required=True, choices=ACTIVITY_KINDS, open=True, note="从下拉列表中选，也可写本地的叫法",
                synonyms=("活动类型", "活动类别")),
        Heading("形式", C, choices=VISIT_FORMS, open=True, note="流动联络站的形式", synonyms=("活动形式", "流动形式")),
        Heading("主题", T, note="活动名称或主题", synonyms=("活动主题", "活动名称")),
        Heading("地点", T, note="在哪里", synonyms=("活动地点", "村组地点")),
        Heading("联络站", T, note="“联络站”表中的名称", synonyms=("站点", "所属联络站")),
        Heading("专项", T, note="所属专项的名称", synonyms=("专项名称", "所属专项")),
        Heading("参加代表", L, note=_DEPUTIES, synonyms=("参加人员", "到会代表", "接待代表", "代表")),
        Heading("请假代表", L, note=_DEPUTIES, synonyms=("请假", "请假人员")),
        Heading("缺席代表", L, note=_DEPUTIES, synonyms=("缺席", "缺席人员")),
        Heading("参加单位人员", L, note="配合的单位和人员，多个用、隔开",
                synonyms=("参加单位", "配合单位", "邀请单位")),
        Heading("接待人次", N, note="整数；不填时按登记的来访人计", synonyms=("接待群众", "接待选民人次", "接待人数")),
        Heading("宣传咨询人次", N, note="整数", synonyms=("宣传人次", "咨询人次")),
        Heading("发放资料份数", N, note="整数", synonyms=("发放资料", "资料份数")),
        Heading("服务事项", L, note="如 解决农机故障3、协调农资2", synonyms=("服务内容", "便民服务")),
        Heading("活动情况", T, note="简要经过和成果", synonyms=("主要内容", "活动内容", "情况")),
        Heading("记录人", T, note="谁记的", synonyms=("填表人", "登记人")),
    ),
    key=("活动编号",),
)  # fmt: skip

OPINIONS = WorkbookSheet(
    "意见",
    (
        Heading(
            "意见编号",
            T,
            required=True,
            note="每条意见一个，按它对上",
            synonyms=("编号", "登记编号", "序号", "信访编号", "受理编号", "工单编号", "登记号"),
        ),
        Heading("上级编号", T, note="属于哪一项意见时，填那一项的编号", synonyms=("所属编号", "父编号")),
        Heading("活动编号", T, note="在哪次活动收集的", synonyms=("活动",)),
        Heading(
            "日期",
            D,
            required=True,
            note=_DAY,
            synonyms=(
                "登记日期",
                "反映日期",
                "接待日期",
                "收集日期",
                "来访日期",
                "来电日期",
                "受理日期",
                "走访日期",
                "诉求日期",
                "时间",
            ),
        ),
        Heading(
            "来源",
            C,
            required=True,
            choices=SOURCES,
            note="从下拉列表中选",
            open=True,
            synonyms=("渠道", "来源渠道", "反映渠道", "诉求来源", "受理渠道", "反映方式"),
        ),
        Heading(
            "反映人",
            T,
            note="来访人姓名",
            synonyms=(
                "来访人",
                "选民姓名",
                "姓名",
                "来访群众",
                "信访人",
                "信访人姓名",
                "来电人",
                "诉求人",
                "留言人",
                "群众姓名",
                "反映群众",
                "来访人姓名",
                "反映人姓名",
            ),
        ),
        Heading("性别", C, choices=SEXES, note="男或女"),
        Heading("联系电话", P, note="按文字填写", synonyms=("电话", "手机", "联系方式")),
        Heading(
            "村组",
            T,
            note="村组、住址或单位",
            synonyms=(
                "住址",
                "村组/单位",
                "村组单位",
                "单位或住址",
                "村",
                "家庭住址",
                "地址",
                "所在村",
                "现住址",
                "村组（社区）",
            ),
        ),
        Heading(
            "地点", T, note="在哪里反映的；与活动的地点相同可以不填", synonyms=("接待地点", "反映地点", "走访地点")
        ),
        Heading(
            "保密",
            Y,
            note="是或否；是：不对外显示反映人",
            synonyms=("是否保密",),
            yes=("保密", "不公开"),
            no=("公开", "不保密"),
        ),
        Heading("类别", C, choices=CATEGORIES, open=True, note="问题类别", synonyms=("问题类别", "意见类别", "分类")),
        Heading("难度级别", C, choices=LEVELS, note="小事、难事或大事", synonyms=("级别", "难度")),
        Heading(
            "内容",
            T,
            required=True,
            note="群众的原话原意",
            synonyms=(
                "反映内容",
                "反映问题",
                "意见内容",
                "问题",
                "信访事项",
                "反映情况",
                "反映事项",
                "诉求内容",
                "主要诉求",
                "留言详情",
                "留言内容",
                "反映的问题及意见建议",
                "意见建议",
                "来访事由",
                "问题描述",
                "事项",
            ),
        ),
        Heading(
            "接单代表",
            L,
            note=_DEPUTIES,
            synonyms=("接待代表", "代表", "转交代表", "接访代表", "接待人", "受理代表", "接访人"),
        ),
        Heading(
            "现场答复",
            Y,
            note="是或否",
            synonyms=("当场答复", "是否现场答复"),
            yes=("已答复", "当场答复", "现场答复", "已当场答复"),
            no=("未答复", "未当场答复"),
        ),
        Heading("答复内容", T, note="当场怎么答复的", synonyms=("现场答复内容",)),
        Heading("处理方式", C, choices=ROUTES, note="不填时按现场答复和承办单位推定", synonyms=("处理",)),
        Heading(
            "承办单位",
            T,
            note="主办的单位",
            synonyms=("主办单位", "责任单位", "办理单位", "承办部门", "责任部门", "交办单位", "转办单位", "办理部门"),
        ),
        Heading("协办单位", L, note="多个用、隔开", synonyms=("协办",)),
        Heading("交办日期", D, note=_DAY, synonyms=("交办时间", "转办日期")),
        Heading("应办结日期", D, note="不填时按期限规则计算", synonyms=("办理时限", "应答复日期", "期限"), ahead=True),
        Heading("答复日期", D, note=_DAY, synonyms=("答复时间", "办结日期", "办结时间", "反馈日期", "完成日期")),
        Heading("结果类别", C, choices=RESULTS, note="A 已解决，B 已列入计划，C 留作参考", synonyms=("答复类别",)),
        Heading(
            "办理结果",
            T,
            note="承办单位怎么办的",
            synonyms=("办理情况", "处理结果", "结果", "落实情况", "处理情况", "反馈情况", "办结情况"),
        ),
        Heading("评价日期", D, note=_DAY, synonyms=("回访日期", "评价时间")),
        Heading("办理态度", C, choices=SATISFACTIONS, note="选民对办理态度的评价", synonyms=("态度评价",)),
        Heading(
            "结果评价",
            C,
            choices=SATISFACTIONS,
            note="选民对办理结果的评价",
            synonyms=("选民意见", "满意度", "群众满意度", "群众评价", "满意情况", "满意、基本满意、不满意", "评价结果"),
        ),
        Heading("销号日期", D, note=_DAY, synonyms=("销号时间", "销单日期")),
        Heading("备注", T, note="其他要说明的", synonyms=("说明",)),
    ),
    key=("意见编号",),
)

PROPOSALS = WorkbookSheet(
    "建议",
    (
        Heading("建议编号", T, required=True, note="每件建议一个，按它对上", synonyms=("编号", "序号")),
        Heading("标题", T, required=True, note="一事一议", synonyms=("建议标题", "案由", "题目")),
        Heading("领衔代表", T, required=True, note="一名；同名的写成 姓名（选区）", synonyms=("提出代表", "领衔人")),
        Heading("附议代表", L, note=_DEPUTIES, synonyms=("联名代表", "附议人")),
        Heading("提出日期", D, required=True, note=_DAY, synonyms=("日期", "提出时间")),
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
        Heading("主办单位", T, note="主办的单位", synonyms=("主办", "承办单位")),
        Heading("协办单位", L, note="多个用、隔开", synonyms=("协办",)),
        Heading("交办日期", D, note=_DAY, synonyms=("交办时间",)),
        Heading(
            "应答复日期",
            D,
            note="不填时按代表法规定的三个月计算",
            synonyms=("应办结日期", "办理时限", "期限"),
            ahead=True,
        ),
        Heading("面商日期", D, note=_DAY, synonyms=("见面日期", "面商时间")),
        Heading("答复日期", D, note=_DAY, synonyms=("答复时间",)),
        Heading("答复文号", T, note="答复函的文号", synonyms=("文号",)),
        Heading("结果类别", C, choices=RESULTS, note="A 已解决，B 已列入计划，C 留作参考", synonyms=("答复类别",)),
        Heading("办理态度", C, choices=SATISFACTIONS, note="代表对办理态度的评价", synonyms=("态度评价",)),
        Heading("结果评价", C, choices=SATISFACTIONS, note="代表对办理结果的评价", synonyms=("满意度", "代表评价")),
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

CAMPAIGNS = WorkbookSheet(
    "专项",
    (
        Heading("专项名称", T, required=True, note="如 三夏整改", synonyms=("专项", "专项行动")),
        Heading("任务编号", T, required=True, note="同一专项内不能重复", synonyms=("编号", "序号")),
        Heading("任务", T, required=True, note="任务或具体问题", synonyms=("任务名称", "任务内容", "具体问题", "问题")),
        Heading("目标", T, note="要做到什么", synonyms=("整改目标", "目标要求")),
        Heading("时限", D, note=_DAY, synonyms=("完成时限", "整改时限", "期限"), ahead=True),
        Heading("责任代表", L, note=_DEPUTIES, synonyms=("责任人", "代表")),
        Heading("责任单位", L, note="多个用、隔开", synonyms=("单位", "牵头单位")),
        Heading("上级任务", T, note="具体问题属于哪项任务，填那项的任务编号", synonyms=("上级编号", "所属任务")),
        Heading("完成日期", D, note=_DAY, synonyms=("销号日期", "完成时间")),
        Heading("未完成原因", T, note="没有完成的原因", synonyms=("原因",)),
        Heading("佐证", T, note="照片、文件等的编号", synonyms=("佐证材料", "佐证号")),
        Heading("备注", T, note="其他要说明的", synonyms=("说明",)),
    ),
    key=("专项名称", "任务编号"),
)

DUTIES = WorkbookSheet(
    "履职",
    (
        Heading("日期", D, required=True, note=_DAY, synonyms=("履职日期", "时间")),
        Heading("代表", T, required=True, note="一名；同名的写成 姓名（选区）", synonyms=("代表姓名", "姓名")),
        Heading("履职类别", C, required=True, choices=DUTY_KINDS, open=True, note="活动、意见、建议不在这里重填",
                synonyms=("类别", "履职类型", "履职方式", "履职形式")),
        Heading("事项", T, required=True, note="做了什么", synonyms=("履职事项", "内容", "履职内容", "主要内容")),
        Heading("地点", T, note="在哪里", synonyms=("履职地点",)),
        Heading("角色", T, note="如 组织、参加、领衔、附议", synonyms=("参加角色",)),
        Heading("时长", F, note="小时，如 1.5", synonyms=("小时", "学时")),
        Heading("成果", T, note="如 办实事1件", synonyms=("履职成果",)),
        Heading("佐证", T, note="照片、文件等的编号", synonyms=("佐证号", "佐证材料")),
        Heading("备注", T, note="其他要说明的", synonyms=("说明",)),
    ),
    key=("日期", "代表", "履职类别", "事项"),
)  # fmt: skip

SHEETS = (DEPUTIES, STATIONS, ACTIVITIES, OPINIONS, PROPOSALS, CAMPAIGNS, DUTIES)


def sheet_named(name: str) -> WorkbookSheet | None:
    """The sheet of this name."""
    return next((known for known in SHEETS if known.name == name), None)
