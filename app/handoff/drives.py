"""The sticks that are plugged in: each with its place, its name, and the room that is left on it."""

import contextlib
import os
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MOUNTS, BLOCKS = Path("/proc/self/mounts"), Path("/sys/class/block")
REMOVABLE = 2  # what Windows calls a drive that can be taken out
LONGEST = 261
_OCTAL = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class Drive:
    """A stick in the machine; `writable` is False for one that is locked."""

    path: Path
    name: str
    free: int
    size: int
    writable: bool = True


def drives() -> tuple[Drive, ...]:
    """The removable drives, in the order of their places."""
    return windows_drives() if sys.platform == "win32" else linux_drives()


def is_on_stick(folder: Path) -> bool:
    """Whether a folder lies on a removable drive."""
    place = folder.absolute()
    return any(place.is_relative_to(each.path) for each in drives())


def linux_drives(mounts: Path = MOUNTS, blocks: Path = BLOCKS) -> tuple[Drive, ...]:
    """What is mounted of disks that the kernel calls removable or that hang on USB."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ()
    known: dict[Path, Drive] = {}
    for line in lines:
        device, place, _, options, *_ = [*line.split(), "", "", "", ""]
        if device.startswith("/dev/") and _is_removable(blocks / Path(device).name):
            path = Path(_unescaped(place))
            drive = _measured(path, path.name or str(path), writable="ro" not in options.split(","))
            known |= {path: drive} if drive else {}
    return tuple(known[path] for path in sorted(known))


def windows_drives() -> tuple[Drive, ...]:
    """The letters that Windows calls removable and in which something is put."""
    return tuple(_lettered())


def _unescaped(place: str) -> str:
    """A place as the kernel writes it: blanks and the like as octal numbers."""
    return _OCTAL.sub(lambda sign: chr(int(sign.group(1), 8)), place)


def _is_removable(block: Path) -> bool:
    try:
        device = block.resolve(strict=True)
        disk = device.parent if (device / "partition").exists() else device
        return "/usb" in device.as_posix() or (disk / "removable").read_text(encoding="ascii").strip() == "1"
    except OSError:
        return False


def _lettered() -> Iterator[Drive]:
    if sys.platform != "win32":
        return
    import ctypes

    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    letters = kernel.GetLogicalDrives()
    for place in range(26):
        root = f"{chr(ord('A') + place)}:\\"
        if letters >> place & 1 and kernel.GetDriveTypeW(ctypes.c_wchar_p(root)) == REMOVABLE:
            name, flags = ctypes.create_unicode_buffer(LONGEST), ctypes.c_ulong(0)
            arguments = (name, LONGEST, None, None, ctypes.byref(flags), None, 0)
            if kernel.GetVolumeInformationW(ctypes.c_wchar_p(root), *arguments):
                read_only = flags.value & 0x80000
                drive = _measured(Path(root), f"{name.value or 'U盘'}（{root[:2]}）", writable=not read_only)
                yield from [drive] if drive else []


def _measured(path: Path, name: str, *, writable: bool) -> Drive | None:
    with contextlib.suppress(OSError):  # taken out a moment ago
        usage = shutil.disk_usage(path)
        return Drive(path, name, usage.free, usage.total, writable and os.access(path, os.W_OK))
    return None
