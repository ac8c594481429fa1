"""A rate keeps its two numbers: 30 of 31, and how that is read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rate:
    """A part of a whole, counted."""

    numerator: int
    denominator: int

    @property
    def percent(self) -> str:
        """How it is read: 87.5%, or — where nothing can be divided."""
        if not self.denominator:
            return "—"
        return f"{100 * self.numerator / self.denominator:.1f}".removesuffix(".0") + "%"
