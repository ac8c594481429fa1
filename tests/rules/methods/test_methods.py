"""The shipped working methods say what their sources say; a county's own is refused with line and reason."""

from pathlib import Path

import pytest

from app.books.forms.shelf import FORMS
from app.errors import LedgerError
from app.ledger.bylaws import methods
from app.rules.cases import Kind, Stage
from app.rules.days import TermUnit
from app.rules.frequencies import Every
from app.rules.methods import KnownNames, Reached, load_method
from app.rules.rosters import parse_rule, says
from app.rules.trade import ACTIVITY_KINDS, DUTY_KINDS, LEVELS

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
KEYS = (
    "luoyang", "sanmenxia", "xiuwu", "linying", "shangjie", "mianduimian", "jiyuanlu", "longting", "shancheng", "xixia",
    "changyuan", "taiping", "luzhai", "henan",
)  # fmt: skip
TITLES = (
    "洛阳流动工作站五步", "三门峡四进", "修武五单", "临颍1·1·5", "上街九有六簿", "代表·局长面对面", "上街点单领单验单",
    "龙亭分级处置", "山城站点问政与五位一体督办", "西峡四抓四促", "长垣产业联络站", "太平镇流动联络站与一网四制",
    "路寨销号制", "河南通用",
)  # fmt: skip
STEPS = {
    "luoyang": "收集意见 分析研判 整改落实 反馈督办 综合评估",
    "xiuwu": "点单 接单 派单 销单 验单",
    "linying": "接待选民 收集民意 转交办理 跟踪问效 回复评价",
    "mianduimian": "面对面 交办督办 跟踪回访",
    "jiyuanlu": "点单 接单 领单 验单",
    "longting": "议题征集 视察调研 跟踪落实 结果反馈",
    "xixia": "研处 办理 反馈 评价",
    "changyuan": "汇总梳理 分析研判 交办督办 反馈评价",
    "taiping": "责任 监督 处理 反馈",
    "sanmenxia": "台账登记 答复",
    "shancheng": "站点问政 五位一体督办",
    "luzhai": "建立工作台账 明确责任人 销号",
    "shangjie": "",
    "henan": "交办 答复 评价",
}  # those that the source has; what else a case needs is ours


def asked(key):
    return [(each.label, each.kinds, each.least, each.every) for each in methods.shipped[key].frequencies]


def test_the_fourteen_are_there_by_their_names():
    assert set(KEYS) <= set(methods.shipped)
    assert len({method.title for method in methods.shipped.values()}) == len(methods.shipped)
    assert [methods.shipped[key].title for key in KEYS] == list(TITLES)


@pytest.mark.parametrize("key", sorted(methods.shipped))
def test_every_method_says_where_it_is_from_and_what_comes_first(key):
    method = methods.shipped[key]
    assert all(source.strip() for source in method.sources)
    assert any(word in source for source in method.sources for word in ("《代表工作》", "报纸报道", "条例", "代表法"))
    assert method.place
    assert method.summary
    assert method.scheme
    assert len(method.steps) >= 3
    assert len(method.forms) >= 5
    assert len(method.figures) >= 5


@pytest.mark.parametrize("key", sorted(methods.shipped))
def test_every_method_leads_every_open_stage_through_its_steps(key):
    method = methods.shipped[key]
    waiting = (Stage.UNDECIDED, Stage.TO_ASSIGN, Stage.OPEN, Stage.REPLIED, Stage.EVALUATED)
    places = [method.at(stage) for stage in waiting]
    assert None not in places
    assert places == sorted(places)
    assert method.at(Stage.STRUCK_OFF) is None
    assert set(method.stage_names) == set(Stage)
    assert set(method.kind_names) == set(Kind)
    assert len(set(method.stage_names.values())) == len(Stage)


@pytest.mark.parametrize("key", sorted(methods.shipped))
def test_every_method_refers_only_to_what_there_is(key):
    from app.books.figures import BY_KEY

    known = KnownNames(
        figures=tuple(BY_KEY),
        schemes=tuple(path.stem for path in (RESOURCES / "schemes").glob("*.toml")),
        deeds=(*ACTIVITY_KINDS, *DUTY_KINDS),
        levels=LEVELS,
    )
    text = (RESOURCES / "methods" / f"{key}.toml").read_text(encoding="utf-8")
    assert load_method(key, text, known) == methods.shipped[key]
    assert set(methods.shipped[key].forms) <= set(FORMS)


