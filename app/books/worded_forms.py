"""The same form in the words of a working method."""

from collections.abc import Mapping
from dataclasses import replace

from app.books.papers import Form, Grid, Line, Part, Strip, Words


def worded(form: Form, names: Mapping[str, str]) -> Form:
    """The form in other words: 交办单 reads 派单 where 交办 is called 派单."""

    def word(text: str) -> str:
        for ours, theirs in names.items():
            if theirs.endswith("单"):
                text = text.replace(f"{ours}单", theirs)
            text = text.replace(ours, theirs)
        return text

    def part(each: Part) -> Part:
        if isinstance(each, Line):
            return Line(tuple(replace(cell, label=word(cell.label), sign=word(cell.sign)) for cell in each.cells))
        if isinstance(each, Grid):
            return replace(each, columns=tuple(replace(column, label=word(column.label)) for column in each.columns))
        if isinstance(each, Strip | Words):
            return replace(each, words=word(each.words))
        return each

    slips = tuple(
        replace(
            slip,
            name=word(slip.name),
            title=word(slip.title),
            parts=tuple(map(part, slip.parts)),
            signers=tuple(map(word, slip.signers)),
        )
        for slip in form.slips
    )
    return replace(form, title=word(form.title), footer=word(form.footer), slips=slips)
