"""Who kept which period of a year, and who lags before a period is over."""

from datetime import date

import pytest
from sqlalchemy import event

from app.books.shelf import BOOKS
from app.errors import LedgerError
from app.ledger import activities, bylaws, deputies, registers, scores
from app.ledger.activities import ActivityDraft, Present
from app.ledger.deputies import DeputyDraft, Seat
from app.rules.choices import ADVISER
from app.rules.frequencies import Every, Frequency, SpanState

GRID = Frequency("grid", "入格", ("进网格",), 1, Every.HALF_MONTH)
TALK = Frequency("talk", "宣讲", ("政策宣讲",), 2, Every.QUARTER)
SIGNS = "甲乙丙"


@pytest.fixture
def people(ledger):
    """The third was elected on the first of September, the others before the year."""
    days = (date(2022, 3, 18), date(2022, 3, 18), date(2024, 9, 1))
    return [
        deputies.add(ledger, DeputyDraft(f"示例{sign}", seats=(Seat("乡", "第十四届", elected_on=day),))).id
        for sign, day in zip(SIGNS, days, strict=True)
    ]


def went(ledger, day, *who, kind="进网格", status="出席"):
    marks = tuple(Present(each, status) for each in who)
    return activities.add(ledger, ActivityDraft(day, kind, theme="示例", attendance=marks))


def line(matrix, name="示例甲"):
    return next(line for line in matrix.lines if line.name == name)


def states(matrix, name):
    return {span.words: mark.state for span, mark in zip(matrix.spans, line(matrix, name).marks, strict=True)}


def test_the_matrix_says_of_every_deputy_and_period_whether_it_was_kept(ledger, people):
    went(ledger, date(2024, 9, 15), people[0])
    went(ledger, date(2024, 9, 16), people[1])
    matrix = scores.matrix(ledger, 2024, GRID)
    first = states(matrix, "示例甲")
    assert first["9月上半月"] is SpanState.MET
    assert first["9月下半月"] is SpanState.RUNNING
    assert first["10月上半月"] is SpanState.AHEAD
    assert first["1月上半月"] is SpanState.SHORT
    assert states(matrix, "示例乙")["9月上半月"] is SpanState.SHORT
    assert states(matrix, "示例丙")["8月下半月"] is SpanState.OUT
    assert matrix.spans[matrix.present].words == "9月下半月"
    assert matrix.kept[16:18] == (1, 1)


def test_only_who_was_present_did_it_and_a_voided_activity_never_was(ledger, people):
    went(ledger, date(2024, 9, 2), people[0], status="请假")
    gone = went(ledger, date(2024, 9, 3), people[0])
    activities.void(ledger, gone.id, "登重了")
    assert states(scores.matrix(ledger, 2024, GRID), "示例甲")["9月上半月"] is SpanState.SHORT


def test_a_session_of_the_congress_is_no_monthly_meeting_and_a_meeting_is_one(ledger, people):
    bylaws.methods.choose(ledger, "xixia")
    met = ((1, "镇第十四届人民代表大会第四次会议"), (2, "列席县人大常委会会议"), (3, "月碰头会"), (4, "代表小组碰头"))
    for month, theme in met:
        marks = (Present(people[0]),)
        activities.add(ledger, ActivityDraft(date(2024, month, 8), "会议", theme=theme, attendance=marks))
    went(ledger, date(2024, 5, 8), people[0], kind="代表小组活动")
    first = line(scores.matrix(ledger, 2024, "huddle"))
    assert [mark.done for mark in first.marks[:6]] == [0, 0, 1, 1, 1, 0]
    every = Frequency("own", "开会", ("会议",), 1, Every.MONTH)
    assert [mark.done for mark in line(scores.matrix(ledger, 2024, every)).marks[:6]] == [0, 1, 1, 1, 0, 0]


def test_a_deed_that_two_kinds_cover_counts_once(ledger, people):
    marks = (Present(people[0]),)
    activities.add(ledger, ActivityDraft(date(2024, 3, 8), "调研", theme="水利专题调研", attendance=marks))
    asked = Frequency("survey", "调研", ("调研", "专题调研"), 1, Every.HALF_YEAR)
    assert line(scores.matrix(ledger, 2024, asked)).done == 1


def test_activities_and_other_duties_count_alike(ledger, people):
    went(ledger, date(2024, 7, 2), people[0], kind="政策宣讲")
    duty = {"done_on": "2024-09-03", "deputy_id": "示例甲", "kind": "政策宣讲", "matter": "讲政策"}
    registers.add(ledger, BOOKS["other-duties"], duty)
    matrix = scores.matrix(ledger, 2024, TALK)
    assert states(matrix, "示例甲")["第3季度"] is SpanState.MET
    first = next(line for line in matrix.lines if line.name == "示例甲")
    assert (first.done, first.met, first.asked) == (2, 1, 3)


def test_who_left_office_is_asked_for_what_lay_before_and_not_for_what_followed(ledger, people):
    went(ledger, date(2024, 3, 4), people[0])
    deputies.set_status(ledger, people[0], "终止", "迁出", date(2024, 9, 20))
    deputies.set_status(ledger, people[1], "终止", "迁出", date(2023, 12, 31))
    matrix = scores.matrix(ledger, 2024, GRID)
    assert [line.name for line in matrix.lines] == ["示例丙", "示例甲"]
    first = states(matrix, "示例甲")
    assert first["3月上半月"] is SpanState.MET
    assert (first["3月下半月"], first["9月上半月"]) == (SpanState.SHORT, SpanState.SHORT)
    assert (first["9月下半月"], first["10月上半月"]) == (SpanState.OUT, SpanState.OUT)
    (lagging,) = scores.behind(ledger, date(2024, 9, 29), frequencies=(GRID,))
    assert [each.name for each in lagging.deputies] == ["示例丙"]


