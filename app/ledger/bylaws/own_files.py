"""The unit's own files, a method or a scheme: a name that can be kept, and a title of its own."""

from collections.abc import Container, Iterable

from app.errors import LedgerError

LONGEST_KEY = 30


def demand_key(what: str, key: str, shipped: Container[str]) -> str:
    """The key without blanks around it. Raises LedgerError for one that cannot be, or that came with the program."""
    key = key.strip()
    if not key or len(key) > LONGEST_KEY or any(sign in key for sign in "/\\ 　\n"):
        raise LedgerError(f"{what}的文件名“{key}”不合适，请用{LONGEST_KEY}个以内的字，不带空格和斜杠。")
    if key in shipped:
        raise LedgerError(f"“{key}”是随程序附带的{what}，请另取一个文件名。")
    return key


def demand_title(what: str, key: str, title: str, known: Iterable[tuple[str, str]]) -> None:
    """Raise LedgerError where another of the known (key, title) bears the title."""
    namesake = next((each for each, called in known if called == title and each != key), None)
    if namesake is not None:
        raise LedgerError(f"已经有叫“{title}”的{what}（{namesake}），请把 title 改得不一样。")
