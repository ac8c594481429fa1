"""Three servers: the rows of two cities lie on two of them, and the province reads them on the third as if all were there."""

from contextlib import closing

import pytest

from app.books.shelf import BOOKS
from app.errors import UnwritableError
from app.ledger import custody, registers, search, townships
from app.ledger.figures import Period, as_json
from app.ledger.townships import narrowed
from tests import servers
from tests.ledger import counties
from tests.ledger.handovers import sent
from tests.ledger.servers.conftest import clock
from tests.ledger.servers.test_counties import OTHER, OWN, PROVINCE, of, packages

YEAR = Period(*counties.YEAR)
CITIES = {"4101": OTHER, "4107": OWN}
JOIN = """
CREATE SERVER city_{code} FOREIGN DATA WRAPPER postgres_fdw
    OPTIONS (host '{folder}', dbname '{database}', async_capable 'true', fetch_size '10000');
CREATE USER MAPPING FOR CURRENT_USER SERVER city_{code} OPTIONS (user '{user}');
SELECT liubu_attach('{code}', 'city_{code}');
"""

__all__ = ["packages"]


def founded(cluster, code, name):
    return custody.create(
        cluster.database(), clock=clock, unit_code=code, unit_name=name, method="taiping", county=True
    )


@pytest.fixture(scope="module")
def cities(packages):
    """The ledgers of two cities on servers of their own, with a month of their township in each."""
    with servers.running() as first, servers.running() as second:
        ledgers = {}
        for (city, township), cluster in zip(CITIES.items(), (first, second), strict=True):
            ledger = ledgers[city] = founded(cluster, f"{city}00", f"示例{city}市")
            cluster.execute(f"SELECT liubu_divide('{city}')", ledger.place.name)
            sent.merged(ledger, packages, of(packages, township)[:1])
        yield {city: (cluster, ledgers[city]) for city, cluster in zip(CITIES, (first, second), strict=True)}
        for ledger in ledgers.values():
            ledger.close()


@pytest.fixture
def province(cluster, cities):
    """A province's ledger whose cities lie elsewhere."""
    with closing(custody.create(cluster.database(), clock=clock, **PROVINCE)) as ledger:
        cluster.execute("CREATE EXTENSION postgres_fdw", ledger.place.name)
        for code, (city, held) in cities.items():
            joined = JOIN.format(code=code, folder=city.folder, database=held.place.name, user=servers.OWNER)
            for statement in joined.strip().split(";\n"):
                cluster.execute(statement, ledger.place.name)
        yield ledger


@pytest.fixture
def alone(cluster):
    """The same province's with all of it on one server."""
    with closing(custody.create(cluster.database(), clock=clock, **PROVINCE)) as ledger:
        yield ledger


def test_the_province_has_the_same_figures_as_from_one_server_and_what_a_city_merges_at_once(
    cities, province, alone, packages
):
    for month in (0, 1):
        for city, township in CITIES.items():
            package = of(packages, township)[month]
            sent.merged(alone, packages, [package])
            sent.merged(cities[city][1], packages, [package])
        assert as_json(province, YEAR) == as_json(alone, YEAR)
    assert sent.rows(province) == sent.rows(alone)
    assert townships.names(province) == townships.names(alone) != {}
    for name, book in BOOKS.items():
        assert registers.entries(province, book) == registers.entries(alone, book), name
    for code in CITIES.values():
        assert as_json(narrowed(province, code), YEAR) == as_json(narrowed(alone, code), YEAR)
    assert {each.id for each in search.search(province, "示例 第5件")} == {
        each.id for each in search.search(alone, "示例 第5件")
    }


def test_the_cities_are_asked_at_the_same_time(cluster, province):
    told = str(cluster.execute("EXPLAIN SELECT id FROM cases WHERE raised_on > '2024-01-01'", province.place.name))
    assert told.count("Async Foreign Scan") == 2


def test_a_city_that_is_not_asked_about_is_not_disturbed(cluster, province):
    told = str(cluster.execute(f"EXPLAIN SELECT id FROM cases WHERE unit_code = '{OWN}'", province.place.name))
    assert ("cases_4107" in told, "cases_4101" in told) == (True, False)


def test_a_city_that_cannot_be_reached_is_said_and_not_left_out(cities, province):
    city, _ = cities["4107"]
    city.stop("fast")
    with pytest.raises(UnwritableError, match="那台服务器连不上"):
        as_json(province, YEAR)
    city.start()
    assert as_json(province, YEAR)["figures"]["activities"] > 0
