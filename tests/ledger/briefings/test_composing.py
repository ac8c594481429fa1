"""A draft follows the ledger: its text says what the figures say now, and nothing of what is not there."""

from dataclasses import replace
from datetime import date

import pytest

from app.books.figures import BY_KEY
from app.errors import LedgerError
from app.ledger import bylaws, cases, figures
from app.ledger.briefings import backed, begin, behind, composed, templates
from app.ledger.figures import Period
from app.rules.briefings import Part, fields_in
from app.rules.cases import Act, Kind
from tests.ledger.briefings.conftest import PUBLISHED, SENTENCE


def text_of(made):
    return "\n".join(words for _, words in made.briefing.parts)


def drafted(ledger, *texts, period=PUBLISHED, **more):
    draft = begin(ledger, period, 1, **more)
    return replace(draft, form=replace(draft.form, parts=tuple(Part(text=each) for each in texts)))


def test_the_published_sentence_comes_out_of_the_ledger(year):
    assert SENTENCE in text_of(composed(year, begin(year, PUBLISHED, 37, album=30)))


def test_the_head_and_the_foot_are_those_of_the_unit(year):
    briefing = composed(year, begin(year, PUBLISHED, 37, on=PUBLISHED.until, album=30)).briefing
    assert (briefing.issue, briefing.issuer, briefing.dated) == ("第37期", ("原阳县太平镇人大主席团",), "2024年9月18日")
    assert briefing.album.endswith("主题活动专辑（三十）")
    assert briefing.contents == (briefing.articles[0].title.replace("　", " "),)
    assert briefing.articles[0].source == "（原阳县太平镇人大主席团供稿）"
    assert [label for label, _ in briefing.sent] == ["送", "发"]
    assert briefing.printed_by == "原阳县太平镇人大主席团2024年9月18日印发"


def test_without_an_album_there_is_no_line_of_one(year):
    assert composed(year, begin(year, PUBLISHED, 37)).briefing.album == ""


def test_the_title_that_is_asked_for_is_that_of_the_first_article(year):
    briefing = composed(year, begin(year, PUBLISHED, 37, title="示例标题")).briefing
    assert (briefing.articles[0].title, briefing.contents) == ("示例标题", ("示例标题",))


def test_an_empty_ledger_says_in_a_sentence_that_there_is_nothing(ledger):
    briefing = composed(ledger, begin(ledger, PUBLISHED, 1)).briefing
    (article,) = briefing.articles
    assert [each.words for each in article.paragraphs] == [
        "2024年1月1日至9月18日，台账里没有登记代表活动和群众意见建议。"
    ]


def test_a_number_is_the_sum_of_the_rows_behind_it(year):
    made = composed(year, begin(year, PUBLISHED, 1))
    assert len(made.links) > 15
    for each in behind(year, made.links):
        value = figures.figures(year, each.link.period, **each.link.groups)[each.link.key]
        whole = (value, None) if isinstance(value, int) else (value.numerator, value.denominator)
        assert (each.value, each.of) == whole, each.link


def test_what_this_year_so_far_would_repeat_is_told_once(year):
    since_january = text_of(composed(year, begin(year, PUBLISHED, 1)))
    june = text_of(composed(year, begin(year, Period(date(2024, 6, 1), date(2024, 6, 30)), 1)))
    assert since_january.count("以“流动站”形式") == 1
    assert june.count("以“流动站”形式") == 2


def test_a_draft_follows_the_ledger(year):
    draft = drafted(year, "收集意见建议{opinions}条。")
    assert "收集意见建议270条。" in text_of(composed(year, draft))
    case = figures.rows(year, "opinions", PUBLISHED)[0]
    cases.advance(year, case.id, Act(Kind.VOID, year.today, reason="登重了"))
    assert "收集意见建议269条。" in text_of(composed(year, draft))


def test_last_year_is_compared_where_there_was_one(year):
    first = Period(date(2024, 1, 1), date(2024, 6, 30))
    later = Period(date(2025, 1, 1), date(2025, 6, 30))
    assert "同比" not in text_of(composed(year, drafted(year, "收集{opinions}条，{opinions|同比}。", period=first)))
    said = text_of(composed(year, drafted(year, "收集{opinions|上年同期}条，{opinions|同比}。", period=later)))
    assert "收集186条。" in said


