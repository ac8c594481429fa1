"""The settings: each tab by what it changes in the ledger."""

import json
import os
import zipfile
from dataclasses import replace
from datetime import date

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from sqlalchemy import select

from app.books.forms.orders import ASSIGNMENT
from app.books.forms.visits import VISIT
from app.books.papers import Custom
from app.books.sheets.shelf import SHEETS
from app.books.shelf import BOOKS
from app.desk.paper import put_on_paper
from app.desk.workbooks import write_template
from app.files import RESOURCES
from app.ledger import briefings, bylaws, cases, custody, deputies, dossiers, papers, registers
from app.ledger.figures import Period
from app.ledger.store import put_settings
from app.models.station import Station
from app.ui import theme
from app.ui.pages.settings import SettingsPage
from app.ui.pages.settings.departures import DeparturesDialog
from app.ui.pages.settings.holidays import NoticeDialog
from app.ui.pages.settings.imports import PLACES
from app.ui.pages.settings.mapping import LEAVE_OUT, NOWHERE
from app.ui.pages.settings.since import SinceDialog
from app.ui.preferences import Preferences
from app.ui.widgets.dialogs import ProgressDialog
from tests.ui.asked import answer
from tests.ui.hands import press, write
from tests.ui.hearing import nothing_begins, placed

TODAY = date(2024, 7, 18)
FOREIGN, SAMPLE = (RESOURCES / "sample" / name for name in ("非模板.xlsx", "太平镇2024.xlsx"))


@pytest.fixture
def again():
    return []


@pytest.fixture
def page(ledger, qtbot, tmp_path, again):
    return placed(SettingsPage(ledger, Preferences(tmp_path / "window.ini"), again.append, [].append), qtbot, ledger)


def opened(page, name):
    page.arrive(name)
    settle()
    return page.panel(name)


def settle():
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()


@pytest.fixture
def chosen(monkeypatch):
    def choose(path):
        for name in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path))

    return choose


def test_every_tab_opens(page):
    for name in page._makers:
        assert opened(page, name).isVisible()
        assert page.subtitle == name


def test_the_clerk_changes(page, ledger):
    panel = opened(page, "单位与经办人")
    panel.form.fields["clerk"].set_value("示例乙")
    panel.save()
    assert ledger.setting("clerk") == "示例乙"


def test_saving_without_a_change_writes_nothing(page, ledger, qtbot):
    panel = opened(page, "单位与经办人")
    panel.form.fields["clerk"].set_value("示例乙")
    panel.save()
    acts = len(ledger.sitting)
    with qtbot.waitSignal(page.news) as said:
        panel.save()
    assert said.args == ["没有改动。"]
    assert len(ledger.sitting) == acts


def test_another_ledger_is_opened_in_a_new_window(page, tmp_path, chosen, again):
    panel = opened(page, "单位与经办人")
    chosen(tmp_path / "另一份.liubu")
    answer(lambda dialog: dialog.open_existing())
    panel.choose_other()
    assert again == [tmp_path / "另一份.liubu"]


def ruled(**values):
    """Answers the dialog of a rule with these values."""

    def fill(dialog):
        dialog.form.fill({"basis": "本县办法", **values})
        dialog.try_accept()

    return answer(fill)


def test_a_level_gets_a_term_of_its_own(page, ledger):
    panel = opened(page, "办理期限")
    ruled(key="小事答复", amount=7, unit="WORKING_DAYS", effective=date(2024, 7, 1))
    panel.add()
    assert bylaws.terms_in_force(ledger).level_rule("小事", TODAY).term == "7个工作日"
    panel.table.select("小事")
    assert panel.line.own
    assert "本县办法" in panel.basis.text()
    answer(lambda dialog: dialog.try_accept())
    panel.drop()
    assert bylaws.own_rules(ledger) == ()


def test_every_term_stands_with_its_basis_and_where_it_comes_from(page, ledger):
    panel = opened(page, "办理期限")
    assert {line.key for line in panel._lines} == set(bylaws.terms_there_are(ledger))
    assert all(line.rule.basis for line in panel._lines)
    ruled(key="代表建议答复", amount=2, unit="MONTHS", effective=date(2025, 1, 1))
    panel.add()
    assert [line.rule.term for line in panel._lines if line.later] == ["2个月"]
    assert bylaws.terms_in_force(ledger).rule("proposal", TODAY).term == "3个月"


def test_weekends_and_what_is_soon_are_set(page, ledger):
    panel = opened(page, "办理期限")
    answer(lambda dialog: (dialog.weekends.set_value(False), dialog.soon.set_value(3), dialog.try_accept()))
    panel.set_habits()
    assert ledger.setting("weekend_shift") is False
    assert bylaws.soon_days(ledger) == 3


