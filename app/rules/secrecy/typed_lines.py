"""Lines of a secret that are printed, locked away, and typed again years later; each tells when it was mistyped."""

import hashlib
import re
import unicodedata

from app.errors import LedgerError

WIDTH = 16  # letters a line
FIELD = "words"
BREAK = "*"  # between the lines in a QR code
_LINE = re.compile(r"(\d{1,2})\s+([0-9a-z][0-9a-z\s]*)")


def numbered(whose: str, letters: str) -> tuple[str, ...]:
    """The lines, each with its number and, at its end, two letters that check it.

    Capitals, because a small l and a 1 look the same on paper.
    """
    lines = [letters[at : at + WIDTH] for at in range(0, len(letters), WIDTH)]
    return tuple(f"{at}  {_grouped(line + _check(whose, at, line)).upper()}" for at, line in enumerate(lines, 1))


def in_squares(head: str, lines: tuple[str, ...]) -> str:
    """The lines for a QR code, in signs that every reader tells alike: of Chinese it has to guess how it is written.

    All on one line, because a reader that types ends a form with Enter.
    """
    numbers = (line.split() for line in lines)
    return BREAK.join([head, *(f"{at} {''.join(letters)}" for at, *letters in numbers)])


def typed(words: str) -> str:
    """Words as they are compared: full-width signs, capitals and spaces do not matter."""
    return unicodedata.normalize("NFKC", words).lower().replace(BREAK, "\n")


def read(whose: str, words: str, length: int) -> str:
    """The letters that stand on `length` letters' lines. Raises LedgerError naming the line that is wrong."""
    known: dict[int, str] = {}
    for line in words.splitlines():
        match = _LINE.fullmatch(line.strip())
        if match:
            known[int(match.group(1))] = "".join(match.group(2).split())
    many = range(1, -(-length // WIDTH) + 1)
    for at in many:
        if at not in known:
            raise LedgerError(f"恢复单缺第{at}行，请照着纸补上。", field=FIELD)
        line, check = known[at][:-2], known[at][-2:]
        if check != _check(whose, at, line):
            raise LedgerError(f"恢复单第{at}行对不上，请照着纸再写一遍这一行。", field=FIELD)
    return "".join(known[at][:-2] for at in many)


def _check(whose: str, at: int, line: str) -> str:
    return hashlib.sha256(f"{whose} {at} {line}".encode()).hexdigest()[:2]


def _grouped(letters: str) -> str:
    return " ".join(letters[at : at + 4] for at in range(0, len(letters), 4))
