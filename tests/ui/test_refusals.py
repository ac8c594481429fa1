"""A refusal names the field it belongs to, and the form that asked has that field."""

import ast
import re
from datetime import date
from pathlib import Path

import pytest

from app.errors import LedgerError
from app.ledger import activities, cases
from app.ledger.activities import ActivityDraft
from app.ledger.cases import CaseDraft
from app.rules.cases import Act, Kind, Route
from app.rules.trade import INQUIRY
from app.ui.pages.cases import CasesPage
from app.ui.parts.acts import Trouble, attempt, looked_up
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.entry.forms import FormGrid
from tests.ui.hearing import placed

APP = Path(__file__).resolve().parents[2] / "app"
REFUSALS = {"LedgerError", "Impossible"}
STEPS = ("pages/cases/step_fields.py", "pages/cases/step_form.py")
CASES = (*STEPS, "pages/cases/correction.py", "pages/cases/proposal.py", "parts/opinion_form.py")
ACTIVITY = ("pages/activities/form.py", "pages/outing/parts.py", "pages/reception/day.py", "widgets/entry/times.py")
COUNTED = ("parts/count_form.py",)
PROJECTS = ("pages/projects/forms.py", "parts/project_dialog.py", *COUNTED)
ROSTER = ("pages/roster/day.py", "pages/roster/swap.py", "widgets/entry/times.py")
WISH = ("pages/roster/wish.py", "pages/roster/rule.py")
BRIEFING = ("pages/briefing/composer.py", "pages/briefing/forms.py")
ERASING = ("pages/settings/erasing.py",)
FORMS = {
    "ledger/activities/promises.py": ("pages/activities/questions.py",),
    "ledger/activities/register.py": ACTIVITY,
    "ledger/briefings/draft.py": BRIEFING,
    "ledger/briefings/issues.py": BRIEFING,
    "ledger/bylaws/offered.py": ("pages/settings/word_lists.py",),
    "ledger/bylaws/days_off.py": ("pages/settings/holidays.py",),
    "ledger/bylaws/form_changes.py": ("pages/settings/form_editor.py",),
    "ledger/bylaws/unit_rules.py": ("pages/settings/term_forms.py",),
    "ledger/campaigns.py": ("pages/campaigns/forms.py",),
    "rules/cases/acts.py": CASES,
    "ledger/cases/life.py": CASES,
    "ledger/cases/problems.py": CASES,
    "ledger/custody/opening.py": ("welcome.py",),
    "ledger/deputies/leaves.py": ("pages/roster/leaves.py",),
    "ledger/deputies/roll.py": ("pages/deputies/form.py", "pages/deputies/acts.py"),
    "ledger/deputies/states.py": ("pages/deputies/form.py", "pages/deputies/acts.py"),
    "ledger/erasure/erasing.py": ERASING,
    "ledger/erasure/finding.py": ERASING,
    "ledger/handovers/county_steps.py": ("pages/cases/county.py",),
    "ledger/papers/numbers.py": ("pages/settings/form_editor.py",),
    "ledger/polls/entries.py": ("pages/polls/forms.py", *COUNTED),
    "ledger/projects/life.py": PROJECTS,
    "ledger/projects/votes.py": PROJECTS,
    "ledger/rosters/changes.py": ROSTER,
    "ledger/rosters/held.py": ROSTER,
    "ledger/rosters/planning.py": WISH,
    "ledger/rosters/seating.py": ROSTER,
    "ledger/scores/assessing.py": ("pages/deputies/score_asks.py",),
    "ledger/scores/marks.py": ("pages/deputies/score_asks.py",),
    "ledger/stations/checks.py": ("pages/stations/form.py", "pages/stations/mending.py"),
    "ledger/word_lists.py": ("pages/settings/word_lists.py",),
    "rules/cases/life.py": STEPS,
    "rules/cases/moves.py": STEPS,
    "rules/days/deadlines.py": CASES,
    "rules/milestones.py": ("pages/campaigns/forms.py",),
    "rules/projects.py": PROJECTS,
    "rules/rosters/reception_days.py": WISH,
    "rules/tallies.py": ("parts/tallies.py",),
}
ELSEWHERE = {  # asked for by no field of its own: a choice that offers only what there is, a table of many fields, a verb
    "activity_id", "bands", "count", "evaluator", "frequency", "item", "leaving_id", "lines",
    "notice_on", "parent_id", "points", "public_fields", "signers", "since", "station_id", "votes", "year",
    "done_on",
}  # fmt: skip

BY_NO_FORM = {
    ("ledger/handovers/answers.py", "unit"),  # the window offers the townships that there are
    ("ledger/handovers/county_steps.py", "case"),  # the case in hand
    ("ledger/erasure/erasing.py", "numbers"),  # the window offers those that were found
    ("ledger/townships.py", "township"),
    ("ledger/figures/narrowing.py", "month"),  # the window offers the months that there are
    ("ledger/registers.py", "name"),  # the form of a register is made from its book, with the same keys
    ("rules/tallies.py", "amount"),  # likewise
    ("rules/year_plans.py", "year"),
    ("rules/year_plans.py", "planned_on"),
    ("ledger/scores/marks.py", "on"),  # the window marks today; another day is given by who calls the verb
}


