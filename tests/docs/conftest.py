import shutil

import pytest

from tests import ledgers
from tests.docs.pages import ROOT

LEDGER = "太平.liubu"


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    """The ledger of the examples, as the first two of them make it."""
    return ledgers.filled(tmp_path_factory.mktemp("docs") / LEDGER)


@pytest.fixture
def at_hand(tmp_path, monkeypatch):
    """A folder to work in, with the program's resources as they lie in a clone."""
    (tmp_path / "resources").symlink_to(ROOT / "resources")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def ledger(sample, at_hand):
    """The ledger of the examples, in the folder to work in."""
    return shutil.copy(sample, at_hand / LEDGER)
