"""How a person is written with what belongs to the name: 示例甲（县）, 示例丁（石桥选区，县）."""


def titled(name: str, about: str) -> str:
    """The name with what is said of it behind, in the bracket that tells namesakes apart where it has one."""
    if not about:
        return name
    return f"{name[:-1]}，{about}）" if name.endswith("）") else f"{name}（{about}）"
