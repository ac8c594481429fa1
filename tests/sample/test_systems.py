"""Each published number of the local systems comes out of the figure that is named for it, from its own workbook."""

from datetime import date, datetime

import pytest
from openpyxl import load_workbook
from sqlalchemy import func, select

from app.exports.workbooks.template import parsed
from app.ledger import custody, imports
from app.ledger.figures import Period, figures, quantities
from app.models.deputy import Deputy
from app.models.grid import GridRow
from app.models.station import Station
from app.rules.rate import Rate
from tests.sample.conftest import SAMPLE

REGISTERS = {"代表": Deputy, "联络站": Station, "网格": GridRow}


def systems():
    from sample_systems import SYSTEMS  # its folder is on the path only here

    return SYSTEMS


@pytest.fixture(scope="module", params=range(13))
def system(request, tmp_path_factory):
    """A system and the ledger that holds its workbook."""
    which = systems()[request.param]
    path = tmp_path_factory.mktemp("systems") / "台账.liubu"
    ledger = custody.create(
        path,
        unit_code="410725104",
        unit_name="示例县示例镇",
        method="taiping",
        clock=lambda: datetime(which.year + 1, 1, 6, 9),
    )
    report = imports.import_sheets(ledger, parsed(SAMPLE / "systems" / f"{which.name}.xlsx"))
    assert (report.refused, report.written) == ((), True)
    yield which, ledger
    ledger.close()


def shown(ledger, year, number):
    """What the figure, the sum or the register says."""
    period = Period(date(year, 1, 1), date(year, 12, 31))
    where = dict(part.split("=") for part in number.where.split("&") if part)
    if number.key.startswith("#"):
        return registered(ledger, number.key.removeprefix("#"))
    if "/" in number.key:
        what, measure = number.key.split("/")
        return next(each.amount for each in quantities(ledger, period) if (each.what, each.measure) == (what, measure))
    value = figures(ledger, period, **where)[number.key]
    return value.numerator if isinstance(value, Rate) else value


def registered(ledger, name):
    """How many rows a register has; of stations those of one type, of grids their heads."""
    sheet, _, kind = name.partition("=")
    with ledger.read() as session:
        if sheet == "网格长":
            return sum(len(heads.split("、")) for heads in session.scalars(select(GridRow.heads)))
        query = select(func.count()).select_from(REGISTERS[sheet])
        return session.scalar(query.where(Station.type == kind) if kind else query)


def test_every_published_number_is_a_figure(system):
    which, ledger = system
    said = {number.words: shown(ledger, which.year, number) for number in which.numbers}
    assert said == {number.words: number.amount for number in which.numbers}


def test_the_names_are_invented_and_the_workbook_says_so(system):
    which, _ = system
    book = load_workbook(SAMPLE / "systems" / f"{which.name}.xlsx")
    assert "示例数据" in book.properties.description
    for sheet in book.worksheets:
        heads = [cell.value for cell in sheet[1]]
        named = [each for each in ("姓名", "反映人", "代表", "名称") if each in heads]
        for row in sheet.iter_rows(min_row=2, values_only=True):
            assert all(row[heads.index(each)].startswith("示例") for each in named)


def test_the_table_of_the_manual_is_what_was_tested():
    from sample_systems import table

    assert table() in (SAMPLE.parent.parent / "docs" / "systems.md").read_text(encoding="utf-8")


def test_making_them_again_gives_the_same_cells(tmp_path):
    from make_sample import make_systems

    make_systems(tmp_path)
    assert {each.name for each in tmp_path.iterdir()} == {each.name for each in (SAMPLE / "systems").iterdir()}
    for path in tmp_path.iterdir():
        made, kept = load_workbook(path), load_workbook(SAMPLE / "systems" / path.name)
        assert {sheet.title: list(sheet.values) for sheet in made} == {
            sheet.title: list(sheet.values) for sheet in kept
        }
