"""Takes the manual's pictures out of build/screenshots: python -m tests.screenshots.manual, after make screenshots."""

from app.books.manual import PICTURES, PassageKind, chapters
from tests.screenshots.__main__ import OUT

LOOK = "1366x768-light-100"
WIDTH = 1000
COLOURS = (48, 24, 12, 10, 8)  # the fewer, the smaller the file
MOST = 60_000  # bytes of a picture


def main() -> None:
    from PIL import Image

    for passage in (each for chapter in chapters() for each in chapter.passages):
        if passage.kind is PassageKind.PICTURE:
            name = passage.target.removesuffix(".png")
            with Image.open(OUT / f"{name}-{LOOK}.png") as drawn:
                small = drawn.convert("RGB").resize(
                    (WIDTH, WIDTH * drawn.height // drawn.width), Image.Resampling.LANCZOS
                )
            for colours in COLOURS:
                small.quantize(colours, dither=Image.Dither.NONE).save(PICTURES / passage.target, optimize=True)
                if (PICTURES / passage.target).stat().st_size <= MOST:
                    break
            print(passage.target, (PICTURES / passage.target).stat().st_size)


if __name__ == "__main__":
    main()
