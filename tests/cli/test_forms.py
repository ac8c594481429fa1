"""Forms as scripts and county staff ask for them."""

import pytest

from app.books.asking import CALLED
from app.books.forms.shelf import FORMS
from app.cli import door
from app.desk.forms.shelf import MAKERS
from tests import ledgers
from tests.exports.papers import words


@pytest.fixture(scope="module")
def township(tmp_path_factory):
    return ledgers.filled(tmp_path_factory.mktemp("forms") / "太平.liubu")


@pytest.fixture
def form(township, tmp_path, capsys):
    """Status, what was said, and the pages of the file."""

    def ask(*arguments):
        capsys.readouterr()
        out = tmp_path / "表.pdf"
        status = door.run(["form", *map(str, arguments), "--ledger", str(township), "--out", str(out)])
        said, complaint = capsys.readouterr()
        return status, said or complaint, words(out.read_bytes()) if out.exists() else []

    return ask


@pytest.mark.parametrize("ending", [".docx", ".xlsx", ".DOC"])
@pytest.mark.parametrize(
    "asked", [each for each in FORMS.values() if not each.blanks[0].needs], ids=lambda each: each.name
)
def test_a_form_takes_no_name_of_a_file_that_word_or_excel_could_not_open(township, tmp_path, capsys, asked, ending):
    out = tmp_path / f"表{ending}"
    status = door.run(["form", asked.name, "--blank", "1", "--ledger", str(township), "--out", str(out)])
    if ending == ".docx" and ending in asked.also:
        assert (status, out.read_bytes()[:2]) == (0, b"PK")
        return
    assert status == 1
    assert f"《{asked.called}》写不成 {ending}，文件名请以 .pdf" in capsys.readouterr().err
    assert not out.exists()


def test_a_form_of_a_case_is_printed(form):
    status, said, pages = form("assignment", "--case", "2024-接-003")
    assert status == 0
    assert said.strip().endswith("表.pdf")
    assert "太人主交〔2024〕" in pages[0]


def test_several_cases_come_in_one_file(form):
    status, _, pages = form("visit", "--case", "2024-接-003", "--case", "2024-接-004")
    assert (status, len(pages)) == (0, 2)


def test_pads_are_numbered_on(form):
    first = form("visit", "--blank", 50)[2]
    second = form("visit", "--blank", 1)[2]
    assert len(first) == 50
    assert int(second[0].partition("空表-")[2][:4]) == int(first[-1].partition("空表-")[2][:4]) + 1


@pytest.mark.parametrize(
    ("arguments", "status", "sentence"),
    [
        (("没有",), 2, "没有叫“没有”的表，可以是：visit（接待登记表）"),
        (("assignment",), 2, "写法：--case 编号；空白表用 --blank 份数"),
        (("mobile",), 2, "写法：--activity 编号"),
        (("assignment", "--case", "2024-接-999"), 1, "没有编号为“2024-接-999”的意见或建议，请核对编号。"),
        (("activity",), 2, "写法：--activity 编号"),
        (("mobile", "--activity", "2024-活-999"), 1, "没有编号为“2024-活-999”的活动，请核对编号。"),
        (("visit", "--blank", "五"), 2, "应写成数字"),
        (("visit", "--blank", "0"), 2, "至少 1"),
        (("visit", "--blank", "5000"), 1, "一次印 1 至 1000 份"),
        (("visit", "--blank", "2", "--case", "2024-接-003"), 2, "请去掉一个"),
        (("roster", "--year", "2024", "--month", "13"), 2, "“13”不是月份"),
        (("roster", "--year", "0"), 1, "年份“0”不对"),
        (("year-record", "--deputy", "没有的人", "--year", "99999"), 1, "年份“99999”不对"),
    ],
)
def test_a_mistake_is_one_sentence_and_nothing_is_written(form, arguments, status, sentence):
    found, said, pages = form(*arguments)
    assert found == status
    assert sentence in said
    assert said.count("\n") == 1
    assert pages == []


@pytest.mark.parametrize("name", MAKERS)
def test_no_form_answers_an_empty_question_with_a_bug(form, name):
    status, said, _ = form(name)
    assert status in {0, 1, 2}
    assert "程序内部出错" not in said


