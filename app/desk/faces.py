"""The faces of official papers on this machine: what the user chose, what it has, what stands in.

A choice is of this machine and this user, like the window's size: it stands in a file beside the window's own, and no
ledger knows of it.
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from app.errors import LedgerError, UnwritableError
from app.exports.ink import (
    ROLES,
    FontFile,
    Role,
    fitting,
    font_faces,
    font_folders,
    fonts_in,
    readable,
    stand_ins,
    wear,
    worn,
)
from app.files import reason, write_bytes
from app.ledger.place import fonts_file

BUNDLED = "LIUBU_PAPER_FONTS"  # set to bundled, papers are the same bytes on every machine
_looked: list[bool] = []  # once a process


@dataclass(frozen=True, slots=True)
class WornFace:
    """A role, the name of the face that it is drawn in, where that comes from, whether it stands in or was chosen."""

    role: str
    use: str
    face: str
    origin: str
    stands_in: bool = False
    own: bool = False


def take_up() -> None:
    """Draw official papers in the faces of this machine from now on; asked again, nothing is looked for again."""
    if _looked:
        return
    _looked.append(True)
    if os.environ.get(BUNDLED) != "bundled":
        wear(_chosen(), fonts_in(font_folders()))


def keep_bundled() -> None:
    """Draw in the bundled faces alone, whatever the machine has: the demo."""
    _looked[:] = [True]
    wear({})


def remarks() -> tuple[str, ...]:
    """What stands in for which face of the standard."""
    take_up()
    return stand_ins()


def faces() -> tuple[WornFace, ...]:
    """What each role is drawn in now."""
    take_up()
    own, chosen = worn(), _chosen()
    return tuple(_face(role, own.get(role.name), chosen=role.name in chosen) for role in ROLES)


def choose(role: str, path: Path | None) -> tuple[WornFace, ...]:
    """Draw a role in the face of a file from now on, or as the machine has it where there is none; kept for next time.

    Raises LedgerError for what is no font, or one that must not be embedded.
    """
    declared = next(each for each in ROLES if each.name == role)
    kept = _kept()
    kept.pop(role, None)
    if path is not None:
        face = fitting(declared, font_faces(path))
        if face is None or not readable(face):
            raise LedgerError(_complaint(path), field="face")
        kept[role] = {"path": str(path.absolute()), "index": face.index}
    target = fonts_file()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(target, json.dumps(kept, ensure_ascii=False, indent=1).encode())
    except OSError as error:
        raise UnwritableError(f"字体的选择存不下来：{reason(error)}。") from error
    _looked.clear()
    take_up()
    return faces()


def _face(role: Role, own: FontFile | None, *, chosen: bool) -> WornFace:
    if own is None:
        return WornFace(role.name, role.use, role.bundled, "随附", role.stand_in)
    return WornFace(role.name, role.use, own.called, "自选" if chosen else "本机", own=chosen)


def _complaint(path: Path) -> str:
    known = font_faces(path)
    if any(face.outlines for face in known):
        return f"“{path.name}”的制作者不许把它嵌进文件，印出来别处打不开；请换一个字体文件。"
    if known:
        return f"“{path.name}”不是 TrueType 轮廓，印不出来；请换一个 .ttf 或 .ttc 文件。"
    return f"“{path.name}”不是字体文件，或者读不出来；请选 .ttf 或 .ttc 文件。"


def _chosen() -> dict[str, FontFile]:
    """The faces that were chosen and are still there."""
    known = {role.name for role in ROLES}
    usable = {}
    for role, kept in _kept().items():
        face = next((each for each in font_faces(Path(str(kept["path"]))) if each.index == kept["index"]), None)
        if role in known and face is not None and face.usable:
            usable[role] = face
    return usable


def _kept() -> dict[str, dict[str, str | int]]:
    try:
        kept = json.loads(fonts_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(kept, dict):
        return {}
    return {role: each for role, each in kept.items() if isinstance(each, dict) and {"path", "index"} <= set(each)}
