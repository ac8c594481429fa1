"""What makes a PDF one for the archive (PDF/A-2b, ISO 19005-2): who it says it is, and in which colours it is drawn."""

from datetime import UTC, datetime
from html import escape
from typing import Any

from reportlab.pdfbase import pdfdoc

from app.exports.ink.colour import NAME, srgb

PART, CONFORMANCE, LANGUAGE = 2, "B", "zh-CN"
XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdfaid:part>{part}</pdfaid:part>
<pdfaid:conformance>{conformance}</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{made}</xmp:CreateDate>
<xmp:ModifyDate>{made}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
PRINTED = 4  # the flag of a link that is no less on paper than on the screen


class Information(pdfdoc.PDFInfo):  # type: ignore[misc]  # reportlab has no types
    """What a document says about itself in the old way, and no more than it says in the new one."""

    def format(self, document: Any) -> bytes:
        made = pdfdoc.PDFString(f"D:{_made(document):%Y%m%d%H%M%S}+00'00'")
        texts = {"Title": self.title, "Author": self.author, "Producer": self.producer, "Creator": self.creator}
        entries = {key: pdfdoc.PDFString(words) for key, words in texts.items()}
        formatted: bytes = pdfdoc.PDFDictionary({**entries, "CreationDate": made, "ModDate": made}).format(document)
        return formatted


class _Catalogue(pdfdoc.PDFCatalog):  # type: ignore[misc]
    __NoDefault__ = (*pdfdoc.PDFCatalog.__NoDefault__, "OutputIntents")


def archive(document: Any) -> None:
    """Have a document say what an archive asks; called when all else of it is there."""
    catalogue = document.Catalog
    catalogue.__class__ = _Catalogue
    catalogue.Metadata = _metadata(document)
    catalogue.OutputIntents = pdfdoc.PDFArray([_intent(document)])
    catalogue.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})


def _metadata(document: Any) -> Any:
    info = document.info
    packet = XMP.format(
        part=PART,
        conformance=CONFORMANCE,
        language=LANGUAGE,
        title=_text(info.title),
        author=_text(info.author),
        creator=_text(info.creator),
        producer=_text(info.producer),
        made=f"{_made(document):%Y-%m-%dT%H:%M:%S}+00:00",
    )
    stream = pdfdoc.PDFStream(content=packet.encode())
    stream.dictionary["Type"], stream.dictionary["Subtype"] = "/Metadata", "/XML"
    return stream


def _intent(document: Any) -> Any:
    profile = pdfdoc.PDFStream(content=srgb(), filters=[pdfdoc.PDFZCompress])
    profile.dictionary["N"] = 3
    return pdfdoc.PDFDictionary(
        {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": pdfdoc.PDFString(NAME),
            "Info": pdfdoc.PDFString(NAME),
            "DestOutputProfile": document.Reference(profile),
        }
    )


def _text(words: str) -> str:
    return escape(words, quote=False)  # as saxutils does, which brings half the network along


def _made(document: Any) -> datetime:
    """When the document says it was made: always at the same moment, so that the same paper is the same bytes."""
    return datetime.fromtimestamp(document._timeStamp.t, UTC)  # noqa: SLF001 — reportlab tells it nowhere else
