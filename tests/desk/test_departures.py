"""What leaves is entered in the journal, and a paper and its number stand together or not at all."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlalchemy import event

from app.desk import workbooks
from app.desk.asked import Asked
from app.desk.dossier_batch import print_all
from app.desk.figures import put_rows_on_paper
from app.desk.forms import shelf
from app.desk.paper import put_on_paper
from app.errors import LedgerError, UnwritableError
from app.exports.forms import pdf
from app.files import RESOURCES
from app.ledger import custody, figures, papers, undo
from app.ledger.figures import Period
from app.ledger.outgoing import departures
from app.rules.profiles import PUBLIC
from tests import ledgers

SINCE, UNTIL = date(2024, 1, 1), date(2024, 12, 31)
NOW = datetime(2024, 12, 31, 9, 0)


@pytest.fixture
def ledger(tmp_path):
    (tmp_path / "账").mkdir()
    made = custody.open_ledger(ledgers.filled(tmp_path / "账" / "台账.liubu"), clock=lambda: NOW)
    made.clerk = "示例经办"
    yield made
    made.close()


def numbered(ledger):
    """Everything that was ever numbered, and how long the journal is."""
    with closing(sqlite3.connect(ledger.path)) as connection:
        tables = ("papers", "pads", "journal")
        return [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables]


ORDER = ("assignment", Asked(case="2024-接-003"))
PAD = ("visit", Asked(blank=3))


def full(*_args, **_more):
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize(("name", "asked"), [ORDER, PAD], ids=["order", "pad"])
@pytest.mark.parametrize("wrong", ["made", "written", "placed", "character", "bug"])
def test_a_paper_that_does_not_come_to_stand_uses_up_no_number(ledger, tmp_path, monkeypatch, name, asked, wrong):
    out, before = tmp_path / "a.pdf", numbered(ledger)
    out.write_bytes(b"former")
    with monkeypatch.context() as patch:
        if wrong == "made":
            patch.setattr(pdf, "form_bytes", full)
        if wrong == "bug":
            patch.setattr(pdf, "form_bytes", lambda *_, **__: 1 / 0)
        if wrong == "character":
            patch.setattr(pdf, "form_bytes", lambda *_, **__: (_ for _ in ()).throw(LedgerError("没有字体可印")))
        if wrong == "written":
            patch.setattr(pdf, "write_bytes", lambda *_: full())
        if wrong == "placed":
            replace = Path.replace
            patch.setattr(
                Path,
                "replace",
                lambda path, to: (
                    full() if Path(to).name == out.name and path.parent.parent == tmp_path else replace(path, to)
                ),
            )
        with pytest.raises((LedgerError, OSError, ZeroDivisionError)):
            shelf.make(ledger, name, asked, out)
    assert numbered(ledger) == before
    assert out.read_bytes() == b"former"
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["a.pdf"]
    assert not list(tmp_path.glob(".liubu-*"))


@pytest.mark.parametrize("former", [b"former", None])
@pytest.mark.parametrize(("name", "asked"), [ORDER, PAD], ids=["order", "pad"])
def test_no_paper_stays_whose_number_the_ledger_could_not_keep(ledger, tmp_path, name, asked, former):
    out, before = tmp_path / "a.pdf", numbered(ledger)
    if former:
        out.write_bytes(former)

    def refuse(_connection):
        assert out.read_bytes() != former, "the paper stands before the number is kept"
        raise sqlite3.OperationalError("database or disk is full")

    event.listen(ledger._engine, "commit", refuse)
    with pytest.raises((UnwritableError, sqlite3.OperationalError)):
        shelf.make(ledger, name, asked, out)
    event.remove(ledger._engine, "commit", refuse)
    assert numbered(ledger) == before
    assert (out.read_bytes() if out.exists() else None) == former


def test_the_number_on_the_paper_is_the_one_that_is_kept(ledger, tmp_path):
    looked_at = shelf.prepare(ledger, *ORDER, tmp_path / "a.pdf")
    before = numbered(ledger)
    out = looked_at.file(ledger, tmp_path / "b.pdf")
    assert out.read_bytes() == looked_at.paper.read_bytes()
    assert numbered(ledger) == [before[0] + 1, before[1], before[2] + 2]
    looked_at.file(ledger, tmp_path / "c.pdf")
    assert numbered(ledger) == [before[0] + 1, before[1], before[2] + 3]
    assert len(papers.reserve_pad(ledger, shelf.FORMS["visit"], 1, papers.Spending())) == 1


def leavings(ledger, folder):
    """Every door by which something leaves: how to open it, and the entry of it."""
    period = Period(SINCE, UNTIL)
    whole = {"since": "2024-01-01", "until": "2024-12-31", "profile": "内部全量"}
    days = {"since": "", "until": "", "profile": "内部全量"}
    book, rows, order, file, copy = (str(folder / name) for name in ("b.xlsx", "r.xlsx", "o.pdf", "f.pdf", "c.liubu"))
    return {
        "book": (
            lambda: put_on_paper(ledger, "receptions", SINCE, UNTIL, form="xlsx", out=Path(book)),
            {"act": "导出", "what": "接待选民簿", "target": book, **whole},
        ),
        "figure": (
            lambda: put_rows_on_paper(ledger, "opinions", period, Path(rows)),
            {"act": "导出", "what": "收集意见建议（条）明细", "target": rows, **whole},
        ),
        "form": (
            lambda: shelf.make(ledger, *ORDER, Path(order)),
            {"act": "导出", "what": "交办单 2024-接-003", "target": order, **days, "profile": "部门交办"},
        ),
        "public": (
            lambda: shelf.make(ledger, "deputy-file", Asked(deputy="示例甲", year=2024, profile=PUBLIC), Path(file)),
            {"act": "导出", "what": "代表履职档案 示例甲", "target": file, **whole, "profile": "对外公示"},
        ),
        "backup": (
            lambda: custody.backup(ledger, Path(copy)),
            {"act": "备份", "what": "台账（手工备份）", "target": copy, **days},
        ),
        "rotation": (
            lambda: custody.rotate(ledger, folder, NOW),
            {"act": "备份", "what": "台账（自动备份）", **days},
        ),
        "print": (
            lambda: shelf.prepare(ledger, "visit", Asked(case="2024-接-003"), folder / "p.pdf").printed(ledger, "示例打印机"),
            {"act": "打印", "what": "接待登记表 2024-接-003", "target": "示例打印机", **days},
        ),
    }  # fmt: skip


DOORS = ("book", "figure", "form", "public", "backup", "rotation", "print")


@pytest.mark.parametrize("door", DOORS)
def test_whatever_leaves_is_entered_once_with_who_what_when_and_where_to(ledger, tmp_path, door):
    known = leavings(ledger, tmp_path)
    assert tuple(known) == DOORS
    go, wanted = known[door]
    go()
    [entry] = departures(ledger)
    assert {key: getattr(entry, key) for key in wanted} == wanted
    assert (entry.clerk, entry.at) == ("示例经办", "2024-12-31T09:00:00")
    if door == "rotation":
        assert Path(entry.target).parent == tmp_path
    assert custody.check(ledger).findings == ()


def test_the_files_of_all_deputies_are_one_entry(ledger, tmp_path):
    made = print_all(ledger, tmp_path / "盘", profile=PUBLIC, year=2024)
    [entry] = departures(ledger)
    assert (entry.what, entry.profile, entry.target) == (
        "代表履职档案（公开版）（全部代表）",
        "对外公示",
        str(made.folder),
    )


def test_what_could_not_leave_is_not_entered(ledger, tmp_path):
    before = numbered(ledger)
    (tmp_path / "d").mkdir()
    for out in (tmp_path / "d", tmp_path / "没有" / "这层" / "a.xlsx", ledger.path):
        with pytest.raises(LedgerError):
            put_on_paper(ledger, "receptions", SINCE, UNTIL, form="xlsx", out=out)
    with pytest.raises(LedgerError):
        shelf.make(ledger, "visit", Asked(case="2024-接-999"), tmp_path / "a.pdf")
    assert numbered(ledger) == before


def test_looking_and_templates_leave_nothing_behind(ledger, tmp_path):
    before = numbered(ledger)
    shelf.prepare(ledger, *ORDER, tmp_path / "a.pdf")
    shelf.prepare(ledger, *PAD, tmp_path / "a.pdf")
    shelf.make(ledger, "assignment", Asked(blank=2), tmp_path / "b.pdf")
    workbooks.write_template(tmp_path / "c.xlsx")
    assert numbered(ledger) == before


def test_an_entry_changes_no_fact(ledger, tmp_path):
    """Not the figures, nothing to be taken back, no import, no copy that would be made of it."""
    year = Period(SINCE, UNTIL)
    counted = figures.figures(ledger, year)
    kept = custody.rotate(ledger, tmp_path / "copies", NOW)
    sitting = list(ledger.sitting)
    for go, _ in leavings(ledger, tmp_path).values():
        go()
    assert figures.figures(ledger, year) == counted
    assert ledger.sitting == sitting
    assert undo.undo(ledger) is None
    assert custody.many_since(ledger, kept) == 1  # the number of the order
    assert [change.table for change in custody.changes_since(ledger, kept)] == ["papers"]
    workbook = RESOURCES / "sample" / "太平镇2024.xlsx"
    report = workbooks.import_file(ledger, workbook)
    assert (report.added, report.changed) == (0, 0)


def test_copies_do_not_follow_from_the_entry_of_a_copy(ledger, tmp_path):
    folder = tmp_path / "copies"
    assert custody.rotate(ledger, folder, NOW) is not None
    put_on_paper(ledger, "receptions", SINCE, UNTIL, form="xlsx", out=tmp_path / "a.xlsx")
    for _ in range(3):
        assert custody.rotate(ledger, folder, NOW) is None
    assert len(list(folder.glob("*.liubu"))) == 1


def test_a_ledger_that_cannot_be_written_is_exported_all_the_same(ledger, tmp_path):
    ledger.closed_for_writing = "只能看"
    before = numbered(ledger)
    out = put_on_paper(ledger, "receptions", SINCE, UNTIL, form="xlsx", out=tmp_path / "a.xlsx")
    assert out.exists()
    assert shelf.make(ledger, "visit", Asked(case="2024-接-003"), tmp_path / "v.pdf").exists()
    with pytest.raises(UnwritableError, match="只能看"):
        shelf.make(ledger, *ORDER, tmp_path / "o.pdf")
    assert not (tmp_path / "o.pdf").exists(), "it would bear a number that is not kept"
    custody.backup(ledger, tmp_path / "c.liubu")
    assert numbered(ledger) == before


def test_a_tampered_entry_is_found(ledger, tmp_path):
    put_on_paper(ledger, "receptions", SINCE, UNTIL, form="xlsx", out=tmp_path / "a.xlsx")
    copy = Path(shutil.copyfile(ledger.path, tmp_path / "b.liubu"))
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute(
            "UPDATE journal SET after = replace(after, '内部全量', '对外公示') WHERE entry_table = 'outgoing'"
        )
    assert any("封条" in finding.sentence for finding in custody.examine(copy).findings)
