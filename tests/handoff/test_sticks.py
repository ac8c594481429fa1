"""Real sticks that fill up, turn read-only, are pulled, or give back old bytes: whole or not at all, and a sentence."""

import os
import shutil
import subprocess

import pytest

from app.cli import door
from app.desk.handing_over import hand_over
from app.handoff import envelope, sticks
from app.handoff.merging import merge
from app.handoff.planning import Errand
from app.ledger import attachments, custody, handovers
from app.ledger.outgoing import departures
from app.rules.handover import Direction
from tests.handoff.conftest import MONTH, introduced, one_more
from tests.soak import world


def mount(*arguments):
    subprocess.run(["mount", *map(str, arguments)], check=True, capture_output=True)


def possible():
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("mount") is not None


pytestmark = pytest.mark.skipif(not possible(), reason="mounts small disks, which only root may on Linux")


class Stick:
    """A small disk of its own (`within`), plugged into a slot; what was written shows within when it was pulled."""

    def __init__(self, folder, size):
        self.within, self.slot, self.other = (folder / name for name in ("盘里", "盘", "另一个盘"))
        for place in (self.within, self.slot, self.other):
            place.mkdir()
        try:
            mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs", self.within)
        except subprocess.CalledProcessError:
            pytest.skip("nothing may be mounted here")
        mount("--bind", self.within, self.slot)

    def fill(self):
        with (self.within / "别的文件").open("wb", buffering=0) as file:
            try:
                while file.write(bytes(1 << 12)):
                    pass
            except OSError:
                return

    def empty(self):
        (self.within / "别的文件").unlink()

    def turn_read_only(self):
        mount("-o", "remount,ro,bind", self.slot)

    def pull(self):
        subprocess.run(["umount", "-l", str(self.slot)], check=True)

    def plug(self):
        mount("--bind", self.within, self.slot)

    def give_back_what_was_there(self):
        """From now on the slot shows the disk as it was when it was last kept."""
        mount("--bind", self.other, self.slot)

    def keep_as_it_is(self):
        shutil.copytree(self.within, self.other, dirs_exist_ok=True)

    def bytes(self):
        return {each.name: each.read_bytes() for each in self.within.rglob("*") if each.is_file()}

    def gone(self):
        for place in (self.slot, self.slot, self.within):
            subprocess.run(["umount", "-l", str(place)], check=False, capture_output=True)


@pytest.fixture
def disk(tmp_path):
    made = Stick(tmp_path, "6m")
    yield made
    made.gone()


@pytest.fixture
def known(township, county, disk):
    """A township whose first package lies on the stick, and that has more to hand over."""
    introduced(township, county)
    hand_over(township, Errand(MONTH), disk.slot)
    one_more(township)
    scan = b"%PDF-1.4\n" + os.urandom(1 << 18) + b"\n%%EOF\n"
    attachments.attach(township, "cases", world.first_case(township), scan, "示例.pdf")
    return township


def once_before(monkeypatch, module, name, act):
    """Do something in the moment before a step of ours, the first time that it is taken."""
    step, done = getattr(module, name), []

    def taken(*arguments, **named):
        if not done:
            done.append(name)
            act()
        return step(*arguments, **named)

    monkeypatch.setattr(module, name, taken)


def in_the_middle(monkeypatch, act):
    """Do something when the head of the package stands on the stick and its seal does not."""
    step = envelope.write_envelope

    class Broken:
        def __init__(self, sealed):
            self.sealed = sealed

        def read(self, size):
            content = self.sealed.read(min(size, 1 << 16))
            act.pop()() if act else None
            return content

    monkeypatch.setattr(envelope, "write_envelope", lambda out, head, key, sealed: step(out, head, key, Broken(sealed)))


def handed(ledger):
    return [(each.sequence, each.digest) for each in handovers.handed_over(ledger)]


def asked(ledger, disk, month="2024-07"):
    return door.run(["handoff", "build", "--month", month, "--out", str(disk.slot), "--ledger", str(ledger.path)])


def refused(ledger, disk, capsys, *says, month="2024-07"):
    """Handing over ends with 4 and one sentence, and the ledger has written nothing down."""
    before, left = handed(ledger), len(departures(ledger))
    capsys.readouterr()
    status = asked(ledger, disk, month)
    out, err = capsys.readouterr()
    assert (status, out, err.count("\n")) == (4, "", 1), err
    assert all(word in err for word in says), err
    assert (handed(ledger), len(departures(ledger))) == (before, left)
    assert custody.check(ledger).sound
    return before


