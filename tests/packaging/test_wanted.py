"""What is packed is what pyproject.toml and constraints.txt say, and nothing that was not pinned."""

import hashlib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from parcels import wanted, wheels
from parcels.paths import PROJECT, Stop


@pytest.mark.parametrize("target", wanted.TARGETS.values(), ids=wanted.TARGETS)
def test_every_dependency_of_the_program_is_wanted_in_the_version_of_the_constraints(target):
    versions = wanted.pins(target)
    asked = {canonicalize_name(each.name): each for each in wanted.first_wanted(target)}
    declared = [each for each in map(Requirement, PROJECT["dependencies"]) if wanted.applies(each, target)]
    assert set(asked) >= {canonicalize_name(each.name) for each in declared}
    for name, requirement in asked.items():
        assert wanted.pinned(name, versions) in requirement.specifier, name


def test_what_only_one_system_asks_for_is_packed_for_that_one_alone():
    everywhere = {
        name: {canonicalize_name(each.name) for each in wanted.first_wanted(target)}
        for name, target in wanted.TARGETS.items()
    }
    assert everywhere["linux"] - everywhere["windows"] == {"jeepney"}


def test_the_window_on_old_systems_is_the_last_that_runs_there():
    assert wanted.pins(wanted.LINUX)["pyside6-essentials"] == "6.9.3"


def test_a_marker_is_judged_by_the_system_that_is_packed_for():
    text = 'one==1; sys_platform == "win32"\ntwo==2; python_version >= "3.14"\nthree==3\n'
    assert wanted.pins(wanted.LINUX, text) == {"three": "3"}
    assert wanted.pins(wanted.WINDOWS, text) == {"one": "1", "three": "3"}


def test_a_library_without_a_pinned_version_stops_the_package():
    with pytest.raises(Stop, match="unheard-of"):
        wanted.pinned("unheard-of", wanted.pins(wanted.LINUX))


def test_a_file_is_used_only_when_its_sum_was_pinned(tmp_path):
    wheel = tmp_path / "one-1-py3-none-any.whl"
    wheel.write_bytes(b"one")
    pinned = f"# a note\n{hashlib.sha256(b'one').hexdigest()}  {wheel.name}\n"
    wheels.demand_known(wheel, wheels.known_sums(pinned))
    wheel.write_bytes(b"another")
    with pytest.raises(Stop, match=wheel.name):
        wheels.demand_known(wheel, wheels.known_sums(pinned))


def test_every_pinned_sum_is_one():
    assert all(len(bytes.fromhex(digest)) == 32 for digest in wheels.known_sums().values())
