"""交办函 and 答复函: all matters of a unit in one letter with their list, and a unit's answer with its class."""

import re
from datetime import date, datetime

import docx
import pytest

from app.desk.asked import Asked
from app.desk.forms import shelf
from app.errors import LedgerError
from app.ledger import cases, deputies
from app.ledger.cases import CaseDraft
from app.ledger.deputies import DeputyDraft, Seat
from app.rules.cases import Act, Kind, Result
from app.rules.trade import PROPOSAL
from tests import ledgers
from tests.exports.papers import words

DAY, REPLIED = date(2024, 6, 5), date(2024, 6, 20)
UNIT = "示例水利站"


@pytest.fixture
def ledger(tmp_path):
    made = ledgers.opened(tmp_path / "台账.liubu", lambda: datetime(2024, 9, 20, 9, 30), **ledgers.TAIPING)
    yield made
    made.close()


def raised(ledger, content, *acts, unit=UNIT, **more):
    assigned = Act(Kind.ASSIGN, DAY, unit=unit, text="请尽快办理", due=date(2024, 7, 5), due_reason="示例")
    return cases.register(ledger, CaseDraft(DAY, content, acts=(assigned, *acts), **more)).number


def letter(ledger, tmp_path, name, **asked):
    return words(shelf.make(ledger, name, Asked(**asked), tmp_path / f"{name}.pdf").read_bytes())


def test_all_open_matters_of_a_unit_go_in_one_letter_with_their_list(ledger, tmp_path):
    numbers = [raised(ledger, f"示例{sign}渠不通", raised_by=f"样例{sign}") for sign in "东南"]
    settled = raised(ledger, "已经答复的", Act(Kind.REPLY, REPLIED, text="修好了", result=Result.A))
    other = raised(ledger, "别的单位的", unit="示例供电所")
    text, listed = letter(ledger, tmp_path, "assignment-letter", unit=UNIT)
    assert "关于交办人大代表和群众意见建议的函" in text
    assert f"{UNIT}：" in text
    assert "意见建议2件交由你单位办理" in text
    assert "自收到之日起10个工作日内书面说明理由" in text
    assert "附件：意见建议清单" in text
    assert "太人主函〔2024〕" in text
    assert all(number in listed for number in numbers)
    assert "2024.7.5" in listed
    assert "请尽快办理" in listed
    assert settled not in listed
    assert other not in listed
    assert "—1—" not in text
    assert "—2—" in listed


def test_only_what_was_raised_in_a_period_or_is_asked_for_by_number_is_handed_over(ledger, tmp_path):
    first, second = raised(ledger, "示例东渠不通"), raised(ledger, "示例南渠不通")
    with pytest.raises(LedgerError, match=f"“{UNIT}”没有在办的意见建议，请核对单位名称和日期"):
        letter(ledger, tmp_path, "assignment-letter", unit=UNIT, since=date(2024, 6, 6))
    listed = letter(ledger, tmp_path, "assignment-letter", case=second)[-1]
    assert second in listed
    assert first not in listed


def test_a_letter_gets_the_next_number_of_its_year_and_printed_again_keeps_number_and_day(tmp_path):
    now = [datetime(2024, 9, 20, 9, 30)]
    made = ledgers.opened(tmp_path / "台账.liubu", lambda: now[0], **ledgers.TAIPING)
    first, second = raised(made, "示例东渠不通"), raised(made, "示例南渠不通")

    def head(*numbers):
        [text, *_] = letter(made, tmp_path, "assignment-letter", cases=numbers)
        return re.search("太人主函〔.*?号", text)[0], "2024年9月20日" in text

    assert head(first, second) == ("太人主函〔2024〕1号", True)
    assert head(second) == ("太人主函〔2024〕2号", True)
    now[0] = datetime(2025, 1, 8, 9, 30)
    assert head(second, first) == ("太人主函〔2024〕1号", True)
    assert head(first) == ("太人主函〔2025〕1号", False)
    made.close()


def test_a_letter_that_is_only_looked_at_takes_no_number(ledger, tmp_path):
    first, second = raised(ledger, "示例东渠不通"), raised(ledger, "示例南渠不通")
    shelf.prepare(ledger, "assignment-letter", Asked(case=first), tmp_path / "看.pdf")
    assert "太人主函〔2024〕1号" in letter(ledger, tmp_path, "assignment-letter", case=second)[0]


