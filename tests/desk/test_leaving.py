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
from app.ledger.dossiers import public_fields, put_public_fields
from app.ledger.dossiers.published import SAFE
from app.ledger.figures import Period
from app.rules.profiles import ASSIGNED, COUNTY, OFFICE, PUBLIC
from tests import ledgers
from tests.desk import canaries
from tests.desk.canaries import HOME, NUMBERS, PRIVATE, SAID, VILLAGE, VOTER
from tests.exports.papers import words

YEAR = (date(2024, 1, 1), date(2024, 12, 31))
FOR_THE_OFFICE = {"visit"}  # the voter's own sheet is the office's; only its public version leaves
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


HIDDEN = {
    PUBLIC: (VOTER, VILLAGE, HOME, PRIVATE, *NUMBERS),
    ASSIGNED: NUMBERS,  # the unit has to find the voter
    COUNTY: (VOTER, VILLAGE, HOME, *NUMBERS),
}


def asked_for(form, way, known, *, beside=(), profile=None):
    values = {option: value_of(form, known, option) for option in (*way.needs, *beside)}
    return Asked(**values, profile=profile)


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
        if not public or form.profile is PUBLIC or "public" in way.known
    ]


def test_the_canaries_stand_in_the_ledger(secret, tmp_path):
    ledger, known = secret
    page = pages(ledger, FORMS["visit"], Asked(case=known["case"][""]), tmp_path)
    assert told(page, (VOTER, VILLAGE, HOME, *NUMBERS)) == [VOTER, VILLAGE, HOME, *NUMBERS]


@pytest.mark.parametrize(("form", "way"), ways(public=True))
@pytest.mark.parametrize("matters", ["secret", "open_matters"])
def test_a_paper_for_the_public_names_no_voter_and_no_number(request, tmp_path, form, way, matters):
    ledger, known = request.getfixturevalue(matters)
    asked = asked_for(form, way, known, profile=PUBLIC)
    assert told(pages(ledger, form, asked, tmp_path), HIDDEN[PUBLIC]) == []


@pytest.mark.parametrize(("form", "way"), ways(public=False))
@pytest.mark.parametrize("profile", [ASSIGNED, COUNTY], ids=lambda profile: profile.name)
def test_every_form_leaves_out_what_its_profile_hides(open_matters, tmp_path, form, way, profile):
    ledger, known = open_matters
    also = [each for each in way.also if each != "public" and (form.name, each) not in UNKNOWN]
    for beside in ((), *((each,) for each in also if value_of(form, known, each) is not None)):
        page = pages(ledger, form, asked_for(form, way, known, beside=beside, profile=profile), tmp_path)
        assert told(page, HIDDEN[profile]) == [], beside


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_every_page_of_a_filled_form_says_for_whom_it_is_and_no_blank_one(open_matters, tmp_path, form):
    ledger, known = open_matters
    for profile in (None, ASSIGNED, OFFICE):
        paper = shelf.make(ledger, form.name, asked_for(form, form.ways[0], known, profile=profile), tmp_path / "a.pdf")
        foot = f"使用范围：{(profile or form.profile).name}"
        assert [foot in page for page in words(paper.read_bytes())] == [True] * len(words(paper.read_bytes()))
    if form.blanks and not form.blanks[0].needs:
        blank = shelf.make(ledger, form.name, Asked(blank=1), tmp_path / "b.pdf")
        assert "使用范围" not in "".join(words(blank.read_bytes()))


@pytest.mark.parametrize("form", [form for form in FORMS.values() if not form.published], ids=lambda form: form.name)
def test_a_form_that_has_no_public_version_refuses_to_make_one(secret, tmp_path, form):
    ledger, known = secret
    for way in form.ways:
        asked = asked_for(form, way, known, profile=PUBLIC)
        with pytest.raises(Useless, match="公开版"):
            shelf.make(ledger, form.name, asked, tmp_path / "a.pdf")
    with pytest.raises(Useless, match="公开版"):
        print_all(ledger, tmp_path, form=form, profile=PUBLIC)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("profile", HIDDEN, ids=lambda profile: profile.name)
