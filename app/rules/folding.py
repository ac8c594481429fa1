"""Folding: the same signs in another form — full-width letters, radicals for characters, dots of foreign names."""

import re
import unicodedata

_RADICALS = (*range(0x2E80, 0x2EF4), *range(0x2F00, 0x2FD6))
RADICALS = {
    point: meant
    for point in _RADICALS
    if len(meant := unicodedata.normalize("NFKC", chr(point))) == 1 and meant != chr(point)
}  # a PDF gives ⼈ where 人 was meant
_WIDE = (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))
WIDE = {point: point - 0xFEE0 for point in _WIDE}
DOTS = re.compile("[•・･‧∙⋅●]|(?<=[\u3400-\u9fff])[.．](?=[\u3400-\u9fff])")
BLANKS = frozenset({"/", "／", "\\", "-", "－", "–", "—", "——", "―", "一一", "--", "---", "无", "（无）", "(无)"})


def narrow(text: str) -> str:
    """The text with full-width letters and digits made narrow; signs stay as they are."""
    return text.translate(WIDE)


def dotted(name: str) -> str:
    """A name whose parts are joined by the one dot that is used for it: 阿里·木."""
    return DOTS.sub("·", name)


def says_nothing(text: str) -> bool:
    """Whether / — - or 无 was written into a place that may be empty."""
    return text.strip() in BLANKS
