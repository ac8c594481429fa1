"""Which rooms are turned, which tests must notice, and the place of its own in which that happens."""

import json
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = {
    "app/rules/days": ("tests/rules/days",),
    "app/rules/scores": ("tests/rules/scores",),
    "app/rules/rosters": ("tests/rules/rosters",),
    "app/rules/methods": ("tests/rules/methods",),
    "app/rules/cases": ("tests/rules/cases",),
    "app/rules/briefings": ("tests/rules/briefings",),
    "app/rules": tuple(str(path.relative_to(ROOT)) for path in sorted((ROOT / "tests/rules").glob("test_*.py"))),
    "app/ledger/figures": (
        *(
            f"tests/ledger/figures/test_{each}.py"
            for each in ("behind", "beside", "charting", "figures", "overview", "quantities", "townships")
        ),
        "tests/desk/forms/test_reviews.py",
    ),  # not the workbook against plain counting, which takes as long as all of them
    "app/ledger/custody/replay.py": ("tests/ledger/custody/test_replay.py",),
    "app/ledger/deputies/absences.py": ("tests/ledger/deputies/test_absences.py",),
    "app/ledger/cases": ("tests/ledger/cases",),
    "app/ledger/imports": ("tests/ledger/imports",),
    "app/ledger/bylaws/terms.py": ("tests/ledger/bylaws/test_terms.py",),
}  # what is turned (the modules of a folder, not those of its wings), and the tests that must notice
SETTINGS = """
[tool.mutmut]
source_paths = ["app"]
only_mutate = {turned}
pytest_add_cli_args = ["-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:unraisableexception", "-p", "mutant_hits",
    "-o", "disable_test_id_escaping_and_forfeit_all_rights_to_community_support=true"]
pytest_add_cli_args_test_selection = {tests}
timeout_multiplier = 10.0
timeout_constant = 3.0
use_git_change_detection = false
on_dependency_change = "ignore"
"""


def prepared(room: str) -> Path:
    """A place of its own for a room: the program, its tests and what they read, as they are now."""
    place = ROOT / "build" / "mutants" / room.replace("/", ".")
    if sum(refresh(ROOT / folder, place / folder) for folder in ("app", "tests")):
        (place / "mutants" / "mutmut-stats.json").unlink(missing_ok=True)  # which tests come where
    whole = (place / "whole").exists()
    shutil.rmtree(place / "mutants" / "tests" if whole else place / "mutants", ignore_errors=True)
    for stale in sorted((place / "mutants" / "app").rglob("*.py")):
        if not (place / stale.relative_to(place / "mutants")).exists():
            stale.unlink()
    (place / "mutants").mkdir(exist_ok=True)
    for name in ("resources", "docs", "tools", "main.py", "README.md", "Makefile", "constraints.txt"):
        link = place / "mutants" / name
        link.unlink(missing_ok=True)
        link.symlink_to(ROOT / name)
    settings = SETTINGS.format(turned=json.dumps(modules(room)), tests=json.dumps(ROOMS[room]))
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (place / "pyproject.toml").write_text(project + settings, encoding="utf-8")
    return place


def modules(room: str) -> list[str]:
    found = [ROOT / room] if room.endswith(".py") else sorted((ROOT / room).glob("*.py"))
    return [str(path.relative_to(ROOT)) for path in found]


def within(over: str, module: str) -> bool:
    return not over or module == over or module.startswith(f"{over}/")


def refresh(source: Path, copy: Path) -> int:
    """Bring what changed, and only that: mutmut knows by the time of a file whether its mutants are still good."""
    changed = 0
    wanted = {path.relative_to(source) for path in source.rglob("*") if path.is_file() and path.suffix != ".pyc"}
    for stale in [path for path in copy.rglob("*") if path.is_file() and path.relative_to(copy) not in wanted]:
        stale.unlink()
    for each in wanted:
        old, new = copy / each, source / each
        if old.exists() and old.read_bytes() == new.read_bytes():
            continue
        old.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(new, old)  # its time is now: later than that of the mutants made before
        changed += 1
    return changed
