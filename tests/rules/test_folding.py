"""The same signs in another form are the same signs."""

import pytest

from app.rules.folding import dotted, narrow, says_nothing


def test_full_width_letters_and_digits_are_made_narrow_and_signs_stay():
    assert narrow("ＡＺａｚ０９（，）") == "AZaz09（，）"


@pytest.mark.parametrize(("name", "joined"), [("阿里•示例", "阿里·示例"), ("阿里.示例", "阿里·示例"), ("No.1", "No.1")])
def test_the_parts_of_a_name_are_joined_by_one_dot(name, joined):
    assert dotted(name) == joined


@pytest.mark.parametrize(("text", "nothing"), [(" / ", True), ("无", True), ("——", True), ("", False), ("无锡", False)])
def test_a_stroke_says_nothing(text, nothing):
    assert says_nothing(text) is nothing
