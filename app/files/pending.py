"""A file that stands only together with what is written about it: made aside, placed, taken back if that fails."""

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.files.guard import meant
from app.files.leftovers import TEMPORARY, give_up, left_behind, sweep, unfinished_name
from app.files.replacing import demand_place, make_folder, sync_folder, unwritable

_PLACED = "placed"  # beside a file that was given its name: how large it was


@dataclass(slots=True)
class Pending:
    """A file under way: it is written at `path`, and goes to `out` when `place` is called."""

    path: Path
    out: Path
    placed: tuple[int, int] | None = None  # on which disk, and how large

    @property
    def _former(self) -> Path:
        return self.path.with_name("former")

    def place(self) -> None:
        """Give the finished file its name, with the rights of the one before it. Raises UnwritableError."""
        try:
            if self.out.exists():
                _keep(self.out, self._former)
                with contextlib.suppress(OSError):  # a FAT stick knows no such bits
                    self.path.chmod(self.out.stat().st_mode & 0o777)
            self.path.with_name(_PLACED).write_text(f"{self.path.stat().st_size} {self.out.name}", encoding="utf-8")
            self.path.replace(self.out)
            self.placed = _mark(self.out)
            sync_folder(self.out.parent)
        except OSError as error:
            raise unwritable(self.out, error) from error

    def take_back(self) -> None:
        """Put back what stood there before; what stands on another disk that was put in meanwhile is not ours."""
        if self.placed is None:
            return
        with contextlib.suppress(OSError):
            if self._former.exists():
                self._former.replace(self.out)
                return
            if _mark(self.out) == self.placed:
                self.out.unlink()


@contextlib.contextmanager
def standing(out: Path) -> Iterator[Pending]:
    """Make a file for `out` aside; when anything is raised, also after it was placed, what stood there stands again.

    Raises LedgerError and UnwritableError like safe_build.
    """
    demand_place(out)
    out = meant(out)
    folder, new = out.parent / unfinished_name(), not out.parent.exists()
    try:
        make_folder(out.parent)
        sweep(out.parent)
        folder.mkdir()
    except OSError as error:
        raise unwritable(out, error) from error
    pending = Pending(folder / out.name, out)
    try:
        yield pending
    except BaseException:
        pending.take_back()
        give_up(folder)
        if new:
            with contextlib.suppress(OSError):  # somebody else's file stands in it by now
                out.parent.rmdir()
        raise
    finally:
        import shutil

        shutil.rmtree(folder, ignore_errors=True)


def abandoned(folder: Path) -> Iterator[Pending]:
    """The files in `folder` that a killed program gave their names without coming to the end of what it did."""
    for left in sorted(folder.glob(f"{TEMPORARY}*")):
        with contextlib.suppress(OSError, ValueError):
            size, _, name = (left / _PLACED).read_text(encoding="utf-8").partition(" ")
            if left_behind(left, folder) and not (left / name).exists():
                yield Pending(left / name, folder / name, (folder.stat().st_dev, int(size)))


def _mark(path: Path) -> tuple[int, int]:
    """By what a file is known again when the disk under its name may have been changed."""
    known = path.stat()
    return known.st_dev, known.st_size


def _keep(former: Path, beside: Path) -> None:
    """A second name for the former file; where the disk knows none, a copy."""
    try:
        os.link(former, beside)
    except OSError:
        import shutil

        shutil.copy2(former, beside)
