"""The launcher of the Linux package starts the version in use; Windows' is compiled and tried by `make packages`."""

import json
import os
import subprocess
import sys

import pytest
from parcels.paths import HERE

PRINTED = "import json, os, sys; print(json.dumps([sys.argv[1:], sys.flags.ignore_environment, sys.flags.utf8_mode]))"


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "一个 文件夹 '$(x)"
    runtime, program = made / "1.0" / "runtime" / "bin", made / "1.0" / "program"
    runtime.mkdir(parents=True)
    program.mkdir()
    (runtime / "python3").write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    (runtime / "python3").chmod(0o755)
    (program / "main.py").write_text(PRINTED)
    for name in ("liubu", "install.sh", "uninstall.sh", "liubu.desktop", "liubu.xml"):
        (made / name).write_bytes((HERE / "linux" / name).read_bytes())
        (made / name).chmod(0o755)
    (made / "liubu.png").write_bytes(b"png")
    (made / "current.txt").write_text("1.0\n")
    return made


def started(folder, *words):
    return subprocess.run([folder / "liubu", *words], check=False, capture_output=True, text=True, cwd="/")


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        ([], []),
        (["stats", "--from", "2024-01-01"], ["stats", "--from", "2024-01-01"]),
        (["/一/我的 台账.liubu"], ["--ledger", "/一/我的 台账.liubu"]),
        (["--ledger", "/一/台账.liubu"], ["--ledger", "/一/台账.liubu"]),
    ],
)
def test_it_hands_on_what_was_asked_and_opens_the_ledger_that_was_double_clicked(folder, words, heard):
    assert json.loads(started(folder, *words).stdout) == [heard, 1, 1]


def test_a_link_to_it_starts_the_same_program(folder, tmp_path):
    (tmp_path / "link").symlink_to(folder / "liubu")
    done = subprocess.run([tmp_path / "link"], check=False, capture_output=True, text=True)
    assert json.loads(done.stdout)[0] == []


@pytest.mark.parametrize("line", ["", "../elsewhere", "1.0/../../x", "/bin", ".hidden"])
def test_a_line_that_is_no_version_starts_nothing(folder, line):
    (folder / "current.txt").write_text(line)
    done = started(folder)
    assert (done.returncode, done.stdout) == (1, "")
    assert "重新复制" in done.stderr


def test_a_user_without_root_gets_a_menu_entry_that_finds_the_program_and_can_take_it_away(folder, tmp_path):
    surroundings = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "data"), "HOME": str(tmp_path)}
    subprocess.run([folder / "install.sh"], check=True, env=surroundings, capture_output=True)
    entry = tmp_path / "data" / "applications" / "cn.liubu.ledger.desktop"
    command = next(line for line in entry.read_text().splitlines() if line.startswith("Exec="))
    quoted = str(folder / "liubu").replace("$", r"\\$")
    assert command == f'Exec="{quoted}" %f'
    assert (tmp_path / "data" / "mime" / "packages" / "cn.liubu.ledger.xml").exists()
    subprocess.run([folder / "uninstall.sh"], check=True, env=surroundings, capture_output=True)
    assert not entry.exists()


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        ("application/x-liubu=cn.liubu.ledger.desktop\n", ""),
        ("application/x-liubu=cn.liubu.ledger.desktop;\n", ""),
        ("application/x-liubu=cn.liubu.ledger.desktop;other.desktop;\n", "application/x-liubu=other.desktop;\n"),
        ("application/x-liubu=other.desktop\n", "application/x-liubu=other.desktop\n"),
    ],
)
def test_taken_away_it_is_no_longer_the_chosen_program_for_ledgers(folder, tmp_path, chosen, left):
    others = "[Default Applications]\ntext/plain=cn.liubu.ledger.desktop\n"
    choices = tmp_path / "config" / "mimeapps.list"
    choices.parent.mkdir()
    choices.write_text(others + chosen)
    surroundings = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CONFIG_HOME": str(choices.parent)}
    subprocess.run([folder / "uninstall.sh"], check=True, env=surroundings, capture_output=True)
    assert choices.read_text() == others + left
