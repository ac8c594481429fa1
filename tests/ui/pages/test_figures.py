"""The page of the figures: every number is its rows, a group is a filter, and what is to be mended opens its entry."""

from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication, QLabel

from app.books.figures import BY_KEY, FIGURES
from app.books.shelf import BOOKS
from app.ledger import activities, figures, registers
from app.ledger.activities import ActivityDraft
from app.ledger.figures import DIMENSIONS, Period
from app.rules.rate import Rate
from app.ui.pages.figures import FiguresPage
from app.ui.pages.figures import page as page_module
from app.ui.pages.figures.amounts import AmountsCard
from app.ui.pages.figures.checked import CheckCard
from app.ui.pages.figures.groups import GroupsCard
from app.ui.places import PLACES
from app.ui.workers import Worker
from tests.ui import township

JULY = Period(date(2024, 7, 1), date(2024, 7, 31))
YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))


def settle():
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()


@pytest.fixture
def ledger(tmp_path):
    made = township.founded(tmp_path / "t.liubu", at=lambda: datetime(2024, 7, 18, 10, 32))
    township.peopled(made)
    yield made
    Worker.finish()
    made.close()


@pytest.fixture
def page(ledger, qtbot):
    made = FiguresPage(ledger)
    qtbot.addWidget(made)
    made.resize(1178, 688)
    made.show()
    settle()
    return made


def number(value):
    return value.numerator if isinstance(value, Rate) else value


def looked(page, view):
    page.view.set_value(view)
    page.view.chosen.emit(view)
    settle()


def test_the_rows_of_every_figure_add_up_to_its_number(page, ledger):
    counted = figures.figures(ledger, JULY)
    for figure in FIGURES:
        page.arrive((figure.key, JULY))
        settle()
        assert sum(row.count for row in page.behind.rows) == number(counted[figure.key])
        assert figure.definition in page.behind.definition.text()


def test_the_denominator_of_a_rate_has_rows_of_its_own(page, ledger):
    page.arrive(("resolution_rate", JULY))
    page.behind.part.set_value(True)
    page.behind.part.chosen.emit(True)
    settle()
    assert len(page.behind.rows) == figures.figures(ledger, JULY)["resolution_rate"].denominator


def test_a_row_opens_the_entry_itself(page, qtbot):
    page.arrive(("opinions", JULY))
    settle()
    with qtbot.waitSignal(page.go) as went:
        page.behind.table.opened.emit(page.behind.rows[0].id)
    assert went.args == ["cases", page.behind.rows[0].id]


def test_every_kind_of_row_has_a_page():
    tables = {figure.once.table if figure.once is not None else figure.source.table for figure in FIGURES}
    assert tables <= set(PLACES)


@pytest.mark.parametrize("by", DIMENSIONS)
def test_the_groups_of_a_figure_are_those_that_the_ledger_counts(page, ledger, by):
    page.arrive(("opinions", YEAR))
    page.by.set_value(DIMENSIONS[by])
    page.by.edited.emit()
    looked(page, "各组")
    counted = figures.grouped(ledger, by, YEAR)
    assert dict(page.groups.groups) == {name: group["opinions"] for name, group in counted.items()}


def test_the_groups_are_made_when_they_are_first_looked_at_and_show_what_was_counted(page):
    page.arrive(("opinions", YEAR))
    settle()
    assert [page.findChild(card) for card in (GroupsCard, AmountsCard, CheckCard)] == [None, None, None]
    page.view.chosen.emit("各组")
    assert page.stack.currentWidget() is page.findChild(GroupsCard)
    assert page.groups.groups
    assert page.findChild(CheckCard) is None


def test_a_group_that_is_opened_narrows_every_number_to_it(page, ledger):
    page.arrive(("opinions", YEAR))
    settle()
    looked(page, "各组")
    group, value = page.groups.groups[0]
    page.groups.table.opened.emit(group)
    settle()
    assert page.wanted.where == {"station": group}
    assert len(page.behind.rows) == value == figures.figures(ledger, YEAR, station=group)["opinions"]
    assert page.group.value() == group
    page.list.chosen.emit("tasks")
    settle()
    assert page.behind.rows == ()
    page.by.set_value(DIMENSIONS["kind"])
    page.by.edited.emit()
    settle()
    assert page.wanted.where == {}


