"""The short trial: the same loops as `make soak`, fewer rounds."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests import servers
from tests.soak import wire
from tests.soak.acts.all import ACTS

ROOT = Path(__file__).resolve().parents[2]
NOT_ON_WINDOWS = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9, no tmpfs, no fence of POSIX")
pytestmark = pytest.mark.soak
AT_ONCE = [[*ACTS][start::3] for start in range(3)]


def trial(*options):
    """In a process of its own: children are forked from it, and it has to have no threads."""
    command = [sys.executable, "-m", "tests.soak", "--seed", "20240605", *map(str, options)]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@NOT_ON_WINDOWS
@pytest.mark.parametrize("acts", AT_ONCE, ids="、".join)
def test_a_program_killed_at_any_moment_leaves_what_it_acknowledged_and_nothing_half(acts):
    lines = [line.split() for line in trial("--kills", 3 * len(acts), "--acts", *acts).splitlines()[1:]]
    assert [line[2] for line in lines] == acts
    assert sum(int(line[line.index("acknowledged") - 1]) for line in lines) > len(acts)


def test_a_bent_package_is_refused_in_a_sentence():
    [line] = trial("--packages", 100).splitlines()[1:]
    assert "0 lost" in line


@pytest.mark.skipif(not wire.possible(), reason="needs Linux and a C compiler")
def test_what_was_acknowledged_is_there_after_the_power_went():
    acts = ["register", "import", "backup", "restore", "migrate"]
    lines = [line.split() for line in trial("--power", 4 * len(acts), "--acts", *acts).splitlines()[1:]]
    assert [line[2] for line in lines] == acts
    assert sum(int(line[line.index("acknowledged") - 1]) for line in lines) > len(lines)


@pytest.mark.skipif(not wire.possible(), reason="needs Linux and a C compiler")
def test_a_call_to_the_disk_that_fails_is_told_in_a_sentence_and_loses_nothing():
    lines = [line.split() for line in trial("--faults", 21, "--acts", "register", "restore").splitlines()[1:]]
    assert [line[2] for line in lines] == ["register", "restore", "door"]
    assert sum(int(line[line.index("refused") - 1]) for line in lines) > len(lines)


def test_a_flipped_bit_that_changes_an_answer_is_found():
    assert " 0 missed" in trial("--flips", 40)


@NOT_ON_WINDOWS
def test_a_full_disk_destroys_nothing():
    assert "full disk" in trial("--disk")


@NOT_ON_WINDOWS
def test_a_bent_workbook_is_read_or_refused_in_a_sentence():
    told = trial("--bends", 9)
    assert "9 tried    0 lost  in 9 ways" in told
    assert " 0 read" not in told
    assert " 0 refused" not in told


@pytest.mark.skipif(servers.programs() is None, reason=servers.MISSING)
def test_two_clerks_at_once_lose_nothing():
    told = trial("--clerks", 3)
    assert "two clerks at once" in told
    assert " 0 lost " in told
