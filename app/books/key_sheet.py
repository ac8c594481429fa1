"""A sheet about keys, ready for paper: the code that is read out, or the secret that is locked away."""

from dataclasses import dataclass

Squares = tuple[tuple[bool, ...], ...]


@dataclass(frozen=True, slots=True)
class KeySheet:
    """`large` is what is read out, `lines` are what is typed again, `squares` a QR code of the one or the other."""

    title: str
    unit: str
    facts: tuple[tuple[str, str], ...]
    large: str
    lines: tuple[str, ...]
    squares: Squares
    advice: tuple[str, ...]
