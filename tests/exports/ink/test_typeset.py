"""Lines of Chinese: forbidden beginnings and endings, whole words, whole names, nothing lost."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exports.ink import bracketed, lines, undrawable, widths
from app.exports.ink.typeset import NEVER_FIRST, NEVER_LAST, companioned

SERIF = widths("serif")
MIXED = st.text(st.sampled_from("示例甲乙，。（）《》“”、abc12.- \n"), max_size=120)


def broken(text: str, characters: float) -> list[str]:
    return lines(text, characters * 1000, SERIF)


def test_a_closing_mark_never_begins_a_line():
    assert broken("示例甲乙丙，示例", 5) == ["示例甲乙", "丙，示例"]


def test_an_opening_mark_never_ends_a_line():
    assert broken("示例甲乙（示例）", 5) == ["示例甲乙", "（示例）"]


def test_a_date_is_not_broken():
    assert broken("自收到2024-06-05起", 7) == ["自收到", "2024-06-05起"]


def test_a_word_longer_than_the_line_is_broken_anywhere():
    found = broken("w" * 100, 5)
    assert "".join(found) == "w" * 100
    assert all(SERIF.of(line) <= 5000 for line in found)


def test_a_whole_line_of_closing_marks_is_broken_rather_than_run_over():
    assert broken("。" * 12, 5) == ["。" * 5, "。" * 5, "。" * 2]


@pytest.mark.parametrize("text", ["示例", "示例。", "2024-06", "a b"])
def test_a_column_narrower_than_a_sign_has_one_sign_a_line(text):
    assert "".join(broken(text, 0.4)) == text


def test_a_name_in_a_list_is_not_broken():
    people = "示例甲一、示例乙、示例丙二"
    assert broken(people, 6) == ["示例甲一、", "示例乙、", "示例丙二"]
    assert broken(people, 9.5) == ["示例甲一、示例乙、", "示例丙二"]


def test_a_name_longer_than_the_line_is_broken():
    assert broken("示例甲乙丙丁、例", 5) == ["示例甲乙丙", "丁、", "例"]


def test_a_number_of_the_ledger_is_not_broken():
    assert broken("见2024-接-001号", 6) == ["见", "2024-接-001", "号"]


@given(MIXED, st.integers(2, 12))
def test_lines_joined_are_the_text(text: str, width: int):
    assert "".join(broken(text, width)) == text.replace("\n", "")


@given(MIXED, st.integers(2, 12))
def test_no_line_is_too_wide(text: str, width: int):
    assert all(SERIF.of(line.rstrip(" ")) <= width * 1000 for line in broken(text, width))


@given(st.text(st.sampled_from("示例甲乙丙丁"), min_size=1).map("，（".join), st.integers(4, 12))
def test_forbidden_marks_stand_where_they_may(text: str, width: int):
    found = broken(text, width)
    assert all(line[0] not in NEVER_FIRST for line in found)
    assert all(line[-1] not in NEVER_LAST for line in found)


def test_what_no_face_draws_is_listed_once_and_in_order():
    assert undrawable("示😀例🎉😀\n\t\u200b") == ("😀", "🎉")


@pytest.mark.parametrize(
    ("found", "better"),
    [
        (["转交办理给民政", "所"], ["转交办理给民", "政所"]),
        (["当场答复1", "条。"], ["当场答复", "1条。"]),
        (["当场答复了", "两条。"], ["当场答复了", "两条。"]),
        (["示例甲、示例乙、", "丙"], ["示例甲、示例乙、", "丙"]),
        (["一行"], ["一行"]),
        ([], []),
    ],
)
def test_no_character_stands_alone_on_the_last_line(found, better):
    assert companioned(found, 8000, SERIF) == better


@given(MIXED, st.integers(2, 12))
def test_companions_lose_nothing_and_widen_no_line(text: str, width: int):
    found = broken(text.replace("\n", ""), width)
    better = companioned(found, width * 1000, SERIF)
    assert "".join(better) == "".join(found)
    assert len(better) == len(found)
    assert all(SERIF.of(line.rstrip(" ")) <= width * 1000 for line in better)


@pytest.mark.parametrize(
    ("name", "width", "parts"),
    [
        ("示例丁（石桥选区）", 7, ["示例丁", "（石桥选区）"]),
        ("示例甲、示例丁（石桥选区）、示例乙", 7, ["示例甲、", "示例丁", "（石桥选区）、", "示例乙"]),
        ("买买提·阿卜杜拉", 5, ["买买提·", "阿卜杜拉"]),
        (
            "示例甲、示例丁（石桥村第一选民小组联合选区）",
            9,
            ["示例甲、", "示例丁", "（石桥村第一选民小", "组联合选区）"],
        ),
    ],
)
def test_a_name_wider_than_its_line_parts_before_what_tells_it_apart(name: str, width: int, parts: list[str]):
    assert lines(name, width * 1000, SERIF) == parts


def test_a_label_breaks_before_its_bracket_where_both_parts_fit():
    wide = widths("sans")
    assert bracketed("接待代表（两名以上）", 6500, wide) == ["接待代表", "（两名以上）"]
    assert bracketed("接待代表（两名以上）", 4500, wide) == []
    assert bracketed("接待代表（两名以上）", 10500, wide) == []
    assert bracketed("接待代表", 2500, wide) == []


def test_setting_a_page_brings_no_network_along():
    program = "import app.exports.ink.canvas, sys; sys.exit('urllib.request' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
