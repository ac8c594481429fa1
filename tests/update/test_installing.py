"""Another version from a stick: the old one or the new one, whatever happens in between."""

import os
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from app.errors import DamagedError, LedgerError, UnwritableError
from app.files import unfinished_name
from app.update import installing, offers
from app.update.installed import alone
from app.update.offers import Novelty, examine_stick
from tests.handoff.test_sticks import Stick, possible
from tests.update import sticks

NO_ANSWER = Path("/proc/self/mem")  # a plain file whose first bytes cannot be read
KEPT = []


class Room(NamedTuple):
    """What is said of a disk."""

    free: int


def silent(*_):
    """Nobody looks at how far it is."""


def safeguard(act):
    KEPT.append(act)
    return lambda: KEPT.append("kept")


@pytest.fixture(autouse=True)
def nothing_kept():
    KEPT.clear()


def install(place, stick, report=silent):
    return installing.install(place, examine_stick(place, stick), safeguard, 0, report)


def refused(place, stick, error=LedgerError, report=silent):
    """The sentence with which it was refused, with everything as it was and nothing left behind."""
    before = sticks.contents(place.folder)
    with pytest.raises(error) as raised:
        install(place, stick, report)
    assert sticks.contents(place.folder) == before
    assert list(place.folder.glob(".liubu-*")) == []
    assert raised.value.exit_code == error.exit_code
    return str(raised.value)


def runs(place):
    """Whether the version that starts next is whole and starts."""
    version = place.folder / place.starting()
    started = [version / "runtime" / "bin" / "python3", version / "program" / "main.py"]
    whole = {
        name.partition("/")[2]: content
        for name, content in sticks.contents(place.folder).items()
        if name.startswith(f"{place.starting()}/") and "parts.json" not in name
    }
    return subprocess.run(started, check=False, capture_output=True).returncode == 0 and len(whole) == 4


@pytest.mark.parametrize("name", ["liubu.tar.gz", "六簿.zip"])
def test_the_new_version_starts_and_the_old_one_and_the_launcher_stay(place, tmp_path, name, monkeypatch):
    stick = sticks.stick(tmp_path / "盘", name=name, python=sticks.STARTS)
    if name.endswith("zip"):  # which holds no rights: Windows starts what ends in .exe
        monkeypatch.setattr(installing, "_demand_starts", silent)
    old = sticks.contents(place.folder / "0.1.0")
    made = install(place, stick)
    assert (made.version, made.former, made.cleared, made.package) == ("0.2.0", "0.1.0", (), None)
    assert place.starting() == "0.2.0"
    assert sticks.contents(place.folder / "0.1.0") == old
    assert (place.folder / "liubu").read_text() == sticks.LAUNCHER
    laid = stick.parent / f"{stick.name}-做" / "liubu" / "0.2.0"
    if name.endswith("gz"):
        assert sticks.contents(place.folder / "0.2.0") == sticks.contents(laid)
        assert runs(place)
    assert KEPT == ["更新程序前", "kept"]
    assert list(place.folder.glob(".liubu-*")) == []


def test_only_one_older_version_is_kept(place, stick, tmp_path):
    install(place, stick)
    place = sticks.home(place.folder, "0.2.0")
    made = install(place, sticks.stick(tmp_path / "又一个", "0.10.0"))
    assert made.cleared == ("0.1.0",)
    assert sorted(path.name for path in place.folder.iterdir() if path.is_dir()) == ["0.10.0", "0.2.0"]


def test_a_dry_run_finds_everything_out_and_writes_nothing(place, stick):
    before = sticks.contents(place.folder)
    offer = examine_stick(place, stick)
    assert offer.novelty is Novelty.NEWER
    installing.rehearse(place, offer, 0, silent)
    assert sticks.contents(place.folder) == before
    offer.file.write_bytes(offer.file.read_bytes()[:-1] + b"x")
    with pytest.raises(DamagedError):
        installing.rehearse(place, offer, 0, silent)
    assert KEPT == []


@pytest.mark.parametrize(
    ("version", "words"),
    [
        ("0.1.0", "安装盘里的是 0.1.0，就是正在用的这一版（0.1.0），没有更新。"),
        ("0.1", "就是正在用的这一版"),
        ("0.0.9", "安装盘里的是 0.0.9，比正在用的旧（0.1.0），没有更新。要退回，请用“回到上一版”。"),
    ],
)
def test_the_same_and_an_older_one_are_refused(place, tmp_path, version, words):
    assert words in refused(place, sticks.stick(tmp_path / "盘", version))


def test_ten_is_newer_than_nine(tmp_path):
    place = sticks.founded(tmp_path / "程序", "0.9.0")
    assert examine_stick(place, sticks.stick(tmp_path / "盘", "0.10.0")).novelty is Novelty.NEWER


