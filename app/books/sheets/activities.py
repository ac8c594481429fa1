"""The sheet 活动: what was held."""

from app.books.sheets.words import DAY_WRITTEN, DEPUTY_NAMES
from app.books.workbook import Heading, Reads, WorkbookSheet
from app.rules.trade import ACTIVITY_KINDS, VISIT_FORMS

T, D, N, L, C, F = Reads.TEXT, Reads.DATE, Reads.COUNT, Reads.NAMES, Reads.CHOICE, Reads.DECIMAL

ACTIVITIES = WorkbookSheet(
    "活动",
    (
        Heading("活动编号", T, required=True, note="每次活动一个，按它对上", synonyms=("编号", "活动号", "序号")),
        Heading("日期", D, required=True, note=DAY_WRITTEN,
                synonyms=("活动日期", "时间日期", "接待日期", "培训日期", "开展日期", "举办日期")),
        Heading("时间", Reads.TIMES, note="如 9:00-11:30", synonyms=("起止时间", "活动时间")),
        Heading("类型", C, required=True, choices=ACTIVITY_KINDS, open=True, note="从下拉列表中选，也可写本地的叫法",
                synonyms=("活动类型", "活动类别")),
        Heading("形式", C, choices=VISIT_FORMS, open=True, note="流动联络站的形式", synonyms=("活动形式", "流动形式")),
        Heading("主题", T, note="活动名称或主题",
                synonyms=("活动主题", "活动名称", "培训主题", "学习主题", "会议主题", "议题")),
        Heading("地点", T, note="在哪里", synonyms=("活动地点", "村组地点", "培训地点", "会议地点", "接待地点")),
        Heading("联络站", T, note="“联络站”表中的名称", synonyms=("站点", "所属联络站")),
        Heading("专项", T, note="所属专项的名称", synonyms=("专项名称", "所属专项")),
        Heading("参加代表", L, note=DEPUTY_NAMES,
                synonyms=("参加人员", "到会代表", "接待代表", "代表", "参训代表", "参训人员", "参与代表", "出席代表",
                          "值班代表", "到站代表", "驻站代表", "参会代表", "参会人员", "出席人员", "到会人员")),
        Heading("请假代表", L, note=DEPUTY_NAMES, synonyms=("请假", "请假人员")),
        Heading("缺席代表", L, note=DEPUTY_NAMES, synonyms=("缺席", "缺席人员")),
        Heading("参加单位人员", L, note="配合的单位和人员，多个用、隔开",
                synonyms=("参加单位", "配合单位", "邀请单位", "列席人员", "列席单位", "参加部门", "邀请人员")),
        Heading("接待人次", N, note="整数；不填时按登记的来访人计",
                synonyms=("接待群众", "接待选民人次", "接待人数", "接待选民数", "接待群众人次")),
        Heading("宣传咨询人次", N, note="整数", synonyms=("宣传人次", "咨询人次")),
        Heading("发放资料份数", N, note="整数", synonyms=("发放资料", "资料份数")),
        Heading("服务事项", L, note="如 解决农机故障3、协调农资2", synonyms=("服务内容", "便民服务")),
        Heading("活动情况", T, note="简要经过和成果", synonyms=("主要内容", "活动内容", "情况")),
        Heading("组织者", T, note="谁组织的", synonyms=("组织人", "组织单位")),
        Heading("授课人", T, note="学习培训由谁授课", synonyms=("主讲人", "授课老师")),
        Heading("学时", F, note="45 分钟为一学时，如 1.5", synonyms=("课时",)),
        Heading("代表小组", T, note="哪个代表小组的活动", synonyms=("小组",)),
        Heading("学习形式", T, note="学习培训的形式，如 集中学习", synonyms=("培训形式",)),
        Heading("成果", T, note="成果或报告", synonyms=("活动成果", "成效")),
        Heading("主办单位", T, note="由哪个单位主办", synonyms=("主办",)),
        Heading("记录人", T, note="谁记的", synonyms=("填表人", "登记人")),
    ),
    key=("活动编号",),
)  # fmt: skip
