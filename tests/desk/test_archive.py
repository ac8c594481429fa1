"""Every kind of PDF is one for the archive: PDF/A-2b, and sound by qpdf's own check."""

from datetime import date, datetime
from pathlib import Path

import pytest

from app.books.forms.shelf import FORMS
from app.books.shelf import BOOKS
from app.desk import briefings
from app.desk.asked import Asked
from app.desk.dossier_batch import print_all
from app.desk.evidence import pack
from app.desk.figure_tables import put_figures_on_paper
from app.desk.forms import shelf
from app.desk.paper import put_on_paper
from app.ledger.briefings import begin
from app.ledger.figures import Period
from tests import ledgers
from tests.desk import canaries
from tests.exports.archive import faults

YEAR = (date(2024, 1, 1), date(2024, 12, 31))
BRIEFING = "代表工作\n第3期\n示例县人大 2024年6月5日\n\n示例标题\n\n示例正文𬴊，一段。\n"


@pytest.fixture(scope="module")
def township(tmp_path_factory):
    path = tmp_path_factory.mktemp("归档") / "台账.liubu"
    ledger = ledgers.opened(path, lambda: datetime(2024, 9, 20, 9, 30), **ledgers.TAIPING | {"method": "xiuwu"})
    yield ledger, canaries.township(ledger, confidential=False)
    ledger.close()


def about(form, known):
    values = {option: known.get(option) for option in form.ways[0].needs}
    return Asked(**{each: v.get(form.name, v.get("")) if isinstance(v, dict) else v for each, v in values.items()})


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_every_filled_form_is_fit_for_the_archive(township, tmp_path, form):
    ledger, known = township
    assert faults(shelf.make(ledger, form.name, about(form, known), tmp_path / "a.pdf").read_bytes()) == []


@pytest.mark.parametrize(
    "form", [form for form in FORMS.values() if not form.blanks[0].needs], ids=lambda form: form.name
)
def test_every_blank_form_is_fit_for_the_archive_however_many_there_are(township, tmp_path, form):
    ledger, _ = township
    assert faults(shelf.make(ledger, form.name, Asked(blank=3), tmp_path / "a.pdf").read_bytes()) == []


@pytest.mark.parametrize("name", BOOKS)
def test_every_book_is_fit_for_the_archive(township, tmp_path, name):
    ledger, _ = township
    assert faults(put_on_paper(ledger, name, *YEAR, form="pdf", out=tmp_path / "a.pdf").read_bytes()) == []


def test_the_files_of_all_deputies_and_their_list_are_fit_for_the_archive(township, tmp_path):
    ledger, _ = township
    papers = list(print_all(ledger, tmp_path).folder.glob("*.pdf"))
    assert len(papers) == 3
    assert [faults(paper.read_bytes()) for paper in papers] == [[], [], []]


def test_a_briefing_is_fit_for_the_archive(tmp_path):
    text = tmp_path / "简报.txt"
    text.write_text(BRIEFING, encoding="utf-8")
    briefings.typeset(text, tmp_path / "a.pdf", form="pdf")
    assert faults((tmp_path / "a.pdf").read_bytes()) == []


def test_what_is_counted_and_reported_is_fit_for_the_archive(township, tmp_path):
    ledger, _ = township
    period = Period(*YEAR)
    put_figures_on_paper(ledger, period, form="pdf", out=tmp_path / "统计.pdf")
    briefings.put_draft_on_paper(ledger, begin(ledger, period, 3), form="pdf", out=tmp_path / "简报.pdf")
    assert [faults((tmp_path / name).read_bytes()) for name in ("统计.pdf", "简报.pdf")] == [[], []]


def test_the_evidence_of_a_year_is_fit_for_the_archive(township, tmp_path):
    ledger, _ = township
    pack(ledger, tmp_path, *YEAR)
    papers = sorted(tmp_path.rglob("*.pdf"))
    assert len(papers) > 2
    assert {paper.name: faults(paper.read_bytes()) for paper in papers} == {paper.name: [] for paper in papers}


def test_what_an_archive_refuses_is_found(township, tmp_path):
    """The check itself: a paper without what makes it one for the archive has faults."""
    ledger, _ = township
    content = Path(put_on_paper(ledger, "receptions", *YEAR, form="pdf", out=tmp_path / "a.pdf")).read_bytes()
    assert faults(content.replace(b"/OutputIntents", b"/OutputIntenXs")) != []
    assert faults(content.replace(b"<pdfaid:part>2", b"<pdfaid:part>1")) != []
    assert faults(content.replace(b"/Lang", b"/Lanx")) != []
