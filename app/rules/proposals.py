"""What the law asks of the sheet on which deputies hand in a proposal: one matter, certificates, every signature."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

SEVERAL = re.compile("[；;]|关于.+关于|建议.+建议|以及")
SENTENCE = re.compile("[。！？!?；;\n]")
SHORT = 30  # characters that say no more than a title does
EXCLUDED = re.compile("判决|裁定|起诉|上诉|执行案|举报|检举|控告|信访件|论文|推介|本人的|我家的|亲属的")


@dataclass(frozen=True, slots=True)
class Check:
    """One demand on the sheet: whether it is `met`, None where only the reader can tell, and what is missing."""

    what: str
    wanted: str
    met: bool | None = None
    lacking: str = ""


def checks(title: str, content: str, certificates: Mapping[str, str], co_signers: int) -> tuple[Check, ...]:
    """What a proposal is looked at for before it is taken in; `certificates` by the name of everybody who signs."""
    bare = [name for name, certificate in certificates.items() if not certificate]
    sentences = [part for part in SENTENCE.split(content) if part.strip()]
    poor = "" if title.strip() else "没有标题"
    if len(sentences) < 2 and len(content) < SHORT:
        poor = "、".join(part for part in (poor, "内容只有一句话") if part)
    odd = EXCLUDED.search(f"{title}{content}")
    return (
        Check(
            "一事一议", "一件建议只写一件事", False if SEVERAL.search(title) else None,
            "标题像是写了不止一件事，请分开提出" if SEVERAL.search(title) else "",
        ),
        Check("标题和内容", "有标题，写清情况、问题和具体建议", not poor, poor),
        Check("代表证号", "领衔和附议代表都填写代表证号", not bare, f"未填：{'、'.join(bare)}" if bare else ""),
        Check("逐人签名", f"附议代表{co_signers}名逐人签名" if co_signers else "领衔代表本人签名，没有附议代表"),
        Check(
            "受理范围", "不是个人事项、具体案件、检举控告、学术或产品推介", None,
            f"文中有“{odd[0]}”，请核对" if odd else "",
        ),
    )  # fmt: skip
