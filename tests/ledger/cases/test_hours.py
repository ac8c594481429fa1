"""48 hours from end to end: due at a minute, answered at one, late within the day, and so on every list and paper."""

from datetime import date, datetime

import pytest

from app.books.forms.shelf import FORMS
from app.desk.asked import Asked
from app.desk.forms import shelf
from app.ledger import agenda, bylaws, cases, figures, imports
from app.ledger.agenda import Why
from app.ledger.cases import CaseDraft, CaseFilter, CasePlace
from app.ledger.custody import check
from app.ledger.figures import Period
from app.rules.cases import Act, Impossible, Kind, Result, Route, Satisfaction, Stage
from tests.exports.papers import words
from tests.ledger.imports.sheets import sheet

MONDAY, WEDNESDAY = date(2024, 9, 16), date(2024, 9, 18)
YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))


def at(day, hour, minute=0):
    return datetime(day.year, day.month, day.day, hour, minute)


@pytest.fixture
def urgent(ledger, calendar):
    """A small matter of 龙亭, assigned on Monday at nine."""
    bylaws.methods.choose(ledger, "longting")
    calendar.moment = at(MONDAY, 9)
    acts = (Act(Kind.ROUTE, MONDAY, route=Route.TRANSFER), Act(Kind.ASSIGN, MONDAY, unit="示例水利站"))
    return cases.register(ledger, CaseDraft(MONDAY, "示例：机井不出水", level="小事", acts=acts))


def overdue(ledger):
    return figures.figures(ledger, YEAR)["overdue"]


def under(ledger, chip):
    return [line.number for line in cases.listing(ledger, chip, CaseFilter())]


def test_it_is_due_to_the_minute_and_the_step_says_when_it_began(urgent):
    assert (urgent.due_on, urgent.due_at) == (WEDNESDAY, "09:00")
    assert (urgent.lines[-1].step.at, urgent.lines[-1].step.due_at) == ("09:00", "09:00")


def test_the_hour_at_which_it_was_assigned_may_be_written_down_later(ledger, calendar):
    bylaws.methods.choose(ledger, "longting")
    calendar.moment = at(WEDNESDAY, 16)
    acts = (Act(Kind.ROUTE, MONDAY, route=Route.TRANSFER), Act(Kind.ASSIGN, MONDAY, unit="示例站", at="14:30"))
    case = cases.register(ledger, CaseDraft(MONDAY, "示例内容", level="小事", acts=acts))
    assert (case.due_on, case.due_at) == (WEDNESDAY, "14:30")
    bare = (acts[0], Act(Kind.ASSIGN, MONDAY, unit="示例站"))
    case = cases.register(ledger, CaseDraft(MONDAY, "示例内容二", level="小事", acts=bare))
    assert (case.due_on, case.due_at) == (WEDNESDAY, "")


def test_until_the_hour_it_is_soon_due_and_from_then_on_it_is_late(ledger, calendar, urgent):
    calendar.moment = at(WEDNESDAY, 9)
    assert (under(ledger, CasePlace.SOON), under(ledger, CasePlace.OVERDUE), overdue(ledger)) == (
        [urgent.number],
        [],
        0,
    )
    calendar.moment = at(WEDNESDAY, 17)
    assert (under(ledger, CasePlace.SOON), under(ledger, CasePlace.OVERDUE), overdue(ledger)) == (
        [],
        [urgent.number],
        1,
    )
    [line] = cases.listing(ledger, CasePlace.OVERDUE, CaseFilter())
    assert (line.left, line.due_at, line.past) == (0, "09:00", "8 小时")
    assert cases.waiting(ledger)[CasePlace.OVERDUE] == 1
    [item] = [each for each in agenda.today(ledger).items if each.why is Why.OVERDUE]
    assert item.sentence == "承办：示例水利站　应于9月18日 9:00答复，已超期8小时"


@pytest.mark.parametrize(
    ("hour", "late"), [("08:59", False), ("09:00", False), ("09:01", True), ("17:00", True), ("", False)]
)
def test_a_reply_after_the_hour_is_late_and_one_whose_hour_nobody_knows_is_not(ledger, calendar, urgent, hour, late):
    calendar.moment = at(WEDNESDAY, 18)
    after = cases.advance(ledger, urgent.id, Act(Kind.REPLY, WEDNESDAY, text="已修好", at=hour))
    assert (after.replied_at, after.replied_late) == (hour, late)
    assert overdue(ledger) == late
    on_time = figures.figures(ledger, YEAR)["on_time_rate"]
    assert (on_time.numerator, on_time.denominator) == (int(not late), 1)
    assert check(ledger).findings == ()


