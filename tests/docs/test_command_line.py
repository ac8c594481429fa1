"""docs/command-line.md against the parser, the errors and real runs."""

import json
import shutil
import sqlite3
from datetime import date, datetime
from pathlib import Path

import pytest

from app import errors
from app.books.figures import FIGURES
from app.books.quantity_figures import KEY, QUANTITIES
from app.cli import door
from app.cli.counties import ALL_HANDOFF
from app.cli.table import VERBS
from app.ledger import scores
from app.ledger.custody import occupy, open_ledger
from app.ledger.figures import DIMENSIONS
from app.ledger.place import NAME, default_ledger
from app.rules.reading import read_date
from app.rules.rosters import ORDINALS, parse_rule, says
from tests.docs.pages import ANY, agrees, blocks, code, commands, headings, page, section, table, tables

PAGE = page("command-line.md")
VERB_SECTIONS = section(PAGE, "## 动词")
OPTIONS = {name: options for name, _, _, options in VERBS}
HANDED = section(PAGE, "## 上报和汇总")
HANDED_OPTIONS = {f"handoff {name}": options for name, _, _, options in ALL_HANDOFF}
YEAR = ("--from", "2024-01-01", "--to", "2024-12-31")
OF_FIGURES = {"opinions", "reply_rate"}  # those that the page shows, for all there are


def of(verb):
    return section(VERB_SECTIONS, f"### {verb}")


def declared(options):
    """Every option of a verb by how it is written, and whether it has to be."""
    for flags, settings in options:
        positional = not flags[0].startswith("--")
        required = settings.get("nargs") != "?" if positional else settings.get("required", False)
        yield settings["metavar"] if positional else flags[0], required


def run(capsys, *arguments):
    status = door.run([str(each) for each in arguments])
    out, err = capsys.readouterr()
    return status, out, err


def document(capsys, *arguments, status=0):
    ended, out, _ = run(capsys, *arguments, "--json")
    assert ended == status
    return json.loads(out)


def documented(verb):
    [body] = blocks(of(verb), "json")
    return json.loads(body)


def with_all_figures(shown, by=""):
    """The documented JSON with every figure that can be told there in place of the two that it shows."""
    if not isinstance(shown, dict):
        return shown
    if set(shown) != OF_FIGURES:
        return {key: with_all_figures(value, key if key in DIMENSIONS else by) for key, value in shown.items()}
    told = [figure for figure in FIGURES if not by or figure.source.tells(by)]
    counted = {KEY: []} if not by or QUANTITIES.tells(by) else {}
    return {figure.key: shown["opinions" if figure.of is None else "reply_rate"] for figure in told} | counted


def test_every_verb_has_a_section_and_no_other_has():
    assert headings(VERB_SECTIONS) == [*dict.fromkeys(headings(VERB_SECTIONS))]
    assert set(headings(VERB_SECTIONS)) == set(OPTIONS)


@pytest.mark.parametrize("verb", OPTIONS)
def test_every_option_stands_in_the_table_of_its_verb_and_no_other(verb):
    written = {code(row[0])[0].split()[0]: row[1] == "是" for row in table(of(verb))}
    assert written == dict(declared(OPTIONS[verb]))


def test_every_verb_of_handing_over_has_a_section_and_no_other_has():
    assert headings(HANDED) == list(HANDED_OPTIONS)


@pytest.mark.parametrize("verb", HANDED_OPTIONS)
def test_every_option_of_handing_over_stands_in_the_table_of_its_verb(verb):
    written = {code(row[0])[0].split()[0]: row[1] == "是" for row in table(section(HANDED, f"### {verb}"))}
    assert written == dict(declared(HANDED_OPTIONS[verb]))


def test_the_exit_statuses_are_those_of_the_errors():
    written = [int(row[0]) for row in table(section(PAGE, "## 退出码"))]
    mendable, damaged, unwritable = (
        each.exit_code for each in (errors.LedgerError, errors.DamagedError, errors.UnwritableError)
    )
    assert written == [0, mendable, 2, damaged, unwritable] == [0, 1, 2, 3, 4]


def test_every_example_ends_as_it_says(at_hand, capsys):
    for arguments, status in commands(PAGE):
        ended = door.run(arguments)
        assert ended == status, (arguments, capsys.readouterr().err)
        capsys.readouterr()


def test_dates_are_read_as_written():
    line = next(line for line in PAGE.splitlines() if line.startswith("* **日期**"))
    assert {read_date(written) for written in code(line)} == {date(2024, 6, 5)}


def test_the_default_ledger_lies_where_it_says():
    assert default_ledger().name == NAME in code(PAGE)
    assert default_ledger().parent.name == "liubu"


@pytest.mark.parametrize(("rule", "words"), [(code(row[0])[0], row[1]) for row in tables(of("roster"))[1]])
def test_every_rule_reads_as_it_says(rule, words):
    assert words == says(parse_rule(rule))


def test_the_ordinals_of_monthly_rules_are_told():
    assert set(ORDINALS) - {"first"} <= set(code(of("roster")))


def test_the_figures_as_json(capsys, ledger):
    printed = document(capsys, "stats", *YEAR, "--ledger", ledger)
    shown = documented("stats")
    agrees(with_all_figures(shown), printed)
    assert {key: printed["figures"][key] for key in OF_FIGURES} == shown["figures"]


