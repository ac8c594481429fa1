"""The manual holds together: links lead somewhere, pictures are there, every page, figure and key has its place."""

import itertools

from app.books.figures import FIGURES
from app.books.manual import PICTURES, PassageKind, Spot, chapters, matches, phrases, plain, spot_of
from app.books.manual.contents import MANUAL, _contents
from app.books.manual.passages import passages
from app.ledger.exercises import EXERCISES

LARGEST = 60_000


def links():
    for chapter in chapters():
        for passage in chapter.passages:
            for line in passage.cells or (passage.text,):
                for phrase in phrases(line):
                    if phrase.target:
                        yield chapter, phrase.target


def spots():
    by_key = {chapter.key: chapter for chapter in chapters()}
    return {Spot(key) for key in by_key} | {
        Spot(key, section) for key, chapter in by_key.items() for section in chapter.sections
    }


def spot(chapter, target):
    name, _, section = target.partition("#")
    return Spot(name.removesuffix(".md") or chapter.key, section)


def test_every_link_leads_to_a_chapter_and_a_section_that_there_are():
    known = spots()
    assert [(chapter.key, target) for chapter, target in links() if spot(chapter, target) not in known] == []
    assert len(list(links())) > 20


def test_every_chapter_is_in_the_contents_and_begins_with_its_title():
    assert {path.stem for path in MANUAL.glob("*.md")} == {chapter.key for chapter in chapters()}
    for chapter in chapters():
        kinds = [passage.kind for passage in chapter.passages]
        assert kinds[0] is PassageKind.TITLE
        assert kinds.count(PassageKind.TITLE) == 1
        assert len(set(chapter.sections)) == len(chapter.sections)


def test_every_picture_is_there_small_and_used():
    used = {
        passage.target for chapter in chapters() for passage in chapter.passages if passage.kind is PassageKind.PICTURE
    }
    assert used == {path.name for path in PICTURES.glob("*.png")}
    assert [name for name in used if (PICTURES / name).stat().st_size > LARGEST] == []


def test_every_figure_has_its_definition_from_its_declaration():
    [chapter] = [each for each in chapters() if each.key == "figures"]
    rows = {passage.cells for passage in chapter.passages if passage.kind is PassageKind.ROW}
    assert [each.key for each in FIGURES if (each.label, each.definition) not in rows] == []


def test_what_is_said_of_a_page_is_there():
    known = spots()
    assert [page for page in _contents()["pages"] if spot_of(page) not in known] == []
    assert spot_of("nowhere") == Spot(chapters()[0].key)


def test_steps_count_from_one():
    numbers = [
        [passage.number for passage in run]
        for each in chapters()
        for kind, run in _runs(each)
        if kind is PassageKind.STEP
    ]
    assert [run for run in numbers if run != list(range(1, len(run) + 1))] == []


def _runs(chapter):
    for kind, run in itertools.groupby(chapter.passages, key=lambda passage: passage.kind):
        yield kind, list(run)


def test_a_chapter_is_read_into_blocks_and_spans():
    text = "# 题\n\n一行\n接着一行\n\n## 节\n1. 先按 `F1`\n- 点**这里**\n| 甲 | 乙 |\n|---|---|\n![图](a.png)\n"
    read = [(passage.kind, passage.text) for passage in passages(text)]
    assert read == [
        (PassageKind.TITLE, "题"),
        (PassageKind.TEXT, "一行接着一行"),
        (PassageKind.SECTION, "节"),
        (PassageKind.STEP, "先按 `F1`"),
        (PassageKind.POINT, "点**这里**"),
        (PassageKind.ROW, "甲　乙"),
        (PassageKind.PICTURE, "图"),
    ]
    assert plain("见[上报](month.md#上报)的**第三步**，按 `Ctrl Enter`") == "见上报的第三步，按 Ctrl Enter"


def test_a_search_finds_the_sections_that_hold_every_word():
    first = matches("U 盘丢了")[0]
    assert (first.spot, first.title) == (Spot("trouble", "U 盘丢了"), "U 盘丢了")
    assert all("恢复单" in each.excerpt for each in matches("恢复单")[:2])
    assert matches("没有的词没有的词") == ()
    assert matches(" ") == ()


def test_every_exercise_stands_in_its_chapter_step_by_step():
    [chapter] = [each for each in chapters() if each.key == "exercises"]
    sections, place = {}, ""
    for passage in chapter.passages:
        if passage.kind is PassageKind.SECTION:
            place = passage.text
        if passage.kind is PassageKind.STEP:
            sections.setdefault(place, []).append(plain(passage.text))
    for exercise in EXERCISES:
        words = [f"{step.words}{'' if step.done else '（自己打勾）'}" for step in exercise.steps]
        assert sections[exercise.title] == words
