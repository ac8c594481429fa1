"""Statements are compiled once for all ledgers of a run: each test opens its own, and compiling takes longer than asking."""

from sqlalchemy import Engine, event
from sqlalchemy.util import LRUCache

_compiled = LRUCache(1500)
_dialects = {}


def share():
    event.listen(Engine, "engine_connect", _share)


def pytest_configure():
    share()


def _share(connection):
    connection.dialect = _dialects.setdefault(connection.dialect.name, connection.dialect)
    connection.execution_options(compiled_cache=_compiled)
