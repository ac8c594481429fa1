"""For whom a paper is: the options that say it, alike in every verb that makes one."""

import argparse
from typing import Any

from app.rules.profiles import PROFILE_NAMED, PROFILES, PUBLIC, Profile

NAMES = "、".join(profile.name for profile in PROFILES)


def profile(text: str) -> Profile:
    """The profile of that name. Raises what argparse tells in its own words."""
    if text not in PROFILE_NAMED:
        raise argparse.ArgumentTypeError(f"没有“{text}”这种使用范围，可选：{NAMES}")
    return PROFILE_NAMED[text]


class _TakeProfile(argparse.Action):
    """Keeps a profile; two of them contradict each other."""

    def __call__(self, _parser: object, namespace: argparse.Namespace, values: object, _flag: object = None) -> None:
        wanted = values or self.const
        if getattr(namespace, self.dest, None) not in {None, wanted}:
            raise argparse.ArgumentError(self, "写了两种使用范围，请去掉一个")
        setattr(namespace, self.dest, wanted)


FOR_WHOM: tuple[tuple[tuple[str, ...], dict[str, Any]], ...] = (
    (
        ("--profile",),
        {
            "action": _TakeProfile,
            "type": profile,
            "metavar": "使用范围",
            "help": f"给谁看：{NAMES}；不写按这种材料的通常范围",
        },
    ),
    (
        ("--public",),
        {
            "dest": "profile",
            "action": _TakeProfile,
            "nargs": 0,
            "const": PUBLIC,
            "help": "公开版，同 --profile 对外公示",
        },
    ),
)
