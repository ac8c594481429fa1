"""The wheels of a system: fetched by pip, checked by sum, with all that they ask for in turn."""

import hashlib
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from email.parser import HeaderParser
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_sdist_filename, parse_wheel_filename

from parcels.paths import FETCHED, HERE, Stop
from parcels.wanted import Target, applies, first_wanted, pinned, pins

SUMS = HERE / "wheels.txt"
ONLY_SOURCE = {"lunar-python"}  # pure Python, and no wheel of it anywhere
_PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "--quiet")


def fetched(target: Target, *, learn: bool = False) -> list[Path]:
    """The wheels of everything that the program needs there; with `learn` their sums are taken as they come.

    Raises Stop for a file whose sum is not in wheels.txt.
    """
    folder, versions = FETCHED / target.name, pins(target)
    folder.mkdir(parents=True, exist_ok=True)
    waiting, wheels = list(first_wanted(target)), dict[str, Path]()
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        if name not in wheels:
            wheels[name] = _wheel(name, pinned(name, versions), target, folder, learn=learn)
            waiting += _asked_by(wheels[name], target, "")
        for extra in wanted.extras:
            waiting += _asked_by(wheels[name], target, extra)
    return sorted(wheels.values())


def known_sums(text: str | None = None) -> dict[str, str]:
    """File name to sum, as wheels.txt has them."""
    lines = (text if text is not None else SUMS.read_text(encoding="utf-8")).splitlines()
    return {name: digest for digest, name in (line.split() for line in lines if line and not line.startswith("#"))}


def demand_known(file: Path, sums: dict[str, str]) -> None:
    """Raise Stop where a fetched file is not the one that was pinned."""
    if sums.get(file.name) != sum_of(file):
        raise Stop(
            f"{file.name} 的校验和不在 packaging/wheels.txt 里，没有用它。换了版本的，先运行：make packages-sums"
        )


def sum_of(file: Path) -> str:
    """SHA-256 of a file."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def fetch_one(name: str, version: str, target: Target, folder: Path) -> Path:
    """One file, from the folder where it was fetched before, else by pip. Raises Stop."""
    folder.mkdir(parents=True, exist_ok=True)
    source = name in ONLY_SOURCE
    if (file := _there(name, version, folder, source=source)) is None:
        _fetch(f"{name}=={version}", target, folder, source=source)
        file = _there(name, version, folder, source=source)
    if file is None:
        raise Stop(f"取不到 {name} {version}（{target.name}）。")
    return file


def _wheel(name: str, version: str, target: Target, folder: Path, *, learn: bool) -> Path:
    file = fetch_one(name, version, target, folder)
    if not learn:
        demand_known(file, known_sums())
    return _built(file, folder) if name in ONLY_SOURCE else file


def _there(name: str, version: str, folder: Path, *, source: bool) -> Path | None:
    """The file of that version which was fetched before."""
    for file in sorted(folder.glob("*.tar.gz" if source else "*.whl")):
        known = parse_sdist_filename(file.name) if source else parse_wheel_filename(file.name)[:2]
        if (known[0], str(known[1])) == (name, version):
            return file
    return None


def _fetch(wanted: str, target: Target, folder: Path, *, source: bool) -> None:
    how = ["--no-binary", ":all:", "--no-build-isolation"]
    if not source:
        how = ["--only-binary", ":all:", "--python-version", "3.11", "--implementation", "cp"]
        how += [word for platform in target.platforms for word in ("--platform", platform)]
    command = [*_PIP, "download", "--no-deps", "--dest", str(folder), *how, wanted]
    if subprocess.run(command, check=False).returncode:
        raise Stop(f"取不到 {wanted}（{target.name}），原因见上面。")


def _built(source: Path, folder: Path) -> Path:
    """The wheel of a pure source distribution."""
    out = folder / "built"
    command = [*_PIP, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(out), str(source)]
    name, version = parse_sdist_filename(source.name)
    for _ in range(2):
        for wheel in sorted(out.glob("*-none-any.whl")):
            if parse_wheel_filename(wheel.name)[:2] == (name, version):
                return wheel
        subprocess.run(command, check=True)
    raise Stop(f"{source.name} 不是纯 Python 的，不能这样带上。")


def _asked_by(wheel: Path, target: Target, extra: str) -> Iterator[Requirement]:
    with zipfile.ZipFile(wheel) as packed:
        metadata = next(name for name in packed.namelist() if name.endswith(".dist-info/METADATA"))
        header = HeaderParser().parsestr(packed.read(metadata).decode("utf-8"))
    for line in header.get_all("Requires-Dist") or ():
        requirement = Requirement(line)
        if applies(requirement, target, extra) and not (extra and applies(requirement, target)):
            yield requirement
