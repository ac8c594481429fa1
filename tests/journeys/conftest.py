"""A township whose days a journey moves on."""

from datetime import UTC, date, datetime

import pytest

from tests.ui import township


class Days:
    """A clock that the test moves on."""

    def __init__(self):
        self.day = date(2024, 6, 3)

    def __call__(self):
        return datetime(self.day.year, self.day.month, self.day.day, 9, 30, tzinfo=UTC)


@pytest.fixture
def days():
    return Days()


@pytest.fixture
def ledger(tmp_path, days):
    made = township.founded(tmp_path / "台账.liubu", days)
    yield made
    made.close()
