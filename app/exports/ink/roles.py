"""Fonts by role: which face an official paper wears as 小标宋, 黑体, 楷体 and 仿宋, and what stands in for one.

Decision. The user's choice goes first, then what the machine has, then the bundled faces; a font whose maker does not
allow that a part of it is embedded is passed over. Until `wear` is called everything is bundled, so that tests,
the demo and whoever sets LIUBU_PAPER_FONTS=bundled get the same bytes on every machine.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.exports.ink import fonts
from app.exports.ink.font_files import FontFile


@dataclass(frozen=True, slots=True)
class Role:
    """A face of the standard: its style here, what it is for, by which names a machine knows it, what stands in."""

    name: str
    style: str
    use: str
    families: tuple[str, ...]
    bundled: str
    stand_in: bool = True  # whether the bundled face is another one than the standard's


ROLES: tuple[Role, ...] = (
    Role(
        "仿宋", "fang", "正文",
        ("仿宋_gb2312", "fangsong_gb2312", "仿宋", "fangsong", "方正仿宋_gbk", "方正仿宋简体", "fzfs--gbk1-0",
         "fangsong-z02s", "华文仿宋", "stfangsong"),
        "思源宋体",
    ),
    Role(
        "小标宋", "song", "标题",
        ("方正小标宋简体", "方正小标宋_gbk", "fzxiaobiaosong-b05s", "fzxiaobiaosong-b05", "fzxbsjw--gb1-0",
         "fzxbsk--gbk1-0", "小标宋"),
        "思源宋体粗体",
    ),
    Role(
        "黑体", "hei", "小标题",
        ("黑体", "simhei", "方正黑体_gbk", "方正黑体简体", "fzht--gbk1-0", "华文黑体", "stheiti"),
        "思源黑体",
    ),
    Role(
        "楷体", "kai", "二级标题",
        ("楷体_gb2312", "kaiti_gb2312", "楷体", "kaiti", "simkai", "方正楷体_gbk", "方正楷体简体", "fzkt--gbk1-0",
         "华文楷体", "stkaiti"),
        "霞鹜文楷", stand_in=False,
    ),
)  # fmt: skip
_worn: dict[str, FontFile] = {}


def wear(chosen: Mapping[str, FontFile], machine: Iterable[FontFile] = ()) -> None:
    """From now on draw each role in the face that was `chosen` for it, else in the best of those of the `machine`."""
    there = tuple(machine)
    _worn.clear()
    for role in ROLES:
        candidates = (chosen.get(role.name), _best(role, there))
        face = next((each for each in candidates if each and each.usable and fonts.readable(each)), None)
        if face is not None:
            _worn[role.name] = face
    fonts.put_on({role.style: _worn[role.name] for role in ROLES if role.name in _worn})


def worn() -> Mapping[str, FontFile]:
    """The face of each role that is not the bundled one."""
    return dict(_worn)


def stand_ins() -> tuple[str, ...]:
    """What stands in for which face of the standard, in sentences without their stop."""
    return tuple(
        f"{role.use}用{role.name}处以随附的{role.bundled}代替"
        for role in ROLES
        if role.stand_in and role.name not in _worn
    )


def fitting(role: Role, faces: Iterable[FontFile]) -> FontFile | None:
    """Of the faces of one file the one that bears the role's name, else the first that can be used."""
    usable = [face for face in faces if face.usable]
    return _best(role, usable) or next(iter(usable), None)


def _best(role: Role, faces: Iterable[FontFile]) -> FontFile | None:
    """The face that is called by the earliest of the role's names."""
    called = {name.lower(): face for face in reversed(tuple(faces)) for name in face.names}
    return next((called[name] for name in role.families if name in called), None)
