"""`update`: the versions there are, another one from a stick, and back."""

import json
import sqlite3
from contextlib import closing

import pytest

from app.cli import door
from app.ledger import custody
from app.ledger.database import SCHEMA, schema_of
from app.update import installed
from app.update.statement import FILE
from tests.ledger.custody.test_earlier import EARLIER
from tests.ledgers import filled
from tests.update import sticks


@pytest.fixture
def place(tmp_path):
    return sticks.founded(tmp_path / "程序", schema=SCHEMA - 1)


@pytest.fixture
def stick(tmp_path):
    return sticks.stick(tmp_path / "安装盘")


@pytest.fixture
def ledger(tmp_path):
    return filled(tmp_path / "台账.liubu")


@pytest.fixture
def run(place, monkeypatch, capsys):
    """Run the verb as that version would."""

    def started(*words, version="0.1.0"):
        capsys.readouterr()
        running = sticks.home(place.folder, version)
        with monkeypatch.context() as patched:
            patched.setattr(installed, "home", lambda: running)
            status = door.run(["update", *map(str, words)])
        return status, *capsys.readouterr()

    return started


def test_it_says_which_versions_there_are(run, stick, ledger):
    assert run() == (0, "正在用 0.1.0\n", "")
    run("--from", stick, "--ledger", ledger)
    assert run() == (0, "正在用 0.1.0\n下次启动用 0.2.0\n旁边有 0.2.0\n", "")


def test_whoever_looks_clears_what_a_killed_update_left(run, place):
    (place.folder / ".liubu-00000000-1-00000000" / "0.2.0").mkdir(parents=True)
    assert run()[0] == 0
    assert list(place.folder.glob(".liubu-*")) == []


def test_an_update_copies_the_ledger_first_and_says_how_to_go_back(run, place, stick, ledger):
    status, out, err = run("--from", stick, "--ledger", ledger)
    assert (status, err) == (0, "")
    assert "安装盘里是 0.2.0（2026年11月30日发布，比正在用的新），签名核对无误\n" in out
    assert "已更新到 0.2.0，下次启动就是；0.1.0 留着" in out
    assert place.starting() == "0.2.0"
    assert [each.made_for for each in custody.copies(ledger)] == ["更新程序前"]


def test_a_ledger_of_a_newer_version_keeps_nobody_from_that_version(run, place, stick, ledger):
    with closing(sqlite3.connect(ledger)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    before = ledger.read_bytes()
    status, out, err = run("--from", stick, "--ledger", ledger)
    assert (status, err) == (0, "“台账.liubu”是更新版本的六簿写的，正在用的这一版动不了它，没有备份。\n")
    assert "已更新到 0.2.0" in out
    assert ledger.read_bytes() == before
    assert [*custody.copies(ledger)] == []


def test_a_dry_run_changes_nothing(run, place, stick, ledger):
    before = sticks.contents(place.folder.parent)
    status, out, _ = run("--from", stick, "--dry-run", "--ledger", ledger)
    assert (status, "安装包完好，放得下，可以更新；没有改动。\n" in out) == (0, True)
    assert sticks.contents(place.folder.parent) == before


def test_without_any_ledger_there_is_nothing_to_copy(run, stick, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "没有"))
    status, _, err = run("--from", stick)
    assert (status, err) == (0, "没有台账文件，不用备份。\n")
    assert run("--from", stick, "--ledger", tmp_path / "不在.liubu")[0] == 1


def test_the_version_in_use_is_told_and_an_older_one_refused(run, tmp_path, ledger):
    status, out, err = run("--from", sticks.stick(tmp_path / "同", "0.1.0"), "--ledger", ledger)
    assert (status, err) == (0, "")
    assert out.endswith("不用更新。\n")
    assert run("--from", sticks.stick(tmp_path / "旧", "0.0.9"), "--ledger", ledger)[0] == 1


def test_what_is_not_signed_or_was_cut_off_is_damage_and_a_pulled_stick_is_no_writing(run, place, stick, ledger):
    archive, statement = stick / "Linux" / "liubu.tar.gz", stick / FILE
    whole, words = archive.read_bytes(), statement.read_bytes()
    archive.write_bytes(whole[:5000])
    status, _, err = run("--from", stick, "--ledger", ledger)
    assert (status, err.count("\n")) == (3, 1)
    archive.unlink()
    assert run("--from", stick, "--ledger", ledger)[0] == 4
    statement.write_bytes(words.replace(b"0.2.0", b"0.2.1"))
    assert run("--from", stick, "--ledger", ledger)[0] == 3
    assert place.starting() == "0.1.0"
    assert custody.copies(ledger) == ()


def test_a_copy_from_source_refuses_in_a_sentence(stick, capsys):
    assert door.run(["update", "--from", str(stick)]) == 1
    assert capsys.readouterr().err == f"{installed.FROM_SOURCE}\n"


@pytest.mark.parametrize("words", [["--from", "盘", "--back"], ["--dry-run"], ["--old-ledger", "新.liubu"]])
def test_options_that_do_not_go_together_are_refused(run, words):
    status, _, err = run(*words)
    assert (status, err.startswith("命令写得不对：")) == (2, True)


def test_the_way_back_tells_of_a_ledger_that_the_older_version_cannot_open(run, place, stick, tmp_path):
    ledger = tmp_path / "台账.liubu"
    with closing(sqlite3.connect(ledger)) as connection:
        connection.executescript((EARLIER / f"{SCHEMA - 1}.sql").read_text(encoding="utf-8"))
    run("--from", stick, "--ledger", ledger)
    assert json.loads((place.folder / "0.1.0" / "parts.json").read_text())["schema"] == SCHEMA - 1
    out = tmp_path / "旧的.liubu"
    status, printed, err = run("--back", "--old-ledger", out, "--ledger", ledger, version="0.2.0")
    assert status == 0
    assert "台账已经升级，0.1.0 打不开它。升级前的备份“升级前-格式" in err
    assert printed.endswith("下次启动用 0.1.0；再写一次 update --back 就换回来\n")
    assert (place.starting(), schema_of(out)) == ("0.1.0", SCHEMA - 1)
    status, _, err = run("--back", "--ledger", ledger)
    assert (status, err, place.starting()) == (0, "", "0.2.0")
    assert run("--back", "--old-ledger", tmp_path / "又.liubu", "--ledger", out, version="0.2.0")[0] == 1