def test_an_answer_bears_the_number_of_its_unit_or_room_for_one_and_never_one_of_the_presidium(ledger, tmp_path):
    own = Act(Kind.REPLY, REPLIED, text="修好了", result=Result.A, number="示水函〔2024〕7号")
    bare = Act(Kind.REPLY, REPLIED, text="修好了", result=Result.A)
    numbers = [raised(ledger, f"示例{sign}渠不通", act) for sign, act in (("东", own), ("南", bare))]
    waiting = raised(ledger, "还没有答复的")
    texts = letter(ledger, tmp_path, "reply-letter", cases=(*numbers, waiting))
    given = [re.search("(.{0,6})〔(.{0,4})〕.*?号", text) for text in texts]
    assert given[0][0].endswith("示水函〔2024〕7号")
    assert given[1][2] == "2024"
    assert "太人主" not in "".join(texts)


def test_one_letter_goes_to_one_unit(ledger, tmp_path):
    numbers = (raised(ledger, "示例东渠不通"), raised(ledger, "示例停电", unit="示例供电所"))
    with pytest.raises(LedgerError, match=f"一次只给一个单位，这些意见建议分给了{UNIT}、示例供电所"):
        letter(ledger, tmp_path, "assignment-letter", cases=numbers)


@pytest.mark.parametrize("name", ["assignment-letter", "reply-letter"])
def test_what_no_unit_has_is_in_no_letter(ledger, tmp_path, name):
    bare = cases.register(ledger, CaseDraft(DAY, "路灯不亮")).number
    with pytest.raises(LedgerError, match=bare):
        letter(ledger, tmp_path, name, case=bare)


def test_a_voter_who_asked_for_secrecy_is_named_in_no_letter(ledger, tmp_path):
    number = raised(
        ledger,
        "样例丙说渠不通",
        Act(Kind.REPLY, REPLIED, text="样例丙的渠修好了", result=Result.B),
        raised_by="样例丙",
        confidential=True,
    )
    secret = "".join(letter(ledger, tmp_path, "assignment-letter", case=number))
    assert "样例丙" not in secret
    assert "保密" in secret
    assert "样例丙" not in "".join(letter(ledger, tmp_path, "reply-letter", case=number))


def test_the_answer_to_a_proposal_says_to_whom_what_and_of_which_class(ledger, tmp_path):
    people = [deputies.add(ledger, DeputyDraft(f"示例{sign}", seats=(Seat("乡"),))).id for sign in "甲乙"]
    reply = Act(Kind.REPLY, REPLIED, text="一、办理情况\n今年修好。", result=Result.A, number="水字〔2024〕7号")
    number = raised(
        ledger,
        "情况如此。",
        reply,
        kind=PROPOSAL,
        title="关于修渠的建议",
        leaders=(people[0],),
        co_signers=(people[1],),
    )
    [page] = letter(ledger, tmp_path, "reply-letter", case=number)
    assert f"关于{number}号修渠的建议的答复" in page
    assert "示例甲代表、示例乙代表：" in page
    assert "您提出的关于修渠的建议收悉。经研究办理，现答复如下：一、办理情况今年修好。" in page
    assert "A" in page
    assert "水字〔2024〕7号" in page
    assert page.count(UNIT) == 2
    assert "2024年6月20日" in page
    assert "抄送：原阳县太平镇人大主席团。" in page


def test_an_answer_that_is_not_there_yet_has_room_to_be_written(ledger, tmp_path):
    [page] = letter(ledger, tmp_path, "reply-letter", case=raised(ledger, "示例东渠不通", raised_by="样例一"))
    assert "您提出的“示例东渠不通”的意见收悉" in page
    assert "样例一同志：" in page
    assert "＿" in page


def test_a_letter_is_a_word_document_where_its_file_is_called_so(ledger, tmp_path):
    number = raised(ledger, "示例东渠不通")
    out = shelf.make(ledger, "assignment-letter", Asked(unit=UNIT), tmp_path / "函.docx")
    document = docx.Document(str(out))
    texts = [each.text for each in document.paragraphs]
    assert "关于交办人大代表和群众意见建议的函" in texts
    assert number in [cell.text for row in document.tables[0].rows for cell in row.cells]


def test_long_and_many_matters_are_listed_whole(ledger, tmp_path):
    long = "".join(chr(0x4E00 + at) for at in range(1500))
    numbers = [raised(ledger, f"㛃䶮{at}" + (long if at == 3 else "")) for at in range(40)]
    listed = "".join(letter(ledger, tmp_path, "assignment-letter", unit=UNIT)[1:])
    assert all(number in listed for number in numbers)
    assert all(sign in listed for sign in long)
