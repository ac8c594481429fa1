"""The demo: what somebody sees who has typed nothing yet."""

from collections import Counter
from datetime import date, datetime

from app.books.duties import DUTIES
from app.desk import demo
from app.ledger import registers
from tests.exports.papers import words


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
