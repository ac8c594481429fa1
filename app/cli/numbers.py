"""Numbers among the options of a verb: a count, a month, a year."""

import argparse

from app.errors import LedgerError

EARLIEST, LATEST = 1900, 2100
MONTHS = range(1, 13)
LONGEST = 9  # digits of a count


def count(text: str) -> int:
    """A whole number written in digits."""
    if text.isascii() and text.isdigit() and len(text) <= LONGEST:
        return int(text)
    raise argparse.ArgumentTypeError(f"“{text}”应写成数字")


def month(text: str) -> int:
    """A month, 1 to 12."""
    parsed = count(text)
    if parsed in MONTHS:
        return parsed
    raise argparse.ArgumentTypeError(f"“{text}”不是月份，应写1到12")


def demand_year(options: argparse.Namespace) -> None:
    """Refuse a year that no calendar here goes to, before a verb reckons with it."""
    year = getattr(options, "year", None)
    if year is not None and not EARLIEST <= year <= LATEST:
        raise LedgerError(f"年份“{year}”不对，请写四位的年份，如 2026。")