def test_the_files_of_all_deputies_leave_out_what_their_profile_hides(open_matters, tmp_path, profile):
    ledger, _ = open_matters
    printed = print_all(ledger, tmp_path, profile=profile)
    papers = [path for path in printed.folder.iterdir() if path.suffix == ".pdf"]
    assert len(papers) == 3
    for paper in papers:
        assert told("".join(words(paper.read_bytes())), HIDDEN[profile]) == []


@pytest.mark.parametrize(("form", "way"), ways(public=False))
def test_no_form_that_leaves_the_office_says_what_is_confidential(secret, tmp_path, form, way):
    if form.name in FOR_THE_OFFICE:
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
    make = shelf.MAKERS[form.name]
    for option in way.also:
        for_the_public = option == "public"
        if not for_the_public and (value_of(form, known, option) is None or (form.name, option) in UNKNOWN):
            continue
        about = {each: value_of(form, known, each) for each in (*way.needs, option) if each != "public"}
        asked = Watched(**about, profile=PUBLIC if for_the_public else None)
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


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", BOOKS)
@pytest.mark.parametrize("profile", HIDDEN, ids=lambda profile: profile.name)
def test_every_book_leaves_out_what_its_profile_hides_and_says_for_whom_it_is(
    open_matters, tmp_path, name, form, profile
):
    ledger, _ = open_matters
    out = put_on_paper(ledger, name, *YEAR, form=form, out=tmp_path / f"a.{form}", profile=profile)
    pages = [cells(out)] if form == "xlsx" else words(out.read_bytes())
    assert told("".join(pages), HIDDEN[profile]) == []
    if form == "pdf":
        assert all(f"使用范围：{profile.name}" in page for page in pages)
        return
    assert openpyxl.load_workbook(out).active.oddFooter.left.text == f"使用范围：{profile.name}"


def test_a_book_for_the_public_has_no_columns_of_which_nothing_is_left(open_matters, tmp_path):
    ledger, _ = open_matters
    out = put_on_paper(ledger, "receptions", *YEAR, form="xlsx", out=tmp_path / "a.xlsx", profile=PUBLIC)
    heads = [cell.value for cell in openpyxl.load_workbook(out).active[3]]
    assert "来访人" in heads
    assert "样某" in cells(out)
    assert not {"电话", "村组/单位", "备注"} & set(heads)


def test_the_roll_for_the_public_has_the_columns_that_the_unit_publishes(open_matters, tmp_path):
    ledger, _ = open_matters
    roll = put_on_paper(ledger, "deputies", *YEAR, form="xlsx", out=tmp_path / "a.xlsx", profile=PUBLIC)
    heads = [cell.value for cell in openpyxl.load_workbook(roll).active[3]]
    assert "姓名" in heads
    assert not {"联系电话", "出生年月", "代表证号", "单位及职务"} & set(heads)
    put_public_fields(ledger, (*public_fields(ledger), "phone"))
    published = put_on_paper(ledger, "deputies", *YEAR, form="xlsx", out=tmp_path / "b.xlsx", profile=PUBLIC)
    assert PRIVATE in cells(published)
    put_public_fields(ledger, SAFE)


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.key)
def test_no_list_behind_a_figure_says_what_is_confidential(secret, tmp_path, figure):
    ledger, _ = secret
    out = put_rows_on_paper(ledger, figure.key, Period(*YEAR), tmp_path / "a.xlsx")
    assert told(cells(out), (VOTER, VILLAGE, HOME, *NUMBERS)) == []


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.key)
@pytest.mark.parametrize("profile", HIDDEN, ids=lambda profile: profile.name)
def test_every_list_behind_a_figure_leaves_out_what_its_profile_hides(open_matters, tmp_path, figure, profile):
    ledger, _ = open_matters
    out = put_rows_on_paper(ledger, figure.key, Period(*YEAR), tmp_path / "a.xlsx", profile=profile)
    assert told(cells(out), HIDDEN[profile]) == []


def test_what_nobody_asked_to_keep_secret_stands_in_the_book(open_matters, tmp_path):
    ledger, _ = open_matters
    text = cells(put_on_paper(ledger, "receptions", *YEAR, form="xlsx", out=tmp_path / "a.xlsx"))
    assert "".join(SAID.split()) in text
    assert VILLAGE in text
