"""What a briefing (简报) says, free of how it is drawn: masthead, number, album, contents, articles, who gets it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.books.charts import Chart, reworded
from app.books.official import Paragraph


@dataclass(frozen=True, slots=True)
class Article:
    """One article, and who sent it in (供稿)."""

    title: str
    paragraphs: tuple[Paragraph, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Briefing:
    """One issue: `issuer` line by line, `sent` are 报, 送 and 发 with whom; a text without a masthead is articles only.

    `number` is 期号 as it is read (37), `album` the line of the album, `heading` what stands above the contents (要目),
    `printed_by` the last line; `profile` at the foot says for whom it is, `mark` at the upper right that it is a draft.
    """

    articles: tuple[Article, ...]
    masthead: str = ""
    number: str = ""
    issuer: tuple[str, ...] = ()
    dated: str = ""
    album: str = ""
    heading: str = ""
    contents: tuple[str, ...] = ()
    sent: tuple[tuple[str, str], ...] = ()
    printed_by: str = ""
    profile: str = ""
    mark: str = ""

    @property
    def issue(self) -> str:
        """第37期, or empty."""
        return f"第{self.number}期" if self.number else ""

    @property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """Every piece of text, with what it is called."""
        parts = [("报头", self.masthead), *(("编印单位", name) for name in self.issuer), ("专辑", self.album)]
        parts += [("要目", entry) for entry in (self.heading, *self.contents)]
        for number, article in enumerate(self.articles, start=1):
            where = f"第{number}篇"
            parts += [(f"{where}的标题", article.title), (f"{where}的供稿", article.source)]
            for place, each in enumerate(article.paragraphs, 1):
                parts.append((f"{where}第{place}段", each.run_in + each.words))
                parts += [(f"{where}第{place}段的图表", each.chart.words)] if each.chart is not None else []
        parts += [("版记", f"{label}：{words}") for label, words in self.sent]
        return (*parts, ("版记", self.printed_by))

    @property
    def charts(self) -> tuple[Chart, ...]:
        """Its charts, in their order; each is called as the words under it call it."""
        paragraphs = (each for article in self.articles for each in article.paragraphs)
        return tuple(replace(each.chart, title=each.words) for each in paragraphs if each.chart is not None)

    def changed(self, change: Callable[[str], str]) -> "Briefing":
        """The briefing with every piece of its text changed."""
        return replace(
            self,
            articles=tuple(_changed(article, change) for article in self.articles),
            masthead=change(self.masthead),
            issuer=tuple(map(change, self.issuer)),
            album=change(self.album),
            heading=change(self.heading),
            contents=tuple(map(change, self.contents)),
            sent=tuple((label, change(words)) for label, words in self.sent),
            printed_by=change(self.printed_by),
        )


def _changed(article: Article, change: Callable[[str], str]) -> Article:
    paragraphs = tuple(_paragraph_changed(each, change) for each in article.paragraphs)
    return Article(change(article.title), paragraphs, change(article.source))


def _paragraph_changed(paragraph: Paragraph, change: Callable[[str], str]) -> Paragraph:
    chart = paragraph.chart and reworded(paragraph.chart, change)
    return replace(paragraph, words=change(paragraph.words), run_in=change(paragraph.run_in), chart=chart)
