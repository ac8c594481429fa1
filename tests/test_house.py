"""The house keeps its own rules: one way down, a charter in every room, nothing borrowed without a reason."""

import ast
import re
import subprocess
import sys
import tomllib
from functools import cache
from importlib.metadata import requires
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from app.books.forms.shelf import FORMS
from app.rules import trade

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "app"
ROOMS = sorted(path.parent for path in APP.rglob("__init__.py"))
MODULES = sorted(path for path in [ROOT / "main.py", *APP.rglob("*.py")] if path.name != "__init__.py")
CLOCK_WINDERS = {"main.py", "app/cli/verbs.py", "app/ui/start.py"}
EMPTY_WORDS = {"utils", "util", "core", "common", "helpers", "helper", "services", "service", "managers", "manager"}
SILENT_WORDS = {"told", "said", "found"}
BORROWED_WORDS = {"Ctrl", "Shift", "Alt", "Enter", "Esc", "Tab", "Excel", "PDF", "pdf", "xlsx", "USB", "liubu"}


def name(path):
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def faulty(paths, faults):
    """What is wrong with each of these files, where anything is."""
    return {name(path): wrong for path in paths if (wrong := faults(path))}


def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def tracked_texts():
    # A clone that belongs to someone else is still a clone.
    listing = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listing, cwd=ROOT, check=True, capture_output=True).stdout.decode().split("\0")
    for path in (ROOT / each for each in names if each):
        if path.suffix in {".ttf", ".png", ".jpg", ".xlsx", ".db"} or not path.is_file():
            continue
        yield path, path.read_text(encoding="utf-8")


def pins():
    """Every pinned package with its version as written, the comments left out."""
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return [Requirement(line) for line in lines if line and not line.startswith("#")]


def test_imports_go_one_way_down():
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())"]
    linter = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert linter.returncode == 0, linter.stdout + linter.stderr


def test_a_room_holds_its_charter_and_a_wing_its_face():
    for room in ROOMS:
        charter, *face = tree(room / "__init__.py").body
        assert ast.get_docstring(tree(room / "__init__.py")), name(room)
        assert isinstance(charter, ast.Expr), name(room)
        if not face:
            continue
        *imports, offered = face
        inside = ".".join(room.relative_to(ROOT).parts) + "."
        assert all(isinstance(each, ast.ImportFrom) and each.module.startswith(inside) for each in imports), name(room)
        assert [ast.unparse(each) for each in offered.targets] == ["__all__"], name(room)
        assert set(ast.literal_eval(offered.value)) == {given.name for each in imports for given in each.names}


def test_the_inside_of_every_wing_is_protected():
    contracts = project()["tool"]["importlinter"]["contracts"]
    protected = {each["allowed_importers"][0] for each in contracts if each["type"] == "protected"}
    assert protected == {
        ".".join(room.relative_to(ROOT).parts) for room in ROOMS if len(tree(room / "__init__.py").body) > 1
    }


def test_a_face_offers_nothing_that_nobody_asks_for():
    asked = {name(module): imported_by(module) for module in MODULES}
    idle = []
    for room in ROOMS:
        wing = ".".join(room.relative_to(ROOT).parts)
        for statement in tree(room / "__init__.py").body[1:-1]:
            idle += [
                f"{wing}.{given.name}"
                for given in statement.names
                if not any(
                    f"{wing}.{given.name}" in words for module, words in asked.items() if name(room) not in module
                )
            ]
    assert not idle


def imported_by(module):
    """Every name that a module takes from another: `from app.ledger import cases` and `cases.assign`, or one by one."""
    aliases, names = {}, set()
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.ImportFrom):
            names |= {f"{node.module}.{given.name}" for given in node.names}
            aliases |= {given.asname or given.name: f"{node.module}.{given.name}" for given in node.names}
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in aliases:
            names.add(f"{aliases[node.value.id]}.{node.attr}")
    return names


def test_no_folder_holds_more_modules_than_one_can_overlook():
    folders = {path.parent for path in [*MODULES, *(ROOT / "tests").rglob("*.py")]} - {APP / "models"}
    crowded = {
        name(folder): len(list(folder.glob("*.py"))) for folder in folders if len(list(folder.glob("*.py"))) > 31
    }
    assert not crowded


def test_a_module_opens_by_saying_what_it_is_for():
    assert [name(module) for module in MODULES if not opens_with_a_sentence(module)] == []


def opens_with_a_sentence(module):
    docstring = ast.get_docstring(tree(module))
    return docstring and docstring.splitlines()[0].endswith((".", "。", "…"))


def test_nothing_is_named_by_a_word_that_means_nothing():
    assert [name(path) for path in [*ROOMS, *MODULES] if EMPTY_WORDS & set(path.stem.split("_"))] == []


