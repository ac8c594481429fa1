"""Assessing a year: hand-computed cases, caps, deductions, weights, and what holds whatever happened."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.deed import Deed
from app.rules.scores import Mark, assess, load_scheme, ranked

FOLDER = Path(__file__).parents[3] / "resources" / "schemes"
SCHEMES = {
    path.stem: load_scheme(path.stem, path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.toml"))
}
RUZHOU = SCHEMES["ruzhou"]
YEAR = 2024
START = 'title = "示例办法"\nsources = ["示例文件"]\n'
serial = count(1)


def deed(kind, on=date(YEAR, 5, 6), **values):
    return Deed(on, f"{kind}一次", (kind,), table="duties", entry_id=f"{next(serial):06d}", **values)


def times(kind, number):
    return [deed(kind, date(YEAR, 1, 1) + timedelta(days=at)) for at in range(number)]


def points(scheme, deeds, item, marks=()):
    return next(each for each in assess(scheme, deeds, marks, YEAR).items if item in {each.item, each.label}).points


def own(items, head=""):
    return load_scheme("示例", START + head + items)


@pytest.mark.parametrize(
    ("kind", "item", "told"),
    [
        ("出席人代会", "出席人代会", (0, 15, 15, 15)),
        ("其他会议", "参加其他会议", (0, 3, 4, 5, 5)),
        ("主席团会议", "参加其他会议", (0, 3, 4, 5, 5)),
        ("学习培训", "学习培训", (0, 3, 4, 5, 5)),
        ("领衔建议", "提出议案建议", (0, 6, 8, 10, 10)),
        ("附议建议", "提出议案建议", (0, 1, 2, 3, 4, 4)),
        ("专题调研", "专题调研", (0, 4, 5, 6, 6)),
        ("视察", "视察调研执法检查", (0, 6, 7, 8, 9, 10, 10)),
        ("接待选民", "接待选民", (0, 4, 6, 8, 10, 12, 12)),
        ("化解矛盾", "化解矛盾", (0, 5, 6, 7, 8, 8)),
        ("扶弱济困", "扶弱济困", (0, 5, 6, 7, 8, 8)),
        ("办好事实事", "办好事实事", (0, 5, 6, 7, 8, 8)),
        ("公益慈善", "公益慈善", (0, 5, 6, 7, 8, 8)),
        ("向选民述职", "向选民述职", (0, 3, 5, 5)),
        ("其他", "其他", (0, 5, 5)),
    ],
)
def test_each_item_of_ruzhou_is_what_a_hand_would_count(kind, item, told):
    assert tuple(points(RUZHOU, times(kind, number), item) for number in range(len(told))) == told


def test_co_signing_fills_up_to_the_item_but_not_beyond():
    deeds = [*times("领衔建议", 2), *times("附议建议", 5)]
    assert points(RUZHOU, deeds, "提出议案建议") == 10
    assert points(RUZHOU, [*times("领衔建议", 1), *times("附议建议", 5)], "提出议案建议") == 10
    assert points(RUZHOU, [*times("领衔建议", 1), *times("附议建议", 2)], "提出议案建议") == 8


def test_a_year_of_everything_is_the_full_score():
    deeds = [each for item in RUZHOU.items for each in times(item.kinds[0], 9)]
    score = assess(RUZHOU, deeds, (), YEAR)
    assert (score.total, score.band) == (105, "优秀")


def test_a_year_of_nothing_is_nought():
    score = assess(RUZHOU, (), (), YEAR)
    assert (score.total, score.band) == (0, "不称职")
    assert all(item.points == 0 and not item.entries for item in score.items)


def test_entries_beyond_the_cap_are_listed_with_nought():
    [item] = [each for each in assess(RUZHOU, times("接待选民", 7), (), YEAR).items if each.points]
    assert [entry.points for entry in item.entries] == [4, 2, 2, 2, 2, 0, 0]
    assert all(entry.table == "duties" and entry.entry_id for entry in item.entries)


def test_another_year_does_not_count():
    assert (
        assess(RUZHOU, [deed("接待选民", date(2023, 12, 31)), deed("接待选民", date(2025, 1, 1))], (), YEAR).total == 0
    )


def test_the_minimum_counts_the_term_where_it_says_so():
    scheme = SCHEMES["chongqing"]
    before = [
        deed("学习培训", date(2022, 6, 1)),
        deed("学习培训", date(2023, 6, 1)),
        deed("审议发言", date(2023, 6, 1)),
    ]
    assert points(scheme, [*before, deed("学习培训")], "training") == 1
    assert points(scheme, before, "training") == 0
    assert points(scheme, [*before, *times("审议发言", 2)], "speaking") == 0


def test_fewer_proposals_than_wanted_cost_points_down_to_nought():
    told = [points(SCHEMES["chunfu"], times("领衔建议", number), "proposals") for number in range(6)]
    assert told == [0, 0, 5, 10, 15, 20]


def test_what_a_group_did_together_is_one_deed_and_persons_are_counted_once():
    scheme = SCHEMES["chunfu"]
    together = [
        Deed(date(YEAR, 3, 1), "调研", ("调研",), table="activities", entry_id="1", who=who) for who in ("甲", "乙")
    ]
    [item] = [each for each in assess(scheme, together, (), YEAR).items if each.item == "studies"]
    assert (item.points, len(item.entries)) == (10, 1)
    spoke = [deed("审议发言", who=who) for who in ("甲", "甲", "乙")]
    assert points(scheme, spoke, "speaking") == 15


def test_one_absence_costs_the_base_points():
    scheme = SCHEMES["chunfu"]
    assert points(scheme, (), "presence") == 10
    [item] = [each for each in assess(scheme, [deed("缺席活动")], (), YEAR).items if each.item == "presence"]
    assert [entry.points for entry in item.entries] == [10, -10]


def test_leave_from_the_congress_costs_a_point_for_each_half_day():
    scheme = SCHEMES["jiangbei"]
    deeds = [*times("领衔建议", 2), deed("请假人代会", halves=2), deed("请假人代会")]
    score = assess(scheme, deeds, (), YEAR)
    assert score.total == 3
    assert [item.points for item in score.items] == [6, 0, -3]


def test_a_total_never_falls_below_nought_and_still_adds_up():
    score = assess(SCHEMES["jiangbei"], [deed("请假人代会", halves=2)], (), YEAR)
    assert (score.total, [item.points for item in score.items]) == (0, [0, 0, 0])


def test_several_entries_of_one_day_are_one_day():
    scheme = own('[[items]]\nkey="a"\nlabel="履职天数"\nkinds=["进网格"]\nunit="天"\nfirst=1.5\nmore=0.5\n')
    same = [deed("进网格"), deed("进网格"), deed("进网格", date(YEAR, 5, 7))]
    assert points(scheme, same, "a") == 2


def test_hours_may_be_parts():
    scheme = own('[[items]]\nkey="a"\nlabel="学时"\nkinds=["学习培训"]\nunit="小时"\nfirst=1\nmore=0.5\n')
    assert points(scheme, [deed("学习培训", hours=2.5), deed("学习培训")], "a") == Decimal("1.8")


def test_roles_tell_who_organised_from_who_took_part():
    scheme = own(
        '[[items]]\nkey="a"\nlabel="组织"\nkinds=["调研"]\nroles=["组织"]\nfirst=5\nmore=5\n'
        '[[items]]\nkey="b"\nlabel="参加"\nkinds=["调研"]\nfirst=2\nmore=2\n'
    )
    deeds = [deed("调研", role="组织"), deed("调研", role="参加"), deed("调研")]
    assert [points(scheme, deeds, key) for key in ("a", "b")] == [5, 4]


def test_a_deed_goes_to_its_narrowest_kind():
    session = Deed(date(YEAR, 3, 1), "人代会", ("出席人代会", "会议"), table="activities", entry_id="1")
    assert (points(RUZHOU, [session], "congress"), points(RUZHOU, [session], "meetings")) == (15, 0)


def test_a_block_caps_its_items_together():
    scheme = own(
        '[[blocks]]\nkey="x"\nlabel="联系"\ncap=5\n'
        '[[items]]\nkey="a"\nlabel="接待"\nblock="x"\nkinds=["接待选民"]\nfirst=4\ncap=4\n'
        '[[items]]\nkey="b"\nlabel="走访"\nblock="x"\nkinds=["走访选民"]\nfirst=4\ncap=4\n'
    )
    score = assess(scheme, [deed("接待选民"), deed("走访选民")], (), YEAR)
    assert ([item.points for item in score.items], score.total) == ([4, 1], 5)


def test_marks_weigh_by_their_evaluators():
    scheme = own(
        '[[items]]\nkey="a"\nlabel="表现"\nby_hand=true\ncap=10\n',
        '[[evaluators]]\nrole="自评"\nweight=1\n[[evaluators]]\nrole="组评"\nweight=3\n',
    )
    marks = [Mark("a", "自评", Decimal(10), date(YEAR, 12, 1)), Mark("a", "组评", Decimal(6), date(YEAR, 12, 2))]
    score = assess(scheme, (), marks, YEAR)
    assert score.total == 7
    assert [entry.points for entry in score.items[0].entries] == [Decimal("2.5"), Decimal("4.5")]
    assert assess(scheme, (), marks[:1], YEAR).total == Decimal("2.5")
    more = [*marks, Mark("a", "组评", Decimal(8), date(YEAR, 12, 3))]
    assert assess(scheme, (), more, YEAR).total == Decimal("7.8")


def test_points_off_come_from_what_was_given():
    scheme = SCHEMES["hundred"]
    on = date(YEAR, 12, 1)
    marks = [Mark("training", "考评小组", Decimal(8), on), Mark("minus", "", Decimal(3), on, "会风会纪")]
    score = assess(scheme, times("学习培训", 2), marks, YEAR)
    assert score.total == 5
    [item] = [each for each in score.items if each.item == "training"]
    assert [(entry.table, entry.points) for entry in item.entries] == [("duties", 0), ("duties", 0), ("score_marks", 8)]
    assert assess(scheme, (), [Mark("minus", "", Decimal(3), on)], YEAR).total == 0


def test_a_mark_that_the_scheme_does_not_count_grades_nobody():
    rules = own(
        '[[evaluators]]\nrole="考评小组"\n[[items]]\nkey="a"\nlabel="表现"\nby_hand=true\ncap=10\n'
        '[[bands]]\nname="称职"\nleast=5\n[[bands]]\nname="不称职"\nleast=0\n'
    )
    for item, role, band in (
        ("a", "考评小组", "称职"),
        ("a", "代表自评", ""),
        ("a", "", ""),
        ("b", "考评小组", ""),
    ):
        assert assess(rules, [], [Mark(item, role, Decimal(9), date(YEAR, 6, 1))], YEAR).band == band


def test_nobody_is_graded_before_anyone_has_judged():
    assert assess(SCHEMES["hundred"], times("学习培训", 2), (), YEAR).band == ""


@pytest.mark.parametrize(
    ("totals", "ranks"),
    [((9, 8, 8, 7), (1, 2, 2, 4)), ((5, 5, 5), (1, 1, 1)), ((1, 2, 3), (3, 2, 1)), ((), ())],
)
def test_who_is_equal_shares_the_rank_and_the_next_is_skipped(totals, ranks):
    assert ranked([Decimal(total) for total in totals]) == ranks


KINDS = sorted({kind for scheme in SCHEMES.values() for item in scheme.items for kind in item.kinds})
LOST = ("缺席人代会", "缺席活动", "请假人代会")
schemes = st.sampled_from(sorted(SCHEMES.values(), key=lambda each: each.key))
deeds = st.builds(
    lambda kind, days, who, halves: deed(kind, date(YEAR, 1, 1) + timedelta(days=days), who=who, halves=halves),
    *(
        st.sampled_from((*KINDS, "附议建议", "收集意见")),
        st.integers(0, 365),
        st.sampled_from("甲乙"),
        st.integers(1, 2),
    ),
)
losses = st.builds(lambda kind, halves: deed(kind, halves=halves), st.sampled_from(LOST), st.integers(1, 2))


def judging(scheme):
    """Marks that the scheme's evaluators might give."""
    by_hand = [item for item in scheme.items if item.by_hand]
    if not by_hand:
        return st.just([])
    mark = st.sampled_from(by_hand).flatmap(
        lambda item: st.builds(
            Mark,
            *(st.just(item.key), st.sampled_from([each.role for each in item.evaluators] or [""])),
            *(st.decimals(0, item.cap, places=1), st.dates(date(YEAR, 1, 1), date(YEAR, 12, 31))),
        )
    )
    return st.lists(mark, max_size=8)


