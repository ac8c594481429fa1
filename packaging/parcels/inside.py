"""What is compiled into a library, and under which licence: crates of Rust, as it lists them itself, and C libraries.

A wheel brings its own licence and seldom those of its insides. The texts lie in packaging/licences/, Debian's own
account of a C library under its name, a licence that crates name under that of SPDX; the GPL and its kin are Debian's.
"""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from parcels.paths import HERE, Stop

TEXTS = HERE / "licences"
COMMON = Path("/usr/share/common-licenses")  # Debian's; the wheels of Qt name the LGPL and do not bring it
FROM_COMMON = ("Apache-2.0", "GPL-2", "GPL-3", "LGPL-2", "LGPL-2.1", "LGPL-3")
C_LIBRARIES = {
    "cryptography": ("openssl",),
    "psycopg-binary": ("cyrus-sasl", "e2fsprogs", "keyutils", "krb5", "libpq", "libxcrypt", "openldap", "openssl"),
    "PySide6_Essentials": ("icu", "qt"),
    "sqlcipher3": ("openssl", "sqlcipher"),
}
_NOT_NAMED = {"tinystr": "MIT OR Apache-2.0"}  # as Debian has it: the crate itself points to a file
_OLDER = {"Unicode-DFS-2016": "Unicode-3.0"}  # the same licence before it had a number
_JOINTS = {"OR", "WITH"}


def account(name: str, brought: Path, folder: Path) -> str:
    """Write down what is inside a library, with the texts; where to read it, or nothing.

    Raises Stop for a licence whose text is not at hand.
    """
    crates = {f"{each['name']} {each['version']}": each for each in _crates(brought)}
    lines = [f"{crate} · {_licence(each)} · {_holders(each)}" for crate, each in sorted(crates.items())]
    for library in C_LIBRARIES.get(name, ()):
        lines.append(f"{library} · 见 {library}.txt")
        shutil.copyfile(TEXTS / f"{library}.txt", folder / f"{library}.txt")
    if not lines:
        return ""
    named = {word for each in crates.values() for word in _words(_licence(each))}
    for text in {_ours(licence) for licence in named if _ours(licence).exists()}:
        shutil.copyfile(text, folder / text.name)
    (folder / f"{name}-里面.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return f"里面的见 {name}-里面.txt"


def common(folder: Path) -> None:
    """The texts that Debian keeps for everyone. Raises Stop where it is another system."""
    for name in FROM_COMMON:
        if not (COMMON / name).exists():
            raise Stop(f"缺少 {name} 的全文（{COMMON}）。")
        shutil.copyfile(COMMON / name, folder / f"{name}.txt")


def _crates(brought: Path) -> Iterator[dict[str, Any]]:
    for listing in sorted(brought.glob("sboms/*.json")):
        for each in json.loads(listing.read_text(encoding="utf-8")).get("components", ()):
            if each.get("purl", "").startswith("pkg:cargo/") and each.get("scope") != "excluded":
                yield each


def _licence(crate: dict[str, Any]) -> str:
    """What the crate is under. Raises Stop where no choice of it leads to a text that is at hand."""
    each: dict[str, Any] = next(iter(crate.get("licenses", ())), {})
    licence: str = _NOT_NAMED.get(crate["name"]) or each.get("expression") or each.get("license", {}).get("id", "")
    for part in re.split(r"\bAND\b", licence):
        if not any(_ours(word).exists() or word in FROM_COMMON for word in _words(part)):
            raise Stop(f"{crate['name']} 的许可“{licence}”没有全文：放到 packaging/licences/ 里。")
    return licence


def _words(licence: str) -> list[str]:
    return [word for word in re.findall(r"[\w.+-]+", licence) if word not in _JOINTS]


def _ours(licence: str) -> Path:
    return TEXTS / f"{_OLDER.get(licence, licence)}.txt"


def _holders(crate: dict[str, Any]) -> str:
    return re.sub(r"\s*<[^>]*>", "", crate.get("author") or f"{crate['name']} 的作者")