def test_next_years_holidays_are_written_in_words(page, ledger):
    panel = opened(page, "放假安排")
    panel.year.set_value(2025)
    panel._show_year()
    panel.off.set_value("1月1日\n10月1日至7日")
    panel.work.set_value("9月28日")
    panel.save_year()
    table = bylaws.holidays(ledger)
    assert {day for day in table.off if day.year == 2025} == {
        date(2025, 1, 1),
        *(date(2025, 10, d) for d in range(1, 8)),
    }
    assert {day for day in table.work if day.year == 2025} == {date(2025, 9, 28)}
    assert "本单位录入" in panel.origin.text()


def test_a_day_that_is_none_is_named_beneath_its_field(page):
    panel = opened(page, "放假安排")
    panel.off.set_value("国庆节")
    panel.save_year()
    assert "国庆节" in panel.off.error


def test_the_notice_is_read_as_it_is_pasted(page, qtbot):
    panel = opened(page, "放假安排")
    dialog = NoticeDialog(panel, 2025)
    qtbot.addWidget(dialog)
    dialog.text.set_value("国庆节：10月1日至7日放假调休。9月28日（周日）上班。")
    dialog.try_accept()
    assert (len(dialog.off), len(dialog.work)) == (7, 1)
    dialog.text.set_value("没有日期")
    dialog.try_accept()
    assert dialog.text.error


def test_holidays_come_from_a_file(page, tmp_path, chosen):
    panel = opened(page, "放假安排")
    panel.year.set_value(2025)
    file = tmp_path / "2025.toml"
    file.write_text('[2025]\noff = ["2025-05-01/2025-05-05"]\nwork = ["2025-04-27"]\n', encoding="utf-8")
    chosen(file)
    panel.open_file()
    assert panel.off.value() == "5月1日至5日"
    assert panel.work.value() == "4月27日"


@pytest.mark.limit(60)
def test_a_pipe_is_no_file_with_holidays(page, tmp_path, chosen, qtbot):
    panel = opened(page, "放假安排")
    os.mkfifo(tmp_path / "2025.toml")
    chosen(tmp_path / "2025.toml")
    with qtbot.waitSignal(page.news) as news:
        panel.open_file()
    assert news.args[0].startswith("“2025.toml”是管道或设备")


def test_a_word_is_added_by_enter_and_put_away(page, ledger):
    panel = opened(page, "词表")
    panel.word.setFocus()
    write(panel.word.edit, "殡葬")
    press(Qt.Key.Key_Return)
    assert "殡葬" in bylaws.words(ledger, "categories")
    answer(lambda dialog: dialog.try_accept())
    panel.drop()
    assert "殡葬" not in bylaws.words(ledger, "categories")


def test_a_foreign_workbook_is_mapped_seen_and_imported(page, ledger, qtbot):
    for name in ("示例癸未", "示例庚辰"):
        deputies.add(ledger, deputies.DeputyDraft(name, seats=(deputies.Seat("乡"),)))
    panel = opened(page, "导入")
    panel.look(FOREIGN)
    settle()
    form = panel.forms[0]
    assert form.target.currentText() == "意见"
    assert form.columns["反映的问题"].currentText() == "内容"
    assert form.check()  # 接待登记 is the name of the sheet
    form._fixed.fields["来源"].set_value("")
    assert not form.check()
    assert "来源" in form.trouble.text()
    form._fixed.fields["来源"].set_value("接待选民")
    form.columns["接待人"].setCurrentText(LEAVE_OUT)
    panel.preview()
    settle()
    assert (panel.report.added, panel.report.refused) == (39, ())
    assert panel.take_button.isEnabled()
    with qtbot.waitSignal(page.news) as said:
        panel.take()
    assert "新增 39 行" in said.args[0]
    panel.look(FOREIGN)
    settle()
    assert "以前导入过" in panel.forms[0].origin.text()
    panel.preview()
    settle()
    assert (panel.report.added, panel.report.unchanged) == (0, 39)
    assert not panel.take_button.isEnabled()


def roll(path, *rows):
    """A roll in words of its own."""
    book = Workbook()
    book.active.title = "花名册"
    for row in (("代表姓名", "代表层次", "所在选区"), *rows):
        book.active.append(row)
    book.save(path)
    return path


