"""What is compiled into a library is written down with its licence, and a licence without a text stops the package."""

import json
from importlib.metadata import distribution

import pytest
from parcels import inside, licences
from parcels.paths import Stop


@pytest.fixture
def site(tmp_path):
    made = tmp_path / "site"
    (made / "one-1.dist-info" / "sboms").mkdir(parents=True)
    (made / "one-1.dist-info" / "METADATA").write_text("Name: one\nVersion: 1\nLicense-Expression: MIT\n")
    return made


def lists(site, *crates):
    listing = site / "one-1.dist-info" / "sboms" / "one.cyclonedx.json"
    listing.write_text(json.dumps({"components": [*crates]}))


def crate(name, licence, **more):
    return {"name": name, "version": "2", "purl": f"pkg:cargo/{name}@2", "licenses": [{"expression": licence}], **more}


def test_every_crate_is_listed_with_its_licence_and_its_authors_and_the_texts_lie_beside(site, tmp_path):
    lists(
        site,
        crate("swift", "(MIT OR Apache-2.0) AND Unicode-3.0", author="Ann <ann@example.org>, Bob"),
        crate("flat", "Zlib"),
        crate("tried", "Elastic-2.0", scope="excluded"),
    )
    texts = tmp_path / "texts"
    licences.collect(texts, site)
    assert (texts / "one-里面.txt").read_text(encoding="utf-8").splitlines() == [
        "flat 2 · Zlib · flat 的作者",
        "swift 2 · (MIT OR Apache-2.0) AND Unicode-3.0 · Ann, Bob",
    ]
    assert "one 1 · MIT · 里面的见 one-里面.txt" in (texts / licences.LIST).read_text(encoding="utf-8")
    for name in ("MIT", "Unicode-3.0", "Zlib", "Apache-2.0"):
        assert (texts / f"{name}.txt").stat().st_size > 500, name


def test_a_crate_whose_licence_has_no_text_stops_the_package(site, tmp_path):
    lists(site, crate("odd", "MIT AND Elastic-2.0"))
    with pytest.raises(Stop, match=r"odd.*Elastic-2\.0"):
        licences.collect(tmp_path / "texts", site)


def test_a_library_without_insides_is_listed_as_before(site, tmp_path):
    licences.collect(tmp_path / "texts", site)
    assert "one 1 · MIT\n" in (tmp_path / "texts" / licences.LIST).read_text(encoding="utf-8")
    assert not (tmp_path / "texts" / "one-里面.txt").exists()


@pytest.mark.parametrize("name", ["python-calamine", "cryptography", "pyrage"])
def test_the_crates_of_what_is_shipped_have_their_texts(name, tmp_path):
    brought = next(file.locate().parent for file in distribution(name).files if file.name == "METADATA")
    assert inside.account(name, brought, tmp_path)
    assert "pyo3 0." in (tmp_path / f"{name}-里面.txt").read_text(encoding="utf-8")


def test_the_c_libraries_inside_have_an_account_of_their_licence():
    for library in {library for each in inside.C_LIBRARIES.values() for library in each}:
        assert "opyright" in (inside.TEXTS / f"{library}.txt").read_text(encoding="utf-8"), library
