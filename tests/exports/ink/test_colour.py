"""The colour space that stands in every PDF: worked out here, and the one that everybody means by sRGB."""

import io
from itertools import product

from PIL import Image, ImageCms

from app.exports.ink.colour import srgb


def test_the_profile_is_the_one_that_everybody_means():
    ours, theirs = ImageCms.getOpenProfile(io.BytesIO(srgb())), ImageCms.createProfile("sRGB")
    assert ImageCms.getProfileDescription(ours).strip() == "sRGB IEC61966-2.1"
    shades = list(product(range(0, 256, 15), repeat=3))
    picture = Image.new("RGB", (len(shades), 1))
    picture.putdata(shades)
    seen = ImageCms.applyTransform(picture, ImageCms.buildTransform(ours, theirs, "RGB", "RGB"))
    assert max(abs(a - b) for a, b in zip(picture.tobytes(), seen.tobytes(), strict=True)) <= 1


def test_the_profile_is_small_and_always_the_same():
    assert srgb() is srgb()
    assert len(srgb()) < 1024
    assert (srgb()[36:40], srgb()[12:20]) == (b"acsp", b"mntrRGB ")
