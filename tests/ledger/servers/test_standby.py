"""The primary dies in the middle of merging and its standby takes its place: what was acknowledged is there."""

import random
import threading
from contextlib import closing

import pytest

from app.errors import LedgerError
from app.ledger import custody
from app.ledger.handovers import merging
from app.ledger.store import put_settings
from tests import servers
from tests.ledger.handovers import sent
from tests.ledger.servers.conftest import clock, founded
from tests.ledger.servers.test_merging import packages

DURABLE = "fsync=off synchronous_commit=on wal_level=replica"

__all__ = ["packages"]


@pytest.fixture
def pair():
    with servers.running(DURABLE) as primary, servers.standby(primary) as follower:
        yield primary, follower


def merge_until_it_breaks(county, given, acknowledged, dying):
    for each in given:
        if len(acknowledged) == dying:
            threading.Thread(target=county.primary_dies).start()
        try:
            with county.write("合并", remembered=False) as session:
                merging.merge(session, each, county.today)
        except LedgerError:
            return
        acknowledged.append(each)


@pytest.mark.parametrize("dying", [0, 3, 7])
def test_no_acknowledged_package_is_lost_and_the_rest_is_merged_again_without_doubling(pair, packages, dying):
    primary, follower = pair
    county = founded(primary)
    county.primary_dies = primary.stop
    given = list(packages.values())
    acknowledged = []
    merge_until_it_breaks(county, given, acknowledged, dying)
    county.close()
    follower.promote()
    with closing(custody.open_ledger(follower.place(county.place.name), clock=clock)) as heir:
        heir.clerk = "示例经办"
        there = sent.rows(heir)
        for each in acknowledged:
            assert {(table, row["id"]) for table in ("cases", "steps") for row in each.content.rows(table)} <= set(
                there
            )
        sent.merged(heir, packages, random.Random(dying).sample(given, len(given)))
        assert custody.examine(heir.place).sound
        with closing(founded(follower)) as whole:
            sent.merged(whole, packages, given)
            assert sent.rows(heir) == sent.rows(whole)


def test_a_standby_answers_and_refuses_to_write(pair):
    primary, follower = pair
    with closing(founded(primary)) as county:
        follower.catch_up(primary)
        reader = custody.open_ledger(follower.place(county.place.name), clock=clock)
        with closing(reader):
            assert reader.setting("unit_name") == "原阳县"
            with pytest.raises(LedgerError, match="只读的备库"):
                put_settings(reader, clerk="示例经办")
