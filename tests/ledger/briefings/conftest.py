"""The sample year of 太平镇, and the days that its published briefing is about."""

from datetime import date, datetime

import pytest

from app.ledger.custody import open_ledger
from app.ledger.figures import Period
from tests import ledgers

PUBLISHED = Period(date(2024, 1, 1), date(2024, 9, 18))
SENTENCE = "接待群众147人次，收集意见建议73条，解决问题51件"


@pytest.fixture
def year(tmp_path):
    ledger = open_ledger(ledgers.filled(tmp_path / "太平.liubu"), clock=lambda: datetime(2024, 12, 31, 10, 0))
    ledger.clerk = "示例经办"
    yield ledger
    ledger.close()