def test_who_was_suspended_owes_nothing_for_these_days(ledger, people):
    deputies.set_status(ledger, people[0], "暂停", "被羁押", date(2024, 3, 1))
    deputies.set_status(ledger, people[0], "在任", "恢复", date(2024, 6, 1))
    first = states(scores.matrix(ledger, 2024, GRID), "示例甲")
    out = [words for words, state in first.items() if state is SpanState.OUT]
    assert out == ["3月上半月", "3月下半月", "4月上半月", "4月下半月", "5月上半月", "5月下半月"]
    assert (first["2月下半月"], first["6月上半月"]) == (SpanState.SHORT, SpanState.SHORT)
    went(ledger, date(2024, 7, 1), people[0], kind="政策宣讲")
    assert list(states(scores.matrix(ledger, 2024, TALK), "示例甲").values()) == [
        SpanState.SHORT, SpanState.OUT, SpanState.RUNNING, SpanState.AHEAD,
    ]  # fmt: skip
    assert [each.name for each in scores.behind(ledger, date(2024, 5, 29), frequencies=(GRID,))[0].deputies] == [
        "示例乙"
    ]


def test_who_lags_is_named_before_the_period_is_over(ledger, people):
    went(ledger, date(2024, 9, 20), people[0])
    assert scores.behind(ledger, date(2024, 9, 20), frequencies=(GRID,)) == ()
    (lagging,) = scores.behind(ledger, date(2024, 9, 28), frequencies=(GRID,))
    assert lagging.sentence == "入格（每半月至少1次）：9月下半月还有2天，2人未完成：示例丙、示例乙。"
    (last,) = scores.behind(ledger, date(2024, 9, 30), frequencies=(GRID,))
    assert "今天截止" in last.sentence


def test_the_most_pressing_period_comes_first(ledger, people):
    found = scores.behind(ledger, date(2024, 9, 20), within_days=100, frequencies=(TALK, GRID))
    assert [each.left for each in found] == [10, 10]
    found = scores.behind(ledger, date(2024, 9, 10), within_days=100, frequencies=(TALK, GRID))
    assert [each.frequency.key for each in found] == ["grid", "talk"]


def test_the_method_says_what_is_asked(ledger, people):
    bylaws.methods.choose(ledger, "xixia")
    labels = [matrix.frequency.label for matrix in scores.matrices(ledger, 2024)]
    assert labels == [each.label for each in bylaws.methods.current(ledger).frequencies]
    assert scores.matrix(ledger, 2024).frequency.label == labels[0]
    assert scores.matrix(ledger, 2024, labels[1]).frequency.label == labels[1]
    with pytest.raises(LedgerError, match="没有叫“散步”的履职频次"):
        scores.matrix(ledger, 2024, "散步")


def test_one_deputy_is_read_alone(ledger, people):
    (matrix,) = scores.matrices(ledger, 2024, (GRID,), people[1])
    assert [line.name for line in matrix.lines] == ["示例乙"]


def test_any_number_of_frequencies_takes_three_statements(ledger, people):
    told = []
    event.listen(ledger._engine, "before_cursor_execute", lambda *call: told.append(call[2]))
    scores.matrices(ledger, 2024, (GRID, TALK))
    assert sum(each.lstrip().upper().startswith("SELECT") for each in told) == 3
    told.clear()
    scores.behind(ledger, date(2024, 9, 28), within_days=400, frequencies=(GRID, TALK))
    assert sum(each.lstrip().upper().startswith("SELECT") for each in told) == 3


def test_the_monthly_huddle_is_one_whatever_it_was_entered_as(ledger, people):
    bylaws.methods.choose(ledger, "xixia")
    for day, kind, theme in ((2, "座谈", "四月碰头会"), (3, "其他", "东片碰头会"), (4, "座谈", "企业座谈")):
        month = {2: 4, 3: 5, 4: 6}[day]
        draft = ActivityDraft(date(2024, month, day), kind, theme=theme, attendance=(Present(people[0]),))
        activities.add(ledger, draft)
    found = states(scores.matrix(ledger, 2024, "huddle"), "示例甲")
    assert [found[f"{month}月"] for month in (4, 5, 6)] == [SpanState.MET, SpanState.MET, SpanState.SHORT]
    activities.add(
        ledger, ActivityDraft(date(2024, 9, 3), "座谈", theme="九月碰头会", attendance=(Present(people[0]),))
    )
    huddle = [each for each in scores.behind(ledger, date(2024, 9, 28)) if each.frequency.key == "huddle"]
    assert huddle
    assert "示例甲" not in {each.name for each in huddle[0].deputies}


def test_nothing_is_asked_of_an_adviser(ledger, people):
    adviser = deputies.add(ledger, DeputyDraft("示例议政", capacity=ADVISER)).id
    went(ledger, date(2024, 9, 2), adviser)
    assert "示例议政" not in {each.name for each in scores.matrix(ledger, 2024, GRID).lines}
    assert scores.matrices(ledger, 2024, (GRID,), adviser)[0].lines == ()
    assert "示例议政" not in {each.name for each in scores.year(ledger, 2024).deputies}
