"""`today`: the command line lists what the window's first page does."""

import json
from datetime import datetime, timedelta

from app.cli import door
from app.ledger import campaigns
from app.ledger.custody import open_ledger
from tests import ledgers


def test_stages_of_a_campaign_are_listed_with_their_days(tmp_path, capsys):
    path = tmp_path / "台账.liubu"
    ledgers.opened(path, datetime.now, **ledgers.TAIPING).close()
    ledger = open_ledger(path, clock=datetime.now)
    past, ahead = ledger.today - timedelta(days=3), ledger.today + timedelta(days=4)
    campaign = campaigns.add(ledger, "示例改种", milestones=f"起好步 {past}\n扫尾 {ahead}").id
    campaigns.add_task(ledger, campaigns.TaskDraft(campaign, "第1户", phase="起好步"))
    ledger.close()
    assert door.run(["today", "--json", "--ledger", str(path)]) == 0
    told = {each["why"]: each for each in json.loads(capsys.readouterr().out)["items"]}
    assert (told["节点已过"]["date"], told["节点将到"]["date"]) == (past.isoformat(), ahead.isoformat())
    assert told["节点已过"]["sentence"].endswith("完成，已过3天")
    assert told["节点将到"]["sentence"].endswith("完成，还有4天")
    assert told["节点已过"]["detail"] == "还在“起好步”的1条"
