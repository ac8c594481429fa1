"""Packages merged in any order, in one go or in many, once or often: the county has what the townships have."""

import random
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.errors import DamagedError
from app.ledger import cases, custody, figures, townships
from app.ledger.figures import Period, as_json
from app.ledger.handovers import merging
from app.ledger.handovers.images import UnfitError
from app.models.package import Package
from app.rules.cases import Act, Kind
from app.rules.handover import Arrival
from app.rules.received import Verdict
from tests import ledgers
from tests.ledger import counties
from tests.ledger.handovers import sent
from tests.ledger.handovers.sent import Sender, merged

YEAR = Period(*counties.YEAR)
TAIPING = "410725104"
MONTHS = 12


@pytest.fixture(scope="session")
def year(tmp_path_factory):
    """Three townships, the packages of their months, and what they have at the end."""
    folder, chance = tmp_path_factory.mktemp("三个乡镇"), random.Random(20240)
    packages, rows, own = [], {}, []
    for code in counties.TOWNSHIPS:
        ledger = counties.township(folder, code)
        sender = Sender(ledger)
        for month in range(1, MONTHS + 1):
            counties.lived(ledger, month, chance)
            packages.append(sender.send(f"2024-{month:02d}"))
        rows |= sent.rows(ledger)
        own.append((code, as_json(ledger, YEAR)))
        ledger.close()
    return packages, rows, own


@st.composite
def orders(draw, many=MONTHS * 3):
    """Every package in some order, some of them several times."""
    extra = draw(st.lists(st.integers(0, many - 1), max_size=20))
    return draw(st.permutations([*range(many), *extra]))


