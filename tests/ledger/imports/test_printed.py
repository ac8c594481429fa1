"""Rows with a number of the ledger's own, in a workbook that this ledger printed and in one that it did not."""

from datetime import date

import pytest

from app.ledger import activities, cases, deputies, imports
from app.ledger.activities import ActivityDraft
from app.ledger.cases import CaseDraft
from app.models.activity import Activity
from app.models.case import Case
from app.models.journal import JournalRow
from app.rules.trade import OPINION, PROPOSAL
from tests.ledger.imports.sheets import deputies as roll
from tests.ledger.imports.sheets import sheet

DAY = date(2024, 6, 5)
HEADINGS = {
    "意见": "意见编号 日期 来源 内容 村组",
    "建议": "建议编号 提出日期 标题 领衔代表 备注",
    "活动": "活动编号 日期 类型 主题 地点",
}


@pytest.fixture
def seal(ledger):
    """The first word of the ledger's journal, which stands in what it prints."""
    imports.import_sheets(ledger, (roll("示例甲"),))
    with ledger.read() as session:
        return session.query(JournalRow.hash).filter_by(seq=1).scalar()


@pytest.fixture
def own(ledger, seal):
    """The ledger's own number of one entry of each sheet."""
    [lead] = [each.id for each in deputies.listing(ledger)]
    moved = CaseDraft(DAY, "修桥", kind=PROPOSAL, title="修桥", leaders=(lead,))
    return {
        "意见": cases.register(ledger, CaseDraft(DAY, "路坏", source="来电")).number,
        "建议": cases.register(ledger, moved).number,
        "活动": activities.add(ledger, ActivityDraft(DAY, "视察", theme="看渠")).number,
    }


def row(name, number):
    middle = {"意见": ("来电", "路坏"), "建议": ("修桥", "示例甲"), "活动": ("视察", "看渠")}[name]
    return (number, "2024-06-05", *middle, "东街")


def said(ledger, name):
    """What stands in the column that the ledger left empty, for each entry of that sheet."""
    table, column = {"意见": (Case, "village"), "建议": (Case, "note"), "活动": (Activity, "place")}[name]
    kind = {"意见": OPINION, "建议": PROPOSAL}.get(name, "视察")
    with ledger.read() as session:
        return [getattr(row, column) for row in session.query(table).filter_by(kind=kind).order_by(table.number)]


@pytest.mark.parametrize("name", ["意见", "建议", "活动"])
def test_a_row_of_our_own_workbook_fills_what_its_entry_leaves_empty(ledger, seal, own, name):
    report = imports.import_sheets(ledger, (sheet(name, HEADINGS[name], row(name, own[name]), printed=seal),))
    assert (report.added, report.changed, report.conflicts) == (0, 1, ())
    assert said(ledger, name) == ["东街"]
    assert report.notes == (f"“{name}”表第2行：与台账中已有的“{own[name]}”对上，请核对。",)


@pytest.mark.parametrize("name", ["意见", "建议", "活动"])
@pytest.mark.parametrize("printed", ["", "another ledger's"])
def test_the_same_number_of_anyone_else_is_another_matter(ledger, own, name, printed):
    report = imports.import_sheets(ledger, (sheet(name, HEADINGS[name], row(name, own[name]), printed=printed),))
    assert (report.added, report.changed, said(ledger, name)) == (1, 0, ["", "东街"])
    assert report.notes[0] == (
        f"“{name}”表第2行：台账自己也有编号“{own[name]}”，那是另一件，没有改动它；这一行另给编号。"
    )


def test_a_number_that_nobody_bears_calls_for_no_note(ledger, seal):
    report = imports.import_sheets(ledger, (sheet("意见", HEADINGS["意见"], row("意见", "O1"), printed=seal),))
    assert (report.added, report.notes) == (1, ())


def test_the_row_of_a_voided_entry_of_ours_is_left(ledger, seal):
    held = activities.add(ledger, ActivityDraft(DAY, "视察", theme="看渠"))
    activities.void(ledger, held.id, "登错")
    report = imports.import_sheets(ledger, (sheet("活动", HEADINGS["活动"], row("活动", held.number), printed=seal),))
    assert report.added == 1