def goes_on(ledger, disk, month="2024-07"):
    """With the stick sound again the very number goes out that did not, and nothing half is left on it."""
    before = handed(ledger)
    assert asked(ledger, disk, month) == 0
    assert [number for number, _ in handed(ledger)] == [len(before) + 1, *(number for number, _ in before)]
    assert sorted(each.suffix for each in disk.slot.iterdir()) == [".liubao"] * 2 + [".xlsx"] * 2
    for package in disk.slot.glob("*.liubao"):
        assert envelope.examined(package)


def test_a_full_stick_is_known_before_anything_is_written(known, disk, capsys):
    disk.fill()
    before = disk.bytes()
    refused(known, disk, capsys, "空间不够", "没有写", "换一个盘")
    assert disk.bytes() == before
    disk.empty()
    goes_on(known, disk)


@pytest.mark.parametrize("month", ["2024-07", MONTH], ids=["a new one", "the same name again"])
def test_a_stick_that_fills_up_while_it_is_written(known, disk, capsys, monkeypatch, month):
    before = disk.bytes()
    in_the_middle(monkeypatch, [disk.fill])
    refused(known, disk, capsys, "磁盘已满", "原来的文件没有动", "腾出空间", month=month)
    disk.empty()
    assert disk.bytes() == before
    monkeypatch.undo()
    goes_on(known, disk, month)


def test_a_stick_that_is_read_only(known, disk, capsys):
    before = disk.bytes()
    disk.turn_read_only()
    refused(known, disk, capsys, "这个盘是只读的", "换个位置")
    assert disk.bytes() == before
    disk.pull()
    disk.plug()
    goes_on(known, disk)


def test_a_stick_that_turns_read_only_before_the_package_gets_its_name(known, disk, capsys, monkeypatch):
    before = disk.bytes()
    once_before(monkeypatch, handovers, "keep_sent", disk.turn_read_only)
    refused(known, disk, capsys, "这个盘是只读的")
    disk.pull()
    assert {name: disk.bytes()[name] for name in before} == before
    disk.plug()
    goes_on(known, disk)


def test_a_stick_that_is_pulled_while_it_is_written(known, disk, capsys, monkeypatch):
    before = disk.bytes()
    in_the_middle(monkeypatch, [disk.pull])
    refused(known, disk, capsys, "盘已拔出")
    assert list(disk.slot.iterdir()) == []
    assert {name: disk.bytes()[name] for name in before} == before
    assert len([*disk.within.glob("*.liubao")]) == 1
    monkeypatch.undo()
    disk.plug()
    goes_on(known, disk)


def test_a_stick_that_vanishes_after_it_was_written(known, disk, capsys, monkeypatch):
    before = disk.bytes()
    once_before(monkeypatch, sticks, "demand_written", disk.pull)
    refused(known, disk, capsys, "没有算作上报", "换一个盘再做一次")
    assert list(disk.slot.iterdir()) == []
    assert {name: disk.bytes()[name] for name in before} == before
    disk.plug()
    goes_on(known, disk)


def test_a_stick_that_gives_old_bytes_back(known, disk, capsys, monkeypatch):
    disk.keep_as_it_is()
    first = "六簿-410725104-2024-06-001.liubao"
    shutil.copy(disk.other / first, disk.other / "六簿-410725104-2024-07-002.liubao")
    before = disk.bytes()
    once_before(monkeypatch, sticks, "demand_written", disk.give_back_what_was_there)
    refused(known, disk, capsys, "和写进去的不一样", "没有算作上报", "换一个盘再做一次")
    assert (disk.other / "六簿-410725104-2024-07-002.liubao").read_bytes() == before[first]
    disk.pull()
    assert {name: disk.bytes()[name] for name in before} == before
    goes_on(known, disk)


@pytest.mark.parametrize("trouble", ["fill", "turn_read_only", "pull"])
def test_a_return_package_goes_out_whole_or_not_at_all(known, disk, county, capsys, monkeypatch, trouble):
    merge(county, [*disk.slot.glob("*.liubao")])
    in_the_middle(monkeypatch, [getattr(disk, trouble)])
    if trouble == "turn_read_only":
        monkeypatch.undo()
        once_before(monkeypatch, handovers, "keep_answer", disk.turn_read_only)
    arguments = ["handoff", "return", "--unit", "410725104", "--out", str(disk.slot), "--ledger", str(county.path)]
    capsys.readouterr()
    assert door.run(arguments) == 4
    assert capsys.readouterr().err.count("\n") == 1
    assert handovers.handed_over(county, Direction.RETURN_OUT) == ()
    assert [each for each in disk.within.iterdir() if each.name.startswith("六簿回执")] == []
    assert custody.check(county).sound
