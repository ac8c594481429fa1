"""The numbers of an account are read where they stand, and nothing else is taken for one."""

import pytest

from app.rules.account import Claim, claims


@pytest.mark.parametrize(
    ("account", "read"),
    [
        ("接待群众30人次，收集意见建议5条，现场解决3件。", {"received": 30, "opinions": 5, "answered_on_spot": 3}),
        ("共接待选民 12 人次，宣传政策40人次，发放宣传资料100份", {"received": 12, "advised": 40, "leaflets": 100}),
        ("收集到群众反映的问题2个，当场答复1个", {"opinions": 2, "answered_on_spot": 1}),
        ("接待了张庄、李庄来的人，5月3日去过", {}),
        ("修路3公里，接待室已腾出", {}),
        ("", {}),
    ],
)
def test_an_account_tells_its_numbers(account, read):
    assert {claim.key: claim.number for claim in claims(account)} == read


def test_a_round_number_is_a_lower_bound():
    [claim] = claims("接待群众290余人次")
    assert claim == Claim("received", 290, round=True)
    assert claim.fits(295)
    assert claim.fits(290)
    assert not claim.fits(289)
    assert not Claim("received", 290, round=False).fits(295)
