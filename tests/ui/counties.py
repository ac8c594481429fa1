"""A county for the tests of its window: two townships whose packages lie on a stick, and their keys."""

from datetime import date

from app.handoff import keys
from app.handoff.building import build
from app.handoff.planning import Errand
from app.ledger import cases, handovers
from app.ledger.cases import CaseDraft
from app.ledger.handovers import KeyDraft
from app.ledger.store import put_settings
from app.rules.handover import Party
from tests import ledgers
from tests.ui import township

MONTH = "2024-06"
TOWNS = {"410725104": "原阳县太平镇", "410725105": "原阳县福宁镇"}


def founded(folder, code, name, *, county=False):
    folder.mkdir()
    made = ledgers.opened(folder / "台账.liubu", township.clock, unit_code=code, unit_name=name, method="taiping")
    made.clerk = "示例经办"
    if county:
        put_settings(made, county=True)
    return made


def introduced(town, county):
    for giver, taker, role in ((town, county, Party.TOWNSHIP), (county, town, Party.COUNTY)):
        own = keys.own_key(giver).key
        draft = KeyDraft(role, own.party, own.party_name, own.sign_key, own.seal_key)
        handovers.trust(taker, draft, by_code=True)


def registered(town, *contents):
    return [cases.register(town, CaseDraft(date(2024, 6, 9), each, village="郭庄")) for each in contents]


def handed(town, stick, month=MONTH):
    return build(town, Errand(month), stick, {}).package
