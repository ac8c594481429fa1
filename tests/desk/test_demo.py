"""The demo: what somebody sees who has typed nothing yet."""

from collections import Counter
from datetime import date, datetime

import pytest

from app.books.asking import Way
from app.books.duties import DUTIES
from app.books.forms.shelf import FORMS
from app.books.papers import Form
from app.desk import demo
from app.desk.asked import Asked, demand
from app.desk.demo_forms import example
from app.errors import LedgerError
from app.ledger import registers
from app.ledger.custody import open_ledger
from tests import ledgers
from tests.exports.papers import words


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = ledgers.filled(tmp_path_factory.mktemp("demo") / "太平.liubu")
    ledger = open_ledger(path, clock=lambda: datetime(2024, 12, 31, 9, 0))
    yield ledger
    ledger.close()


def test_the_demo_prints_the_main_forms_beside_the_six_books(tmp_path):
    made = demo.build(tmp_path, lambda: datetime(2024, 12, 31, 9, 0))
    assert all(paper.stat().st_size > 1000 for paper in made.papers)
    printed = [paper for paper in made.papers if paper.name.startswith("表")]
    assert len(printed) > 10
    for paper in printed:
        pages = words(paper.read_bytes())
        assert "None" not in "".join(pages)
    assert not made.ledger.sitting


def test_the_demo_can_be_built_anew_over_itself(tmp_path):
    first = demo.build(tmp_path, lambda: datetime(2024, 12, 31, 9, 0))
    again = demo.build(tmp_path, lambda: datetime(2024, 12, 31, 9, 0))
    assert [paper.name for paper in again.papers] == [paper.name for paper in first.papers]


def test_the_file_of_the_demo_is_that_of_a_deputy_with_much_to_show(tmp_path):
    made = demo.build(tmp_path, lambda: datetime(2024, 12, 31, 9, 0))
    (file,) = (paper for paper in made.papers if paper.name.endswith("代表履职档案.pdf"))
    told = Counter(
        entry.chapter for entry in registers.entries(made.ledger, DUTIES, date(2024, 1, 1), date(2024, 12, 31))
    )
    busiest = told.most_common(1)[0][0]
    assert busiest in "".join(words(file.read_bytes()))


def test_a_form_about_a_station_finds_one_in_the_sample(sample):
    form = Form("station-year", "联络站年度表", ways=(Way(("station",), ("year",)),), shown=True)
    asked = example(sample, form, 2024)
    assert asked == Asked(station="太平镇人大代表联络站")
    demand(form, asked)


@pytest.mark.parametrize("form", [form for form in FORMS.values() if form.shown], ids=lambda form: form.name)
def test_every_form_that_is_shown_is_asked_for_as_it_is_declared(sample, form):
    asked = example(sample, form, 2024)
    assert asked is not None
    demand(form, asked)


def test_a_form_that_nobody_has_an_example_for_is_named(sample):
    form = Form("vote-list", "投票名单", ways=(Way(("poll",)),), shown=True)
    with pytest.raises(LedgerError, match="《投票名单》的例子：没有写拿什么作哪一次测评"):
        example(sample, form, 2024)
