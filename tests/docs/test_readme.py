"""README.md and the links of all pages."""

import pytest

from app.books.forms.shelf import FORMS
from app.books.shelf import BOOKS
from app.cli.counties import ALL_HANDOFF
from app.cli.table import VERBS
from tests.docs.pages import DOCS, README, ROOT, anchor, code, headings, links, options, section, table

TEXT = README.read_text(encoding="utf-8")
HANDED = tuple((f"handoff {name}", *rest) for name, *rest in ALL_HANDOFF)
OPTIONS = {
    name: {flags[0] for flags, _ in settings if flags[0].startswith("--")} for name, _, _, settings in (*VERBS, *HANDED)
}
PAGES = [README, *sorted(DOCS.glob("*.md"))]


def verbs_of(row):
    """The verbs of one row of a table, each with the options that stand beside it."""
    for written in code(row[0]):
        words = 2 if written.startswith("handoff ") else 1
        yield " ".join(written.split()[:words]), options(f"`{written}`".replace("[", " ").replace("]", " "))


@pytest.mark.parametrize("heading", ["## 命令行", "### The verbs"])
def test_the_tables_of_verbs_name_every_verb_and_only_options_there_are(heading):
    verbs = [each for row in table(section(TEXT, heading)) for each in verbs_of(row)]
    assert {verb for verb, _ in verbs} == set(OPTIONS)
    for verb, named in verbs:
        assert named - {"--ledger"} <= OPTIONS[verb], verb


def test_every_form_is_listed():
    line = next(line for line in TEXT.splitlines() if line.startswith("表有："))
    listed = line.removeprefix("表有：").partition("。")[0].split(" · ")
    assert listed == [f"`{name}` {form.called}" for name, form in FORMS.items()]


@pytest.mark.parametrize("heading", ["## 命令行", "### The verbs"])
def test_every_book_is_listed(heading):
    [does] = [row[1] for row in table(section(TEXT, heading)) if row[0].startswith("`book")]
    assert code(does) == list(BOOKS)


def test_every_book_is_listed_by_its_title():
    row = next(line for line in TEXT.splitlines() if line.startswith("| `book 簿名"))
    assert " · ".join(f"`{name}` {book.title}" for name, book in BOOKS.items()) in row


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page):
    for link in links(page.read_text(encoding="utf-8")):
        if link.startswith("http"):
            continue
        name, _, place = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        assert target.exists(), link
        if place:
            assert place in {anchor(each) for each in headings(target.read_text(encoding="utf-8"))}, link


def test_every_page_is_in_the_index():
    index = links((DOCS / "README.md").read_text(encoding="utf-8"))
    assert {page.name for page in PAGES if page.parent == DOCS} - {"README.md"} <= set(index)


def test_the_code_cites_only_pages_that_there_are():
    pages = {f"docs/{page.name}" for page in PAGES if page.parent == DOCS}
    cited = set()
    for folder in ("app", "tests"):
        for path in (ROOT / folder).rglob("*.py"):
            words = path.read_text(encoding="utf-8").replace('"', " ").replace("(", " ").replace(")", " ").split()
            cited |= {word.strip(".,;:`'）。") for word in words if word.startswith("docs/") and ".md" in word}
    assert cited
    assert cited <= pages
