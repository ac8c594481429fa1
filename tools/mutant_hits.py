"""A plugin of pytest for mutmut's first run: all tests of a module come through what it calls while it is imported."""

from collections import defaultdict
from collections.abc import Generator

import pytest
from mutmut.state import state

_called: dict[str, set[str]] = defaultdict(set)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    if isinstance(collector, pytest.Module):
        _called[collector.nodeid] |= state()._stats  # noqa: SLF001  # where mutmut notes what is called
        state()._stats.clear()  # noqa: SLF001
    return report


def pytest_collection_finish(session: pytest.Session) -> None:
    for item in session.items:
        module = item.getparent(pytest.Module)
        for function in _called[module.nodeid] if module else ():
            state().tests_by_mangled_function_name[function].add(item.nodeid)