def refusing():
    """(module, field) for every field that a refusal names outright."""
    for path in sorted([*(APP / "ledger").rglob("*.py"), *(APP / "rules").rglob("*.py")]):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call) or getattr(call.func, "id", "") not in REFUSALS:
                continue
            for keyword in call.keywords:
                if keyword.arg == "field" and isinstance(keyword.value, ast.Constant):
                    yield path.relative_to(APP).as_posix(), keyword.value.value


def asked(names):
    """The keys that the fields of these forms have or answer for."""
    text = "\n".join((APP / "ui" / name).read_text(encoding="utf-8") for name in names)
    own = re.findall(r'(?:Field|YesNo)\(\s*"(\w+)"', text)
    answered = re.findall(r"(?:answers|TIMES)\s*=\s*\(([^)]*)\)", text)
    return {
        *own,
        *(key for keys in answered for key in re.findall(r'"(\w+)"', keys)),
        *re.findall(r'\("(\w+)", "', text),
    }


@pytest.mark.parametrize(("module", "field"), sorted(set(refusing()), key=str))
def test_the_form_that_asks_has_the_field_that_a_refusal_names(module, field):
    assert field in ELSEWHERE or (module, field) in BY_NO_FORM or field in asked(FORMS[module])


@pytest.mark.parametrize("field", sorted(ELSEWHERE))
def test_no_field_is_excused_that_is_never_named(field):
    assert field in {named for _, named in refusing()}


@pytest.fixture
def page(ledger, qtbot):
    return placed(CasesPage(ledger), qtbot, ledger)


def assigned(ledger, unit="水利站"):
    acts = (
        Act(Kind.ROUTE, date(2024, 7, 5), route=Route.TRANSFER),
        Act(Kind.ASSIGN, date(2024, 7, 5), unit=unit),
    )
    return cases.register(ledger, CaseDraft(date(2024, 7, 5), "水渠塌了一段", acts=acts))


def test_a_case_reassigned_to_its_own_unit_is_refused_beneath_the_unit(page, ledger):
    page.arrive(assigned(ledger).id)
    page.panel.open_step(Kind.REASSIGN)
    form = page.panel.form
    form.grid.fields["unit"].set_value("水利站")
    form.accept()
    assert "改派要换一个单位" in form.grid.fields["unit"].error
    assert form.grid.fields["due"].error == ""
    assert form.trouble == ""


def test_a_step_before_the_one_before_it_is_refused_beneath_its_day(page, ledger):
    page.arrive(assigned(ledger).id)
    page.panel.open_step(Kind.URGE)
    form = page.panel.form
    form.grid.fields["on"].set_value(date(2024, 7, 1))
    form.accept()
    assert "早于上一环节" in form.grid.fields["on"].error


def test_what_is_refused_of_many_questions_keeps_its_field(ledger):
    meeting = activities.add(ledger, ActivityDraft(date(2024, 7, 5), INQUIRY, theme="听取汇报"))
    question = activities.Question("何时修好", promise="月底前修好")
    with pytest.raises(LedgerError) as refused:
        activities.add_questions(ledger, meeting.id, (question,))
    assert refused.value.field == "unit"


def test_a_refusal_without_a_field_in_sight_stands_in_the_forms_line(qtbot):
    form = FormGrid(columns=1)
    form.add(TextField("name", "名称"))
    hidden = form.add(TextField("why", "理由"))
    hidden.hide()
    trouble = Trouble(form)
    for part in (form, trouble):
        qtbot.addWidget(part)
    for key in ("why", "elsewhere", ""):
        trouble.refuse(LedgerError("不行。", field=key))
        assert trouble.sentence == "不行。"
    trouble.refuse(LedgerError("名称不行。", field="name"))
    assert trouble.sentence == ""
    assert form.fields["name"].error == "名称不行。"


def test_a_verb_that_is_refused_says_so_and_goes_no_further():
    news, gone_on = [], []

    def refuse():
        raise LedgerError("不行。", field="name")

    assert not attempt(news.append, refuse, "已办好", then=gone_on.append)
    assert (news, gone_on) == (["不行。"], [])
    placed_at = []
    assert not attempt(news.append, refuse, "已办好", refused=lambda error: placed_at.append(error.field))
    assert (news, placed_at) == (["不行。"], ["name"])
    assert attempt(news.append, lambda: 3, lambda many: f"已办 {many} 件", then=gone_on.append)
    assert (news[1:], gone_on) == (["已办 3 件"], [3])
    assert looked_up(news.append, refuse) is None
    assert news[-1] == "不行。"