def test_what_was_refused_in_many_rows_is_mended_by_one_act(page, ledger, tmp_path):
    panel = opened(page, "导入")
    panel.look(roll(tmp_path / "一.xlsx", *((f"示例{sign}", "村", f"第{sign}选区") for sign in "子丑寅")))
    settle()
    panel.preview()
    settle()
    assert (len(panel.report.refused), panel.mend_button.isVisible()) == (3, True)

    def mend(dialog):
        [field] = dialog.grid.fields.values()
        assert "“村”，3 行" in field.name
        field.set_value("乡")
        dialog.try_accept()

    answer(mend)
    panel.mend()
    settle()
    assert (panel.report.added, panel.report.refused, panel.mend_button.isVisible()) == (3, (), False)
    panel.take()
    settle()
    levels = {each.name: each.seats[0].level for each in deputies.listing(ledger)}
    assert [levels[f"示例{sign}"] for sign in "子丑寅"] == ["乡"] * 3


def test_any_column_may_be_given_one_value_for_all_rows(page, ledger, tmp_path):
    panel = opened(page, "导入")
    panel.look(roll(tmp_path / "一.xlsx", ("示例子", "乡", None), ("示例丑", "县", "第二选区")))
    settle()
    form = panel.forms[0]
    form.give_all("党派")
    form.give_all("选区")
    form._fixed.fields["党派"].set_value("群众")
    form._fixed.fields["选区"].set_value("第一选区")
    panel.preview()
    settle()
    panel.take()
    settle()
    people = {each.name: (each.party, each.seats[0].constituency) for each in deputies.listing(ledger)}
    assert (people["示例子"], people["示例丑"]) == (("群众", "第一选区"), ("群众", "第二选区"))


def visits(path, *rows):
    """A register that only counts its rows."""
    book = Workbook()
    book.active.title = "接待登记"
    for row in (("序号", "接待日期", "来访人", "反映问题"), *rows):
        book.active.append(row)
    book.save(path)
    return path


def test_a_mended_slip_is_offered_and_the_clerk_says_what_it_is(page, ledger, tmp_path):
    panel = opened(page, "导入")
    for name, words in (("一", "示例路第三段坑哇"), ("二", "示例路第三段坑洼")):
        panel.look(visits(tmp_path / f"{name}.xlsx", (1, "2024-06-05", "示例甲", words)))
        settle()
        panel.preview()
        settle()
        if name == "一":
            panel.take()
            settle()
    assert (panel.report.added, panel.report.changed, len(panel.report.conflicts)) == (0, 0, 1)
    panel.chips.choose("冲突")
    panel._narrow()
    panel.table.selectRow(0)
    buttons = panel.decisions
    assert (buttons.same_button.isVisible(), buttons.apart_button.isVisible()) == (True, True)
    buttons.set_apart()
    settle()
    assert (panel.report.added, panel.report.conflicts) == (1, ())
    panel.table.selectRow(0)
    buttons.decide_again()
    settle()
    panel.chips.choose("冲突")
    panel._narrow()
    panel.table.selectRow(0)
    buttons.take_as_same()
    settle()
    assert (panel.report.added, panel.report.changed) == (0, 1)
    panel.take()
    settle()
    assert "改成“示例路第三段坑洼”" in "".join(panel.report.notes)


def test_a_row_that_may_be_a_repetition_is_said_to_be_that_entry(page, ledger, tmp_path):
    panel = opened(page, "导入")
    first = (1, "2024-06-05", "示例甲", "示例渠堵塞")
    panel.look(visits(tmp_path / "一.xlsx", first))
    settle()
    panel.preview()
    settle()
    panel.take()
    settle()
    panel.look(visits(tmp_path / "二.xlsx", first, (2, "2024-06-07", "示例甲", "示例渠堵塞")))
    settle()
    panel.preview()
    settle()
    assert panel.report.added == 1
    panel.chips.choose("新增")
    panel._narrow()
    panel.table.selectRow(0)
    assert panel.decisions.same_button.isVisible()
    panel.decisions.take_as_same()
    settle()
    assert (panel.report.added, panel.report.unchanged) == (0, 2)


def test_reading_a_preview_and_an_import_can_be_stopped_and_that_is_said_in_passing(page, ledger, qtbot):
    panel = opened(page, "导入")
    with qtbot.waitSignal(page.news) as news, nothing_begins():
        panel.look(SAMPLE)
        panel.findChildren(ProgressDialog)[-1].reject()
    assert news.args == ["已停止读取工作簿，没有写入任何内容。"]
    assert panel.report is None
    panel.look(SAMPLE)
    settle()
    assert panel.report is not None
    before = list(ledger.sitting)
    for act, words in ((panel.preview, "已停止预览"), (panel.take, "已停止导入")):
        with qtbot.waitSignal(page.news) as news, nothing_begins():
            act()
            panel.findChildren(ProgressDialog)[-1].reject()
        assert news.args == [f"{words}，没有写入任何内容。"]
        settle()
    assert ledger.sitting == before


OPINIONS = ("意见编号", "日期", "来源", "反映人", "村组", "内容", "处理方式", "承办单位")


