"""The recovery sheet: what is printed brings the same key back, and every slip of the pen is named by its line."""

import pypdfium2
import pytest

from app.cli import door
from app.desk import key_sheets
from app.errors import LedgerError
from app.exports.key_sheet import squares
from app.handoff import keys, recovery, registration
from app.handoff.building import build
from app.handoff.merging import merge
from app.handoff.planning import Errand
from app.ledger import handovers
from app.ledger.outgoing import departures
from app.rules.handover import Party
from app.rules.secrecy.typed_lines import _check
from tests.handoff.conftest import MONTH, founded, introduced

LINES = 8
ALIKE = {*"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"}  # what a QR code has a way of its own to write


@pytest.fixture
def lines(township):
    return recovery.recovery_lines(township)


@pytest.fixture
def new_machine(tmp_path):
    (tmp_path / "新电脑").mkdir()
    ledger = founded(tmp_path / "新电脑" / "台账.liubu", "410725104", "原阳县太平镇")
    yield ledger
    ledger.close()


def words_of(path):
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def test_the_sheet_brings_the_same_key_to_a_new_machine(township, county, new_machine, lines, stick):
    introduced(township, county)
    recovery.recover(new_machine, "\n".join(lines))
    assert keys.own_key(new_machine).secret.sign == keys.own_key(township).secret.sign
    assert keys.identities(new_machine) == keys.identities(township)
    assert registration.short_code(new_machine) == registration.short_code(township)
    own = keys.in_force(county, Party.TOWNSHIP)
    assert keys.in_force(new_machine, Party.OWN).sign_key == own.sign_key


def test_what_the_new_machine_seals_with_it_the_county_opens(township, county, new_machine, lines, stick):
    introduced(township, county)
    recovery.recover(new_machine, "\n".join(lines))
    own = keys.own_key(county).key
    draft = handovers.KeyDraft(Party.COUNTY, own.party, own.party_name, own.sign_key, own.seal_key)
    handovers.trust(new_machine, draft, by_code=True)
    assert [each.state for each in merge(county, [build(new_machine, Errand(MONTH), stick, {}).package]).packages] == [
        "merged"
    ]


def test_blanks_capitals_and_wide_letters_do_not_matter(new_machine, lines):
    wide = lines[1].translate({ord("0") + digit: chr(0xFF10 + digit) for digit in range(10)})
    recovery.recover(new_machine, "\n\n".join([lines[0], f"  {wide}", *(each.lower() for each in lines[2:])]))


@pytest.mark.parametrize("at", range(1, LINES + 1))
def test_a_wrong_letter_is_named_by_its_line(new_machine, lines, at):
    named = []
    for letter in sorted({*"bcd"} - {lines[at][5].lower()}):
        line = lines[at][:5] + letter + lines[at][6:]
        typed = "".join(line.lower().split()[1:])
        if _check("410725104", at, typed[:-2]) == typed[-2:]:
            continue  # of 256 wrong letters one has the same check
        with pytest.raises(LedgerError) as refused:
            recovery.recover(new_machine, "\n".join([*lines[:at], line, *lines[at + 1 :]]))
        named.append(f"第{at}行" in str(refused.value))
    assert all(named)
    assert named
    assert handovers.known_keys(new_machine) == ()


def test_a_missing_line_a_strange_sheet_and_another_units_are_refused(new_machine, county, lines):
    with pytest.raises(LedgerError, match="缺第4行"):
        recovery.recover(new_machine, "\n".join([*lines[:4], *lines[5:]]))
    with pytest.raises(LedgerError, match="不是恢复单"):
        recovery.recover(new_machine, "别的纸")
    with pytest.raises(LedgerError, match="410725104"):
        recovery.recover(county, "\n".join(lines))


def test_what_the_squares_say_brings_the_same_key_and_every_reader_tells_it_alike(township, new_machine, lines):
    words = recovery.words_in_squares(lines)
    assert set(words) <= ALIKE
    recovery.recover(new_machine, f"{words}\r\n")
    assert keys.own_key(new_machine).secret.sign == keys.own_key(township).secret.sign


def test_the_key_in_force_needs_no_recovery(township, lines):
    with pytest.raises(LedgerError, match="就是这把"):
        recovery.recover(township, "\n".join(lines))


def test_the_recovered_key_takes_the_place_of_another_and_both_stay_recorded(township, lines):
    keys.renewed(township, "示例：换过")
    recovery.recover(township, "\n".join(lines))
    known = [each for each in handovers.known_keys(township) if each.role is Party.OWN]
    assert len(known) == 3
    assert [each.ended_on is None for each in known] == [True, False, False]
    assert known[1].end_reason == recovery.REASON


def test_the_paper_says_what_is_to_be_typed_and_how_it_is_kept(township, lines, tmp_path):
    out = key_sheets.put_recovery_sheet(township, tmp_path / "恢复单.pdf")
    words = words_of(out)
    assert all(line.split("  ")[-1] in words for line in lines[1:])
    assert lines[0] in words
    assert "封" in words
    recovery.recover(_other(tmp_path), words)
    assert [each.what for each in departures(township)][:1] == ["恢复单"]


def test_no_secret_stands_in_the_journal_or_on_the_registration_sheet(township, tmp_path):
    out = key_sheets.put_registration_sheet(township, tmp_path / "登记单.pdf") if keys.own_key(township) else None
    words = words_of(out).replace(" ", "")
    assert registration.short_code(township) in words
    secret = keys.own_key(township).secret
    assert secret.sign[:16] not in words
    assert secret.seal[16:32].lower() not in words.lower()


def test_a_registration_sheet_needs_keys(township, tmp_path):
    with pytest.raises(LedgerError, match="还没有密钥"):
        key_sheets.put_registration_sheet(township, tmp_path / "登记单.pdf")
    assert list(tmp_path.glob("*.pdf")) == []


def test_the_squares_are_a_qr_code():
    rows = squares("410725104 123456789012")
    corner = [row[:7] for row in rows[:7]]
    assert len({len(row) for row in rows}) == 1
    assert len(rows) == len(rows[0])
    assert corner[0] == (True,) * 7
    assert corner[1] == (True, *(False,) * 5, True)


def test_the_command_line_prints_and_restores(township, tmp_path, capsys):
    lines = recovery.recovery_lines(township)
    keys.renewed(township, "示例：换过")
    township.close()
    words, where = tmp_path / "恢复单.txt", ["--ledger", str(township.path)]
    words.write_text("\n".join(lines), encoding="utf-8")
    assert door.run(["handoff", "recovery", "--out", str(tmp_path / "恢复单.pdf"), *where]) == 0
    assert door.run(["handoff", "sheet", "--out", str(tmp_path / "登记单.pdf"), *where]) == 0
    assert door.run(["handoff", "recover", "--from", str(words), *where]) == 0
    assert "已恢复原阳县太平镇" in capsys.readouterr().out
    words.write_bytes(b"\xff\xfe\x00")
    assert door.run(["handoff", "recover", "--from", str(words), *where]) == 1
    assert door.run(["handoff", "recover", "--from", str(tmp_path / "没有"), *where]) == 1


def _other(tmp_path):
    (tmp_path / "另一台").mkdir()
    return founded(tmp_path / "另一台" / "台账.liubu", "410725104", "原阳县太平镇")
