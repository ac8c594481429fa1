"""The county in its window: packages looked at and taken in, who has not handed over, its steps, what goes back."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from app.handoff import recovery
from app.handoff.drives import Drive
from app.handoff.merging import merge
from app.handoff.returning import receive
from app.ledger import cases, custody
from app.ledger.cases import CaseFilter, CasePlace
from app.rules.cases import Act, Kind
from app.rules.handover import CountyAct
from app.ui import desktop
from app.ui.catalogue import Given, OfCounty, catalogue
from app.ui.pages.books import BooksPage
from app.ui.pages.cases import CasesPage
from app.ui.pages.cases.moments import moments
from app.ui.pages.handoff import CountyPage, arrivals, place
from app.ui.pages.handoff.county_page import VIEWS
from app.ui.preferences import Preferences
from app.ui.widgets.buttons import Button
from app.ui.window import ELSEWHERE, MainWindow
from app.ui.workers import Worker
from tests.ui import counties, township
from tests.ui.asked import answer
from tests.ui.hearing import placed


@pytest.fixture
def county(tmp_path):
    made = counties.founded(tmp_path / "县", "410725", "原阳县", county=True)
    yield made
    Worker.finish()
    made.close()


@pytest.fixture
def towns(tmp_path, county):
    made = [counties.founded(tmp_path / name, code, name) for code, name in counties.TOWNS.items()]
    for town in made:
        counties.introduced(town, county)
        counties.registered(town, "示例：路灯不亮", "示例：井水浑")
    yield made
    for town in made:
        town.close()


@pytest.fixture
def stick(tmp_path, monkeypatch):
    folder = tmp_path / "U盘"
    folder.mkdir()
    for module in (place, arrivals):
        monkeypatch.setattr(module, "drives", lambda: (Drive(folder, "示例U盘", 3 << 30, 8 << 30),))
    return folder


@pytest.fixture
def narrowed():
    return []


@pytest.fixture
def page(county, towns, qtbot, narrowed):
    shown = placed(CountyPage(county, lambda code, name: narrowed.append((code, name))), qtbot, county)
    shown.townships.field.set_value(counties.MONTH)
    shown.refresh()
    return shown


def looked(page, qtbot, act):
    page.arrive("收包")
    page.arrivals.report = None
    act()
    qtbot.waitUntil(lambda: page.arrivals.report is not None)
    return [each.state for each in page.arrivals.outcomes]


def taken(page, qtbot):
    page.arrivals.take_button.click()
    qtbot.waitUntil(
        lambda: page.arrivals.table.rows() > 0 and not page.arrivals.take_button.isEnabled() and not Worker.busy
    )


def states(page):
    return [each.state for each in page.townships.months]


def test_every_view_of_the_page_has_one_first_act_at_most(page):
    for view in VIEWS:
        page.arrive(view)
        first = [
            each.text() for each in page.findChildren(Button) if each.isVisible() and each.property("kind") == "primary"
        ]
        assert len(first) <= 1, (view, first)


def test_who_has_not_handed_over_is_in_sight(page):
    assert states(page) == ["missing", "missing"]
    assert "2 个还没有报" in page.townships.words.text()


def test_packages_on_the_stick_are_looked_at_before_anything_is_written(page, qtbot, county, towns, stick):
    for town in towns:
        counties.handed(town, stick)
    (stick / "六簿回执-410725104-001.liubao").write_bytes(b"what goes back is no package for the county")
    assert looked(page, qtbot, page.arrivals.stick_button.click) == ["merged", "merged"]
    assert [each.added for each in page.arrivals.outcomes] > [0, 0]
    assert cases.count(county, CasePlace.ALL, CaseFilter()) == 0
    assert "可以入库 2 个" in page.arrivals.summary.text()
    taken(page, qtbot)
    assert cases.count(county, CasePlace.ALL, CaseFilter()) == 4
    assert "已入库 2 个" in page.arrivals.summary.text()
    page.arrive("各乡镇")
    assert states(page) == ["merged", "merged"]


def test_one_bad_package_does_not_stop_the_others_and_says_why(page, qtbot, towns, stick):
    good = counties.handed(towns[0], stick)
    bad = counties.handed(towns[1], stick)
    raw = bytearray(bad.read_bytes())
    raw[-1] ^= 1
    bad.write_bytes(bytes(raw))
    assert looked(page, qtbot, lambda: page.arrivals.look([bad, good])) == ["refused", "merged"]
    assert page.arrivals.chosen.file == bad.name
    assert page.arrivals.words.text()
    taken(page, qtbot)
    page.arrive("各乡镇")
    assert states(page) == ["merged", "missing"]


def test_files_are_dropped_on_the_page(page, qtbot, towns, stick):
    package = counties.handed(towns[0], stick)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(package)), QUrl.fromLocalFile(str(stick / "别的.txt"))])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    page.dropEvent(event)
    qtbot.waitUntil(lambda: page.arrivals.report is not None)
    assert page.views.value() == "收包"
    assert [each.state for each in page.arrivals.outcomes] == ["merged"]


def test_a_package_that_came_too_early_waits_and_is_released(page, qtbot, towns, stick):
    first = counties.handed(towns[0], stick, "2024-05")
    counties.registered(towns[0], "示例：又一条")
    second = counties.handed(towns[0], stick)
    assert looked(page, qtbot, lambda: page.arrivals.look([second])) == ["gap"]
    taken(page, qtbot)
    page.arrive("各乡镇")
    assert states(page)[0] == "waiting"
    assert looked(page, qtbot, lambda: page.arrivals.look([first])) == ["merged", "merged"]
    taken(page, qtbot)
    page.arrive("各乡镇")
    assert states(page)[0] == "merged"


def test_what_is_unusual_is_taken_only_when_somebody_says_so(page, qtbot, towns, stick):
    made = counties.registered(towns[0], *(f"示例：第{each}件" for each in range(20)))
    looked(page, qtbot, lambda: page.arrivals.look([counties.handed(towns[0], stick)]))
    taken(page, qtbot)
    for case in made:
        cases.advance(towns[0], case.id, Act(Kind.VOID, date(2024, 7, 1), reason="示例：登重了"))
    package = counties.handed(towns[0], stick, "2024-07")
    assert looked(page, qtbot, lambda: page.arrivals.look([package])) == ["refused"]
    assert page.arrivals.accept.isVisibleTo(page)
    assert not page.arrivals.take_button.isEnabled()
    assert looked(page, qtbot, page.arrivals.accept.click) == ["merged"]
    taken(page, qtbot)
    assert cases.count(page.townships._ledger, CasePlace.VOIDED, CaseFilter()) == 20


def test_a_township_that_went_on_from_an_old_copy_gets_a_return(page, qtbot, county, towns, stick, tmp_path):
    first = counties.handed(towns[0], stick)
    looked(page, qtbot, lambda: page.arrivals.look([first]))
    taken(page, qtbot)
    twin = counties.founded(tmp_path / "旧备份", "410725104", "原阳县太平镇")
    recovery.recover(twin, "\n".join(recovery.recovery_lines(towns[0])))
    own = counties.keys.own_key(county).key
    draft = counties.KeyDraft(counties.Party.COUNTY, own.party, own.party_name, own.sign_key, own.seal_key)
    counties.handovers.trust(twin, draft, by_code=True)
    counties.registered(twin, "示例：另一段历史")
    (tmp_path / "盘二").mkdir()
    fork = counties.handed(twin, tmp_path / "盘二")
    assert looked(page, qtbot, lambda: page.arrivals.look([fork])) == ["fork"]
    assert page.arrivals.answer_button.isVisibleTo(page)
    answer(lambda dialog: on_the_stick(dialog, qtbot))
    page.arrivals.answer_button.click()
    qtbot.waitUntil(lambda: bool(list(stick.glob("六簿回执-*.liubao"))))
    qtbot.waitUntil(lambda: not Worker.busy)
    twin.close()


def on_the_stick(dialog, qtbot):
    qtbot.waitUntil(lambda: dialog.folder is not None)
    dialog.accept_button.click()


def test_returns_go_to_all_who_handed_over(page, qtbot, county, towns, stick):
    packages = [counties.handed(town, stick) for town in towns]
    looked(page, qtbot, lambda: page.arrivals.look(packages))
    taken(page, qtbot)
    page.arrive("各乡镇")
    answer(lambda dialog: on_the_stick(dialog, qtbot))
    with qtbot.waitSignal(page.filed) as said:
        page.townships.all_button.click()
    assert "可以拔下 U 盘" in said.args[0]
    assert "太平镇" in said.args[0]
    for town in towns:
        code = str(town.setting("unit_code"))
        came = receive(town, next(stick.glob(f"六簿回执-{code}-*.liubao")))
        assert came.merged == 1


def test_a_township_is_chosen_to_be_looked_at_alone(page, qtbot, towns, stick, narrowed):
    looked(page, qtbot, lambda: page.arrivals.look([counties.handed(towns[0], stick)]))
    taken(page, qtbot)
    page.arrive("各乡镇")
    page.townships.table.select("410725105")
    assert not page.townships.narrow_button.isEnabled()
    page.townships.table.select("410725104")
    page.townships.narrow_button.click()
    assert narrowed == [("410725104", "原阳县太平镇")]


@pytest.fixture
def full(county, towns, stick):
    merge(county, [counties.handed(town, stick) for town in towns])
    return county


def test_a_county_presses_its_own_steps_on_a_case_and_nothing_else(full, qtbot):
    page = placed(CasesPage(full, full), qtbot, full)
    page.refresh()
    line = cases.listing(full, CasePlace.ALL, CaseFilter())[0]
    page.show_case(line.id)
    assert not page.list.new.isVisibleTo(page)
    assert not page.panel.offers.isVisibleTo(page)
    page.panel.open_step(Kind.VOID)
    page.register()
    assert page.panel.form is None
    assert page._stack.currentIndex() == 0

    def assign(dialog):
        dialog.try_accept()
        assert dialog.form.fields["unit"].error
        dialog.form.fields["unit"].set_value("示例县局")
        dialog.form.fields["due"].set_value(date(2024, 6, 1))
        dialog.try_accept()
        assert "期限" in dialog.form.fields["due"].error
        dialog.form.fields["due"].set_value(date(2024, 8, 1))
        dialog.try_accept()

    answer(assign)
    page.panel.county_offers.buttons[CountyAct.ASSIGN].click()
    assert [(each.kind, each.unit) for each in cases.get(full, line.id).county] == [(CountyAct.ASSIGN, "示例县局")]
    told = moments(cases.get(full, line.id), full.today)
    assert "县里交办" in [each.name for each in told]


def listed(page):
    return [page.list.table.model().index(at, 1).data() for at in range(page.list.table.rows())]


def test_a_countys_list_is_narrowed_and_sorted_by_township(full, qtbot):
    page = placed(CasesPage(full, full), qtbot, full)
    page.refresh()
    page.list.table.sorted_by.emit("unit_code", False)
    assert listed(page) == ["太平镇", "太平镇", "福宁镇", "福宁镇"]
    page.list.filters.township.set_value("福宁镇")
    page.list.filters.township.walked.emit()
    assert listed(page) == ["福宁镇", "福宁镇"]
    assert page.list.filters.narrowed()
    only = CaseFilter(unit_code="410725104")
    page.arrive(only)
    assert page.list.filters.wanted() == only
    assert listed(page) == ["太平镇", "太平镇"]


def test_the_list_of_one_township_does_not_say_which_on_every_row(full, qtbot):
    page = placed(CasesPage(full.of_township("410725105", "原阳县福宁镇"), full), qtbot, full)
    page.refresh()
    assert "乡镇" not in [each.title for each in page.list.table._paged.columns]
    assert not page.list.filters.township.isVisibleTo(page)


def test_the_pages_of_one_township_take_the_countys_steps_too(full, qtbot):
    alone = full.of_township("410725105", "原阳县福宁镇")
    page = placed(CasesPage(alone, full), qtbot, full)
    page.refresh()
    lines = cases.listing(alone, CasePlace.ALL, CaseFilter())
    assert len(lines) == 2
    page.show_case(lines[0].id)
    answer(lambda dialog: (dialog.form.fields["text"].set_value("示例意见"), dialog.try_accept()))
    page.panel.county_offers.buttons[CountyAct.OPINION].click()
    assert [each.text for each in cases.get(full, lines[0].id).county] == ["示例意见"]


def test_the_registers_of_townships_are_read_and_not_typed_into(full, qtbot):
    page = placed(BooksPage(full), qtbot, full)
    page.arrive("stations")
    assert not page._view().card.isVisibleTo(page)
    page.arrive("units")
    assert page._view().card.isVisibleTo(page)


@pytest.fixture
def window(full, qtbot, tmp_path):
    given = Given(lambda: full, Preferences(tmp_path / "w.ini"), lambda _: None)
    made = MainWindow(catalogue(given, OfCounty(lambda: full, lambda *_: None)), unit="原阳县人大常委会")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_countys_navigation_has_what_a_county_does(window):
    assert window._listed == ["county", "cases", "books", "figure", "briefing", "settings"]
    window.home()
    assert window.key == "county"
    window.open("reception")
    assert window.toast.text == ELSEWHERE
    assert window.key == "county"


def test_every_page_of_a_county_opens(window, qtbot):
    for key in window._listed:
        window.open(key)
        qtbot.waitUntil(lambda: not Worker.busy)
        assert window.key == key


def test_a_county_is_offered_no_workbook_to_import(window):
    window.open("settings")
    assert "导入" not in window.page._makers
    assert "单位与经办人" in window.page._makers


def test_pages_are_made_anew_when_another_township_is_looked_at(window, qtbot):
    window.open("cases")
    before = window.page
    window.open("county")
    window.forget()
    window.open("cases")
    qtbot.waitUntil(lambda: not Worker.busy)
    assert window.page is not before


def test_a_county_opens_on_its_own_first_page_under_its_own_name(qapp, qtbot, tmp_path):
    path = tmp_path / "县.liubu"
    made = custody.create(
        path, unit_code="410725", unit_name="原阳县", method="taiping", clock=township.clock, county=True
    )
    made.close()
    seen = []

    def look(window):
        seen.extend((window.key, window.windowTitle()))
        window.close()

    answer(look)
    desktop.sit(qapp, Preferences(tmp_path / "w.ini"), path)
    assert seen[0] == "county"
    assert seen[1] == "六簿 — 原阳县人大常委会"


def test_one_township_is_looked_at_until_the_banner_is_pressed(full):
    stay = desktop.Stay(full.path, full)
    stay.narrow("410725104", "原阳县太平镇")
    assert stay.opened().setting("unit_name") == "原阳县太平镇"
    assert stay.whole() is full
    stay.narrow("", "")
    assert stay.opened() is full
