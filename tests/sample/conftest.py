"""The sample workbooks as plain rows, and the generator that makes them."""

import sys
from pathlib import Path

import pytest

from tests.sample.reading import Rows, read_rows

ROOT = Path(__file__).parent.parent.parent
SAMPLE = ROOT / "resources" / "sample"
sys.path.insert(0, str(ROOT / "tools"))


@pytest.fixture(scope="session")
def year() -> dict[str, Rows]:
    return read_rows(SAMPLE / "太平镇2024.xlsx")


@pytest.fixture(scope="session")
def bad_row() -> dict[str, Rows]:
    return read_rows(SAMPLE / "错一行.xlsx")
