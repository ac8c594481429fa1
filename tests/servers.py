"""A real PostgreSQL server for tests: made once a run, on a socket of its own, and thrown away with all that is in it."""

import os
import shutil
import subprocess
import tempfile
import time
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from urllib.parse import quote

import pytest

from app.ledger.place import Server

MISSING = "没有装 PostgreSQL 服务器（tools/setup.sh 会装 Debian 的 postgresql），这一项跳过"
QUICK = "fsync=off synchronous_commit=off full_page_writes=off"
CREATE = "CREATE DATABASE {} TEMPLATE {} ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"
OWNER = "liubu"
_numbers = count()


def programs():
    """The folder of the server's programs; none where it is not installed."""
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    found = versions[-1] if versions else shutil.which("initdb")
    return Path(found).resolve().parent if found else None


class Cluster:
    """A server that is running, and the databases that tests ask of it."""

    def __init__(self, folder, bin_folder, settings=QUICK):
        self.folder, self.bin_folder, self.settings = folder, bin_folder, settings
        self.data = folder / "data"

    def run(self, program, *arguments, check=True):
        """Run one of the server's programs, as nobody where we are root, whom they refuse."""
        command = [str(self.bin_folder / program), *map(str, arguments)]
        if os.geteuid() == 0:
            command = ["runuser", "-u", "nobody", "--", *command]
        return subprocess.run(command, check=check, capture_output=True, text=True, cwd=self.folder, env=_plain())

    def initialise(self):
        self.run("initdb", "-D", self.data, "-U", OWNER, "-A", "trust", "-E", "UTF8", "--locale=C", "-N")

    def start(self, *, check=True):
        options = f"-k {self.folder} -c listen_addresses='' " + " ".join(f"-c {each}" for each in self.settings.split())
        return self.run(
            "pg_ctl", "-D", self.data, "-w", "-t", "60", "-l", self.folder / "log", "-o", options, "start", check=check
        )

    def follow(self, primary, name="standby1"):
        """Become the hot standby of another server, which from then on waits for this one at every commit."""
        source = f"host={primary.folder} user={OWNER} application_name={name}"
        self.run("pg_basebackup", "-D", self.data, "-R", "-C", "-S", name, "-d", source, "-X", "stream", "-c", "fast")
        self.start()
        primary.execute(f"ALTER SYSTEM SET synchronous_standby_names = '{name}'")
        primary.execute("SELECT pg_reload_conf()")
        wait(lambda: primary.execute("SELECT sync_state FROM pg_stat_replication") == [("sync",)])

    def catch_up(self, primary):
        """Wait until everything that the other one wrote is seen here."""
        [(end,)] = primary.execute("SELECT pg_current_wal_lsn()")
        wait(lambda: self.execute(f"SELECT pg_last_wal_replay_lsn() >= '{end}'::pg_lsn") == [(True,)])

    def promote(self):
        self.run("pg_ctl", "-D", self.data, "-w", "promote")

    def stop(self, mode="immediate"):
        self.run("pg_ctl", "-D", self.data, "-m", mode, "-w", "stop", check=False)

    def place(self, database, user=OWNER):
        return Server(f"postgresql+psycopg://{user}@/{quote(database)}?host={quote(str(self.folder))}")

    def execute(self, statement, database="postgres"):
        """What a statement outside any transaction gives."""
        import psycopg

        with psycopg.connect(host=str(self.folder), user=OWNER, dbname=database, autocommit=True) as connection:
            cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else []

    def database(self, template="template0"):
        """A database of its own, empty or as the template is."""
        name = f"ledger_{next(_numbers)}"
        self.execute(CREATE.format(name, template))
        return self.place(name)

    def copied(self, place):
        """The same for what another one holds; nobody may have that one open."""
        return self.database(place.name)


@contextmanager
def running(settings=QUICK):
    """A new server for as long as the block lasts."""
    with _made(settings) as cluster:
        cluster.initialise()
        cluster.start()
        yield cluster


@contextmanager
def standby(primary):
    """A hot standby of a server."""
    with _made(primary.settings) as cluster:
        cluster.follow(primary)
        yield cluster


def wait(reached):
    """Wait until something has come about."""
    until = time.monotonic() + 60
    while not reached():
        assert time.monotonic() < until
        time.sleep(0.05)


@contextmanager
def _made(settings):
    bin_folder = programs()
    if bin_folder is None:
        pytest.skip(MISSING)
    with tempfile.TemporaryDirectory(prefix="liubu-pg-") as name:
        folder = Path(name)
        if os.geteuid() == 0:
            shutil.chown(folder, "nobody")
        cluster = Cluster(folder, bin_folder, settings)
        try:
            yield cluster
        finally:
            cluster.stop()


@pytest.fixture(scope="session")
def cluster():
    """The server of this run."""
    with running() as made:
        yield made


@pytest.fixture
def empty(cluster):
    """A database with nothing in it."""
    return cluster.database()


def _plain():
    return {name: value for name, value in os.environ.items() if not name.startswith("PG")} | {"LC_ALL": "C"}
