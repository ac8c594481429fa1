"""What no face can draw is said before anything is written, and where it stands."""

import unicodedata
from collections.abc import Iterable

from app.errors import LedgerError
from app.exports.ink.fonts import replacements, undrawable

NAMED = 12  # places that one message names
NAMELESS = {"Co", "Cn", "Cs"}  # what no screen shows either: characters that somebody made up, or nobody yet


class Undrawable(LedgerError):
    """Characters that no font can draw; `places` say which and where."""

    def __init__(self, places: tuple[str, ...]) -> None:
        self.places = places
        rest = f"等{len(places)}处" if len(places) > NAMED else ""
        super().__init__(f"{'，'.join(places[:NAMED])}{rest}没有字体可印，请改用别的写法后再打印。没有生成文件。")


def named_signs(signs: Iterable[str]) -> str:
    """The characters for a message; one that no screen shows is named by its code, U+E000."""
    return "、".join(f"U+{ord(each):04X}" if unicodedata.category(each) in NAMELESS else each for each in signs)


def demand_drawable(texts: Iterable[tuple[str, str]]) -> dict[int, str | None]:
    """How to rid texts of what is not seen on paper. `texts` are (where it stands, text).

    Raises Undrawable naming every place with a character that cannot be drawn.
    """
    placed = list(texts)
    used: set[str] = set().union(*(text for _, text in placed))
    if missing := set(undrawable("".join(sorted(used)))):
        refused = ((place, sorted(missing.intersection(text))) for place, text in placed)
        raise Undrawable(tuple(f"{place}的“{named_signs(signs)}”" for place, signs in refused if signs))
    return replacements(used)