def opinions(path, *rows):
    """A workbook of opinions."""
    book = Workbook()
    book.active.title = "意见"
    for row in (OPINIONS, *rows):
        book.active.append(row)
    book.save(path)
    return path


def looked(panel, path):
    panel.look(path)
    settle()
    return [panel._fetch(place, 1)[0] for place in range(panel.table.rows())]


def test_a_preview_shows_what_the_rows_say_and_what_changes_from_what_to_what(page, ledger, tmp_path):
    panel = opened(page, "导入")
    first = ("甲1", "2024-07-01", "接待选民", "示例赵", "郭庄", "机井配套设施老化", "转交办理", "水利站")
    rows = looked(panel, opinions(tmp_path / "一.xlsx", first))
    assert [row[4:] for row in rows] == [("甲1", "示例赵", "机井配套设施老化")]
    panel.take()
    settle()
    again = (*first[:4], "西王庄", "机井配套设施老化，电缆也断了", *first[6:])
    rows = looked(panel, opinions(tmp_path / "二.xlsx", again))
    assert panel.take_button.isVisible()
    assert "村组：郭庄 → 西王庄" in rows[0][6]
    panel.table.selectRow(0)
    assert "内容：原来“机井配套设施老化”，现在“机井配套设施老化，电缆也断了”" in panel.whole.text()
    assert panel.open_button.isVisible()


def test_a_cell_that_both_changed_is_named_and_stays_until_the_workbook_is_preferred(page, ledger, tmp_path):
    panel = opened(page, "导入")
    first = ("甲1", "2024-07-01", "接待选民", "示例赵", "郭庄", "机井老化", "转交办理", "水利站")
    looked(panel, opinions(tmp_path / "一.xlsx", first))
    panel.take()
    settle()
    case = cases.listing(ledger, cases.CasePlace.ALL, cases.CaseFilter())[0]
    cases.correct(ledger, case.id, {"content": "机井老化，台账改的"}, "补充")
    again = (*first[:4], "西王庄", "机井老化，工作簿改的", *first[6:])
    rows = looked(panel, opinions(tmp_path / "二.xlsx", again))
    assert "冲突 1 格（台账不动）" in panel.summary.text()
    assert [(row[3].text, row[6]) for row in rows] == [
        ("冲突", "内容：工作簿改成“机井老化，工作簿改的”，台账里已另改为“机井老化，台账改的”，台账不动"),
        ("更改", "村组：郭庄 → 西王庄"),
    ]
    assert panel.prefer_button.isVisible()
    panel.prefer()
    settle()
    assert "内容：" in panel._fetch(0, 9)[0][6]
    assert panel.prefer_button.text().startswith("冲突的格按台账")
    panel.take()
    settle()
    assert cases.get(ledger, case.id).content == "机井老化，工作簿改的"


def test_the_record_of_a_row_is_opened_whatever_its_sheet_is_called(page, ledger, tmp_path, qtbot):
    row = ("甲1", "2024-07-01", "接待选民", "示例赵", "郭庄", "机井老化", "转交办理", "水利站")
    panel = opened(page, "导入")
    looked(panel, opinions(tmp_path / "一.xlsx", row))
    report = panel.report
    panel.take()
    settle()
    place = (report.statuses[0][0], report.statuses[0][1])
    panel._contents = {("Sheet1", place[1]): panel._contents[place]}
    panel.report = replace(panel.report, statuses=(("Sheet1", place[1], "added"),))
    panel._narrow()
    with qtbot.waitSignal(page.go) as went:
        panel._open_row(0)
    assert went.args[0] == "cases"


def test_a_preview_sets_likely_repetitions_side_by_side(page, ledger, tmp_path):
    heard = cases.register(
        ledger, cases.CaseDraft(date(2024, 7, 1), "机井配套设施老化", raised_by="示例钱", village="郭庄")
    )
    row = ("甲1", "2024-07-01", "接待选民", "示例赵", "郭庄", "机井配套设施老化", "转交办理", "水利站")
    panel = opened(page, "导入")
    rows = looked(panel, opinions(tmp_path / "一.xlsx", row, ("甲2", *row[1:])))
    assert rows[0][6].startswith(f"可能重复 {heard.number}、第3行")
    panel.table.selectRow(0)
    assert f"可能重复 {heard.number}：示例钱　机井配套设施老化" in panel.whole.text()


def test_after_an_import_the_result_stays_and_leads_to_the_records(page, ledger, tmp_path, qtbot):
    row = ("甲1", "2024-07-01", "接待选民", "示例赵", "郭庄", "机井配套设施老化", "转交办理", "水利站")
    panel = opened(page, "导入")
    looked(panel, opinions(tmp_path / "一.xlsx", row))
    panel.take()
    assert not panel.take_button.isEnabled()
    settle()
    assert panel.stack.currentIndex() == 2
    assert panel.summary.text().startswith("已导入：新增 1 行")
    assert not panel.take_button.isVisible()
    made = cases.listing(ledger, cases.CasePlace.ALL, cases.CaseFilter())[0]
    panel.table.selectRow(0)
    with qtbot.waitSignal(page.go) as went:
        panel.open_button.click()
    assert went.args == ["cases", made.id]


