"""Looking up: a value found by its key in a list that is made once for a whole statement."""

from typing import Any

from sqlalchemy import String
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement


class LookedUp(FunctionElement[str]):
    """LookedUp(plain, listed, key): `plain` asks for the value, `listed` is a JSON object of all values by their keys.

    SQLite gives a list that is made once an index of its own, so that it is asked plainly; PostgreSQL would walk the
    whole list for every row, and looks into the object instead. None where the key is not there.
    """

    name = "looked_up"
    type = String()
    inherit_cache = True


@compiles(LookedUp)
def _plainly(element: LookedUp, compiler: Any, **settings: Any) -> str:
    plain, _, _ = element.clauses
    return str(compiler.process(plain, **settings))


@compiles(LookedUp, "postgresql")
def _in_an_object(element: LookedUp, compiler: Any, **settings: Any) -> str:
    _, listed, key = element.clauses
    return f"jsonb_extract_path_text({compiler.process(listed, **settings)}, {compiler.process(key, **settings)})"
