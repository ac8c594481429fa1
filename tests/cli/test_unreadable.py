"""A workbook that cannot be read ends in one sentence and status 1; the ledger is as it was, and free."""

import os
import zipfile
from pathlib import Path

import pytest

from app.cli import door
from app.desk import demo
from app.exports.workbooks import write_template
from tests import ledgers

SHEET = "xl/worksheets/sheet1.xml"


@pytest.fixture(scope="module")
def ledger(tmp_path_factory):
    return ledgers.filled(tmp_path_factory.mktemp("unreadable") / "台账.liubu")


def a_pipe(path):
    os.mkfifo(path)


def a_row_far_below(path):
    patched(path, b"<sheetData>", b'<sheetData><row r="2000000000"/>')


def an_unclosed_comment(path):
    patched(path, b"<sheetData>", b"<!--" + b"<c x" * 200_000 + b"<sheetData>")


def a_sheet_that_nests_without_end(path):
    patched(path, b"<sheetData>", b"<sheetData>" + b"<a>" * 250_000)


def half_a_file(path):
    path.write_bytes(demo.SAMPLE.read_bytes()[:10_000])


def patched(path, old, new):
    """The template with other bytes in its first sheet."""
    write_template(path)
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    assert old in parts[SHEET]
    parts[SHEET] = parts[SHEET].replace(old, new)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)


@pytest.mark.limit(90)
@pytest.mark.parametrize(
    "make",
    [a_pipe, a_row_far_below, an_unclosed_comment, a_sheet_that_nests_without_end, half_a_file],
    ids=lambda each: each.__name__,
)
def test_a_workbook_that_cannot_be_read_leaves_the_ledger_as_it_was_and_free(ledger, tmp_path, capfd, make):
    workbook, before = tmp_path / "表.xlsx", ledger.read_bytes()
    make(workbook)
    for more in ((), ("--dry-run",)):
        status = door.run(["import", str(workbook), "--ledger", str(ledger), *more])
        out, err = capfd.readouterr()
        assert (status, out) == (1, "")
        assert err.count("\n") == 1
        assert "“表.xlsx”" in err
        assert err.endswith("。\n")
    assert ledger.read_bytes() == before
    assert {path.name for path in ledger.parent.iterdir()} == {ledger.name}
    assert door.run(["import", str(demo.SAMPLE), "--ledger", str(ledger), "--dry-run"]) == 0


def test_a_device_is_not_opened(ledger, capfd):
    assert door.run(["import", str(Path("/dev/zero")), "--ledger", str(ledger)]) == 1
    assert "“zero”是管道或设备" in capfd.readouterr().err
