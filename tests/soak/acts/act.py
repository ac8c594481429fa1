"""One act: its work, its judge, and how long it is let run."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

Say = Callable[[object], object]


@dataclass(frozen=True, slots=True)
class Act:
    """`work(ledger, round, say)` says "ready" and then a word for each time; `judge` gives sentences about what is lost.

    `words` are how many of them are waited for before the end comes; `found` makes the ledger that rounds begin with;
    an act that is `once` begins with it every time. `pace` is about how many seconds a word takes.
    """

    work: Callable[[Path, int, Say], None]
    judge: Callable[[Path, int, Sequence[str]], Iterator[str]]
    words: Sequence[int]
    found: Callable[[Path], None]
    once: bool = False
    pace: float = 0.1
