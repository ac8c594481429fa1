"""docs/figures.md against the declared figures, their sources, and a ledger."""

from datetime import date, datetime
from pathlib import Path

import pytest

from app.books.figures import BY_KEY, FIGURES
from app.books.quantity_figures import DEFINITION, KEY, LABEL, QUANTITIES
from app.ledger.custody import open_ledger
from app.ledger.figures import DIMENSIONS, Period, figures
from app.ledger.figures.narrowing import ELSEWHERE
from tests.docs.pages import code, page, section, table

PAGE = page("figures.md")
GROUPS = table(section(PAGE, "## 分组"))
KINDS = (
    "activities",
    "opinions",
    "proposals",
    "duties",
    "tasks",
    "stations",
    "grids",
)  # one figure of each column of that table
YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))
NARROWED = {"station": "太平镇人大代表联络站", "campaign": "三夏", "kind": "流动联络站"}


def grouped(figure, by):
    return figure.source.tells(by)


def test_every_figure_is_told_word_for_word_and_no_other():
    assert table(section(PAGE, "## 全部数字")) == [
        (f"`{figure.key}`", figure.label, figure.definition) for figure in FIGURES
    ]


def test_the_groups_are_those_of_the_sources():
    assert [code(row[0])[0] for row in GROUPS] == list(DIMENSIONS)
    for named, _, elsewhere, *answers in GROUPS:
        [by] = code(named)
        assert elsewhere == ELSEWHERE.get(by, "")
        assert [answer.startswith("是") for answer in answers] == [grouped(BY_KEY[key], by) for key in KINDS], by


def test_what_was_counted_is_told_with_the_groups_that_it_has():
    text = section(PAGE, "## 工作量")
    assert f"`{KEY}` {LABEL}：{DEFINITION}" in text
    untold = [by for by in DIMENSIONS if not QUANTITIES.tells(by)]
    assert untold == ["tier", "group", "deputy_level", "deputy", "grid"]
    assert "按代表、代表小组、代表级别分不了" in text


def test_figures_of_one_kind_are_grouped_alike():
    """What the table says of one figure holds of all that are counted of the same things."""
    for figure in FIGURES:
        alike = next(key for key in KINDS if BY_KEY[key].source.table == figure.source.table and _same(figure, key))
        assert all(grouped(figure, by) == grouped(BY_KEY[alike], by) for by in DIMENSIONS), figure.key


def _same(figure, key):
    return figure.key.startswith("proposals") == (key == "proposals")


@pytest.mark.parametrize("by", NARROWED)
def test_a_filter_leaves_out_what_the_page_says(ledger, by):
    open_one = open_ledger(Path(ledger), clock=lambda: datetime(2024, 12, 31, 9))
    whole = figures(open_one, YEAR).values
    narrowed = figures(open_one, YEAR, **{by: NARROWED[by]}).values
    open_one.close()
    assert set(narrowed) == {key for key in BY_KEY if grouped(BY_KEY[key], by)}
    told = ("activities", "opinions", "deputy_attendances", "proposals", *(("tasks",) if by == "campaign" else ()))
    assert all(narrowed[key] != whole[key] for key in told)
