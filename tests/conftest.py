"""What every test may rely on: no display needed, nobody's own data folder touched, the same examples on every CI run."""

import gc
import os

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("house", deadline=None, derandomize="CI" in os.environ, print_blob=True)
settings.load_profile("house")


@pytest.fixture(autouse=True, scope="session")
def users_own_folders_are_out_of_reach(tmp_path_factory):
    """The default ledger, settings and drafts of whoever runs the tests stay as they are."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "APPDATA"):
            patch.setenv(name, str(tmp_path_factory.mktemp(name.lower())))
        yield


@pytest.fixture(autouse=True)
def rubbish_is_collected_between_tests():
    """The window turns Python's own collector off (app/ui/rubbish.py), and no event loop runs between tests."""
    yield
    if not gc.isenabled():
        due = [number for number, limit in enumerate(gc.get_threshold()) if gc.get_count()[number] > limit]
        gc.collect(max(due, default=0))
