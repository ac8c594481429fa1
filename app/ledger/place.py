"""Where a ledger lies, and what can be told of it before the heavy libraries are loaded."""

import contextlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from app.errors import LedgerError

SUFFIX = ".liubu"
NAME = f"台账{SUFFIX}"
SAMPLE_NAME = f"练习台账{SUFFIX}"
SCHEMES = ("postgresql+psycopg", "postgresql")
NOT_A_FILE = (
    "这份台账在数据库服务器上，不是一个文件：备份、恢复和腾空间请数据库管理员用 pg_dump、pg_restore 等办"
    "（见 docs/postgresql.md）。"
)


@dataclass(frozen=True, slots=True)
class Glance:
    """What a window shows while the ledger is being opened; empty where nothing could be read."""

    unit: str = ""
    clerk: str = ""
    practice: bool = False
    county: bool = False


@dataclass(frozen=True, slots=True)
class Server:
    """A PostgreSQL database that holds a ledger. What is shown of it never tells the password."""

    url: str = field(repr=False)

    @property
    def name(self) -> str:
        """The database's name, by which a clerk knows the ledger; the server's own default has none."""
        return unquote(urlsplit(self.url).path.strip("/")) or "默认库"

    @property
    def user(self) -> str:
        """Who is connected; empty for whom the server takes us by itself."""
        return unquote(urlsplit(self.url).username or "")

    def __str__(self) -> str:
        parts = urlsplit(self.url)
        user = f"{unquote(parts.username)}@" if parts.username else ""
        port = f":{parts.port}" if parts.port else ""
        return f"{parts.scheme}://{user}{parts.hostname or ''}{port}/{self.name}"


Place = Path | Server


def placed(text: str) -> Place:
    """Where `--ledger` says that a ledger lies. Raises ValueError for an address that is none."""
    scheme, parted, _ = text.partition("://")
    if not parted:
        return Path(text)
    if scheme not in SCHEMES:
        raise ValueError("网址要写成 postgresql+psycopg://用户@主机/数据库")
    try:
        _ = urlsplit(text).port
    except ValueError as error:
        raise ValueError("网址里的端口不对，应为数字") from error
    return Server(text)


def workroom(place: Place) -> Path:
    """The folder in which what is on its way in or out may lie for a moment."""
    import tempfile

    return Path(tempfile.gettempdir()) if isinstance(place, Server) else place.absolute().parent


def default_ledger() -> Path:
    """Where the ledger lies when nobody says otherwise: the user's data folder."""
    from platformdirs import user_data_path

    return user_data_path("liubu", appauthor=False) / NAME


def make_home(path: Path) -> None:
    """Make the user's data folder where a ledger is to lie in it: the first one on this computer has none yet."""
    with contextlib.suppress(OSError):  # whoever writes there says why it cannot be done
        if path.parent == default_ledger().parent:
            path.parent.mkdir(parents=True, exist_ok=True)


def log_folder() -> Path:
    """Where the program writes down its own mishaps."""
    from platformdirs import user_state_path

    return user_state_path("liubu", appauthor=False)


def preferences_file() -> Path:
    """Where the window's own habits are kept: they belong to the user, not to the ledger."""
    from platformdirs import user_config_path

    return user_config_path("liubu", appauthor=False) / "window.ini"


def fonts_file() -> Path:
    """Where the user's choice of fonts for official papers is kept."""
    from platformdirs import user_config_path

    return user_config_path("liubu", appauthor=False) / "fonts.json"


def glance(path: Place) -> Glance:
    """The unit's name and the like in a few milliseconds; judges nothing and raises nothing.

    Of a server's ledger it is known beforehand that a county keeps it.
    """
    if isinstance(path, Server):
        return Glance(county=True)
    if not path.is_file():
        return Glance()
    from app.ledger import locks

    with locks.excused(LedgerError, ValueError):
        with contextlib.closing(locks.connect(path, "ro", timeout=0.2)) as connection:
            rows = connection.execute("SELECT key, value FROM settings").fetchall()
        known = {str(key): json.loads(value) for key, value in rows}
        unit, clerk = (str(known.get(key) or "") for key in ("unit_name", "clerk"))
        return Glance(unit, clerk, bool(known.get("practice")), known.get("county") is True)
    return Glance()
