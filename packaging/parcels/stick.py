"""The stick: packages, their signed statement, instructions, a ledger to practise on, licences, the lists of sums."""

import os
import shutil
import subprocess
import zipfile
from pathlib import Path

from app.update.statement import ParcelKind
from parcels import linux, lists, note, release, windows
from parcels.debs import ARCHITECTURE
from parcels.paths import APP_ID, BUILD, OUT, VERSION, Stop
from parcels.wanted import LINUX, WINDOWS

FOLDER = BUILD / "六簿安装盘"
PACKAGES = {
    "Windows": (windows.NAME,),
    "统信、麒麟和其他 Linux": (f"{APP_ID}_{VERSION}_{ARCHITECTURE}.deb", linux.NAME),
}
PRACTICE = "练习台账"
_LEDGER = "太平镇（示例）.liubu"


def build() -> Path:
    """Put it together in a folder that is copied to the stick as it is. Raises Stop for a package that was not made."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    for folder, names in PACKAGES.items():
        (FOLDER / folder).mkdir(parents=True)
        for name in names:
            if not (OUT / name).exists():
                raise Stop(f"还没有 {name}：先 make packages-linux、make packages-windows。")
            shutil.copyfile(OUT / name, FOLDER / folder / name)
    _state(FOLDER)
    note.write(FOLDER / "安装说明.pdf")
    _practice(FOLDER / PRACTICE)
    _licences(FOLDER / "许可.zip")
    lists.write_lists(FOLDER)
    return FOLDER


def _state(stick: Path) -> None:
    """Say, signed, what is on the stick, so that a program in use can take it as an update."""
    on_linux, on_windows = linux.FOLDER / VERSION, windows.FOLDER / VERSION
    kinds = {
        windows.NAME: (WINDOWS.name, ParcelKind.FOLDER, on_windows),
        linux.NAME: (LINUX.name, ParcelKind.FOLDER, on_linux),
        f"{APP_ID}_{VERSION}_{ARCHITECTURE}.deb": (LINUX.name, ParcelKind.PACKAGE, on_linux),
    }
    files = (stick / folder / name for folder, names in PACKAGES.items() for name in names)
    release.state(stick, [release.parcel(stick, file, *kinds[file.name]) for file in files], (on_linux, on_windows))


def _practice(folder: Path) -> None:
    """The sample ledger, made by the packed program itself."""
    aside = BUILD / "practice"
    shutil.rmtree(aside, ignore_errors=True)
    command = [str(linux.FOLDER / "liubu"), "demo", "--out", str(aside)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "LIUBU_PAPER_FONTS": "bundled"})
    folder.mkdir()
    shutil.copyfile(aside / _LEDGER, folder / _LEDGER)


def _licences(out: Path) -> None:
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for system, folder in (("Windows", windows.FOLDER), ("Linux", linux.FOLDER)):
            for text in sorted((folder / VERSION / "licences").rglob("*")):
                if text.is_file():
                    packed.write(text, Path(system) / text.relative_to(folder / VERSION / "licences"))
