"""Both shelves, methods and schemes, behave alike: one reading, one refusal, one fallback."""

import pytest

from app.errors import LedgerError
from app.ledger import bylaws
from app.ledger.store import put_settings

SHELVES = (bylaws.methods, bylaws.schemes)
BROKEN = "早先的写法 = 1\n"

pytestmark = pytest.mark.parametrize("shelf", SHELVES, ids=lambda shelf: shelf.setting)


def own(ledger, shelf, key="本镇"):
    """A file of the unit's own: a shipped one by another title."""
    filed = next(iter(shelf.shipped.values()))
    return shelf.add(ledger, key, shelf.text(ledger, filed.key).replace(f'"{filed.title}"', f'"{key}的"'))


def aside(ledger, shelf, key="本镇"):
    """The unit goes by its own file, and then that cannot be read any more."""
    put_settings(ledger, **{shelf.own: {key: BROKEN}, shelf.setting: key})


def test_ones_own_is_kept_chosen_changed_and_dropped(ledger, shelf):
    made = own(ledger, shelf)
    assert shelf.known(ledger)[-1] == made
    assert shelf.choose(ledger, "本镇的").key == shelf.current(ledger).key == "本镇"
    assert shelf.fallback(ledger) == ""
    with pytest.raises(LedgerError, match=f"正在用“本镇的”，请先换成别的{shelf.noun}"):
        shelf.drop(ledger, "本镇")
    shelf.choose(ledger, shelf.general)
    shelf.drop(ledger, "本镇")
    assert shelf.own_keys(ledger) == ()


def test_an_unknown_name_is_refused_naming_those_there_are(ledger, shelf):
    for act in (shelf.choose, shelf.named, shelf.current, shelf.text):
        with pytest.raises(LedgerError, match=f"没有叫“没有的”的{shelf.noun}，可选：.*{shelf.general}（"):
            act(ledger, "没有的")
    with pytest.raises(LedgerError, match=f"没有叫“没有的”的{shelf.noun}"):
        shelf.one("没有的")
    with pytest.raises(LedgerError, match=f"没有自己的{shelf.noun}“没有的”"):
        shelf.drop(ledger, "没有的")


@pytest.mark.parametrize(("key", "why"), [("", "不合适"), ("我 县", "不带空格"), ("长" * 31, "不合适")])
def test_a_key_that_cannot_be_is_refused(ledger, shelf, key, why):
    with pytest.raises(LedgerError, match=why):
        own(ledger, shelf, key)
    with pytest.raises(LedgerError, match=f"随程序附带的{shelf.noun}"):
        own(ledger, shelf, shelf.general)


def test_a_title_is_borne_by_one_only(ledger, shelf):
    with pytest.raises(LedgerError, match=f"已经有叫“.*”的{shelf.noun}（{shelf.general}）"):
        shelf.add(ledger, "本镇", shelf.text(ledger, shelf.general))


def test_what_cannot_be_read_any_more_is_left_aside_and_said(ledger, shelf):
    aside(ledger, shelf)
    assert [each.key for each in shelf.unread(ledger)] == ["本镇"]
    assert shelf.known(ledger) == tuple(shelf.shipped.values())
    current = shelf.current(ledger)
    assert current.key in shelf.shipped
    assert bylaws.left_aside(ledger) == (shelf.fallback(ledger),)
    (sentence,) = bylaws.left_aside(ledger)
    assert sentence.startswith(f"选定的{shelf.noun}“本镇”这一版程序读不懂，先搁在一边，现在按“{current.title}”")
    assert "本镇.toml" in sentence
    with pytest.raises(LedgerError, match=r"“本镇”，这一版程序读不懂，不能用：本镇\.toml"):
        shelf.choose(ledger, "本镇")


def test_what_cannot_be_read_can_be_saved_dropped_or_mended(ledger, shelf):
    aside(ledger, shelf)
    assert shelf.text(ledger, "本镇") == BROKEN
    shelf.drop(ledger, "本镇")
    assert shelf.fallback(ledger).startswith(f"选定的{shelf.noun}“本镇”已经没有了")
    own(ledger, shelf)
    assert (shelf.fallback(ledger), shelf.current(ledger).key) == ("", "本镇")


@pytest.mark.parametrize("kept", ["不是表", ["本镇"], {"本镇": 3}, {"本镇": None}])
def test_a_setting_of_another_shape_stops_nothing(ledger, shelf, kept):
    put_settings(ledger, **{shelf.own: kept})
    assert shelf.known(ledger) == tuple(shelf.shipped.values())
    assert bylaws.left_aside(ledger) == ()