def test_every_class_has_a_name_of_its_own():
    homes = {}
    for module in MODULES:
        for node in ast.walk(tree(module)):
            if isinstance(node, ast.ClassDef):
                homes.setdefault(node.name, []).append(name(module))
    assert {each: where for each, where in homes.items() if len(where) > 1} == {}


def test_a_name_says_what_the_thing_is():
    silent = {
        (name(module), word)
        for module in MODULES
        for node in ast.walk(tree(module))
        for word in (getattr(node, each, None) for each in ("id", "attr", "arg", "name"))
        if isinstance(word, str) and word.strip("_") in SILENT_WORDS
    }
    assert not silent


def test_time_comes_in_as_an_argument():
    clocks = {("date", "today"), ("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow"), ("time", "time")}
    clocks |= {("QDate", "currentDate"), ("QDateTime", "currentDateTime"), ("QTime", "currentTime")}
    read = [
        f"{name(module)}:{node.lineno}"
        for module in MODULES
        if name(module) not in CLOCK_WINDERS
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Attribute) and (last_word(node.value), node.attr) in clocks
    ]
    assert not read


def last_word(node):
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def test_the_window_speaks_chinese_only():
    spoken = [
        f"{name(module)}:{text.lineno} {text.value!r}"
        for module in MODULES
        if "app/ui/" in name(module)
        for call in ast.walk(tree(module))
        if isinstance(call, ast.Call) and speaks(last_word(call.func))
        for text in call.args
        if isinstance(text, ast.Constant) and isinstance(text.value, str) and has_foreign_words(text.value)
    ]
    assert not spoken


