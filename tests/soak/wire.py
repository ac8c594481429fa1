"""The wire to the disk: a library (disk.c) that stands between this program and its files, where a compiler is at hand."""

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = Path(__file__).with_name("disk.c")
READ, OPEN, WRITE, SYNC, NAME = range(5)  # the calls that can be let fail, as disk.c numbers them
_PRELOAD = "LD_PRELOAD"


def possible():
    return sys.platform == "linux" and shutil.which("cc") is not None


def is_on():
    return "SOAK_DISK" in os.environ


def put_on(folder, module, arguments):
    """Begin this program again, with the library before the C library."""
    os.execve(sys.executable, [sys.executable, "-m", module, *arguments], _wired(folder))


def run(folder, program, arguments):
    """Run some lines of Python with the library before the C library."""
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(command, cwd=ROOT, env=_wired(folder), check=True, capture_output=True, text=True)


def take_off():
    """Children that are programs of their own go without it; gives the folder where the library lies."""
    os.environ.pop(_PRELOAD, None)
    return os.environ["SOAK_DISK"]


def watch(folder, log):
    """From now on, write down what is done to files below the folder."""
    _library().soak_watch(bytes(folder), bytes(log))


def note(word):
    _library().soak_note(str(word).encode())


def fail(folder, call, number, error, *, lasting):
    """Let the call of that number fail, and all later ones where it is `lasting`; number 0 only counts them."""
    _library().soak_fail(bytes(folder), call, number, error, int(lasting))


def stop():
    """Nothing fails any more; how many such calls there were."""
    seen = _library().soak_seen()
    _library().soak_fail(b"", -1, 0, 0, 0)
    return seen


def _wired(folder):
    library = Path(folder) / "disk.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, SOURCE, "-ldl", "-lpthread"], check=True)
    return os.environ | {_PRELOAD: str(library), "SOAK_DISK": str(folder), "PYTHONUTF8": "1"}


def _library():
    return ctypes.CDLL(None)
