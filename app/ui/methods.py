"""The working methods that a ledger can name: what is stored, and how it is read."""

METHODS = (("taiping", "太平镇工作法"), ("henan", "河南通用"))
