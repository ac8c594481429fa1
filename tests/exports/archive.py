"""What an archive asks of a PDF (ISO 19005-2, level b), read off the file itself."""

import io
from xml.etree import ElementTree as ET

import pikepdf
from fontTools.ttLib import TTFont
from PIL import ImageCms

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
SPACES = {
    "aid": "http://www.aiim.org/pdfa/ns/id/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
}
WORDS = {"/Title": "dc:title", "/Author": "dc:creator", "/Creator": "xmp:CreatorTool", "/Producer": "pdf:Producer"}
DAYS = {"/CreationDate": "xmp:CreateDate", "/ModDate": "xmp:ModifyDate"}
KNOWN = (
    "q Q cm w J j M d ri i gs m l c v y h re S s f F f* B B* b b* n W W* BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T* Tj TJ "
    "' \" G g RG rg Do"
)
OPERATORS = set(KNOWN.split())
SAVED = 28  # states that may be saved in each other
PRINTED, UNSEEN = 4, 1 | 2 | 32  # flags of an annotation
FILTERS = {"/FlateDecode", "/DCTDecode"}


def faults(content):
    """Everything in the file that an archive would refuse, in sentences; none for a file that it takes."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return [
            *pdf.check_pdf_syntax(),
            *_file(pdf, content),
            *_catalogue(pdf),
            *_metadata(pdf),
            *_intent(pdf),
            *_streams(pdf),
            *(fault for page in pdf.pages for fault in (*_annotations(page), *_contents(page), *_images(page))),
            *(fault for font in _fonts(pdf) for fault in _font(font)),
        ]


def _file(pdf, content):
    version = tuple(map(int, pdf.pdf_version.split(".")))
    if not (1, 4) <= version <= (1, 7):
        yield f"version {pdf.pdf_version}"
    if content[content.index(b"\n") + 1] != ord("%") or min(content[content.index(b"\n") + 2 :][:4]) < 128:
        yield "no comment that tells the file is binary"
    if len(pdf.trailer.get("/ID", [])) != 2:
        yield "no document ID"
    if "/Encrypt" in pdf.trailer:
        yield "encrypted"


def _catalogue(pdf):
    root = pdf.Root
    for key in ("/AA", "/OpenAction", "/JavaScript", "/AcroForm", "/AF", "/Collection", "/Requirements"):
        if key in root:
            yield f"{key} in the catalogue"
    if {"/EmbeddedFiles", "/JavaScript"} & set(root.get("/Names", {})):
        yield "files or scripts within"
    if str(root.get("/Lang", "")) != "zh-CN":
        yield "no language"
    if root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is not True:
        yield "the title is not what a window shows"


def _metadata(pdf):
    stream = pdf.Root.get("/Metadata")
    if stream is None:
        yield "no metadata"
        return
    if "/Filter" in stream or str(stream.get("/Subtype")) != "/XML":
        yield "metadata that cannot be read as they are"
    packet = ET.fromstring(stream.read_bytes())
    if (_said(packet, "aid:part"), _said(packet, "aid:conformance")) != ("2", "B"):
        yield "no claim of PDF/A-2b"
    if not _said(packet, "dc:title"):
        yield "no title"
    yield from _agreement(packet, pdf.docinfo)


def _said(packet, path):
    found = packet.find(f".//{path}", SPACES)
    inner = found.find(f".//{RDF}li") if found is not None else None
    return "" if found is None else (inner if inner is not None else found).text or ""


def _agreement(packet, info):
    """What is said in the old way is said in the new one, and the same."""
    for key, path in WORDS.items():
        if str(info.get(key, "")) != _said(packet, path):
            yield f"{key} is not {path}"
    for key, path in DAYS.items():
        if _digits(str(info[key])) != _digits(_said(packet, path)):
            yield f"{key} is not {path}"
    if set(info) != {*WORDS, *DAYS}:
        yield f"said in one way only: {sorted(set(info) ^ {*WORDS, *DAYS})}"


def _digits(text):
    return "".join(sign for sign in text if sign.isdigit())


def _intent(pdf):
    intents = list(pdf.Root.get("/OutputIntents", []))
    if [str(each.S) for each in intents] != ["/GTS_PDFA1"]:
        yield "no output intent"
        return
    profile = intents[0].DestOutputProfile
    read = ImageCms.getOpenProfile(io.BytesIO(profile.read_bytes()))
    if (int(profile.N), read.profile.xcolor_space.strip(), read.profile.device_class) != (3, "RGB", "mntr"):
        yield "an output intent that is no screen's"


def _streams(pdf):
    for each in pdf.objects:
        if isinstance(each, pikepdf.Stream):
            if {"/F", "/FFilter", "/FDecodeParms"} & set(each.keys()):
                yield "a stream kept outside"
            filters = each.get("/Filter", pikepdf.Array())
            names = [str(name) for name in filters] if isinstance(filters, pikepdf.Array) else [str(filters)]
            yield from (f"filter {name}" for name in names if name not in FILTERS)


def _annotations(page):
    for each in page.get("/Annots", []):
        flags = int(each.get("/F", 0))
        if str(each.Subtype) != "/Link" or not flags & PRINTED or flags & UNSEEN:
            yield "an annotation that paper would not show"
        if "/AA" in each or str(each.get("/A", {}).get("/S", "/GoTo")) != "/GoTo":
            yield "an annotation that acts"
    if "/AA" in page:
        yield "a page that acts"


def _contents(page):
    fonts = page.get("/Resources", {}).get("/Font", {})
    depth, font, shown = 0, "", {}
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name not in OPERATORS:
            yield f"operator {name}"
        depth += {"q": 1, "Q": -1}.get(name, 0)
        if not 0 <= depth <= SAVED:
            yield "states saved too deep"
        if name == "Tf":
            font = str(operands[0])
        if name == "Tj":
            shown.setdefault(font, set()).update(
                bytes(operands[0])[at : at + 2] for at in range(0, len(bytes(operands[0])), 2)
            )
    if depth:
        yield "a state that was never restored"
    for font, codes in shown.items():
        if font not in fonts:
            yield f"text in {font}, which is not there"
            continue
        places = fonts[font].DescendantFonts[0].CIDToGIDMap.read_bytes()
        if any(places[2 * int.from_bytes(code) :][:2] in {b"", b"\0\0"} for code in codes):
            yield "a character without a glyph"


def _images(page):
    for image in page.get_images().values():
        if str(image.get("/ColorSpace")) not in {"/DeviceRGB", "/DeviceGray"} and not _indexed(image):
            yield f"colours {image.get('/ColorSpace')}"
        if bool(image.get("/Interpolate", False)) or {"/Alternates", "/OPI"} & set(image.keys()):
            yield "an image that is not what it shows"


def _indexed(image):
    space = image.get("/ColorSpace")
    return isinstance(space, pikepdf.Array) and str(space[0]) == "/Indexed" and str(space[1]) == "/DeviceRGB"


def _fonts(pdf):
    return [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and str(each.get("/Type")) == "/Font"
            and str(each.get("/Subtype")) != "/CIDFontType2"]  # fmt: skip


def _font(font):
    if str(font.Subtype) != "/Type0" or str(font.Encoding) != "/Identity-H" or "/ToUnicode" not in font:
        yield f"a font {font.get('/BaseFont')} of another kind"
        return
    [inner] = font.DescendantFonts
    if "/FontFile2" not in inner.FontDescriptor:
        yield f"{font.BaseFont} is not embedded"
        return
    if not str(font.BaseFont)[1:].split("+")[0].isupper() or len(str(font.BaseFont).split("+")[0]) != 7:
        yield f"{font.BaseFont} does not say that it is a part"
    face = TTFont(io.BytesIO(inner.FontDescriptor.FontFile2.read_bytes()))
    scale = 1000 / face["head"].unitsPerEm
    advances, order = face["hmtx"].metrics, face.getGlyphOrder()
    places = inner.CIDToGIDMap.read_bytes()
    for number, width in enumerate(inner.W[1], start=int(inner.W[0])):
        glyph = int.from_bytes(places[2 * number : 2 * number + 2])
        if abs(advances[order[glyph]][0] * scale - float(width)) > 1:
            yield f"a width of {font.BaseFont} is not its glyph's"