def test_the_period_of_the_field_is_counted(page, ledger):
    page.arrive(("opinions", YEAR))
    page.period.set_value("2024.7")
    page.period.walked.emit()
    settle()
    assert page.wanted.period == JULY
    assert len(page.behind.rows) == figures.figures(ledger, JULY)["opinions"]


def test_the_reconciliation_names_what_is_missing_and_opens_it(page, ledger, qtbot):
    bare = activities.add(ledger, ActivityDraft(date(2024, 7, 2), "视察"))
    page.arrive(("opinions", JULY))
    looked(page, "核对")
    checked = page.check.checked
    assert checked.period == JULY
    assert all(balance.holds for balance in checked.balances)
    assert "点编号打开" in page.check.verdict.text()
    [end] = [each for each in checked.findings if each.id == bare.id]
    with qtbot.waitSignal(page.go) as went:
        page.check.table.opened.emit((end.table, end.id))
    assert went.args == ["activities", bare.id]


def test_what_is_exported_is_what_is_seen(page, ledger, tmp_path, monkeypatch, qtbot):
    asked = []
    monkeypatch.setattr(
        page_module, "ask_where", lambda _, title, name, form: asked.append((title, name)) or tmp_path / f"out.{form}"
    )
    page.arrive(("opinions", JULY))
    settle()
    group = next(iter(figures.grouped(ledger, "station", JULY)))
    page.groups.opened.emit(group)
    settle()
    with qtbot.waitSignal(page.filed) as filed:
        page.save()
    cells = [cell for row in load_workbook(filed.args[1]).active.iter_rows(values_only=True) for cell in row]
    assert any(isinstance(cell, str) and f"只计联络站：{group}" in cell for cell in cells)
    for form in ("xlsx", "pdf"):
        with qtbot.waitSignal(page.filed, timeout=60_000) as filed:
            page.save_tables(form)
        assert Path(filed.args[1]).stat().st_size > 1000
    assert asked[1:] == [("导出统计表", "人大工作统计表 2024年7月")] * 2


def test_a_figure_that_a_group_cannot_tell_says_so(page, ledger):
    page.arrive(("opinions", YEAR))
    settle()
    page.groups.opened.emit(next(iter(figures.grouped(ledger, "station", YEAR))))
    settle()
    page.list.chosen.emit("tasks")
    settle()
    assert not BY_KEY["tasks"].source.tells("station")
    assert any("分不了" in each.text() for each in page.behind.findChildren(QLabel))


def test_a_figure_in_its_groups_is_drawn_beside_the_list(page, ledger):
    page.arrive(("opinions", YEAR))
    looked(page, "各组")
    chart = page.groups.chart
    assert sorted(bar.name for bar in chart.chart.bars) == sorted(name for name, value in page.groups.groups if value)
    assert chart.image is not None
    assert chart.accessibleName() == chart.chart.title
    before = chart.image
    page.by.set_value("月份")
    page.by.edited.emit()
    settle()
    assert {bar.name for bar in chart.chart.bars} >= {"7月"}
    assert chart.image is not None
    assert chart.image != before


def test_a_figure_of_which_the_period_has_nothing_is_not_drawn(page):
    page.arrive(("leaflets", Period(date(2020, 1, 1), date(2020, 12, 31))))
    looked(page, "各组")
    assert page.groups.chart.image is None
    page.by.set_value("月份")
    page.by.edited.emit()
    settle()
    assert (page.groups.chart.image, page.groups.chart.words) == (None, "本期没有")


def test_what_was_counted_is_summed_with_the_entries_behind_each_sum(ledger, page, qtbot):
    lines = (("装电梯", "138", "部"), ("装电梯", "2", "部"), ("发资料", "1.5", "吨"))
    made = [
        registers.add(ledger, BOOKS["quantities"], {"counted_on": "2024-07-02", "what": a, "amount": b, "measure": c})
        for a, b, c in lines
    ]
    looked(page, "工作量")
    assert [(each.what, each.amount, each.measure) for each in page.amounts.sums] == [
        ("发资料", 1.5, "吨"),
        ("装电梯", 140, "部"),
    ]
    page.amounts.table.chosen.emit(1)
    settle()
    assert {row.id for row in page.amounts.rows} == {each.id for each in made[:2]}
    with qtbot.waitSignal(page.go) as gone:
        page.amounts.behind.opened.emit(made[0].id)
    assert gone.args == ["books", ("quantities", made[0].id)]
    page.list.chosen.emit("proposals")
    settle()
    assert page.view.value() == "明细"
