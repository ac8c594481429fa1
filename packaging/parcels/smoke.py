"""A packed program lives through an afternoon: a new ledger, an import, figures, a book on paper, a check."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from parcels.paths import BUILD, HERE, ROOT, Stop
from parcels.zig import zig

SAMPLE = ROOT / "resources" / "sample" / "太平镇2024.xlsx"
PERIOD = ("--from", "2024-01-01", "--to", "2024-12-31")
_WINE = ("wine64", "wine")
_PATIENCE = 900.0  # seconds for one verb, on a busy machine under wine


def afternoon(start: Sequence[str], aside: Path, env: Mapping[str, str]) -> None:
    """Live through it with the program that `start` starts. Raises Stop where it does not do as the source does."""
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    ledger, source = aside / "试.liubu", aside / "照.liubu"
    ours = (sys.executable, str(ROOT / "main.py"))
    figures = []
    for program, place, surroundings in ((ours, source, os.environ), (start, ledger, env)):
        at = ("--ledger", str(place))
        _run(program, surroundings, "init", "--unit-code", "410725104", "--unit-name", "原阳县太平镇", *at)
        report = json.loads(_run(program, surroundings, "import", str(SAMPLE), "--json", *at))
        if report["refused"]:
            raise Stop(f"打包的程序导入样本时拒绝了 {len(report['refused'])} 行。")
        figures.append(json.loads(_run(program, surroundings, "stats", *PERIOD, "--json", *at)))
    if figures[0] != figures[1]:
        raise Stop("打包的程序算出的数与源代码算出的不同。")
    at = ("--ledger", str(ledger))
    for name, kind in (("receptions", "pdf"), ("proposals", "xlsx")):
        _run(start, env, "book", name, *PERIOD, "--format", kind, "--out", str(aside / f"{name}.{kind}"), *at)
    _run(start, env, "handoff", "key", "--out", str(aside / "key"), *at)
    _run(start, env, "manual", "--out", str(aside / "手册.pdf"))
    _run(start, env, "demo", "--out", str(aside / "demo"))
    _run(start, env, "check", "--json", *at)
    for paper in (aside / "receptions.pdf", aside / "手册.pdf"):
        if not paper.read_bytes().startswith(b"%PDF"):
            raise Stop(f"{paper.name} 不是 PDF。")


def on_linux(folder: Path) -> None:
    """Live through it on this machine, with nothing of its Python."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    afternoon((str(folder / "liubu"),), BUILD / "smoke-linux", env)
    print("Linux 的程序试过：新建、导入、统计、印簿、密钥、演示、核对，与源代码一致。")


def under_wine(folder: Path) -> bool:
    """The same under wine, where there is one; whether there was. No window: that needs a real Windows."""
    wine = next(filter(None, map(shutil.which, _WINE)), None)
    if wine is None:
        print("没有 wine，Windows 的程序没有试过：apt-get install wine")
        return False
    with drives() as prefix:
        env = {**os.environ, "WINEPREFIX": str(prefix), "WINEDEBUG": "-all", "LC_ALL": "C.UTF-8"}
        env.pop("DISPLAY", None)
        try:
            _complete(wine, env)
            afternoon((wine, str(folder / "liubu.exe")), BUILD / "smoke-windows", env)
        finally:
            _quietly(["wineserver", "--kill"], env)
    print("Windows 的程序在 wine 下试过：新建、导入、统计、印簿、密钥、演示、核对，与源代码一致。")
    return True


@contextmanager
def drives() -> Iterator[Path]:
    """Where wine keeps its drives, outside the tree: one of them is the whole disk, and setuptools walks through it."""
    with TemporaryDirectory(prefix="liubu-wine-", ignore_cleanup_errors=True) as made:
        yield Path(made)


def _complete(wine: str, env: Mapping[str, str]) -> None:
    """Give wine the one library of Windows 10 that it lacks and that what is written in Rust asks for."""
    _quietly([wine, "wineboot", "--init"], env)
    system = Path(env["WINEPREFIX"], "drive_c", "windows", "system32")
    made = system / "bcryptprimitives.dll"
    if system.is_dir() and not made.exists():
        source = HERE / "windows" / "bcryptprimitives.c"
        zig("cc", "-target", "x86_64-windows-gnu", "-O2", "-shared", "-o", made, "-ladvapi32", source)


def _quietly(command: Sequence[str], env: Mapping[str, str]) -> None:
    quiet = subprocess.DEVNULL  # what wine starts lives on: it must not hold our pipe
    with suppress(FileNotFoundError):
        subprocess.run(command, env=dict(env), check=False, stdin=quiet, stdout=quiet, stderr=quiet, timeout=_PATIENCE)


def _run(program: Sequence[str], env: Mapping[str, str], *words: str) -> str:
    done = subprocess.run(
        [*program, *words], env=dict(env), check=False, capture_output=True, timeout=_PATIENCE, stdin=subprocess.DEVNULL
    )
    if done.returncode:
        ends = done.stderr.decode("utf-8", "replace")[-2000:]
        raise Stop(f"打包的程序没有办成 {words[0]}（退出码 {done.returncode}）：{ends}")
    return done.stdout.decode("utf-8")