def test_nothing_for_this_system_is_refused(tmp_path, stick):
    place = sticks.founded(tmp_path / "程序", system="windows")
    assert "没有给这台电脑（Windows）的程序" in refused(place, stick)


def test_a_package_that_was_cut_off_or_changed_is_refused(place, stick):
    file = examine_stick(place, stick).file
    whole = file.read_bytes()
    for spoilt in (whole[:-100], whole + b"x", whole[:1000] + b"?" + whole[1001:]):
        file.write_bytes(spoilt)
        assert refused(place, stick, DamagedError) == "“liubu.tar.gz”不完整或被改动过，没有更新。请重新拷一份安装盘。"
    assert KEPT == []


def test_a_stick_that_is_pulled_is_told_as_one(place, stick):
    file = examine_stick(place, stick).file
    file.unlink()
    assert "请插紧安装盘后再试" in refused(place, stick, UnwritableError)
    if NO_ANSWER.exists():
        file.symlink_to(NO_ANSWER)
        assert "磁盘读写出错，可能盘已拔出" in refused(place, stick, UnwritableError)


def test_a_stick_that_is_changed_after_it_was_judged_spoils_nothing(place, stick):
    """What was judged is what is unpacked."""
    file = examine_stick(place, stick).file

    def change(done, total, words):
        if done == total:
            file.write_bytes(b"something else")

    install(place, stick, change)
    assert runs(place)


def test_where_there_is_no_room_nothing_is_begun(place, stick, monkeypatch):
    monkeypatch.setattr(offers.shutil, "disk_usage", lambda _: Room(20 << 20))
    assert "更新和备份要" in refused(place, stick, UnwritableError)
    assert KEPT == []


@pytest.mark.skipif(not possible(), reason="mounts small disks, which only root may on Linux")
@pytest.mark.parametrize("left", [0, 500, 1500])
def test_a_disk_that_fills_up_in_the_middle_leaves_the_old_version(tmp_path, stick, monkeypatch, left):
    """As the archive is copied, and as it is unpacked."""
    monkeypatch.setattr(offers.shutil, "disk_usage", lambda _: Room(1 << 40))
    disk = Stick(tmp_path, "8m")
    try:
        place = sticks.founded(disk.slot / "程序")
        free = os.statvfs(disk.slot).f_bavail * os.statvfs(disk.slot).f_frsize
        (disk.slot / "别的").write_bytes(bytes(free - (left << 10)))
        assert "磁盘已满" in refused(place, stick, UnwritableError)
        assert runs(place)
    finally:
        disk.pull()
        subprocess.run(["umount", str(disk.within)], check=False)


def test_a_new_version_that_does_not_start_here_is_not_taken(place, tmp_path):
    for number, spoilt in enumerate(({"python": sticks.FAILS}, {"program": "import nothing_like_it\n"})):
        stick = sticks.stick(tmp_path / f"盘{number}", **spoilt)
        assert "启动不了，没有换过去，仍用 0.1.0" in refused(place, stick)


@pytest.mark.parametrize("changes", [{"unpacked": 1000}, {"unpacked": 10 << 20}])
def test_an_archive_that_is_larger_or_smaller_than_stated_is_refused(place, stick, changes):
    sticks.restated(stick, **changes)
    assert "安装包里的内容不对" in refused(place, stick, DamagedError)


@pytest.mark.parametrize("leads_to", ["/etc/passwd", "../../../..", "../../../elsewhere"])
def test_a_link_that_leads_out_of_the_version_is_refused(place, tmp_path, leads_to):
    stick = sticks.stick(tmp_path / "盘")
    made = tmp_path / "盘-做" / "liubu"
    (made / "0.2.0" / "program" / "link").symlink_to(leads_to)
    file = sticks.packed(made, stick / "Linux" / "liubu.tar.gz")
    changed = sticks.parcel(stick, file, made / "0.2.0")
    sticks.restated(stick, size=changed.size, sha256=changed.sha256)
    assert "安装包里的内容不对" in refused(place, stick, DamagedError)


def test_another_version_than_the_stated_one_is_refused(place, tmp_path):
    stick = sticks.stick(tmp_path / "盘", schema=99)
    release = sticks.statement.read_statement(stick, sticks.PUBLIC)
    sticks.sign(stick, sticks.replace(release, schema=98))
    assert "不是说明上写的那一版" in refused(place, stick)


def test_a_backup_that_cannot_be_made_leaves_everything_as_it_is(place, stick):
    def fail(_):
        raise UnwritableError("更新程序前要先备份，备份没有做成")

    offer, before = examine_stick(place, stick), sticks.contents(place.folder)
    with pytest.raises(UnwritableError, match="备份没有做成"):
        installing.install(place, offer, fail, 0, silent)
    assert sticks.contents(place.folder) == before