def test_a_late_reply_stays_late_whatever_follows_and_its_hour_may_be_corrected(ledger, calendar, urgent):
    calendar.moment = at(WEDNESDAY, 18)
    after = cases.advance(ledger, urgent.id, Act(Kind.REPLY, WEDNESDAY, text="已修好", at="17:00", result=Result.A))
    after = cases.advance(ledger, urgent.id, Act(Kind.EVALUATE, WEDNESDAY, outcome=Satisfaction.SATISFIED))
    assert after.replied_late
    reply = next(line.step for line in after.lines if line.step.kind is Kind.REPLY)
    act = Act(Kind.REPLY, WEDNESDAY, text="已修好", at="08:30", result=Result.A, reason="记错了钟点")
    after = cases.amend(ledger, urgent.id, reply.seq, act)
    assert (after.replied_at, after.replied_late, overdue(ledger)) == ("08:30", False, 0)


def test_hours_in_the_wrong_order_or_to_come_are_refused_beneath_the_hour(ledger, calendar, urgent):
    with pytest.raises(Impossible, match="早于上一环节（交办，09:00）") as refused:
        cases.advance(ledger, urgent.id, Act(Kind.REPLY, MONDAY, text="快", at="08:00"))
    assert refused.value.field == "at"
    calendar.moment = at(WEDNESDAY, 8)
    with pytest.raises(Impossible, match="17:00还没有到") as refused:
        cases.advance(ledger, urgent.id, Act(Kind.REPLY, WEDNESDAY, text="快", at="17:00"))
    assert refused.value.field == "at"


def test_it_is_prolonged_to_a_later_hour_of_the_same_day(ledger, calendar, urgent):
    calendar.moment = at(WEDNESDAY, 8)
    after = cases.advance(
        ledger, urgent.id, Act(Kind.EXTEND, WEDNESDAY, due=WEDNESDAY, due_at="17:00", reason="等配件")
    )
    assert (after.due_on, after.due_at) == (WEDNESDAY, "17:00")
    with pytest.raises(Impossible, match="不晚于原期限"):
        cases.advance(ledger, urgent.id, Act(Kind.EXTEND, WEDNESDAY, due=WEDNESDAY, due_at="16:00", reason="再等"))


def test_papers_say_the_hour(ledger, calendar, urgent, tmp_path):
    calendar.moment = at(WEDNESDAY, 17)
    cases.advance(ledger, urgent.id, Act(Kind.URGE, WEDNESDAY, text="电话"))
    paper = {}
    for name in ("assignment", "reminder", "visit"):
        out = shelf.make(ledger, name, Asked(case=urgent.number), tmp_path / f"{name}.pdf")
        paper[name] = "".join(words(out.read_bytes()))
    assert all("2024年9月18日9:00" in text for text in paper.values()), paper
    assert "已超期已过9:00" in paper["reminder"]
    cases.advance(ledger, urgent.id, Act(Kind.REPLY, WEDNESDAY, text="已修好", at="17:00"))
    out = shelf.make(ledger, "reply", Asked(case=urgent.number), tmp_path / "reply.pdf")
    assert "2024年9月18日17:00" in "".join(words(out.read_bytes()))
    assert set(paper) <= set(FORMS)


def opinions(*rows):
    heads = "意见编号 日期 来源 难度级别 内容 承办单位 交办日期 应办结日期 答复日期 答复时间 办理结果 结果评价 复查日期 销号日期"
    return sheet("意见", heads, *rows)


ROW = (
    "Y1",
    MONDAY,
    "来电",
    "小事",
    "机井不出水",
    "示例站",
    MONDAY,
    WEDNESDAY,
    WEDNESDAY,
    "17:00",
    "已修好",
    None,
    None,
    None,
)


def test_a_workbook_says_the_hour_of_the_answer(ledger):
    assert imports.import_sheets(ledger, (opinions(ROW),)).refused == ()
    case = cases.find(ledger, "Y1")
    assert (case.replied_on, case.replied_at, case.due_at) == (WEDNESDAY, "17:00", "")
    assert imports.import_sheets(ledger, (opinions(ROW),)).unchanged == 1
    changed = (*ROW[:9], "8点半", *ROW[10:])
    assert imports.import_sheets(ledger, (opinions(changed),)).changed == 1
    assert cases.find(ledger, "Y1").replied_at == "08:30"
    wrong = imports.import_sheets(ledger, (opinions((*ROW[:9], "五点", *ROW[10:])),))
    assert [(each.column, "17:00" in each.reason or "9:00" in each.reason) for each in wrong.refused] == [
        ("答复时间", True)
    ]


