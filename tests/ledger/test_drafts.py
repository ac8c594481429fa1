"""Drafts: half-written forms survive."""

import contextlib
import os
import signal
import sqlite3
from datetime import date

import pytest

from app.ledger import cases, custody, drafts
from app.ledger.cases import CaseDraft
from app.ledger.custody import open_ledger
from app.ledger.drafts import drop, keep, kept


def test_a_draft_comes_back_as_it_was(ledger, calendar):
    content = {"content": "路灯不", "takers": ["a", "b"], "on": "2024-09-20", "confidential": True, "n": None}
    keep(ledger, "reception", content)
    again = open_ledger(ledger.path, clock=calendar)
    assert kept(again, "reception").content == content
    assert kept(again, "reception").saved_at == calendar()
    again.close()


def test_the_last_one_counts(ledger):
    keep(ledger, "reception", {"content": "一"})
    keep(ledger, "reception", {"content": "二"})
    keep(ledger, "visit", {"content": "三"})
    assert kept(ledger, "reception").content == {"content": "二"}
    assert drafts.forms(ledger) == ("reception", "visit")


def test_a_saved_form_has_no_draft(ledger):
    keep(ledger, "reception", {"content": "一"})
    drop(ledger, "reception")
    drop(ledger, "reception")
    assert kept(ledger, "reception") is None


def test_a_draft_is_no_act(ledger):
    head = custody.check(ledger).head
    heard = []
    ledger.subscribe(heard.append)
    keep(ledger, "reception", {"content": "一"})
    drop(ledger, "reception")
    assert custody.check(ledger).head == head
    assert (heard, ledger.sitting) == ([], [])


def test_a_draft_does_not_hide_the_last_act(ledger):
    cases.register(ledger, CaseDraft(date(2024, 9, 1), "示例"))
    keep(ledger, "reception", {"content": "一"})
    assert [done.action for done in ledger.sitting] == ["登记意见"]


def test_a_draft_that_cannot_be_read_is_none(ledger):
    keep(ledger, "reception", {"content": "一"})
    with contextlib.closing(sqlite3.connect(ledger.path)) as connection, connection:
        connection.execute("UPDATE drafts SET content = '{'")
    assert kept(ledger, "reception") is None


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_a_kill_right_after_it_was_kept_loses_nothing(ledger, calendar):
    ledger.close()
    for number in range(10):
        child = os.fork()
        if child == 0:
            mine = open_ledger(ledger.path, clock=calendar)
            keep(mine, "reception", {"number": number})
            os.kill(os.getpid(), signal.SIGKILL)
        os.waitpid(child, 0)
        assert kept(ledger, "reception").content == {"number": number}
        ledger.close()
