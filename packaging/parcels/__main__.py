"""`python -m parcels linux|windows|stick|sums`, with packaging/ on the path; see docs/packages.md."""

import sys
from pathlib import Path

from parcels.paths import Stop


def main(words: list[str]) -> int:
    """Do one step; 1 and a sentence where it cannot be done."""
    steps = {"linux": _linux, "windows": _windows, "stick": _stick, "sums": _sums}
    if len(words) != 1 or words[0] not in steps:
        print(f"用法：python -m parcels {'|'.join(steps)}", file=sys.stderr)
        return 2
    try:
        for made in steps[words[0]]():
            print(f"{made}  {made.stat().st_size / 1e6:.1f} MB" if made.is_file() else made)
    except Stop as reason:
        print(reason, file=sys.stderr)
        return 1
    return 0


def _linux() -> list[Path]:
    from parcels import linux, smoke

    made = linux.build()
    smoke.on_linux(linux.FOLDER)
    return made


def _windows() -> list[Path]:
    from parcels import smoke, windows

    made = windows.build()
    smoke.under_wine(windows.FOLDER)
    return made


def _stick() -> list[Path]:
    from parcels import stick

    return [stick.build()]


def _sums() -> list[Path]:
    from parcels import sums

    return [sums.learn()]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
