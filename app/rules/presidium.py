"""What the presidium of a unit is called, or the standing committee of a county."""


def presidium_of(unit: str, *, county: bool = False) -> str:
    """原阳县太平镇人大主席团, 原阳县人大常委会; a unit that names its 人大 itself is called as it says."""
    if "人大" in unit:
        return unit
    return f"{unit}{'人大常委会' if county else '人大主席团'}"
