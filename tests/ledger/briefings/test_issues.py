"""An issue stays as it went out, whatever becomes of the ledger; what differs today is told, with the reason."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.errors import LedgerError
from app.ledger import activities, cases, figures
from app.ledger.briefings import begin, comparing, composed, issues
from app.ledger.custody import examine
from app.ledger.figures import Period
from app.ledger.undo import undo
from app.rules.briefings import Part
from app.rules.cases import Act, Kind
from tests.ledger.briefings.conftest import PUBLISHED, SENTENCE


def drafted(ledger, number=9, *, on=PUBLISHED.until, **more):
    return begin(ledger, PUBLISHED, number, on=on, **more)


def plain(ledger, text, number=9):
    draft = drafted(ledger, number)
    return replace(draft, form=replace(draft.form, parts=(Part(text=text),)))


def kept(ledger, issue):
    """All that was kept of an issue, as it stands in the file."""
    with ledger.connection() as connection:
        rows = connection.exec_driver_sql(
            "SELECT content, figures, backing FROM briefings WHERE id = ?", (issue.line.id,)
        )
        return [json.loads(each) for each in rows.one()]


def void_case(ledger, row):
    cases.advance(ledger, row.id, Act(Kind.VOID, ledger.today, reason="登重了"))


def test_an_issue_keeps_text_figures_and_rows(year):
    draft = drafted(year, album=30)
    issue = issues.issue(year, draft)
    assert issue.briefing == composed(year, draft).briefing
    assert SENTENCE in "".join(words for _, words in issue.briefing.parts)
    assert (issue.line.number, issue.line.album, issue.line.year) == (9, 30, 2024)
    for each in issue.figures:
        assert each.value == sum(row.count for row, within in each.rows if within)
        assert each.of in (None, sum(row.count for row, _ in each.rows))
    assert comparing.differences(year, issue) == ()


def test_a_later_change_marks_the_issue_and_does_not_alter_it(year):
    issue = issues.issue(year, plain(year, "收集意见建议{opinions}条。"))
    before = kept(year, issue)
    row = figures.rows(year, "opinions", PUBLISHED)[0]
    void_case(year, row)
    again = issues.get(year, issue.line.id)
    assert again == issue
    assert kept(year, issue) == before
    (change,) = comparing.differences(year, again)
    assert (change.figure.value, change.value) == (270, 269)
    (difference,) = change.rows
    assert (difference.record, difference.before, difference.now) == (row.record, 1, 0)
    assert difference.why == "已于2024年12月31日作废：登重了"


def test_a_row_whose_day_moved_out_is_named_with_both_days(year):
    issue = issues.issue(year, plain(year, "召开会议{activities|活动类型=会议}次。"))
    row = figures.rows(year, "activities", PUBLISHED, kind="会议")[0]
    activities.correct(year, row.id, {"held_on": date(2024, 9, 20)}, "示例理由")
    (change,) = comparing.differences(year, issue)
    (difference,) = change.rows
    was = f"2024年{row.on.month}月{row.on.day}日"
    assert (difference.record, difference.why) == (row.record, f"日期由{was}改为2024年9月20日")


def test_what_was_registered_later_is_told_as_such(year):
    issue = issues.issue(year, plain(year, "收集意见建议{opinions}条。"))
    draft = cases.CaseDraft(raised_on=date(2024, 9, 1), content="示例内容", source="来信")
    made = cases.register(year, draft)
    (change,) = comparing.differences(year, issue)
    (difference,) = change.rows
    assert (difference.record, difference.before, difference.now) == (made.number, 0, 1)
    assert difference.why == "印发以后登记的"


def test_a_count_that_was_corrected_is_told_as_changed(year):
    issue = issues.issue(year, plain(year, "接待群众{voters_received|活动类型=流动联络站}人次。"))
    row = figures.rows(year, "voters_received", PUBLISHED, kind="流动联络站")[0]
    activities.correct(year, row.id, {"received": row.count + 5}, "示例理由")
    (change,) = comparing.differences(year, issue)
    assert (change.figure.value, change.value) == (147, 152)
    (difference,) = change.rows
    assert (difference.before, difference.now) == (row.count, row.count + 5)
    assert difference.why == "印发以后改动过，计数不同了"


@settings(
    max_examples=5,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.sets(st.integers(0, 269), min_size=1, max_size=6))
def test_however_many_rows_change_the_issue_stays_and_the_rows_are_named(year, places):
    """Drawn: which opinions are voided after the issue; each example goes on from the ledger of the one before."""
    number = issues.next_numbers(year, 2024)[0]
    issue = issues.issue(year, plain(year, "收集意见建议{opinions}条，解决率{resolution_rate}。", number))
    before = kept(year, issue)
    rows = figures.rows(year, "opinions", PUBLISHED)
    chosen = {rows[place % len(rows)].record: rows[place % len(rows)] for place in places}
    for row in chosen.values():
        void_case(year, row)
    assert kept(year, issue) == before
    changes = {each.figure.link.key: each for each in comparing.differences(year, issue)}
    assert {row.record for row in changes["opinions"].rows} == set(chosen)
    assert changes["opinions"].value == issue.figures[0].value - len(chosen)


def test_the_same_number_is_not_issued_twice_in_a_year(year):
    issues.issue(year, drafted(year))
    with pytest.raises(LedgerError, match="2024年第9期已于2024年9月18日印发") as refused:
        issues.issue(year, drafted(year))
    assert refused.value.field == "number"
    assert len(issues.listing(year)) == 1


def test_numbers_begin_anew_each_year_and_albums_go_on(year):
    issues.issue(year, drafted(year, 9, album=30))
    assert issues.next_numbers(year, 2024) == (10, 31)
    assert issues.next_numbers(year, 2025) == (1, 31)
    issues.issue(year, drafted(year, 9, on=date(2025, 1, 6), album=31))
    assert [(each.year, each.number) for each in issues.listing(year)] == [(2025, 9), (2024, 9)]
    assert [each.number for each in issues.listing(year, 2024)] == [9]


def test_an_album_is_used_once_whatever_the_year(year):
    issues.issue(year, drafted(year, 9, album=30))
    with pytest.raises(LedgerError, match=r"专辑（三十）已用在2024年第9期") as refused:
        issues.issue(year, drafted(year, 1, on=date(2025, 1, 6), album=30))
    assert refused.value.field == "album"


def test_gaps_and_duplicates_are_told(year):
    assert issues.number_remarks(year, drafted(year, 9, album=30)) == ()
    issues.issue(year, drafted(year, 9, album=30))
    assert issues.number_remarks(year, drafted(year, 10, album=31)) == ()
    assert issues.number_remarks(year, drafted(year, 12, album=33)) == (
        "2024年还缺第10、11期，期号不连续，请核对。",
        "还缺专辑第31、32号，专辑号不连续，请核对。",
    )
    assert issues.number_remarks(year, drafted(year, 9, album=30)) == (
        "2024年第9期已于2024年9月18日印发，这个期号重了。",
        "专辑（三十）已用在2024年第9期，这个专辑号重了。",
    )


def test_a_voided_issue_stays_in_the_list_and_frees_its_number(year):
    issue = issues.issue(year, drafted(year))
    with pytest.raises(LedgerError, match="理由"):
        issues.void(year, issue.line.id, " ")
    issues.void(year, issue.line.id, "示例理由")
    again = issues.issue(year, drafted(year))
    lines = {each.id: each for each in issues.listing(year)}
    assert (lines[issue.line.id].void_reason, lines[again.line.id].voided_on) == ("示例理由", None)
    with pytest.raises(LedgerError, match="已经作废"):
        issues.void(year, issue.line.id, "示例理由")


def test_an_issue_can_be_taken_back_at_once(year):
    issues.issue(year, drafted(year))
    undo(year)
    assert issues.listing(year) == ()


def test_a_ledger_with_an_issue_is_sound(year):
    issues.issue(year, drafted(year, album=30))
    assert examine(year.path).sound


def test_an_issue_that_is_not_there_is_said(year):
    with pytest.raises(LedgerError, match="2024年没有印发过第3期简报"):
        issues.numbered_issue(year, 2024, 3)
    with pytest.raises(LedgerError, match="不在台账里"):
        issues.get(year, "0" * 32)


def test_no_voter_is_named_in_what_is_kept(year):
    row = figures.rows(year, "opinions", PUBLISHED)[0]
    cases.correct(year, row.id, {"raised_by": "欧阳示例", "content": "欧阳示例说路不平。"}, "示例理由")
    issue = issues.issue(year, plain(year, "收集意见建议{opinions}条。"))
    assert "欧阳示例" not in json.dumps(kept(year, issue), ensure_ascii=False)


def test_figures_that_are_narrowed_to_what_is_not_there_are_kept_as_nothing(ledger):
    period = Period(date(2024, 1, 1), date(2024, 1, 1) + timedelta(days=200))
    issue = issues.issue(ledger, begin(ledger, period, 1))
    assert comparing.differences(ledger, issue) == ()