def test_every_sheet_of_the_workbook_has_a_page_for_its_records():
    assert set(PLACES) == {sheet.name for sheet in SHEETS}


def test_two_columns_for_one_are_refused_before_the_preview(page):
    panel = opened(page, "导入")
    panel.look(FOREIGN)
    settle()
    form = panel.forms[0]
    form.columns["备注"].setCurrentText("内容")
    assert not form.check()
    assert "内容" in form.trouble.text()


def test_a_sheet_can_be_left_out_or_meant_otherwise(page):
    panel = opened(page, "导入")
    panel.look(FOREIGN)
    settle()
    form = panel.forms[0]
    form.target.setCurrentText("履职")
    assert form.mapped().sheet == "履职"
    form.target.setCurrentText(NOWHERE)
    assert form.check()
    assert form.as_mapped().mapped.sheet == ""


def test_a_refused_row_is_named_and_nothing_can_be_imported(page):
    panel = opened(page, "导入")
    panel.look(FOREIGN)
    settle()
    panel.forms[0]._fixed.fields["来源"].set_value("接待选民")
    panel.preview()
    settle()
    assert panel.report.refused
    assert panel.chips.key == "拒收"
    assert panel.table.rows() == len(panel.report.refused)
    assert not panel.take_button.isEnabled()


def test_a_file_that_is_no_workbook_is_refused_in_a_sentence(page, tmp_path):
    wrong = tmp_path / "照片.xlsx"
    wrong.write_bytes(b"GIF89a")
    panel = opened(page, "导入")
    asked = answer(lambda _: None)
    panel.look(wrong)
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()
    assert asked.seen is not None


def test_an_empty_template_says_that_there_is_nothing(page, tmp_path):
    write_template(tmp_path / "空.xlsx")
    panel = opened(page, "导入")
    asked = answer(lambda _: None)
    panel.look(tmp_path / "空.xlsx")
    settle()
    assert asked.seen is not None


def test_a_copy_is_made_now_and_listed(page, ledger, qtbot):
    panel = opened(page, "备份与核对")
    with qtbot.waitSignal(page.news) as said:
        panel.back_up()
    assert "已备份" in said.args[0]
    assert panel.table.rows() == 1
    with qtbot.waitSignal(page.news) as said:
        panel.back_up()
    assert "没有新的改动" in said.args[0]


def test_a_diagnosis_is_written_and_its_code_is_told(page, ledger, tmp_path, chosen, qtbot):
    panel = opened(page, "备份与核对")
    chosen(tmp_path / "诊断.zip")
    asked = answer(lambda box: box.accept())
    with qtbot.waitSignal(page.news) as said:
        panel.diagnose()
    assert said.args[0].startswith("诊断已写好")
    assert asked.seen is not None
    with zipfile.ZipFile(tmp_path / "诊断.zip") as package:
        assert json.loads(package.read("诊断.json"))["ledger"]["verdict"] == 0


def test_copies_can_go_to_another_folder(page, ledger, tmp_path, chosen, qtbot):
    panel = opened(page, "备份与核对")
    chosen(tmp_path)
    with qtbot.waitSignal(page.news):
        panel.choose_folder()
    assert custody.folder_of(ledger.path) == tmp_path


def test_a_copy_comes_back_as_a_new_ledger_and_is_opened(page, tmp_path, chosen, qtbot, again):
    panel = opened(page, "备份与核对")
    with qtbot.waitSignal(page.news):
        panel.back_up()
    panel.table.select(panel.table._paged.key(0))
    assert panel.back_button.isEnabled()
    chosen(tmp_path / "恢复.liubu")
    answer(lambda dialog: dialog.try_accept())
    panel.restore()
    qtbot.waitUntil(lambda: bool(again))
    assert again == [tmp_path / "恢复.liubu"]


def corrected(page, ledger, qtbot):
    """The panel with one copy chosen, and a station that was renamed after it."""
    made = registers.add(ledger, BOOKS["stations"], {"name": "示例站", "type": "固定站"})
    panel = opened(page, "备份与核对")
    with qtbot.waitSignal(page.news):
        panel.back_up()
    registers.correct(ledger, BOOKS["stations"], made.id, {"name": "改错的站"}, "手误")
    panel.refresh()
    panel.table.select(panel.table._paged.key(0))
    return panel


