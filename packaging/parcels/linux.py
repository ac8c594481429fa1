"""Linux: the folder, a tar.gz of it for people without root, and a package for UOS and Kylin."""

import shutil
import subprocess
import tarfile
from pathlib import Path

from parcels import assembly, debs, gate
from parcels.icons import png
from parcels.paths import BUILD, FETCHED, HERE, OUT, ROOT, VERSION, Stop
from parcels.wanted import LINUX
from parcels.wheels import demand_known, fetched, known_sums

FOLDER = BUILD / "linux" / "liubu"
NAME = f"liubu-{VERSION}-linux-x86_64.tar.gz"
_PYTHON = BUILD / "python"
_LIBRARIES = FETCHED / "debian"
_QT_LIB = Path("PySide6", "Qt", "lib")  # where the window's plugin looks first
_XCB = {  # what a desktop without Qt 6 lacks; each asks for nothing that a desktop with X11 has not
    "libxcb-cursor0": "0.1.4-1",
    "libxcb-icccm4": "0.4.1-1.1",
    "libxcb-image0": "0.4.0-2",
    "libxcb-keysyms1": "0.4.0-1+b2",
    "libxcb-render-util0": "0.3.9-1+b1",
    "libxcb-util1": "0.4.0-1+b1",
}
_START = HERE / "linux"


def build() -> list[Path]:
    """Make the folder and both packages of it."""
    subprocess.run(["bash", str(HERE / "interpreter.sh")], check=True)
    shutil.rmtree(FOLDER, ignore_errors=True)
    version = FOLDER / VERSION
    runtime = version / assembly.RUNTIME
    shutil.copytree(_PYTHON, runtime, symlinks=True, ignore=shutil.ignore_patterns(".ready"))
    libraries = runtime / "lib" / "python3.11" / "site-packages"
    assembly.assemble(version, libraries, fetched(LINUX))
    (runtime / "licences").rename(version / "licences" / "python")
    _window_libraries(libraries / _QT_LIB, version / "licences")
    assembly.compile_all(version)
    assembly.name_version(version, LINUX.name)
    _outside(FOLDER)
    gate.demand_old_enough(FOLDER)
    OUT.mkdir(parents=True, exist_ok=True)
    return [_tarred(FOLDER, OUT / NAME), debs.build(FOLDER, OUT)]


def _outside(folder: Path) -> None:
    """What stands beside the version: the launcher, its icon, what the current user runs once."""
    (folder / assembly.CURRENT).write_text(VERSION + "\n", encoding="ascii")
    for name in ("liubu", "install.sh", "uninstall.sh"):
        shutil.copy2(_START / name, folder / name)
        (folder / name).chmod(0o755)
    for name in ("liubu.desktop", "liubu.xml"):
        shutil.copy2(_START / name, folder / name)
    png(ROOT / "resources" / "icons" / "brand.svg", folder / "liubu.png", 256)


def fetch_libraries() -> list[Path]:
    """Debian's packages of the libraries for the window, by apt. Raises Stop."""
    _LIBRARIES.mkdir(parents=True, exist_ok=True)
    for name, version in _XCB.items():
        if any(_LIBRARIES.glob(f"{name}_*.deb")):
            continue
        command = ["apt-get", "-qq", "-o", "APT::Sandbox::User=", "download", f"{name}={version}"]
        if subprocess.run(command, cwd=_LIBRARIES, check=False).returncode:
            raise Stop(f"取不到 {name} {version}。")
    return [next(_LIBRARIES.glob(f"{name}_*.deb")) for name in _XCB]


def _window_libraries(folder: Path, licences: Path) -> None:
    for file in fetch_libraries():
        demand_known(file, known_sums())
        name = file.name.partition("_")[0]
        aside = _LIBRARIES / name
        shutil.rmtree(aside, ignore_errors=True)
        subprocess.run(["dpkg-deb", "-x", str(file), str(aside)], check=True)
        for library in sorted(aside.rglob("*.so.?")):
            shutil.copyfile(library.resolve(), folder / library.name)
        shutil.copyfile(next(aside.rglob("copyright")), licences / f"{name}.txt")


def _tarred(folder: Path, out: Path) -> Path:
    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = entry.mtime = 0
        entry.uname = entry.gname = ""
        return entry

    with tarfile.open(out, "w:gz", compresslevel=6) as packed:
        packed.add(folder, folder.name, filter=plain)
    return out