def speaks(verb):
    if verb in {"setText", "setWindowTitle", "setToolTip", "setStatusTip", "setPlaceholderText", "setTitle"}:
        return True
    return verb in {"QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "addAction", "addTab"}


def has_foreign_words(text):
    words = re.findall(r"[A-Za-z]{3,}", re.sub(r"<[^>]*>|&\w+;", "", text))
    return bool(set(words) - BORROWED_WORDS)


def test_every_library_is_here_for_a_reason():
    source = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    section = re.search(r"^dependencies = \[\n(.*?)^\]", source, re.DOTALL | re.MULTILINE)
    assert section
    assert not [line for line in section[1].splitlines() if "#" not in line]


def test_a_fresh_machine_next_year_gets_the_same_versions():
    assert all(re.fullmatch(r"==[\w.]+", str(pin.specifier)) and pin.url is None for pin in pins())
    pinned = {canonicalize_name(pin.name) for pin in pins()}
    declared = project()["project"]
    wanted = [*declared["dependencies"], *declared["optional-dependencies"]["dev"]]
    wanted += project()["build-system"]["requires"]
    assert not everything_needed_by(wanted) - pinned


def everything_needed_by(requirements):
    """The names of what these bring in on this machine, however deep."""
    needed, waiting = set(), [Requirement(each) for each in requirements]
    while waiting:
        requirement = waiting.pop()
        here = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if not here or canonicalize_name(requirement.name) in needed:
            continue
        needed.add(canonicalize_name(requirement.name))
        waiting += [Requirement(each) for each in requires(requirement.name) or ()]
    return needed


def test_nothing_here_knows_whose_machine_it_was_written_on():
    places = ("/" + "home/", "/" + "root/", "/" + "work/", "/" + "tmp/", "C:" + "\\Users")
    indexes = ("--index" + "-url", "--extra-index" + "-url", "--find" + "-links", "pypi" + ".org", "file:" + "//")
    found = [f"{name(path)}: {mark}" for path, text in tracked_texts() for mark in (*places, *indexes) if mark in text]
    assert not found


def test_nothing_is_left_for_later():
    marks = ("TO" + "DO", "FIX" + "ME", "XX" + "X:")
    assert not [f"{name(path)}: {mark}" for path, text in tracked_texts() for mark in marks if mark in text]


def test_every_font_stands_beside_its_licence():
    faces = [path for path in (ROOT / "resources").rglob("*") if path.suffix in {".ttf", ".otf", ".ttc"}]
    assert not [
        name(face) for face in faces if not list(face.parent.glob("*OFL*")) + list(face.parent.glob("*LICENSE*"))
    ]


HOMONYMS = {
    "app/books/proposals.py": {"会议"},  # when it was moved: in session or between sessions
    "app/books/sheets/activities.py": {"请假", "缺席"},  # other people's headings of a column
    "app/books/sheets/opinions.py": {"当场答复", "走访选民", "收集意见"},  # more of them
    "app/books/forms/answers.py": {"座谈"},  # a way of answering
    "app/books/forms/orders.py": {"约见"},  # a way of urging
    "app/ledger/custody/findings.py": {"出席"},  # the name of a table
    "app/ledger/imports/foreign/guessing.py": {
        "视察",
        "接单",
        "来电",
        "乡",
        "县",
        "市",
        "省",
    },  # other people's words and titles
    "app/ledger/imports/foreign/likeness.py": {"接单", "来电", "出席", "缺席"},  # parts of other people's headings
    "app/ui/pages/roster/swap.py": {"请假"},  # the heading of a field
    "app/ui/parts/asking.py": {"领衔"},  # the heading of a field
}
LABELLED = {"setAccessibleName", "write"}  # beside everything that is built with a heading: Column, Tag, Button


def test_a_word_of_the_trade_is_told_once():
    words = trade_words()

    def again(module):
        others = words - HOMONYMS.get(name(module), set())
        return [f"{text.lineno} {text.value}" for text in facts(tree(module)) if text.value in others]

    assert faulty((path for path in MODULES if name(path) != "app/rules/trade.py"), again) == {}


def trade_words():
    """Every Chinese word of rules/trade.py, alone or in a list."""
    lists = [words for key, words in vars(trade).items() if key.isupper()]
    words = {word for each in lists for word in ([each] if isinstance(each, str) else each)}
    return {word for word in words if not word.isascii()}


def facts(module):
    """The texts of a module that are neither part of a sentence, nor a title, nor a heading of what is built."""
    headings = set()
    for node in ast.walk(module):
        if isinstance(node, ast.JoinedStr):
            headings |= set(node.values)
        if isinstance(node, ast.Call) and (last_word(node.func)[:1].isupper() or last_word(node.func) in LABELLED):
            headings |= set(node.args)
        if isinstance(node, ast.keyword) and node.arg == "title":
            headings.add(node.value)
        if isinstance(node, ast.Assign) and last_word(node.targets[0]) == "title":
            headings.add(node.value)
    return [
        node
        for node in ast.walk(module)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in headings
    ]


def test_a_day_is_written_in_one_place():
    def spelled(module):
        return [text.lineno for text in spoken_parts(module) if spells_a_day(text)]

    assert faulty((path for path in MODULES if name(path) != "app/rules/days/written.py"), spelled) == {}


def test_a_sentence_says_a_day_in_chinese():
    """2024-07-05 is for tables, files and options; backup.py gives a file its name."""

    def sentences(module):
        return [
            text.lineno
            for text in spoken_parts(module)
            if "%Y-%m-%d'" in ast.dump(text) and re.search("[一-鿿]", words_of(text))
        ]

    assert faulty((path for path in MODULES if path.name != "backup.py"), sentences) == {}


def spoken_parts(module):
    return [node for node in ast.walk(tree(module)) if isinstance(node, ast.JoinedStr)]


def words_of(text):
    return "".join(part.value for part in text.values if isinstance(part, ast.Constant))


def spells_a_day(text):
    """Whether an f-string puts month and day together itself: {on.month}月{on.day}日."""
    parts = [last_word(part.value) if isinstance(part, ast.FormattedValue) else part.value for part in text.values]
    return any(
        (month, day) == ("month", "day") and sign.startswith("月")
        for month, sign, day in zip(parts, parts[1:], parts[2:], strict=False)
    )


CAUGHT = {"LedgerError", "Impossible", "UnwritableError", "DamagedError"}
SEARCHES = {"startswith", "endswith", "find", "index", "split", "rsplit", "partition", "removeprefix", "removesuffix"}


def spoken_by(node, names):
    """Whether a node is the words of one of these errors: `str(error)`, `f"{error}"`, `error.args`."""
    if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "str" and node.args:
        return isinstance(node.args[0], ast.Name) and node.args[0].id in names
    if isinstance(node, ast.Subscript):
        return spoken_by(node.value, names)
    if isinstance(node, ast.Attribute) and node.attr == "args":
        return isinstance(node.value, ast.Name) and node.value.id in names
    shown = (part.value for part in ast.walk(node) if isinstance(part, ast.FormattedValue))
    return isinstance(node, ast.JoinedStr) and any(isinstance(each, ast.Name) and each.id in names for each in shown)


def searched_words(path):
    """The lines on which the words of a refusal, or those of a button or a label, are compared or taken apart."""
    scopes = [({""}, tree(path))]
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ExceptHandler) and node.type is not None:
            kinds = {getattr(part, "id", "") for part in ast.walk(node.type)}
            scopes += [({node.name}, node)] if CAUGHT & kinds else []
        if isinstance(node, ast.FunctionDef):
            given = [*node.args.args, *node.args.kwonlyargs]
            scopes.append(({each.arg for each in given if getattr(each.annotation, "id", "") in CAUGHT}, node))
    for caught, scope in scopes:
        yield from (node.lineno for node in ast.walk(scope) if searches(node, caught))


