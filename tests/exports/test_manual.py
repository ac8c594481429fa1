"""The manual on paper: every chapter with its pictures, contents that lead to the pages, in embedded faces."""

import pypdfium2

from app.books.manual import PassageKind, chapters
from app.cli import door
from app.exports.manual import write_manual


def test_the_manual_is_put_on_paper(tmp_path):
    out = tmp_path / "手册.pdf"
    write_manual(out)
    document = pypdfium2.PdfDocument(out)
    texts = [page.get_textpage().get_text_range() for page in document]
    outline = [item.get_title() for item in document.get_toc()]
    assert [chapter.title for chapter in chapters() if chapter.title not in outline] == []
    assert "目　录" in texts[1]
    assert any("可以拔下 U 盘了" in text for text in texts)
    pictures = sum(passage.kind is PassageKind.PICTURE for chapter in chapters() for passage in chapter.passages)
    drawn = [each for page in document for each in page.get_objects() if each.type == 3]
    assert len(drawn) == pictures
    document.close()


def test_the_verb_writes_it_and_never_half_of_it(tmp_path, capsys):
    out = tmp_path / "手册.pdf"
    assert door.run(["manual", "--out", str(out)]) == 0
    assert capsys.readouterr().out == f"{out}\n"
    assert out.read_bytes().startswith(b"%PDF")
    assert door.run(["manual", "--out", str(out / "手册.pdf")]) == 4
    assert door.run(["manual"]) == 2
