"""Linux: the folder, a tar.gz of it for people without root, and a package for UOS and Kylin."""

import shutil
import subprocess
import tarfile
from pathlib import Path

from app.update.installed import CURRENT
from parcels import assembly, debs, gate, licences, window_libraries
from parcels.icons import png
from parcels.paths import BUILD, HERE, OUT, ROOT, VERSION, Stop
from parcels.wanted import LINUX
from parcels.wheels import fetched

FOLDER = BUILD / "linux" / "liubu"
NAME = f"liubu-{VERSION}-linux-x86_64.tar.gz"
_PYTHON = BUILD / "python"
_QT_LIB = Path("PySide6", "Qt", "lib")  # where the window's plugin looks first
_START = HERE / "linux"


def build() -> list[Path]:
    """Make the folder and both packages of it."""
    interpret()
    shutil.rmtree(FOLDER, ignore_errors=True)
    version = FOLDER / VERSION
    runtime = version / assembly.RUNTIME
    shutil.copytree(_PYTHON, runtime, symlinks=True, ignore=shutil.ignore_patterns(".ready", "licences"))
    libraries = runtime / "lib" / "python3.11" / "site-packages"
    assembly.assemble(version, libraries, fetched(LINUX))
    licences.of_the_interpreter(_PYTHON, version / "licences")
    window_libraries.lay(libraries / _QT_LIB, version / "licences")
    assembly.compile_all(version)
    assembly.name_version(version, LINUX.name)
    _outside(FOLDER)
    gate.demand_old_enough(FOLDER)
    OUT.mkdir(parents=True, exist_ok=True)
    return [_tarred(FOLDER, OUT / NAME), debs.build(FOLDER, OUT)]


def interpret(script: Path = HERE / "interpreter.sh") -> None:
    """Compile the interpreter, where it was not. Raises Stop: the script has said why."""
    if subprocess.run(["bash", str(script)], check=False).returncode:
        raise Stop("没有 Python，包没有做，原因见上面。")


def _outside(folder: Path) -> None:
    """What stands beside the version: the launcher, its icon, what the current user runs once."""
    (folder / CURRENT).write_text(VERSION + "\n", encoding="ascii")
    for name in ("liubu", "install.sh", "uninstall.sh"):
        shutil.copy2(_START / name, folder / name)
        (folder / name).chmod(0o755)
    for name in ("liubu.desktop", "liubu.xml"):
        shutil.copy2(_START / name, folder / name)
    png(ROOT / "resources" / "icons" / "brand.svg", folder / "liubu.png", 256)


def _tarred(folder: Path, out: Path) -> Path:
    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = entry.mtime = 0
        entry.uname = entry.gname = ""
        return entry

    with tarfile.open(out, "w:gz", compresslevel=6) as packed:
        packed.add(folder, folder.name, filter=plain)
    return out
