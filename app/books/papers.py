"""How a printed form is laid out: labelled cells, tables, photos, signatures, declared once, drawn by one hand.

A form is data: the presidium may rename it and its labels, hide cells and change who signs (`customised`), and the same
declaration prints filled from the ledger or blank for the field.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from app.books.asking import Menu, OfActivity, OfCase, Option, Way
from app.books.page import CellValue, Column
from app.rules.days import BLANK_DAY
from app.rules.profiles import OFFICE, PUBLIC, Profile

DAY = BLANK_DAY


@dataclass(frozen=True, slots=True)
class Cell:
    """A label and what belongs beside it.

    `span` is its share of the line, `lines` the lines that it offers at least; where nothing is known, `blank` stands
    there to be written into (　　年　　月　　日). With `choices` the value is ticked among them; what is none of them
    follows, ticked. `sign` is signed and dated at the foot of the cell (主席团审批：).
    """

    key: str
    label: str
    span: int = 1
    lines: int = 1
    choices: tuple[str, ...] = ()
    blank: str = ""
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """Cells side by side."""

    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """Words across the frame that begin a part of the form."""

    words: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; its value is a tuple of rows by column key.

    `least` rows are offered where fewer are known, each of `lines` lines.
    """

    key: str
    columns: tuple[Column, ...]
    least: int = 3
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Words:
    """A fixed text across the frame, or the text of `key` under it."""

    words: str
    key: str = ""
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Photos:
    """Up to `most` photos on a page of their own, two beside each other."""

    key: str
    most: int = 6


Part = Line | Strip | Grid | Words | Photos


@dataclass(frozen=True, slots=True)
class Slip:
    """One piece of a sheet that is cut apart (存根, 交办, 回执), or the whole sheet.

    `title` replaces that of the form; `signers` sign under the frame.
    """

    name: str
    parts: tuple[Part, ...]
    signers: tuple[str, ...] = ()
    title: str = ""


@dataclass(frozen=True, slots=True)
class EvidencePlace:
    """Where a paper lies in a file of evidence: its number there, and the page of the whole file that its first is."""

    number: str
    first: int


@dataclass(frozen=True, slots=True)
class Form:
    """All that is known of a form but how it is filled. `title` stands at its head, lists call it `short`.

    What it asks for: `ways` are the ways to ask for one of the ledger, `blanks` those to ask for empty ones. Where it
    is offered: `of_case`, `of_activity`, `menus`; the demo shows a filled one (`shown`) and so many blanks.

    What stands on it: the cells of its `slips`, where it has them; a `series` of official numbers or a `pad` of
    numbered blanks; its number as `numbered` calls it, with room to write one in, or only where its sheet has one; at
    its foot `footer` and, with `steps`, those of the working method; at the upper right of the first page the value
    `mark` under `marked`. An `official` paper numbers its pages — 1 —.
    It is a PDF; `also` are the endings of other files that it may be.
    `profile` is for whom it usually is, and stands at its foot; a blank one is for nobody yet. `filed` stands at its
    foot, too, where it is put on file.
    """

    name: str
    title: str
    slips: tuple[Slip, ...] = ()
    short: str = ""
    ways: tuple[Way, ...] = (Way(),)
    blanks: tuple[Way, ...] = (Way(),)
    yearly: bool = False  # about one year, the newest in the ledger where none is named
    everybody: bool = False  # of all deputies at once, too: a file each
    of_case: OfCase | None = None
    of_activity: OfActivity | None = None
    menus: tuple[Menu, ...] = ()
    shown: bool = False
    shown_blank: int = 0
    series: str = ""
    pad: str = ""
    numbered: str = ""
    steps: bool = False
    footer: str = ""
    marked: str = ""
    landscape: bool = False
    official: bool = False
    also: tuple[str, ...] = ()
    profile: Profile | None = OFFICE
    filed: EvidencePlace | None = None

    @property
    def called(self) -> str:
        """Its name in lists and sentences."""
        return self.short or self.title

    def knows(self, option: Option) -> bool:
        """Whether the option has a use in any way of asking for it."""
        return any(option in way.known for way in (*self.ways, *self.blanks))

    @property
    def published(self) -> bool:
        """Whether it may be had for the public."""
        return self.profile is PUBLIC or self.knows("public")


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture to print (JPEG or PNG) and the words under it."""

    content: bytes
    caption: str = ""


Rows = tuple[Mapping[str, CellValue], ...]
FormValue = CellValue | Rows | tuple[Photo, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One filled form; `record` names it in messages, `left_out` the cells it has no use for. A blank has no values."""

    number: str = ""
    values: Mapping[str, FormValue] = field(default_factory=dict)
    record: str = ""
    left_out: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Custom:
    """What the presidium changed about a form: empty where it did not. `signers` hold those of each slip in order."""

    title: str = ""
    numbered: str = ""
    footer: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    hidden: tuple[str, ...] = ()
    signers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def customised(form: Form, custom: Custom) -> Form:
    """The form as the presidium wants it; a line or table of which nothing is left goes, a band before nothing, too."""
    return replace(
        form,
        title=custom.title or form.title,
        numbered=custom.numbered or form.numbered,
        footer=custom.footer or form.footer,
        slips=tuple(_slip(slip, custom) for slip in form.slips),
    )


def without(form: Form, keys: Collection[str]) -> Form:
    """The form without these cells, columns and tables."""
    return customised(form, Custom(hidden=tuple(keys))) if keys else form


def labels(form: Form) -> dict[str, str]:
    """Every label that may be renamed or hidden, by its key, in the order of the paper."""
    by_key: dict[str, str] = {}
    for slip in form.slips:
        for part in slip.parts:
            for cell in part.cells if isinstance(part, Line) else part.columns if isinstance(part, Grid) else ():
                by_key.setdefault(cell.key, cell.label)
    return by_key


def _slip(slip: Slip, custom: Custom) -> Slip:
    parts: list[Part] = []
    for part in slip.parts:
        kept = _part(part, custom)
        if kept is None:
            continue
        if isinstance(kept, Strip) and parts and isinstance(parts[-1], Strip):
            parts.pop()
        parts.append(kept)
    while parts and isinstance(parts[-1], Strip):
        parts.pop()
    return replace(slip, parts=tuple(parts), signers=custom.signers.get(slip.name, slip.signers))


def _part(part: Part, custom: Custom) -> Part | None:
    if isinstance(part, Line):
        cells = tuple(
            replace(cell, label=custom.labels.get(cell.key, cell.label))
            for cell in part.cells
            if cell.key not in custom.hidden
        )
        return Line(cells) if cells else None
    if isinstance(part, Grid):
        columns = tuple(
            replace(column, label=custom.labels.get(column.key, column.label))
            for column in part.columns
            if column.key not in custom.hidden
        )
        return replace(part, columns=columns) if columns and part.key not in custom.hidden else None
    if isinstance(part, Words | Photos) and part.key in custom.hidden:
        return None
    return part
