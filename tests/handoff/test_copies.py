"""The sealed copy on the stick: nobody else reads it, its owner gets the ledger back, nothing is half-written."""

import pytest

from app.cli import door
from app.errors import LedgerError, UnwritableError
from app.handoff import copies, sticks
from app.ledger import cases, custody
from app.ledger.cases import CaseFilter, CasePlace
from app.ledger.outgoing import departures
from tests.handoff.conftest import clock


def test_the_copy_comes_back_as_the_ledger_it_was(township, stick, tmp_path):
    made = copies.seal_copy(township, stick)
    assert made.name == "六簿备份-410725104-2024-12-20.liubu.age"
    back = copies.open_copy(township, made, tmp_path / "回来.liubu")
    opened = custody.open_ledger(back, clock=clock)
    assert cases.count(opened, CasePlace.ALL, CaseFilter()) == cases.count(township, CasePlace.ALL, CaseFilter())
    opened.close()
    assert departures(township)[0].act == "备份"


def test_no_voter_can_be_read_in_it(township, stick):
    raw = copies.seal_copy(township, stick).read_bytes()
    for word in ("样例甲", "路灯不亮", "13800000000"):
        assert word.encode() not in raw
    assert not raw.startswith(b"SQLite")


def test_another_ledger_does_not_open_it(township, county, stick, tmp_path):
    made = copies.seal_copy(township, stick)
    with pytest.raises(LedgerError, match="打不开"):
        copies.open_copy(county, made, tmp_path / "偷看.liubu")
    assert not (tmp_path / "偷看.liubu").exists()


def test_an_existing_file_is_never_replaced_by_an_opened_copy(township, stick, tmp_path):
    made = copies.seal_copy(township, stick)
    with pytest.raises(LedgerError, match="已经存在"):
        copies.open_copy(township, made, township.path)


def test_what_does_not_read_back_is_no_copy(township, stick, monkeypatch):
    monkeypatch.setattr(sticks, "_chunks", lambda _: iter([b"old bytes"]))
    with pytest.raises(UnwritableError):
        copies.seal_copy(township, stick)
    assert list(stick.iterdir()) == []


def test_the_command_line_does_both(township, stick, tmp_path, capsys):
    township.close()
    where = ["--ledger", str(township.path)]
    assert door.run(["handoff", "copy", "--out", str(stick), *where]) == 0
    made = capsys.readouterr().out.strip()
    out = tmp_path / "新.liubu"
    assert door.run(["handoff", "open-copy", made, "--out", str(out), *where]) == 0
    assert out.exists()
    assert door.run(["handoff", "open-copy", made, "--out", str(out), *where]) == 1