@pytest.mark.parametrize(("key", "steps"), STEPS.items())
def test_the_steps_bear_the_published_names(key, steps):
    assert " ".join(step.name for step in methods.shipped[key].steps if not step.ours) == steps


@pytest.mark.parametrize("key", KEYS)
def test_no_paper_names_a_step_that_the_source_does_not_have(key):
    method = methods.shipped[key]
    printed = method.steps_on_paper
    assert all(step.name not in printed.split("）：", 1)[-1] for step in method.steps if step.ours)
    assert printed == "" or method.title in printed
    assert ("本程序缺省" in method.steps_on_screen) == any(step.ours for step in method.steps)


def test_four_mechanisms_are_no_flow_and_one_step_is_none_either():
    assert methods.shipped["taiping"].steps_on_paper.endswith("：责任、监督、处理、反馈。")
    assert "工作流程" not in methods.shipped["taiping"].steps_on_paper
    assert methods.shipped["taiping"].steps_on_screen == "责任、监督、处理、反馈"
    assert methods.shipped["shangjie"].steps_on_paper == ""
    assert methods.shipped["xiuwu"].steps_on_paper == "工作流程（修武五单）：点单→接单→派单→销单→验单。"


UNSOURCED = {
    "taiping": "四项机制不分先后，对应到办理进度是本程序缺省",
    "sanmenxia": "转交、回访是本程序缺省",
    "shancheng": "交办、评价、销号是本程序缺省",
    "luzhai": "落实、验收是本程序缺省",
    "shangjie": "这些环节是本程序缺省",
    "henan": "登记、销号是本程序缺省",
}


@pytest.mark.parametrize("key", KEYS)
def test_what_no_source_says_of_the_steps_is_said_beside_them(key):
    assert methods.shipped[key].steps_unsourced == UNSOURCED.get(key, "")


def test_a_case_is_behind_in_or_before_a_step_and_off_the_road_by_none():
    method = methods.shipped["xiuwu"]

    def reached(stage):
        return [how for _, how in method.progress(stage)]

    behind, now, ahead = Reached.BEHIND, Reached.NOW, Reached.AHEAD
    assert reached(Stage.OPEN) == [behind, behind, behind, now, ahead]
    assert reached(Stage.STRUCK_OFF) == [behind] * 5
    assert tuple(step for step, _ in method.progress(Stage.OPEN)) == method.steps
    assert all(method.progress(stage) == () for stage in (Stage.VOIDED, Stage.REFUSED, Stage.PROPOSED))


def test_all_figures_that_a_method_names_stand_first_and_usual_ones_fill_up():
    method = methods.shipped["longting"]
    assert len(method.figures) == 5
    assert method.figures_first(("opinions", "activities", "closed")) == method.figures
    assert method.figures_first((*method.figures[:2], "activities", "closed", "voided", "tasks"))[5:] == ("activities",)


DAY_OF_SOURCE = {"xiuwu": "weekly:2", "linying": "monthly:first-friday"}  # the others name no day of the week


@pytest.mark.parametrize("key", KEYS)
def test_what_no_source_says_of_the_reception_is_marked_as_ours(key):
    method = methods.shipped[key]
    assert ("rule" in method.reception.ours) is (key not in DAY_OF_SOURCE)
    assert ("times" in method.reception.ours) is (key != "linying")
    assert ("deputies" in method.reception.ours) is (key not in {"xiuwu", "sanmenxia"})
    assert {"notice_days", "hours"} <= method.reception.ours
    assert method.ours == {"scheme"}  # no source prints its scheme of assessment; the one used is another county's
    named = [term.basis for term in (method.urgent, *(each.term for each in method.levels)) if term is not None]
    assert all(basis.startswith("本程序缺省") for basis in named)


def test_luoyang_goes_five_steps_listens_on_seven_ways_and_tracks_after_the_judgement():
    method = methods.shipped["luoyang"]
    ways = ("监督公告", "征集二维码", "意见箱", "调研", "座谈", "抽查评议", "明察暗访")
    assert method.lists["来源渠道"] == ways
    assert method.lists["工作节奏"] == ("日工作报告", "周检查统计", "持续跟踪督办")
    assert method.lists["台账清单"] == ("责任部门", "整改措施", "完成时限")
    assert len(method.steps) == 5
    assert method.at(Stage.TRACKED) >= method.at(Stage.EVALUATED) > method.at(Stage.REPLIED)
    assert {"follow-up", "opinion-survey", "station-report", "station-notice"} <= set(method.forms)
    assert method.lists["完成以后"] == ("满意度测评", "跟踪清单", "专题报告")


