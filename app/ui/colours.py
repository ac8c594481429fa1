"""The one table of colours: light from the paper ledger, dark for the evening."""

from dataclasses import dataclass

TONES = ("late", "soon", "done", "note", "plain")


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one palette; `*_ink` is for words, `*_soft` the ground a tag lies on."""

    paper: str
    surface: str
    raised: str
    ink: str
    muted: str
    rule: str
    line: str
    hover: str
    chosen: str
    accent: str
    on_accent: str
    accent_ink: str
    accent_hover: str
    strong: str
    on_strong: str
    late: str
    late_ink: str
    late_soft: str
    late_line: str
    soon: str
    soon_ink: str
    soon_soft: str
    soon_line: str
    done: str
    done_ink: str
    done_soft: str
    done_line: str
    note: str
    note_ink: str
    note_soft: str
    note_line: str
    plain: str
    plain_ink: str
    plain_soft: str
    plain_line: str
    nav: str
    nav_ink: str
    nav_muted: str
    nav_hover: str
    nav_chosen: str
    nav_badge: str
    desk: str


LIGHT = Colours(
    paper="#F7F6F3",
    surface="#FFFFFF",
    raised="#FBFAF8",
    ink="#1F2328",
    muted="#626976",
    rule="#E4E1DA",
    line="#C9C5BC",
    hover="#F3F1EC",
    chosen="#FBEFEF",
    accent="#B4282D",
    on_accent="#FFFFFF",
    accent_ink="#B4282D",
    accent_hover="#9C2026",
    strong="#1F2328",
    on_strong="#FFFFFF",
    late="#B4282D",
    late_ink="#A32328",
    late_soft="#FBE9E9",
    late_line="#E3A5A7",
    soon="#B7791F",
    soon_ink="#7D5008",
    soon_soft="#FDF3DE",
    soon_line="#E2C184",
    done="#2E7D4F",
    done_ink="#246540",
    done_soft="#E7F4EC",
    done_line="#9CCBB0",
    note="#2F5D8A",
    note_ink="#2F5D8A",
    note_soft="#E9F0F7",
    note_line="#A5BFD8",
    plain="#8A8F98",
    plain_ink="#565C66",
    plain_soft="#F1EFEA",
    plain_line="#D3CFC6",
    nav="#2B2D31",
    nav_ink="#E9E7E2",
    nav_muted="#B5B8BD",
    nav_hover="#34373C",
    nav_chosen="#3C3F45",
    nav_badge="#5B5F67",
    desk="#E8E5DE",
)

DARK = Colours(
    paper="#191B1E",
    surface="#222529",
    raised="#272A2F",
    ink="#E9E6E0",
    muted="#A4A9B1",
    rule="#34383E",
    line="#4A4F57",
    hover="#2B2F34",
    chosen="#3A2729",
    accent="#C2383D",
    on_accent="#FFFFFF",
    accent_ink="#F2898B",
    accent_hover="#AD2E33",
    strong="#E9E6E0",
    on_strong="#191B1E",
    late="#E0595D",
    late_ink="#F59C9E",
    late_soft="#43262A",
    late_line="#7A3D41",
    soon="#D69A3C",
    soon_ink="#F0C377",
    soon_soft="#3D3220",
    soon_line="#735A2C",
    done="#4FA877",
    done_ink="#8AD3AB",
    done_soft="#20382B",
    done_line="#3A6B51",
    note="#6C9CCB",
    note_ink="#A3C6E8",
    note_soft="#22323F",
    note_line="#41607D",
    plain="#7C828B",
    plain_ink="#B9BEC5",
    plain_soft="#2D3136",
    plain_line="#474C54",
    nav="#121416",
    nav_ink="#E9E7E2",
    nav_muted="#AFB3B9",
    nav_hover="#1E2124",
    nav_chosen="#282B2F",
    nav_badge="#565B63",
    desk="#111315",
)


def contrast(one: str, other: str) -> float:
    """Contrast of two colours by WCAG 2: 1 (none) to 21 (black on white)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour_name: str) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour_name[i : i + 2], 16)) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
