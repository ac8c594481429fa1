"""What an inspection wants to see of an activity, and what an attachment is evidence of."""

import pytest

from app.rules.evidence import LACKING, SORTS, sort_of, wanted
from app.rules.trade import ACTIVITY_KINDS


@pytest.mark.parametrize(
    ("called", "sort"),
    [
        (("照片", "", "签到表.jpg"), "签到"),
        (("照片", "视察方案", "IMG_1.jpg"), "方案"),
        (("通知", "", "a.pdf"), "通知"),
        (("照片", "", "接待日公告.jpg"), "通知"),
        (("照片", "", "会议纪要.pdf"), "记录"),
        (("照片", "", "调研报告.pdf"), "成果"),
        (("照片", "田间地头", "IMG_1.jpg"), "照片"),
    ],
)
def test_an_attachment_is_what_it_was_called(called, sort):
    assert sort_of(*called, picture=called[2].endswith("jpg")) == sort


def test_a_scan_that_says_nothing_is_a_result():
    assert sort_of("照片", "", "a.pdf", picture=False) == "成果"


@pytest.mark.parametrize("kind", [*ACTIVITY_KINDS, "明察暗访"])
def test_every_kind_wants_a_record_a_list_of_names_and_photos_and_each_lack_has_its_sentence(kind):
    assert {"签到", "记录", "照片"} <= set(wanted(kind)) <= set(SORTS) == set(LACKING)
    assert list(wanted(kind)) == sorted(wanted(kind), key=SORTS.index)


def test_an_inspection_wants_a_plan_and_a_result_a_meeting_only_a_notice():
    assert wanted("视察") == SORTS
    assert wanted("走访选民") == ("签到", "记录", "照片")
    assert wanted("会议") == ("通知", "签到", "记录", "照片")
