"""The shipped schemes say what their sources say; a file with a mistake is refused with its line and the reason."""

from decimal import Decimal
from pathlib import Path

import pytest

from app.errors import LedgerError
from app.rules.scores import Subject, load_bands, load_scheme, of_votes, pointed
from app.rules.trade import ABSENCES, ACTIVITY_KINDS, DUTY_KINDS, FROM_CASES

RESOURCES = Path(__file__).parents[3] / "resources"
FILES = sorted((RESOURCES / "schemes").glob("*.toml"))
DEEDS = (*ACTIVITY_KINDS, *DUTY_KINDS, *FROM_CASES, *ABSENCES)
RUZHOU = {  # first, each further, cap: 汝州市人大代表履职服务平台
    "出席人代会": (15, 0, 15),
    "参加其他会议": (3, 1, 5),
    "学习培训": (3, 1, 5),
    "提出议案建议": (6, 2, 10),
    "专题调研": (4, 1, 6),
    "视察调研执法检查": (6, 1, 10),
    "接待选民": (4, 2, 12),
    "化解矛盾": (5, 1, 8),
    "扶弱济困": (5, 1, 8),
    "办好事实事": (5, 1, 8),
    "公益慈善": (5, 1, 8),
    "向选民述职": (3, 3, 5),
    "其他": (5, 0, 5),
}
START = 'title = "示例办法"\nsources = ["示例文件"]\n'
ITEM = '[[items]]\nkey = "a"\nlabel = "接待"\nkinds = ["接待选民"]\n'


def shipped(key):
    return load_scheme(key, (RESOURCES / "schemes" / f"{key}.toml").read_text(encoding="utf-8"), DEEDS)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_shipped_scheme_names_its_source_and_counts_only_known_kinds(path):
    scheme = shipped(path.stem)
    assert scheme.sources
    assert scheme.title
    assert all(item.rule.endswith("。") for item in scheme.items)


def test_the_scheme_of_ruzhou_has_the_published_points():
    scheme = shipped("ruzhou")
    assert {item.label: (item.first, item.more, item.cap) for item in scheme.items} == RUZHOU
    assert scheme.full == 105
    co_sign = scheme.item("proposals").co_sign
    assert (co_sign.each, co_sign.cap) == (1, 4)


def test_every_duty_of_the_workbook_has_its_place_in_ruzhou_or_is_told_otherwise():
    scheme = shipped("ruzhou")
    counted = {kind for item in scheme.items for kind in item.kinds} | set(scheme.item("proposals").co_sign.kinds)
    assert set(DUTY_KINDS) - counted == {"违纪扣分"}


def test_the_hundred_points_are_twenty_in_session_and_eighty_between():
    scheme = shipped("hundred")
    assert scheme.full == 100
    caps = {block.key: block.cap for block in scheme.blocks}
    told = {key: sum(item.cap for item in scheme.items if item.block == key) for key in caps}
    assert told == caps == {"session": 20, "recess": 80}
    assert scheme.item("扣分").deducts


def test_the_group_of_chunfu_reaches_a_hundred_by_first_points():
    scheme = shipped("chunfu")
    assert scheme.subject is Subject.GROUP
    assert sum(item.base + item.first + (item.cap if item.by_hand else 0) for item in scheme.items) == 100
    proposals = scheme.item("proposals")
    assert (proposals.least, proposals.first, proposals.more, proposals.short) == (3, 10, 5, 5)


def test_jiangbei_takes_a_point_for_each_half_day_of_leave():
    scheme = shipped("jiangbei")
    assert (scheme.item("proposals").first, scheme.item("inspections").more) == (3, 3)
    leave = scheme.item("leave")
    assert (leave.deducts, leave.loses.each, leave.loses.unit.value) == (True, 1, "半天")


def test_the_minimum_of_chongqing_is_341_and_311():
    scheme = shipped("chongqing")
    assert [item.least for item in scheme.items] == [3, 4, 1, 3, 1, 1]
    assert [item.span.value for item in scheme.items] == ["年"] * 3 + ["届"] * 3


