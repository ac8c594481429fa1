"""A pipe or a device that is handed over as a file is told from one before it is opened: nothing waits for its end."""

import os

import pytest

from app.cli import door

PERIOD = ("--from", "2024-01-01", "--to", "2024-12-31")


@pytest.fixture
def ledger(tmp_path):
    path = tmp_path / "台账.liubu"
    assert door.run(["init", "--ledger", str(path), "--unit-code", "410725104", "--unit-name", "示例镇"]) == 0
    return path


@pytest.fixture
def pipe(tmp_path):
    os.mkfifo(tmp_path / "管道.toml")
    return tmp_path / "管道.toml"


@pytest.mark.limit(60)
@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "--ledger", "管道.toml"),
        ("stats", *PERIOD, "--ledger", "管道.toml"),
        ("backup", "--out", "copy.liubu", "--ledger", "管道.toml"),
        ("restore", "管道.toml", "--ledger", "新.liubu"),
        ("import", "管道.toml", "--ledger", "台账.liubu"),
        ("methods", "--add", "管道.toml", "--ledger", "台账.liubu"),
    ],
    ids=lambda each: each[0],
)
def test_a_pipe_is_no_file(ledger, pipe, capsys, monkeypatch, arguments):
    monkeypatch.chdir(pipe.parent)
    before = ledger.read_bytes()
    capsys.readouterr()
    assert door.run(arguments) == 1
    out, err = capsys.readouterr()
    assert (out, err) == ("", "“管道.toml”是管道或设备，不是存在盘上的文件，没有打开。请换成文件再试。\n")
    assert ledger.read_bytes() == before
    assert {path.name for path in pipe.parent.iterdir()} == {ledger.name, pipe.name}


@pytest.mark.limit(60)
def test_a_pipe_in_the_place_of_a_lock_is_said(ledger, capsys, tmp_path):
    os.mkfifo(tmp_path / "台账.liubu.lock")
    capsys.readouterr()
    assert door.run(["roster", "--ledger", str(ledger), "--year", "2026", "--rule", "weekly:2"]) == 1
    assert "“台账.liubu.lock”是管道或设备" in capsys.readouterr().err


@pytest.mark.limit(60)
@pytest.mark.parametrize("manifest", ["pipe", "large", "deep"])
def test_a_manifest_that_is_none_is_passed_over(ledger, capsys, tmp_path, manifest):
    folder = tmp_path / "备份"
    folder.mkdir()
    copy = folder / "备份-2024-06-05-090000.liubu"
    assert door.run(["backup", "--ledger", str(ledger), "--out", str(copy)]) == 0
    beside = copy.with_name(f"{copy.name}.json")
    beside.unlink()
    if manifest == "pipe":
        os.mkfifo(beside)
    if manifest == "large":
        beside.write_bytes(b" " * (2 << 20))
    if manifest == "deep":
        beside.write_bytes(b"[" * 100_000)
    assert door.run(["check", "--ledger", str(ledger)]) == 0
    assert door.run(["restore", str(copy), "--ledger", str(tmp_path / "新.liubu")]) == 0
