"""One version of the program as a folder: interpreter, libraries, the program as it lies in the tree, licences."""

import json
import shutil
import subprocess
import zipfile
from collections.abc import Iterable
from pathlib import Path

from app.update.installed import PARTS
from parcels import licences, release
from parcels.paths import BUILD, PROJECT, ROOT, VERSION
from parcels.trims import is_kept

PROGRAM, RUNTIME = "program", "runtime"
COMPILER = BUILD / "python" / "bin" / "python3"
_OURS = ("app", "resources")
_METADATA = "Metadata-Version: 2.1\nName: {name}\nVersion: {version}\nLicense: MIT\n"


def assemble(folder: Path, libraries: Path, wheels: Iterable[Path]) -> None:
    """Put program and libraries into a version's folder, in which `libraries` (site-packages) lies."""
    for wheel in wheels:
        unpack(wheel, libraries)
    program = folder / PROGRAM
    ignored = shutil.ignore_patterns("__pycache__")
    for name in _OURS:
        shutil.copytree(ROOT / name, program / name, ignore=ignored)
    shutil.copy2(ROOT / "main.py", program)
    metadata = libraries / f"{PROJECT['name']}-{VERSION}.dist-info" / "METADATA"
    metadata.parent.mkdir()
    metadata.write_text(_METADATA.format(name=PROJECT["name"], version=VERSION), encoding="utf-8")
    licences.collect(folder / "licences", libraries)


def compile_all(folder: Path, *options: str) -> None:
    """Compile every module beforehand, for the interpreter that is shipped: its folder may not be writable."""
    command = [str(COMPILER), "-I", "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash", *options]
    subprocess.run([*command, "-s", str(folder), str(folder)], check=True)


def name_version(folder: Path, system: str) -> None:
    """Write down which version and system this is, and whose updates it takes."""
    about = {"name": PROJECT["name"], "version": VERSION, "system": system, **release.about()}
    (folder / PARTS).write_text(json.dumps(about, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def unpack(wheel: Path, libraries: Path) -> None:
    """Lay a wheel into site-packages, without what a clerk never uses."""
    with zipfile.ZipFile(wheel) as packed:
        for entry in packed.infolist():
            name = _placed(entry.filename)
            if entry.is_dir() or name is None or not is_kept(name):
                continue
            target = libraries / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(packed.read(entry))


def _placed(name: str) -> str | None:
    """Where a file of a wheel goes; its scripts and headers stay behind."""
    first, _, rest = name.partition("/")
    if not first.endswith(".data"):
        return name
    kind, _, inside = rest.partition("/")
    return inside if kind in {"purelib", "platlib"} else None
