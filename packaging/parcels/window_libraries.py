"""Debian's libraries for the window that a desktop without Qt 6 may lack; they go beside Qt's, where it looks first."""

import shutil
import subprocess
from pathlib import Path

from parcels.paths import FETCHED, Stop
from parcels.wheels import demand_known, known_sums

_FOLDER = FETCHED / "debian"
BROUGHT = {  # each asks for nothing that a desktop with X11 has not
    "libxcb-cursor0": "0.1.4-1",
    "libxcb-icccm4": "0.4.1-1.1",
    "libxcb-image0": "0.4.0-2",
    "libxcb-keysyms1": "0.4.0-1+b2",
    "libxcb-render-util0": "0.3.9-1+b1",
    "libxcb-util1": "0.4.0-1+b1",
}


def fetch() -> list[Path]:
    """Debian's packages of the libraries for the window, by apt. Raises Stop."""
    _FOLDER.mkdir(parents=True, exist_ok=True)
    for name, version in BROUGHT.items():
        if any(_FOLDER.glob(f"{name}_*.deb")):
            continue
        command = ["apt-get", "-qq", "-o", "APT::Sandbox::User=", "download", f"{name}={version}"]
        if subprocess.run(command, cwd=_FOLDER, check=False).returncode:
            raise Stop(f"取不到 {name} {version}。")
    return [next(_FOLDER.glob(f"{name}_*.deb")) for name in BROUGHT]


def lay(folder: Path, licences: Path) -> None:
    """Lay them into the folder of Qt's libraries."""
    for file in fetch():
        demand_known(file, known_sums())
        name = file.name.partition("_")[0]
        aside = _FOLDER / name
        shutil.rmtree(aside, ignore_errors=True)
        subprocess.run(["dpkg-deb", "-x", str(file), str(aside)], check=True)
        for library in sorted(aside.rglob("*.so.?")):
            shutil.copyfile(library.resolve(), folder / library.name)
        shutil.copyfile(next(aside.rglob("copyright")), licences / f"{name}.txt")
