"""`pytest --postgresql`: the ledgers of the tests lie in databases of a server instead of files, as far as they can.

A path still says which ledger is meant. What only files have (copies, locks, damage) is tested without this option.
"""

import pytest
from hypothesis import Phase, settings

from tests import servers

_servers = {}
_opened = []


def pytest_addoption(parser):
    parser.addoption("--postgresql", action="store_true", help="put the ledgers of the tests on a PostgreSQL server")


def pytest_configure(config):
    if not config.getoption("--postgresql"):
        return
    settings.register_profile("postgresql", deadline=None, max_examples=5, phases=(Phase.explicit, Phase.generate))
    settings.load_profile("postgresql")
    keep = servers.running()
    cluster = keep.__enter__()
    config.add_cleanup(lambda: keep.__exit__(None, None, None))
    _move(cluster)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown():
    """Let go of the connections that a test did not; a ledger that lives longer makes itself another."""
    try:
        return (yield)
    finally:
        while _opened:
            _opened.pop().close()


def _move(cluster):
    from app.ledger import custody
    from app.ledger.custody import opening, serving
    from app.models.tables import Base
    from tests import ledgers

    open_ledger = opening.open_ledger

    def created(path, *, unit_code, unit_name, method, clock, county=False, passphrase=None):
        assert not passphrase, "a server's ledger is encrypted by whoever keeps the server"
        values = {"unit_code": unit_code, "unit_name": unit_name, "method": method}
        place = _servers[path] = cluster.database()
        path.write_bytes(b"")
        return _noted(serving.create(place, values | ({"county": True} if county else {}), clock))

    def reopened(path, *, clock):
        return _noted(open_ledger(_servers.get(path, path), clock=clock))

    def copied(source, target):
        _servers[target] = cluster.copied(_servers[source])
        target.write_bytes(b"")
        return target

    def kept(ledger, path):
        ledger.close()
        _servers[path] = cluster.copied(ledger.place)

    def put_back(source, ledger):
        ledger.close()
        cluster.execute(f"DROP DATABASE {ledger.place.name} WITH (FORCE)")
        cluster.execute(servers.CREATE.format(ledger.place.name, _servers[source].name))

    def whole(ledger):
        rows = "SELECT to_jsonb(each)::text FROM {} each ORDER BY 1"
        return {name: cluster.execute(rows.format(name), ledger.place.name) for name in Base.metadata.tables}

    for room in (custody, opening):
        room.create, room.open_ledger = created, reopened
    ledgers.copied, ledgers.kept, ledgers.put_back, ledgers.whole = copied, kept, put_back, whole


def _noted(ledger):
    _opened.append(ledger)
    return ledger