SAYS = {
    "case": ("--case", "2024-接-003"), "activity": ("--activity", "2024-活-001"), "deputy": ("--deputy", "示例甲"),
    "unit": ("--unit", "示例所"),
    "year": ("--year", "2024"), "month": ("--month", "6"), "day": ("--day", "2024-06-03"),
    "since": ("--from", "2024-01-01"), "until": ("--to", "2024-12-31"), "station": ("--station", "示例站"),
    "campaign": ("--campaign", "示例专项"), "poll": ("--poll", "示例测评"), "kind": ("--kind", "示例"),
    "scheme": ("--scheme", "hundred"), "seq": ("--seq", "1"), "public": ("--public",),
    "profile": ("--profile", "县级上报"),
}  # fmt: skip


def test_every_option_of_a_form_has_a_way_to_be_written():
    assert set(SAYS) == set(CALLED)


@pytest.mark.parametrize("idle", CALLED)
@pytest.mark.parametrize("name", FORMS)
def test_an_option_that_a_form_has_no_use_for_ends_with_status_2(form, name, idle):
    """Beside each way of asking for one of the ledger, and beside blanks."""
    declared = FORMS[name]
    for way in declared.ways:
        if (idle == "public" and declared.published) or idle == "profile":
            continue
        if idle in way.known or any(idle in other.known and other.begun((*way.needs, idle)) for other in declared.ways):
            continue
        arguments = [word for option in (*way.needs, idle) for word in SAYS[option]]
        status, said, pages = form(name, *arguments)
        assert (status, pages) == (2, []), arguments
        assert SAYS[idle][0] in said
    if not any(idle in way.known for way in declared.blanks):
        assert form(name, "--blank", 1, *SAYS[idle])[0] == 2


def test_a_form_that_cannot_be_written_leaves_nothing(township, tmp_path, capsys):
    (tmp_path / "不是文件夹").write_text("")
    target = tmp_path / "不是文件夹" / "表.pdf"
    status = door.run(["form", "visit", "--case", "2024-接-003", "--ledger", str(township), "--out", str(target)])
    assert status == 4
    assert "Traceback" not in capsys.readouterr().err


def test_no_number_is_spent_on_a_sheet_that_cannot_be_written(form, township, tmp_path, capsys):
    [before] = form("visit", "--blank", 1)[2]
    (tmp_path / "夹").mkdir()
    refused = door.run(["form", "visit", "--blank", "9", "--ledger", str(township), "--out", str(tmp_path / "夹")])
    [after] = form("visit", "--blank", 1)[2]
    serials = [int(page.partition("空表-")[2][:4]) for page in (before, after)]
    assert (refused, serials[1] - serials[0]) == (4, 1)
    assert list((tmp_path / "夹").iterdir()) == []


def everybodys(township, out, *arguments):
    return door.run(["form", *map(str, arguments), "--ledger", str(township), "--out", str(out)])


@pytest.mark.parametrize("asked", [("--all",), ("--deputy", "全部")])
def test_the_papers_of_all_deputies_come_in_one_folder(township, tmp_path, capsys, asked):
    assert everybodys(township, tmp_path / "盘", "handbook", *asked, "--year", 2024) == 0
    said, told = capsys.readouterr()
    (folder,) = (tmp_path / "盘").iterdir()
    files = list(folder.glob("[0-9]*.pdf"))
    assert said.strip() == f"{folder}：{len(files)}份，另有目录"
    assert told.splitlines()[-1] == f"第{len(files)}份，共{len(files)}份"
    assert (folder / "目录.pdf").exists()


def test_whoever_stops_the_papers_of_all_finds_nothing_half_written(township, tmp_path, capsys, monkeypatch):
    from app.desk import dossier_batch

    written = []

    def stopped(*arguments):
        if len(written) == 3:
            raise KeyboardInterrupt
        written.append(write(*arguments))

    write = dossier_batch.write
    monkeypatch.setattr(dossier_batch, "write", stopped)
    assert everybodys(township, tmp_path / "盘", "year-record", "--all") == 1
    assert capsys.readouterr().err.splitlines()[-1] == "已中断，没有写入任何内容。"
    assert list((tmp_path / "盘").iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("visit", "--all"), "--all 只印 deputy-file（代表履职档案）"),
        (("handbook", "--all", "--deputy", "示例甲"), "不能同时写 --deputy"),
        (("handbook", "--all", "--blank", "3"), "不能同时写 --blank"),
    ],
)
def test_what_cannot_be_printed_of_all_is_said(township, tmp_path, capsys, arguments, says):
    assert everybodys(township, tmp_path / "盘", *arguments) == 2
    assert says in capsys.readouterr().err
    assert not (tmp_path / "盘").exists()
