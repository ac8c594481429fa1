"""Whatever a ledger in a file answers, one in a server's database answers, too, to the letter."""

import io
import re

import openpyxl
import pytest
from sqlalchemy import select

from app.books.figures import FIGURES
from app.books.forms.shelf import FORMS
from app.books.shelf import BOOKS
from app.cli import door
from app.files import RESOURCES
from app.ledger import custody, registers, search
from app.ledger.custody import serving
from app.ledger.figures import DIMENSIONS, Period, as_json, figures, grouped, rows
from app.ledger.search_index import documents
from app.models.case import Case
from app.models.journal import JournalRow
from tests.exports.papers import words
from tests.ledger.servers.conftest import NOW, clock
from tests.ledgers import TAIPING, filled

YEAR = Period(NOW.date().replace(month=1, day=1), NOW.date())
PERIOD = ("--from", "2024-01-01", "--to", "2024-12-31")
SEAL = re.compile("流水封条：[0-9a-f]{8}")  # what leaves is journalled with its moment
ASKED = {
    "case": ("--case", "2024-接-003"),
    "deputy": ("--deputy", "示例代表甲"),
    "year": ("--year", "2024"),
}
OF_THE_PLACE = {"taking-over"}  # tells where the ledger lies and which copies there are: a server has no such


@pytest.fixture
def both(filed, served, tmp_path, capsys):
    """What a verb says of each of the two, and what stands on the paper that it made."""

    def ask(*arguments, out=""):
        answers = []
        for ledger in (filed, served):
            path = tmp_path / out
            path.unlink(missing_ok=True) if out else None
            target = ("--out", str(path)) if out else ()
            place = ledger.place if ledger is filed else ledger.place.url
            status = door.run([*arguments, "--ledger", str(place), *target])
            said = capsys.readouterr()
            answers.append((status, said.out, said.err, _read(path) if out and path.exists() else None))
        return answers

    return ask


def _read(path):
    raw = path.read_bytes()
    if path.suffix == ".pdf":
        return [SEAL.sub("", page) for page in words(raw)]
    book = openpyxl.load_workbook(io.BytesIO(raw))
    return {
        sheet.title: [[SEAL.sub("", str(cell.value)) for cell in row] for row in sheet.iter_rows()] for sheet in book
    }


def test_the_figures_of_the_year_are_equal_in_every_group(filed, served):
    assert as_json(served, YEAR) == as_json(filed, YEAR)


@pytest.mark.parametrize("key", [figure.key for figure in FIGURES])
def test_the_rows_behind_a_figure_are_the_same(filed, served, key):
    for denominator in (False, True):
        assert rows(served, key, YEAR, denominator=denominator) == rows(filed, key, YEAR, denominator=denominator)


@pytest.mark.parametrize("by", DIMENSIONS)
def test_the_figures_are_equal_under_every_filter(filed, served, by):
    for name in grouped(filed, by, YEAR):
        assert figures(served, YEAR, **{by: name}) == figures(filed, YEAR, **{by: name})


@pytest.mark.parametrize("name", BOOKS)
def test_a_register_has_the_same_lines_in_the_same_order(filed, served, name):
    assert registers.entries(served, BOOKS[name]) == registers.entries(filed, BOOKS[name])


@pytest.mark.parametrize("name", ["deputies", "themes", "training", "receptions", "proposals", "duties"])
@pytest.mark.parametrize("form", ["xlsx", "pdf"])
def test_the_six_books_are_the_same_on_paper(both, name, form):
    in_a_file, on_a_server = both("book", name, *PERIOD, "--format", form, out=f"簿.{form}")
    assert in_a_file[0] == 0
    assert on_a_server == in_a_file


@pytest.mark.parametrize(
    "arguments",
    [
        ("stats", *PERIOD, "--json"),
        ("stats", *PERIOD, "--check", "--json"),
        ("score", "--year", "2024", "--json"),
        ("roster", "--year", "2024", "--json"),
        ("methods", "--json"),
    ],
    ids=lambda each: " ".join((each[0], *each[5:])),
)
def test_what_is_counted_is_the_same(both, arguments):
    in_a_file, on_a_server = both(*arguments)
    assert in_a_file[0] in {0, 1}
    assert on_a_server == in_a_file


def test_the_tables_for_the_county_are_the_same(both):
    in_a_file, on_a_server = both("figures", *PERIOD, "--format", "xlsx", out="表.xlsx")
    assert in_a_file[0] == 0
    assert on_a_server == in_a_file


def test_a_briefing_is_the_same(both):
    arguments = ("briefing", *PERIOD, "--issue", "1", "--format")
    in_a_file, on_a_server = both(*arguments, "pdf", out="简报.pdf")
    assert in_a_file[0] == 0
    assert on_a_server == in_a_file


@pytest.mark.parametrize("name", FORMS)
def test_a_form_is_the_same_or_refused_alike(both, name):
    for options in ((), *ASKED.values()):
        in_a_file, on_a_server = both("form", name, *options, out="表.pdf")
        if name in OF_THE_PLACE and in_a_file[0] == 0:
            assert on_a_server[0] == 0
            continue
        assert on_a_server == in_a_file


@pytest.mark.parametrize(
    "sought",
    [
        "路",
        "道路",
        "路灯坏了",
        "2024-接-003",
        "接-003",
        "2024接003",
        "村 路",
        "ab",
        "示例",
        "0371-6666",
        "没有这样的话",
    ],
)
def test_a_search_finds_the_same_in_the_same_order(filed, served, sought):
    assert search.search(served, sought, 500) == search.search(filed, sought, 500)
    for kind in ("opinion", "proposal"):
        assert search.cases(served, sought, kind, None, None) == search.cases(filed, sought, kind, None, None)


def test_every_piece_of_what_was_written_is_found_alike(filed, served):
    with filed.read() as session:
        texts = list(session.scalars(select(Case.content).where(Case.content != "").order_by(Case.id).limit(40)))
    for text in texts:
        for piece in (text[:1], text[:2], text[1:4], text[2:9], text[:3] + " " + text[4:6]):
            assert search.search(served, piece, 200) == search.search(filed, piece, 200)


def test_a_workbook_is_taken_as_into_a_file(cluster, tmp_path, capsys):
    place, filed = cluster.database(), custody.open_ledger(filled(tmp_path / "太平.liubu"), clock=clock)
    serving.create(place, dict(TAIPING), clock).close()
    assert door.run(["import", str(RESOURCES / "sample" / "太平镇2024.xlsx"), "--ledger", place.url, "--json"]) == 0
    ledger = custody.open_ledger(place, clock=clock)
    assert as_json(ledger, YEAR) == as_json(filed, YEAR)
    with ledger.read() as taken, filed.read() as meant:
        assert _bodies(taken) == _bodies(meant)
        many = select(JournalRow.entry_table)
        assert sorted(taken.scalars(many)) == sorted(meant.scalars(many))
    for each in (ledger, filed):
        each.close()
    assert custody.examine(place).sound


def _bodies(session):
    return sorted((kind, place, body) for kind, _, place, body in documents(session))
