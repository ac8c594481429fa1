"""Fifty registers that follow no template, from the file to the entries, as `import --guess` and the window take them."""

from datetime import datetime

import pytest
from sqlalchemy import select

from app.desk import foreign
from app.desk.foreign import Decided, ForeignSheet
from app.exports.workbooks.template import parsed
from app.ledger import deputies, imports
from app.models.case import Case
from tests import ledgers
from tests.desk.registers import register

IN_CASE = {
    "日期": "raised_on",
    "反映人": "raised_by",
    "联系电话": "phone",
    "村组": "village",
    "内容": "content",
    "难度级别": "level",
    "承办单位": "handler",
    "交办日期": "assigned_on",
    "答复日期": "replied_on",
    "办理结果": "reply",
    "结果评价": "outcome",
}
IN_DEPUTY = {"姓名": "name", "性别": "gender", "民族": "ethnicity", "单位及职务": "post", "联系电话": "phone"}


@pytest.fixture
def ledger(tmp_path):
    opened = ledgers.opened(tmp_path / "台账.liubu", lambda: datetime(2025, 1, 6, 9), **ledgers.TAIPING)
    yield opened
    opened.close()


def looked(ledger, path):
    """What the window and the command line look at, without a process for each of fifty small files."""
    sheets = [imports.tidied(raw) for raw in parsed(path)]
    return tuple(ForeignSheet(raw, imports.proposed(ledger, raw)) for raw in sheets)


def taken(ledger, path, source):
    values = {"来源": source} if source else {}
    sheets = foreign.decided(ledger, looked(ledger, path), Decided(values=values))
    assert foreign.undecided(sheets) == ()
    return sheets, foreign.take(ledger, sheets, lambda *_: None)


def held(ledger, drawn):
    """What the ledger holds in the columns of the register, row by row."""
    if drawn.table == "代表":
        people = [_person(each, drawn.columns) for each in deputies.listing(ledger)]
        return sorted(people, key=str)
    with ledger.read() as session:
        cases = session.scalars(select(Case).where(Case.voided_on.is_(None))).all()
        found = [tuple(_plain(getattr(case, IN_CASE[each])) for each in drawn.columns) for case in cases]
    return sorted(found, key=str)


def _plain(value):
    return getattr(value, "value", value)


def _person(entry, columns):
    seats = {"代表级别": tuple(seat.level for seat in entry.seats), "选区": entry.seats[0].constituency}
    return tuple(seats[each] if each in seats else getattr(entry, IN_DEPUTY[each]) for each in columns)


@pytest.mark.parametrize("seed", range(50))
def test_a_register_of_no_template_becomes_the_entries_that_it_means(ledger, tmp_path, seed):
    drawn = register(tmp_path / "台账簿.xlsx", seed)
    [path] = [each for each in tmp_path.iterdir() if each.stem == "台账簿"]
    sheets, report = taken(ledger, path, drawn.source)
    assert [(each.raw.name, each.mapped.sheet) for each in sheets] == [(name, drawn.table) for name in drawn.sheets]
    assert (report.added, report.refused) == (len(drawn.wanted), ())
    assert held(ledger, drawn) == sorted(drawn.wanted, key=str)
    assert all(set(each.raw.headings) >= set(each.mapped.columns) for each in sheets)


@pytest.mark.parametrize("seed", range(0, 50, 7))
def test_the_same_register_once_more_changes_nothing(ledger, tmp_path, seed):
    drawn = register(tmp_path / "台账簿.xlsx", seed)
    [path] = [each for each in tmp_path.iterdir() if each.stem == "台账簿"]
    taken(ledger, path, drawn.source)
    again = taken(ledger, path, drawn.source)[1]
    assert (again.added, again.changed, again.unchanged) == (0, 0, len(drawn.wanted))
