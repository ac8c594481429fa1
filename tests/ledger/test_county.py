"""A county's ledger: read as each township wrote it, alone or all together, and never written."""

import json
import re

import docx
import pytest

from app.books.figures import BY_KEY
from app.books.shelf import BOOKS
from app.books.statement import RANKED
from app.cli import door
from app.desk.figure_tables import statement
from app.errors import LedgerError
from app.ledger import (
    activities,
    campaigns,
    cases,
    custody,
    deputies,
    figures,
    registers,
    scores,
    townships,
    undo,
)
from app.ledger.county import NOT_HERE, OF_A_TOWNSHIP
from app.ledger.figures import DIMENSIONS, Period, as_json, grouped
from app.ledger.store import put_settings
from app.rules.cases import Act, Kind
from app.rules.rate import Rate
from tests.ledger import counties

YEAR = Period(*counties.YEAR)
TAIPING, LUZHAI = "410725104", "410725105"
NAMES = [counties.TOWNSHIPS[TAIPING], counties.TOWNSHIPS[LUZHAI]]


@pytest.fixture
def two(tmp_path):
    """The ledgers of two townships, the second of which was busier."""
    return counties.township(tmp_path, TAIPING), counties.township(tmp_path, LUZHAI, busy=3)


@pytest.fixture
def county(tmp_path, two):
    made = counties.taken(counties.county(tmp_path), *two)
    yield made
    made.close()


def added(*values):
    """Counts, or rates by their numerators and denominators, put together."""
    return Rate(*map(sum, zip(*map(pair, values), strict=True))) if isinstance(values[0], Rate) else sum(values)


def pair(rate):
    return rate.numerator, rate.denominator


def run(capsys, *arguments):
    status = door.run([str(each) for each in arguments])
    out, err = capsys.readouterr()
    return status, out, err


def test_a_county_has_six_digits_and_says_so(tmp_path, capsys):
    path = tmp_path / "县.liubu"
    unit = ("--ledger", path, "--unit-name", "原阳县", "--county")
    status, _, err = run(capsys, "init", *unit, "--unit-code", "410725104")
    assert (status, "6 位数字" in err, path.exists()) == (1, True, False)
    assert run(capsys, "init", *unit, "--unit-code", "410725")[0] == 0
    assert run(capsys, "check", "--ledger", path)[0] == 0
    _, out, _ = run(capsys, "stats", "--ledger", path, "--from", "2024-01-01", "--to", "2024-12-31", "--json")
    assert json.loads(out)["by"]["township"] == {}


def test_the_figures_of_a_county_are_the_sum_of_its_townships(county, two):
    whole = figures.figures(county, YEAR).values
    own = [figures.figures(each, YEAR).values for each in two]
    for key in BY_KEY:
        assert whole[key] == added(*(each[key] for each in own)), key


def test_each_township_stands_by_itself_with_the_figures_of_its_own_ledger(county, two):
    groups = grouped(county, "township", YEAR)
    assert list(groups) == sorted(NAMES)
    for ledger, code, name in zip(two, (TAIPING, LUZHAI), NAMES, strict=True):
        own = figures.figures(ledger, YEAR).values
        assert groups[name] == figures.figures(county, YEAR, township=name).values == own
        assert figures.figures(county, YEAR, township=code).values == own
        alone = townships.narrowed(county, code)
        assert as_json(alone, YEAR) == as_json(ledger, YEAR)
        for book in BOOKS.values():
            assert registers.entries(alone, book) == registers.entries(ledger, book)
            assert registers.page(alone, book).columns == registers.page(ledger, book).columns


def test_no_township_is_told_of_in_a_township(two):
    assert list(as_json(two[0], YEAR)["by"]) == list(DIMENSIONS)
    with pytest.raises(townships.NoCounty):
        townships.narrowed(two[0], TAIPING)


