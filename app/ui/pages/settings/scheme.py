"""设置 · 考评办法: which schemes there are, what each item gives, which one this ledger goes by."""

from app.ledger import bylaws, scores
from app.ledger.store import Ledger
from app.rules.scores import Band, Scheme, pointed
from app.ui.pages.settings.files import FilesPanel


def scheme_panel(ledger: Ledger) -> FilesPanel:
    """The section of the schemes of assessment."""
    return FilesPanel(ledger, bylaws.schemes, _facts, _means)


def _facts(_: Ledger, scheme: Scheme) -> list[tuple[str, str]]:
    full = f"满分{pointed(scheme.full)}分" if scheme.full is not None else "不封顶"
    bands = "，".join(_band(band) for band in scheme.bands)
    evaluators = "、".join(f"{each.role}（权重{pointed(each.weight)}）" for each in scheme.evaluators)
    blocks = {block.key: block.label for block in scheme.blocks}
    items = [(item.label, f"{_block(blocks, item.block)}{item.rule}") for item in scheme.items]
    return [
        ("总分", f"{full}，{len(scheme.items)}项，考评对象：{scheme.subject.value}"),
        *items,
        ("等次", bands),
        ("评定人", evaluators),
        ("没有写明的", scheme.lacks),
    ]


def _band(band: Band) -> str:
    least = f"{pointed(band.least)}分起" if band.least else "其余"
    return f"{band.name}（{'，'.join(part for part in (least, band.then) if part)}）"


def _block(blocks: dict[str, str], key: str) -> str:
    return f"【{blocks[key]}】" if key in blocks else ""


def _means(ledger: Ledger, scheme: Scheme) -> str:
    frozen = scores.years(ledger)
    kept = f"已冻结的{'、'.join(f'{year}年' for year in frozen)}考评不变。" if frozen else ""
    return (
        f"以后打开的考评按“{scheme.title}”从登记重新计算，没有冻结的年份也一样。{kept}"
        "登记的内容一条也不改，随时可以换回来。"
    )
