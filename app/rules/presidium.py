"""What the presidium of a unit is called."""


def presidium_of(unit: str) -> str:
    """原阳县太平镇人大主席团; a unit that names its 人大 itself is called as it says."""
    return unit if "人大" in unit else f"{unit}人大主席团"
