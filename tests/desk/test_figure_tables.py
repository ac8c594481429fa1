"""The county's tables read back: every number is that of its definition, and says of what and when it is."""

import re
import sqlite3
from contextlib import closing
from datetime import date, datetime
from itertools import pairwise

import openpyxl
import pypdfium2
import pytest

from app.books.figures import BY_KEY, FIGURES
from app.books.shelf import BOOKS
from app.books.statement import FAMILIES, TABLES, family
from app.cli import door
from app.desk.figure_tables import FORMATS, put_figures_on_paper, statement
from app.errors import LedgerError
from app.exports.preview import page_size
from app.ledger import activities, cases, figures, registers
from app.ledger.custody import open_ledger
from app.ledger.figures import DIMENSIONS, Period
from app.ledger.outgoing import departures
from app.rules.rate import Rate
from tests import ledgers
from tests.exports.papers import words

YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))
QUARTER = Period(date(2024, 4, 1), date(2024, 6, 30))
LATER = Period(date(2025, 6, 1), date(2025, 6, 30))
A4_LYING = (842, 595)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("统计") / "台账.liubu"
    ledger = open_ledger(ledgers.filled(path), clock=lambda: datetime(2025, 12, 31, 9))
    yield ledger
    ledger.close()


@pytest.fixture
def ledger(tmp_path):
    made = ledgers.opened(tmp_path / "空.liubu", lambda: datetime(2024, 9, 20, 9, 30), **ledgers.TAIPING)
    yield made
    made.close()


def asked(ledger, query):
    with closing(sqlite3.connect(ledger.path)) as connection:
        return connection.execute(query).fetchone()[0]


def sheet_of(book, name):
    """The rows of a sheet under its headings, each by heading; what stands under the table is left out."""
    headings = [cell.value for cell in book[name][4]]
    rows = []
    for row in book[name].iter_rows(min_row=5, values_only=True):
        if not any(row):
            break
        rows.append(dict(zip(headings, row, strict=True)))
    return rows


def written(ledger, period, tmp_path, form="xlsx"):
    return put_figures_on_paper(ledger, period, form=form, out=tmp_path / f"统计.{form}")


def test_every_figure_belongs_to_one_family():
    assert sorted(key for _, keys in FAMILIES for key in keys) == sorted(BY_KEY)


def test_the_workbook_says_what_was_counted_by_hand(sample, tmp_path):
    book = openpyxl.load_workbook(written(sample, YEAR, tmp_path))
    rows = {row["数字"]: row for row in sheet_of(book, "各项数字")}
    year = "BETWEEN '2024-01-01' AND '2024-12-31'"
    held = f"held_on {year} AND voided_on IS NULL"
    leaves = f"kind = 'opinion' AND NOT is_item AND voided_on IS NULL AND raised_on {year}"
    for label, query in (
        ("活动（次）", f"SELECT count(*) FROM activities WHERE {held}"),
        ("收集意见建议（条）", f"SELECT count(*) FROM cases WHERE {leaves}"),
        ("其他履职（件次）", f"SELECT count(*) FROM duties WHERE voided_on IS NULL AND done_on {year}"),
        ("发放资料（份）", f"SELECT sum(leaflets) FROM activities WHERE {held}"),
        ("应到（人次）", f"SELECT count(*) FROM attendances a JOIN activities b ON b.id = a.activity_id WHERE {held}"),
    ):
        value = rows[label]["本期"]
        assert isinstance(value, int)
        assert value == asked(sample, query), label
    rate = rows["解决率"]
    assert rate["本期"] == rate["本期分子"] / rate["本期分母"]
    assert (rate["本期分子"], rate["本期分母"]) == (rows["解决（件）"]["本期"], rows["收集意见建议（条）"]["本期"])


