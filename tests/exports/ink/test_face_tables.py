"""The arrays that stand for a face's tables say what reportlab read."""

import pytest
from reportlab.pdfbase.ttfonts import TTFont

from app.exports.ink import fonts
from app.exports.ink.face_tables import Advances, Places


@pytest.mark.parametrize("name", list(fonts.FILES))
def test_every_glyph_and_every_width_is_the_one_that_was_read(name):
    read, ours = TTFont(f"read-{name}", str(fonts.FOLDER / fonts.FILES[name])).face, fonts.face(name).face
    assert dict(ours.charToGlyph) == {code: glyph for code, glyph in read.charToGlyph.items() if glyph}
    assert dict(ours.charWidths) == read.charWidths
    assert list(ours.glyphPos) == read.glyphPos
    known = int.from_bytes(read.get_table("hhea")[34:36])
    assert [ours.hmetrics[glyph] for glyph in range(known)] == read.hmetrics[:known]
    assert ours.hmetrics[read.numGlyphs - 1][0] == read.hmetrics[known - 1][0]


def test_a_character_that_leads_to_the_empty_glyph_is_not_drawn():
    places = Places({0x41: 3, 0x42: 0, 0x20000: 9})
    assert [code in places for code in (0x40, 0x41, 0x42, 0x20000, 0x20001, -1, "A")] == [
        False,
        True,
        False,
        True,
        False,
        False,
        False,
    ]
    assert dict(places) == {0x41: 3, 0x20000: 9}
    assert (len(places), places.get(0x42)) == (2, None)
    assert dict(Places({})) == {}


def test_what_a_broken_face_names_and_has_not_draws_nothing_and_breaks_nothing():
    places = Places({0x41: 3, 0x42: 70_000, 0x43: 9, 0xFFFF_FFFF: 4, -1: 5})
    assert dict(places) == {0x41: 3, 0x43: 9}
    widths = Advances(places, {0x41: 512.5, 0x42: 600})
    assert dict(widths) == {0x41: 512.5}
    assert widths.get(0x43, 1000) == 1000


@pytest.mark.parametrize("name", ["serif", "sans-bold"])
def test_glyphs_are_embedded_as_out_of_the_whole_file_which_is_mapped_no_longer(name):
    read, ours = TTFont(f"read-{name}", str(fonts.FOLDER / fonts.FILES[name])).face, fonts.face(name).face
    drawn = [0, *map(ord, "代表接待选民簿é½，。A")]
    assert ours.makeSubset(drawn) == read.makeSubset(drawn)
    assert ours._ttf_data._mapped.closed
