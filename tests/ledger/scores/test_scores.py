"""Assessments over a real ledger: computed anew, traced to their entries, frozen with their rules."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import event

from app.errors import LedgerError
from app.ledger import activities, bylaws, cases, deputies, registers, scores
from app.ledger.activities import ActivityDraft, Present
from app.ledger.bylaws import assessment
from app.ledger.cases import CaseDraft
from app.ledger.deputies import DeputyDraft, Seat
from app.ledger.scores import MarkDraft, WishedDeed, assessing, marks
from app.ledger.store import put_settings
from app.models.activity import Activity
from app.models.attendance import Attendance
from app.models.duty import Duty
from app.models.score_year import ScoreYear
from app.rules.trade import CONGRESS

YEAR = 2024
OWN = 'title = "示例镇考评"\nsources = ["示例镇考评办法"]\n[[items]]\nkey = "a"\nlabel = "接待"\nkinds = ["接待选民"]\nfirst = 2.5\nmore = 2.5\n'
SESSION = "太平镇第十四届人民代表大会第三次会议"


@pytest.fixture
def people(ledger):
    seats = (Seat("乡", constituency="东街选区", elected_on=date(2022, 3, 1)),)
    drafts = (DeputyDraft(f"示例{sign}", group="东片", seats=seats) for sign in "甲乙丙")
    return [deputies.add(ledger, draft).id for draft in drafts]


def held(ledger, kind, day, *attendance, **values):
    return activities.add(ledger, ActivityDraft(day, kind, attendance=attendance, **values))


def statements(ledger, work):
    seen = []

    def listen(_connection, _cursor, statement, *_):
        seen.append(statement)

    event.listen(ledger._engine, "before_cursor_execute", listen)
    try:
        work()
    finally:
        event.remove(ledger._engine, "before_cursor_execute", listen)
    return sum(statement.lstrip().upper().startswith("SELECT") for statement in seen)


def a_year(ledger, people):
    held(ledger, "会议", date(2024, 3, 13), Present(people[0]), Present(people[1], "请假"), theme=SESSION)
    held(ledger, "接待选民", date(2024, 4, 2), Present(people[0]), Present(people[1]), theme="接待日")
    registers.add(
        ledger,
        registers_book(),
        {"done_on": "2024-05-01", "deputy_id": "示例甲", "kind": "化解矛盾", "matter": "劝和邻里"},
    )
    draft = CaseDraft(
        date(2024, 3, 13),
        "修路",
        kind="proposal",
        title="关于修路的建议",
        leaders=(people[0],),
        co_signers=(people[1],),
    )
    return cases.register(ledger, draft)


def registers_book():
    from app.books.shelf import BOOKS

    return BOOKS["other-duties"]


def test_a_score_is_traced_to_activities_cases_and_duties(ledger, people):
    a_year(ledger, people)
    best = assessing.of(ledger, people[0], YEAR)
    assert (best.total, best.rank, best.tied) == (15 + 4 + 5 + 6, 1, False)
    told = {(entry.table, entry.on, entry.points) for item in best.items for entry in item.entries}
    assert told == {
        ("activities", date(2024, 3, 13), 15),
        ("activities", date(2024, 4, 2), 4),
        ("cases", date(2024, 3, 13), 6),
        ("duties", date(2024, 5, 1), 5),
    }
    assert assessing.of(ledger, people[1], YEAR).total == 4 + 1


def test_a_voided_entry_takes_its_points_along(ledger, people):
    a_year(ledger, people)
    before = assessing.of(ledger, people[0], YEAR).total
    [line] = activities.listing(ledger, kinds=("接待选民",))
    activities.void(ledger, line.id, "登记重复")
    assert assessing.of(ledger, people[0], YEAR).total == before - 4


def test_the_json_is_that_of_the_docs(ledger, people):
    a_year(ledger, people)
    document = scores.as_json(scores.year(ledger, YEAR))
    assert (document["year"], document["scheme"]) == (2024, "ruzhou")
    assert set(document["deputies"][0]) == {"name", "total", "band", "rank", "note", "items"}
    item = document["deputies"][0]["items"][0]
    assert item == {
        "item": "出席人代会",
        "points": 15,
        "cap": 15,
        "entries": [{"date": "2024-03-13", "what": f"会议：{SESSION}", "points": 15}],
    }
    assert [each["rank"] for each in document["deputies"]] == [1, 2, 3]


def test_all_deputies_cost_as_many_statements_as_one(ledger, people):
    a_year(ledger, people)
    scores.year(ledger, YEAR)
    few = statements(ledger, lambda: scores.year(ledger, YEAR))
    for number in range(20):
        someone = deputies.add(ledger, DeputyDraft(f"示例{number}号")).id
        held(ledger, "视察", date(2024, 6, 1), Present(someone), Present(people[0]), theme="视察水利")
    assert statements(ledger, lambda: scores.year(ledger, YEAR)) == few <= 8


def test_every_entry_of_a_hundred_and_sixty_deputies_is_counted(ledger):
    with ledger.write("准备") as session:
        ids = [deputies.put(session, DeputyDraft(f"示例{number}")).id for number in range(160)]
        for number in range(300):
            day = date(2024, 1, 1) + timedelta(days=number)
            row = Activity(
                number=f"例{number}",
                series="例",
                year=2024,
                serial=number,
                held_on=day,
                kind="接待选民",
                theme="接待日",
            )
            session.add(row)
            session.add_all(Attendance(activity_id=row.id, deputy_id=ids[(number * 7 + at) % 160]) for at in range(20))
        session.add_all(
            Duty(
                done_on=date(2024, 1, 1) + timedelta(days=at % 366),
                deputy_id=ids[at % 160],
                kind="走访选民",
                matter="走访",
            )
            for at in range(3000)
        )
    found = scores.year(ledger, YEAR)
    assert len(found.deputies) == 160
    assert sum(len(item.entries) for each in found.deputies for item in each.items) == 9000


def test_the_scheme_is_the_units_choice_then_the_methods_then_ruzhou(ledger):
    assert bylaws.schemes.current(ledger).key == (bylaws.methods.current(ledger).scheme or "ruzhou")
    bylaws.schemes.choose(ledger, "江北履职考评")
    assert bylaws.schemes.current(ledger).key == "jiangbei"
    assert bylaws.schemes.current(ledger, "hundred").key == "hundred"
    put_settings(ledger, scheme="")
    assert bylaws.schemes.current(ledger).key != "jiangbei"
    with pytest.raises(LedgerError, match="可选：ruzhou（汝州量化考评）"):
        bylaws.schemes.current(ledger, "没有的")


def test_the_unit_writes_its_own_scheme(ledger, people):
    held(ledger, "接待选民", date(2024, 4, 2), Present(people[0]))
    bylaws.schemes.add(ledger, "本镇", OWN)
    assert assessing.of(ledger, people[0], YEAR, "本镇").total == Decimal("2.5")
    assert bylaws.schemes.text(ledger, "本镇") == OWN
    with pytest.raises(LedgerError, match="第7行：“first”要在 0 到 1000"):
        bylaws.schemes.add(ledger, "错的", OWN.replace("first = 2.5", "first = -2").replace("示例镇", "另一镇"))
    with pytest.raises(LedgerError, match="随程序附带"):
        bylaws.schemes.add(ledger, "ruzhou", OWN)
    bylaws.schemes.choose(ledger, "本镇")
    with pytest.raises(LedgerError, match="正在用"):
        bylaws.schemes.drop(ledger, "本镇")
    put_settings(ledger, scheme="")
    bylaws.schemes.drop(ledger, "本镇")
    assert "本镇" not in {each.key for each in bylaws.schemes.known(ledger)}


def test_what_if_says_the_points_and_the_rank_and_writes_nothing(ledger, people):
    a_year(ledger, people)
    found = scores.what_if(
        ledger, people[1], YEAR, [WishedDeed("接待选民", 2), WishedDeed("公益慈善"), WishedDeed("视察", 6)]
    )
    assert (found.before.total, found.after.total) == (5, 5 + 4 + 5 + 10)
    assert (found.before.rank, found.after.rank) == (2, 2)
    assert assessing.of(ledger, people[1], YEAR).total == 5
    with pytest.raises(LedgerError, match="没有叫“看报”"):
        scores.what_if(ledger, people[1], YEAR, [WishedDeed("看报")])


def test_a_frozen_year_stays_and_the_difference_is_told(ledger, people):
    a_year(ledger, people)
    kept = scores.freeze(ledger, YEAR, "年终考评")
    held(ledger, "视察", date(2024, 6, 1), Present(people[2]), theme="视察水利")
    found = scores.year(ledger, YEAR)
    assert [(each.id, each.total, each.rank) for each in found.deputies] == [
        (each.id, each.total, each.rank) for each in kept.deputies
    ]
    assert found.deputies == kept.deputies
    assert (found.frozen.version, len(found.frozen.version)) == (kept.frozen.version, 64)
    assert [each.sentence for each in found.frozen.differences] == ["示例丙：冻结时是0分，按现在的登记是6分。"]
    with ledger.read() as session:
        row = session.query(ScoreYear).one()
        assert (row.scheme, row.rules) == ("ruzhou", bylaws.schemes.text(ledger, "ruzhou"))
    with pytest.raises(LedgerError, match="已经冻结"):
        scores.freeze(ledger, YEAR)


def test_unfreezing_wants_a_reason_and_counts_anew(ledger, people):
    a_year(ledger, people)
    scores.freeze(ledger, YEAR)
    held(ledger, "视察", date(2024, 6, 1), Present(people[2]), theme="视察水利")
    with pytest.raises(LedgerError, match="理由"):
        scores.unfreeze(ledger, YEAR, " ")
    scores.unfreeze(ledger, YEAR, "补登了一次视察")
    assert scores.year(ledger, YEAR).frozen is None
    assert assessing.of(ledger, people[2], YEAR).total == 6
    with pytest.raises(LedgerError, match="没有冻结"):
        scores.unfreeze(ledger, YEAR, "再来")


def test_a_frozen_year_outlives_the_scheme_it_was_counted_by(ledger, people):
    held(ledger, "接待选民", date(2024, 4, 2), Present(people[0]))
    bylaws.schemes.add(ledger, "本镇", OWN)
    scores.freeze(ledger, YEAR, scheme="本镇")
    bylaws.schemes.drop(ledger, "本镇")
    found = scores.year(ledger, YEAR)
    assert (found.scheme.title, found.of(people[0]).total) == ("示例镇考评", Decimal("2.5"))
    assert found.frozen.differences == ()


def test_a_frozen_year_stays_where_its_rules_cannot_be_read_any_more(ledger, people):
    a_year(ledger, people)
    kept = scores.freeze(ledger, YEAR)
    with ledger.write("早先的程序") as session:
        session.query(ScoreYear).one().rules = "早先的写法 = 1"
    found = scores.year(ledger, YEAR)
    assert found.deputies == kept.deputies
    assert [item.label for item in found.scheme.items] == [item.label for item in kept.scheme.items]
    assert found.scheme.bands == kept.scheme.bands
    assert "读不懂" in found.scheme.lacks
    assert found.frozen.differences == ()


def test_another_scheme_may_be_asked_for_beside_the_frozen_one(ledger, people):
    a_year(ledger, people)
    scores.freeze(ledger, YEAR)
    assert scores.year(ledger, YEAR, "jiangbei").frozen is None
    assert scores.year(ledger, YEAR, "ruzhou").frozen is not None


@pytest.mark.parametrize("year", [0, 1024, 99999])
def test_a_year_that_is_none_is_refused(ledger, year):
    with pytest.raises(LedgerError, match="年份"):
        scores.year(ledger, year)


def test_next_year_cannot_be_frozen(ledger, people):
    with pytest.raises(LedgerError, match="还没有到"):
        scores.freeze(ledger, 2025)


def test_marks_are_given_by_the_schemes_evaluators_only(ledger, people):
    draft = MarkDraft(YEAR, people[0], "培训学习", 8, "考评小组", "全勤")
    [mark] = scores.add(ledger, draft, scheme="hundred")
    assert (mark.name, mark.label, mark.points) == ("示例甲", "培训学习", 8)
    assert assessing.of(ledger, people[0], YEAR, "hundred").total == 8
    for wrong, why in (
        (MarkDraft(YEAR, people[0], "培训学习", 8, "群众"), "由考评小组打分"),
        (MarkDraft(YEAR, people[0], "培训学习", 10.5, "考评小组"), "0分到10分"),
        (MarkDraft(YEAR, people[0], "培训学习", 1.234, "考评小组"), "两位小数"),
        (MarkDraft(YEAR, people[0], "没有的", 1), "没有“没有的”"),
        (MarkDraft(YEAR, people[0], "扣分", 1), "事由"),
    ):
        with pytest.raises(LedgerError, match=why):
            scores.add(ledger, wrong, scheme="hundred")
    with pytest.raises(LedgerError, match="由登记算出"):
        scores.add(ledger, MarkDraft(YEAR, people[0], "接待选民", 1), scheme="ruzhou")


def test_marks_are_corrected_and_voided_with_a_reason(ledger, people):
    [mark] = scores.add(ledger, MarkDraft(YEAR, people[0], "training", 8), scheme="hundred")
    assert scores.correct(ledger, mark.id, 9, "看错了", "hundred").points == 9
    marks.void(ledger, mark.id, "重复")
    assert scores.listing(ledger, YEAR, scheme="hundred") == ()
    scores.freeze(ledger, YEAR, scheme="hundred")
    with pytest.raises(LedgerError, match="已经冻结"):
        scores.add(ledger, MarkDraft(YEAR, people[0], "training", 8), scheme="hundred")


def test_a_group_gives_its_members_one_score(ledger, people):
    held(ledger, "调研", date(2024, 6, 1), Present(people[0]), Present(people[1]), theme="调研")
    alone = deputies.add(ledger, DeputyDraft("示例丁", group="西片")).id
    found = scores.year(ledger, YEAR, "chunfu")
    assert {each.called: (each.total, each.place) for each in found.deputies} == {
        "示例甲": (20, "并列1"),
        "示例乙": (20, "并列1"),
        "示例丙": (20, "并列1"),
        "示例丁": (10, "4"),
    }
    assert len(found.of(alone).item("studies").entries) == 0
    assert len(found.of(people[2]).item("studies").entries) == 1


def test_who_left_before_doing_anything_is_not_ranked(ledger, people):
    deputies.set_status(ledger, people[2], "终止", "调离")
    assert {each.id for each in scores.year(ledger, YEAR).deputies} == set(people[:2])
    held(ledger, "视察", date(2024, 6, 1), Present(people[2]))
    assert len(scores.year(ledger, YEAR).deputies) == 3


def test_who_was_suspended_for_a_time_is_ranked_with_these_days_noted(ledger, people):
    a_year(ledger, people)
    before = scores.year(ledger, YEAR).of(people[0])
    deputies.set_status(ledger, people[0], "暂停", "被羁押", date(2024, 3, 1))
    deputies.set_status(ledger, people[0], "在任", "恢复", date(2024, 6, 1))
    now = scores.year(ledger, YEAR).of(people[0])
    assert (now.total, now.rank, now.items) == (before.total, before.rank, before.items)
    assert (before.note, now.note) == ("", "2024年3月1日至2024年5月31日暂停（92天），得分没有折算。")
    assert scores.year(ledger, YEAR - 1).of(people[0]).note == ""
    scores.freeze(ledger, YEAR)
    assert scores.year(ledger, YEAR).of(people[0]).note == now.note


def test_who_left_later_is_ranked_in_the_years_served(ledger, people):
    deputies.set_status(ledger, people[2], "终止", "调离", date(2024, 2, 1))
    assert {each.id for each in scores.year(ledger, 2023).deputies} == set(people)
    assert {each.id for each in scores.year(ledger, 2024).deputies} == set(people[:2])


def test_who_was_elected_later_is_not_ranked(ledger, people):
    deputies.add(ledger, DeputyDraft("示例新", seats=(Seat("乡", elected_on=date(2024, 9, 1)),)))
    assert len(scores.year(ledger, 2023).deputies) == 3
    assert len(scores.year(ledger, 2024).deputies) == 4


def test_deputies_of_the_same_name_are_told_apart(ledger, people):
    deputies.add(ledger, DeputyDraft("示例甲", seats=(Seat("乡", constituency="西街选区"),)))
    names = {each["name"] for each in scores.as_json(scores.year(ledger, YEAR))["deputies"]}
    assert {"示例甲（东街选区）", "示例甲（西街选区）"} < names


def test_the_unit_may_grade_by_other_bands_and_be_told_what_follows(ledger, people, calendar):
    a_year(ledger, people)
    held(ledger, "接待选民", date(2023, 4, 4), Present(people[0]))
    assessment.choose_bands(ledger, "yinchuan")
    assert {each.band for each in scores.year(ledger, YEAR).deputies} == {"差"}
    told = [each.sentence for each in scores.warnings(ledger, YEAR)]
    assert "示例甲2024年连续两年评为“差”，劝其辞职，或者依法提出罢免。" in told
    assessment.choose_bands(ledger, "")
    assert scores.warnings(ledger, YEAR) == ()
    with pytest.raises(LedgerError, match="没有叫“dawu”的分档"):
        assessment.choose_bands(ledger, "dawu")


def test_the_last_five_of_two_years_are_warned(ledger, people, calendar):
    assessment.choose_bands(ledger, "xiangzhou")
    others = [deputies.add(ledger, DeputyDraft(f"示例{number}号")).id for number in range(5)]
    for year in (2023, 2024):
        held(ledger, "视察", date(year, 6, 1), *(Present(each) for each in (*people[:2], *others)), theme="视察水利")
    told = scores.warnings(ledger, YEAR)
    assert people[2] in {each.deputy_id for each in told}
    assert all("连续两年居后5位，警示" in each.sentence for each in told)


def test_the_unit_of_a_meeting_registered_as_the_congress_itself_counts(ledger, people):
    held(ledger, CONGRESS, date(2024, 3, 13), Present(people[0]), theme="本镇会议")
    assert assessing.of(ledger, people[0], YEAR).total == 15


def test_an_unknown_deputy_is_refused_in_a_sentence(ledger, people):
    with pytest.raises(LedgerError, match="没有这名代表"):
        assessing.of(ledger, "0" * 32, YEAR)


def test_a_setting_that_names_a_scheme_which_is_gone_falls_back(ledger):
    put_settings(ledger, scheme="早已删除")
    assert bylaws.schemes.current(ledger).key in bylaws.schemes.shipped


def test_the_moment_of_a_wish_lies_in_its_year(ledger, people, calendar):
    calendar.moment = datetime(2026, 1, 5, 9)
    assert scores.what_if(ledger, people[0], YEAR, [WishedDeed("接待选民")]).after.total == 4


def test_nothing_is_tried_out_on_a_frozen_year(ledger, people):
    a_year(ledger, people)
    scores.freeze(ledger, YEAR)
    with pytest.raises(LedgerError, match="2024年已冻结"):
        scores.what_if(ledger, people[0], YEAR, [WishedDeed("接待选民")])


def test_a_frozen_year_keeps_the_bands_it_was_graded_by(ledger, people):
    a_year(ledger, people)
    plain = scores.freeze(ledger, YEAR).frozen.version
    scores.unfreeze(ledger, YEAR, "换分档")
    assessment.choose_bands(ledger, "yinchuan")
    told = [each.sentence for each in scores.warnings(ledger, YEAR)]
    graded = scores.freeze(ledger, YEAR)
    assert told
    assert [each.sentence for each in scores.warnings(ledger, YEAR)] == told
    assert graded.frozen.version != plain
    assessment.choose_bands(ledger, "")
    kept = scores.year(ledger, YEAR)
    assert [band.name for band in kept.scheme.bands] == ["好", "较好", "差"]
    assert kept.scheme.bands == graded.scheme.bands


def test_a_year_of_which_nothing_was_written_down_is_no_second_bad_year(ledger, people):
    a_year(ledger, people)
    assessment.choose_bands(ledger, "yinchuan")
    told = [each.sentence for each in scores.warnings(ledger, YEAR)]
    assert "示例丙2024年评为“差”，约谈。" in told
    assert not any("连续两年" in sentence for sentence in told)


def test_a_year_that_has_just_begun_warns_of_nobody(ledger, people):
    a_year(ledger, people)
    assessment.choose_bands(ledger, "yinchuan")
    assert scores.warnings(ledger, YEAR)
    assert scores.warnings(ledger, YEAR + 1) == ()


def test_marks_of_another_scheme_give_nothing_where_the_item_has_the_same_key(ledger, people):
    bylaws.schemes.choose(ledger, "hundred")
    scores.add(ledger, MarkDraft(YEAR, people[0], "proposals", 9.5, "考评小组"))
    for key in ("ruzhou", "ruzhou-sheet"):
        bylaws.schemes.choose(ledger, key)
        assert assessing.of(ledger, people[0], YEAR).total == 0
        assert scores.listing(ledger, YEAR) == ()
    assert [each.label for each in scores.listing(ledger, YEAR, scheme="hundred")] == ["闭会提建议"]
    assert assessing.of(ledger, people[0], YEAR, "hundred").total == Decimal("9.5")


def test_marks_of_another_scheme_neither_grade_nor_rank_anybody(ledger, people):
    deputies.set_status(ledger, people[2], "终止", "调离")
    schemes = ("chongqing", "chunfu", "hundred", "jiangbei", "ruzhou", "ruzhou-sheet")
    before = {key: scores.year(ledger, YEAR, key).deputies for key in schemes}
    assert {each.band for key in ("hundred", "ruzhou-sheet") for each in before[key]} == {""}
    for someone in people[:1] + people[2:]:
        for item, evaluator in (("proposals", "考评小组"), ("visits", "考评小组")):
            scores.add(ledger, MarkDraft(YEAR, someone, item, 9, evaluator), scheme="hundred")
        scores.add(ledger, MarkDraft(YEAR, someone, "minus", 3, matter="缺席"), scheme="hundred")
    for key in schemes:
        if key != "hundred":
            assert scores.year(ledger, YEAR, key).deputies == before[key]
            assert scores.warnings(ledger, YEAR, key) == ()
    assert {each.id: bool(each.band) for each in scores.year(ledger, YEAR, "hundred").deputies} == {
        people[0]: True,
        people[1]: False,
        people[2]: True,
    }


def test_a_seat_won_in_the_county_later_begins_no_new_term_in_the_township(ledger):
    seats = (Seat("乡", elected_on=date(2022, 3, 1)), Seat("县", elected_on=date(2024, 5, 1)))
    someone = deputies.add(ledger, DeputyDraft("示例甲", seats=seats)).id
    for day in (date(2022, 4, 5), date(2023, 4, 5), date(2024, 4, 5)):
        held(ledger, "学习培训", day, Present(someone), theme="示例培训")
    assert assessing.of(ledger, someone, YEAR, "chongqing").item("training").points == 1


def test_of_two_of_one_name_whose_constituency_is_not_known_neither_is_put_in_empty_brackets(ledger, people):
    deputies.add(ledger, DeputyDraft("示例甲", seats=(Seat("乡"),)))
    names = {each.called for each in scores.year(ledger, YEAR).deputies}
    assert {"示例甲（东街选区）", "示例甲"} <= names


def trained(ledger, someone, *days):
    for day in days:
        held(ledger, "学习培训", day, Present(someone), theme=f"{day}培训")


def counted_in_term(ledger, someone, year):
    return [entry.on for entry in assessing.of(ledger, someone, year, "chongqing").item("training").entries]


def test_what_counts_for_a_term_counts_from_the_day_of_election(ledger):
    someone = deputies.add(ledger, DeputyDraft("示例甲", seats=(Seat("乡", elected_on=date(2023, 6, 15)),))).id
    before, that_day, after = date(2023, 6, 14), date(2023, 6, 15), date(2024, 2, 3)
    trained(ledger, someone, date(2022, 6, 1), date(2023, 1, 2), before, that_day, after)
    assert counted_in_term(ledger, someone, 2023) == [that_day]
    assert counted_in_term(ledger, someone, 2024) == [that_day, after]


def test_a_deputy_elected_again_in_the_middle_of_a_year_begins_a_new_term_that_day(ledger):
    seats = (Seat("乡", "第十四届", elected_on=date(2021, 7, 1)), Seat("乡", "第十五届", elected_on=date(2024, 6, 15)))
    someone = deputies.add(ledger, DeputyDraft("示例甲", seats=seats)).id
    old, last, new = date(2021, 7, 1), date(2024, 6, 14), date(2024, 6, 15)
    trained(ledger, someone, date(2021, 6, 30), old, last, new)
    assert counted_in_term(ledger, someone, 2023) == [old]
    assert counted_in_term(ledger, someone, 2024) == [new]
    hours = assessing.of(ledger, someone, YEAR, "ruzhou").items
    assert {entry.on for item in hours for entry in item.entries} >= {last, new}


def test_each_member_of_a_group_counts_from_his_or_her_own_election(ledger):
    days = (date(2022, 3, 1), date(2024, 6, 15))
    ids = [
        deputies.add(ledger, DeputyDraft(f"示例{sign}", group="东片", seats=(Seat("乡", elected_on=day),))).id
        for sign, day in zip("甲乙", days, strict=True)
    ]
    text = OWN.replace("[[items]]", '[[items]]\nspan = "届"', 1).replace("sources", 'subject = "代表小组"\nsources', 1)
    bylaws.schemes.add(ledger, "ours", text)
    held(ledger, "接待选民", date(2023, 4, 2), Present(ids[0]), Present(ids[1]))
    held(ledger, "接待选民", date(2024, 4, 2), Present(ids[1]))
    held(ledger, "接待选民", date(2024, 7, 2), Present(ids[1]))
    entries = assessing.of(ledger, ids[1], YEAR, "ours").items[0].entries
    assert [entry.on for entry in entries] == [date(2023, 4, 2), date(2024, 7, 2)]


def test_where_no_election_is_known_a_term_is_five_years(ledger):
    someone = deputies.add(ledger, DeputyDraft("示例甲")).id
    trained(ledger, someone, date(2019, 12, 31), date(2020, 1, 1))
    assert counted_in_term(ledger, someone, 2024) == [date(2020, 1, 1)]
