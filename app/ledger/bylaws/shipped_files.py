"""The working methods that come with the program; read without the database, as a first start needs them."""

from collections.abc import Mapping, Sequence
from functools import cache

from app.errors import LedgerError
from app.files import RESOURCES
from app.rules.methods import Method, load_method

FOLDER = RESOURCES / "methods"
DEFAULT = "taiping"
GENERAL = "henan"  # what a ledger goes by whose own method is gone


@cache
def shipped_methods() -> Mapping[str, Method]:
    """The methods that come with the program, by their keys; the general one last."""
    keys = sorted((path.stem for path in FOLDER.glob("*.toml")), key=lambda key: (key == GENERAL, key))
    return {key: load_method(key, shipped_text(key)) for key in keys}


@cache
def shipped_text(key: str) -> str:
    """The file of one of them."""
    return (FOLDER / f"{key}.toml").read_text(encoding="utf-8")


def named(name: str, methods: Sequence[Method]) -> Method:
    """The method of that key or title. Raises LedgerError naming those there are."""
    wanted = name.strip()
    for each in methods:
        if wanted in {each.key, each.title}:
            return each
    known = "、".join(f"{each.key}（{each.title}）" for each in methods)
    raise LedgerError(f"没有叫“{wanted}”的工作法，可选：{known}。", field="method")
