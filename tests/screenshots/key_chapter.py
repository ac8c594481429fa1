"""The chapter of keys: every key that a page of the window shows."""

from app.ledger import briefings
from app.ledger.cases import CasePlace
from app.ledger.figures import Period
from app.rules.handover import CountyAct
from app.ui.catalogue import Given, OfCounty, catalogue
from app.ui.keys import EVERYWHERE, keyed
from app.ui.preferences import Preferences
from app.ui.window import MainWindow
from tests.screenshots.counties import SCENES, _assigned
from tests.screenshots.scenes import _first, _things

HEAD = "# 快捷键\n\n鼠标不是非用不可：每个办事的按钮都有键，写在按钮上或鼠标停上去的提示里。在哪一页按 `Shift F1`，就列出那一页现在能用的键。\n"


def pages(ledger, folder, *, county=False):
    """(title, keys) of every page of a window on a ledger, opened for everything that the screenshots open it for."""
    given = Given(lambda: ledger, Preferences(folder / "keys.ini"), lambda _: None)
    specs = catalogue(given, OfCounty(lambda: ledger, lambda *_: None) if county else None)
    window = MainWindow(specs, unit="示例")
    window.resize(1366, 768)
    window.show()
    for spec in specs:
        held = {}
        for what in _of_county(ledger, spec.key) if county else _of_township(ledger, spec.key):
            window.open(spec.key, what)
            held |= keys(window.page)
        held = {each: None for each in held if (spec.key, each[1]) not in _ELSEWHERE[county]}
        yield window.page.title or spec.title, held
    window.close()
    window.deleteLater()


def keys(page):
    """What the keys of a page do: of each key its sequence and its words, whether it can be seen just now or not."""
    return {(key, words.removesuffix("…").strip()): None for _, key, words in keyed(page)}


# buttons of a page that the other kind of ledger alone shows
_ELSEWHERE = {
    False: {("cases", f"县里{act.value}") for act in CountyAct},
    True: {("cases", "登记意见"), ("cases", "打印表单")},
}


def _of_township(ledger, key):
    whats = [what for _, what in _things(key, ledger)]
    return [*whats, *(_first(ledger, place) for place in CasePlace)] if key == "cases" else whats


def _of_county(ledger, key):
    if key == "county":
        return SCENES.values()
    if key == "briefing":
        return [None, briefings.keep_draft(ledger, briefings.begin(ledger, Period(ledger.today, ledger.today), 1))]
    return [_assigned(ledger)] if key == "cases" else [None]


def chapter(township, county, folder) -> str:
    """The chapter as it should be."""
    parts = [HEAD, "## 任何时候\n", _table(EVERYWHERE)]
    for title, held in pages(township, folder):
        if held:
            parts += [f"## {title}\n", _table(held)]
    for title, held in pages(county, folder, county=True):
        if held:
            parts += [f"## {title}（县级）\n", _table(held)]
    return "\n".join(parts)


def _table(held) -> str:
    return "| 键 | 做什么 |\n|---|---|\n" + "".join(f"| `{key}` | {words} |\n" for key, words in held)