def test_sanmenxia_answers_within_a_month_and_receives_once_a_week_by_two_deputies_and_a_vice_head():
    method = methods.shipped["sanmenxia"]
    assert (method.opinion.amount, method.opinion.unit) == (1, TermUnit.MONTHS)
    assert (method.reception.deputies, method.reception.companion) == (2, "乡镇副职")
    assert parse_rule(method.reception.rule).kind == "weekly"
    assert says(parse_rule(method.reception.market)) == "农历逢五、逢九"
    assert (method.reception.or_more, tuple(method.reception.readings)) == (True, ("market",))  # 两名以上; 逢5逢9
    assert method.lists["网格协同"] == ("代表", "网格", "业委会", "物业")
    assert method.lists["四进"] == ("进站点", "进集会", "进网格", "进企业")


def test_xiuwu_receives_on_tuesdays_by_two_visits_monthly_and_meets_quarterly():
    method = methods.shipped["xiuwu"]
    assert (method.reception.rule, method.reception.deputies) == ("weekly:2", 2)
    assert says(parse_rule(method.reception.rule)) == "每周二"
    assert [(label, least, every) for label, _, least, every in asked("xiuwu")] == [
        ("走访选民", 1, Every.MONTH),
        ("约见", 1, Every.QUARTER),
    ]  # at the year's end the units are appraised, not the deputies
    assert method.lists["工作节奏"] == ("周接待", "月走访", "季度约见", "重点关注", "年终评议")
    assert method.lists["年终评议"][0].startswith("代表、群众评议承办部门")
    assert "通报" in method.lists["年终评议"][1]
    assert method.lists["五个一"] == ("一项工作", "一名领导", "一班人马", "一套方案", "一抓到底")
    assert method.lists["问题类别"][0] == "经济发展"
    assert "unit-review" in method.forms
    assert len(method.lists["问题类别"]) == 5
    assert method.lists["群众验单"] == ("现场调研", "征求意见（回访、座谈、上门）", "评议通报")
    assert [each.label for each in method.rhythms] == ["季度约见", "集中视察", "年终评议"]
    assert all(each.ours for each in method.frequencies)  # of the county's rhythm, not of every deputy
    names, kinds = method.stage_names, method.kind_names
    assert (names[Stage.TO_ASSIGN], names[Stage.REPLIED], names[Stage.EVALUATED]) == ("待派单", "待验单", "已验单")
    assert [kinds[each] for each in (Kind.REGISTER, Kind.ROUTE, Kind.ASSIGN, Kind.REPLY, Kind.EVALUATE)] == [
        "点单", "接单", "派单", "销单", "验单",
    ]  # fmt: skip


def test_linying_receives_on_the_friday_of_the_first_week_every_deputy_twice_a_year():
    method = methods.shipped["linying"]
    assert (method.reception.rule, method.reception.times) == ("monthly:first-friday", 2)
    assert asked("linying") == [("接待选民", ("接待选民",), 2, Every.YEAR)]
    assert method.lists["三个一"] == ("一月一推进", "半月一协调", "一周一调度")
    assert method.lists["重点督查"] == ("办理结果", "选民群众对办理结果的意见")
    assert "三个阶段8个环节" in method.lists["制度框架"]
    assert Kind.ASSIGN not in method.kinds  # its source fills in a 《交办单》
    assert "第一个完整周" in method.reception.readings["rule"]
    assert method.lists["四进站"] == ("人大代表", "领导干部", "部门负责人", "人大工作核心业务")


def test_shangjie_has_nine_haves_and_six_books():
    method = methods.shipped["shangjie"]
    assert method.lists["九有"] == ("场所", "牌子", "设备", "人员", "制度", "计划", "活动", "台账", "档案")
    assert method.lists["六簿"] == ("代表信息", "主题活动", "学习培训", "接待选民", "建议办理", "履职登记")
    assert method.forms[0] == "nine-haves"
    assert [(each.label, each.ours) for each in method.rhythms] == [("季度自查", True)]  # its source names no quarter
    assert method.lists["六步工作法"] == ("走", "看", "听", "问", "记", "办")
    assert all(step.ours for step in method.steps)


