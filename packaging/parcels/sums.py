"""Taking the sums of what is fetched into wheels.txt, after a version in constraints.txt was changed on purpose."""

from pathlib import Path

from parcels import runtimes, window_libraries
from parcels.paths import FETCHED
from parcels.wanted import TARGETS, WINDOWS
from parcels.wheels import SUMS, fetch_one, fetched, sum_of

HEAD = "# SHA-256 of every file that goes into a package; made by: make packages-sums\n"


def learn() -> Path:
    """Fetch everything and write down its sums; what they were is in the history of the tree."""
    for target in TARGETS.values():
        fetched(target, learn=True)
    fetch_one(*runtimes.CARRIER, WINDOWS, FETCHED / "carrier")
    window_libraries.fetch()
    files = {
        path.name: path
        for path in FETCHED.rglob("*")
        if path.suffix in {".whl", ".gz", ".deb"} and path.parent.name != "built"
    }
    wanted = _in_use()
    lines = sorted(f"{sum_of(path)}  {name}\n" for name, path in files.items() if name in wanted)
    SUMS.write_text(HEAD + "".join(sorted(lines, key=lambda line: line.split()[1].lower())), encoding="utf-8")
    return SUMS


def _in_use() -> set[str]:
    """Names of what a build takes today; older files may lie beside them."""
    built = {path.name for target in TARGETS.values() for path in fetched(target, learn=True)}
    sources = {path.name for path in FETCHED.rglob("*.tar.gz")}
    carrier = fetch_one(*runtimes.CARRIER, WINDOWS, FETCHED / "carrier").name
    return built | sources | {carrier} | {path.name for path in window_libraries.fetch()}