def test_a_copy_tells_why_it_was_made_what_it_holds_and_what_came_after(page, ledger, qtbot):
    panel = corrected(page, ledger, qtbot)
    _, when, made_for, holds, after, read, _ = panel._fetch(0, 10)[0]
    assert when.endswith("10:32")
    assert (made_for, after, read) == ("手工备份", 1, "读过")
    assert holds.startswith("代表")


def test_what_was_exported_and_copied_is_listed_with_who_and_where_to(page, ledger, qtbot, tmp_path):
    panel = corrected(page, ledger, qtbot)
    put_on_paper(ledger, "receptions", None, None, form="xlsx", out=tmp_path / "a.xlsx")
    dialog = DeparturesDialog(panel, ledger)
    rows = dialog._fetch(0, 10)
    assert [row[2:4] for row in rows] == [("导出", "接待选民簿"), ("备份", "台账（手工备份）")]
    assert rows[0][5:] == ("内部全量", ledger.clerk, str(tmp_path / "a.xlsx"))
    answer(lambda shown: shown.accept())
    panel.show_departures()


def test_one_record_comes_back_from_a_copy(page, ledger, qtbot):
    panel, said = corrected(page, ledger, qtbot), []
    dialog = SinceDialog(panel, ledger, panel.kept, said.append)
    assert dialog.table.rows() == 1
    dialog.table.select(dialog.table._paged.key(0))
    assert dialog._beside(0, 10) == [(0, "名称", "示例站", "改错的站")]

    def say_why(asked):
        asked.reason_field.set_value("改错了")
        asked.try_accept()

    answer(say_why)
    dialog.restore()
    assert said == ["已恢复：改错的站。"]
    with ledger.read() as session:
        assert session.scalars(select(Station.name)).all() == ["示例站"]
    answer(lambda shown: shown.accept())
    panel.show_since()


def test_the_newest_copy_is_not_removed_and_an_older_one_only_when_the_clerk_says_so(page, ledger, qtbot):
    panel = corrected(page, ledger, qtbot)
    assert not panel.remove_button.isEnabled()
    with qtbot.waitSignal(page.news):
        panel.back_up()
    panel.table.select(panel.table._paged.key(1))
    assert panel.remove_button.isEnabled()
    answer(lambda dialog: dialog.reject())
    panel.remove()
    assert panel.table.rows() == 2
    answer(lambda dialog: dialog.try_accept())
    panel.remove()
    assert panel.table.rows() == 1
    assert custody.copies(ledger.path)[0].path.exists()


def test_a_copy_is_shown_apart_from_the_ledger(page, ledger, qtbot, again):
    panel = corrected(page, ledger, qtbot)
    panel.look_at()
    qtbot.waitUntil(lambda: bool(again))
    (shown,) = again
    assert custody.is_unfolded(shown)
    assert shown.read_bytes() == custody.copies(ledger.path)[0].path.read_bytes()
    custody.fold_away(shown)
    assert not shown.parent.exists()


def test_a_whole_ledger_is_said_to_be_whole(page, qtbot):
    panel = opened(page, "备份与核对")
    panel.check()
    qtbot.waitUntil(lambda: "台账完好" in panel.verdict.text())


def test_the_palette_changes_at_once_and_the_letters_with_a_new_window(page, again):
    panel = opened(page, "显示")
    panel.scheme.set_value("dark")
    panel.scheme.edited.emit()
    assert theme.look().dark
    panel.scheme.set_value("light")
    panel.scheme.edited.emit()
    assert panel.again.isHidden()
    panel.letters.set_value(1.5)
    panel.letters.edited.emit()
    panel.again.click()
    assert again == [None]


def test_another_method_is_chosen_and_no_record_changes(page, ledger):
    panel = opened(page, "工作法")
    panel.list.select("xiuwu")
    said = answer(lambda dialog: dialog.try_accept())
    panel.take()
    assert bylaws.methods.current(ledger).key == "xiuwu"
    assert "一条也不改" in "".join(each.text() for each in said.seen.findChildren(QLabel))


def test_every_method_and_scheme_says_what_it_sets(page):
    for name in ("工作法", "考评办法"):
        panel = opened(page, name)
        for each in panel._known:
            panel.list.select(each.key)
            assert panel.card._title.text() == each.title
            assert panel.facts.rows
            assert "依据" in panel._sources.text()


