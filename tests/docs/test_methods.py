"""The page that lays the words of the methods' sources beside the window and the forms."""

import re

from app.books.forms.shelf import FORMS
from app.ledger.bylaws import methods
from tests.docs.pages import DOCS, table

ROWS = table((DOCS / "methods.md").read_text(encoding="utf-8"))
BY_TITLE = {method.title: method for method in methods.shipped.values()}
CALLED = sorted((form.called for form in FORMS.values()), key=len, reverse=True)


def said(method):
    """Everything that the method's file says, as one text."""
    levels = "、".join(f"{each.name}{each.who}" for each in method.levels)
    terms = [term.basis for term in (method.opinion, method.urgent) if term is not None]
    lists = [word for words in method.lists.values() for word in words]
    steps = [step.name for step in method.steps if not step.ours]
    rhythms = [each.label for each in method.rhythms]
    return "\n".join((method.summary, levels, method.reception.companion, *terms, *lists, *steps, *rhythms))


def test_every_method_but_the_general_one_has_its_rows():
    assert {title for title, *_ in ROWS} == set(BY_TITLE) - {"河南通用"}


def test_every_word_of_a_row_stands_in_its_method():
    lacking = [
        (title, word)
        for title, words, *_ in ROWS
        for word in re.split("[、；]", words)
        if word not in said(BY_TITLE[title])
    ]
    assert lacking == []


def test_every_form_of_a_row_is_one_that_the_method_prints_first():
    for title, _, _, forms in ROWS:
        named, left = set(), forms
        for called in CALLED:
            if called in left:
                named.add(called)
                left = left.replace(called, "")
        assert left.strip("、 ") == "", (title, left)
        assert named <= {FORMS[name].called for name in BY_TITLE[title].forms}, (title, named)