def test_what_two_townships_call_alike_are_two_groups(county, two):
    for by, name in (("station", "中心站"), ("group", "第一小组"), ("village", "示例村")):
        groups = grouped(county, by, YEAR)
        assert set(groups) == {f"{name}（{each}）" for each in NAMES}
        for shown, group in groups.items():
            assert figures.figures(county, YEAR, **{by: shown}).values == group
        with pytest.raises(LedgerError, match=f"有2个乡镇有名为“{name}”的{DIMENSIONS[by]}，请写成"):
            figures.figures(county, YEAR, **{by: name})
        assert figures.figures(townships.narrowed(county, TAIPING), YEAR, **{by: name}).values == (
            figures.figures(two[0], YEAR, **{by: name}).values
        )
    people = grouped(county, "deputy", YEAR)
    assert len(people) == 4
    for shown, group in people.items():
        assert re.fullmatch(rf"示例[甲乙]（({'|'.join(NAMES)})）", shown)
        assert figures.figures(county, YEAR, deputy=shown).values == group
    assert list(grouped(county, "unit", YEAR)) == ["示例所", "无承办单位"][:1]


def test_a_book_of_a_county_says_whose_each_entry_is(county):
    for book in BOOKS.values():
        page = registers.page(county, book)
        assert (page.columns[0].label, page.columns[1:]) == ("乡镇", book.columns)
        whose = [row[0] for row in page.rows]
        assert whose == sorted(whose, key=["太平镇", "路寨乡"].index)


def test_the_ranking_of_a_county_says_whose_each_deputy_is(county, two):
    ranked = scores.year(county, 2024)
    assert {each.called for each in ranked.deputies} == {
        f"{name}（{place}）" for name in ("示例甲", "示例乙") for place in ("太平镇", "路寨乡")
    }
    for ledger, code in zip(two, (TAIPING, LUZHAI), strict=True):
        own = scores.year(ledger, 2024).deputies
        assert scores.year(townships.narrowed(county, code), 2024).deputies == own
        totals = {each.id: each.total for each in ranked.deputies}
        assert {each.id: each.total for each in own}.items() <= totals.items()


def test_nothing_of_a_township_is_changed_in_the_county(county):
    before = county.path.read_bytes()
    [case, *_] = registers.entries(county, BOOKS["receptions"])
    [held, *_] = registers.entries(county, BOOKS["themes"])
    [station, *_] = registers.entries(county, BOOKS["stations"])
    day = counties.YEAR[1]
    for change in (
        lambda: cases.advance(county, case.id, Act(Kind.URGE, day)),
        lambda: cases.correct(county, case.id, {"content": "改"}, "示例原因"),
        lambda: cases.withdraw(county, case.id, "示例原因"),
        lambda: activities.correct(county, held.id, {"received": 9}, "示例原因"),
        lambda: registers.void(county, BOOKS["stations"], station.id, "示例原因"),
    ):
        with pytest.raises(LedgerError, match=f"{OF_A_TOWNSHIP}|{NOT_HERE}"):
            change()
    assert county.path.read_bytes() == before


def test_nothing_that_townships_write_is_registered_in_the_county(county):
    before = county.path.read_bytes()
    day = counties.YEAR[1]
    for write in (
        lambda: cases.register(county, cases.CaseDraft(day, "示例内容")),
        lambda: activities.add(county, activities.ActivityDraft(day, "会议")),
        lambda: deputies.add(county, deputies.DeputyDraft("示例丁")),
        lambda: campaigns.add(county, "示例专项"),
        lambda: registers.add(county, BOOKS["villages"], {"name": "示例村"}),
        lambda: scores.freeze(county, 2024),
    ):
        with pytest.raises(LedgerError, match=NOT_HERE):
            write()
    assert county.path.read_bytes() == before


def test_a_county_decides_what_is_its_own(county):
    put_settings(county, clerk="示例经办")
    registers.add(county, BOOKS["units"], {"name": "示例局"})
    assert county.setting("clerk") == "示例经办"
    assert "示例局" in {each.record for each in registers.entries(county, BOOKS["units"])}
    assert undo.undo(county) == "登记承办单位名册"


def test_no_workbook_is_imported_into_a_county(county, tmp_path, capsys):
    from app.desk import demo

    status, _, err = run(capsys, "import", demo.SAMPLE, "--ledger", county.path)
    assert (status, err.strip()) == (1, NOT_HERE)


