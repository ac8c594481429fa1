"""The compiler that makes programs for Windows on Linux: zig, from its wheel, as interpreter.sh installed it."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from parcels.paths import BUILD, Stop


def zig(*words: str | Path) -> None:
    """Run zig. Raises Stop where it is not there or refuses."""
    programs = sorted((BUILD / "interpreter" / "zig").glob("lib/python3*/site-packages/ziglang/zig"))
    if not programs:
        raise Stop("缺少编译器 zig：先运行 bash packaging/interpreter.sh")
    if subprocess.run([programs[0], *words], check=False).returncode:
        raise Stop(f"编译不成：{words[-1]}")


def windows_program(source: Path, out: Path, resource: Path, *, console: bool, libraries: Sequence[str] = ()) -> None:
    """Compile a program of one file for Windows."""
    kind = ("-DCONSOLE",) if console else ("-Wl,--subsystem,windows",)
    zig(
        *("cc", "-target", "x86_64-windows-gnu", "-O2", "-s", "-municode", *kind, "-o", out, source, resource),
        *(f"-l{library}" for library in libraries),
    )
