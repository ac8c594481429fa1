"""Files are replaced whole or not at all."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import LedgerError, UnwritableError
from app.files import (
    build_new,
    demand_place,
    plain_bytes,
    reason,
    replacing,
    safe_build,
    safe_write,
    unfinished_name,
    write_bytes,
)


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


def test_what_a_killed_program_left_beside_a_paper_goes_with_the_next_paper_there(old):
    left, ours = old.with_name(unfinished_name(".xlsx")), old.with_name(unfinished_name(".pdf"))
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    left = left.with_name(left.name.replace(f"-{os.getpid()}-", f"-{gone.pid}-"))
    for each in (left, ours):
        each.write_bytes(b"half")
    write_bytes(old, b"new")
    assert {each.name for each in old.parent.iterdir()} == {old.name, ours.name}


@pytest.mark.skipif(sys.platform != "linux", reason="what was synced is read off /proc")
def test_a_new_folder_is_on_the_disk_before_what_is_written_into_it_is_said_to_be(tmp_path, monkeypatch):
    synced, fsync = [], os.fsync
    monkeypatch.setattr(
        os, "fsync", lambda file: (synced.append(Path(f"/proc/self/fd/{file}").readlink()), fsync(file))
    )
    write_bytes(tmp_path / "备份" / "c.liubu", b"new")
    assert tmp_path in synced
    assert synced[-1] == tmp_path / "备份"


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
        replacing._all(Short(), b"new")


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


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such bits")
@pytest.mark.parametrize(("mask", "mode"), [(0o077, 0o600), (0o022, 0o644), (0o027, 0o640)])
def test_a_new_file_is_as_the_umask_says_and_an_old_one_keeps_its_rights(tmp_path, old, mask, mode):
    old.chmod(0o600)
    before = os.umask(mask)
    try:
        write_bytes(tmp_path / "new.pdf", b"new")
        write_bytes(old, b"new")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new.pdf").stat().st_mode) == mode
    assert stat.S_IMODE(old.stat().st_mode) == 0o600


def test_what_is_written_to_a_link_arrives_where_it_leads(tmp_path, old):
    link = tmp_path / "link.xlsx"
    link.symlink_to(old)
    write_bytes(link, b"new")
    assert (old.read_bytes(), link.is_symlink()) == (b"new", True)


@pytest.mark.parametrize("refused", [None, errno.EPERM])
def test_a_new_file_never_takes_a_name_that_was_given_meanwhile(tmp_path, monkeypatch, refused):
    """On a stick without links, too."""
    path = tmp_path / "台账.liubu"

    def linkless(*_):
        raise PermissionError(refused, "no links here")

    if refused:
        monkeypatch.setattr(Path, "hardlink_to", linkless)
    build_new(path, lambda temporary: temporary.write_bytes(b"first"))
    late = tmp_path / "late.liubu"

    def overtaken(temporary):
        temporary.write_bytes(b"second")
        late.write_bytes(b"first")

    for attempt in (
        lambda: build_new(path, lambda temporary: temporary.write_bytes(b"second")),
        lambda: build_new(late, overtaken),
    ):
        with pytest.raises(LedgerError, match="已经存在，不会覆盖"):
            attempt()
    assert (path.read_bytes(), late.read_bytes()) == (b"first", b"first")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["late.liubu", "台账.liubu"]


def test_a_folder_that_cannot_be_synced_is_not_said_to_hold_the_old_file(old, monkeypatch):
    def failing(folder):
        raise OSError(errno.EIO, "pulled")

    monkeypatch.setattr(replacing, "sync_folder", failing)
    with pytest.raises(UnwritableError, match="已写好，但盘没有确认写稳"):
        write_bytes(old, b"new")
    assert old.read_bytes() == b"new"


@pytest.mark.limit(60)
def test_only_a_plain_file_of_a_fitting_size_is_read(tmp_path):
    (tmp_path / "a").write_bytes(b"12345")
    assert plain_bytes(tmp_path / "a", 5) == b"12345"
    with (tmp_path / "a").open("wb") as file:
        file.truncate(3 << 20)
    with pytest.raises(LedgerError, match="“a”超过 2 MB"):
        plain_bytes(tmp_path / "a", 2 << 20)
    os.mkfifo(tmp_path / "b")
    for path in (tmp_path / "b", Path("/dev/zero")):
        with pytest.raises(LedgerError, match=f"“{path.name}”是管道或设备"):
            plain_bytes(path, 5)
    with pytest.raises(FileNotFoundError):
        plain_bytes(tmp_path / "c", 5)
