"""What the benchmarks say of a measurement: ratios are judged, and a slow machine makes nobody fail."""

import pytest

from tests.benchmarks import __main__ as bench
from tests.benchmarks import timing


@pytest.mark.parametrize(
    ("scenario", "slower", "verdict"),
    [
        ({"ours": 3.0, "opponent": 1.0, "limit": 4, "goal": 2}, 1.0, "在限内"),
        ({"ours": 3.0, "opponent": 2.0, "limit": 4, "goal": 2}, 1.0, "达到目标"),
        ({"ours": 5.0, "opponent": 1.0, "limit": 4}, 9.0, "超限"),
        ({"ours": 0.03, "of": "ours", "limit": 0.016}, 1.0, "超限"),
        ({"ours": 0.03, "of": "ours", "limit": 0.016}, 3.0, "在限内"),
        ({"ours": 310.0, "of": "ours", "unit": "MiB", "limit": 300}, 3.0, "超限"),
        ({"skipped": "没有 LibreOffice"}, 1.0, "跳过：没有 LibreOffice"),
    ],
)
def test_a_limit_in_seconds_grows_with_the_slowness_of_the_machine_and_no_other(monkeypatch, scenario, slower, verdict):
    monkeypatch.setattr(bench, "pace", lambda: slower)
    assert bench.judged(scenario)["verdict"] == verdict


def test_a_fast_machine_makes_no_limit_tighter(monkeypatch):
    timing.pace.cache_clear()
    monkeypatch.setattr(timing, "PACE", 1e9)
    assert timing.pace() == 1.0
    timing.pace.cache_clear()