@pytest.mark.parametrize("period", [YEAR, QUARTER, LATER], ids=["year", "quarter", "later"])
def test_every_number_of_every_sheet_is_that_of_stats(sample, tmp_path, period):
    book = openpyxl.load_workbook(written(sample, period, tmp_path))
    spans = figures.spans(period)
    for by in TABLES:
        counted = {name: figures.grouped(sample, by, span) for name, span in spans.items()}
        groups = set()
        for title, keys in FAMILIES:
            name = f"按{DIMENSIONS[by]}　{title}"
            for row in sheet_of(book, name) if name in book.sheetnames else ():
                group = counted[row.get("统计期", "本期")].get(row[DIMENSIONS[by]], {})
                groups.add(row[DIMENSIONS[by]])
                for figure in family(keys, by):
                    assert shown(row, figure) == group.get(figure.key, Rate(0, 0) if figure.of is not None else 0)
        assert groups == {group for name, each in counted.items() if name in in_sight(book) for group in each}


def in_sight(book):
    """The spans that are held against each other; last year is not where nothing was recorded."""
    first = sheet_of(book, "各项数字")[0]
    return {name for name in ("本期", "上年同期", "本年累计") if first.get(name) is not None}


def shown(row, figure):
    if figure.of is None:
        return row[figure.label]
    return Rate(row[f"{figure.label}分子"], row[f"{figure.label}分母"])


def test_a_month_stands_beside_that_of_last_year(sample, tmp_path):
    longer = Period(date(2025, 5, 1), date(2025, 6, 30))
    rows = sheet_of(openpyxl.load_workbook(written(sample, longer, tmp_path)), "按月份　收集和分办")
    assert [(row["月份"], row["统计期"]) for row in rows] == [
        ("2025年5月", "本期"), ("2025年5月", "上年同期"), ("2025年6月", "本期"), ("2025年6月", "上年同期"),
    ]  # fmt: skip
    before = figures.figures(sample, Period(date(2024, 6, 1), date(2024, 6, 30)))
    assert rows[3]["收集意见建议（条）"] == before["opinions"] > 0
    names = openpyxl.load_workbook(written(sample, LATER, tmp_path)).sheetnames
    assert not any(name.startswith("按月份") for name in names)


def test_growth_is_the_difference_and_that_of_a_rate_in_points(tmp_path):
    path = ledgers.filled(tmp_path / "另一本.liubu")
    sample = open_ledger(path, clock=lambda: datetime(2025, 12, 31, 9))
    cases.register(sample, cases.CaseDraft(date(2025, 6, 2), "示例内容"))
    rows = {row["数字"]: row for row in sheet_of(openpyxl.load_workbook(written(sample, LATER, tmp_path)), "各项数字")}
    row, rate = rows["收集意见建议（条）"], rows["解决率"]
    assert row["增减"] == row["本期"] - row["上年同期"] < 0
    assert rate["增减"] == round(100 * (rate["本期"] - rate["上年同期"]), 1)
    assert rows["专项任务（项）"]["上年同期"] is None
    sample.close()


def test_where_last_year_was_not_recorded_nothing_is_held_against_it(sample, tmp_path):
    made = statement(sample, YEAR)
    assert "台账里没有上年同期的登记。" in made.tables[0].notes
    assert {
        row["上年同期"] for row in sheet_of(openpyxl.load_workbook(written(sample, YEAR, tmp_path)), "各项数字")
    } == {None}


def test_the_pdf_lies_down_repeats_its_heads_numbers_its_pages_and_defines_every_figure(sample, tmp_path):
    out = written(sample, QUARTER, tmp_path, "pdf")
    pages = ["".join(page.split()) for page in words(out.read_bytes())]
    whole = "".join(pages)
    assert [re.search(r"第(\d+)页共(\d+)页", page).groups() for page in pages] == [
        (str(number), str(len(pages))) for number in range(1, len(pages) + 1)
    ]
    assert tuple(map(round, page_size(out, 0))) == A4_LYING
    assert whole.count("类别数字本期") == 2
    running = re.compile(r"使用范围：县级上报第\d+页共\d+页(原阳县太平镇人大工作统计表2024年第二季度)?")
    for figure in FIGURES:
        assert running.sub("", whole).count(f"{figure.label}：{figure.definition}".replace(" ", "")) == 1, figure.key
    rate = figures.figures(sample, QUARTER)["reply_rate"]
    assert f"{rate.numerator}/{rate.denominator}（{rate.percent}）" in whole
    for title in ("各项数字", "按联络站", "按活动类型", "按类别", "按承办单位", "按月份"):
        assert title in whole
    assert "2024年第二季度" in whole


