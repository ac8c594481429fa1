"""Names with rare characters in every kind of paper: drawn, or named before anything is written; never a box."""

import re
from datetime import date, datetime

import pytest

from app.books.forms.shelf import FORMS
from app.books.shelf import BOOKS
from app.desk import briefings
from app.desk.asked import Asked
from app.desk.evidence import pack
from app.desk.figure_tables import put_figures_on_paper
from app.desk.forms import shelf
from app.desk.paper import put_on_paper
from app.errors import LedgerError
from app.exports.ink import undrawable
from app.ledger import activities, deputies
from app.ledger.activities import Present
from app.ledger.deputies import DeputyDraft, Seat
from app.ledger.figures import Period
from tests import ledgers
from tests.desk import canaries
from tests.exports.papers import words

YEAR = (date(2024, 1, 1), date(2024, 12, 31))
EXTENSIONS = (0x3400, 0x20000, 0x2A700, 0x2B740, 0x2B820, 0x2CEB0)  # A to F
LETTER = "代表工作\n第3期\n示例县人大 2024年6月5日\n\n{}的事\n\n{}来了。\n"
PAPERS = (*(f"form {name}" for name in FORMS), *(f"book {name}" for name in BOOKS), "briefing", "evidence", "figures")


def rare(known, count=100):
    """So many characters of every extension that a face draws, or none does."""
    found = []
    for first in reversed(EXTENSIONS):  # few are known of the last
        signs = map(chr, range(first, first + 0x1D00))
        fit = [sign for sign in signs if sign.isprintable() and bool(undrawable(sign)) is not known]
        found += fit[:: max(len(fit) // 20, 1)][:20]
    return found[:count]


def named(sign, place):
    """姒㐀瓒, and every tenth 姒㐀·瓒."""
    return f"姒{sign}·瓒" if place % 10 == 0 else f"姒{sign}瓒"


def township(path, names):
    """A township of so many deputies, two of whom did everything; a voter has a rare name, too."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(canaries, "VOTER", names[2])
        patch.setattr(canaries, "SAID", canaries.SAID.replace("样例丙", names[2]))
        ledger = ledgers.opened(path, lambda: datetime(2024, 9, 20, 9, 30), **ledgers.TAIPING | {"method": "xiuwu"})
        known = canaries.township(ledger, confidential=False)
    for each, name in zip(deputies.listing(ledger), names[:2], strict=True):
        deputies.correct(ledger, each.id, {"name": name}, "核对")
    for at, name in enumerate(names[3:]):
        deputies.add(ledger, DeputyDraft(name, seats=(Seat("乡", constituency=f"第{at + 2}选区"),)))
    everybody = tuple(Present(each.id) for each in deputies.listing(ledger))
    for line in activities.listing(ledger):
        activities.correct(ledger, line.id, {"attendance": everybody}, "核对")
    return ledger, {**known, "deputy": names[0]}


def printed(ledger, known, paper, folder):
    """The text of the paper, and of all papers where there are several."""
    kind, _, name = paper.partition(" ")
    out = folder / "纸.pdf"
    if kind == "form":
        given = {each: known.get(each) for each in FORMS[name].ways[0].needs}
        own = {each: v.get(name, v.get("")) if isinstance(v, dict) else v for each, v in given.items()}
        shelf.make(ledger, name, Asked(**own), out)
    elif kind == "book":
        put_on_paper(ledger, name, *YEAR, form="pdf", out=out)
    elif kind == "evidence":
        pack(ledger, folder, *YEAR)
    elif kind == "figures":
        put_figures_on_paper(ledger, Period(*YEAR), form="pdf", out=out)
    else:
        names = "、".join(each.name for each in deputies.listing(ledger))
        (folder / "文.txt").write_text(LETTER.format(known["deputy"], names), encoding="utf-8")
        briefings.typeset(folder / "文.txt", out, form="pdf")
    return "".join("".join(words(each.read_bytes())) for each in sorted(folder.rglob("*.pdf")))


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    names = [named(sign, place) for place, sign in enumerate(rare(known=True))]
    ledger, known = township(tmp_path_factory.mktemp("生僻") / "台账.liubu", names)
    yield ledger, known, names
    ledger.close()


@pytest.fixture(scope="module")
def boxed(tmp_path_factory):
    """Nobody's name can be drawn."""
    names = [named(sign, place) for place, sign in enumerate(rare(known=False))][:6]
    ledger, known = township(tmp_path_factory.mktemp("无字") / "台账.liubu", names)
    yield ledger, known, names
    ledger.close()


def test_the_names_are_of_every_extension(drawn, boxed):
    blocks = {max(each for each in EXTENSIONS if each <= ord(name[1])) for name in drawn[2]}
    assert len(set(drawn[2])) == 100
    assert blocks == set(EXTENSIONS)
    assert len(boxed[2]) == 6


@pytest.mark.parametrize("paper", PAPERS)
def test_a_rare_name_is_drawn_whole_wherever_it_stands(drawn, tmp_path, paper):
    ledger, known, names = drawn
    text = printed(ledger, known, paper, tmp_path)
    assert not re.findall("姒·?瓒|[\ufffd\ufffe\u25a1]", text)
    if paper == "book deputies":
        assert [name for name in names if name not in text and name != names[2]] == []


@pytest.mark.parametrize("paper", PAPERS)
def test_a_name_that_no_face_draws_is_named_before_anything_is_written(boxed, tmp_path, paper):
    ledger, known, names = boxed
    text, refusal = "", ""
    try:
        text = printed(ledger, known, paper, tmp_path)
    except LedgerError as error:
        refusal = str(error)
    assert "姒" not in text, "a name was printed in part"
    if refusal:
        assert "没有字体可印" in refusal
        assert {name[1] for name in names}.intersection(refusal)
        assert not list(tmp_path.rglob("*.pdf"))


def test_most_papers_have_names_so_that_it_was_tried(boxed, tmp_path):
    ledger, known, _ = boxed
    refused = 0
    for at, paper in enumerate(PAPERS):
        (tmp_path / str(at)).mkdir()
        try:
            printed(ledger, known, paper, tmp_path / str(at))
        except LedgerError:
            refused += 1
    assert refused > len(PAPERS) / 2
