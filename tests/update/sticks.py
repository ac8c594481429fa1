"""Installed copies and installation sticks of a few kilobytes, laid out and signed as `make packages` does it."""

import hashlib
import json
import random
import sys
import tarfile
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

from app.handoff import signing
from app.ledger.database import SCHEMA
from app.update import installed, statement
from app.update.installed import home as seen_by
from app.update.statement import Parcel, ParcelKind, Release

PRIVATE, PUBLIC = signing.new_pair()
STRANGER = signing.new_pair()[0]
STARTS, FAILS = f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', "#!/bin/sh\nexit 127\n"
PROGRAM = "import sys\nprint(sys.argv)\n"
LARGE = random.Random(0).randbytes(1 << 20)
LAUNCHER = "the launcher, which stays as it is"


def lay(home, version, *, schema=SCHEMA, system="linux", publisher=PUBLIC, python=STARTS, program=PROGRAM):
    """One version beside others in a home."""
    folder = home / version
    runtime = folder / "runtime" / "bin"
    runtime.mkdir(parents=True)
    (runtime / "python3.11").write_text(python)
    (runtime / "python3.11").chmod(0o755)
    (runtime / "python3").symlink_to("python3.11")
    (folder / "program" / "resources").mkdir(parents=True)
    (folder / "program" / "main.py").write_text(program)
    (folder / "program" / "large.bin").write_bytes(LARGE)
    about = {"name": "liubu", "version": version, "system": system, "schema": schema, "publisher": publisher}
    (folder / installed.PARTS).write_text(json.dumps(about))
    return folder


def founded(folder, version="0.1.0", **settings):
    """A copy of the program on the clerk's computer, with that version in use."""
    folder.mkdir(parents=True)
    lay(folder, version, **settings)
    (folder / "liubu").write_text(LAUNCHER)
    (folder / installed.CURRENT).write_text(f"{version}\n")
    return home(folder, version)


def home(folder, version):
    """The home as the program of that version sees it."""
    return seen_by(folder / version / "program")


def packed(folder, out):
    """The folder as the archive of its system."""
    if out.suffix == ".zip":
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(folder.rglob("*")):
                if path.is_file() and not path.is_symlink():  # Windows knows none
                    archive.write(path, path.relative_to(folder.parent).as_posix())
    else:
        with tarfile.open(out, "w:gz") as archive:
            archive.add(folder, folder.name)
    return out


def parcel(stick, file, laid, *, system="linux", kind=ParcelKind.FOLDER):
    unpacked = sum(path.stat().st_size for path in laid.rglob("*") if path.is_file() and not path.is_symlink())
    content = file.read_bytes()
    sums = (hashlib.new(name, content).hexdigest() for name in ("sha256", "sm3"))
    return Parcel(file.relative_to(stick).as_posix(), system, kind, len(content), unpacked, *sums)


def stick(folder, version="0.2.0", *, schema=SCHEMA, private=PRIVATE, name="liubu.tar.gz", **settings):
    """An installation stick with one version."""
    made = folder.parent / f"{folder.name}-做" / "liubu"
    made.mkdir(parents=True)
    laid = lay(made, version, schema=schema, **settings)
    (made / "liubu").write_text("another launcher")
    (folder / "Linux").mkdir(parents=True)
    file = packed(made, folder / "Linux" / name)
    package = folder / "Linux" / "liubu.deb"
    package.write_bytes(b"a package" * 1000)
    parcels = (parcel(folder, file, laid), parcel(folder, package, laid, kind=ParcelKind.PACKAGE))
    sign(folder, Release(version, schema, date(2026, 11, 30), parcels), private)
    return folder


def sign(folder, release, private=PRIVATE):
    (folder / statement.FILE).write_bytes(statement.written(release, private))


def restated(folder, **changes):
    """The same stick with a statement that says something else of the archive, truly signed."""
    release = statement.read_statement(folder, PUBLIC)
    first, *rest = release.parcels
    sign(folder, replace(release, parcels=(replace(first, **changes), *rest)))


def contents(folder):
    """Every file of a folder with its bytes, and where links lead to."""
    return {
        path.relative_to(folder).as_posix(): str(path.readlink()) if path.is_symlink() else path.read_bytes()
        for path in sorted(Path(folder).rglob("*"))
        if path.is_file() and path.name != ".updating"
    }
