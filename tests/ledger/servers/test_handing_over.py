"""A month's way to a county on a server and back, by the command line alone."""

import json
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from app.cli import door
from app.ledger import custody
from app.models.case import Case
from tests.ledger import counties

CODE = "410725104"


@pytest.fixture
def verb(capsys):
    def run(place, *arguments):
        capsys.readouterr()
        status = door.run(["handoff", *map(str, arguments), "--ledger", str(place)])
        said = capsys.readouterr()
        return status, said.out if status in {0, 3} else said.err

    return run


@pytest.fixture
def trusting(cluster, tmp_path, verb):
    """A township's ledger in a file and its county's on the server, each with the other's key; and a stick."""
    counties.township(tmp_path, CODE, busy=3).close()
    township, county = tmp_path / f"{CODE}.liubu", cluster.database().url
    assert door.run(["init", "--county", "--unit-code", "410725", "--unit-name", "原阳县", "--ledger", county]) == 0
    stick = tmp_path / "U盘"
    stick.mkdir()
    for own, other in ((township, county), (county, township)):
        file, *_, code = verb(own, "key", "--out", stick)[1].splitlines()
        assert verb(other, "trust", file, "--code", code)[0] == 0
    return township, county, stick


def test_a_month_goes_up_and_the_countys_steps_come_back(trusting, verb):
    township, county, stick = trusting
    built = json.loads(verb(township, "build", "--month", "2024-03", "--out", stick, "--json")[1])
    for expected in ("merged", "already"):
        status, said = verb(county, "merge", built["package"], "--json")
        assert (status, [each["state"] for each in json.loads(said)["packages"]]) == (0, [expected])
    months = json.loads(verb(county, "status", "--month", "2024-03", "--json")[1])
    assert [each["state"] for each in months["townships"]] == ["merged"]
    number = _first(township)
    step = ("--township", CODE, "--case", number, "--kind", "交办", "--unit", "示例局", "--on", "2024-04-02")
    assert verb(county, "step", *step) == (0, f"已登记：原阳县太平镇{number}　县里交办。做回执包时带回给乡镇。\n")
    back = json.loads(verb(county, "return", "--unit", CODE, "--out", stick, "--json")[1])
    assert verb(township, "receive", back["package"])[0] == 0
    assert "已入库" in verb(township, "status")[1]


def test_a_rehearsal_writes_nothing(trusting, verb):
    township, county, stick = trusting
    built = json.loads(verb(township, "build", "--month", "2024-03", "--out", stick, "--json")[1])
    for _ in range(2):
        status, said = verb(county, "merge", built["package"], "--dry-run", "--json")
        assert (status, [each["state"] for each in json.loads(said)["packages"]]) == (0, ["merged"])


def test_a_package_that_was_tampered_with_changes_nothing(trusting, verb):
    township, county, stick = trusting
    built = json.loads(verb(township, "build", "--month", "2024-03", "--out", stick, "--json")[1])
    with Path(built["package"]).open("r+b") as file:
        file.seek(-40, 2)
        file.write(b"\0" * 20)
    assert verb(county, "merge", built["package"], "--json")[0] == 3
    assert json.loads(verb(county, "status", "--month", "2024-03", "--json")[1])["missing"] == [CODE]


def _first(township):
    """The number of the township's first opinion."""
    with closing(custody.open_ledger(township, clock=counties.clock)) as ledger, ledger.read() as session:
        return session.scalar(select(Case.number).order_by(Case.number).limit(1))