def searches(node, caught):
    if isinstance(node, ast.Compare):
        return any(spoken_by(each, caught) for each in (node.left, *node.comparators))
    if not isinstance(node, ast.Call) or getattr(node.func, "attr", "") not in SEARCHES:
        return False
    within = node.func.value
    shown = isinstance(within, ast.Call) and getattr(within.func, "attr", "") == "text" and not within.args
    return spoken_by(within, caught) or (shown and getattr(within.func.value, "attr", "") != "edit")


def test_no_program_reads_a_word_out_of_a_refusal_a_button_or_a_label():
    """A sentence is for people: what code needs stands beside it (`LedgerError(sentence, field=…)`)."""
    assert faulty(MODULES, lambda path: list(searched_words(path))) == {}


def test_a_word_that_is_read_out_of_a_refusal_is_noticed(tmp_path):
    lines = (
        "if '理由' in str(error): pass",
        "str(error).startswith('编号')",
        "error.args[0].split('：')",
        "self.twin.text().removeprefix('可能重复：')",
    )
    for place, line in enumerate(lines):
        module = tmp_path / f"module_{place}.py"
        module.write_text(f"try:\n    pass\nexcept LedgerError as error:\n    {line}\n", encoding="utf-8")
        assert set(searched_words(module)) == {4}


OWN_PROCESS = {"tests/benchmarks/window.py", "tests/on_postgresql.py"}  # nothing comes after it there


def replaced_for_good(path):
    """Lines that put something else into an imported module and have nobody to take it out again."""
    imported = {
        alias.asname or alias.name
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
        if alias.name.islower()
    }
    for node in ast.walk(tree(path)):
        for target in node.targets if isinstance(node, ast.Assign) else ():
            for each in target.elts if isinstance(target, ast.Tuple) else [target]:
                if isinstance(each, ast.Attribute) and getattr(each.value, "id", "") in imported:
                    yield node.lineno


def test_no_test_leaves_another_function_in_a_module():
    """The next test in the same process would meet it: `monkeypatch` and `mock.patch` take it out again."""
    written = [path for path in (ROOT / "tests").rglob("*.py") if name(path) not in OWN_PROCESS]
    assert faulty(written, lambda path: list(replaced_for_good(path))) == {}


def test_a_function_that_is_left_in_a_module_is_noticed(tmp_path):
    module = tmp_path / "left.py"
    module.write_text(
        "from app.update import installed\n\n\ninstalled.home = None\nown.home = None\n", encoding="utf-8"
    )
    assert list(replaced_for_good(module)) == [4]


def test_the_presidium_of_a_unit_is_called_in_one_place():
    """A form that speaks of any presidium (乡镇人大主席团) names no unit."""

    def called(module):
        return [text.lineno for text in spoken_parts(module) if "人大主席团" in words_of(text)]

    assert faulty((path for path in MODULES if name(path) != "app/rules/presidium.py"), called) == {}


NAMESAKES = {
    "activity": "an option, a field and what a series numbers",
    "reply": "a cell, and what a unit answered",
    "notice": "a cell, a button and a field",
    "roster": "a page, a verb, and the setting that keeps the wish",
    "projects": "a page and a table",
    "nine-haves": "a page",
    "frequencies": "what a working method asks for",
}  # of forms
FETCHING = {"make", "form", "show_paper", "print_blanks", "issue_all", "numbers_of", "reserve_pad", "next_blank"}


def test_the_name_of_a_form_stands_in_its_declaration_only():
    written = {name(module): {text.value for text in constants(tree(module))} for module in MODULES}
    for form in FORMS:
        places = [place for place, words in written.items() if form in words]
        declared = [place for place in places if place.startswith("app/books/forms/")]
        assert declared, form
        assert form in NAMESAKES or places == declared[:1], form


def test_no_form_is_fetched_by_a_name_that_is_written_out():
    """Whoever wants one takes its declaration, also of those that have namesakes."""

    def spelled(module):
        return [
            node.lineno
            for node in ast.walk(tree(module))
            if (isinstance(node, ast.Subscript) and last_word(node.value) == "FORMS" and constants(node.slice))
            or (isinstance(node, ast.Call) and last_word(node.func) in FETCHING and constants(*node.args[1:2]))
        ]

    assert faulty(MODULES, spelled) == {}


def constants(*parts):
    return [each for part in parts for each in ast.walk(part) if isinstance(each, ast.Constant)]