def test_face_to_face_knows_three_levels_and_its_record_first():
    method = methods.shipped["mianduimian"]
    assert [(each.name, each.who, each.term) for each in method.levels] == [
        ("小事", "接待即时办", None),
        ("难事", "共性问题会商加快办", None),
        ("大事", "询问重点办", None),
    ]
    assert method.forms[0] == "meet-director"
    assert "小事接待即时办、共性问题会商加快办、大事询问重点办" in method.summary


def test_jiyuanlus_parts_add_up_to_the_whole():
    parts = ("answered_on_spot", "assigned", "proposed", "not_accepted", "undecided")
    assert methods.shipped["jiyuanlu"].figures == ("opinions", *parts)


def test_jiyuanlu_says_who_orders_takes_leads_and_proves():
    method = methods.shipped["jiyuanlu"]
    assert method.summary == "群众点单、代表接单、政府领单、人大验单。"
    assert method.lists["四单"] == ("群众点单", "代表接单", "政府领单", "人大验单")


@pytest.mark.parametrize("key", ["jiyuanlu", "shangjie", "mianduimian"])
def test_what_a_newspaper_told_is_not_said_of_the_congress_own_paper(key):
    (source,) = methods.shipped[key].sources
    assert source.startswith("报纸报道")
    assert "代表工作》" not in source


def test_longting_settles_a_small_matter_in_48_hours():
    method = methods.shipped["longting"]
    small, hard, great = method.levels
    assert (small.name, small.who, small.term.amount, small.term.unit) == ("小事", "网格速办", 48, TermUnit.HOURS)
    assert (method.urgent.amount, method.urgent.unit) == (48, TermUnit.HOURS)
    assert [(each.name, each.who, each.term) for each in (hard, great)] == [
        ("难事", "联席会商", None),
        ("大事", "专项督办", None),
    ]


def test_shancheng_supervises_in_five_roles():
    method = methods.shipped["shancheng"]
    assert len(method.roles) == len(method.lists["五位一体"]) == 5
    assert method.roles == method.lists["五位一体"]
    assert method.roles == (
        "常委会领导重点督办", "政府领导领衔督办", "专委会对口督办", "代表参与督办", "工委跟踪督办",
    )  # fmt: skip
    assert method.lists["家门口听意见"] == ("板凳议事会", "民情夜谈")
    assert "回头看" not in str(method)
    assert method.forms[:2] == ("meet-director", "supervision")


def test_xixia_asks_for_the_grid_each_half_month_and_more():
    assert asked("xixia") == [
        ("入格", ("进网格",), 1, Every.HALF_MONTH),
        ("碰头会", ("代表小组活动", "其他会议"), 1, Every.MONTH),
        ("宣讲", ("政策宣讲",), 1, Every.QUARTER),
        ("调研", ("调研", "专题调研"), 1, Every.HALF_YEAR),
    ]
    assert {"deputy-file", "score-sheet"} <= set(methods.shipped["xixia"].forms)
    assert not any(each.ours for each in methods.shipped["xixia"].frequencies)
    assert methods.shipped["xixia"].lists["工作节奏"] == ("半月入格一次", "每月碰头会", "每季政策宣讲", "每半年调研")
    assert methods.shipped["xixia"].lists["四抓"] == ("系统谋划", "履职实践", "典型引领", "机制保障")


def test_changyuan_counts_who_came_and_what_became_a_proposal():
    method = methods.shipped["changyuan"]
    assert {"attendance_rate", "opinions", "proposed", "conversion_rate", "proposals"} <= set(method.figures)
    assert method.lists["来源渠道"] == ("码上见代表", "座谈")
    assert method.lists["三问"] == ("问政于企业", "问需于企业", "问计于企业")
    assert method.lists["报道的参与率"] == ("座谈代表90%以上",)


def test_taiping_keeps_our_words_and_reports_its_published_figures():
    method = methods.shipped["taiping"]
    assert (dict(method.stages), dict(method.kinds), method.opinion) == ({}, {}, None)
    assert {"voters_received", "opinions", "resolved", "tasks", "problems", "problems_closed"} <= set(method.figures)
    assert method.lists["一网四制"] == ("人大网格", "责任", "监督", "处理", "反馈")


