"""The Windows package is tried under wine, which leaves nothing in the tree."""

from pathlib import Path

import pytest
from parcels import smoke
from parcels.paths import ROOT, Stop


@pytest.fixture
def trial(tmp_path, monkeypatch):
    """A wine that lays out its drives as the real one does, and where it laid them."""
    wine = tmp_path / "bin" / "wine"
    wine.parent.mkdir()
    wine.write_text('#!/bin/sh\nmkdir -p "$WINEPREFIX/dosdevices" && ln -sfn / "$WINEPREFIX/dosdevices/z:"\n')
    wine.chmod(0o755)
    monkeypatch.setenv("PATH", f"{wine.parent}:/usr/bin:/bin")
    monkeypatch.setattr(smoke, "_WINE", ("wine",))
    places = []

    def lived(start, aside, env):
        places.append(Path(env["WINEPREFIX"]))
        assert (places[0] / "dosdevices" / "z:" / "usr").is_dir()

    monkeypatch.setattr(smoke, "afternoon", lived)
    return places


def test_the_drives_of_wine_lie_outside_the_tree_and_are_gone_afterwards(trial, tmp_path):
    assert smoke.under_wine(tmp_path)
    (place,) = trial
    assert ROOT not in place.parents
    assert not place.exists()
    assert Path("/usr").is_dir()


def test_the_drives_of_wine_are_gone_where_the_program_did_not_do_as_it_should(trial, tmp_path, monkeypatch):
    lived = smoke.afternoon

    def refused(start, aside, env):
        lived(start, aside, env)
        raise Stop("没有办成")

    monkeypatch.setattr(smoke, "afternoon", refused)
    with pytest.raises(Stop):
        smoke.under_wine(tmp_path)
    assert not trial[0].exists()
