"""pgbouncer between the tests and a server: connections that a transaction has for as long as it lasts, and no longer."""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import quote

import pytest

from app.ledger.place import Server
from tests import servers

MISSING = "没有装 pgbouncer（tools/setup.sh 会装 Debian 的 pgbouncer），这一项跳过"
SETTINGS = """\
[databases]
* = host={server}
[pgbouncer]
unix_socket_dir = {folder}
listen_addr =
auth_type = trust
auth_file = {folder}/users
pool_mode = transaction
default_pool_size = {size}
server_round_robin = 1
pidfile = {folder}/pid
logfile = {folder}/log
"""


def program():
    """Where pgbouncer lies; none where it is not installed."""
    return shutil.which("pgbouncer") or shutil.which("/usr/sbin/pgbouncer")


class Pooler:
    """A pgbouncer that is running before a cluster."""

    def __init__(self, folder):
        self.folder = folder

    def place(self, database, user=servers.OWNER):
        return Server(f"postgresql+psycopg://{user}@/{quote(database)}?host={quote(str(self.folder))}&port=6432")


@contextlib.contextmanager
def before(server, size=2):
    """A pgbouncer before the server whose socket lies there, with so few connections that clerks hand them on."""
    found = program()
    if found is None:
        pytest.skip(MISSING)
    with tempfile.TemporaryDirectory(prefix="liubu-pool-") as name:
        folder = Path(name)
        (folder / "users").write_text(f'"{servers.OWNER}" ""\n', encoding="utf-8")
        (folder / "pool.ini").write_text(SETTINGS.format(server=server, folder=folder, size=size), encoding="utf-8")
        command = [found, "-q", "-d", "pool.ini"]
        if os.geteuid() == 0:
            shutil.chown(folder, "nobody")
            command = ["runuser", "-u", "nobody", "--", *command]
        subprocess.run(command, cwd=folder, check=True, capture_output=True)
        socket = folder / ".s.PGSQL.6432"
        servers.wait(socket.exists)
        try:
            yield Pooler(folder)
        finally:
            os.kill(int((folder / "pid").read_text(encoding="utf-8")), signal.SIGTERM)
            servers.wait(lambda: not socket.exists())