def test_the_page_of_a_method_shows_all_its_lists_and_marks_what_is_ours(page):
    panel = opened(page, "工作法")
    for method in panel._known:
        panel.list.select(method.key)
        rows = dict(panel.facts.rows)
        for name, words in method.lists.items():
            assert rows[name] in {"、".join(words), "；".join(words)}
        assert ("本程序缺省" in rows[method.flow or "环节"]) == any(step.ours for step in method.steps)
        assert "主席团会议（每季度至少1次，法律规定）" in rows["本单位的节奏"]
        assert rows["考评办法"].endswith("（本程序缺省）")
        assert "本程序缺省：" in rows["接待日"]
        assert len(rows["先看的数"].split("、")) == len(method.figures)
    panel.list.select("xiuwu")
    rows = dict(panel.facts.rows)
    assert rows["接待日"] == "每周二，每次2名代表；本程序缺省：每名代表每年不少于2次，提前3天公告"
    assert "走访选民（每月至少1次，每位代表各计，本程序缺省）" in rows["履职频次"]
    panel.list.select("sanmenxia")
    market = "逢集日：农历逢五、逢九（这样读是本程序缺省，“逢5逢9”也可以按公历排）"
    assert f"每次2名以上代表，陪同：乡镇副职，{market}" in dict(panel.facts.rows)["接待日"]
    panel.list.select("shangjie")
    assert "季度自查（每季度至少1次，本程序缺省）" in dict(panel.facts.rows)["本单位的节奏"]
    panel.list.select("taiping")
    assert dict(panel.facts.rows)["四项机制"] == "责任、监督、处理、反馈"
    panel.list.select("longting")
    assert "小事：网格速办，48小时（本程序缺省）" in dict(panel.facts.rows)["分级办理"]


def test_a_method_is_saved_changed_and_taken_in_again(page, ledger, tmp_path, chosen):
    panel = opened(page, "工作法")
    panel.list.select("luzhai")
    out = tmp_path / "本镇.toml"
    chosen(out)
    panel.export()
    text = out.read_text(encoding="utf-8")
    out.write_text(text.replace(panel.shown.title, "本镇工作法"), encoding="utf-8")
    panel.import_own()
    assert panel.shown.title == "本镇工作法"
    answer(lambda dialog: dialog.try_accept())
    panel.drop()
    assert [each.key for each in bylaws.methods.known(ledger) if each.key == "本镇"] == []


def test_every_template_says_what_an_issue_made_from_it_says(page):
    panel = opened(page, "简报模板")
    assert len(panel._known) == len(briefings.templates.shipped)
    for each in panel._known:
        panel.list.select(each.key)
        rows = dict(panel.facts.rows)
        assert panel.card._title.text() == each.title
        assert rows["报头"] == each.masthead
        assert each.sent[0] in rows["版记"]
        assert not any("{" in words for words in rows.values())
        assert rows["用到的数"]


def test_a_template_of_the_units_own_is_saved_changed_taken_in_used_and_dropped(page, ledger, tmp_path, chosen):
    panel = opened(page, "简报模板")
    panel.list.select("general")
    out = tmp_path / "本镇.toml"
    chosen(out)
    panel.export()
    text = out.read_text(encoding="utf-8").replace('title = "通用"', 'title = "本镇简报"', 1)
    out.write_text(text.replace('masthead = "人大工作简报"', 'masthead = "本镇简报"', 1), encoding="utf-8")
    panel.import_own()
    assert panel.shown.title == "本镇简报"
    said = answer(lambda dialog: dialog.try_accept())
    panel.take()
    assert "一个字也不改" in "".join(each.text() for each in said.seen.findChildren(QLabel))
    days = Period(date(2024, 1, 1), date(2024, 6, 30))
    assert briefings.begin(ledger, days, 1).form.masthead == "本镇简报"
    panel.list.select("taiping")
    answer(lambda dialog: dialog.try_accept())
    panel.take()
    panel.list.select("本镇")
    answer(lambda dialog: dialog.try_accept())
    panel.drop()
    assert briefings.templates.own_keys(ledger) == ()


def test_a_mistake_in_ones_own_template_is_said_with_its_line(page, tmp_path, chosen):
    panel = opened(page, "简报模板")
    file = tmp_path / "本镇.toml"
    text = briefings.templates.text(page.panel("简报模板")._ledger, "general")
    file.write_text(text.replace("{opinions}", "{opinion}", 1), encoding="utf-8")
    chosen(file)
    said = answer(lambda _: None)
    panel.import_own()
    assert "没有叫“opinion”" in "".join(each.text() for each in said.seen.findChildren(QLabel))
    assert "本镇" not in {each.key for each in panel._known}


def test_a_mistake_in_ones_own_file_is_said_with_its_line(page, tmp_path, chosen):
    panel = opened(page, "考评办法")
    file = tmp_path / "本镇.toml"
    file.write_text('title = "本镇办法"\n = 3\n', encoding="utf-8")
    chosen(file)
    said = answer(lambda _: None)
    panel.import_own()
    assert "行" in "".join(each.text() for each in said.seen.findChildren(QLabel))
    assert "本镇" not in {each.key for each in panel._known}


