"""The sample year by the scheme of 汝州, counted a second time from the plain rows of the workbook."""

from collections import Counter
from datetime import datetime

import pytest

from app.desk import demo
from app.ledger import deputies, scores
from tests.sample.reading import read_rows

YEAR = 2024
STEPS = {  # first, each further, cap
    "出席人代会": (15, 0, 15),
    "参加其他会议": (3, 1, 5),
    "学习培训": (3, 1, 5),
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
PLACE = {
    **dict.fromkeys(("接待选民", "流动联络站", "进集会", "进网格", "进企业", "走访选民"), "接待选民"),
    **dict.fromkeys(("视察", "调研", "执法检查"), "视察调研执法检查"),
    **dict.fromkeys(("办好事实事", "为民办实事"), "办好事实事"),
    **dict.fromkeys(("述职评议", "向选民述职"), "向选民述职"),
    **dict.fromkeys(("其他会议", "主席团会议", "列席上级会议"), "参加其他会议"),
    **{kind: kind for kind in ("学习培训", "化解矛盾", "扶弱济困", "公益慈善", "专题调研")},
}


@pytest.fixture(scope="module")
def ledger(tmp_path_factory):
    made = demo.sample_ledger(tmp_path_factory.mktemp("scores") / "太平.liubu", lambda: datetime(2025, 1, 10, 9))
    yield made
    made.close()


@pytest.fixture(scope="module")
def found(ledger):
    return scores.year(ledger, YEAR, "ruzhou")


def placed(row):
    kind, theme = row["类型"], row["主题"] or ""
    if kind == "会议":
        return "出席人代会" if "人民代表大会第" in theme else "参加其他会议"
    return "专题调研" if kind == "调研" and "专题" in theme else PLACE.get(kind, "其他")


def names(cell):
    return [each for each in (cell or "").split("、") if each]


def by_hand():
    """Who did what how often, by the workbook's plain rows."""
    rows = read_rows(demo.SAMPLE)
    done, led, signed = Counter(), Counter(), Counter()
    for row in rows["活动"]:
        done.update((name, placed(row)) for name in names(row["参加代表"]))
    for row in rows["履职"]:
        done[row["代表"], PLACE.get(row["履职类别"], "其他")] += 1
    for row in rows["建议"]:
        led[row["领衔代表"]] += 1
        signed.update(names(row["附议代表"]))
    return done, led, signed


def worth(label, number):
    first, more, cap = STEPS[label]
    return min(cap, first + more * (number - 1)) if number else 0


def test_every_item_of_every_deputy_is_what_plain_counting_gives(found):
    done, led, signed = by_hand()
    assert len(found.deputies) == 60
    for each in found.deputies:
        told = {item.label: item.points for item in each.items}
        wanted = {label: worth(label, done[each.called, label]) for label in STEPS}
        proposals = 6 + 2 * (led[each.called] - 1) if led[each.called] else 0
        wanted["提出议案建议"] = min(10, proposals + min(4, signed[each.called]))
        assert told == wanted, each.called
        assert each.total == sum(wanted.values())


def test_every_point_of_the_year_is_traced_to_an_entry_that_is_there(ledger, found):
    there = set()
    with ledger.connection() as connection:
        for table in ("activities", "cases", "duties"):
            there |= {(table, row[0]) for row in connection.exec_driver_sql(f"SELECT id FROM {table}")}
    for each in found.deputies:
        assert each.total == sum(item.points for item in each.items)
        for item in each.items:
            assert item.points == sum(entry.points for entry in item.entries) <= item.cap
            assert {(entry.table, entry.entry_id) for entry in item.entries} <= there
            assert all(entry.on.year == YEAR and entry.what for entry in item.entries)


def test_ranks_follow_the_totals_and_skip_after_ties(found):
    totals = [each.total for each in found.deputies]
    assert totals == sorted(totals, reverse=True)
    for each in found.deputies:
        assert each.rank == 1 + sum(other > each.total for other in totals)
        assert each.tied is (totals.count(each.total) > 1)


def test_the_alarms_of_the_year_are_those_absent_from_a_congress(ledger):
    rows = read_rows(demo.SAMPLE)
    absent = {name for row in rows["活动"] if placed(row) == "出席人代会" for name in names(row["缺席代表"])}
    assert {alarm.name for alarm in deputies.alarms(ledger)} == absent
    assert absent
