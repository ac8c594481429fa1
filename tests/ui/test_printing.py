"""Printing: a booklet is folded in the right order, and an act that has a paper offers it at once."""

import weakref
from datetime import date

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from reportlab.pdfgen.canvas import Canvas

from app.exports.preview import page_count, page_size
from app.ledger import cases, outgoing
from app.rules.cases import Act, Kind, Stage
from app.rules.profiles import COUNTY
from app.ui.pages.cases import papers
from app.ui.pages.cases.panel import CasePanel
from app.ui.parts import paper_view
from app.ui.parts.paper_dialog import PaperDialog, filed
from app.ui.parts.paper_view import PaperView
from app.ui.parts.printing import A5, beside, fits_a_booklet, imposed
from tests.ui import township

A4 = (595.28, 841.89)


def settle():
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()


def pdf_printer(out):
    made = QPrinter()
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(out))
    return made


@pytest.mark.parametrize(
    ("pages", "sides"),
    [
        (4, ((3, 0), (1, 2))),
        (8, ((7, 0), (1, 6), (5, 2), (3, 4))),
        (6, ((None, 0), (1, None), (5, 2), (3, 4))),
    ],
)
def test_the_pages_of_a_booklet_lie_so_that_they_follow_each_other_when_it_is_folded(pages, sides):
    assert imposed(pages) == sides


@pytest.mark.parametrize("pages", range(1, 40))
def test_every_page_stands_once_and_front_and_back_belong_together(pages):
    sides = imposed(pages)
    assert sorted(page for side in sides for page in side if page is not None) == list(range(pages))
    assert len(sides) % 2 == 0
    for front, back in zip(sides[::2], sides[1::2], strict=True):
        assert back[0] is None or back[0] == front[1] + 1


def test_only_enough_halves_of_a4_are_folded():
    assert fits_a_booklet([A5] * 4)
    assert not fits_a_booklet([A5] * 3)
    assert not fits_a_booklet([A4] * 8)


def test_two_pages_lie_beside_each_other_and_none_is_white():
    black = QImage(10, 20, QImage.Format.Format_RGB32)
    black.fill(0)
    both = beside(None, black)
    assert (both.width(), both.height()) == (20, 20)
    assert (both.pixelColor(5, 5).name(), both.pixelColor(15, 5).name()) == ("#ffffff", "#000000")


def test_a_handbook_goes_to_the_printer_as_a_booklet(ledger, qtbot, tmp_path, monkeypatch):
    from app.desk.asked import Asked
    from app.desk.forms import shelf

    def printer(_parent, _title, sizes, *, duplex=False):
        asked.append((tuple(sizes), duplex))
        return pdf_printer(tmp_path / "out.pdf")

    asked = []
    monkeypatch.setattr(paper_view, "ask_printer", printer)
    monkeypatch.setattr(paper_view, "ask", lambda *_, **__: True)
    view = PaperView()
    qtbot.addWidget(view)
    view.lay_out(lambda folder: shelf.make(ledger, "handbook", Asked(blank=1), folder / "a.pdf"))
    settle()
    pages = len(view.shown.sizes)
    with qtbot.waitSignal(view.news):
        view.print("手册")
    sides = len(imposed(pages))
    (sizes, duplex) = asked[0]
    assert (len(sizes), duplex) == (sides, True)
    assert sizes[0][0] > sizes[0][1]
    assert page_count(tmp_path / "out.pdf") == sides
    wide, high = page_size(tmp_path / "out.pdf", 0)
    assert wide > high


@pytest.mark.parametrize(
    ("kind", "called"),
    [(Kind.ASSIGN, "交办单"), (Kind.URGE, "催办通知单"), (Kind.SUPERVISE, "督办通知单"), (Kind.STRIKE_OFF, "销号单")],
)
def test_an_act_that_has_a_paper_offers_it(ledger, kind, called):
    assert papers.of_act(ledger, kind, ("2024-接-001",)).words == called
    assert papers.of_act(ledger, kind, ("2024-接-001", "2024-接-002")).words == f"{called} 2 件"
    assert papers.of_act(ledger, Kind.EVALUATE, ("2024-接-001",)) is None


def test_after_an_urging_the_notice_offers_its_paper(ledger, qtbot):
    [case, *_] = [each for each in township.peopled(ledger) if cases.get(ledger, each.id).stage is Stage.OPEN]
    panel = CasePanel(ledger)
    qtbot.addWidget(panel)
    panel.show_case(case.id)
    panel.open_step(Kind.URGE)
    offered = []
    panel.followed.connect(lambda sentence, ways: offered.append((sentence, *ways)))
    panel._do(Act(Kind.URGE, date(2024, 7, 18), text="请抓紧"))
    [(sentence, (words, act))] = offered
    assert words == "打印"
    assert "已催办" in sentence
    assert callable(act)


def test_a_file_that_was_exported_is_printed_as_it_lies_there_and_its_printing_is_entered(
    ledger, qtbot, tmp_path, monkeypatch
):
    from app.desk.paper import put_on_paper

    township.peopled(ledger)
    out = tmp_path / "接待选民簿.pdf"
    put_on_paper(ledger, "receptions", date(2024, 6, 1), date(2024, 7, 31), form="pdf", out=out, profile=COUNTY)
    shown = PaperView()
    qtbot.addWidget(shown)
    offer = filed(ledger, out)
    shown.lay_out(offer.make, offer.leave)
    settle()
    monkeypatch.setattr(paper_view, "ask_printer", lambda *_, **__: pdf_printer(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(shown.news):
        shown.print(offer.words)
    assert page_count(tmp_path / "printed.pdf") == page_count(out)
    printed, exported = outgoing.departures(ledger)[:2]
    assert (exported.act, printed.act) == ("导出", "打印")
    assert (printed.what, printed.since, printed.profile) == (exported.what, "2024-06-01", COUNTY.name)


def test_a_file_that_is_gone_is_not_printed_and_that_is_said(ledger, qtbot, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = PaperDialog(window, filed(ledger, tmp_path / "没了.pdf"))
    settle()
    assert not dialog.print_button.isEnabled()
    assert dialog.save_button.isHidden()
    assert any("已经不在" in each.text() for each in dialog.paper.findChildren(QLabel))


def test_what_is_printed_again_in_the_same_turn_and_then_closed_at_once_harms_nothing(qtbot, tmp_path, monkeypatch):
    def paper(folder):
        drawing = Canvas(str(folder / "a.pdf"))
        drawing.showPage()
        drawing.save()
        return folder / "a.pdf"

    monkeypatch.setattr(paper_view, "ask_printer", lambda *_, **__: pdf_printer(tmp_path / "printed.pdf"))
    view = PaperView()
    view.lay_out(paper)
    settle()
    said = []
    view.news.connect(said.append)
    for many in range(3):
        view.print("公告")
        qtbot.waitUntil(lambda many=many: len(said) > many)
    assert said == ["已送打印机，共 1 页。"] * 3
    gone = weakref.ref(view)
    del view
    settle()
    assert gone() is None
