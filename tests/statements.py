"""Statements are compiled once for all ledgers of a run: each test opens its own, and compiling takes longer than asking."""

from sqlalchemy import Engine, event
from sqlalchemy.util import LRUCache

_compiled = LRUCache(1500)
_dialects = []


def share():
    event.listen(Engine, "engine_connect", _share)


def pytest_configure():
    share()


def _share(connection):
    _dialects.append(connection.dialect)
    del _dialects[1:]
    connection.dialect = _dialects[0]  # what is compiled is kept by its dialect, and every engine has one of its own
    connection.execution_options(compiled_cache=_compiled)