def test_a_refused_import_as_json(capsys, ledger):
    printed = document(capsys, "import", "resources/sample/错一行.xlsx", "--ledger", ledger, status=1)
    agrees(documented("import"), printed)
    assert printed["refused"] == documented("import")["refused"]


def test_an_import_that_reads_nothing_as_json(capsys, ledger):
    printed = document(capsys, "import", "没有.xlsx", "--ledger", ledger, status=1)
    [refusal] = printed["refused"]
    assert (refusal["sheet"], refusal["row"], refusal["reason"]) == ("", 0, printed["error"])
    assert printed["by_sheet"] == {}
    agrees(documented("import"), {key: value for key, value in printed.items() if key != "error"})


def test_a_mistake_as_json(capsys, ledger):
    printed = document(capsys, "stats", *YEAR, "--station", "没有", "--ledger", ledger, status=1)
    assert set(printed) == {"error"}
    assert run(capsys, "stats", "--json", "--ledger", ledger)[:2] == (2, "")


def test_a_roster_as_json(capsys, ledger):
    printed = document(capsys, "roster", "--year", 2025, "--rule", "weekly:1", "--ledger", ledger)
    agrees(documented("roster"), printed)
    assert printed["days"]
    assert printed["notes"]


def test_methods_as_json(capsys, ledger):
    printed = document(capsys, "methods", "--ledger", ledger)
    agrees(documented("methods"), printed)
    assert [each["key"] for each in printed if each["current"]] == ["taiping"]
    shown = documented("methods")[0]
    [meant] = [each for each in printed if each["key"] == shown["key"]]
    assert (meant["title"], meant["place"], meant["stages"]) == (shown["title"], shown["place"], shown["stages"])


def test_today_as_json(capsys, ledger):
    printed = document(capsys, "today", "--ledger", ledger)
    assert set(printed) == set(documented("today"))
    assert printed["items"]
    assert {tuple(each) for each in printed["items"]} == {tuple(documented("today")["items"][0])}
    assert printed["total"] == sum(each["many"] for each in printed["items"])


def test_scores_as_json(capsys, ledger):
    printed = document(capsys, "score", "--year", 2024, "--ledger", ledger)
    assert printed["frozen"] is None
    agrees(documented("score"), printed)
    open_one = open_ledger(Path(ledger), clock=lambda: datetime(2025, 1, 10, 9))
    scores.freeze(open_one, 2024)
    open_one.close()
    frozen = document(capsys, "score", "--year", 2024, "--ledger", ledger)
    agrees(documented("score"), frozen)
    assert frozen["frozen"]["on"] == documented("score")["frozen"]["on"]
    assert printed["deputies"][0]["name"] == documented("score")["deputies"][0]["name"]


def test_a_check_as_json(capsys, ledger):
    agrees(documented("check"), document(capsys, "check", "--ledger", ledger))
    connection = sqlite3.connect(ledger)
    connection.execute("UPDATE cases SET content = '别的' WHERE number = '2024-接-001'")
    connection.commit()
    connection.close()
    printed = document(capsys, "check", "--ledger", ledger, status=3)
    agrees(documented("check"), printed)
    assert printed["findings"][0] == documented("check")["findings"][0]
    assert ANY in documented("check")["counts"]


def test_whoever_writes_waits_until_the_ledger_is_free(capsys, ledger):
    writes = (
        ("import", "resources/sample/太平镇2024.xlsx"),
        ("method", "xiuwu"),
        ("methods", "--add", "resources/methods/xiuwu.toml"),
        ("roster", "--year", "2025"),
    )
    with occupy(Path(ledger)):
        for arguments in writes:
            status, _, err = run(capsys, *arguments, "--ledger", ledger)
            assert (status, "已经打开" in err) == (1, True), arguments
        for arguments in (("stats", *YEAR), ("check",), ("form", "visit", "--blank", "1", "--out", "空.pdf")):
            assert run(capsys, *arguments, "--ledger", ledger)[0] == 0


def test_an_unwritten_folder_is_made_but_only_one(capsys, ledger):
    book = ("book", "deputies", *YEAR, "--format", "xlsx", "--ledger", ledger, "--out")
    assert run(capsys, *book, "新/簿.xlsx")[0] == 0
    assert run(capsys, *book, "又/一层/簿.xlsx")[0] == 4


def test_a_ledger_stands_before_or_after_the_verb(capsys, ledger):
    assert run(capsys, "--ledger", ledger, "check")[0] == run(capsys, "check", "--ledger", ledger)[0] == 0


def test_a_form_refuses_what_it_has_no_use_for(capsys, ledger):
    assert run(capsys, "form", "reply", "--blank", "1", "--year", "2024", "--out", "a.pdf", "--ledger", ledger)[0] == 2
    assert run(capsys, "stats", *YEAR, "--year", "2024", "--ledger", ledger)[0] == 2


def test_what_a_restored_ledger_says_is_what_was_backed_up(capsys, ledger):
    assert run(capsys, "backup", "--out", "备份.liubu", "--ledger", ledger)[0] == 0
    assert Path("备份.liubu.json").exists()
    assert run(capsys, "restore", "备份.liubu", "--ledger", "恢复.liubu")[0] == 0
    assert document(capsys, "stats", *YEAR, "--ledger", "恢复.liubu") == document(
        capsys, "stats", *YEAR, "--ledger", ledger
    )
    shutil.rmtree("恢复.liubu.备份", ignore_errors=True)
