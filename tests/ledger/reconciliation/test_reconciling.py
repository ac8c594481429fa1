"""A period reconciled: what does not agree is found with its entry, what agrees is not, and nothing is changed."""

import json
from datetime import date, datetime

import pytest
from hypothesis import given, settings

from app.cli import door
from app.ledger import activities, cases, deputies, rosters
from app.ledger.custody import open_ledger
from app.ledger.figures import Period
from app.ledger.reconciliation import reconcile
from app.ledger.reconciliation.loose_ends import LooseKind
from app.rules.cases import Act, Kind, Result, Route, Satisfaction
from tests import ledgers
from tests.ledger import worlds

YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))
DAY = date(2024, 6, 5)


@pytest.fixture
def deputy(ledger):
    return deputies.add(ledger, deputies.DeputyDraft("示例甲")).id


@pytest.fixture
def outing(ledger, deputy):
    """An outing that lacks nothing, but for what is said otherwise."""

    def went(**values):
        whole = {"received": 30, "account": "到村里走访。", "attendance": (activities.Present(deputy),)}
        return activities.add(ledger, activities.ActivityDraft(DAY, "流动联络站", **whole | values))

    return went


def sentences(ledger):
    return {finding.sentence.partition("：")[2] for finding in reconcile(ledger, YEAR).findings}


def heard(ledger, activity, voter, **values):
    return cases.register(ledger, cases.CaseDraft(DAY, "示例内容", raised_by=voter, activity_id=activity.id, **values))


@settings(max_examples=30)
@given(worlds.worlds, worlds.periods)
def test_whatever_happened_the_balances_hold(tmp_path_factory, world, days):
    template = worlds.blank(tmp_path_factory.mktemp("核对"))
    ledger = worlds.told(template, world)
    checked = reconcile(ledger, Period(*days))
    assert all(balance.holds for balance in checked.balances), checked.balances
    ledger.close()


def test_a_whole_month_has_nothing_to_mend(ledger, outing):
    activity = outing(account="接待群众30人次，收集意见1条，现场解决1件。")
    answered = Act(Kind.ROUTE, DAY, route=Route.SPOT, text="已答复")
    cases.advance(ledger, heard(ledger, activity, "示例甲").id, answered)
    checked = reconcile(ledger, YEAR)
    assert checked.findings == ()
    assert checked.sound


def test_more_visitors_by_name_than_were_received(ledger, outing):
    activity = outing(received=1)
    for voter in ("示例甲", "示例乙"):
        heard(ledger, activity, voter)
    [finding] = [each for each in reconcile(ledger, YEAR).findings if each.matter is LooseKind.TOTALS]
    assert (finding.id, finding.record, finding.table) == (activity.id, activity.number, "activities")
    assert finding.sentence == "2024年6月5日流动联络站：登记的来访人有2名，多于填报的接待1人次。请核对人次。"


def test_an_account_that_tells_other_numbers(ledger, outing):
    outing(account="接待群众31人次，收集意见2条，发放资料100余份", leaflets=120)
    assert sentences(ledger) == {
        "活动情况写的是接待31人次，登记的是30人次。请核对哪一个对。",
        "活动情况写的是收集意见建议2条，登记的是0条。请核对哪一个对。",
    }


def test_the_account_of_a_meeting_speaks_of_other_days(ledger, deputy):
    draft = activities.ActivityDraft(
        DAY, "会议", account="通报上半年收集意见73条。", attendance=(activities.Present(deputy),)
    )
    activities.add(ledger, draft)
    assert sentences(ledger) == set()


def test_an_outing_without_deputies_numbers_and_account(ledger, outing):
    outing(attendance=(), received=None, account="")
    assert sentences(ledger) == {"没有登记出席的代表。", "没有填接待人次，也没有登记来访人。", "没有写活动情况。"}


def test_a_voided_activity_and_one_of_another_year_are_not_looked_at(ledger, outing):
    gone = outing(attendance=())
    activities.void(ledger, gone.id, "重复登记")
    activities.add(ledger, activities.ActivityDraft(date(2023, 6, 5), "会议"))
    assert sentences(ledger) == set()


def test_every_step_that_is_missing_is_named_with_its_matter(ledger, outing):
    activity = outing()
    undecided = heard(ledger, activity, "")
    transferred = heard(ledger, activity, "")
    cases.advance(ledger, transferred.id, Act(Kind.ROUTE, DAY, route=Route.TRANSFER))
    replied = heard(ledger, activity, "")
    cases.advance(ledger, replied.id, Act(Kind.ROUTE, DAY, route=Route.TRANSFER))
    cases.advance(ledger, replied.id, Act(Kind.ASSIGN, DAY, unit="示例水利站"))
    cases.advance(ledger, replied.id, Act(Kind.REPLY, DAY, result=Result.A, text="已修好"))
    found = {finding.record: finding.sentence.partition("：")[2] for finding in reconcile(ledger, YEAR).findings}
    assert found == {
        undecided.number: "还没有决定处理方式。请分办。",
        transferred.number: "定了转交办理，还没有交办给承办单位。请交办。",
        replied.number: "已经答复，还没有回访评价。请登记评价。",
    }
    cases.advance(ledger, replied.id, Act(Kind.EVALUATE, DAY, outcome=Satisfaction.SATISFIED))
    assert replied.number not in {finding.record for finding in reconcile(ledger, YEAR).findings}


def test_a_planned_reception_day_that_has_passed_is_to_be_registered(ledger, deputy):
    deputies.add(ledger, deputies.DeputyDraft("示例乙"))
    rosters.make(ledger, rosters.Wish(2024, "dates:5"))
    days = [finding for finding in reconcile(ledger, YEAR).findings if finding.table == "roster_days"]
    assert days
    assert all("没有登记" in finding.sentence for finding in days)


def test_the_verb_tells_it_and_changes_nothing(tmp_path, capsys):
    path = ledgers.filled(tmp_path / "台账.liubu")
    before = path.read_bytes()
    capsys.readouterr()
    command = ["stats", "--from", "2024-01-01", "--to", "2024-12-31", "--check", "--ledger", str(path)]
    assert door.run([*command, "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert all(each["holds"] for each in document["balances"])
    assert door.run(command) == 0
    said = capsys.readouterr().out
    assert document["findings"]
    assert all(each["record"] in said and each["sentence"] in said for each in document["findings"])
    assert not document["sound"]
    assert door.run([*command, "--station", "太平镇人大代表联络站"]) == 2
    assert "--station" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_a_quiet_month_can_be_closed(tmp_path):
    ledger = open_ledger(ledgers.filled(tmp_path / "台账.liubu"), clock=lambda: datetime(2024, 12, 31, 9))
    assert reconcile(ledger, Period(date(2024, 6, 1), date(2024, 6, 30))).sound
    ledger.close()
