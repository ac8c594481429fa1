"""What can be asked for by name is listed where somebody looks for it: in the help, and where a name is refused."""

import subprocess
import sys

import pytest

from app.books.forms.shelf import FORMS
from app.books.shelf import BOOKS
from app.cli import door
from tests import ledgers

YEAR = ("--from", "2024-01-01", "--to", "2024-12-31", "--format", "pdf")
BOOKS_CALLED = {name: book.title for name, book in BOOKS.items()}
FORMS_CALLED = {name: form.called for name, form in FORMS.items()}


@pytest.mark.parametrize(("verb", "called"), [("book", BOOKS_CALLED), ("form", FORMS_CALLED)])
def test_the_help_of_a_verb_lists_every_name_it_knows(verb, called, capsys):
    assert door.run([verb, "--help"]) == 0
    listed = capsys.readouterr().out.partition("可以是：\n")[2]
    assert dict(line.split(maxsplit=1) for line in listed.splitlines()) == called


def test_a_wrong_name_of_a_book_is_answered_with_every_right_one(tmp_path, capsys):
    ledger, out = ledgers.filled(tmp_path / "太平.liubu"), tmp_path / "簿.pdf"
    assert door.run(["book", "没有", *YEAR, "--out", str(out), "--ledger", str(ledger)]) == 2
    known = "、".join(f"{name}（{title}）" for name, title in BOOKS_CALLED.items())
    assert f"没有叫“没有”的簿，可以是：{known}。" in capsys.readouterr().err
    assert not out.exists()


def test_no_other_verb_waits_for_the_registers_to_be_read():
    program = "import sys; from app.cli import door; door.parser(); sys.exit('app.books.shelf' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
