"""What was erased stays so: in the county by the next package, when a workbook comes again, in a ledger of an older program."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from app.errors import LedgerError
from app.ledger import cases, custody, erasure, imports
from app.ledger.erasure import ErasureDemand
from app.rules.cases import Act, Kind, Route
from app.rules.received import Verdict
from tests.ledger import counties
from tests.ledger.erasure.test_erasing import readable
from tests.ledger.handovers import sent
from tests.soak import world

TENTH = Path(__file__).parents[1] / "custody" / "earlier" / "10.sql"
NAME, PHONE = "窦样例", "13803800007"
DEMAND = ErasureDemand(NAME, PHONE, date(2024, 12, 20), "本人书面要求", elsewhere=True, copies=True)


def erased(path, demand=DEMAND):
    return erasure.erase(path, demand, clerk="示例经办", clock=counties.clock)


def answered(ledger, **draft):
    acts = (Act(Kind.ROUTE, date(2024, 3, 2), route=Route.SPOT, text=f"已答复{NAME}"),)
    return cases.register(ledger, cases.CaseDraft(date(2024, 3, 1), raised_by=NAME, phone=PHONE, acts=acts, **draft))


def test_with_the_next_package_the_county_loses_the_name_and_can_clear_its_journal(tmp_path):
    town = counties.township(tmp_path, "410725104")
    answered(town, content=f"{NAME}家门前路灯不亮")
    with closing(counties.county(tmp_path)) as county:
        sender = sent.Sender(town)
        first = sender.send("2024-03")
        assert sent.merged(county, {first.digest: first}, [first]) == [Verdict.TAKE]
        county_path = county.path
    with pytest.raises(LedgerError, match="请乡镇先在自己的台账里删除"):
        erased(county_path)
    town.close()
    erased(town.path)
    with (
        closing(custody.open_ledger(town.path, clock=counties.clock)) as sender.ledger,
        closing(custody.open_ledger(county_path, clock=counties.clock)) as county,
    ):
        second = sender.send("2024-04")
        assert sent.merged(county, {second.digest: second}, [second]) == [Verdict.TAKE]
        assert sent.rows(county) == sent.rows(sender.ledger)
    assert readable(tmp_path, [NAME, PHONE]) == [NAME, PHONE], "the county's journal holds what was there before"
    assert erased(county_path).cases == 1
    assert custody.examine(county_path).findings == ()
    assert readable(tmp_path, [NAME, PHONE]) == []


def test_the_same_workbook_changes_nothing_and_a_changed_one_brings_no_name_back(ledger, calendar):
    headings = "意见编号 日期 来源 反映人 联系电话 内容 处理方式 答复内容 备注"
    row = ("外-1", "2024-06-03", "来电", NAME, PHONE, f"{NAME}家门前路灯不亮", "现场答复", f"已答复{NAME}", "")
    assert imports.import_sheets(ledger, [world.sheet("意见", headings, row)]).added == 1
    ledger.close()
    erased(ledger.path)
    with closing(custody.open_ledger(ledger.path, clock=calendar)) as again:
        report = imports.import_sheets(again, [world.sheet("意见", headings, row)])
        assert (report.added, report.changed, report.unchanged) == (0, 0, 1)
        noted = (*row[:-1], "见附件")
        assert imports.import_sheets(again, [world.sheet("意见", headings, noted)]).changed == 1
        case = cases.get(again, cases.find(again, "外-1").id)
        assert (case.raised_by, case.phone, case.note) == ("", "", "见附件")
    assert readable(ledger.path.parent, [NAME, PHONE]) == []


def test_what_a_workbook_said_of_them_in_somebody_elses_row_goes_too(ledger, calendar):
    headings = "意见编号 日期 来源 反映人 联系电话 内容 处理方式 答复内容"
    theirs = ("外-1", "2024-06-03", "来电", NAME, PHONE, "路灯不亮", "现场答复", "好")
    others = ("外-2", "2024-06-04", "来电", "样例旁人", "13800000001", f"{NAME}家门前路灯不亮", "现场答复", "好")
    assert imports.import_sheets(ledger, [world.sheet("意见", headings, theirs, others)]).added == 2
    assert [each.kind for each in erasure.survey(ledger, NAME, PHONE).mentions] == ["意见建议"]
    ledger.close()
    assert erased(ledger.path).mentions == 1
    assert readable(ledger.path.parent, [NAME, PHONE]) == []
    with closing(custody.open_ledger(ledger.path, clock=calendar)) as again:
        report = imports.import_sheets(again, [world.sheet("意见", headings, theirs, others)])
        assert (report.added, report.changed, report.unchanged) == (0, 0, 2)
        assert cases.get(again, cases.find(again, "外-2").id).raised_by == "样例旁人"
    assert readable(ledger.path.parent, [NAME, PHONE]) == []


def test_in_a_ledger_of_an_older_program_it_goes_too(tmp_path):
    path = tmp_path / "台账.liubu"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(TENTH.read_text(encoding="utf-8"))
    assert erased(path).cases == 1
    assert custody.examine(path).findings == ()
    assert readable(tmp_path, [NAME, PHONE, "3组12号"]) == []


def test_on_a_server_it_is_refused_in_a_sentence():
    from app.ledger.place import placed

    with pytest.raises(LedgerError, match="只增不改"):
        erased(placed("postgresql+psycopg://县@localhost/台账"))
