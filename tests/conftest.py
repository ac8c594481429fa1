"""What every test may rely on: no display needed, nobody's own data folder touched, the same examples on every run.

With FRESH set in the environment the examples of the property tests are drawn anew (`make soak` does so).
"""

import os
from functools import partial
from unittest import mock

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LIUBU_PAPER_FONTS"] = "bundled"  # whatever fonts the machine has

pytest_plugins = ["tests.limits", "tests.leftovers", "tests.statements", "tests.servers", "tests.on_postgresql"]

settings.register_profile("house", deadline=None, derandomize="FRESH" not in os.environ, print_blob=True)
settings.load_profile("house")


@pytest.fixture(autouse=True, scope="session")
def users_own_folders_are_out_of_reach(tmp_path_factory):
    """The default ledger, settings and drafts of whoever runs the tests stay as they are."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "APPDATA"):
            patch.setenv(name, str(tmp_path_factory.mktemp(name.lower())))
        yield


@pytest.fixture(autouse=True)
def what_stood_in_for_the_machine_is_gone():
    """What a test, or a scene that it draws, put in the place of a function is not there for the next test."""
    yield
    mock.patch.stopall()


@pytest.fixture
def qtbot(qapp, request):
    """Waits as long as a busy machine needs; a condition that holds at once still takes no time."""
    bot = QtBot(request)
    for name in ("waitUntil", "waitSignal", "waitActive", "waitExposed"):
        setattr(bot, name, partial(getattr(bot, name), timeout=60_000))
    return bot
