"""A real ledger file, on a day of its own."""

from datetime import datetime

import pytest

from tests import ledgers


class Calendar:
    """The day on which the clerk of a test works; a test may move it."""

    def __init__(self, moment):
        self.moment = moment

    def __call__(self):
        return self.moment


@pytest.fixture
def calendar():
    return Calendar(datetime(2024, 9, 20, 9, 30))


@pytest.fixture
def ledger(tmp_path, calendar):
    made = ledgers.opened(tmp_path / "台账.liubu", calendar, **ledgers.TAIPING)
    made.clerk = "示例经办"
    yield made
    made.close()
