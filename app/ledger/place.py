"""Where a ledger lies, and what can be told of it before the heavy libraries are loaded."""

import contextlib
import json
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

SUFFIX = ".liubu"
NAME = f"台账{SUFFIX}"
SAMPLE_NAME = f"练习台账{SUFFIX}"


@dataclass(frozen=True, slots=True)
class Glance:
    """What a window shows while the ledger is being opened; empty where nothing could be read."""

    unit: str = ""
    clerk: str = ""
    practice: bool = False


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


def glance(path: Path) -> Glance:
    """The unit's name and the like in a few milliseconds; judges nothing and raises nothing."""
    if not path.is_file():
        return Glance()
    with contextlib.suppress(sqlite3.Error, ValueError):
        name = f"file:{quote(path.resolve().as_posix(), safe='/:')}?mode=ro"
        with contextlib.closing(sqlite3.connect(name, uri=True, timeout=0.2)) as connection:
            rows = connection.execute("SELECT key, value FROM settings").fetchall()
        known = {str(key): json.loads(value) for key, value in rows}
        return Glance(str(known.get("unit_name") or ""), str(known.get("clerk") or ""), bool(known.get("practice")))
    return Glance()
