"""Today's lines about the county: a month that is due, and what came back."""

from datetime import date

from app.handoff import keys
from app.handoff.building import build
from app.handoff.planning import Errand
from app.ledger import handovers
from app.ledger.agenda import Why, today
from app.ledger.handovers import KeyDraft
from app.rules.handover import Party
from tests.ui import township


def lines(ledger, why):
    return [item for item in today(ledger).items if item.why is why]


def test_nobody_is_reminded_who_hands_nothing_over(tmp_path):
    ledger = township.founded(tmp_path / "台账.liubu")
    assert lines(ledger, Why.HANDOVER) == []
    ledger.close()


def test_the_last_finished_month_is_due_until_it_was_handed_over(tmp_path):
    ledger = township.founded(tmp_path / "台账.liubu")
    own = keys.own_key(ledger).key
    handovers.trust(ledger, KeyDraft(Party.COUNTY, "410725", "原阳县", own.sign_key, own.seal_key), by_code=True)
    due = lines(ledger, Why.HANDOVER)
    assert [(item.about, item.sentence) for item in due] == [("2024-06", "2024年6月还没有上报县里")]
    assert today(ledger).total == len(today(ledger).items)
    build(ledger, Errand("2024-06"), tmp_path / "盘", {})
    assert lines(ledger, Why.HANDOVER) == []
    ledger.clock = lambda: township.clock().replace(month=8, day=1)
    assert [item.about for item in lines(ledger, Why.HANDOVER)] == ["2024-07"]
    assert handovers.months_sent(ledger)[0].on == date(2024, 7, 18)
    ledger.close()
