"""The sheets 代表 and 联络站: who there is, and where they receive."""

from app.books.sheets.words import DAY_WRITTEN, DEPUTY_NAMES
from app.books.workbook import Heading, Reads, WorkbookSheet
from app.rules.choices import CAPACITIES, STATION_STATES
from app.rules.trade import DEPUTY_LEVELS, MANDATE_STATES, SEXES, STATION_KINDS

T, D, M, N = Reads.TEXT, Reads.DATE, Reads.MONTH, Reads.COUNT
L, C, P = Reads.NAMES, Reads.CHOICE, Reads.PHONE

DEPUTIES = WorkbookSheet(
    "代表",
    (
        Heading("姓名", T, required=True, note="代表姓名，同名的靠代表证号或选区区分",
                synonyms=("代表姓名", "名字", "代表", "人大代表")),
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
        Heading("选区", T, note="选区或代表团",
                synonyms=("所在选区", "选举单位", "选区/代表团", "代表团", "选区名称", "所属选区", "所属代表团")),
        Heading("代表证号", T, note="按文字填写，不丢前面的零", synonyms=("证号", "代表证编号")),
        Heading("联络站", T, note="“联络站”表中的名称", synonyms=("所在联络站", "代表联络站")),
        Heading("代表小组", T, note="所在代表小组", synonyms=("小组",)),
        Heading("网格", T, note="所联系的网格", synonyms=("联系网格", "所在网格")),
        Heading("联系电话", P, note="按文字填写", synonyms=("电话", "手机", "手机号", "手机号码", "联系方式")),
        Heading("当选日期", D, note=DAY_WRITTEN, synonyms=("当选时间",)),
        Heading("任职状态", C, choices=MANDATE_STATES, note="在任、暂停或终止；不填算在任", synonyms=("状态",)),
        Heading("状态日期", D, note="任职状态从哪天起；改了状态而不填，算导入当天", synonyms=("任职状态日期",)),
        Heading("联系户数", N, note="联系的户数，整数", synonyms=("联系选民户数",)),
        Heading("专业特长", T, note="如 农技、法律", synonyms=("特长", "专长")),
        Heading("代表身份", C, choices=CAPACITIES, note="代表或议政代表；不填算代表"),
        Heading("备注", T, note="其他要说明的", synonyms=("说明",)),
    ),
    key=("姓名", "代表证号", "选区"),
    apart="联系电话",
)  # fmt: skip

STATIONS = WorkbookSheet(
    "联络站",
    (
        Heading(
            "名称",
            T,
            required=True,
            note="联络站全称，不能重复",
            synonyms=("联络站名称", "代表联络站名称", "代表联络站", "联络站", "站名", "站点名称"),
        ),
        Heading(
            "类型",
            C,
            required=True,
            choices=STATION_KINDS,
            note="从下拉列表中选",
            synonyms=(
                "类别",
                "站点类别",
                "站类型",
                "联络站类型",
                "站点类型",
            ),
        ),
        Heading(
            "站长",
            T,
            note="站长姓名",
            synonyms=(
                "站点负责人",
                "联系人",
                "负责人",
            ),
        ),
        Heading(
            "成员",
            L,
            note=DEPUTY_NAMES,
            synonyms=("驻站人员", "代表", "进站代表名单", "成员代表", "进站代表", "驻站代表", "入站代表"),
        ),
        Heading("监督员", L, note="多名用、隔开", synonyms=("监督员名单", "驻站监督员", "特约监督员")),
        Heading("地址", T, note="所在地点", synonyms=("地点", "位置", "详细地址", "站点地址")),
        Heading(
            "成立日期",
            D,
            note=DAY_WRITTEN,
            synonyms=("成立时间", "建站日期", "建站时间", "挂牌日期", "挂牌时间", "设立日期", "设立时间"),
        ),
        Heading("层级", T, note="如 中心站、村级站", synonyms=("站点层级",)),
        Heading("网格", T, note="所在的网格", synonyms=("所在网格",)),
        Heading("状态", C, choices=STATION_STATES, note="在用或撤销；不填算在用", synonyms=("站点状态",)),
        Heading("撤销日期", D, note=DAY_WRITTEN, synonyms=("撤销时间",)),
        Heading("备注", T, note="其他要说明的", synonyms=("说明",)),
    ),
    key=("名称",),
)
