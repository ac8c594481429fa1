"""A chapter of the manual as the rich text that Qt draws."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from app.books.manual import PICTURES, Chapter, Passage, PassageKind, phrases
from app.ui.colours import Colours

STYLE = """
body {{ color: {ink}; }} a {{ color: {note}; text-decoration: none; }}
h1 {{ font-size: x-large; }} h2 {{ font-size: large; color: {accent}; margin-top: 18px; }}
p, li {{ line-height: 150%; }} td {{ padding: 5px 10px 5px 0; }} .key {{ color: {muted}; }}
"""


def page_of(chapter: Chapter, colours: Colours, width: int) -> str:
    """The chapter as HTML; every heading can be jumped to. `width` is that of a picture."""
    style = STYLE.format(ink=colours.ink, note=colours.note_ink, accent=colours.accent_ink, muted=colours.muted)
    parts: list[str] = []
    for kind, together in groupby(chapter.passages, key=lambda passage: passage.kind):
        parts += _MAKERS[kind](tuple(together), width)
    return f"<html><head><style>{style}</style></head><body>{''.join(parts)}</body></html>"


def _title(together: Sequence[Passage], _: int) -> Iterator[str]:
    for passage in together:
        yield f'<h1><a name="{escape(passage.text)}"></a>{escape(passage.text)}</h1>'


def _section(together: Sequence[Passage], _: int) -> Iterator[str]:
    for passage in together:
        yield f'<h2><a name="{escape(passage.text)}"></a>{escape(passage.text)}</h2>'


def _text(together: Sequence[Passage], _: int) -> Iterator[str]:
    for passage in together:
        yield f"<p>{_line(passage.text)}</p>"


def _steps(together: Sequence[Passage], _: int) -> Iterator[str]:
    yield f'<ol start="{together[0].number}">{_items(together)}</ol>'


def _points(together: Sequence[Passage], _: int) -> Iterator[str]:
    yield f"<ul>{_items(together)}</ul>"


def _rows(together: Sequence[Passage], _: int) -> Iterator[str]:
    rows = ("".join(f"<td>{_line(cell)}</td>" for cell in passage.cells) for passage in together)
    yield f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


def _pictures(together: Sequence[Passage], width: int) -> Iterator[str]:
    for passage in together:
        source = (PICTURES / passage.target).as_uri()
        yield f'<div><img src="{source}" width="{width}"></div><p class="key">{escape(passage.text)}</p>'


def _items(together: Sequence[Passage]) -> str:
    return "".join(f"<li>{_line(passage.text)}</li>" for passage in together)


def _line(text: str) -> str:
    parts: list[str] = []
    for phrase in phrases(text):
        words = escape(phrase.text)
        if phrase.target:
            words = f'<a href="{escape(phrase.target)}">{words}</a>'
        if phrase.strong:
            words = f"<b>{words}</b>"
        if phrase.key:
            words = f'<span class="key">{words}</span>'
        parts.append(words)
    return "".join(parts)


_MAKERS = {
    PassageKind.TITLE: _title,
    PassageKind.SECTION: _section,
    PassageKind.TEXT: _text,
    PassageKind.STEP: _steps,
    PassageKind.POINT: _points,
    PassageKind.ROW: _rows,
    PassageKind.PICTURE: _pictures,
}
