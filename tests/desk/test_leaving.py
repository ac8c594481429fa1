"""What leaves the office: no paper for the public and no word of a confidential matter says who asked for what."""

from datetime import date, datetime

import openpyxl
import pytest

from app.books.asking import CALLED
from app.books.figures import FIGURES
from app.books.forms.shelf import FORMS
from app.books.shelf import BOOKS
from app.desk.asked import Asked, Useless
from app.desk.dossier_batch import print_all
from app.desk.figures import put_rows_on_paper
from app.desk.forms import shelf
from app.desk.paper import FORMATS, put_on_paper
from app.ledger.figures import Period
from tests import ledgers
from tests.desk import canaries
from tests.desk.canaries import HOME, NUMBERS, PRIVATE, SAID, VILLAGE, VOTER
from tests.exports.papers import words

YEAR = (date(2024, 1, 1), date(2024, 12, 31))
OFFICE = {"visit"}  # the voter's own sheet is the office's; only its public version leaves
UNKNOWN = {("strike-off", "campaign")}  # beside a campaign it is the number of a problem that is asked for


@pytest.fixture(scope="module")
def secret(tmp_path_factory):
    yield from world(tmp_path_factory, confidential=True)


@pytest.fixture(scope="module")
def open_matters(tmp_path_factory):
    yield from world(tmp_path_factory, confidential=False)


def world(tmp_path_factory, *, confidential):
    path = tmp_path_factory.mktemp("离开") / "台账.liubu"
    ledger = ledgers.opened(path, lambda: datetime(2024, 9, 20, 9, 30), **ledgers.TAIPING | {"method": "xiuwu"})
    yield ledger, canaries.township(ledger, confidential=confidential)
    ledger.close()


def asked_for(form, way, known, *, beside=()):
    values = {option: value_of(form, known, option) for option in (*way.needs, *beside)}
    return Asked(**values)


def value_of(form, known, option):
    """What the township has of an option; some mean another thing to each form."""
    value = known.get(option)
    return value.get(form.name, value.get("")) if isinstance(value, dict) else value


def pages(ledger, form, asked, tmp_path):
    return "".join(words(shelf.make(ledger, form.name, asked, tmp_path / f"{form.name}.pdf").read_bytes()))


def cells(path):
    book = openpyxl.load_workbook(path)
    return "".join("".join(str(cell.value or "").split()) for sheet in book for row in sheet.rows for cell in row)


def told(text, canaries):
    return [canary for canary in canaries if canary in text]


def ways(*, public):
    return [
        pytest.param(form, way, id=f"{form.name}-{at}")
        for form in FORMS.values()
        for at, way in enumerate(form.ways)
        if not public or "public" in way.known
    ]


def test_the_canaries_stand_in_the_ledger(secret, tmp_path):
    ledger, known = secret
    page = pages(ledger, FORMS["visit"], Asked(case=known["case"][""]), tmp_path)
    assert told(page, (VOTER, VILLAGE, HOME, *NUMBERS)) == [VOTER, VILLAGE, HOME, *NUMBERS]


@pytest.mark.parametrize(("form", "way"), ways(public=True))
@pytest.mark.parametrize("matters", ["secret", "open_matters"])
def test_a_paper_for_the_public_names_no_voter_and_no_number(request, tmp_path, form, way, matters):
    ledger, known = request.getfixturevalue(matters)
    asked = asked_for(form, way, known | {"public": True}, beside=("public",))
    assert told(pages(ledger, form, asked, tmp_path), (VOTER, VILLAGE, HOME, PRIVATE, *NUMBERS)) == []


@pytest.mark.parametrize(
    "form", [form for form in FORMS.values() if not form.knows("public")], ids=lambda form: form.name
)
def test_a_form_that_has_no_public_version_refuses_to_make_one(secret, tmp_path, form):
    ledger, known = secret
    for way in form.ways:
        asked = asked_for(form, way, known | {"public": True}, beside=("public",))
        with pytest.raises(Useless, match="公开版"):
            shelf.make(ledger, form.name, asked, tmp_path / "a.pdf")
    with pytest.raises(Useless, match="公开版"):
        print_all(ledger, tmp_path, form=form, public=True)
    assert not list(tmp_path.iterdir())


def test_the_files_of_all_deputies_for_the_public_name_no_voter_and_no_number(secret, tmp_path):
    ledger, _ = secret
    printed = print_all(ledger, tmp_path, public=True)
    papers = [path for path in printed.folder.iterdir() if path.suffix == ".pdf"]
    assert len(papers) == 3
    for paper in papers:
        assert told("".join(words(paper.read_bytes())), (VOTER, VILLAGE, HOME, PRIVATE, *NUMBERS)) == []


@pytest.mark.parametrize(("form", "way"), ways(public=False))
def test_no_form_that_leaves_the_office_says_what_is_confidential(secret, tmp_path, form, way):
    if form.name in OFFICE:
        pytest.skip("the office's own")
    ledger, known = secret
    also = [each for each in way.also if each != "public" and (form.name, each) not in UNKNOWN]
    for beside in ((), *((each,) for each in also if value_of(form, known, each) is not None)):
        page = pages(ledger, form, asked_for(form, way, known, beside=beside), tmp_path)
        assert told(page, (VOTER, VILLAGE, HOME, *NUMBERS)) == [], beside


class Watched(Asked):
    """What is asked, and which of it a form looked at."""

    def __getattribute__(self, name):
        if name in CALLED:
            looked_at.add(name)
        return super().__getattribute__(name)


looked_at = set()


@pytest.mark.parametrize(("form", "way"), ways(public=False))
def test_a_form_looks_at_every_option_that_it_declares(secret, tmp_path, form, way):
    ledger, known = secret
    values = known | {"public": True}
    make = shelf.MAKERS[form.name]
    for option in way.also:
        value = value_of(form, values, option)
        if value is None or (form.name, option) in UNKNOWN:
            continue
        asked = Watched(**{each: value_of(form, values, each) for each in (*way.needs, option)})
        looked_at.clear()
        make(ledger, form, asked, tmp_path / "a.pdf")
        assert option in looked_at


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", BOOKS)
def test_no_book_says_what_is_confidential(secret, tmp_path, name, form):
    ledger, _ = secret
    out = put_on_paper(ledger, name, *YEAR, form=form, out=tmp_path / f"a.{form}")
    text = cells(out) if form == "xlsx" else "".join(words(out.read_bytes()))
    assert told(text, (VOTER, VILLAGE, HOME, *NUMBERS)) == []


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.key)
def test_no_list_behind_a_figure_says_what_is_confidential(secret, tmp_path, figure):
    ledger, _ = secret
    out = put_rows_on_paper(ledger, figure.key, Period(*YEAR), tmp_path / "a.xlsx")
    assert told(cells(out), (VOTER, VILLAGE, HOME, *NUMBERS)) == []


def test_what_nobody_asked_to_keep_secret_stands_in_the_book(open_matters, tmp_path):
    ledger, _ = open_matters
    text = cells(put_on_paper(ledger, "receptions", *YEAR, form="xlsx", out=tmp_path / "a.xlsx"))
    assert "".join(SAID.split()) in text
    assert VILLAGE in text
