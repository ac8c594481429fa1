"""A stranger's workbook is read by a child process: whatever becomes of it is one sentence, and it is soon over."""

import os
import signal
import sys
import time
from datetime import date, datetime
from pathlib import Path
from time import monotonic

import pytest

from app.books.workbook import ErrorCell, RawSheet
from app.errors import LedgerError
from app.exports.workbooks import budget, read_workbook
from app.exports.workbooks.file import write_sheets
from app.exports.workbooks.reading import read_apart
from app.exports.workbooks.template import parsed
from app.files import Fence
from tests.limits import children

BRIEF = Fence(seconds=2.0)
ROOMY = Fence(seconds=30.0, memory=200 << 20)
OVER = 20.0  # seconds until a test says that something hangs, however busy the machine is


def sleeps(path, progress):
    time.sleep(600)


def works_without_end(path, progress):
    while True:
        progress(1, 2)


def holds_the_interpreter(path, progress):
    """As a quadratic expression does: no thread of the process ever gets its turn."""
    import re

    re.search(r"(a*)*b", "a" * 40)


def swells(path, progress):
    kept = [bytes(10 << 20) for _ in range(100)]
    return (RawSheet("", (), ((1, tuple(kept)),)),)


def crashes(path, progress):
    os.abort()


def is_killed(path, progress):
    os.kill(os.getpid(), signal.SIGKILL)


def raises(path, progress):
    raise RuntimeError("内部的话")


def leaves(path, progress):
    sys.exit(0)


def prints(path, progress):
    os.write(1, b"loud")
    os.write(2, b"louder")
    print("loud", file=sys.stderr)
    return ()


def is_no_plain_value(path, progress):
    return (RawSheet("意见", ("内容",), ((2, (Path("/"),)),)),)


def has_rows_without_end(path, progress):
    return tuple(RawSheet("意见", ("内容",), tuple((n, ()) for n in range(budget.FILLED // 2))) for _ in range(3))


def every_kind_of_value(path, progress):
    cells = (None, "路灯", 1, 1.5, True, date(2024, 6, 5), datetime(2024, 6, 5, 9, 30), ErrorCell("没有", "=A1"))
    return (RawSheet("意见", ("内容",), tuple((number, cells) for number in range(2, 2_600))), RawSheet("空", (), ()))


def imports_nothing_of_the_window_or_the_ledger(path, progress):
    heavy = ("PySide6", "shiboken6", "sqlite3", "sqlalchemy", "app.ui", "app.ledger", "app.models")
    return (RawSheet("", tuple(name for name in heavy if name in sys.modules), ()),)


@pytest.mark.parametrize(
    ("work", "fence", "words"),
    [
        (sleeps, BRIEF, "读了 2 秒还没有读完"),
        (works_without_end, BRIEF, "读了 2 秒还没有读完"),
        (holds_the_interpreter, BRIEF, "读了 2 秒还没有读完"),
        (swells, ROOMY, "内存超过 200 MB"),
        (crashes, ROOMY, "停掉了"),
        (is_killed, ROOMY, "停掉了"),
        (raises, ROOMY, "停掉了"),
        (leaves, ROOMY, "停掉了"),
        (is_no_plain_value, ROOMY, "停掉了"),
        (has_rows_without_end, ROOMY, "停掉了"),
    ],
    ids=lambda each: getattr(each, "__name__", None),
)
@pytest.mark.limit(60)
def test_whatever_becomes_of_the_child_is_one_sentence(tmp_path, capfd, work, fence, words):
    before, begun = set(children()), monotonic()
    with pytest.raises(LedgerError) as caught:
        read_apart(work, tmp_path / "台账.xlsx", fence=fence)
    assert monotonic() - begun < OVER
    assert words in str(caught.value)
    assert str(caught.value).startswith("“台账.xlsx”")
    assert str(caught.value).count("。") == 1
    assert "内部的话" not in str(caught.value)
    assert caught.value.exit_code == 1
    assert set(children()) == before
    assert capfd.readouterr() == ("", "")


@pytest.mark.limit(60)
def test_the_clerk_stops_the_child_at_once(tmp_path):
    class StoppedError(Exception):
        pass

    begun = monotonic()

    def stop(done, rows):
        if monotonic() - begun > 0.5:
            raise StoppedError

    before = set(children())
    with pytest.raises(StoppedError):
        read_apart(holds_the_interpreter, tmp_path / "台账.xlsx", stop)
    assert monotonic() - begun < OVER / 2
    assert set(children()) == before


def test_every_kind_of_value_comes_back_as_it_was(tmp_path):
    sheets = read_apart(every_kind_of_value, tmp_path)
    assert sheets == every_kind_of_value(tmp_path, None)
    assert sheets[0].rows[0][1][-1].formula == "=A1"


def test_the_child_is_not_heard(tmp_path, capfd):
    assert read_apart(prints, tmp_path) == ()
    assert capfd.readouterr() == ("", "")


def test_the_child_knows_neither_the_window_nor_the_ledger(tmp_path):
    (sheet,) = read_apart(imports_nothing_of_the_window_or_the_ledger, tmp_path)
    assert sheet.headings == ()


def test_it_reads_what_the_parser_reads_and_says_how_far_it_is(tmp_path):
    rows = tuple((number, (f"{number:04}", date(2024, 6, 5), "路灯坏了")) for number in range(2, 3_002))
    write_sheets([RawSheet("意见", ("意见编号", "日期", "内容"), rows)], tmp_path / "w.xlsx")
    heard = []
    sheets = read_workbook(tmp_path / "w.xlsx", lambda *state: heard.append(state))
    assert sheets == parsed(tmp_path / "w.xlsx")
    assert len(sheets[0].rows) == 3_000
    assert heard[0] == (0, 0)
    assert heard[-1] == (3_000, 3_001)
    assert heard == sorted(heard)


def test_a_pipe_a_device_and_a_folder_are_refused_before_they_are_opened(tmp_path):
    os.mkfifo(tmp_path / "管道.xlsx")
    for path, word in ((tmp_path / "管道.xlsx", "管道或设备"), (Path("/dev/zero"), "管道或设备"), (tmp_path, "文件夹")):
        with pytest.raises(LedgerError, match=word):
            read_workbook(path)
