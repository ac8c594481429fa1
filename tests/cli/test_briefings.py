"""A plain text is typeset as a briefing; no ledger is looked at."""

import pypdfium2
import pytest
from docx import Document

from app.cli import door
from tests.books.briefings import BRIEFING


@pytest.fixture
def typeset(tmp_path, capsys):
    def run(*more, text=BRIEFING, encoding="utf-8"):
        source = tmp_path / "简报.txt"
        source.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        status = door.run(["briefing", "--text", str(source), *map(str, more)])
        return status, *capsys.readouterr()

    return run


def first_page(path):
    document = pypdfium2.PdfDocument(path.read_bytes())
    words = document[0].get_textpage().get_text_range()
    document.close()
    return words


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_text_becomes_a_pdf_whatever_windows_wrote_it_in(typeset, tmp_path, encoding):
    out = tmp_path / "a.pdf"
    status, said, err = typeset("--format", "pdf", "--out", out, encoding=encoding)
    assert (status, said) == (0, f"{out}\n")
    assert "代替" in err
    assert "第7期" in first_page(out)


def test_the_number_that_is_asked_for_stands_in_place_of_the_texts(typeset, tmp_path):
    out = tmp_path / "a.pdf"
    assert typeset("--format", "pdf", "--issue", "12", "--out", out)[0] == 0
    assert "第12期" in first_page(out)
    assert "第7期" not in first_page(out)


def test_a_text_becomes_a_word_document(typeset, tmp_path):
    out = tmp_path / "a.docx"
    assert typeset("--format", "docx", "--out", out) == (0, f"{out}\n", "")
    assert Document(out).paragraphs[0].text == "示例工作"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"", "没有文字"),
        (b" \n\n", "没有文字"),
        (bytes(range(256)) * 8, "不是文字文件"),
        (b"\0" * 2_000_001, "没有读取"),
    ],
)
def test_what_is_no_text_is_the_users_mistake_and_writes_nothing(typeset, tmp_path, text, says):
    out = tmp_path / "a.pdf"
    status, _, err = typeset("--format", "pdf", "--out", out, text=text)
    assert (status, err.count("\n")) == (1, 1)
    assert says in err
    assert not out.exists()


@pytest.mark.parametrize("name", ["没有.txt", "."])
def test_a_file_that_is_not_there_is_named(tmp_path, capsys, name):
    status = door.run(["briefing", "--text", str(tmp_path / name), "--format", "pdf", "--out", str(tmp_path / "a.pdf")])
    assert status == 1
    assert "找不到" in capsys.readouterr().err


def test_without_a_format_or_a_text_the_command_is_wrong(capsys, tmp_path):
    assert door.run(["briefing", "--format", "pdf", "--out", str(tmp_path / "a.pdf")]) == 2
    assert door.run(["briefing", "--text", "a.txt", "--format", "odt", "--out", str(tmp_path / "a.pdf")]) == 2
