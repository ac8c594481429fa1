"""`erase` by the command line: looked at first, done when it is confirmed, refused with the status that fits."""

import json
from contextlib import closing
from datetime import date

import pytest

from app.cli import door
from app.cli.verbs import now
from app.ledger import cases, custody
from app.ledger.cases import CaseDraft
from app.rules.cases import Act, Kind, Route
from tests.ledger.erasure.test_erasing import readable

UNIT = ["--unit-code", "410725104", "--unit-name", "原阳县太平镇"]
WHO = ("--name", "窦样例", "--phone", "13803800007")
PLANTED = WHO[1::2]


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder with a ledger in which one case of theirs is over, and its safety copy."""
    monkeypatch.chdir(tmp_path)
    assert door.run(["--ledger", "台账.liubu", "init", *UNIT]) == 0
    path = tmp_path / "台账.liubu"
    with closing(custody.open_ledger(path, clock=now)) as ledger:
        name, phone = PLANTED
        acts = (Act(Kind.ROUTE, date(2024, 6, 5), route=Route.SPOT, text=f"已答复{name}"),)
        draft = CaseDraft(date(2024, 6, 5), f"{name}家门前路灯不亮", raised_by=name, phone=phone, acts=acts)
        cases.register(ledger, draft)
        custody.rotate(ledger, custody.folder_of(path), now())
    return tmp_path


def run(capsys, *arguments):
    status = door.run(["--ledger", "台账.liubu", "erase", *arguments])
    out, err = capsys.readouterr()
    return status, out, err


def test_without_confirmation_it_only_tells_what_there_is(place, capsys):
    before = (place / "台账.liubu").read_bytes()
    status, out, _ = run(capsys, *WHO)
    assert status == 0
    assert "2024-接-001　2024-06-05　窦样例、13803800007" in out
    assert "备份 1 份" in out
    status, out, _ = run(capsys, *WHO, "--json")
    assert [case["number"] for case in json.loads(out)["cases"]] == ["2024-接-001"]
    assert (place / "台账.liubu").read_bytes() == before


def test_confirmed_it_is_gone_and_there_is_a_record(place, capsys):
    status, out, _ = run(capsys, *WHO, "--reason", "本人书面要求", "--backups", "--confirm", "--json")
    assert (status, json.loads(out)["copies"]) == (0, 1)
    assert readable(place, PLANTED) == []
    status, out, _ = run(capsys, "--records")
    assert status == 0
    assert "2024-接-001" in out
    assert "本人书面要求" in out
    assert door.run(["--ledger", "台账.liubu", "check"]) == 0
    assert "按要求删除过 1 次个人信息" in capsys.readouterr().out


def test_what_is_done_is_told_in_words(place, capsys):
    status, out, _ = run(capsys, *WHO, "--reason", "本人书面要求", "--confirm")
    assert status == 0
    assert out.startswith("已删除：意见建议 1 件")
    assert "程序管不到" in out
    assert run(capsys, *WHO)[1] == "台账和流水里没有找到这个人。请核对姓名和电话。\n"


def test_without_a_reason_it_is_wrongly_written(place, capsys):
    status, _, err = run(capsys, *WHO, "--confirm")
    assert (status, "缺少 --reason" in err) == (2, True)


def test_while_somebody_else_has_the_ledger_it_is_not_done(place, capsys):
    before = (place / "台账.liubu").read_bytes()
    with custody.occupy(place / "台账.liubu"):
        status, _, err = run(capsys, *WHO, "--reason", "本人书面要求", "--confirm")
    assert status == 1
    assert "台账" in err
    assert (place / "台账.liubu").read_bytes() == before