@settings(  # an order that fails is told as it was drawn: to make it shorter would take minutes
    max_examples=3,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(orders())
def test_in_whatever_order_and_however_often_the_county_has_what_the_townships_have(year, tmp_path_factory, order):
    packages, rows, own = year
    county = counties.county(tmp_path_factory.mktemp("县"))
    verdicts = merged(county, {each.digest: each for each in packages}, [packages[at] for at in order])
    assert set(verdicts) <= {Verdict.TAKE, Verdict.ALREADY, Verdict.GAP}
    assert sent.rows(county) == rows
    whole = as_json(county, YEAR)
    assert list(whole["by"]["township"]) == sorted(counties.TOWNSHIPS.values())
    for code, document in own:
        assert whole["by"]["township"][counties.TOWNSHIPS[code]] == document["figures"]
        assert as_json(townships.narrowed(county, code), YEAR) == document
    for key, value in whole["figures"].items():
        assert value == counties.summed([document["figures"][key] for _, document in own])
    assert set(merged(county, {}, packages)) == {Verdict.ALREADY}
    assert custody.check(county).sound
    county.close()


@pytest.fixture
def town(tmp_path):
    made = counties.township(tmp_path, TAIPING)
    yield made
    made.close()


@pytest.fixture
def county(tmp_path):
    made = counties.county(tmp_path)
    yield made
    made.close()


def arrivals(county):
    with county.read() as session:
        return [(row.sequence, row.state, row.content) for row in session.scalars(select(Package).order_by(Package.id))]


def chain(town, months=3):
    sender = Sender(town)
    made = []
    for month in range(1, months + 1):
        counties.held(town, date(2024, month + 3, 1))
        made.append(sender.send(f"2024-{month:02d}"))
    return made


def test_a_package_that_came_too_early_is_kept_and_let_go_when_its_turn_comes(town, county):
    first, second, third = chain(town)
    packages = {each.digest: each for each in (first, second, third)}
    assert merged(county, packages, [third, second]) == [Verdict.GAP, Verdict.GAP]
    kept = [content for _, _, content in arrivals(county)]
    assert kept == [third.digest.encode(), second.digest.encode()]
    assert sent.rows(county) == {}
    assert merged(county, packages, [third]) == [Verdict.GAP]
    assert merged(county, packages, [first]) == [Verdict.TAKE]
    assert arrivals(county) == [(3, Arrival.MERGED, None), (2, Arrival.MERGED, None), (1, Arrival.MERGED, None)]
    assert sent.rows(county) == sent.rows(town)


def test_a_township_that_restored_an_old_copy_and_went_on_is_a_fork(town, county, tmp_path):
    first = chain(town, 1)[0]
    ledgers.kept(town, tmp_path / "旧.liubu")
    old = custody.open_ledger(tmp_path / "旧.liubu", clock=counties.clock)
    sender = Sender(town)
    sender.sequence, sender.digest = 1, first.digest
    with town.read() as session:
        sender.head = sent.changes.head(session)
    counties.held(town, date(2024, 8, 1))
    second = sender.send("2024-02")
    packages = {each.digest: each for each in (first, second)}
    assert merged(county, packages, [first, second]) == [Verdict.TAKE, Verdict.TAKE]
    before = sent.rows(county)
    other = Sender(old)
    other.sequence, other.digest = 1, first.digest
    with old.read() as session:
        other.head = sent.changes.head(session)
    counties.held(old, date(2024, 9, 1))
    fork = other.send("2024-02")
    follows = other.send("2024-03")
    assert merged(county, packages, [fork, follows]) == [Verdict.FORK, Verdict.FORK]
    assert sent.rows(county) == before
    other.sequence, other.digest = 2, second.digest
    whole = other.send("2024-03", whole=True)
    assert merged(county, packages, [whole]) == [Verdict.TAKE]
    assert sent.rows(county) == sent.rows(old)
    old.close()


def test_a_past_that_was_written_anew_is_refused(town, county):
    first, second = chain(town, 2)
    merged(county, {}, [first])
    before = ledgers.whole(county)
    journal = second.manifest["journal"] | {"hash_at_previous": "0" * 64}
    with pytest.raises(DamagedError, match="被绕过程序改写过"):
        merged(county, {}, [replace(second, manifest={**second.manifest, "journal": journal})])
    assert ledgers.whole(county) == before


def test_losing_much_is_asked_about_and_taken_only_when_somebody_says_so(town, county):
    sender = Sender(town)
    held = [counties.held(town, date(2024, 4, 1) + timedelta(days=at)) for at in range(14)]
    merged(county, {}, [sender.send("2024-04")])
    for each in held:
        cases.advance(town, each.id, Act(Kind.VOID, counties.YEAR[1], reason="示例原因"))
    package = sender.send("2024-05")
    before = ledgers.whole(county)
    with pytest.raises(merging.UnusualError, match="意见建议原有15条，作废或撤销14条、更改0条。没有写入"):
        merged(county, {}, [package])
    assert ledgers.whole(county) == before
    assert merged(county, {}, [package], accept=True) == [Verdict.TAKE]
    assert sent.rows(county) == sent.rows(town)


def test_a_rehearsal_shows_what_would_be_and_writes_nothing(town, county):
    made = chain(town)
    before = ledgers.whole(county)
    with merging.transactions(county, rehearsed=True) as transaction:
        effects = []
        for each in made:
            with transaction("合并") as session:
                effects.append(merging.merge(session, each, county.today))
        with pytest.raises(UnfitError):
            refused(transaction, made[0], county.today)
        with transaction("合并") as session:
            assert merging.merge(session, made[2], county.today).verdict is Verdict.ALREADY
    assert [each.verdict for each in effects] == [Verdict.TAKE] * 3
    assert ledgers.whole(county) == before
    assert set(merged(county, {}, made)) == {Verdict.TAKE}


def refused(transaction, arrived, today):
    """A package of which half is written before something of it turns out to be wrong."""
    strange = replace(
        arrived.content, rows=lambda table: ({**each, "strange": 1} for each in arrived.content.rows(table))
    )
    with transaction("合并") as session:
        merging.merge(session, replace(arrived, digest="other", content=strange, manifest=_follows(arrived)), today)


def _follows(arrived):
    return {**arrived.manifest, "unit": {"code": "410725109", "name": "原阳县别处镇"}}


def test_merging_cannot_be_taken_back(town, county):
    merged(county, {}, chain(town, 1))
    assert county.sitting == []
    assert all(one.digest != other.digest for one, other in pairwise(chain(town, 2)))
    assert figures.figures(county, YEAR)["activities"] == 2