def test_luzhai_strikes_off_by_four_lists_and_four_ones():
    method = methods.shipped["luzhai"]
    assert method.lists["四项清单"] == ("任务", "目标", "时限", "责任")
    assert len(method.lists["四个一"]) == 4
    assert method.lists["作战体系"] == ("决策", "执行", "保障", "督导")
    assert method.lists["三个阶段"] == ("起好步、开好局", "签好协议、种好水稻", "扫好尾、收好关")
    assert method.lists["未完成原因"] == ("地势高", "沙土地")
    assert method.roles == ()  # who decides and carries out supervises no case
    assert (method.steps[-1].name, method.forms[0]) == ("销号", "strike-off")


def test_henan_rests_on_the_provinces_rules():
    assert any("主席团工作条例》第四条" in source for source in methods.shipped["henan"].sources)


def test_every_notice_hangs_out_three_days_before():
    assert {method.reception.notice_days for method in methods.shipped.values()} == {3}


def test_a_county_says_how_else_it_can_be_read_that_more_may_come_and_which_rhythm_is_not_its_own():
    more = 'or_more = true\n[reception.readings]\nrule = "也可以排在周五"\n\n'
    rhythm = '\n[[rhythms]]\nkey = "a"\nlabel = "季度会"\nkinds = ["会议"]\nevery = "每季度"\nours = true\n'
    text = OWN.replace('hours = "9:00-11:30"\n', f'hours = "9:00-11:30"\n{more}') + rhythm
    method = load_method("own", text)
    assert (method.reception.or_more, dict(method.reception.readings)) == (True, {"rule": "也可以排在周五"})
    assert [each.shown for each in method.rhythms] == ["每季度至少1次，本程序缺省"]
    with pytest.raises(LedgerError, match="不认识“rules”"):
        load_method("own", text.replace('rule = "也可以', 'rules = "也可以'))


AGAIN = """\
[[frequencies]]
key = "grid"
label = "再入格"
kinds = ["进网格"]
every = "每月"
"""
OWN = """\
title = "我县工作法"
place = "示例县"
sources = ["示例县人大常委会工作办法，2025年1月"]

[[steps]]
name = "受理"
covers = ["待分办", "待交办"]

[stages]
"待交办" = "待派出"

[[levels]]
name = "小事"
amount = 3
unit = "个工作日"
basis = "示例县办法第三条"

[reception]
rule = "weekly:4"
hours = "9:00-11:30"

[[frequencies]]
key = "grid"
label = "入格"
kinds = ["进网格"]
every = "每月"
"""


def test_a_county_writes_its_own():
    method = load_method("own", OWN)
    assert (method.title, method.stage_names[Stage.TO_ASSIGN]) == ("我县工作法", "待派出")
    assert method.level("小事").term.rule("小事").term == "3个工作日"
    assert (method.reception.starts, method.reception.ends, method.reception.rule) == ("09:00", "11:30", "weekly:4")
    assert (method.level("大事"), method.frequencies[0].least) == (None, 1)
    assert load_method("own", f"\ufeff{OWN}") == method


def test_what_a_county_leaves_out_is_as_usual_and_what_it_writes_counts_to_the_last_character():
    plain = load_method("own", OWN).reception
    assert (plain.deputies, plain.times, plain.notice_days, plain.companion) == (2, 2, 3, "")
    told = load_method(
        "own",
        OWN.replace('rule = "weekly:4"', f'deputies = 20\ntimes = 60\nnotice_days = 30\ncompanion = "{"员" * 40}"'),
    ).reception
    assert (told.deputies, told.times, told.notice_days, told.companion) == (20, 60, 30, "员" * 40)
    assert (told.rule, plain.rule) == ("", "weekly:4")
    bare = load_method("own", OWN.replace('[reception]\nrule = "weekly:4"\nhours = "9:00-11:30"\n', "")).reception
    assert (bare.rule, bare.deputies, bare.starts) == ("", 2, "")
    longest = OWN.replace('title = "我县工作法"', f'title = "{"法" * 30}"').replace('"示例县"', f'"{"县" * 30}"')
    assert (load_method("own", longest).title, load_method("own", longest).place) == ("法" * 30, "县" * 30)
    bounds = OWN.replace("amount = 3", f'amount = 999\nwho = "{"格" * 40}"').replace("示例县办法第三条", "条" * 60)
    small = load_method("own", bounds).level("小事")
    assert (small.term.amount, small.term.basis, small.who) == (999, "条" * 60, "格" * 40)
    often = OWN.replace('key = "grid"', f'key = "{"a" * 30}"\nleast = 99').replace("入格", "格" * 12)
    (asked_of,) = load_method("own", often).frequencies
    assert (asked_of.key, asked_of.least, asked_of.label) == ("a" * 30, 99, "格" * 12)


