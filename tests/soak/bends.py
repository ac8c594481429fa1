"""The ways in which a workbook is bent, broken or built to do harm: each makes bytes of the bytes of a sound one."""

import io
import re
import warnings
import zipfile

SHEET, STYLES, BOOK, TYPES, RELS = (
    "xl/worksheets/sheet1.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
)
NUMBERS = (
    "2000000000",
    "-1",
    "0",
    "",
    "1e9",
    "1e400",
    "nan",
    "inf",
    "9" * 5000,
    "٣",
    "0x10",
    "1.5",
    "x",
    " 7 ",
    "4294967296",
)
PLACES = ("ZZZ99999999", "A0", "A", "1", "XFD1048576", "XFE1", "AAAA1", "a1", "$A$1", "A1:B2", "A-1", "", "甲1", "R1C1")
KINDS = ("s", "n", "b", "d", "e", "str", "inlineStr", "", "x", "ſ")


def _parts(whole):
    with zipfile.ZipFile(io.BytesIO(whole)) as package:
        return {name: package.read(name) for name in package.namelist()}


def _packed(parts, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def _changed(whole, part, change):
    parts = _parts(whole)
    parts[part] = change(parts.get(part, b""))
    return _packed(parts)


def _some(content, pattern, chance, new, share=0.2):
    """The content with some matches replaced, one at least."""
    found = list(re.finditer(pattern, content))
    if not found:
        return content + new(None)
    sure = chance.randrange(len(found))
    out, at = [], 0
    for number, match in enumerate(found):
        if number != sure and chance.random() > share:
            continue
        out += [content[at : match.start()], new(match)]
        at = match.end()
    return b"".join([*out, content[at:]])


def flipped(whole, chance):
    content = bytearray(whole)
    for _ in range(chance.randint(1, 12)):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return bytes(content)


def flipped_inside(whole, chance):
    parts = _parts(whole)
    name = chance.choice([each for each in parts if each.endswith((".xml", ".rels"))])
    return _changed(whole, name, lambda content: flipped(content, chance))


def cut_off(whole, chance):
    return whole[: chance.randrange(len(whole))]


def cut_off_inside(whole, chance):
    name = chance.choice([*_parts(whole)])
    return _changed(whole, name, lambda content: content[: chance.randrange(len(content) + 1)])


def spliced(whole, chance):
    start, length, to = chance.randrange(len(whole)), chance.randint(1, 4_000), chance.randrange(len(whole))
    return whole[:to] + whole[start : start + length] + whole[to:]


def with_parts_swapped(whole, chance):
    parts = _parts(whole)
    one, other = chance.sample(sorted(parts), 2)
    parts[one], parts[other] = parts[other], parts[one]
    return _packed(parts)


def without_a_part(whole, chance):
    parts = _parts(whole)
    del parts[chance.choice(sorted(parts))]
    return _packed(parts)


def with_odd_rows(whole, chance):
    number = chance.choice(NUMBERS).encode()
    return _changed(whole, SHEET, lambda xml: _some(xml, rb"<row[^>]*?>", chance, lambda _: b'<row r="%b">' % number))


def with_odd_places(whole, chance):
    def place(_):
        return b' r="%b"' % chance.choice(PLACES).encode()

    return _changed(whole, SHEET, lambda xml: _some(xml, rb' r="[A-Z]+\d+"', chance, place))


def with_odd_kinds(whole, chance):
    def kind(_):
        return b' t="%b"' % chance.choice(KINDS).encode()

    return _changed(whole, SHEET, lambda xml: _some(xml, rb' t="\w+"', chance, kind, 0.5))


def with_odd_values(whole, chance):
    def cell(_):
        kind, value = chance.choice(KINDS), chance.choice((*NUMBERS, *PLACES))
        return f'<c t="{kind}" s="{chance.choice(NUMBERS[:4])}"><v>{value}</v></c>'.encode()

    return _changed(whole, SHEET, lambda xml: _some(xml, rb"<c\b.*?</c>", chance, cell))


def with_strings_out_of_reach(whole, chance):
    def cell(_):
        return f'<c t="s"><v>{chance.choice((-1, 10**6, 10**12, 2**63, 0))}</v></c>'.encode()

    return _changed(whole, SHEET, lambda xml: _some(xml, rb"<c\b.*?</c>", chance, cell))


def with_odd_formulas(whole, chance):
    forms = (
        "<f>" + "(" * 9_000 + "</f>", '<f t="shared" si="7"/>', '<f t="array" ref="A1:XFD1048576">1</f>', "<f/>",
        '<f t="shared" ref="A1:A9" si="0">$A1+ZZZ9</f>', '<f t="dataTable" ref="A1" r1="x"/>', "<f>=</f>", "<f> </f>",
    )  # fmt: skip

    def cell(_):
        return f"<c>{chance.choice(forms)}</c>".encode()

    return _changed(whole, SHEET, lambda xml: _some(xml, rb"<c\b.*?</c>", chance, cell))


def nested(whole, chance):
    part = chance.choice((SHEET, STYLES, BOOK, TYPES, RELS))
    tag = chance.choice(("a", "row", "c", "is", "font", "sheets", "sheetData", "extLst"))
    deep = chance.choice((200, 20_000, 400_000))
    within = b"</%b>" % tag.encode() * deep if chance.random() < 0.7 else b""
    inner = b"<%b>" % tag.encode() * deep + within
    return _changed(whole, part, lambda xml: _some(xml, rb"(?<=>)(?=<)", chance, lambda _: inner, 0.0))


def with_entities(whole, chance):
    swelling = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    declared = chance.choice((
        f'<!DOCTYPE x [<!ENTITY e0 "哈">{swelling}]>', '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
        '<!DOCTYPE x [<!ENTITY e9 SYSTEM "/etc/passwd">]>', '<!DOCTYPE x [<!ENTITY % p SYSTEM "/dev/zero"> %p;]>',
        "<!DOCTYPE x>", f'<!DOCTYPE x [<!ENTITY e9 "{"哈" * 100_000}">]>',
    )).encode()  # fmt: skip
    part = chance.choice((SHEET, STYLES, BOOK, TYPES, RELS))

    def change(xml):
        told = re.sub(rb"(<\?xml[^>]*>)?", lambda match: match[0] + declared, xml, count=1)
        told = told.replace(b"<v>", b"<v>&e9;").replace(b"<t>", b"<t>&e9;")
        return told.decode().encode("utf-16") if chance.random() < 0.3 else told

    return _changed(whole, part, change)


def with_what_looks_like_cells(whole, chance):
    piece = chance.choice(
        (b"<c x", b"<c><f ", b"<c><f></f> ", b"<f>", b"<row ", b'<c t="st ', b"<!-", b"<c></c", b"&", b"]]>")
    )
    many = piece * chance.choice((1_000, 100_000))
    opened = chance.choice((b"<!--%b-->", b"<![CDATA[%b]]>", b"<!--%b", b"%b", b"<?x %b?>"))
    return _changed(whole, SHEET, lambda xml: xml.replace(b"<sheetData>", opened % many + b"<sheetData>", 1))


def with_long_texts(whole, chance):
    text = chance.choice(
        ("长" * 2_000_000, "（" * 400_000, "_x000D_" * 200_000, "、" * 100_000, "2024-" * 100_000, " " * 3_000_000)
    )
    cell = f'<c t="inlineStr"><is><t>{text}</t></is></c>'.encode()
    noise = bytes(chance.randrange(97, 123) for _ in range(30_000))
    return _changed(
        whole, SHEET, lambda xml: _some(xml, rb"<c\b.*?</c>", chance, lambda _: cell + b"<!--%b-->" % noise, 0.01)
    )


def with_attributes_without_end(whole, chance):
    many = b"".join(b' a%d="1"' % number for number in range(chance.choice((100, 60_000))))
    return _changed(
        whole, SHEET, lambda xml: _some(xml, rb"<(?:row|c|sheetData)\b", chance, lambda m: m[0] + many, 0.0)
    )


def with_many_cells(whole, chance):
    columns = chance.choice((1, 30, 2_500))
    row = b"<row>" + b'<c t="inlineStr"><is><t>%d</t></is></c>' % chance.randrange(9) * columns + b"</row>"
    rows = row * chance.choice((10, 1_000_000 // columns // 8))
    return _changed(whole, SHEET, lambda xml: xml.replace(b"</sheetData>", rows + b"</sheetData>", 1))


def far_apart(whole, chance):
    many = chance.choice((1, 50, 3_000))
    rows = b"".join(
        b'<row r="%d"><c r="XFD%d"><v>%d</v></c></row>' % (n, n, n * 7919 % 997) for n in range(200, 200 + many)
    )
    rows += b'<row r="%d"><c><v>1</v></c></row>' % chance.choice((1_048_576, 1_048_577, 10**7, 10**9))
    return _changed(whole, SHEET, lambda xml: xml.replace(b"</sheetData>", rows + b"</sheetData>", 1))


def bomb(whole, chance):
    size = chance.choice((5 << 20, 60 << 20, 230 << 20))
    name = chance.choice((SHEET, STYLES, "xl/media/image1.png", "xl/sharedStrings.xml"))
    parts = _parts(whole)
    parts[name] = parts.get(name, b"") + b" " * size
    return _packed(parts)


def with_odd_packing(whole, chance):
    parts = _parts(whole)
    packed = (
        lambda: _packed(parts | {f"xl/media/{number}": b"" for number in range(6_000)}),
        lambda: _packed(parts | {"../../above.xml": b"<a/>", "/etc/x.xml": b"<a/>", "C:\\x.xml": b"<a/>"}),
        lambda: _packed(parts, chance.choice((zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, zipfile.ZIP_STORED))),
        lambda: _packed(parts | {"xl/embeddings/again.xlsx": whole, SHEET: whole}),
        lambda: _packed({}),
        lambda: chance.randbytes(chance.randrange(3_000)) + whole + chance.randbytes(chance.randrange(3_000)),
        lambda: _with_a_part_twice(whole),
        lambda: _with_a_lie(whole, chance, 8, (1).to_bytes(2, "little")),  # it says that it is locked
        lambda: _with_a_lie(whole, chance, 24, chance.choice((0, 1, 2**31, 2**32 - 1)).to_bytes(4, "little")),
    )
    return chance.choice(packed)()


def _with_a_part_twice(whole):
    out = io.BytesIO(whole)
    with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(out, "a") as package:
        package.writestr(SHEET, b"<worksheet/>")
    return out.getvalue()


def _with_a_lie(whole, chance, at, lie):
    """One entry of the directory at the end says what is not so."""
    start = chance.choice([match.start() for match in re.finditer(b"PK\x01\x02", whole)]) + at
    return whole[:start] + lie + whole[start + len(lie) :]


def with_odd_relations(whole, chance):
    targets = (
        "/etc/passwd",
        "http://127.0.0.1:9/",
        "../../../x",
        "worksheets/sheet1.xml",
        "",
        "workbook.xml",
        "sheet9.xml",
        "甲.xml",
    )

    def target(_):
        return f'Target="{chance.choice(targets)}"'.encode()

    part = chance.choice((RELS, TYPES, "_rels/.rels"))
    pattern = rb'PartName="[^"]*"' if part == TYPES else rb'Target="[^"]*"'
    return _changed(whole, part, lambda xml: _some(xml, pattern, chance, target, 0.4))


def with_odd_names(whole, chance):
    names = ("", "意见", "代表", "x" * 40_000, "[]:*?/\\", "&#10;", "&#0;", "'意见'!A1", "意见&#x202e;")

    def called(_):
        return f'name="{chance.choice(names)}"'.encode()

    return _changed(whole, BOOK, lambda xml: _some(xml, rb'name="[^"]*"', chance, called, 0.5))


def with_odd_styles(whole, chance):
    def number(_):
        return b'="%b"' % chance.choice(NUMBERS).encode()

    return _changed(whole, STYLES, lambda xml: _some(xml, rb'="\d+"', chance, number, 0.1))


def without_some_tags(whole, chance):
    part = chance.choice((SHEET, STYLES, BOOK, TYPES, RELS))
    return _changed(
        whole, part, lambda xml: _some(xml, rb"<[^>]*>", chance, lambda _: b"", chance.choice((0.0, 0.02, 0.3)))
    )


def no_workbook(whole, chance):
    return chance.choice(
        (b"", b"PK", b"PK\x03\x04", chance.randbytes(5_000), b"PK\x03\x04" + chance.randbytes(5_000), whole[::-1])
    )


BENDS = (
    flipped, flipped_inside, cut_off, cut_off_inside, spliced, with_parts_swapped, without_a_part, with_odd_rows,
    with_odd_places, with_odd_kinds, with_odd_values, with_strings_out_of_reach, with_odd_formulas, nested,
    with_entities, with_what_looks_like_cells, with_long_texts, with_attributes_without_end, with_many_cells,
    far_apart, bomb, with_odd_packing, with_odd_relations, with_odd_names, with_odd_styles, without_some_tags,
    no_workbook,
)  # fmt: skip
