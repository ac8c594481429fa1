from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.ledger import deputies
from app.ledger.deputies import DeputyDraft, Seat
from app.ledger.known_deputies import known
from app.ledger.named import names_of
from app.models.deputy import Deputy

PEOPLE = st.lists(
    st.tuples(
        st.sampled_from(("示例甲", "示例乙")),
        st.lists(st.sampled_from(("一选区", "二选区", "")), max_size=2),
        st.booleans(),
    ),
    min_size=1,
    max_size=6,
)


def roll(ledger, people):
    """Only these deputies: name, constituencies, and whether a certificate is known (one of its own)."""
    for each in deputies.listing(ledger):
        deputies.void(ledger, each.id, "换一批")
    for place, (name, constituencies, certified) in enumerate(people):
        seats = tuple(
            Seat("乡", "十二届", constituency, f"Z{place}{at}" if certified else "")
            for at, constituency in enumerate(constituencies)
        )
        deputies.add(ledger, DeputyDraft(name, seats=seats))
    return deputies.listing(ledger)


@given(PEOPLE)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_a_deputy_is_called_is_understood(ledger, people):
    entries = roll(ledger, people)
    times = Counter(each.called for each in entries)
    with ledger.read() as session:
        named = known(session)
        assert sorted(names_of(session, Deputy)) == sorted(each.called for each in entries)
    for each in entries:
        if times[each.called] == 1 and (each.called != each.name or len(named.by_name[each.name]) == 1):
            assert named.one(each.called) == each.id


@given(PEOPLE)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_only_a_namesake_bears_a_bracket_and_a_certificate_tells_all_apart(ledger, people):
    entries = roll(ledger, people)
    bearers = Counter(each.name for each in entries)
    assert all(each.called == each.name for each in entries if bearers[each.name] == 1)
    certified = [each.called for each in entries if any(seat.certificate for seat in each.seats)]
    assert len(set(certified)) == len(certified)


def test_namesakes_of_one_constituency_are_told_apart_by_certificate(ledger):
    first, second = roll(ledger, [("示例甲", ["一选区"], True), ("示例甲", ["一选区"], True)])
    assert {first.called, second.called} == {"示例甲（Z00）", "示例甲（Z10）"}
    with ledger.read() as session:
        assert known(session).one("示例甲(z10)".upper()) in {first.id, second.id}
        with pytest.raises(ValueError, match="姓名（选区）或 姓名（证号）：示例甲（Z00）、示例甲（Z10）"):
            known(session).one("示例甲（一选区）")


def test_a_constituency_is_understood_where_nobody_needs_it(ledger):
    (only,) = roll(ledger, [("示例甲", ["一选区"], True)])
    assert only.called == "示例甲"
    with ledger.read() as session:
        assert known(session).one("示例甲（一选区）") == known(session).one("示例甲（Z00）") == only.id
        with pytest.raises(ValueError, match="代表中没有“示例甲（三选区）”"):
            known(session).one("示例甲（三选区）")
