"""What is laid on paper: a book, a form, a list behind a figure — in place of the one from before."""

import shutil

from app.books.figures import FIGURES
from app.desk.asked import Asked
from app.desk.dossier_batch import print_all
from app.desk.figures import put_rows_on_paper
from app.desk.forms import shelf
from app.desk.paper import put_on_paper
from app.ledger.figures import Period
from tests.soak import world
from tests.soak.acts.act import Act
from tests.soak.judging import is_whole, next_start, troubles

YEAR = Period(world.date(2024, 1, 1), world.date(2024, 12, 31))
BOOKS, FORMS = ("receptions", "deputies", "duties"), ("visit", "assignment", "deputy-file")

DEPUTIES = 5  # of the small township


def _book(ledger, folder, place):
    name = BOOKS[place % len(BOOKS)]
    form = ("xlsx", "pdf")[place % 2]
    return put_on_paper(ledger, name, YEAR.since, YEAR.until, form=form, out=folder / f"{name}.{form}")


def _form(ledger, folder, place):
    name = FORMS[place % len(FORMS)]
    asked = Asked(deputy="示例甲") if name == "deputy-file" else Asked(cases=("2024-接-002",))
    return shelf.make(ledger, name, asked, folder / f"{name}.pdf")


def _list(ledger, folder, place):
    key = ("opinions", "activities", "resolved")[place % 3]
    assert any(each.key == key for each in FIGURES)
    return put_rows_on_paper(ledger, key, YEAR, folder / f"{key}.xlsx")


def _printing(lay):
    def work(path, _number, say):
        with world.sitting(path) as ledger:
            say("ready")
            for place in range(40):
                say(lay(ledger, _folder(path), place).name)

    def judge(path, _number, acknowledged):
        folder = _folder(path)
        with next_start(path) as ledger:
            for name in set(acknowledged):
                if not (folder / name).exists():
                    yield f"{name} 已写好却不在"
            for paper in folder.glob("[!.]*"):
                if not is_whole(paper):
                    yield f"{paper.name} 只有一半"
            lay(ledger, folder, 0)  # the next one clears away what the last one left
            yield from troubles(ledger)

    return Act(work, judge, range(4), _with_a_folder)


def print_files(path, _number, say):
    with world.sitting(path) as ledger:
        say("ready")
        for _ in range(4):
            say(print_all(ledger, _folder(path)).folder.name)


def files_printed(path, _number, acknowledged):
    folder = _folder(path)
    if lost := [name for name in acknowledged if not (folder / name).is_dir()]:
        yield f"{lost} 已印好却不在"
    for each in folder.glob("[!.]*"):
        papers = [*each.iterdir()]
        if len(papers) != DEPUTIES + 2 or not all(map(is_whole, papers)):
            yield f"{each.name} 只有一半"
    with next_start(path) as ledger:
        print_all(ledger, folder)
        yield from troubles(ledger)
    shutil.rmtree(folder)
    folder.mkdir()


def _folder(path):
    return path.with_name("打印")


def _with_a_folder(path):
    world.make(path)
    _folder(path).mkdir()


FILES = Act(print_files, files_printed, range(3), _with_a_folder)
BOOK, FORM, LIST = map(_printing, (_book, _form, _list))
