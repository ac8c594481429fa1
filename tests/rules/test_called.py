"""How a presidium, a person and what an old book left out are called, and what a verb says that wants a reason."""

import pytest

from app.errors import DamagedError, LedgerError
from app.rules.presidium import presidium_of
from app.rules.rate import Rate
from app.rules.reasons import demand_reason
from app.rules.taken_over import on_paper
from app.rules.titles import titled


def test_a_presidium_is_called_after_its_unit_unless_that_names_its_congress_itself():
    assert presidium_of("太平镇") == "太平镇人大主席团"
    assert presidium_of("太平镇人大主席团") == "太平镇人大主席团"


@pytest.mark.parametrize(
    ("name", "about", "written"),
    [
        ("示例甲", "县", "示例甲（县）"),
        ("示例甲（石桥选区）", "县", "示例甲（石桥选区，县）"),
        ("示例甲", "", "示例甲"),
    ],
)
def test_what_belongs_to_a_person_stands_in_one_bracket(name, about, written):
    assert titled(name, about) == written


def test_what_only_an_import_wrote_goes_on_no_paper():
    assert [on_paper(words) for words in ("未记", "原登记载明", "水利站")] == ["", "", "水利站"]


def test_a_reason_is_kept_without_its_blanks():
    assert demand_reason(" 记错了\n", "更正") == "记错了"


@pytest.mark.parametrize(("given", "field", "sort"), [({}, "why", LedgerError), ({"field": "reason"}, "reason", LedgerError),
                                                      ({"refusal": DamagedError}, "why", DamagedError)])  # fmt: skip
def test_a_verb_that_wants_a_reason_says_so(given, field, sort):
    with pytest.raises(sort) as caught:
        demand_reason(" ", "作废", **given)
    assert (str(caught.value), caught.value.field, type(caught.value)) == ("作废要写明理由。", field, sort)


@pytest.mark.parametrize(("part", "whole", "percent"), [(30, 31, "96.8%"), (1, 2, "50%"), (0, 3, "0%"), (3, 0, "—")])
def test_a_rate_is_read_in_percent(part, whole, percent):
    assert Rate(part, whole).percent == percent
