"""What a county makes of packages: each of an honest chain once, in whatever order; anything else by its name."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.rules.received import Effect, Link, Verdict, judge, missing, unusual


def chain_of(length):
    """An honest township's packages."""
    links = []
    for at in range(1, length + 1):
        last = links[-1] if links else Link(0, "", "", 0, "")
        links.append(Link(at, f"d{at}", last.digest, at * 10, f"h{at}", last.reaches, last.head))
    return links


@st.composite
def deliveries(draw):
    """A chain, and its packages in any order with repeats."""
    links = chain_of(draw(st.integers(1, 6)))
    extra = draw(st.lists(st.sampled_from(links), max_size=6))
    return links, draw(st.permutations([*links, *extra]))


@given(deliveries())
def test_whatever_the_order_every_package_is_taken_once_and_in_its_place(given_so):
    links, order = given_so
    taken, waiting = [], []
    for link in order:
        verdict = judge(link, taken)
        if verdict is Verdict.GAP:
            assert missing(link, taken)
            waiting.append(link)
        if verdict is Verdict.TAKE:
            taken.append(link)
        while released := [each for each in waiting if judge(each, taken) is Verdict.TAKE]:
            taken.append(released[0])
        assert verdict in {Verdict.TAKE, Verdict.GAP, Verdict.ALREADY}
    assert taken == links
    assert all(judge(each, taken) is Verdict.ALREADY for each in order)


@given(st.integers(1, 5), st.data())
def test_a_package_that_others_replaced_is_a_fork_and_never_taken(length, data):
    taken = chain_of(length)
    at = data.draw(st.integers(0, length - 1))
    other = replace(taken[at], digest="other", head="other")
    assert judge(other, taken) is Verdict.FORK
    follows = Link(length + 1, "next", "other", 99, "x", taken[-1].reaches, taken[-1].head)
    assert judge(follows, taken) is Verdict.FORK


@given(st.integers(1, 5))
def test_a_past_that_was_written_anew_is_noticed(length):
    *taken, last = chain_of(length + 1)
    assert judge(last, taken) is Verdict.TAKE
    assert judge(replace(last, tail="other"), taken) is Verdict.REWRITTEN
    assert judge(replace(last, begins=last.begins - 1), taken) is Verdict.REWRITTEN


def test_a_first_package_begins_a_chain_or_is_a_whole_one():
    first, second, third = chain_of(3)
    assert judge(first, []) is Verdict.TAKE
    assert judge(second, []) is Verdict.GAP
    assert [*missing(third, [])] == [1, 2]
    assert [*missing(third, [first])] == [2]
    assert judge(replace(second, whole=True), []) is Verdict.TAKE


def test_a_whole_package_follows_what_the_county_has_although_the_journal_is_another():
    taken = chain_of(2)
    whole = Link(3, "whole", "d2", 15, "other", 0, "", whole=True)
    assert judge(whole, taken) is Verdict.TAKE
    assert judge(replace(whole, previous="d1"), taken) is Verdict.FORK


def test_losing_much_is_asked_about():
    assert unusual({"cases": Effect(voided=10, held=20)}) == {}
    assert set(unusual({"cases": Effect(voided=6, gone=5, held=109)})) == {"cases"}
    assert unusual({"cases": Effect(voided=11, held=110)}) == {}
    assert unusual({"cases": Effect(changed=50, held=50)}) == {}
    assert set(unusual({"cases": Effect(changed=51, held=101)})) == {"cases"}
    assert unusual({"cases": Effect(changed=51, held=102)}) == {}
    assert unusual({"cases": Effect(added=9999, unchanged=5)}) == {}
