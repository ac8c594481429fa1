"""What ships beside the program: fonts, icons, methods, schemes, tables, samples."""

import sys
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def command(resources: Path = RESOURCES, platform: str = sys.platform) -> str:
    """What a clerk writes to call the program: its launcher where it was packed, else as it lies in the tree."""
    packed = (resources.parents[1] / "parts.json").is_file()
    return ("liubu.exe" if platform == "win32" else "liubu") if packed else "python main.py"


def numbered() -> str:
    """The program with its number, as far as it knows it."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"六簿 {version('liubu')}"
    except PackageNotFoundError:  # run from a tree that was never installed
        return "六簿"
