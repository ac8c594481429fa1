"""docs/workbook.md against the declared sheets and the ways of reading a cell."""

from datetime import date

import pytest

from app.books.sheets.shelf import DEPUTIES, SHEETS
from app.books.workbook import Reads
from app.exports.workbooks.budget import FILLED, HEADINGS, TEXT
from app.exports.workbooks.guard import CELLS, LARGEST
from app.exports.workbooks.headings import WITHIN
from app.exports.workbooks.reading import USUAL
from app.exports.workbooks.template import CELL
from app.ledger.imports.cells import LONGEST, READERS
from tests.docs.pages import code, headings, page, section, table

PAGE = page("workbook.md")
COLUMNS = section(PAGE, "## 表和栏")
CHOICES = table(section(COLUMNS, "### 选项"))
WAYS = [
    (Reads(kind), code(written), meant, code(refused))
    for kind, written, meant, refused in table(section(PAGE, "## 各种写法"))
]
LEVELS = DEPUTIES.column("代表级别")


def read(kind, text):
    """A cell as the import reads it, in the words of the page."""
    value = READERS[kind](LEVELS, text)
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return ("-" if kind is Reads.TIMES else "、").join(value)
    return str(value)


def test_the_sheets_are_those_of_the_template():
    assert headings(COLUMNS)[:-1] == [sheet.name for sheet in SHEETS]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_every_column_stands_in_its_sheet_in_its_words(sheet):
    text = section(COLUMNS, f"### {sheet.name}")
    assert table(text) == [
        (f"{cell.label}{'*' * cell.required}", cell.reads.value, cell.note) for cell in sheet.columns
    ]
    assert f"对上的栏：{'、'.join(sheet.key)}。" in text


def test_every_list_of_choices_is_told():
    choices_of = {
        tuple(column.split("·", 1)): (tuple(choices.split("、")), more == "可以")
        for columns, choices, more in CHOICES
        for column in columns.split("、")
    }
    assert choices_of == {
        (sheet.name, cell.label): (cell.choices, cell.open)
        for sheet in SHEETS
        for cell in sheet.columns
        if cell.choices
    }


@pytest.mark.parametrize(("kind", "written", "meant", "refused"), WAYS, ids=lambda each: getattr(each, "value", None))
def test_what_is_written_is_read_as_told(kind, written, meant, refused):
    assert {read(kind, text) for text in written} == {meant}
    for text in refused:
        with pytest.raises(ValueError, match=text.replace(".", r"\.")):
            READERS[kind](LEVELS, text)


def test_every_way_of_reading_is_told():
    plain = {Reads.TEXT, Reads.CHOICE}
    assert {kind for kind, *_ in WAYS} | plain == set(Reads)
    assert all(f"**{kind.value}**" in PAGE for kind in plain)


def test_the_limits_are_those_of_the_guard():
    assert f"在前 {WITHIN} 行里" in PAGE
    assert f"不超过 {LARGEST >> 20} MB、{CELLS // 10_000} 万个单元格、{FILLED // 10_000} 万行" in PAGE
    assert f"、{HEADINGS} 栏、{TEXT // 10_000} 万字" in PAGE
    assert f"{USUAL.seconds:.0f} 秒读不完，或者内存要用到 {USUAL.memory >> 20} MB 以上" in PAGE
    assert f"最多 {LONGEST} 字" in PAGE
    assert LONGEST < CELL
