"""民生实事 and 九有自查 as a clerk works on them."""

from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.books.shelf import BOOKS
from app.ledger import bylaws, projects, registers
from app.ledger.projects import Progress, ProjectDraft
from app.ledger.stations import NINE, standing
from app.rules.projects import ProjectStage
from app.ui import theme
from app.ui.pages.projects import ProjectsPage
from app.ui.pages.stations import NineHavesPage
from app.ui.parts.areas import FormArea
from app.ui.widgets.buttons import Button
from app.ui.widgets.entry.segments import Segmented
from tests.ui.asked import answer
from tests.ui.hearing import placed


@pytest.fixture
def candidates(ledger):
    made = []
    for name in ("排水管网", "道路硬化", "机井配电"):
        entry = projects.gather(ledger, ProjectDraft(2024, name, cost=100), date(2024, 1, 5))
        made.append(projects.advance(ledger, entry.id, Progress(date(2024, 1, 20), ProjectStage.CANDIDATE)).id)
    return made


@pytest.fixture
def works(ledger, qtbot):
    return placed(ProjectsPage(ledger), qtbot, ledger)


@pytest.fixture
def stations(ledger):
    for name in ("北街联络站", "南街联络点"):
        registers.add(ledger, BOOKS["stations"], {"name": name, "type": "固定站", "address": f"{name}一楼"})
    return dict(name[::-1] for name in bylaws.stations(ledger))


@pytest.fixture
def nine(ledger, stations, qtbot):
    return placed(NineHavesPage(ledger), qtbot, ledger)


def counted(dialog, ballots, places=1):
    for key, value in {"deputies": 8, "present": 8, "issued": 8, "returned": 8, "valid": 8}.items():
        dialog.count.fields[key].set_value(value)
    if "places" in dialog.count.fields:
        dialog.count.fields["places"].set_value(places)
    for (key, _), votes in zip(dialog.count.votes(), ballots, strict=True):
        for option, number in zip(dialog.count._options, votes, strict=True):
            dialog.count.fields[f"{key}-{option}"].set_value(number)
    dialog.try_accept()


def primary(page):
    return [b.text().split()[0] for b in page.findChildren(Button) if b.isVisible() and b.property("kind") == "primary"]


def test_a_gathered_project_stands_in_the_list_at_once(works, ledger):
    def fill(dialog):
        dialog.form.fill({"name": "文化广场路灯", "cost": "12.5", "source": "群众意见"})
        dialog.try_accept()

    answer(fill)
    works.gather()
    (entry,) = projects.listing(ledger, 2024)
    assert (entry.draft.name, entry.draft.cost, entry.stage) == ("文化广场路灯", 12.5, ProjectStage.GATHERED)
    assert works.panel.project.id == entry.id
    assert "1 项" in works.subtitle


def test_a_dialog_is_as_high_as_what_it_asks(works, ledger):
    rolled = []
    answer(lambda dialog: rolled.append(dialog.findChild(FormArea).verticalScrollBar().maximum()))
    works.gather()
    assert rolled == [0]


def test_the_vote_chooses_by_more_than_half_of_all_deputies(works, candidates, ledger):
    works.refresh()
    answer(lambda dialog: counted(dialog, ((7, 1, 0), (5, 2, 1), (3, 4, 1)), places=2))
    works.vote()
    assert [each.stage for each in projects.listing(ledger, 2024)] == [
        ProjectStage.CHOSEN, ProjectStage.CHOSEN, ProjectStage.NOT_CHOSEN,
    ]  # fmt: skip
    assert not works.vote_button.isEnabled()


def test_more_ballots_than_came_back_are_refused_in_the_dialog(works, candidates, ledger):
    works.refresh()
    told = []

    def too_many(dialog):
        counted(dialog, ((7, 2, 0), (5, 2, 1), (3, 4, 1)))
        told.append(dialog.trouble)

    answer(too_many)
    works.vote()
    assert "“排水管网”各项票数合计9张，多于有效票8张" in told[0]
    assert {each.stage for each in projects.listing(ledger, 2024)} == {ProjectStage.CANDIDATE}


def test_progress_goes_forward_and_is_told_in_the_timeline(works, candidates, ledger):
    works.refresh()
    answer(lambda dialog: counted(dialog, ((7, 1, 0), (5, 2, 1), (3, 4, 1))))
    works.vote()
    works.in_hand.take(candidates[0])

    def begun(dialog):
        dialog.form.fill({"percent": 40, "spent": "38", "words": "管沟开挖"})
        dialog.try_accept()

    answer(begun)
    works.panel.advance()
    works.in_hand.take(candidates[0])
    assert [moment.name for moment in works.panel.timeline.moments] == ["征集", "候选", "票决通过", "实施"]
    assert works.panel.timeline.moments[-1].note == "进度 40%，累计支出 38 万元"


