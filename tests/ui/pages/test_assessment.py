"""Deputies by their duties and by their points: the matrix, the ranking, why a score, marks by hand, a frozen year."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.ledger import activities, bylaws, deputies, scores
from app.ledger.activities import ActivityDraft, Present
from app.ledger.bylaws import assessment
from app.ledger.deputies import DeputyDraft, Seat
from app.ledger.scores import assessing, frozen
from app.rules.frequencies import SpanState
from app.rules.trade import RECEPTION
from app.ui.pages.deputies import DeputiesPage
from app.ui.pages.deputies.score_asks import MarksDialog, WhatIfDialog
from app.ui.pages.deputies.views import DUTIES, SCORES
from tests.ui.asked import answer
from tests.ui.hearing import placed

TODAY = date(2024, 7, 18)


def settle():
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()


@pytest.fixture
def held(ledger, ids):
    """Three receptions: 示例甲 came to all of them, 示例乙 to one."""
    for month, names in ((3, "甲乙"), (4, "甲"), (5, "甲")):
        attendance = tuple(Present(ids[f"示例{name}"]) for name in names)
        draft = ActivityDraft(date(2024, month, 5), RECEPTION, place="中心联络站", attendance=attendance)
        activities.add(ledger, draft, ())
    return ids


@pytest.fixture
def page(ledger, held, qtbot):
    assert held
    bylaws.methods.choose(ledger, "linying")  # receptions, twice a year
    made = placed(DeputiesPage(ledger), qtbot, ledger)
    settle()
    return made


def seen(page, name, what=None):
    page.views.show_view(name, what)
    settle()
    return page.views


def test_the_matrix_says_what_the_ledger_says(page, ledger, ids):
    grid = seen(page, DUTIES, "receptions").duties.grid
    page.views.duties.chips.choose("全部")
    found = scores.matrix(ledger, 2024, "receptions")
    assert [row.key for row in grid.rows] == [line.deputy_id for line in found.lines]
    mine = next(row for row in grid.rows if row.key == ids["示例甲"])
    assert [mark.words for mark in mine.marks] == ["✓ 3"]  # √3 reads as a root
    other = next(row for row in grid.rows if row.key == ids["示例乙"])
    assert [mark.words for mark in other.marks] == ["1/2"]
    assert SpanState.RUNNING.value in other.marks[0].tip


def test_a_line_of_today_opens_the_matrix_on_those_who_owe(page, ids):
    page.arrive(("频次", "receptions"))
    settle()
    assert page.views.view == DUTIES
    keys = {row.key for row in page.views.duties.grid.rows}
    assert ids["示例甲"] not in keys
    assert ids["示例乙"] in keys


def test_the_matrix_is_walked_by_keyboard_and_opens_the_file(page, ids):
    grid = seen(page, DUTIES, "receptions").duties.grid
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    key = grid.key
    assert key
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert page.panel.deputy.id == key
    assert page.views.view == "名单"


def test_a_click_takes_the_row_in_hand(page):
    grid = seen(page, DUTIES, "receptions").duties.grid
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 70))
    assert grid.at == 1


def test_a_method_without_frequencies_shows_what_the_law_asks_of_the_unit(page, ledger):
    bylaws.methods.choose(ledger, "taiping")
    view = seen(page, DUTIES)
    assert "主席团会议" in view.duties.choice.text()
    assert view.duties.matrix.frequency.of_unit
    assert not view.duties.grid.isHidden()


def test_one_deputys_periods_stand_in_the_file(page, ids):
    page.show_deputy(ids["示例乙"])
    page.panel.views.set_value("频次")
    page.panel._read()
    (line,) = page.panel.duties.lines
    assert [mark.words for mark in line.rows[0].marks] == ["1/2"]


def test_the_ranking_is_the_ledgers_and_opens_why(page, ledger, ids):
    view = seen(page, SCORES).scores
    found = scores.year(ledger, 2024)
    assert view.table.rows() == len(found.deputies) == 8
    view.table.select(ids["示例甲"])
    assert view.view.score.total == found.of(ids["示例甲"]).total
    item = next(item for item in view.view.score.items if item.label == "接待选民")
    view.view.items.select(item.item)
    assert view.view.entries.rows() == 3
    assert "首次" in view.view._rule.text()


def test_a_year_that_runs_calls_nobody_incompetent(page, ledger):
    view = seen(page, SCORES).scores
    assert {row[4] for row in view._fetch(0, 99)} == {"进行中"}
    assert "进行中" in view._scheme.text()
    assert view.view._place.text().startswith("进行中　")
    view.year._step(-1)
    settle()
    assert "进行中" not in {row[4] for row in view._fetch(0, 99)}


def test_what_follows_from_a_year_that_is_over_stands_beside_the_deputy(page, ledger, ids):
    present = (Present(ids["示例丙"]),)
    activities.add(ledger, ActivityDraft(date(2023, 5, 5), RECEPTION, place="中心联络站", attendance=present), ())
    assessment.choose_bands(ledger, "yinchuan")
    view = seen(page, SCORES).scores
    assert view._warning.isHidden()
    view.year._step(-1)
    settle()
    view.table.select(ids["示例丙"])
    assert view._warning.text() == "示例丙2023年评为“差”，约谈。"
    assert not view._warning.isHidden()


def test_another_year_takes_one_of_its_own_deputies_in_hand(page, ledger):
    new = deputies.add(ledger, DeputyDraft("示例新", seats=(Seat("乡", elected_on=date(2024, 1, 10)),)))
    view = seen(page, SCORES).scores
    view.table.select(new.id)
    view.year._step(-1)
    settle()
    assert view.scored.of(new.id) is None
    assert view.table.key == view.view.score.id == view.scored.deputies[0].id


def test_an_entry_behind_a_point_opens_where_it_was_written(page, ids, qtbot):
    view = seen(page, SCORES).scores
    view.table.select(ids["示例甲"])
    item = next(item for item in view.view.score.items if item.label == "接待选民")
    view.view.items.select(item.item)
    with qtbot.waitSignal(page.go) as went:
        view.view.entries.opened.emit(0)
    assert went.args == ["activities", item.entries[0].entry_id]


def test_what_a_few_more_would_bring_is_said_and_not_written(page, ledger, ids, qtbot):
    before = assessing.of(ledger, ids["示例乙"], 2024)
    dialog = WhatIfDialog(page, ledger, before, 2024)
    qtbot.addWidget(dialog)
    dialog.form.fill({"kind": "接待选民", "times": 2})
    dialog.try_accept()
    assert "多 4 分" in dialog.answer
    assert "接待选民" in dialog._items.text()
    assert assessing.of(ledger, ids["示例乙"], 2024).total == before.total


def test_who_shares_a_place_is_said_to(page, ledger, ids, qtbot):
    shared = replace(assessing.of(ledger, ids["示例甲"], 2024), rank=46, tied=True)
    dialog = WhatIfDialog(page, ledger, shared, 2024)
    qtbot.addWidget(dialog)
    assert any("并列第 46 名。" in each.text() for each in dialog.findChildren(QLabel))


def test_a_year_is_frozen_and_worked_out_anew_with_the_reason(page, ledger, ids):
    view = seen(page, SCORES).scores
    answer(lambda dialog: (dialog.reason_field.set_value("主席团会议审定"), dialog.try_accept()))
    view.freeze()
    settle()
    assert frozen.is_frozen(ledger, 2024)
    assert "解除" in view.freeze_button.text()
    assert view.freeze_button.toolTip().startswith("这一年以后按现在的登记重新计算")
    assert "进行中" not in {row[4] for row in view._fetch(0, 99)}
    draft = ActivityDraft(date(2024, 6, 5), RECEPTION, attendance=(Present(ids["示例乙"]),))
    activities.add(ledger, draft, ())
    settle()
    assert "示例乙" in view._state.text()
    answer(lambda dialog: (dialog.reason_field.set_value("漏了一次"), dialog.try_accept()))
    view.freeze()
    settle()
    assert not frozen.is_frozen(ledger, 2024)


def test_marks_are_given_by_role_and_corrected_with_the_matter(page, ledger, ids, qtbot):
    by_hand = next(each for each in bylaws.schemes.known(ledger) if any(item.by_hand for item in each.items))
    bylaws.schemes.choose(ledger, by_hand.key)
    score = assessing.of(ledger, ids["示例甲"], 2024)
    dialog = MarksDialog(page, ledger, score, 2024)
    qtbot.addWidget(dialog)
    key, (item, role) = next((key, each) for key, each in dialog._fields.items() if not each[0].deducts)
    dialog.form.fields[key].set_value("3")
    dialog.try_accept()
    (mark,) = scores.listing(ledger, 2024, ids["示例甲"])
    assert (mark.item, mark.evaluator, mark.points) == (item.key, role, 3)
    again = MarksDialog(page, ledger, score, 2024)
    qtbot.addWidget(again)
    again.form.fields[key].set_value("2")
    again.try_accept()
    assert "理由" in again.matter.error
    again.matter.set_value("看错了")
    again.try_accept()
    assert [each.points for each in scores.listing(ledger, 2024, ids["示例甲"])] == [2]


def test_what_is_in_sight_is_what_is_printed(page):
    seen(page, DUTIES, "receptions")
    page.views.duties.year._step(-1)
    assert page.papers.offers[0].words == "2023年履职频次达标表"
    seen(page, SCORES)
    assert [each.words for each in page.papers.offers][:1] == ["2024年量化考评排名表"]
