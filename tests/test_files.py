"""Files are replaced whole or not at all."""

import errno
import os
import stat
from pathlib import Path

import pytest

from app import files
from app.errors import UnwritableError
from app.files import demand_place, reason, safe_build, safe_write, write_bytes


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "六簿.xlsx"
    path.write_bytes(b"old")
    return path


def failing(number):
    def write(file):
        file.write(b"half")
        raise OSError(number, "fails")

    return write


def test_a_file_is_replaced_by_what_was_written(old):
    safe_write(old, lambda file: file.write(b"new"))
    assert old.read_bytes() == b"new"
    assert [each.name for each in old.parent.iterdir()] == [old.name]


def test_a_folder_that_is_not_there_is_made(tmp_path):
    demand_place(tmp_path / "a" / "c.pdf")
    assert not (tmp_path / "a").exists()
    write_bytes(tmp_path / "a" / "c.pdf", b"new")
    assert (tmp_path / "a" / "c.pdf").read_bytes() == b"new"


@pytest.mark.parametrize("attempt", [demand_place, lambda path: write_bytes(path, b"new")])
def test_where_more_than_the_last_folder_is_missing_a_stick_was_pulled(tmp_path, attempt):
    with pytest.raises(UnwritableError, match="文件夹不存在，可能盘已拔出"):
        attempt(tmp_path / "盘" / "年度" / "c.pdf")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "磁盘已满"),
        (errno.EROFS, "只读"),
        (errno.EACCES, "没有写入权限"),
        (errno.EIO, "盘已拔出"),
        (999, "不让写"),
    ],
)
def test_what_the_system_refuses_is_said_and_the_old_file_stays(old, number, words):
    with pytest.raises(UnwritableError, match=words):
        safe_write(old, failing(number))
    assert old.read_bytes() == b"old"
    assert [each.name for each in old.parent.iterdir()] == [old.name]


def test_a_writer_that_breaks_leaves_the_old_file(old):
    with pytest.raises(ZeroDivisionError):
        safe_write(old, lambda file: file.write(b"x" * (1 // 0)))
    assert old.read_bytes() == b"old"
    assert [each.name for each in old.parent.iterdir()] == [old.name]


def test_what_fails_its_check_does_not_get_the_name(old):
    def check(temporary):
        assert temporary.read_bytes() == b"new"
        raise UnwritableError("不对。")

    with pytest.raises(UnwritableError, match="不对"):
        safe_write(old, lambda file: file.write(b"new"), check=check)
    assert old.read_bytes() == b"old"


def test_a_short_write_is_an_error():
    """What QSaveFile takes for success on a full disk."""

    class Short:
        def write(self, _):
            return 0

    with pytest.raises(OSError, match="short write"):
        files._all(Short(), b"new")


def test_a_stick_that_knows_no_permissions_and_no_folder_sync_can_be_written(old, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(errno.EPERM, "no such bits")

    sync = os.fsync

    def files_only(descriptor):
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "folders cannot be synced")
        sync(descriptor)

    monkeypatch.setattr(Path, "chmod", refuse)
    monkeypatch.setattr(os, "fsync", files_only)
    write_bytes(old, b"new")
    assert old.read_bytes() == b"new"


def test_a_writer_may_build_the_file_itself(old):
    safe_build(old, lambda temporary: temporary.write_bytes(b"built"))
    assert old.read_bytes() == b"built"


def test_every_reason_is_chinese():
    assert all("一" <= reason(OSError(number, ""))[0] <= "鿿" for number in range(140))
