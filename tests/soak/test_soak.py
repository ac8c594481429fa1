"""The short trial: the same loops as `make soak`, fewer rounds."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.soak


def trial(*options):
    """In a process of its own: children are forked from it, and it has to have no threads."""
    command = [sys.executable, "-m", "tests.soak", "--seed", "20240605", "--no-calls", "--books", "0", *options]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
@pytest.mark.parametrize(("kind", "rounds"), [("register", 80), ("import", 40), ("backup", 40), ("migrate", 40)])
def test_a_program_killed_at_any_moment_leaves_what_it_acknowledged_and_nothing_half(kind, rounds):
    told = trial("--kinds", kind, "--rounds", str(rounds), "--flips", "0", "--no-disk")
    assert f"kill -9 {kind}: {rounds} rounds" in told
    assert " 0 failures" in told
    assert " 0 acknowledged" not in told


def test_a_flipped_bit_that_changes_an_answer_is_found():
    assert " 0 missed" in trial("--rounds", "0", "--flips", "100", "--no-disk")


@pytest.mark.skipif(sys.platform == "win32", reason="disks are made small by tmpfs or a limit")
def test_a_full_disk_destroys_nothing():
    assert " 0 failures" in trial("--rounds", "0", "--flips", "0")


@pytest.mark.skipif(sys.platform == "win32", reason="the fences are those of POSIX")
def test_a_bent_workbook_is_read_or_refused_in_a_sentence():
    told = trial("--rounds", "0", "--flips", "0", "--no-disk", "--books", "27")
    assert "bent workbooks: 27 tried in 27 ways" in told
    assert " 0 failures" in told
    assert " 0 read" not in told
    assert " 0 refused" not in told
