"""Kill -9 at each call that touches the disk (by strace): the ledger is as it was, or as it should be."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import closing, suppress
from pathlib import Path

from app.errors import LedgerError
from app.ledger import custody, drafts, imports, undo
from app.ledger.custody import create, manifests
from app.ledger.database import SCHEMA, schema_of
from tests.soak import world
from tests.soak.acts import first

ROOT = Path(__file__).resolve().parents[2]
CALLS = ("pwrite64", "write", "fsync", "fdatasync", "ftruncate", "unlink", "rename", "renameat", "fallocate")
BEGIN = "/begin-of-the-act"
MOST = 40  # points of one call


def possible():
    """Whether processes may be traced here."""
    if shutil.which("strace") is None:
        return False
    return subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], check=False, capture_output=True).returncode == 0


def run(act, folder):
    """How many points were tried, and sentences about what went wrong."""
    folder.mkdir(parents=True)
    template, before = _template(act, folder)
    failures = []
    points = _points(act, _fresh(template, folder / "count"))
    for call, number in points:
        home = _fresh(template, folder / "home")
        inject = ["-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={number}"]
        done = _traced(act, home / "台账.liubu", inject, os.devnull)
        if done.returncode == 0:
            failures.append(f"{act} {call} {number}: was not killed")
        try:
            _judge(act, home / "台账.liubu", before)
        except (AssertionError, LedgerError) as error:
            failures.append(f"{act} at {call} {number}: {error}")
    return len(points), failures


def _template(act, folder):
    path = folder / "template.liubu"
    with closing(world.found(path)) as ledger:
        before = custody.check(ledger).counts["cases"]
    if act == "migrate":
        path = folder / "first.liubu"
        first.make(path)
    return path, before


def _fresh(template, home):
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    shutil.copy(template, home / "台账.liubu")
    return home


def _points(act, home):
    """Each call of the act, numbered as strace counts it; at most MOST of each sort, evenly."""
    with tempfile.NamedTemporaryFile() as log:
        marks = "access,faccessat,faccessat2"
        _traced(act, home / "台账.liubu", ["-e", f"trace={','.join(CALLS)},{marks}"], log.name)
        lines = Path(log.name).read_text(encoding="utf-8", errors="replace").splitlines()
    begun = next(place for place, line in enumerate(lines) if BEGIN in line)
    before, whole = _counted(lines[:begun]), _counted(lines)
    points = []
    for call in CALLS:
        numbers = range(before[call] + 1, whole[call] + 1)
        points += [(call, number) for number in numbers[:: max(1, -(-len(numbers) // MOST))]]
    return points


def _counted(lines):
    return Counter(found[1] for line in lines if (found := re.match(r"(?:\d+ +)?(\w+)\(", line)))


def _traced(act, path, options, log):
    command = ["strace", "-qq", "-o", log, *options, sys.executable, "-m", "tests.soak.every", act, str(path)]
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}  # else the first run writes more than the next
    return subprocess.run(command, cwd=ROOT, check=False, capture_output=True, env=environment)


def _judge(act, path, before):
    if act == "create":
        made = path.with_name("new.liubu")
        if made.exists():
            with closing(world.reopened(made)) as ledger:
                _sound(ledger)
                assert ledger.setting("unit_code") == "410725104"
        return
    version = schema_of(path)
    assert version in {1, SCHEMA}
    with closing(world.reopened(path)) as ledger:
        now = _sound(ledger).counts["cases"]
        assert drafts.kept(ledger, "reception") or act == "migrate"
    grown = {"register": {0, 1}, "import": {0, 12}, "undo": {0, 1}}.get(act, {0})
    assert now - before in grown, f"{now - before} more cases"
    for copy in custody.folder_of(path).glob("[!.]*.liubu"):
        manifests.describe(copy, world.MOMENT)


def _sound(ledger):
    report = custody.check(ledger)
    assert report.sound, [each.sentence for each in report.findings]
    return report


def _register(path):
    with closing(world.reopened(path)) as ledger:
        _begin()
        world.register(ledger, 60)


def _undo(path):
    with closing(world.reopened(path)) as ledger:
        world.register(ledger, 60)
        _begin()
        undo.undo(ledger)


def _import(path):
    with closing(world.reopened(path)) as ledger:
        _begin()
        imports.import_sheets(ledger, world.opinions("批", 12))


def _back_up(path):
    with closing(world.reopened(path)) as ledger:
        _begin()
        custody.rotate(ledger, custody.folder_of(path), world.MOMENT)


def _migrate(path):
    _begin()
    world.reopened(path).close()


def _create(path):
    _begin()
    made = path.with_name("new.liubu")
    create(made, unit_code="410725104", unit_name="原阳县太平镇", method="taiping", clock=world.clock).close()


def _begin():
    with suppress(OSError):
        os.access(BEGIN, os.R_OK)


ACTS = {
    "create": _create,
    "register": _register,
    "undo": _undo,
    "import": _import,
    "backup": _back_up,
    "migrate": _migrate,
}

if __name__ == "__main__":
    ACTS[sys.argv[1]](Path(sys.argv[2]))
