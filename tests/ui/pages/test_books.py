"""The books: a preview that is the paper, files, a printer, and the registers that are typed into."""

from datetime import date

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QImage, QPageLayout
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog

from app.books.page import ValueKind
from app.books.shelf import BOOKS, REGISTERS, SIX
from app.desk.paper import put_on_paper
from app.ledger import activities, bylaws, registers
from app.ledger.activities import ActivityDraft, Present
from app.rules.trade import RECEPTION
from app.ui.pages.books import BooksPage
from app.ui.pages.books.form import EDITORS, form_for, typed
from app.ui.parts.periods import span_of
from app.ui.parts.printing import Printing
from tests.exports.papers import words
from tests.ui import township
from tests.ui.asked import answer
from tests.ui.hands import press, write
from tests.ui.hearing import placed

TODAY = date(2024, 7, 18)


def settle():
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()
    QApplication.processEvents()


@pytest.fixture
def page(ledger, qtbot):
    made = placed(BooksPage(ledger), qtbot, ledger)
    settle()
    return made


@pytest.fixture
def units(page):
    page.arrive("units")
    settle()
    return page._view()


def test_every_kind_of_field_has_an_editor():
    assert set(EDITORS) == set(ValueKind)


@pytest.mark.parametrize("book", REGISTERS, ids=lambda book: book.name)
def test_a_plain_register_has_a_form_of_its_own_fields(ledger, qtbot, book):
    form = form_for(ledger, book)
    qtbot.addWidget(form)
    assert list(form.fields) == [field.key for field in typed(book)]
    assert {key for key, field in form.fields.items() if field.required} == {f.key for f in typed(book) if f.required}


@pytest.mark.parametrize("book", REGISTERS, ids=lambda book: book.name)
def test_what_only_the_ledger_gives_is_in_sight_and_every_heading_whole(page, qtbot, book):
    page.resize(1178, 688)  # beside the navigation of a window of 1366 × 768
    page.show()
    page.arrive(book.name)
    settle()
    table = page._view().table
    seen = [at for at in range(len(book.fields)) if not table.isColumnHidden(at)]
    assert {at for at, field in enumerate(book.fields) if field.given} <= set(seen)
    letters = table.horizontalHeader().fontMetrics()
    assert all(table.columnWidth(at) > letters.horizontalAdvance(book.fields[at].label) for at in seen)
    assert sum(table.columnWidth(at) for at in seen) <= table.viewport().width()


def test_a_whole_number_in_a_register_reads_as_one(page, ledger):
    for amount in ("138", "12.5"):
        line = {"counted_on": "2024-06-05", "what": f"示例{amount}", "amount": amount, "measure": "部"}
        registers.add(ledger, BOOKS["quantities"], line)
    page.arrive("quantities")
    settle()
    rows, at = page._view().table.model(), BOOKS["quantities"].keys.index("amount")
    assert {rows.index(row, at).data() for row in range(rows.rowCount())} == {"138", "12.5"}


def test_each_of_the_six_books_is_shown_as_it_will_be_printed(page):
    for book in SIX:
        page.arrive(book.name)
        settle()
        assert page.subtitle == book.title
        assert page.sheet.view.paper.pages == len(page.sheet.shown.sizes) > 0


def test_the_points_on_the_screen_are_those_on_the_paper(page, ledger, ids, tmp_path):
    draft = ActivityDraft(date(2024, 5, 7), RECEPTION, place="中心联络站", attendance=(Present(ids["示例甲"]),))
    activities.add(ledger, draft, ())
    page.arrive("duties")
    settle()
    year = (date(2024, 1, 1), date(2024, 12, 31))
    printed = put_on_paper(ledger, "duties", *year, form="pdf", out=tmp_path / "履职.pdf")
    seen = words(page.sheet.shown.paper.read_bytes())
    assert seen == words(printed.read_bytes())
    assert f"得分按“{bylaws.schemes.current(ledger).title}”由登记算出" in "".join(seen)


def test_another_period_is_laid_on_paper_again(page, ledger):
    township.peopled(ledger)
    page.arrive("receptions")
    settle()
    this_year = page.sheet.shown.paper.stat().st_size
    page.period.set_value("2023")
    page.period.walked.emit()
    settle()
    assert page.sheet.shown.paper.stat().st_size < this_year


@pytest.mark.parametrize(
    ("written", "since", "until"),
    [
        ("今年", date(2024, 1, 1), date(2024, 12, 31)),
        ("2023年", date(2023, 1, 1), date(2023, 12, 31)),
        ("2024.1.1至2024.6.30", date(2024, 1, 1), date(2024, 6, 30)),
        ("2024.1.1至6.30", date(2024, 1, 1), date(2024, 6, 30)),
        ("全部时间", None, None),
    ],
)
def test_a_period_is_read_as_a_clerk_writes_it(written, since, until):
    assert span_of(written, TODAY) == (since, until)


@pytest.mark.parametrize("written", ["去去年", "2024.6.30至2024.1.1", "至"])
def test_what_is_no_period_is_said(written):
    with pytest.raises(ValueError, match=r"不是|早于"):
        span_of(written, TODAY)


@pytest.mark.parametrize("form", ["xlsx", "pdf"])
def test_a_book_goes_to_a_file(page, tmp_path, monkeypatch, qtbot, form):
    page.arrive("deputies")
    settle()
    out = tmp_path / f"代表信息簿.{form}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    with qtbot.waitSignal(page.filed) as said:
        getattr(page.sheet, f"save_{form}")()
    assert str(out) in said.args[0]
    assert said.args[1] == out
    assert out.read_bytes()[:2] in (b"PK", b"%P")


