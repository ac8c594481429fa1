"""What the program needs on another system, from pyproject.toml and constraints.txt as they are."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from parcels.paths import PROJECT, ROOT, Stop

EXTRAS = ("postgresql",)  # a county's clerks get the same package


@dataclass(frozen=True, slots=True)
class Target:
    """A system that is packed for: how pip calls its platforms, and what a marker sees there."""

    name: str
    platforms: tuple[str, ...]
    markers: Mapping[str, str]


_PYTHON = {"python_version": "3.11", "implementation_name": "cpython", "platform_python_implementation": "CPython"}
_GLIBC = ("2_28", "2_27", "2_26", "2_24", "2_17", "2_12", "2_5")
LINUX = Target(
    "linux",
    (*(f"manylinux_{each}_x86_64" for each in _GLIBC), *(f"manylinux{each}_x86_64" for each in ("2014", "2010", "1"))),
    {
        "sys_platform": "linux",
        "platform_system": "Linux",
        "os_name": "posix",
        "platform_machine": "x86_64",
        "python_full_version": "3.11.2",
        **_PYTHON,
    },
)
WINDOWS = Target(
    "windows",
    ("win_amd64",),
    {
        "sys_platform": "win32",
        "platform_system": "Windows",
        "os_name": "nt",
        "platform_machine": "AMD64",
        "python_full_version": "3.11.9",
        **_PYTHON,
    },
)
TARGETS = {target.name: target for target in (LINUX, WINDOWS)}


def first_wanted(target: Target, project: Mapping[str, Any] = PROJECT) -> list[Requirement]:
    """What pyproject.toml asks for on that system."""
    lines = [*project["dependencies"], *(each for name in EXTRAS for each in project["optional-dependencies"][name])]
    return [each for each in map(Requirement, lines) if applies(each, target)]


def applies(requirement: Requirement, target: Target, extra: str = "") -> bool:
    """Whether a requirement counts there."""
    surroundings = {
        **{name: str(value) for name, value in default_environment().items()},
        **target.markers,
        "extra": extra,
    }
    return requirement.marker is None or requirement.marker.evaluate(surroundings)


def pins(target: Target, text: str | None = None) -> dict[str, str]:
    """Name to version, from constraints.txt."""
    lines = (text or (ROOT / "constraints.txt").read_text(encoding="utf-8")).splitlines()
    wanted = [Requirement(line) for line in lines if line.strip() and not line.startswith("#")]
    return {
        canonicalize_name(each.name): next(iter(each.specifier)).version for each in wanted if applies(each, target)
    }


def pinned(name: str, versions: Mapping[str, str]) -> str:
    """The version of a library. Raises Stop where constraints.txt has none."""
    version = versions.get(canonicalize_name(name))
    if version is None:
        raise Stop(f"constraints.txt 里没有 {name} 的版本。")
    return version
