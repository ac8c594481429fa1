"""A draft as it reads today: the text with its figures, what falls away, and which figures stand in it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import count

from app.books.briefing import Article, Briefing
from app.books.briefing_text import spaced
from app.books.charts import Chart
from app.books.official import Paragraph, Voice
from app.ledger.briefings.charts import LinkedChart, linked_chart
from app.ledger.briefings.draft import BriefingDraft, demand_numbers
from app.ledger.briefings.masking import public_words
from app.ledger.briefings.reading import FigureReader, Linked
from app.ledger.store import Ledger
from app.rules.briefings import Part, Placeholder, Spelled, Stretch, fields_in, filled, numbered
from app.rules.days import full_day


@dataclass(frozen=True, slots=True)
class Composed:
    """The issue as it stands on paper, the figures in it, and what its writer should know."""

    briefing: Briefing
    links: tuple[Linked, ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Standing:
    """A paragraph that stands: its heading, its words."""

    heading: str
    words: str
    chart: Chart | None = None


def composed(ledger: Ledger, draft: BriefingDraft) -> Composed:
    """The issue with the figures of this moment; nobody who came to the presidium is named in it.

    Raises LedgerError for a field that names nothing.
    """
    return composed_by(FigureReader(ledger, draft), ledger, draft)


def composed_by(reader: FigureReader, ledger: Ledger, draft: BriefingDraft) -> Composed:
    """The same by a reader that goes on to be asked: nothing is counted twice."""
    demand_numbers(draft)
    writer = _Writer(reader)
    articles = _numbered_charts(tuple(writer.articles(draft)))
    form = draft.form
    briefing = Briefing(
        articles,
        masthead=writer.words(form.masthead),
        number=str(draft.number),
        issuer=tuple(map(writer.words, form.issuer)),
        dated=full_day(draft.on),
        album=writer.words(form.album) if draft.album is not None else "",
        contents=tuple(article.title.replace("　", " ") for article in articles if article.title),
        sent=tuple(map(_receiver, map(writer.words, form.sent))),
        printed_by=writer.words(form.printed_by),
    )
    return Composed(briefing.changed(public_words(ledger)), tuple(writer.links), tuple(writer.reader.remarks))


class _Writer:
    """Fills in the texts of one draft and notes the figures that stay."""

    def __init__(self, reader: FigureReader) -> None:
        self.reader = reader
        self.links: dict[Linked, None] = {}

    def words(self, text: str) -> str:
        """A text with its fields; empty where all of its figures are nothing."""
        sentence = filled(text, self._reading_of(text))
        self._note(sentence.fields)
        return sentence.words

    def articles(self, draft: BriefingDraft) -> Iterable[Article]:
        """The articles that have something to tell; the first one, with the words for that, where none has."""
        groups = _articles(draft.form.parts)
        made = [(self.words(head.title), self.words(head.source), self._standing(parts)) for head, parts in groups]
        kept = [each for each in made if each[2]] or [(*made[0][:2], [_Standing("", self.words(draft.form.empty))])]
        return (Article(spaced(title), _paragraphs(stand), source) for title, source, stand in kept)

    def _standing(self, parts: Iterable[Part]) -> list[_Standing]:
        """The paragraphs that stand; where figures were asked for and none is left, nothing does."""
        holding = [part for part in parts if part.text or part.chart]
        made = [(part, filled(part.text, self._reading_of(part.text)), self._chart(part)) for part in holding]
        asked = any(each.asked or part.chart for part, each, _ in made)
        if asked and not any(each.left or chart is not None for _, each, chart in made):
            return []
        stand = [(part, each, chart) for part, each, chart in made if each.words or chart is not None]
        for _, each, chart in stand:
            self._note(each.fields)
            self.links |= dict.fromkeys(chart.links if chart is not None else ())
        return [
            _Standing(self.words(part.heading), each.words, None if chart is None else chart.chart)
            for part, each, chart in stand
        ]

    def _chart(self, part: Part) -> LinkedChart | None:
        """The chart of a part; one that has nothing to show is not drawn, and its writer is told."""
        made = linked_chart(self.reader, part.chart) if part.chart else None
        if made is None or not made.chart.empty:
            return made
        self.reader.remarks.append(f"图表“{made.chart.title}”本期没有，纸上不画。")
        return None

    def _reading_of(self, text: str) -> Callable[[Placeholder], Spelled]:
        """How the fields of a text are read: what 今年以来 would repeat of the period is not put twice."""
        here = {field.code for field in fields_in(text)}
        again = self.reader.days(Stretch.SO_FAR) == self.reader.days(Stretch.PERIOD)

        def read(field: Placeholder) -> Spelled:
            reading = self.reader.read(field)
            twice = field.span is Stretch.SO_FAR and again and replace(field, span=Stretch.PERIOD).code in here
            return Spelled(reading.words, False) if twice else reading

        return read

    def _note(self, fields: Iterable[Placeholder]) -> None:
        for field in fields:
            self.links |= dict.fromkeys(self.reader.links(field))


def _articles(parts: Iterable[Part]) -> list[tuple[Part, list[Part]]]:
    """The parts by the article they belong to; what stands before the first title is an article without one."""
    groups: list[tuple[Part, list[Part]]] = []
    for part in parts:
        if part.title:
            groups.append((part, []))
            continue
        groups = groups or [(Part(), [])]
        groups[-1][1].append(part)
    return groups


def _paragraphs(stand: list[_Standing]) -> tuple[Paragraph, ...]:
    """Headings are counted where there are several."""
    many = sum(1 for each in stand if each.heading) > 1
    made, place = [], 0
    for each in stand:
        if each.heading:
            lead = f"{numbered(place) if many else ''}{each.heading.rstrip('。')}。"
            made.append(Paragraph(each.words, Voice.TEXT, lead, Voice.FIRST))
            place += 1
        elif each.words:
            made.append(Paragraph(each.words))
        if each.chart is not None:
            made.append(Paragraph(each.chart.title, chart=each.chart))
    return tuple(made)


def _numbered_charts(articles: tuple[Article, ...]) -> tuple[Article, ...]:
    """The articles with the words under their charts counted: 图1, 图2."""
    places = count(1)
    return tuple(
        replace(article, paragraphs=tuple(_numbered_chart(each, places) for each in article.paragraphs))
        for article in articles
    )


def _numbered_chart(paragraph: Paragraph, places: Iterator[int]) -> Paragraph:
    return replace(paragraph, words=f"图{next(places)}　{paragraph.words}") if paragraph.chart else paragraph


def _receiver(line: str) -> tuple[str, str]:
    """送 and whom, out of 送：…; a line without a colon is sent (送)."""
    label, colon, whom = line.partition("：")
    return (label.strip(), whom.strip()) if colon else ("送", line.strip())
