"""A small disk that fills up: the old files stay byte for byte, and the ledger goes on when there is room again."""

import contextlib
import io
import random
import resource
import shutil
import signal
import subprocess
from contextlib import closing

from app.errors import UnwritableError
from app.files import safe_write
from app.ledger import attachments, custody, drafts
from app.ledger.custody import space
from tests.soak import world


@contextlib.contextmanager
def small(folder, size):
    """A disk of `size` bytes: a tmpfs where it can be mounted, else a limit on the size of every file."""
    folder.mkdir(parents=True, exist_ok=True)
    if _mounted(folder, size):
        try:
            yield "tmpfs"
        finally:
            subprocess.run(["umount", "-l", str(folder)], check=True)
        return
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield "limit"
    resource.setrlimit(resource.RLIMIT_FSIZE, old)


def _mounted(folder, size):
    if shutil.which("mount") is None:
        return False
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def fill(folder, kind, path):
    """Leave no room: a file over the rest of the disk, or a limit at the present size of the ledger."""
    if kind == "limit":
        size = path.stat().st_size - 8192  # less than a copy of it needs
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
        return
    with contextlib.suppress(OSError), (folder / "ballast").open("wb", buffering=0) as file:
        while True:
            file.write(bytes(1 << 12))


def run(folder):
    """Sentences about what went wrong, and how the disk was made small."""
    shutil.rmtree(folder, ignore_errors=True)
    with small(folder, 6 << 20) as kind:
        return _trial(folder, kind), kind


def _trial(folder, kind):
    path, export, copy = folder / "台账.liubu", folder / "六簿.xlsx", folder / "备份.liubu"
    failures = []
    with closing(world.found(path)) as ledger:
        space.reserve(path, size=64 << 10, room=0)
        ledger.on_full = lambda: space.release(path)
        safe_write(export, lambda file: file.write(b"old" * 1000))
        custody.backup(ledger, copy)
        acknowledged = [world.register(ledger, 100).number]
        drafts.keep(ledger, "reception", {"content": "满盘前"})
        old = {each: each.read_bytes() for each in (export, copy)}
        fill(folder, kind, path)
        once = {
            "附件": lambda: attachments.attach(ledger, "cases", world.first_case(ledger), _large(), "大.jpg"),
            "导出": lambda: safe_write(export, lambda file: [file.write(bytes(1 << 16)) for _ in range(1000)]),
            "备份": lambda: custody.backup(ledger, folder / "又一份.liubu"),
        }
        for name, act in once.items():
            failures += [] if _refused(act) else [f"{name}：满盘却没有报错"]
        for place in range(500):
            if ledger.closed_for_writing:
                break
            _refused(lambda place=place: acknowledged.append(world.register(ledger, 200 + place).number))
        failures += [f"{each.name} 被改动" for each, content in old.items() if each.read_bytes() != content]
        failures += [] if ledger.closed_for_writing else ["满盘没有变成只读"]
        left = [each.name for each in folder.glob(".liubu-*")]
        failures += [f"留下半个文件 {left}"] if left else []
        _make_room(folder, kind)
        failures += [] if custody.reopen(ledger, room=0) else ["腾出空间后还是只读"]
        acknowledged.append(world.register(ledger, 900).number)
        report = custody.check(ledger)
        failures += [] if report.sound else [f"check：{[each.sentence for each in report.findings]}"]
        with ledger.read() as session:
            there = set(session.connection().exec_driver_sql("SELECT number FROM cases").scalars())
        failures += [f"丢失 {lost}"] if (lost := set(acknowledged) - there) else []
        failures += [] if drafts.kept(ledger, "reception").content == {"content": "满盘前"} else ["草稿丢失"]
    return failures


def _refused(act):
    try:
        act()
    except UnwritableError:
        return True
    return False


def _make_room(folder, kind):
    if kind == "limit":
        ceiling = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        resource.setrlimit(resource.RLIMIT_FSIZE, (ceiling, ceiling))
        return
    (folder / "ballast").unlink()


def _large():
    from PIL import Image

    out = io.BytesIO()
    Image.frombytes("RGB", (800, 800), random.Random(1).randbytes(800 * 800 * 3)).save(out, "JPEG", quality=95)
    return out.getvalue()
