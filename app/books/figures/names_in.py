"""The names that one column holds, joined by 、, each as a row of its own."""

from typing import Any

from sqlalchemy import String
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement


class NamesIn(FunctionElement[str]):
    """NamesIn(column).table_valued("value"): a row for each name, of the row beside which it stands in FROM."""

    name = "names_in"
    type = String()
    inherit_cache = True


@compiles(NamesIn)
def _of_json(element: NamesIn, compiler: Any, **settings: Any) -> str:
    names = compiler.process(element.clauses, **settings)
    return f"json_each('[' || replace(json_quote({names}), '、', '\",\"') || ']')"


@compiles(NamesIn, "postgresql")
def _of_array(element: NamesIn, compiler: Any, **settings: Any) -> str:
    names = compiler.process(element.clauses, **settings)
    return f"jsonb_array_elements_text(to_jsonb(string_to_array({names}, '、')))"
