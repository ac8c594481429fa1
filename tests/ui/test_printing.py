"""Printing: a booklet is folded in the right order, and an act that has a paper offers it at once."""

from datetime import date

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from app.exports.preview import page_count, page_size
from app.ledger import cases
from app.rules.cases import Act, Kind, Stage
from app.ui.pages.cases import papers
from app.ui.pages.cases.panel import CasePanel
from app.ui.parts import paper_view
from app.ui.parts.paper_view import PaperView
from app.ui.parts.printing import A5, beside, fits_a_booklet, imposed
from tests.ui import township

A4 = (595.28, 841.89)


def settle():
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()


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
        made = QPrinter()
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(tmp_path / "out.pdf"))
        return made

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
    settle()


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
    panel.papered.connect(lambda sentence, act: offered.append((sentence, act)))
    panel._do(Act(Kind.URGE, date(2024, 7, 18), text="请抓紧"))
    [(sentence, act)] = offered
    assert "已催办" in sentence
    assert callable(act)
