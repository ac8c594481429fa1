"""A disk that gives no answer: that is no damage, it is said in one sentence, and the status is 4."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.cli import door
from app.ledger.database import disk_failed
from tests.ledgers import TAIPING
from tests.soak import wire

NO_ANSWER = Path("/proc/self/mem")  # a plain file whose first bytes cannot be read
SILENT = """
import errno, sys
from pathlib import Path
from app.cli import door
from tests.soak import wire
ledger, lasting = Path(sys.argv[1]), sys.argv[2] == "lasting"
door.run(["stats", "--from", "2024-01-01", "--to", "2024-12-31", "--ledger", str(ledger)])
for number in range(1, 60, 5):
    wire.fail(ledger.parent, wire.READ, number, errno.EIO, lasting=lasting)
    status = door.run(sys.argv[3:])
    print("status", status, "at", number, file=sys.stderr)
    if wire.stop() < number:
        break
"""


@pytest.fixture
def ledger(tmp_path):
    path = tmp_path / "盘" / "台账.liubu"
    path.parent.mkdir()
    unit = ["--unit-code", TAIPING["unit_code"], "--unit-name", TAIPING["unit_name"]]
    assert door.run(["init", "--ledger", str(path), *unit]) == 0
    return path


@pytest.mark.skipif(not NO_ANSWER.exists(), reason="no such file here")
def test_a_workbook_on_a_loose_stick_is_not_said_to_be_damaged(ledger, tmp_path, capsys):
    (tmp_path / "表.xlsx").symlink_to(NO_ANSWER)
    assert door.run(["import", str(tmp_path / "表.xlsx"), "--ledger", str(ledger)]) == 4
    assert capsys.readouterr().err == "“表.xlsx”读到一半出错，可能是 U 盘松动，请插紧重试；什么都没有导入。\n"


@pytest.mark.skipif(not wire.possible(), reason="needs Linux and a C compiler")
@pytest.mark.parametrize("lasting", ["lasting", "once"])
@pytest.mark.parametrize(
    "verb",
    [
        ["stats", "--from", "2024-01-01", "--to", "2024-12-31"],
        ["check"],
        ["backup", "--out", "OUT"],
        ["method", "shangjie"],
    ],
)
def test_a_read_that_fails_at_any_place_is_told_as_a_loose_stick(ledger, tmp_path, verb, lasting):
    verb = [str(tmp_path / "份.liubu") if word == "OUT" else word for word in verb]
    done = wire.run(tmp_path, SILENT, [str(ledger), lasting, *verb, "--ledger", str(ledger)])
    told = [line for line in done.stderr.splitlines() if not line.startswith("status")]
    status = [line.split()[1] for line in done.stderr.splitlines() if line.startswith("status")]
    assert set(status) <= {"0", "4"}
    assert "4" in status
    assert len(told) == status.count("4")
    assert [line for line in told if "可能是 U 盘松动，请插紧" not in line and "可能盘已拔出" not in line] == []


def test_what_is_damaged_is_still_said_to_be(ledger, tmp_path):
    bent = Path(shutil.copyfile(ledger, tmp_path / "坏.liubu"))
    content = bytearray(bent.read_bytes())
    for page in range(1, len(content) // 4096):
        content[4096 * page] = 7  # no kind of page
    bent.write_bytes(content)
    with closing(sqlite3.connect(bent)) as connection, pytest.raises(sqlite3.DatabaseError) as caught:
        connection.execute("SELECT count(*) FROM settings").fetchone()
    assert not disk_failed(caught.value, bent)
    assert disk_failed(caught.value, ledger)  # the same of a file that is sound: the disk failed for a moment
    assert door.run(["check", "--ledger", str(bent)]) == 3
