"""A township with something to hand over, and the county that it belongs to, each with the other's key."""

from datetime import date, datetime

import pytest

from app.handoff import keys
from app.handoff.building import build
from app.handoff.planning import Errand
from app.ledger import attachments, cases, handovers
from app.ledger.cases import CaseDraft
from app.ledger.handovers import KeyDraft
from app.ledger.store import put_settings
from app.rules.handover import Party
from tests import ledgers
from tests.soak import world

MONTH = "2024-06"


def clock():
    return datetime(2024, 12, 20, 9, 30)


def founded(path, code, name, *, county=False):
    made = ledgers.opened(path, clock, unit_code=code, unit_name=name, method="taiping")
    made.clerk = "示例经办"
    if county:
        put_settings(made, county=True)
    return made


@pytest.fixture
def township(tmp_path):
    (tmp_path / "乡镇").mkdir()
    ledger = founded(tmp_path / "乡镇" / "台账.liubu", "410725104", "原阳县太平镇")
    for place in range(6):
        world.register(ledger, place)
    attachments.attach(ledger, "cases", world.first_case(ledger), world.photo(), "现场.png")
    yield ledger
    ledger.close()


@pytest.fixture
def county(tmp_path):
    (tmp_path / "县").mkdir()
    ledger = founded(tmp_path / "县" / "台账.liubu", "410725", "原阳县", county=True)
    yield ledger
    ledger.close()


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "U盘"
    folder.mkdir()
    return folder


def introduced(township, county):
    """Each trusts the other's key, as after their registration files were taken in."""
    for giver, taker, role in ((township, county, Party.TOWNSHIP), (county, township, Party.COUNTY)):
        own = keys.own_key(giver).key
        draft = KeyDraft(role, own.party, own.party_name, own.sign_key, own.seal_key)
        handovers.trust(taker, draft, by_code=True)


@pytest.fixture
def sent(township, county, stick):
    """A package on the stick, sealed to the county."""
    introduced(township, county)
    return build(township, Errand(MONTH), stick, {})


def one_more(ledger, words="示例：又一条"):
    return cases.register(ledger, CaseDraft(date(2024, 6, 9), words))