@pytest.mark.parametrize(
    "shelf", [bylaws.methods, bylaws.schemes, briefings.templates], ids=lambda shelf: shelf.setting
)
def test_what_cannot_be_read_any_more_is_said_and_can_be_saved_or_dropped(page, ledger, tmp_path, chosen, shelf):
    put_settings(ledger, **{shelf.own: {"早先": "早先的写法 = 1"}, shelf.setting: "早先"})
    panel = opened(page, shelf.noun)
    assert "“早先”这一版程序读不懂" in panel.fallback.text()
    assert panel.fallback.isVisible()
    assert panel.shown == shelf.current(ledger)
    panel.list.select("早先")
    assert "早先.toml 第1行" in panel._summary.text()
    assert not panel.take_button.isEnabled()
    chosen(tmp_path / "早先.toml")
    panel.export()
    assert (tmp_path / "早先.toml").read_text(encoding="utf-8") == "早先的写法 = 1"
    answer(lambda dialog: dialog.try_accept())
    panel.drop()
    assert shelf.own_keys(ledger) == ()
    assert "“早先”已经没有了" in panel.fallback.text()
    panel.list.select(shelf.general)
    answer(lambda dialog: dialog.try_accept())
    panel.take()
    assert not panel.fallback.isVisible()


def test_a_file_that_is_gone_is_said_in_chinese(page, tmp_path, chosen):
    panel = opened(page, "工作法")
    chosen(tmp_path / "没有.toml")
    said = answer(lambda _: None)
    panel.import_own()
    words = "".join(each.text() for each in said.seen.findChildren(QLabel))
    assert "没有找到文件" in words
    assert "No such" not in words


def test_a_form_is_renamed_relabelled_and_signed_as_the_unit_wants(page, ledger):
    panel = opened(page, "表单")
    panel.show_form("visit")
    settle()
    before = panel.paper.shown.paper.read_bytes()
    panel.editor.fields["title"].set_value("群众来访登记表")
    panel.editor.fields["signers."].set_value(("经办人", "站长"))
    panel.editor.hidden.set_value(("重复关联",))
    panel._draw()
    settle()
    assert panel.paper.shown.paper.read_bytes() != before
    assert ledger.setting("forms") is None
    panel.save()
    kept = bylaws.custom(ledger, VISIT)
    assert kept.title == "群众来访登记表"
    assert kept.signers == {"": ("经办人", "站长")}
    assert papers.next_blank(ledger, VISIT).endswith("0001")  # looking at it spends no number
    panel.reset()
    assert bylaws.custom(ledger, VISIT) == Custom()


def test_what_is_written_about_a_form_waits_while_another_is_looked_at(page, ledger):
    panel = opened(page, "表单")
    panel.show_form("assignment")
    panel.editor.fields["title"].set_value("交办通知单")
    panel.show_form("visit")
    panel.show_form("roster")  # one of which nothing can be changed
    panel.show_form("assignment")
    assert panel.editor.custom.title == "交办通知单"
    assert panel.card._side.text() == "还没有保存"
    panel.save()
    assert panel.card._side.text() == "改过"
    assert bylaws.custom(ledger, ASSIGNMENT).title == "交办通知单"


@pytest.mark.parametrize("kept", [{"forms": 3}, {"forms": {"visit": "改过"}}, {"notice_words": "改过"}])
def test_forms_that_cannot_be_read_are_said_and_mended_by_saving(page, ledger, kept):
    put_settings(ledger, **kept)
    panel = opened(page, "表单")
    panel.show_form("notice" if "notice_words" in kept else "visit")
    assert not panel.aside.isHidden()
    assert panel.aside.text() == "\n".join(bylaws.left_aside(ledger))
    panel.save()
    assert bylaws.left_aside(ledger) == ()
    assert panel.aside.isHidden()


def test_every_form_has_a_blank_to_look_at(page, ledger):
    bylaws.methods.choose(ledger, "xiuwu")  # one that asks for duties at intervals
    panel = opened(page, "表单")
    for title, name in panel._names.items():
        panel.show_form(name)
        settle()
        assert panel.paper.shown is not None, (title, panel.paper.view._empty._words.text())


def test_the_word_the_holders_and_what_is_published_are_kept(page, ledger):
    panel = opened(page, "字号和督办")
    panel.form.fields["paper_word"].set_value("太人")
    role = next(iter(panel.roles))
    panel.roles[role].set_value("示例甲")
    panel.public.set_ticked({"name", "phone"})
    panel.save()
    assert papers.paper_word(ledger) == "太人"
    assert ledger.setting("role_holders") == {role: "示例甲"}
    assert set(dossiers.public_fields(ledger)) == {"name", "phone"}
