"""What a form is asked: it wants what it is about, and refuses what it has no use for."""

from dataclasses import fields, replace
from datetime import date

import pytest

from app.books.asking import CALLED, Menu
from app.books.forms.deputies import DEPUTY_FILE, SCORE_SHEET
from app.books.forms.orders import ASSIGNMENT
from app.books.forms.polls import BALLOT
from app.books.forms.receptions import ROSTER
from app.books.forms.shelf import FORMS
from app.books.forms.stations import NINE_HAVES
from app.books.forms.visits import MOBILE, VISIT
from app.desk.asked import Asked, Missing, Useless, demand, fitted
from app.rules.profiles import ASSIGNED, COUNTY, OFFICE, PUBLIC

DAY = date(2024, 6, 3)
VALUES = {
    "year": 2024, "month": 6, "seq": 3, "day": DAY, "since": DAY, "until": DAY,
}  # fmt: skip
FOR_WHOM = {"public": PUBLIC, "profile": COUNTY}


def with_only(*options, blank=0):
    profile = next((FOR_WHOM[each] for each in options if each in FOR_WHOM), None)
    about = {each: VALUES.get(each, "示例") for each in options if each not in FOR_WHOM}
    return Asked(**about, profile=profile, blank=blank)


def test_every_option_is_a_field_that_can_be_asked():
    plain = {each.name for each in fields(Asked)} - {"cases", "activities", "deputies", "blank", "spending"}
    assert set(CALLED) - {"public"} == plain  # the public version is one of the profiles
    for whom in FOR_WHOM:
        assert set(with_only(*(plain - {"profile"}), whom).given) == (plain - {"profile"}) | {whom}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_each_way_of_asking_is_taken_whole(form):
    for way in form.ways:
        demand(form, with_only(*way.needs))
        demand(form, with_only(*way.needs, *way.also))
    for way in form.blanks:
        demand(form, with_only(*way.known, blank=1))


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_form_refuses_every_option_that_it_was_not_declared_to_look_at(form):
    for option in CALLED:
        if form.knows(option) or option == "profile" or (option == "public" and form.published):
            continue
        with pytest.raises(Useless, match=f"《{form.called}》用不上{CALLED[option]}，请去掉。") as refused:
            demand(form, with_only(*form.ways[0].needs, option))
        assert refused.value.given == (option,)


@pytest.mark.parametrize(
    ("form", "asked", "sentence"),
    [
        (ROSTER, Asked(year=2024, since=DAY, until=DAY), "《接待日安排表》写了起日、止日就用不上年度，请去掉。"),
        (ROSTER, Asked(year=2024, until=DAY), "《接待日安排表》写了年度就用不上止日，请去掉。"),
        (NINE_HAVES, Asked(station="站", day=DAY, until=DAY), "写了日期、联络站名称就用不上止日"),
        (SCORE_SHEET, Asked(year=2024, deputy="示例甲", kind="明细"), "写了代表姓名、年度就用不上哪一类"),
        (BALLOT, Asked(poll="示例测评", kind="测评"), "写了哪一次测评就用不上哪一类"),
        (VISIT, Asked(blank=2, profile=PUBLIC), "《接待登记表》的空白表用不上公开版，请去掉。"),
        (ASSIGNMENT, Asked(cases=("一", "二"), seq=3), "《交办单》写了意见或建议的编号就用不上第几个环节，请去掉。"),
    ],
)
def test_what_stands_beside_something_else_for_nothing_is_named(form, asked, sentence):
    with pytest.raises(Useless, match=sentence):
        demand(form, asked)


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_filled_form_is_had_for_anybody_and_a_blank_one_for_nobody(form):
    for profile in (ASSIGNED, COUNTY, OFFICE):
        demand(form, replace(with_only(*form.ways[0].needs), profile=profile))
    with pytest.raises(Useless, match="的空白表用不上使用范围"):
        demand(form, Asked(blank=1, profile=COUNTY))


def test_what_is_still_lacking_of_a_way_that_was_begun_is_named():
    with pytest.raises(Missing, match="印《接待日安排表》要写明止日") as lacking:
        demand(ROSTER, Asked(since=DAY))
    assert lacking.value.wanted == "until"


def test_what_a_place_of_the_window_knows_is_fitted_to_the_form():
    assert fitted(DEPUTY_FILE, Asked(deputy="示例甲", year=2024, station="站")) == Asked(deputy="示例甲", year=2024)
    assert fitted(VISIT, Asked(cases=("一", "二"), year=2024)) == Asked(cases=("一", "二"))
    assert fitted(MOBILE, Asked(blank=3, year=2024, profile=COUNTY)) == Asked(blank=3)
    assert fitted(ASSIGNMENT, Asked(case="一", profile=COUNTY)) == Asked(case="一", profile=COUNTY)
    assert fitted(ASSIGNMENT, Asked(case="一", profile=PUBLIC)) == Asked(case="一")
    for form in FORMS.values():
        demand(form, fitted(form, Asked(blank=1, year=2024)))


def test_every_place_of_the_window_has_something_to_offer():
    assert {menu for form in FORMS.values() for menu in form.menus} == set(Menu)