@pytest.mark.parametrize("unit", ["个工作日", "WORKING_DAYS"])
def test_a_unit_of_a_term_is_written_as_it_reads_or_as_the_table_has_it(unit):
    term = load_method("own", OWN.replace('unit = "个工作日"', f'unit = "{unit}"')).level("小事").term
    assert term.unit is TermUnit.WORKING_DAYS


@pytest.mark.parametrize("line", ["amount = 3\n", 'unit = "个工作日"\n', 'basis = "示例县办法第三条"\n'])
def test_a_term_of_a_level_is_written_whole(line):
    with pytest.raises(LedgerError):
        load_method("own", OWN.replace(line, ""))
    three = 'amount = 3\nunit = "个工作日"\nbasis = "示例县办法第三条"\n'
    assert load_method("own", OWN.replace(three, "")).level("小事").term is None
    with pytest.raises(LedgerError):
        load_method("own", OWN.replace(three, line))


@pytest.mark.parametrize(
    ("was", "now", "line", "why"),
    [
        ('title = "我县工作法"', 'title = ""', 1, "“title”不能空"),
        ('place = "示例县"', "place = 示例县", 2, "没有加引号"),
        ('place = "示例县"', 'place = "示例县', 2, "引号没有配对"),
        ('place = "示例县"', 'title = "又一个"', 2, "同一项写了两次"),
        ('sources = ["示例县人大常委会工作办法，2025年1月"]', "", 0, "要写明依据"),
        ('"待分办", "待交办"]', '"待分办", "等交办"]', 7, "没有叫“等交办”的办理状态"),
        ('"待交办" = "待派出"', '"在办理" = "待派出"', 10, "没有叫“在办理”的办理状态"),
        ('"待交办" = "待派出"', '"待交办" = "在办"', 10, "有两种办理状态都叫“在办”"),
        ('"待交办" = "待派出"', '"待交办" = "等着主席团派出去"', 10, "不超过6个字"),
        ('"待交办" = "待派出"', '待交办 = "待派出"', 10, "中文的项目名要加引号"),
        ("amount = 3", "amount = 0", 14, "“amount”要写1到999的整数"),
        ('unit = "个工作日"', 'unit = "周"', 15, "可以写：个月、个工作日、日、小时"),
        ('basis = "示例县办法第三条"', "", 12, "“basis”不能空"),
        ('rule = "weekly:4"', 'rule = "每周四"', 19, "接待日规则“每周四”读不懂"),
        ('hours = "9:00-11:30"', 'hours = "上午"', 20, "不是时间"),
        ('every = "每月"', 'every = "每旬"', 26, "可以写：每周、每半月"),
        ('kinds = ["进网格"]', "kinds = []", 25, "哪些活动类型"),
        ('label = "入格"', 'labels = "入格"', 24, "不认识“labels”"),
        ("[reception]", "[receptions]", 18, "不认识“receptions”"),
        ("[[levels]]", "[levels]", 12, "每节以 [[levels]] 开头"),
        ('key = "grid"', "", 22, "“key”不能空"),
        ('key = "grid"', f'key = "{"a" * 31}"', 23, "不超过30个字"),
        ('label = "入格"', "", 22, "“label”不能空"),
        ('label = "入格"', f'label = "{"格" * 13}"', 24, "不超过12个字"),
        ('every = "每月"', 'every = "每月"\nours = "是"', 27, "“ours”要写 true 或 false"),
        ('rule = "weekly:4"', 'rule = "weekly:4"\nours = ["day"]', 20, "没有叫“day”的接待项目"),
        ('every = "每月"', 'every = "每月"\nleast = 0', 27, "“least”要写1到99的整数"),
        ('every = "每月"', 'every = "每月"\nleast = 100', 27, "“least”要写1到99的整数"),
        ('every = "每月"', f'every = "每月"\n\n{AGAIN}', 29, "“grid”写了两次"),
        ('name = "受理"', "", 5, "“name”不能空"),
        ('name = "受理"', 'name = "受理登记和分办"', 6, "不超过6个字"),
        ('name = "受理"', 'name = "受理"\nsteps = 1', 7, "不认识“steps”"),
        ("[stages]", '[[steps]]\nname = "派出"\ncovers = ["在办", "待交办"]\n\n[stages]', 11, "“待交办”已经归入“受理”"),
        ("[stages]", '[[steps]]\nname = "受理"\ncovers = ["在办"]\n\n[stages]', 10, "两个环节都叫“受理”"),
        ('"待交办" = "待派出"', '"待交办" = ""', 10, "“待交办”不能空"),
        ('name = "小事"', "", 12, "“name”不能空"),
        ('name = "小事"', 'name = "小之又小的事情"', 13, "不超过6个字"),
        ('name = "小事"', 'name = "小事"\nwhom = "网格"', 14, "不认识“whom”"),
        ('name = "小事"', f'name = "小事"\nwho = "{"格" * 41}"', 14, "不超过40个字"),
        ("amount = 3", "amount = 1000", 14, "“amount”要写1到999的整数"),
        ("amount = 3", "", 12, "“amount”要写1到999的整数"),
        ('basis = "示例县办法第三条"', f'basis = "{"条" * 61}"', 16, "不超过60个字"),
        ('rule = "weekly:4"', "deputies = 0", 19, "“deputies”要写1到20的整数"),
        ('rule = "weekly:4"', "deputies = 21", 19, "“deputies”要写1到20的整数"),
        ('rule = "weekly:4"', "times = 61", 19, "“times”要写0到60的整数"),
        ('rule = "weekly:4"', "notice_days = 31", 19, "“notice_days”要写0到30的整数"),
        ('rule = "weekly:4"', f'companion = "{"员" * 41}"', 19, "不超过40个字"),
        ('place = "示例县"', 'place = ""', 2, "“place”不能空"),
        ('place = "示例县"', f'place = "{"县" * 31}"', 2, "不超过30个字"),
        ('title = "我县工作法"', f'title = "{"法" * 31}"', 1, "不超过30个字"),
        ('sources = ["示例县人大常委会工作办法，2025年1月"]', "sources = []", 3, "要写明依据"),
        ('rule = "weekly:4"', 'rule = "weekly:4"\nplace = "站"', 20, "不认识“place”"),
        ('title = "我县工作法"', 'title = "我县工作法"\nopinion = 3', 2, "要写成一节：[opinion]"),
        ("[stages]", '[opinion]\namount = 3\nunit = "日"\nbasis = "办法"\nwho = "站"\n\n[stages]', 13, "不认识“who”"),
    ],
)  # fmt: skip
def test_a_mistake_is_refused_with_its_line_and_the_reason(was, now, line, why):
    assert was in OWN
    with pytest.raises(LedgerError) as refused:
        load_method("own", OWN.replace(was, now))
    said = str(refused.value)
    assert said.startswith(f"own.toml 第{line}行：" if line else "own.toml：")
    assert why in said
    assert said.endswith("。")