def test_of_two_windows_one_updates(place, stick):
    with alone(place):
        assert "另一个窗口正在更新程序" in refused(place, stick)
    assert install(place, stick).version == "0.2.0"


def test_a_folder_that_nobody_may_write_to_is_told(place, stick, monkeypatch):
    def fail(*_, **__):
        raise PermissionError(13, "no")

    monkeypatch.setattr(installing, "alone", fail)
    assert "没有写入权限" in refused(place, stick, UnwritableError)


def test_what_a_package_manager_installed_is_judged_and_left_to_it(tmp_path, stick):
    place = sticks.founded(tmp_path / "apps" / "cn.liubu.ledger" / "files")
    (place.folder.parent / "info").write_text("{}")
    (place.folder.parent / "entries").mkdir()
    before = sticks.contents(place.folder)
    made = install(place, stick)
    assert made.package == stick / "Linux" / "liubu.deb"
    assert sticks.contents(place.folder) == before
    assert KEPT == ["更新程序前", "kept"]
    made.package.write_bytes(b"another package")
    assert "不完整或被改动过" in refused(place, stick, DamagedError)


def test_taken_again_before_it_was_started_it_is_laid_anew(place, stick):
    install(place, stick)
    (place.folder / "0.2.0" / "program" / "main.py").write_text("broken")
    install(place, stick)
    assert (place.starting(), runs(place)) == ("0.2.0", True)


def test_what_an_update_left_goes_with_the_next_one_where_nobody_can_tell_who_still_runs(place, stick):
    """As on Windows."""
    left = place.folder / unfinished_name()
    (left / "0.2.0").mkdir(parents=True)
    install(place, stick)
    assert not left.exists()


def test_looking_clears_what_a_killed_update_left_and_nothing_of_one_that_is_under_way(place):
    left = place.folder / unfinished_name()
    (left / "0.2.0").mkdir(parents=True)
    with alone(place):
        installing.tidy(place)
        assert left.exists()
    installing.tidy(place)
    assert not left.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="needs no Windows to be as strict")
def test_only_what_is_open_for_writing_is_written_out(place, stick, monkeypatch):
    """As Windows wants it."""
    import fcntl

    fsync = os.fsync

    def strict(descriptor):
        mode = fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_ACCMODE
        if mode == os.O_RDONLY and not stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise PermissionError(13, "not open for writing")
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", strict)
    assert install(place, stick).version == "0.2.0"


TOUCHES = {"open", "os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.symlink", "os.truncate", "subprocess.Popen"}


def killed(place, stick, number):
    """Install in a child that is killed as it touches a file for the n-th time; whether it came to that."""
    child = os.fork()
    if not child:
        try:
            _end_at(number)
            install(place, stick)
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


def _end_at(number):
    touched = iter(range(1, 100_000))

    def hook(event, _):
        if event in TOUCHES and next(touched) == number:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)


@pytest.fixture(params=["once", "again"])
def master(request, tmp_path, stick, monkeypatch):
    """Two versions beside each other, so that clearing the older one away is killed, too; or the new one already laid."""
    monkeypatch.setattr(os, "sync", lambda: None)  # a kill loses nothing that was written
    place = sticks.founded(tmp_path / "原样")
    install(place, sticks.stick(tmp_path / "前一个盘", "0.1.5"))
    place = sticks.home(place.folder, "0.1.5")
    if request.param == "again":
        install(place, stick)
    return place


@pytest.mark.limit(900)
def test_killed_at_any_touch_of_a_file_a_whole_version_starts_and_nothing_lasts(tmp_path, stick, master):
    whole = {
        each: sticks.contents(master.folder / each) for each in ("0.1.0", "0.1.5") if (master.folder / each).exists()
    }
    whole["0.2.0"] = sticks.contents(stick.parent / f"{stick.name}-做" / "liubu" / "0.2.0")
    before, states, number, came_to_it = master.starting(), [], 0, True
    while came_to_it:
        number += 1
        place = sticks.home(shutil.copytree(master.folder, tmp_path / "程序" / str(number), symlinks=True), "0.1.5")
        came_to_it = killed(place, stick, number)
        assert runs(place), number
        for each in (place.own, *place.others()):
            assert sticks.contents(each.folder) == whole[each.version], number
        states.append(place.starting())
        if states[-1] == "0.2.0":
            with alone(place):
                installing.clear(place)
        else:
            install(place, stick)
        assert place.starting() == "0.2.0"
        assert list(place.folder.glob(".liubu-*")) == []
        shutil.rmtree(place.folder)
    assert {before, "0.2.0"} <= set(states) <= {"0.1.5", "0.2.0"}
    assert (states[0], states[-1]) == (before, "0.2.0")
    assert number > 20
