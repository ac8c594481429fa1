"""The generator makes the workbooks that are in the repository, and the small ones are what they are for."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.books.sheets.shelf import SHEETS
from tests.sample.conftest import SAMPLE
from tests.sample.reading import names

FILES = ("太平镇2024.xlsx", "错一行.xlsx", "修武2024.xlsx", "非模板.xlsx")


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    from make_sample import make  # its folder is on the path only here

    folder = tmp_path_factory.mktemp("sample")
    make(folder)
    return folder


@pytest.mark.parametrize("name", FILES)
def test_making_it_again_gives_the_same_cells(made, name):
    kept, again = load_workbook(SAMPLE / name), load_workbook(made / name)
    assert kept.sheetnames == again.sheetnames
    for sheet in kept.worksheets:
        assert list(sheet.values) == list(again[sheet.title].values)


@pytest.mark.parametrize("name", FILES)
def test_the_file_says_that_it_is_a_sample(name):
    assert "示例数据" in load_workbook(SAMPLE / name).properties.description


@pytest.mark.parametrize("name", FILES[:3])
def test_the_headings_are_those_of_the_import_workbook(name):
    book = load_workbook(SAMPLE / name)
    heads = {sheet.title: tuple(next(sheet.values)) for sheet in book.worksheets}
    assert heads == {sheet.name: tuple(cell.label for cell in sheet.columns) for sheet in SHEETS if sheet.name in heads}
    assert set(heads) == {"代表", "联络站", "活动", "意见", "建议", "专项", "履职"}


@pytest.mark.parametrize("name", FILES[:3])
def test_choices_are_those_of_the_import_workbook(name):
    book = load_workbook(SAMPLE / name)
    for sheet in (each for each in SHEETS if each.name in book.sheetnames):
        heads, *lines = book[sheet.name].values
        for column in sheet.columns:
            if column.choices:
                written = {part for line in lines for part in names(str(line[heads.index(column.label)] or ""))}
                assert written <= set(column.choices), (sheet.name, column.label)


def test_one_row_names_a_deputy_nobody_knows(bad_row):
    known = {row["姓名"] for row in bad_row["代表"]}
    strangers = [
        row for row in bad_row["活动"] if not {name.split("（")[0] for name in names(row["参加代表"])} <= known
    ]
    assert len(strangers) == 1
    assert strangers[0]["活动编号"] not in {row["活动编号"] for row in bad_row["意见"]}


def test_the_other_layout_has_a_title_and_headings_of_its_own():
    sheet = load_workbook(SAMPLE / "非模板.xlsx").worksheets[0]
    assert sheet.title == "2023年接待登记"
    assert {"登记日期", "来访群众", "住址", "电话", "反映的问题", "接待人", "转办单位", "结果"} <= {
        cell.value for cell in sheet[3]
    }
    assert sheet.max_row == 3 + 39
    assert all(str(row[2].value).startswith("样例") for row in sheet.iter_rows(min_row=4))
