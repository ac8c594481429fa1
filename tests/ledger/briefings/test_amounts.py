"""工作量 in a briefing: in a clause with the rows behind it, kept as it was issued, compared with today."""

from dataclasses import replace
from datetime import date

import pytest
from openpyxl import load_workbook

from app.books.shelf import BOOKS
from app.desk.briefings import put_draft_on_paper
from app.errors import LedgerError
from app.ledger import activities, registers
from app.ledger.briefings import backed, begin, behind, composed, differences, issue, proof, templates
from app.ledger.figures import Period
from app.rules.briefings import Part
from app.rules.tallies import read_tallies

DAY = date(2024, 6, 5)
JUNE = Period(date(2024, 6, 1), date(2024, 6, 30))


@pytest.fixture
def counted(ledger):
    draft = activities.ActivityDraft(DAY, "流动联络站", place="东街")
    activities.add(ledger, draft, counted=read_tallies("装电梯 100部；治理飞线 3,047处；修路1.5公里"))
    more = activities.ActivityDraft(DAY, "为民办实事", place="西街")
    return activities.add(ledger, more, counted=read_tallies("装电梯38部"))


def drafted(ledger, *texts):
    draft = begin(ledger, JUNE, 1)
    return replace(draft, form=replace(draft.form, parts=tuple(Part(text=each) for each in texts)))


def words(ledger, *texts):
    made = composed(ledger, drafted(ledger, *texts))
    return "".join(each.words for article in made.briefing.articles for each in article.paragraphs)


def test_a_clause_lists_every_sum_and_falls_away_where_nothing_was_counted(ledger, counted):
    clause = "登记的工作量：{工作量}。"
    assert words(ledger, clause) == "登记的工作量：修路1.5公里、治理飞线3047处、装电梯138部。"
    assert words(ledger, "开展活动{activities}次。", "为民办实事：{quantities|活动类型=为民办实事}。").endswith(
        "装电梯38部。"
    )
    later = replace(drafted(ledger, "活动{activities}次。", clause), since=date(2024, 7, 1), until=date(2024, 7, 31))
    assert "工作量" not in "".join(each for _, each in composed(ledger, later).briefing.parts)


def test_one_of_them_is_a_number_like_any_other(ledger, counted):
    said = words(
        ledger,
        "装电梯{工作量|事项=装电梯}部，治理飞线{工作量|事项=治理飞线|单位=处|余}处，修路{工作量|事项=修路}公里。",
    )
    assert said == "装电梯138部，治理飞线3000余处，修路1.5公里。"
    assert words(ledger, "活动{activities}次，栽树{工作量|事项=栽树}棵。") == "活动2次。"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{工作量|余}", "列的是全部工作量"), ("{opinions|事项=装电梯}", "只能筛选工作量"),
        ("{工作量|乡镇=示例镇}", "不能按“乡镇”筛选"),
    ],
)  # fmt: skip
def test_what_cannot_be_said_so_is_refused(ledger, counted, text, why):
    with pytest.raises(LedgerError, match=why):
        composed(ledger, drafted(ledger, f"活动{{activities}}次，{text}。"))


def test_two_measures_of_one_thing_are_never_added_up(ledger, counted):
    activities.add(ledger, activities.ActivityDraft(DAY, "其他"), counted=read_tallies("装电梯2台"))
    with pytest.raises(LedgerError, match="有几种单位（台、部）"):
        words(ledger, "装电梯{工作量|事项=装电梯}。")
    assert words(ledger, "装电梯{工作量|事项=装电梯|单位=部}部。") == "装电梯138部。"


def test_each_sum_opens_its_rows_and_is_their_sum(ledger, counted):
    made = composed(ledger, drafted(ledger, "工作量：{工作量}。"))
    rows = behind(ledger, made.links)
    assert [(each.value, each.of, len(each.rows)) for each in rows] == [(1.5, None, 1), (3047, None, 1), (138, None, 2)]
    lifts = rows[2]
    assert {row.record for row in lifts.rows} >= {counted.number}
    figure = backed(ledger, rows)[2]
    assert (figure.label, figure.scope, figure.value) == ("工作量", "单位：部，事项：装电梯", 138)
    line = proof(ledger, drafted(ledger, "工作量：{工作量}。")).figures[2]
    assert (line.label, line.value, "分别相加" in line.definition) == ("工作量", "138", True)


def test_an_issue_keeps_what_was_counted_and_says_what_differs_today(ledger, counted):
    issued = issue(ledger, drafted(ledger, "工作量：{工作量}。"))
    assert differences(ledger, issued) == ()
    entry = next(each for each in registers.entries(ledger, BOOKS["quantities"]) if each.values[2] == 38)
    registers.correct(ledger, BOOKS["quantities"], entry.id, {"amount": "40"}, "点漏了")
    activities.add(ledger, activities.ActivityDraft(DAY, "其他"), counted=read_tallies("装电梯1部"))
    (one,) = differences(ledger, issued)
    assert (one.figure.value, one.value) == (138, 141)
    assert sorted((row.before, row.now) for row in one.rows) == [(0, 1), (38, 40)]


def test_every_template_tells_it_where_there_is_something(ledger, counted):
    for template in templates.known(ledger):
        made = composed(ledger, begin(ledger, JUNE, 1, template=template.key))
        text = "".join(each for _, each in made.briefing.parts)
        assert "登记的工作量：修路1.5公里、治理飞线3047处、装电梯138部。" in text, template.key


def test_the_workbook_of_a_briefing_has_a_sheet_for_each_sum(ledger, counted, tmp_path):
    out = tmp_path / "简报.xlsx"
    put_draft_on_paper(ledger, drafted(ledger, "工作量：{工作量}。"), form="xlsx", out=out)
    rows = list(load_workbook(out)["数字"].iter_rows(values_only=True))
    assert [row[4] for row in rows if row[1] == "工作量"] == [1.5, 3047, 138]
