"""The licences of all parts, collected from what each of them brought along."""

import shutil
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path

from parcels import inside
from parcels.paths import ROOT, Stop

LIST = "清单.txt"
_NAMES = ("licen", "copying", "notice", "authors", "copyright")
_LESSER = "LGPL-3.0"
_HEAD = (
    "六簿 · MIT",
    "随附字体 · SIL Open Font License 1.1",
    "",
    f"注明 {_LESSER} 的（Qt、PySide6、psycopg）未经改动，是单独的动态库或 Python 包，可以换成自己编译的同一版本。",
    "",
)


def collect(folder: Path, libraries: Path) -> None:
    """Copy the licence texts of every library in site-packages, and list which library is under which licence.

    Raises Stop for a library that names none.
    """
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(ROOT / "LICENSE", folder / "六簿.txt")
    for text in sorted((ROOT / "resources" / "fonts").glob("OFL-*.txt")):
        shutil.copyfile(text, folder / text.name)
    lines = [*_HEAD]
    for metadata in sorted(libraries.glob("*.dist-info/METADATA")):
        header = HeaderParser().parsestr(metadata.read_text(encoding="utf-8"))
        if header["Name"] != "liubu":
            taken = (_taken(header, metadata.parent, folder), inside.account(header["Name"], metadata.parent, folder))
            lines.append(" · ".join((f"{header['Name']} {header['Version']}", *filter(None, taken))))
    inside.common(folder)
    (folder / LIST).write_text("\n".join(lines) + "\n", encoding="utf-8")


def of_the_interpreter(python: Path, folder: Path) -> None:
    """Copy Python's own licence and those of what is compiled into it: the same on both systems."""
    shutil.copyfile(python / "LICENSE", folder / "python.txt")
    shutil.copytree(python / "licences", folder / "python")


def _taken(header: "Message[str, str]", brought: Path, folder: Path) -> str:
    """Copy what a library brought; the name of its licence."""
    texts = [path for path in sorted(brought.rglob("*")) if path.is_file() and _is_text(path.relative_to(brought))]
    licence = _licence(header)
    if not licence and not texts:
        raise Stop(f"{header['Name']} 没有写明许可。")
    for text in texts:
        inside = "-".join(text.relative_to(brought).parts).removeprefix("licenses-")
        shutil.copyfile(text, folder / f"{header['Name']}-{inside}")
    return licence or "见所附文本"


def _licence(header: "Message[str, str]") -> str:
    if expression := header.get("License-Expression"):
        return expression
    short = header.get("License") or ""
    if short and "\n" not in short and len(short) < 80:
        return short
    classes = header.get_all("Classifier") or []
    return "、".join(each.split(" :: ")[-1] for each in classes if each.startswith("License :: "))


def _is_text(path: Path) -> bool:
    if "Commercial" in path.name:
        return False
    return any(word in part.lower() for part in path.parts for word in _NAMES)