def test_a_county_ledger_is_whole_and_is_copied_and_restored(county, tmp_path):
    assert custody.check(county).sound
    copy = custody.backup(county, tmp_path / "备份.db").path
    custody.restore(copy, tmp_path / "恢复.liubu")
    again = custody.open_ledger(tmp_path / "恢复.liubu", clock=counties.clock)
    assert as_json(again, YEAR) == as_json(county, YEAR)
    again.close()


def test_a_verb_takes_a_township_by_name_or_code_where_it_has_a_use_for_it(county, two, tmp_path, capsys):
    year = ("--from", "2024-01-01", "--to", "2024-12-31")
    status, out, _ = run(capsys, "stats", "--ledger", county.path, *year, "--township", TAIPING, "--json")
    assert (status, json.loads(out)) == (0, as_json(two[0], YEAR))
    status, _, err = run(capsys, "stats", "--ledger", county.path, *year, "--township", "太平鎮")
    assert (status, "最接近的是：原阳县太平镇" in err) == (1, True)
    status, _, err = run(capsys, "stats", "--ledger", two[0].path, *year, "--township", TAIPING)
    assert (status, "请去掉 --township" in err) == (2, True)
    number = registers.entries(county, BOOKS["receptions"])[0].record
    form = ("form", "opinion-survey", "--ledger", county.path, "--case", number, "--out", tmp_path / "表.pdf")
    status, _, err = run(capsys, *form)
    assert (status, "请用 --township" in err) == (2, True)
    assert run(capsys, *form, "--township", LUZHAI)[0] == 0
    for each in (("figures", "--format", "xlsx"), ("book", "receptions", "--format", "pdf")):
        paper = (*each, *year, "--ledger", county.path, "--out", tmp_path / f"{each[0]}.{each[-1]}")
        assert run(capsys, *paper)[0] == 0
        assert run(capsys, *paper, "--township", "太平镇")[0] == 0
    assert run(capsys, "score", "--year", "2024", "--ledger", county.path, "--township", TAIPING)[0] == 0


@pytest.mark.parametrize(
    "verb",
    [
        ("roster", "--year", "2024"),
        ("roster", "--year", "2024", "--rule", "weekly:2"),
        ("evidence", "--activity", "2024-活-001", "--out", "包"),
        ("evidence", "--from", "2024-01-01", "--to", "2024-12-31", "--out", "包"),
        ("form", "roster", "--year", "2024", "--out", "表.pdf"),
    ],
)
def test_what_goes_by_numbers_and_names_asks_in_a_county_for_the_township(county, tmp_path, capsys, monkeypatch, verb):
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    status, out, err = run(capsys, *verb, "--ledger", county.path)
    assert (status, out, "请用 --township 写明哪个乡镇的" in err) == (2, "", True)
    assert sorted(tmp_path.iterdir()) == before


def test_the_evidence_of_a_township_is_what_its_own_ledger_gives(county, two, tmp_path, capsys):
    packs = {}
    for name, arguments in (("县", ("--ledger", county.path, "--township", LUZHAI)), ("乡", ("--ledger", two[1].path))):
        out = tmp_path / name
        status, _, err = run(capsys, "evidence", *period(), "--out", out, *arguments)
        packs[name] = (status, err, sorted(str(each.relative_to(out)) for each in out.rglob("*") if each.is_dir()))
    assert packs["县"] == packs["乡"]
    assert (packs["县"][0], len(packs["县"][2])) == (0, 4)


def test_a_briefing_of_a_county_is_written_of_all_or_of_one_township(county, two, tmp_path, capsys):
    texts = {}
    for name, arguments in (
        ("县", ("--ledger", county.path)),
        ("路寨", ("--ledger", county.path, "--township", "路寨乡")),
        ("自己", ("--ledger", two[1].path)),
    ):
        out = tmp_path / f"{name}.docx"
        asked = ("briefing", *period(), "--issue", "1", "--template", "taiping", "--format", "docx", "--out", out)
        assert run(capsys, *asked, *arguments)[0] == 0
        texts[name] = paragraphs(out)
    assert texts["路寨"] == texts["自己"] != texts["县"]
    assert "接待群众28人次" in "".join(texts["县"])
    assert "接待群众21人次" in "".join(texts["路寨"])