def test_a_character_that_no_font_has_is_said_instead_of_printed(page, ledger):
    registers.add(ledger, BOOKS["other-duties"], {
        "done_on": TODAY, "deputy_id": "示例甲", "kind": "其他", "matter": "慰问😀", "place": "北街村",
    })  # fmt: skip
    page.arrive("duties")
    settle()
    assert page.sheet.shown is None
    assert "😀" in page.sheet.view._empty._words.text()
    assert not any(button.isEnabled() for button in page.sheet.buttons)


def test_pages_go_to_the_printer_one_after_another(tmp_path, qtbot):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    drawn = []

    def draw(page):
        drawn.append(page)
        image = QImage(300, 200, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        return image

    printing = Printing(printer, 3, draw)
    with qtbot.waitSignal(printing.ended) as ended:
        printing.start()
    assert drawn == [0, 1, 2]
    assert "共 3 页" in ended.args[0]


def test_an_entry_is_added_by_keyboard(units, ledger):
    units.form.fields["name"].setFocus()
    for text in ("示例服务中心", "示例负责人", "0373-0000000", ""):
        write(QApplication.focusWidget(), text)
        press(Qt.Key.Key_Return)
    assert registers.count(ledger, BOOKS["units"], words="示例服务中心") == 1
    assert units.form.fields["name"].value() is None


def test_a_name_that_is_there_already_is_refused_in_words(units, qtbot):
    units.form.fill({"name": "水利站"})
    units.save()
    assert "已经有“水利站”" in units.form.fields["name"].error


def test_an_entry_is_corrected_with_a_reason(units, ledger):
    units.table.select(units.table._paged.key(0))
    name = units.form.fields["name"].value()
    units.form.fields["head"].set_value("示例负责人")
    answer(lambda dialog: (dialog.reason_field.set_value("换了人"), dialog.try_accept()))
    units.save()
    found = registers.entries(ledger, BOOKS["units"], words=str(name))[0]
    assert "示例负责人" in found.values


def test_nothing_changed_is_nothing_written(units, qtbot):
    units.table.select(units.table._paged.key(0))
    with qtbot.waitSignal(units.news) as said:
        units.save()
    assert said.args == ["没有改动。"]


def test_an_entry_is_voided_with_a_reason(units, ledger):
    before = registers.count(ledger, BOOKS["units"])
    units.table.select(units.table._paged.key(0))
    answer(lambda dialog: (dialog.reason_field.set_value("合并了"), dialog.try_accept()))
    units.void()
    assert registers.count(ledger, BOOKS["units"]) == before - 1
    assert not units.void_button.isEnabled()


def test_the_register_narrows_as_words_are_typed(units):
    units.words.edit.setFocus()
    write(units.words.edit, "水利")
    assert units.table.rows() == 1


def test_a_hit_of_the_search_opens_its_entry(page, ledger):
    found = registers.entries(ledger, BOOKS["units"])[2]
    page.arrive(("units", found.id))
    assert page._view().form.fields["name"].value() == found.record


def test_while_another_book_is_laid_out_the_old_one_cannot_be_printed_under_its_title(page):
    page.arrive("proposals")
    assert page.sheet.shown is None
    settle()
    assert page.sheet.shown is not None


@pytest.mark.parametrize("book", [book.name for book in BOOKS.values() if book.plain])
def test_every_plain_register_goes_to_an_excel_file(page, ledger, tmp_path, monkeypatch, book, qtbot):
    out = tmp_path / "簿.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    page.arrive(book)
    with qtbot.waitSignal(page.filed) as filed:
        page._view().export()
    assert filed.args[1] == out
    heads = {cell.value for row in load_workbook(out).active.iter_rows(max_row=5) for cell in row}
    assert {field.label for field in BOOKS[book].fields} <= {str(each).rstrip(" *") for each in heads if each}


def test_an_entry_that_the_filter_hides_is_not_corrected(units, ledger):
    units.table.selectRow(0)
    assert units.void_button.isEnabled()
    units.words.set_value("没有这个单位")
    units.reload()
    assert (units._entry, units.void_button.isEnabled()) == (None, False)


def test_the_same_row_can_be_taken_again_after_a_fresh_start(units):
    units.table.selectRow(0)
    units.fresh()
    assert units.table.key is None
    units.table.selectRow(0)
    assert units._entry is not None


def test_a_year_shows_its_own_plans_and_where_it_has_none_says_which_years_have(page, ledger):
    plans = BOOKS["plans"]
    for year, matter, on in (
        (2024, "上半年问政", "2024-06-20"),
        (2024, "小组活动", None),
        (2025, "春季视察", "2025-03-10"),
    ):
        registers.add(ledger, plans, {"year": year, "matter": matter, "planned_on": on})

    def shown(period):
        page.period.set_value(period)
        page.arrive("plans")
        settle()
        return [line[2] for line in page._view()._fetch(0, 10)]

    assert "2025年" in page.period.offered
    assert shown("今年") == ["小组活动", "上半年问政"]
    assert shown("2025年") == ["春季视察"]
    assert shown("全部时间") == ["小组活动", "上半年问政", "春季视察"]
    assert shown("2024.1") == ["小组活动"]
    assert shown("2023年") == []
    assert "2024、2025年度的有" in page._view().empty._words.text()