@pytest.mark.parametrize("form", FORMATS)
def test_an_empty_ledger_has_its_table_of_zeros(ledger, tmp_path, form):
    out = put_figures_on_paper(ledger, YEAR, form=form, out=tmp_path / f"统计.{form}")
    if form == "xlsx":
        book = openpyxl.load_workbook(out)
        assert book.sheetnames == ["各项数字"]
        assert {row["本期"] for row in sheet_of(book, "各项数字")} == {0, "—"}
        return
    assert "各项数字" in "".join(words(out.read_bytes()))


def test_a_group_whose_name_begins_a_formula_stays_words_and_what_cannot_be_drawn_is_named(ledger, tmp_path):
    station = registers.add(ledger, BOOKS["stations"], {"name": "=1+1", "type": "固定站"})
    activities.add(ledger, activities.ActivityDraft(date(2024, 6, 5), "视察", station_id=station.id))
    cell = openpyxl.load_workbook(written(ledger, QUARTER, tmp_path))["按联络站　活动和参加"]["A5"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")
    other = registers.add(ledger, BOOKS["stations"], {"name": "示例😀站", "type": "固定站"})
    activities.add(ledger, activities.ActivityDraft(date(2024, 6, 5), "视察", station_id=other.id))
    with pytest.raises(LedgerError, match="示例😀站"):
        written(ledger, QUARTER, tmp_path, "pdf")
    assert not (tmp_path / "统计.pdf").exists()


def test_the_tables_are_entered_like_every_export(sample, tmp_path):
    out = written(sample, YEAR, tmp_path, "pdf")
    last = departures(sample, 1)[0]
    assert (last.act, last.what, last.since, last.until, last.target) == (
        "导出", "人大工作统计表", "2024-01-01", "2024-12-31", str(out),
    )  # fmt: skip


def test_the_verb_writes_them_and_refuses_a_period_that_ends_before_it_begins(tmp_path, capsys):
    path = ledgers.filled(tmp_path / "台账.liubu")
    out = tmp_path / "统计.pdf"
    command = ["figures", "--ledger", str(path), "--format", "pdf", "--out", str(out)]
    assert door.run([*command, "--from", "2024-12-31", "--to", "2024-01-01"]) == 1
    assert "晚于截止日期" in capsys.readouterr().err
    assert not out.exists()
    assert door.run([*command, "--from", "2024-01-01", "--to", "2024-12-31"]) == 0
    assert capsys.readouterr().out.strip() == str(out)
    assert out.read_bytes().startswith(b"%PDF")


def test_on_paper_a_group_is_named_once_and_a_table_begins_with_three_rows(sample, tmp_path):
    out = put_figures_on_paper(sample, QUARTER, form="pdf", out=tmp_path / "季.pdf")
    document = pypdfium2.PdfDocument(out)
    pages = [document[at].get_textpage().get_text_bounded().splitlines() for at in range(len(document))]
    document.close()
    assert len(pages) <= 18
    tables = {table.title: table for table in statement(sample, QUARTER).tables if "统计期" in table.names}
    begun = 0
    for page in pages:
        places = [at for at, line in enumerate(page) if line in tables]
        for at, after in pairwise([*places, len(page)]):
            table = tables[page[at]]
            rows = [line for line in page[at + 1 : after] if re.match(r"(.+ )?(本期|本年累计) \d", line)]
            assert len(rows) >= min(3, len(table.lines)), table.title
            for group in {line.names[0] for line in table.lines}:
                assert sum(line.startswith(f"{group} ") for line in page[at + 1 : after]) <= 1, group
            begun += 1
    assert begun >= len(TABLES) * 3