ASSIGNED = "意见编号 日期 来源 难度级别 内容 承办单位 交办日期 交办时间 答复日期 答复时间"


@pytest.mark.parametrize(("answered", "late"), [("8:30", False), ("17:00", True)])
def test_a_workbook_says_the_hour_of_the_assignment_and_the_term_ends_by_it(ledger, answered, late):
    bylaws.methods.choose(ledger, "longting")

    def taken(assigned):
        row = ("Y1", MONDAY, "来电", "小事", "机井不出水", "示例站", MONDAY, assigned, WEDNESDAY, answered)
        return imports.import_sheets(ledger, (sheet("意见", ASSIGNED, row),))

    assert taken("9:00").refused == ()
    case = cases.find(ledger, "Y1")
    assert (case.due_on, case.due_at, case.replied_late) == (WEDNESDAY, "09:00", late)
    assert taken("9:00").unchanged == 1
    assert taken("18:00").changed == 1
    assert (cases.find(ledger, "Y1").due_at, cases.find(ledger, "Y1").replied_late) == ("18:00", False)
    assert check(ledger).findings == ()


def test_an_answer_before_the_hour_of_its_assignment_is_refused_where_it_stands(ledger):
    row = ("Y1", MONDAY, "来电", "小事", "机井不出水", "示例站", MONDAY, "9:00", MONDAY, "8:30")
    [refusal] = imports.import_sheets(ledger, (sheet("意见", ASSIGNED, row),)).refused
    assert (refusal.column, "08:30" in refusal.reason) == ("答复时间", True)


def test_a_workbook_that_comes_later_is_late_by_the_hour_that_the_window_knows(ledger, calendar, urgent):
    calendar.moment = at(date(2024, 9, 19), 9)
    cases.advance(ledger, urgent.id, Act(Kind.REPLY, WEDNESDAY, text="已修好", at="17:00"))
    assert cases.get(ledger, urgent.id).replied_late


@pytest.mark.parametrize(("outcome", "stage"), [("满意", Stage.TRACKED), (None, Stage.TRACKED)])
def test_a_workbook_says_when_a_tracked_matter_is_looked_at_again(ledger, outcome, stage):
    row = (*ROW[:11], outcome, date(2024, 12, 1), None)
    assert imports.import_sheets(ledger, (opinions(row),)).refused == ()
    case = cases.find(ledger, "Y1")
    assert (case.stage, case.review_on) == (stage, date(2024, 12, 1))
    assert imports.import_sheets(ledger, (opinions(row),)).unchanged == 1
    later = (*row[:12], date(2024, 12, 20), None)
    assert imports.import_sheets(ledger, (opinions(later),)).changed == 1
    assert cases.find(ledger, "Y1").review_on == date(2024, 12, 20)
    struck = (*later[:13], date(2024, 9, 19))
    assert imports.import_sheets(ledger, (opinions(struck),)).changed == 1
    assert (cases.find(ledger, "Y1").stage, cases.find(ledger, "Y1").review_on) == (Stage.STRUCK_OFF, None)
    assert check(ledger).findings == ()


def test_a_tracked_case_is_looked_at_again_and_tracked_on(ledger, calendar, urgent):
    calendar.moment = at(WEDNESDAY, 18)
    day = date(2024, 10, 10)
    after = cases.advance(ledger, urgent.id, Act(Kind.TRACK, WEDNESDAY, due=day, reason="要等汛期过后"))
    assert (after.review_on, after.due_on, after.replied_late) == (day, WEDNESDAY, True)
    calendar.moment = at(day, 9)
    after = cases.advance(ledger, urgent.id, Act(Kind.TRACK, day, due=date(2024, 12, 1), reason="已看，继续"))
    assert (after.stage, after.review_on) == (Stage.TRACKED, date(2024, 12, 1))
    with pytest.raises(Impossible, match="复查日期") as refused:
        cases.advance(ledger, urgent.id, Act(Kind.TRACK, day, due=MONDAY, reason="写错"))
    assert refused.value.field == "review_on"
    after = cases.advance(ledger, urgent.id, Act(Kind.REPLY, day, text="已修好"))
    assert after.review_on is None
