"""What a proposal is looked at for before it is taken in."""

import pytest

from app.rules.proposals import Check, checks

CONTENT = "村东头的路没有灯。夜里看不清。建议装十盏。"


def looked_at(title="关于安装路灯的建议", content=CONTENT, certificates=(("示例甲", "001"),), co_signers=0):
    return checks(title, content, dict(certificates), co_signers)


def test_of_a_proposal_without_fault_only_the_reader_can_tell_the_rest():
    assert looked_at() == (
        Check("一事一议", "一件建议只写一件事", None, ""),
        Check("标题和内容", "有标题，写清情况、问题和具体建议", True, ""),
        Check("代表证号", "领衔和附议代表都填写代表证号", True, ""),
        Check("逐人签名", "领衔代表本人签名，没有附议代表", None, ""),
        Check("受理范围", "不是个人事项、具体案件、检举控告、学术或产品推介", None, ""),
    )


@pytest.mark.parametrize("title", ["关于修路和关于装灯的建议", "修路；装灯", "建议修路、建议装灯", "关于修路以及装灯"])
def test_a_title_of_two_matters_is_noticed(title):
    assert looked_at(title)[0] == Check(
        "一事一议", "一件建议只写一件事", False, "标题像是写了不止一件事，请分开提出"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("title", "content", "lacking"),
    [
        (" ", CONTENT, "没有标题"),
        ("装灯", "装灯。\n", "内容只有一句话"),
        ("", "", "没有标题、内容只有一句话"),
        ("装灯", "灯" * 29, "内容只有一句话"),
        ("装灯", "灯" * 30, ""),
        ("装灯", "没有灯。请装。", ""),
    ],
)
def test_a_title_and_more_than_a_sentence_are_wanted(title, content, lacking):
    poor = looked_at(title, content)[1]
    assert (poor.met, poor.lacking) == (not lacking, lacking)


def test_who_signs_without_a_certificate_is_named():
    bare = looked_at(certificates=(("示例甲", ""), ("示例乙", "002"), ("示例丙", "")))[2]
    assert (bare.met, bare.lacking) == (False, "未填：示例甲、示例丙")


def test_every_co_signer_signs():
    assert looked_at(co_signers=2)[3].wanted == "附议代表2名逐人签名"


@pytest.mark.parametrize(("title", "content"), [("关于举报的建议", CONTENT), ("装灯", f"{CONTENT}举报某人。")])
def test_what_a_proposal_must_not_be_about_is_looked_for_in_title_and_content(title, content):
    assert looked_at(title, content)[4].lacking == "文中有“举报”，请核对"
