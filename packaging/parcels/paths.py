"""Where things lie, and what the product is called in packages."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "packaging"
BUILD = ROOT / "build" / "packages"
FETCHED = BUILD / "fetched"
OUT = BUILD / "out"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
VERSION: str = PROJECT["version"]
APP_ID = "cn.liubu.ledger"
TITLE = "六簿"
DAY = (1980, 1, 1, 0, 0, 0)  # of every file in a package: the same tree gives the same bytes


class Stop(Exception):
    """It cannot be made; the sentence says why."""