def test_a_filter_that_the_ledger_does_not_have_counts_as_nothing_and_is_told(ledger):
    made = composed(ledger, drafted(ledger, "三夏接待{voters_received|专项=三夏}人次。"))
    assert "三夏接待" not in text_of(made)
    assert any("三夏" in remark for remark in made.remarks)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{意见数}", "没有叫“意见数”的数字"),
        ("{opinions|天气=晴}", "不能按“天气”筛选"),
        ("{problems|活动类型=流动联络站}", "不能这样筛选"),
    ],
)
def test_a_field_that_names_nothing_is_refused(year, text, says):
    with pytest.raises(LedgerError, match=says):
        composed(year, drafted(year, text))


def test_nobody_who_came_is_named_in_a_briefing_or_behind_its_figures(year):
    named = "欧阳示例"
    first = figures.rows(year, "opinions", PUBLISHED)[0]
    words = f"{named}说路不平，电话13800138000。"
    cases.correct(year, first.id, {"raised_by": named, "content": words}, "示例理由")
    made = composed(year, drafted(year, f"{named}来电13800138000，收集意见建议{{opinions}}条。"))
    assert named not in text_of(made)
    assert "13800138000" not in text_of(made)
    (figure,) = backed(year, behind(year, made.links))
    assert all(named not in row.words and "13800138000" not in row.words for row in figure.rows)
    assert any("欧阳某说路不平" in row.words for row in figure.rows)


@pytest.mark.parametrize("number", [0, 10_000])
def test_a_number_that_no_issue_has_is_refused(ledger, number):
    with pytest.raises(LedgerError, match="期号写1到9999"):
        begin(ledger, PUBLISHED, number)


@pytest.mark.parametrize("method", bylaws.methods.shipped)
def test_every_working_method_has_a_template_that_shows_its_figures(year, method):
    bylaws.methods.choose(year, method)
    template = templates.current(year)
    assert template.key == method
    shown = {field.name for part in template.parts for field in fields_in(part.text)}
    assert set(bylaws.methods.shipped[method].figures) <= shown
    made = composed(year, begin(year, PUBLISHED, 1, template=template.key))
    assert made.remarks == ()
    assert "{" not in text_of(made)


@pytest.mark.parametrize("key", templates.shipped)
def test_every_template_says_of_which_days_it_tells_whatever_falls_away(year, key):
    made = composed(year, begin(year, Period(date(2024, 6, 1), date(2024, 6, 30)), 6, template=key))
    assert "2024年6月" in made.briefing.articles[0].paragraphs[0].words


@pytest.mark.parametrize(
    ("before", "says"), [(0, ""), (2, "收集意见建议与上年同期持平。"), (4, "收集意见建议同比下降50%。")]
)
def test_a_sentence_that_compares_reads_well_whatever_last_year_had(ledger, before, says):
    for count, day in ((2, date(2024, 6, 3)), (before, date(2023, 6, 3))):
        for place in range(count):
            cases.register(ledger, cases.CaseDraft(raised_on=day, content=f"示例内容{place}", source="来信"))
    text = text_of(composed(ledger, begin(ledger, Period(date(2024, 6, 1), date(2024, 6, 30)), 6, template="general")))
    assert "收集意见建议2条" in text
    assert says in text
    assert ("同期" in text or "同比" in text) == bool(says)


@pytest.mark.parametrize("key", templates.shipped)
def test_a_shipped_template_would_be_admitted_as_the_units_own(year, key):
    text = templates.text(year, key)
    own = templates.add(
        year, "示例镇", text.replace(f'title = "{templates.shipped[key].title}"', 'title = "示例镇的"', 1)
    )
    assert templates.choose(year, "示例镇") == own


def test_a_template_of_the_units_own_is_refused_in_a_sentence(year):
    text = templates.text(year, "general").replace("{opinions}", "{opinion}", 1)
    with pytest.raises(LedgerError, match=r"示例镇.toml 第\d+行：没有叫“opinion”"):
        templates.add(year, "示例镇", text)
    assert "示例镇" not in templates.own_keys(year)


def test_every_figure_of_a_template_is_a_figure(year):
    for template in templates.shipped.values():
        for part in template.parts:
            assert all(
                field.name in BY_KEY or field.name in {"period", "so_far", "unit", "quantities"}
                for field in fields_in(part.text)
            )
