"""No file of a package may ask for a newer glibc than is promised."""

import pytest
from parcels import gate
from parcels.paths import Stop

from tests.packaging.elves import elf


def test_a_program_within_the_promise_passes(tmp_path):
    (tmp_path / "program").write_bytes(elf("GLIBC_2.2.5", "GLIBC_2.28"))
    (tmp_path / "note.txt").write_text("GLIBC_2.36")
    gate.demand_old_enough(tmp_path)


@pytest.mark.parametrize(
    "asked", ["GLIBC_2.29", "GLIBC_2.36", "GLIBC_3.0", "GLIBC_2.28.1", "GLIBC_PRIVATE", "GLIBC_ABI_DT_RELR"]
)
def test_one_library_that_asks_for_more_stops_the_package_and_is_named(tmp_path, asked):
    (tmp_path / "lib").mkdir()
    (tmp_path / "program").write_bytes(elf("GLIBC_2.2.5"))
    (tmp_path / "lib" / "new.so").write_bytes(elf("GLIBC_2.2.5", asked, "GLIBC_2.3"))
    with pytest.raises(Stop, match=rf"new\.so 要 {asked}$"):
        gate.demand_old_enough(tmp_path)


def test_versions_of_other_libraries_are_not_those_of_glibc(tmp_path):
    (tmp_path / "program").write_bytes(elf("GLIBCXX_3.4.30", "OPENSSL_3.0.0"))
    gate.demand_old_enough(tmp_path)


@pytest.mark.parametrize(
    ("made", "words"), [(elf("GLIBC_2.2.5", machine=183), "x86-64"), (elf(sections=False), "节表")]
)
def test_what_cannot_be_judged_does_not_pass(tmp_path, made, words):
    (tmp_path / "strange.so").write_bytes(made)
    with pytest.raises(Stop, match=words):
        gate.demand_old_enough(tmp_path)


def test_a_link_is_judged_where_it_leads_and_not_twice(tmp_path):
    (tmp_path / "program").write_bytes(elf("GLIBC_2.99"))
    (tmp_path / "again").symlink_to("program")
    with pytest.raises(Stop) as stopped:
        gate.demand_old_enough(tmp_path)
    assert str(stopped.value).count("GLIBC_2.99") == 1