def test_the_briefings_that_a_township_issued_are_listed_for_it_alone(tmp_path, two, capsys):
    issued = ("briefing", *period(), "--issue", "7", "--date", "2024-12-31", "--freeze", "--format", "docx")
    assert run(capsys, *issued, "--out", tmp_path / "七.docx", "--ledger", two[1].path)[0] == 0
    made = counties.taken(counties.county(tmp_path), *two)
    listed = ("briefing", "--list", "--json", "--ledger", made.path)
    assert json.loads(run(capsys, *listed)[1]) == []
    assert [each["issue"] for each in json.loads(run(capsys, *listed, "--township", LUZHAI)[1])] == [7]
    shown = ("briefing", "--show", "7", "--year", "2024", "--ledger", made.path)
    assert run(capsys, *shown)[0] == 1
    assert "与今天的台账一致" in run(capsys, *shown, "--township", LUZHAI)[1]
    made.close()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--from", "2024-01-01", "--to", "2024-12-31", "--issue", "1", "--freeze"), "用不上 --freeze"),
        (("--from", "2024-01-01", "--to", "2024-12-31", "--issue", "1", "--keep-imprint"), "用不上 --keep-imprint"),
        (("--templates",), "用不上 --township"),
        (("--text", "稿.txt"), "用不上 --township"),
    ],
)
def test_a_briefing_refuses_a_township_that_it_has_no_use_for(county, tmp_path, capsys, arguments, says):
    before = county.path.read_bytes()
    out = () if arguments == ("--templates",) else ("--format", "pdf", "--out", tmp_path / "简报.pdf")
    status, _, err = run(capsys, "briefing", *arguments, *out, "--ledger", county.path, "--township", TAIPING)
    assert (status, says in err) == (2, True)
    assert county.path.read_bytes() == before
    assert not (tmp_path / "简报.pdf").exists()


def test_a_briefing_of_a_township_knows_no_others(two, tmp_path, capsys):
    asked = ("briefing", *period(), "--issue", "1", "--format", "pdf", "--out", tmp_path / "简报.pdf")
    status, _, err = run(capsys, *asked, "--ledger", two[0].path, "--township", TAIPING)
    assert (status, "请去掉 --township" in err) == (2, True)


def test_the_tables_of_a_county_put_its_townships_in_order(county, two):
    [ranked] = [table for table in statement(county, YEAR).tables if table.title == "各乡镇名次"]
    labels = [BY_KEY[key].label for key in RANKED]
    assert ranked.labels == tuple(word for label in labels for word in (label, "名次"))
    orders = {}
    for line in ranked.lines:
        pairs = zip(line.numbers[::2], line.numbers[1::2], strict=True)
        orders[line.names[0]] = dict(zip(RANKED, pairs, strict=True))
    assert {name: each["activities"] for name, each in orders.items()} == {NAMES[0]: (1, 2), NAMES[1]: (3, 1)}
    assert {each["reply_rate"][1] for each in orders.values()} == {1}
    assert {each["satisfaction_rate"] for each in orders.values()} == {(Rate(0, 0), None)}
    assert "各乡镇名次" not in [table.title for table in statement(two[0], YEAR).tables]


def test_the_table_of_a_township_bears_the_seal_that_its_package_told(county, two):
    for ledger, code in zip(two, (TAIPING, LUZHAI), strict=True):
        own = statement(ledger, YEAR)
        assert re.fullmatch("[0-9a-f]{8}", own.anchor)
        assert own.anchor == statement(townships.narrowed(county, code), YEAR).anchor
    assert statement(county, YEAR).anchor not in {statement(each, YEAR).anchor for each in two}


def period():
    return "--from", "2024-01-01", "--to", "2024-12-31"


def paragraphs(path):
    return [each.text for each in docx.Document(path).paragraphs]
