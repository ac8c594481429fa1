"""The practice ledger as the welcome makes it, a spring later, and what an exercise says of itself."""

from datetime import date

import pytest

from app.desk.demo import sample_ledger
from app.ledger import exercises
from tests import ledgers

TODAY = date(2025, 3, 4)


@pytest.fixture
def practice(tmp_path, calendar):
    calendar.moment = calendar.moment.replace(TODAY.year, TODAY.month, TODAY.day)
    made = ledgers.opened(tmp_path / "练习台账.liubu", calendar, build=sample_ledger)
    yield made
    made.close()


@pytest.fixture
def done(practice):
    """The places of the steps of an exercise that are done."""

    def places(number):
        return [each.place for each in exercises.progress(practice, number) if each.done]

    return places