years = schemes.flatmap(
    lambda scheme: st.tuples(
        st.just(scheme), st.lists(deeds, max_size=40), st.lists(losses, max_size=3), judging(scheme)
    )
)


@given(years, st.randoms(use_true_random=False))
def test_the_order_of_entry_never_changes_a_score(year, chance):
    scheme, done, lost, marks = year
    shuffled, given_later = [*done, *lost], list(marks)
    chance.shuffle(shuffled)
    chance.shuffle(given_later)
    assert assess(scheme, shuffled, given_later, YEAR) == assess(scheme, [*done, *lost], marks, YEAR)


@given(years)
def test_every_point_has_its_entry_and_no_cap_is_exceeded(year):
    scheme, done, lost, marks = year
    score = assess(scheme, [*done, *lost], marks, YEAR)
    assert score.total == sum(item.points for item in score.items) >= 0
    for item in score.items:
        assert item.points == sum(entry.points for entry in item.entries)
        assert item.cap is None or item.points <= item.cap
        assert item.points >= 0 or item.cap == 0
    for block in scheme.blocks:
        together = sum(item.points for item in score.items if item.block == block.key)
        assert block.cap is None or together <= block.cap


@given(years, deeds)
def test_one_deed_more_never_lowers_a_score(year, one_more):
    scheme, done, lost, marks = year
    before = assess(scheme, [*done, *lost], marks, YEAR)
    assert assess(scheme, [*done, one_more, *lost], marks, YEAR).total >= before.total


@given(years, losses)
def test_a_loss_never_raises_a_score(year, loss):
    scheme, done, lost, marks = year
    assert assess(scheme, [*done, *lost, loss], marks, YEAR).total <= assess(scheme, [*done, *lost], marks, YEAR).total
