"""What closes every book: its totals, their definitions, and what stands elsewhere or in none."""

from datetime import date, datetime

import pypdfium2
import pytest
from openpyxl import load_workbook

from app.books.shelf import BOOKS, SIX
from app.desk.closing import CLOSINGS, with_closing
from app.desk.paper import put_on_paper
from app.ledger import custody, figures, registers
from app.ledger.figures import Period
from tests.ledgers import TAIPING, filled, opened

YEAR = (date(2024, 1, 1), date(2024, 12, 31))


def clock() -> datetime:
    return datetime(2025, 1, 10, 9)


@pytest.fixture
def ledger(tmp_path):
    made = custody.open_ledger(filled(tmp_path / "示例.liubu"), clock=clock)
    yield made
    made.close()


def closed(ledger, name, *period):
    return with_closing(ledger, name, registers.page(ledger, BOOKS[name], *(period or YEAR)), *(period or YEAR))


def text_of(pdf) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return "".join(text.split())


def test_every_one_of_the_six_books_is_closed_in_its_own_way():
    assert set(CLOSINGS) == {book.name for book in SIX}


def test_the_totals_of_the_year_that_stood_in_no_book_stand_in_the_books(ledger):
    whole = figures.figures(ledger, Period(*YEAR))
    for name in ("themes", "receptions"):
        said = "".join(closed(ledger, name).notes)
        assert f"接待群众{whole['voters_received']}人次" in said
        assert f"宣传咨询{whole['people_advised']}人次" in said
        assert f"发放资料{whole['leaflets']}份" in said


def test_themes_receptions_and_trainings_add_up_to_all_activities(ledger):
    whole = figures.figures(ledger, Period(*YEAR))["activities"]
    page = closed(ledger, "themes")
    days = figures.figures(ledger, Period(*YEAR), kind="接待选民")["activities"]
    trainings = figures.figures(ledger, Period(*YEAR), kind="学习培训")["activities"]
    assert page.totals[0].startswith(f"活动{len(page.rows)}次，")
    assert len(page.rows) + days + trainings == whole
    assert f"接待日活动{days}次" in page.notes[2]
    assert f"学习培训{trainings}次" in page.notes[2]
    assert f"活动{whole}次" in page.notes[3]


def test_the_parts_of_the_opinions_add_up_to_the_rows_of_the_book(ledger):
    page = closed(ledger, "receptions")
    assert page.totals[0].startswith(f"收集意见建议{len(page.rows)}条，即时答复")
    numbers = [int("".join(filter(str.isdigit, part))) for part in page.totals[0].split("，")]
    assert numbers[0] == sum(numbers[1:])
    assert "接待日活动24次不逐次列出" in "".join(page.notes)


@pytest.mark.parametrize("name", [*BOOKS])
def test_every_book_says_its_totals_how_they_are_counted_and_what_it_leaves_out(ledger, name):
    page = closed(ledger, name)
    assert page.totals
    assert any(str(len(page.rows)) in total for total in page.totals) or name == "training"
    assert sum(note.startswith("本簿不列：") for note in page.notes) == 1
    assert name not in CLOSINGS or any(note.startswith("统计口径：") for note in page.notes)


def test_a_month_is_closed_with_its_own_numbers(ledger):
    june = (date(2024, 6, 1), date(2024, 6, 30))
    whole = figures.figures(ledger, Period(*june))
    assert f"接待群众{whole['voters_received']}人次" in closed(ledger, "themes", *june).notes[-1]


@pytest.mark.parametrize("name", [book.name for book in SIX])
def test_an_empty_ledger_is_closed_with_noughts(tmp_path, name):
    bare = opened(tmp_path / "空.liubu", clock, **TAIPING)
    page = with_closing(bare, name, registers.page(bare, BOOKS[name], *YEAR), *YEAR)
    bare.close()
    assert page.totals
    assert "0" in page.totals[0]


def test_the_closing_block_is_on_the_paper_and_in_the_workbook_above_the_signatures(ledger, tmp_path):
    put_on_paper(ledger, "themes", *YEAR, form="pdf", out=tmp_path / "a.pdf")
    put_on_paper(ledger, "themes", *YEAR, form="xlsx", out=tmp_path / "a.xlsx")
    text = text_of(tmp_path / "a.pdf")
    assert text.index("合计：活动95次") < text.index("说明：") < text.index("本簿不列：") < text.rindex("填表人：")
    sheet = load_workbook(tmp_path / "a.xlsx").active
    below = [str(row[0].value) for row in sheet.iter_rows(min_row=4 + 95)]
    assert below[0].startswith("合计：活动95次")
    assert below[1].startswith("说明：")
    assert below[-1].startswith("填表人：")