def test_a_mistyped_step_is_mended_with_its_reason(works, candidates, ledger):
    works.refresh()
    answer(lambda dialog: counted(dialog, ((7, 1, 0), (5, 2, 1), (3, 4, 1))))
    works.vote()
    running = Progress(date(2024, 7, 18), ProjectStage.RUNNING, "管沟开挖", 60, 38.0)
    projects.advance(ledger, candidates[0], running)
    works.refresh()
    works.in_hand.take(candidates[0])
    offered_steps = []

    def mend(dialog):
        offered_steps.extend(dialog._steps)
        dialog.form.fields["percent"].set_value(6)
        dialog.try_accept()
        assert dialog.form.fields["why"].error
        dialog.form.fields["why"].set_value("多写了一个零")
        dialog.try_accept()

    answer(mend)
    works.panel.mend()
    assert offered_steps == ["第4步　实施　7月18日", "第2步　候选　1月20日", "第1步　征集　1月5日"]
    last = projects.get(ledger, candidates[0]).steps[-1]
    assert (last.percent, last.spent, last.words) == (6, 38.0, "管沟开挖")
    assert works.panel.timeline.moments[-1].note == "进度 6%，累计支出 38 万元"


def test_a_step_before_is_mended_too_but_not_so_that_days_go_back(works, candidates, ledger):
    works.refresh()
    works.in_hand.take(candidates[0])
    told = []

    def mend(dialog):
        dialog.form.fields["step"].set_value("第1步　征集　1月5日")
        dialog._show()
        dialog.form.fill({"why": "写错日子", "on": date(2024, 1, 25)})
        dialog.try_accept()
        told.append(dialog.form.fields["on"].error)
        dialog.form.fields["on"].set_value(date(2024, 1, 8))
        dialog.try_accept()

    answer(mend)
    works.panel.mend()
    assert "早于上一步" in told[0]
    assert projects.get(ledger, candidates[0]).steps[0].on == date(2024, 1, 8)


def test_large_letters_leave_the_head_of_the_page_whole(ledger, qtbot):
    theme.dress(QApplication.instance(), scale=1.5)
    try:
        works = placed(ProjectsPage(ledger), qtbot, ledger)
        works.resize(1000, 640)
        QApplication.processEvents()
        for part in works.findChild(Segmented).findChildren(QAbstractButton):
            assert part.fontMetrics().horizontalAdvance(part.text()) < part.width()
        assert works.years.height() < theme.px(60)  # one line
    finally:
        theme.dress(QApplication.instance(), scale=1.0)


def test_large_letters_leave_the_inspection_whole(ledger, stations, qtbot):
    theme.dress(QApplication.instance(), scale=1.5)
    try:
        nine = placed(NineHavesPage(ledger), qtbot, ledger)
        nine.resize(1114, 648)  # what the window leaves at 1366×768
        QApplication.processEvents()
        room = nine.rect().adjusted(theme.px(16), 0, -theme.px(16), 0)
        for part in (*nine.form.fields.values(), *nine.findChildren(Button)):
            if part.isVisible():
                left, right = (part.mapTo(nine, corner) for corner in (part.rect().topLeft(), part.rect().topRight()))
                assert room.left() <= left.x() < right.x() <= room.right(), part
        on = nine.form.on.edit
        assert on.fontMetrics().horizontalAdvance(f"{on.text()}  ") < on.width() - theme.px(40)
    finally:
        theme.dress(QApplication.instance(), scale=1.0)


def test_an_empty_year_has_one_primary_button(works, candidates):
    works.refresh()
    assert primary(works) == ["征集项目"]
    works.years.choose("2023")
    works._of_year("2023")
    assert primary(works) == ["征集项目"]
    assert works.empty.button.isVisible()


def test_the_projects_of_another_year_are_a_press_away(works, candidates):
    works.refresh()
    works.years.choose("2023")
    works._of_year("2023")
    assert works.table.rows() == 0
    assert works.panel.project is None


def test_an_inspection_is_kept_and_counted(nine, stations, ledger):
    assert nine.table.rows() == 2
    nine.propose()
    for item in NINE:
        nine.form.fields[item].set_value("有")
    nine.form.fields["设备"].set_value("无")
    nine.save()
    assert "设备" in nine._trouble.text()
    nine.form.fields["整改-设备"].set_value("8月底前配齐桌椅")
    nine.save()
    assert nine._trouble.text() == ""
    (check,) = standing(ledger, date(2024, 1, 1), date(2024, 12, 31)).checks
    assert (check.station, check.met.numerator) == ("北街联络站", 8)
    assert nine._met.text() == "九有 8/9，待整改：设备"


def test_what_was_lacking_is_mended_with_its_evidence(nine, ledger):
    for item in NINE:
        nine.form.fields[item].set_value("有")
    nine.form.fields["牌子"].set_value("无")
    nine.form.fields["整改-牌子"].set_value("本月挂牌")
    nine.save()

    def mended(dialog):
        dialog.form.fill({"evidence": "照片1"})
        dialog.try_accept()

    answer(mended)
    nine.mend()
    assert nine._met.text() == "九有 9/9，全部达标"
    assert "九项都有的 1 个" in nine.subtitle


def test_an_inspection_that_was_voided_is_not_counted(nine, ledger):
    for item in NINE:
        nine.form.fields[item].set_value("有")
    nine.save()
    answer(lambda dialog: (dialog.reason_field.set_value("填错了站"), dialog.try_accept()))
    nine.void()
    assert "九项都有的 0 个" in nine.subtitle
    assert nine.days.key == "新的自查"


def test_the_three_pages_lead_to_one_another(works, nine):
    heard = []
    works.go.connect(lambda key, _: heard.append(key))
    nine.go.connect(lambda key, _: heard.append(key))
    from app.ui.widgets.entry.segments import Segmented

    works.findChild(Segmented)._choose(2)
    nine.findChild(Segmented)._choose(0)
    assert heard == ["nine-haves", "campaigns"]