@pytest.mark.parametrize(
    ("more", "known", "line", "why"),
    [
        ('scheme = "没有"', KnownNames(schemes=("ruzhou",)), 1, "没有叫“没有”的考评办法，可以写：ruzhou"),
        ('figures = ["人数"]', KnownNames(figures=("opinions",)), 1, "没有叫“人数”的统计数字"),
        ('forms = ["信"]', KnownNames(forms=("visit",)), 1, "没有叫“信”的表单"),
        ("", KnownNames(deeds=("走访选民",)), 26, "没有叫“进网格”的活动类型或履职类别"),
        ("", KnownNames(levels=("大事",)), 14, "没有叫“小事”的难度级别"),
    ],
)
def test_what_is_not_there_is_refused_too(more, known, line, why):
    with pytest.raises(LedgerError, match=why) as refused:
        load_method("own", f"{more}\n{OWN}", known)
    assert f"第{line}行" in str(refused.value)


@pytest.mark.parametrize("again", ['[[steps]]\nname = "受理"', '[[steps]]\nname = "派出"\ncovers = ["待交办"]'])
def test_a_stage_belongs_to_one_step_and_a_step_is_named_once(again):
    with pytest.raises(LedgerError, match=r"第3[01]行"):
        load_method("own", f"{OWN}\n\n{again}")
