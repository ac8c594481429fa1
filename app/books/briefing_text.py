"""A plain text read as a briefing: what stands above the articles, the articles, and what stands below them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from app.books.briefing import Article, Briefing
from app.books.official import Paragraph, Voice
from app.errors import LedgerError

CHINESE = "一二三四五六七八九十"
ISSUE = re.compile(r"(.*?)[（(]?第\s*([0-9０-９]+|[一二三四五六七八九十百〇零]+)\s*期[）)]?(.*)")
DAY = re.compile(rf"[0-9〇零{CHINESE}]{{2,4}}\s*年\s*[0-9{CHINESE}]{{1,3}}\s*月\s*[0-9{CHINESE}]{{1,3}}\s*日")
BULLET = re.compile(r"^\s*[*＊●○▲△■□◆◇★☆※·•▪►]\s*")
SENT = re.compile(r"^(报|送|发|报送|抄报|抄送|分送|主送|增发)\s*[：:]\s*")
SOURCE = re.compile(r"^[（(].{2,60}(供稿|撰稿|来源|报送|通讯员).{0,40}[）)]$")
PRINTED = re.compile(r"印发\s*(?:\d{4}.*)?$|共印\s*\d+\s*份")
CONTENTS = re.compile(r"^[【\[]?(?:本期)?(?:要\s*目|目\s*录|导\s*读)[】\]]?[：:]?$")
FIRST = re.compile(r"^[一二三四五六七八九十]{1,3}、")
SECOND = re.compile(r"^[（(][一二三四五六七八九十]{1,3}[）)]")
ENDS = "。！？；：…”』」）)"  # a paragraph that ends otherwise was cut by the end of a page
FULL = "。！？"
HEADING = 60  # characters: a first sentence that is longer is text
TITLE = 60
ALIKE = 0.8  # of a title in the contents and the same above its article, where one has a slip of the pen
BESIDE_CHINESE = re.compile(r"(?<=[㐀-鿿，。、；：！？“”（）《》])[ 　\t]+(?=[0-9])|(?<=[0-9%％])[ 　\t]+(?=[㐀-鿿])")
MASTHEAD = 12  # characters; a longer first line is a title or text


def read_briefing(text: str) -> Briefing:
    """The briefing that a plain text is; blocks stand apart by empty lines, in the order of a published briefing.

    A paragraph that the end of a page cut in two is put together; nothing of the text is left out. Raises LedgerError
    where there is no text.
    """
    blocks = [block for block in re.split(r"\n\s*\n", text.replace("\r\n", "\n").replace("\r", "\n")) if block.strip()]
    if not blocks:
        raise LedgerError("文件里没有文字，请检查后再排。")
    head, rest = _head([[line.strip() for line in block.strip().split("\n")] for block in blocks])
    middle, sent, printed_by = _foot(rest)
    return Briefing(
        _articles(middle, head.contents),
        head.masthead,
        head.number,
        tuple(head.issuer),
        head.dated,
        head.album,
        head.heading,
        tuple(head.contents),
        tuple(sent),
        printed_by,
    )


@dataclass(slots=True)
class _Head:
    masthead: str = ""
    number: str = ""
    issuer: list[str] = field(default_factory=list)
    dated: str = ""
    album: str = ""
    heading: str = ""
    contents: list[str] = field(default_factory=list)


def _head(blocks: list[list[str]]) -> tuple[_Head, list[list[str]]]:
    """What stands above the first article, and the other blocks; only a text with 第×期 has a head."""
    head = _Head()
    at = next((place for place, block in enumerate(blocks[:4]) if any(map(ISSUE.fullmatch, block))), None)
    if at is None:
        return head, blocks
    above = [line for block in blocks[:at] for line in block]
    lines = list(blocks[at])
    while not (read := ISSUE.fullmatch(lines[0])):
        above.append(lines.pop(0))
    head.number = read[2].translate(NARROW)
    above += [part for part in (read[1].strip(),) if part]
    head.masthead = joined(above[:1])
    head.issuer = above[1:]
    rest = [part for part in (read[3].strip(), *lines[1:]) if part]
    blocks = [*([rest] if rest else []), *blocks[at + 1 :]]
    while blocks and not head.contents:
        block = blocks[0]
        if day := next((each for each in map(DAY.search, block) if each), None):
            if head.dated:
                break
            head.dated = re.sub(r"\s", "", day[0])
            head.issuer += [part for part in (line.replace(day[0], "").strip() for line in block) if part]
        elif BULLET.match(block[0]) or CONTENTS.match(block[0]):
            break
        elif not head.dated and len(joined(block)) <= TITLE:
            head.issuer += block
        elif head.dated and "专辑" in joined(block) and not head.album:
            head.album = joined(block)
        else:
            break
        blocks = blocks[1:]
    return head, _contents(head, blocks)


def _contents(head: _Head, blocks: list[list[str]]) -> list[list[str]]:
    """Take the list of contents; what follows it."""
    if blocks and CONTENTS.match(blocks[0][0]):
        head.heading, *rest = blocks[0]
        blocks = [*([rest] if rest else []), *blocks[1:]]
    while blocks:
        lines = blocks[0]
        if not BULLET.match(lines[0]):
            return blocks
        for line in lines:
            if BULLET.match(line):
                head.contents.append(BULLET.sub("", line))
            else:
                head.contents[-1] = joined([head.contents[-1], line])
        blocks = blocks[1:]
    return blocks


def _foot(blocks: list[list[str]]) -> tuple[list[list[str]], list[tuple[str, str]], str]:
    """The blocks of the articles, whom the issue goes to, and who printed it."""
    printed_by = ""
    if len(blocks) > 1 and PRINTED.search(joined(blocks[-1])) and len(joined(blocks[-1])) <= TITLE:
        *blocks, last = blocks
        starts = [place for place, line in enumerate(last) if SENT.match(line)]
        kept = max((place + 1 for place in starts), default=0)
        blocks += [last[:kept]] if kept else []
        printed_by = joined(last[kept:])
    first = len(blocks)
    while first > 1 and SENT.match(blocks[first - 1][0]):
        first -= 1
    sent: list[tuple[str, str]] = []
    for line in (line for block in blocks[first:] for line in block):
        if head := SENT.match(line):
            sent.append((head[1], line[head.end() :].strip()))
        else:
            sent[-1] = (sent[-1][0], joined([sent[-1][1], line]))
    return blocks[:first], sent, printed_by


def _articles(blocks: Sequence[list[str]], contents: Sequence[str]) -> tuple[Article, ...]:
    articles: list[tuple[str, list[str], str]] = []
    waiting = list(contents)
    for block in blocks:
        words = joined(block)
        at = next((place for place, each in enumerate(waiting) if _alike(words, each)), None)
        if at is not None or (not contents and _like_a_title(words, articles)):
            waiting = waiting[at + 1 :] if at is not None else waiting
            articles.append((spaced(words), [], ""))
        elif not articles:
            articles.append(("", [words], ""))
        elif SOURCE.match(words) and not articles[-1][2]:
            *before, (called, paragraphs, _) = articles
            articles = [*before, (called, paragraphs, words)]
        elif articles[-1][1] and articles[-1][1][-1][-1] not in ENDS:
            articles[-1][1][-1] += words
        else:
            articles[-1][1].append(words)
    return tuple(Article(title, tuple(map(paragraph, texts)), source) for title, texts, source in articles)


def paragraph(text: str) -> Paragraph:
    """A paragraph with the voice of its numbering: 一、 and （一） lead a heading, alone or before its text."""
    text = BESIDE_CHINESE.sub("", text)
    voice = Voice.FIRST if FIRST.match(text) else Voice.SECOND if SECOND.match(text) else Voice.TEXT
    if voice is Voice.TEXT:
        return Paragraph(text)
    end = min((at for sign in FULL if (at := text.find(sign)) >= 0), default=-1)
    if end < 0 or end + 1 == len(text):
        return Paragraph(text, voice if len(text) <= HEADING else Voice.TEXT)
    if end >= HEADING:
        return Paragraph(text)
    return Paragraph(text[end + 1 :], Voice.TEXT, text[: end + 1], voice)


def spaced(title: str) -> str:
    """A title whose parts stand apart by one blank of a Chinese character."""
    return re.sub(r"\s+", "　", title.strip())


def joined(lines: Sequence[str]) -> str:
    """Lines of one paragraph put together; a blank stays between Latin words only."""
    words = ""
    for line in lines:
        apart = (
            words and line and words[-1].isascii() and words[-1].isalpha() and line[0].isascii() and line[0].isalpha()
        )
        words += f" {line}" if apart else line
    return words


def _like_a_title(words: str, articles: Sequence[tuple[str, list[str], str]]) -> bool:
    """Whether a block leads an article where no list of contents says so: short, without an end or a number."""
    if len(words) > TITLE or words[-1] in ENDS or FIRST.match(words) or SECOND.match(words):
        return False
    before = articles[-1][1] if articles else []
    return not articles or bool(before and before[-1][-1] in ENDS)


def _alike(words: str, title: str) -> bool:
    one, other = (re.sub(r"\s", "", each) for each in (words, title))
    return len(one) <= TITLE and SequenceMatcher(None, one, other).ratio() >= ALIKE


NARROW = {ord(wide): narrow for wide, narrow in zip("０１２３４５６７８９", "0123456789", strict=True)}
