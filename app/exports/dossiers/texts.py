"""Every text of a deputy's file with the place where it stands, so that what cannot be drawn is named first."""

from collections.abc import Iterator

from app.books.dossier import Dossier, Table
from app.exports.cells import plain


def texts(dossier: Dossier) -> Iterator[tuple[str, str]]:
    """(where it stands, text): 第3号档案（太003）2024-接-003."""
    record = f"第{dossier.place}号档案" + (f"（{dossier.number}）" if dossier.number else "")
    for text in (dossier.unit, dossier.name, dossier.number, dossier.terms, dossier.levels, dossier.period):
        yield f"{record}封面", text
    for fact in dossier.facts:
        yield f"{record}“{fact.label}”", fact.label + fact.value
    yield f"{record}履职频次", "".join(dossier.duties)
    yield from _listed(f"{record}任职情况", dossier.seats)
    for year in dossier.years:
        yield f"{record}{year.year}年小结", "".join(year.summary)
        for table in (*year.tables, year.log):
            yield from _listed(record, table)


def _listed(record: str, table: Table) -> Iterator[tuple[str, str]]:
    yield f"{record}“{table.title}”", table.title + "".join(column.label for column in table.columns)
    for at, row in enumerate(table.rows):
        place = table.records[at] if at < len(table.records) else f"“{table.title}”第{at + 1}行"
        yield f"{record}{place}", "".join(map(plain, row))
