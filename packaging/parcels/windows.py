"""Windows: the folder and a zip of it, for Windows 10 and later on x86-64."""

import shutil
import zipfile
from pathlib import Path

from app.update.installed import CURRENT
from parcels import assembly, licences
from parcels.icons import ico
from parcels.paths import BUILD, DAY, HERE, OUT, ROOT, TITLE, VERSION
from parcels.portable import demand_runtimes
from parcels.runtimes import lay
from parcels.wanted import WINDOWS
from parcels.wheels import fetched
from parcels.zig import windows_program, zig

FOLDER = BUILD / "windows" / TITLE
NAME = f"liubu-{VERSION}-windows-x64.zip"
LAUNCHER, SAME, CONSOLE = f"{TITLE}.exe", "liubuw.exe", "liubu.exe"  # a script finds the second whatever its code page
_START = HERE / "windows"
_BESIDE = {"associate.cmd": "关联台账文件.cmd", "dissociate.cmd": "取消关联.cmd"}


def build() -> list[Path]:
    """Make the folder and the zip."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    version = FOLDER / VERSION
    resource = described(BUILD / "windows" / "made")
    source = lay(version / assembly.RUNTIME, resource)
    assembly.assemble(version, version / assembly.RUNTIME / "Lib" / "site-packages", fetched(WINDOWS))
    licences.of_the_interpreter(BUILD / "python", version / "licences")
    assembly.compile_all(version)
    assembly.name_version(version, WINDOWS.name)
    (FOLDER / CURRENT).write_text(VERSION + "\r\n", encoding="ascii")
    launcher = _START / "launcher.c"
    windows_program(launcher, FOLDER / LAUNCHER, resource, console=False, libraries=["user32", "shell32"])
    shutil.copyfile(FOLDER / LAUNCHER, FOLDER / SAME)
    windows_program(launcher, FOLDER / CONSOLE, resource, console=True, libraries=["shell32"])
    for name, called in _BESIDE.items():
        shutil.copyfile(_START / name, FOLDER / called)
    for left in FOLDER.rglob("*.pdb"):
        left.unlink()
    demand_runtimes(FOLDER, version / assembly.RUNTIME)
    print(f"Windows 的 Python 取自：{source}")
    OUT.mkdir(parents=True, exist_ok=True)
    return [zipped(FOLDER, OUT / NAME)]


def described(folder: Path) -> Path:
    """Icon and version of our programs, as Windows wants them compiled."""
    folder.mkdir(parents=True, exist_ok=True)
    ico(ROOT / "resources" / "icons" / "brand.svg", folder / "liubu.ico")
    shutil.copyfile(_START / "program.manifest", folder / "program.manifest")
    numbers = [*(part for part in VERSION.split(".") if part.isdigit()), "0", "0", "0", "0"][:4]
    text = (_START / "program.rc.txt").read_text(encoding="utf-8")
    text = text.format(commas=",".join(numbers), version=VERSION, title=TITLE)
    (folder / "program.rc").write_text(text, encoding="utf-8")
    zig("rc", "/:no-preprocess", "/c65001", "--", folder / "program.rc", folder / "program.res")
    return folder / "program.res"


def zipped(folder: Path, out: Path) -> Path:
    """The folder as a zip whose bytes depend on its files alone."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), DAY)
                entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
                packed.writestr(entry, path.read_bytes(), compresslevel=9)
    return out
