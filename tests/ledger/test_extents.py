"""How far a campaign reaches: villages, households, plots, area and stages, and who or what was left out."""

from datetime import date

import pytest

from app.books.shelf import BOOKS
from app.ledger import campaigns, registers
from app.ledger.campaigns import TaskDraft
from app.ledger.extents import Extent, StageCount, reach

STAGES = "起好步 2024-04-10\n签协议 2024-05-20\n扫尾"


@pytest.fixture
def replanting(ledger):
    """水稻改种: a village of two households, three plots, of which one is finished."""
    campaign = campaigns.add(ledger, "水稻改种", milestones=STAGES)

    def task(title, level, above=None, **values):
        draft = TaskDraft(campaign.id, title, parent_id=above, level=level, unit="示例片", **values)
        return campaigns.add_task(ledger, draft).id

    village = task("示例柳庄", "村")
    first, second = task("示例一户", "户", village), task("示例二户", "户", village)
    done = task("东地", "地块", first, area=2.5, phase="扫尾")
    task("西地", "地块", second, area=1.5, phase="起好步")
    task("南地", "地块", second, area=3.0, phase="签协议")
    campaigns.strike_off(ledger, (done,), date(2024, 6, 1))
    return campaign


def test_each_level_is_counted_with_its_area(ledger, replanting):
    (entry,) = campaigns.listing(ledger)
    assert (entry.tasks, entry.problems, entry.closed) == (1, 3, 1)
    found = reach(ledger, entry)
    assert found.extents == (
        Extent("村", 1, 0, 0, 0),
        Extent("户", 2, 1, 0, 0),  # a household is done with its last plot
        Extent("地块", 3, 1, 7.0, 2.5),
    )


def test_who_is_behind_a_milestone_is_named(ledger, replanting):
    found = reach(ledger, campaigns.listing(ledger)[0])
    assert found.stages == (StageCount("起好步", 1, 1), StageCount("签协议", 1, 1), StageCount("扫尾", 0, 0))
    assert found.gaps == ("节点已过还在“起好步”的：1条", "节点已过还在“签协议”的：1条")


def test_no_household_and_no_plot_is_left_out_unnoticed(ledger, replanting):
    registers.add(ledger, BOOKS["grids"], {"name": "示例一网格", "villages": "示例柳庄", "households": 5})
    village = campaigns.tree(ledger, replanting.id)[0].id
    campaigns.add_task(ledger, TaskDraft(replanting.id, "示例三户", parent_id=village, level="户"))
    plot = campaigns.tree(ledger, replanting.id)[2].id
    campaigns.add_task(ledger, TaskDraft(replanting.id, "放错的户", parent_id=plot, level="户", unit="示例片"))
    gaps = reach(ledger, campaigns.listing(ledger)[0]).gaps
    assert gaps[0] == "示例柳庄：网格登记5户，列了4户，漏1户"
    assert gaps[1] == "没有列出地块的户：1.1.1.1、1.3"
    assert gaps[2] == "没有明确责任人的户、地块：1.3"
    assert gaps[3] == "级别放反了（村下列户，户下列地块）：1.1.1.1"


def test_stages_are_corrected_and_kept_where_nothing_is_said_of_them(ledger, replanting):
    campaigns.correct(ledger, replanting.id, name="水稻改种", note="示例")
    assert len(campaigns.listing(ledger)[0].stages) == 3
    campaigns.correct(ledger, replanting.id, name="水稻改种", note="", milestones="起好步")
    assert [each.phase for each in campaigns.listing(ledger)[0].stages] == ["起好步"]
