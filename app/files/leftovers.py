"""What a killed program leaves: unfinished files, and journals that SQLite would roll into a new file."""

import contextlib
import os
from pathlib import Path

from app.errors import UnwritableError
from app.files.guard import OF_SQLITE

TEMPORARY = ".liubu-"  # how an unfinished file is called; a killed program may leave one
LEFT_OVER = "遗留"
_DAY = 86_400  # seconds

_given_up: set[str] = set()  # names of this program that could not be removed, the stick having been pulled


def unfinished_name(suffix: str = "") -> str:
    """A name that tells which program on which computer began the file."""
    return f"{TEMPORARY}{_host()}-{os.getpid()}-{os.urandom(4).hex()}{suffix}"


def unfinished(path: Path) -> Path:
    """An empty file beside `path`, to be filled and then given its name; its rights are those of the umask."""
    temporary = path.with_name(unfinished_name(path.suffix))
    os.close(os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666))
    return temporary


def give_up(path: Path) -> None:
    """Remove an unfinished file or folder; one that is out of reach now is swept as soon as its disk is back."""
    if path.is_dir():
        import shutil

        shutil.rmtree(path, ignore_errors=True)
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
    _given_up.add(path.name)


def sweep(folder: Path) -> None:
    """Remove unfinished files: those given up here, those of a killed program of this computer, others' after a day."""
    with contextlib.suppress(OSError):
        for path in folder.glob(f"{TEMPORARY}*"):
            with contextlib.suppress(OSError):
                if not left_behind(path, folder):
                    continue
                if path.is_dir():
                    import shutil

                    shutil.rmtree(path)
                else:
                    path.unlink()


def set_aside(path: Path) -> None:
    """Give a new name to journals left from an earlier file of this name, which SQLite would roll into the new one."""
    for end in OF_SQLITE:
        stale = path.with_name(path.name + end)
        if not os.path.lexists(stale):
            continue
        free = (stale.with_name(f"{path.name}.{LEFT_OVER}{number}{end[1:]}") for number in range(1, 1000))
        try:
            stale.rename(next(each for each in free if not os.path.lexists(each)))
        except OSError as error:
            raise UnwritableError(f"“{stale.name}”挪不开：它会混进新的台账。请先把它移走再试。") from error


def is_running(process: int) -> bool:
    """Whether a process of this computer is there; on Windows nobody can tell without ending it."""
    if os.name == "nt":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def left_behind(path: Path, folder: Path) -> bool:
    """Whether nobody works on that unfinished file any more."""
    if path.name in _given_up:
        return True
    _, host, process, *_ = [*path.name.split("-"), "", ""]
    if host == _host() and process.isdigit():
        return int(process) != os.getpid() and not is_running(int(process))
    import tempfile

    with tempfile.TemporaryFile(dir=folder) as probe:  # the clock of the disk: two computers need not agree
        return os.fstat(probe.fileno()).st_mtime - path.stat().st_mtime > _DAY


def _host() -> str:
    import hashlib
    import socket

    return hashlib.sha256(socket.gethostname().encode()).hexdigest()[:8]
