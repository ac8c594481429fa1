"""太平镇 typed into a real window with a real input method, as a clerk would."""

import time

import pytest

from tests.ui.composing import desks


@pytest.mark.parametrize("which", desks.METHODS)
def test_a_place_is_typed_in_pinyin(which, tmp_path):
    method = desks.METHODS[which]
    with desks.desk(tmp_path, method) as (desk, restart):

        def type_place(part, holds):
            desk.go(part)
            desk.type(method.letters)
            return desk.until(lambda held: holds in held[part])[part]

        desk.go("place")
        desk.press("ctrl+space")
        assert type_place("place", "太平镇") == "太平镇"
        assert type_place("content", "太平镇") == "太平镇"
        assert type_place("unit", "太平镇") == "太平镇"
        desk.press("ctrl+Return")
        assert desk.until(lambda held: held["accepted"])["accepted"] == 1

        desk.go("table")
        desk.type(method.letters)
        desk.press("Return")
        assert desk.until(lambda held: "太平镇" in held["cells"])["cells"][0] == "太平镇"

        desk.go("name")
        desk.type("taiping")
        desk.press("Return")
        held = desk.until(lambda held: held["name"])
        assert (held["name"], held["walked"]) == ("taiping", 0), "Enter gives the letters, and no name from the list"

        desk.go("secret")
        desk.type("taiping ")
        assert desk.until(lambda held: held["secret"] == "taiping ")["secret"] == "taiping "

        restart()
        time.sleep(1)
        desk.go("place")
        desk.press("ctrl+space", "ctrl+a")
        assert type_place("place", "太平镇") == "太平镇"
