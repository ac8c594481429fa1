"""How far a package got, in the words of both sides."""

from collections.abc import Mapping

from app.ui.widgets.tags import Tag

SENT: Mapping[str, Tag] = {
    "sent": Tag("已送出", "plain"),
    "received": Tag("已送达", "note"),
    "merged": Tag("已入库", "done"),
}
ARRIVED: Mapping[str, Tag] = {
    "merged": Tag("已入库", "done"),
    "waiting": Tag("等前面的", "soon"),
    "missing": Tag("未上报", "late"),
}
FORESEEN: Mapping[str, Tag] = {
    "merged": Tag("可以入库", "done"),
    "already": Tag("早已入库", "plain"),
    "gap": Tag("先留着", "soon"),
    "fork": Tag("接不上", "late"),
    "refused": Tag("不收", "late"),
}
DONE: Mapping[str, Tag] = {**FORESEEN, "merged": Tag("已入库", "done")}


def rows_words(rows: Mapping[str, int]) -> str:
    """新增 12 更改 3, the sorts of which there are none left out."""
    words = {"added": "新增", "changed": "更改", "voided": "作废", "gone": "撤销"}
    return "　".join(f"{word} {rows[sort]}" for sort, word in words.items() if rows.get(sort)) or "没有改动"
