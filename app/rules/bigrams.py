"""Searching Chinese: overlapping pairs of characters, for an index that takes words as they are."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass


def bigrams(text: str) -> str:
    """The tokens of a text: every two neighbours within a run of letters and digits, and the last one alone."""
    return " ".join(token for run in _runs(text) for token in _tokens(run))


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens that stand one behind the other; where it is `open`, the last one may be longer."""

    tokens: tuple[str, ...]
    open: bool = False

    def __str__(self) -> str:
        """As FTS5 is asked for it."""
        return f'"{" ".join(self.tokens)}"{"*" if self.open else ""}'


def phrases(query: str) -> tuple[Phrase, ...]:
    """What every text with all the words of `query` holds; nothing if nothing can be searched.

    One character is looked for as a prefix, because every character begins a token.
    """
    return tuple(_phrase(run) for run in dict.fromkeys(_runs(query)))


def phrases_together(word: str) -> tuple[Phrase, Phrase]:
    """The runs of a word one behind the other, whatever sign parts them, or as one run: 0371-66668888 and
    037166668888.
    """
    *before, last = runs = _runs(word)
    tokens = [token for run in before for token in _tokens(run)]
    pairs = [last[at : at + 2] for at in range(len(last) - 1)]
    return _phrase("".join(runs)), Phrase((*tokens, *(pairs or [last])), open=not pairs)


def match(query: str) -> str:
    """The MATCH expression that finds every text with all the words of `query`; empty if nothing can be searched."""
    return " AND ".join(map(str, phrases(query)))


def match_together(word: str) -> str:
    """The MATCH expression that finds the runs of a word together."""
    joined, parted = phrases_together(word)
    return f"({joined} OR {parted})"


def normal(text: str) -> str:
    """The text as it is compared: narrow, lower case, its runs parted by one blank."""
    return " ".join(_runs(text))


def _phrase(run: str) -> Phrase:
    if len(run) == 1:
        return Phrase((run,), open=True)
    return Phrase(tuple(run[at : at + 2] for at in range(len(run) - 1)))


def _tokens(run: str) -> Iterator[str]:
    for at in range(len(run) - 1):
        yield run[at : at + 2]
    yield run[-1]


def _runs(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).lower())
    return folded.translate(PARTED).split()


class _Parted(dict[int, int]):
    """A translation table that learns: signs, blanks, controls and lone surrogates part the runs.

    Letters, marks and digits are searched, and so are private and not yet known characters: rare names use them.
    """

    def __missing__(self, point: int) -> int:
        category = unicodedata.category(chr(point))
        self[point] = ord(" ") if category[0] in "PSZ" or category in {"Cc", "Cf", "Cs"} else point
        return self[point]


PARTED = _Parted()
