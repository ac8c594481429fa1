"""The demo: what somebody sees who has typed nothing yet."""

from datetime import datetime

from app.desk import demo
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
