"""Which signs are turned, one at a time: what a reader of the program could get wrong without its falling over.

Kept from mutmut: comparisons, and/or, not, in, is, arithmetic, numbers moved by one, arguments left out, True and
False, break and continue, both arms of a choice, str methods. Left out: a value, an argument or a lambda that becomes
None, which nearly always ends in a crash that any test notices. Added: what a function gives back, a call left out, a
condition turned, a filter of a comprehension left out.
"""

from collections.abc import Iterable, Iterator

import libcst as cst
from mutmut.mutation import mutators


def strings(node: cst.BaseString) -> Iterator[cst.BaseString]:
    """A key, a code or a column becomes another one; sentences, which are Chinese, stay."""
    if isinstance(node, cst.SimpleString) and node.value.isascii() and node.value[-2] not in "'\"":
        yield node.with_changes(value=f"{node.value[:-1]}XX{node.value[-1]}")


def arguments(node: cst.Call) -> Iterator[cst.Call]:
    for index in range(len(node.args)) if len(node.args) > 1 else ():
        yield node.with_changes(args=[*node.args[:index], *node.args[index + 1 :]])


def answers(node: cst.Return) -> Iterator[cst.Return]:
    value = node.value
    if value is None or (isinstance(value, cst.Name) and value.value in {"None", "True", "False"}):
        return
    yield node.with_changes(value=cst.Name("None"), whitespace_after_return=cst.SimpleWhitespace(" "))


def calls(node: cst.Expr) -> Iterator[cst.Expr]:
    if isinstance(node.value, cst.Call):
        yield node.with_changes(value=cst.Ellipsis())


def conditions(node: cst.If | cst.While) -> Iterator[cst.If | cst.While]:
    """Where nothing else in the condition is turned: `if name`, `if known(name)`."""
    if isinstance(node.test, (cst.Name, cst.Attribute, cst.Call, cst.NamedExpr, cst.Subscript)):
        test = node.test.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
        yield node.with_changes(
            test=cst.UnaryOperation(cst.Not(), test), **{whitespace(node): cst.SimpleWhitespace(" ")}
        )


def whitespace(node: cst.If | cst.While) -> str:
    return "whitespace_before_test" if isinstance(node, cst.If) else "whitespace_after_while"


def filters(node: cst.CompFor) -> Iterator[cst.CompFor]:
    for index in range(len(node.ifs)):
        yield node.with_changes(ifs=[*node.ifs[:index], *node.ifs[index + 1 :]])


LEFT_OUT = {
    mutators.operator_string,
    mutators.operator_arg_removal,
    mutators.operator_assignment,
    mutators.operator_lambda,
    mutators.operator_dict_arguments,
}
ADDED: Iterable[tuple[type, object]] = (
    (cst.BaseString, strings),
    (cst.Call, arguments),
    (cst.Return, answers),
    (cst.Expr, calls),
    (cst.If, conditions),
    (cst.While, conditions),
    (cst.CompFor, filters),
)


def settle() -> None:
    """Let mutmut turn these signs: its own list is the one that it goes through."""
    mutators.mutation_operators[:] = [
        *(each for each in mutators.mutation_operators if each[1] not in LEFT_OUT),
        *ADDED,
    ]