@pytest.mark.parametrize(
    ("key", "reached", "band"),
    [
        *(("yinchuan", 80, "好"), ("yinchuan", 79, "较好"), ("yinchuan", 59.5, "差")),
        *(("baihe", 90, "优秀"), ("baihe", 89, "良好"), ("baihe", 60, "一般"), ("baihe", 59, "较差")),
        *(("four", 90, "优秀"), ("four", 75, "称职"), ("four", 60, "基本称职"), ("four", 0, "不称职")),
    ],
)
def test_the_bands_are_those_of_their_places(key, reached, band):
    sets = load_bands((RESOURCES / "bands.toml").read_text(encoding="utf-8"))
    assert sets[key].band(Decimal(str(reached))).name == band


@pytest.mark.parametrize(("fit", "band"), [(80, "称职"), (79, "基本称职"), (50, "基本称职"), (49, "不称职")])
def test_dawu_grades_by_the_share_of_votes(fit, band):
    dawu = load_bands((RESOURCES / "bands.toml").read_text(encoding="utf-8"))["dawu"]
    assert of_votes(dawu, {"称职": fit, "基本称职": 0, "不称职": 100 - fit}, 100).name == band
    assert of_votes(dawu, {"满意": 100}, 100) is None


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        (START + ITEM + "first = 3\ncap = 2\n", 8, "首次得分"),
        (START + ITEM, 4, "得几分"),
        (START + ITEM + "first = -1\n", 7, "0 到 1000"),
        (START + ITEM + "first = 1.234\n", 7, "两位小数"),
        (START + ITEM + "first = nan\n", 7, "0 到 1000"),
        (START + ITEM + "first = '三'\n", 7, "写成数"),
        (START + ITEM + "first = 3\nbonus = 1\n", 8, "不认识“bonus”"),
        (START + ITEM + "first = 3\nunit = '回'\n", 8, "次、件、天"),
        (START + ITEM + "by_hand = true\ncap = 3\n[[items.evaluators]]\nrole = '站'\nshare = 1\n", 11, "不认识“share”"),
        (START + ITEM + "first = 3\n[items.loses]\nkinds = ['缺席活动']\neach = 1\nall = 1\n", 11, "不认识“all”"),
        (START + ITEM + "base = 3\ncap = 2.5\n", 8, "首次得分或基础分高于本项最高分"),
        (START + ITEM + "first = 3\nblock = 'x'\n", 8, "没有叫“x”的块"),
        (START + ITEM + "first = 3\nby_hand = true\ncap = 3\n", 8, "由人评定"),
        (START + ITEM + "first = 3\nshort = 1\nleast = 2\n", 8, "什么都不做也会得分"),
        (START + ITEM.replace("接待选民", "接访") + "first = 3\n", 6, "没有叫“接访”"),
        (
            START + ITEM + "first = 3\n" + ITEM.replace('"a"', '"b"').replace('"接待"', '"乙"') + "first = 1\n",
            11,
            "只能算一次",
        ),
        (START + ITEM + "first = 3\n" + ITEM + "first = 1\n", 9, "写了两次"),
        (
            START + ITEM + "first = 3\n[[bands]]\nname = '甲'\nleast = 60\n[[bands]]\nname = '乙'\nleast = 80\n",
            13,
            "从高到低",
        ),
        (START, None, "至少要有一个"),
        ('title = "示例"\n' + ITEM + "first = 3\n", None, "依据"),
        (START + ITEM + "first = \n", 7, "等号后面"),
    ],
)
def test_a_mistake_is_refused_with_its_line_and_the_reason(text, line, why):
    with pytest.raises(LedgerError, match=why) as refused:
        load_scheme("本镇", text, DEEDS)
    if line is not None:
        assert str(refused.value).startswith(f"本镇.toml 第{line}行：")


def test_what_a_short_count_takes_away_is_not_held_against_a_small_cap():
    (item,) = load_scheme("本镇", START + ITEM + "first = 3\nshort = 3\nleast = 1\ncap = 0.5\n", DEEDS).items
    assert (item.first, item.cap) == (3, Decimal("0.5"))


def test_two_items_may_share_a_kind_by_role():
    lead = ITEM + 'roles = ["组织"]\nfirst = 5\n'
    rest = ITEM.replace('"a"', '"b"').replace('"接待"', '"参加"') + "first = 3\n"
    assert len(load_scheme("本镇", START + lead + rest, DEEDS).items) == 2


@pytest.mark.parametrize(("points", "words"), [("12", "12"), ("12.0", "12"), ("118.50", "118.5"), ("100", "100")])
def test_points_are_read_without_idle_noughts(points, words):
    assert pointed(Decimal(points)) == words
