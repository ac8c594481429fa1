"""Reading the pages of docs/: their sections, tables, blocks of code, commands and links."""

import re
import shlex
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
README = ROOT / "README.md"
ANY = "…"  # stands for any key, or any rest of a text, in a documented JSON

_FENCED = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_STATUS = re.compile(r"#\s*退出码\s*(\d)")
_COMMAND = "python main.py "


def page(name):
    return (DOCS / name).read_text(encoding="utf-8")


def section(text, heading):
    """What stands under a heading, down to the next one that is not below it."""
    level = heading.split(" ")[0]
    lines = text.splitlines()
    start = next(at for at, line in enumerate(lines) if line == heading or line.startswith(f"{heading} "))
    ends = (at for at in range(start + 1, len(lines)) if re.match(rf"#{{1,{len(level)}}} ", lines[at]))
    return "\n".join(lines[start + 1 : next(ends, len(lines))])


def tables(text):
    """The rows of each table, without its head."""
    finished, rows = [], []
    for line in [*_FENCED.sub("", text).splitlines(), ""]:
        if line.startswith("|"):
            rows.append(tuple(cell.strip().replace(r"\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]))
        elif rows:
            finished.append(rows[2:])
            rows = []
    return finished


def table(text):
    return tables(text)[0]


def code(text):
    """What stands between backticks."""
    return re.findall(r"`([^`]+)`", _FENCED.sub("", text))


def options(text):
    """The options that a text names."""
    return {word.split("=")[0] for written in code(text) for word in written.split() if word.startswith("--")}


def blocks(text, language):
    return [body for kind, body in _FENCED.findall(text) if kind == language]


def commands(text):
    """The commands of the examples in their order, each with the status that is promised."""
    lines = [line for body in blocks(text, "sh") for line in body.splitlines() if line.startswith(_COMMAND)]
    return [
        (
            shlex.split(line.removeprefix(_COMMAND), comments=True),
            int(promised[1]) if (promised := _STATUS.search(line)) else 0,
        )
        for line in lines
    ]


def headings(text):
    return re.findall(r"^#+ (.+)$", _FENCED.sub("", text), re.MULTILINE)


def links(text):
    return re.findall(r"\]\(([^)\s]+)\)", text)


def anchor(heading):
    """How a heading is linked to."""
    kept = re.sub(r"[^\w\- ]", "", heading.lower())
    return kept.replace(" ", "-")


def agrees(documented, actual, at=""):
    """Hold a JSON document to a documented one: the same keys, the same kinds of values; null may stand anywhere."""
    if documented is None or actual is None:
        return
    if isinstance(documented, dict):
        assert isinstance(actual, dict), at
        if set(documented) == {ANY}:
            for key, value in actual.items():
                agrees(documented[ANY], value, f"{at}.{key}")
            return
        assert set(documented) == set(actual), at
        for key, value in documented.items():
            agrees(value, actual[key], f"{at}.{key}")
        return
    if isinstance(documented, list):
        assert isinstance(actual, list), at
        for place, value in enumerate(actual):
            agrees(documented[min(place, len(documented) - 1)], value, f"{at}[{place}]")
        return
    assert _kind(documented) == _kind(actual), at


def _kind(value):
    return "number" if type(value) in {int, float} else type(value).__name__
