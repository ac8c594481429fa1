"""Charts of a briefing follow the ledger while it is written, and stay with their rows when it is issued."""

import json
from dataclasses import replace
from datetime import date

import openpyxl
import pytest

from app.books.charts import PARTITIONS, Shape
from app.desk.briefings import put_draft_on_paper, put_issue_on_paper
from app.desk.masking import masking
from app.errors import LedgerError
from app.ledger import cases, figures
from app.ledger.briefings import begin, behind, comparing, composed, issues, proof, templates
from app.ledger.briefings.names import WAYS
from app.ledger.figures import Period
from app.rules.briefings import Part
from app.rules.cases import Act, Kind
from app.rules.profiles import PUBLIC
from tests.ledger.briefings.conftest import PUBLISHED

LATER = Period(date(2025, 1, 1), date(2025, 6, 30))


def drafted(ledger, *parts, period=PUBLISHED):
    draft = begin(ledger, period, 1)
    return replace(draft, form=replace(draft.form, parts=parts))


def charts(made):
    return made.briefing.charts


def test_a_chart_has_the_numbers_of_the_groups(year):
    made = composed(year, drafted(year, Part(text="收集{opinions}条。", chart="opinions by level")))
    groups = figures.grouped(year, "level", PUBLISHED)
    (chart,) = charts(made)
    assert {bar.name: bar.value for bar in chart.bars} == {
        name: group["opinions"] for name, group in groups.items() if group["opinions"]
    }
    assert chart.title == "图1　收集意见建议（条），按难度级别"
    words = [each.words for each in made.briefing.articles[0].paragraphs]
    assert words == ["收集270条。", "图1　收集意见建议（条），按难度级别"]


@pytest.mark.parametrize(
    "code",
    [
        "opinions by category",
        "opinions by month",
        "收集意见建议 按 来源|活动类型=流动联络站",
        "opinions by route",
        "满意率 按 评价结果",
        "closure_rate by unit",
        "activities by station",
    ],
)
def test_every_bar_is_a_figure_with_rows_of_its_own(year, code):
    made = composed(year, drafted(year, Part(chart=code)))
    (chart,) = charts(made)
    backing = behind(year, made.links)
    assert [(each.value, each.of) for each in backing] == [(bar.value, bar.of) for bar in chart.bars]


def test_last_years_bars_stand_beside_and_have_rows_too(year):
    made = composed(year, drafted(year, Part(chart="opinions by month|同比"), period=LATER))
    assert charts(made) == ()  # 2025 has nothing yet
    case = cases.CaseDraft(raised_on=date(2024, 12, 30), content="示例内容", source="来信")
    cases.register(year, case)
    period = Period(date(2024, 12, 1), date(2024, 12, 31))
    draft = drafted(year, Part(chart="opinions by level|同比"), period=period)
    assert charts(composed(year, draft))[0].before == ""  # nothing of 2023 is in the ledger


def test_a_chart_of_which_the_period_has_nothing_is_not_drawn_and_its_writer_is_told(year):
    made = composed(year, drafted(year, Part(text="有话。"), Part(chart="opinions by route"), period=LATER))
    assert charts(made) == ()
    assert made.links == ()
    assert made.remarks == ("图表“收集意见建议（条），按处理方式”本期没有，纸上不画。",)


def test_an_article_of_a_chart_alone_stands(year):
    made = composed(year, drafted(year, Part(heading="一图看懂", chart="opinions by route")))
    head, chart = made.briefing.articles[0].paragraphs
    assert (head.run_in, chart.chart.shape) == ("一图看懂。", Shape.SHARES)


def test_charts_are_counted_through_all_articles(year):
    parts = (
        Part(title="甲"), Part(chart="opinions by level"), Part(chart="opinions by month"),
        Part(title="乙"), Part(chart="opinions by route"),
    )  # fmt: skip
    made = composed(year, drafted(year, *parts))
    assert [chart.title[:2] for chart in charts(made)] == ["图1", "图2", "图3"]


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("opinion by category", "没有叫“opinion”的数字"),
        ("opinions by colour", "图表不能按“colour”分"),
        ("problems by category", "不能按“类别”分"),
        ("opinions by village", "图表不能按“village”分"),
        ("activities by route", "按处理方式只能画"),
        ("opinions by category|类别=其他", "不能再按类别分"),
        ("opinions", "看不懂图表"),
    ],
)
def test_a_chart_of_nothing_is_refused(year, code, says):
    with pytest.raises(LedgerError, match=says):
        composed(year, drafted(year, Part(chart=code)))


