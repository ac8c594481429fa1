"""Two ledgers come to trust each other without a network, and cease to when somebody says so."""

import json

import pytest

from app.errors import DamagedError, LedgerError
from app.handoff import canonical, keys, registration
from app.ledger import custody, handovers
from app.models.journal import JournalRow
from app.rules.handover import Ending, Party


def introduced(one, other, stick):
    """Each takes in the other's registration file."""
    for giver, taker in ((one, other), (other, one)):
        registered = registration.write_registration(giver, stick)
        registration.trust(taker, registered.path, registered.code)


def trusted(ledger):
    return [(key.party, key.ending) for key in handovers.known_keys(ledger) if key.role is not Party.OWN]


def forged(path, **changes):
    document = json.loads(path.read_bytes()) | changes
    path.write_bytes(canonical.dumped(document))


def test_the_keys_are_made_once_and_the_code_stays(township, stick):
    one, other = (registration.write_registration(township, stick) for _ in range(2))
    assert one == other
    assert len(one.code) == registration.DIGITS
    assert one.code.isdigit()
    assert one.path.name == "六簿登记-410725104.json"


def test_private_keys_stand_neither_in_the_file_nor_in_the_journal(township, stick):
    written = registration.write_registration(township, stick)
    secret = keys.own_key(township).secret
    with township.read() as session:
        journal = "".join(row.after for row in session.query(JournalRow))
    for private in (secret.sign, secret.seal):
        assert private not in written.path.read_text(encoding="utf-8")
        assert private not in journal
    assert custody.check(township).sound


def test_each_side_trusts_the_other_after_the_codes_were_compared(township, county, stick):
    introduced(township, county, stick)
    assert trusted(township) == [("410725", None)]
    assert trusted(county) == [("410725104", None)]
    assert all(key.by_code for key in handovers.known_keys(county))


def test_a_file_taken_in_twice_is_one_key(township, county, stick):
    introduced(township, county, stick)
    introduced(township, county, stick)
    assert trusted(county) == [("410725104", None)]


def test_a_wrong_code_is_refused(township, county, stick):
    written = registration.write_registration(township, stick)
    with pytest.raises(LedgerError, match="短码"):
        registration.trust(county, written.path, "123456789012")
    assert trusted(county) == []


def test_a_code_may_be_read_out_in_groups(township, county, stick):
    written = registration.write_registration(township, stick)
    grouped = " ".join(written.code[at : at + 4] for at in range(0, 12, 4))
    assert registration.trust(county, written.path, grouped).party == "410725104"


@pytest.mark.parametrize("changes", [{"party": "410725105"}, {"signature": "00" * 64}, {"sign_key": "00" * 32}])
def test_a_file_that_was_changed_is_damaged(township, county, stick, changes):
    written = registration.write_registration(township, stick)
    forged(written.path, **changes)
    with pytest.raises(DamagedError):
        registration.trust(county, written.path, written.code)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "不是登记文件"),
        (b"[]", "不是登记文件"),
        (b"{" * 5000, "不是登记文件"),
        (b'{"format":"liubu-registration/2"}', "请先升级"),
        (b'{"format":"liubu-registration/1"}', "不是登记文件"),
        (b"\xff\xfe", "不是登记文件"),
    ],
)
def test_what_is_no_registration_is_refused(county, stick, content, words):
    path = stick / "别的.json"
    path.write_bytes(content)
    with pytest.raises(LedgerError, match=words) as caught:
        registration.trust(county, path, "1")
    assert caught.value.exit_code == 1


def test_a_township_trusts_no_township_and_nobody_trusts_himself(township, county, stick):
    for ledger in (township, county):
        own = registration.write_registration(ledger, stick)
        with pytest.raises(LedgerError, match="自己的登记文件"):
            registration.trust(ledger, own.path, own.code)


def test_a_new_key_follows_the_old_one_which_says_so_itself(township, county, stick):
    introduced(township, county, stick)
    old = keys.own_key(township)
    new = keys.renewed(township, "换了电脑")
    assert new.key.sign_key != old.key.sign_key
    written = registration.write_registration(township, stick)
    taken = registration.trust(county, written.path, written.code)
    assert taken.followed
    assert taken.former.sign_key == old.key.sign_key
    assert trusted(county) == [("410725104", None), ("410725104", Ending.REPLACED)]
    assert set(keys.identities(township)) == {old.secret.seal, new.secret.seal}


def test_a_new_key_needs_a_reason(township):
    with pytest.raises(LedgerError, match="写明理由"):
        keys.renewed(township, " ")


def test_a_revoked_key_never_comes_back(township, county, stick):
    introduced(township, county, stick)
    assert handovers.revoke(county, "410725104", "U盘丢失").ending is Ending.REVOKED
    written = registration.write_registration(township, stick)
    with pytest.raises(LedgerError, match="已经停用"):
        registration.trust(county, written.path, written.code)
    with pytest.raises(LedgerError, match="没有登记过"):
        handovers.revoke(county, "410725104", "再来一次")


def test_ones_own_key_is_not_revoked_but_replaced(township, stick):
    registration.write_registration(township, stick)
    with pytest.raises(LedgerError, match="没有登记过"):
        handovers.revoke(township, "410725104", "示例")