def test_a_template_with_a_chart_that_cannot_be_is_not_taken_in(year):
    text = templates.text(year, "general") + '\n[[parts]]\nchart = "problems by category"\n'
    with pytest.raises(LedgerError, match="不能按“类别”分"):
        templates.add(year, "示例镇", text.replace('title = "通用"', 'title = "示例镇的"', 1))


def test_an_issue_keeps_its_charts_with_the_rows_behind_every_bar(year):
    draft = drafted(year, Part(text="收集{opinions}条。", chart="opinions by level"))
    issue = issues.issue(year, draft)
    (before,) = issue.briefing.charts
    row = figures.rows(year, "opinions", PUBLISHED)[0]
    cases.advance(year, row.id, Act(Kind.VOID, year.today, reason="登重了"))
    again = issues.get(year, issue.line.id)
    assert again == issue
    assert again.briefing.charts == (before,)
    changes = comparing.differences(year, again)
    assert len(changes) == 2  # the number in the text, and one bar
    assert {difference.record for change in changes for difference in change.rows} == {row.record}


def test_an_issue_of_before_there_were_charts_is_read(year):
    issue = issues.issue(year, drafted(year, Part(text="收集{opinions}条。")))
    with year.connection() as connection:
        (content,) = connection.exec_driver_sql("SELECT content FROM briefings").one()
    kept = json.loads(content)
    for article in kept["articles"]:
        for paragraph in article["paragraphs"]:
            del paragraph["chart"]
    assert issues.read_text(kept) == issue.briefing


def test_what_a_draft_shows_lists_every_bar(year):
    made = proof(year, drafted(year, Part(chart="opinions by level")))
    assert [line.scope for line in made.figures] == [
        f"难度级别：{bar.name}" for bar in made.composed.briefing.charts[0].bars
    ]


def test_nobody_who_came_is_named_in_a_chart(year):
    first = figures.rows(year, "opinions", PUBLISHED)[0]
    cases.correct(year, first.id, {"raised_by": "欧阳示例", "category": "欧阳示例的事"}, "示例理由")
    made = composed(year, drafted(year, Part(chart="opinions by category|来源=来信")))
    for chart in charts(made):
        assert all("欧阳示例" not in bar.name for bar in chart.bars)


def test_on_paper_no_two_groups_bear_the_same_name(year):
    keys = {by: PARTITIONS[by].whole if by in PARTITIONS else "opinions" for by in WAYS} | {
        "group": "activities",
        "tier": "stations",
    }
    parts = [Part(chart=f"{key} by {by}") for by, key in keys.items()]
    made = masking(year, PUBLIC)(composed(year, drafted(year, *parts)).briefing)
    assert len(made.charts) == len(WAYS)
    for chart in made.charts:
        names = [bar.name for bar in chart.bars]
        assert len(set(names)) == len(names)


def test_the_numbers_of_a_chart_stand_on_a_sheet_of_the_excel_file(year, tmp_path):
    draft = drafted(
        year, Part(text="收集{opinions}条。", chart="opinions by level"), Part(chart="closure_rate by unit")
    )
    out, again = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    put_draft_on_paper(year, draft, form="xlsx", out=out)
    issue = issues.issue(year, draft)
    put_issue_on_paper(year, issue, form="xlsx", out=again)
    for path in (out, again):
        book = openpyxl.load_workbook(path)
        level, rate = issue.briefing.charts
        rows = list(book["图1"].iter_rows(min_row=2, values_only=True))
        assert rows == [("组", level.days), *((bar.name, bar.value) for bar in level.bars)]
        rows = list(book["图2"].iter_rows(min_row=2, values_only=True))
        assert rows[0] == ("组", rate.days, "分子", "分母")
        assert [row[0] for row in rows[1 : len(rate.bars) + 1]] == [bar.name for bar in rate.bars]
        assert [row[2:4] for row in rows[1 : len(rate.bars) + 1]] == [(bar.value, bar.of) for bar in rate.bars]
