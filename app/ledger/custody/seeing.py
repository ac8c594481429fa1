"""Seeing: which rows of a server's ledger a user has before him; those of his county where he belongs to one.

The administrator says so by a role, `liubu_` and the county's or the city's code; the server itself keeps to it.
"""

from sqlalchemy import Connection

from app.models.county_step import CountyStep
from app.models.journal import JournalRow
from app.models.key import Key
from app.models.mapping import Mapping
from app.models.origin import Origin
from app.models.package import Package
from app.models.row import Base
from app.models.search import SearchDoc
from app.models.setting import Setting
from app.models.tables import SHIPPED
from app.models.word import Word
from app.rules.handover import Party

SCOPE = r"""
CREATE OR REPLACE VIEW liubu_scope AS
SELECT coalesce(min(code), '') AS low, coalesce(min(code), '') || ':' AS high
FROM (SELECT substr(rolname, 7) AS code FROM pg_roles
      WHERE rolname ~ '^liubu_[0-9]+$' AND NOT rolsuper AND pg_has_role(oid, 'MEMBER')) AS own
"""
HEAD = "CREATE OR REPLACE VIEW journal_head AS SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"
WHOSE = """
ALTER TABLE journal ADD COLUMN IF NOT EXISTS unit_code varchar(12) GENERATED ALWAYS AS (coalesce(
    coalesce(nullif(after, ''), nullif(before, ''), '{}')::json
    ->> CASE entry_table WHEN 'packages' THEN 'township' WHEN 'keys' THEN 'party' ELSE 'unit_code' END, '')) STORED
"""
WITHIN = "{0} >= (SELECT low FROM liubu_scope) AND {0} < (SELECT high FROM liubu_scope)"
ASKS = {
    "INSERT": "WITH CHECK",
    "UPDATE": "USING (true) WITH CHECK",
}  # what is not his to change is refused, not passed over
UNBOUND = "(SELECT low FROM liubu_scope) = ''"
OF_THE_LEDGER: tuple[type[Base], ...] = (
    Setting,
    Word,
    Origin,
    Mapping,
)  # of everybody's to read, and for no county to write


def guard(connection: Connection) -> None:
    """Let the server show everybody what is his. What is said again stays as it was said."""
    for statement in (WHOSE, SCOPE, HEAD):
        connection.exec_driver_sql(statement)
    told_apart: tuple[type[Base], ...] = (*SHIPPED, SearchDoc)
    rules = {model.__tablename__: {"ALL": WITHIN.format("unit_code")} for model in told_apart}
    rules[Package.__tablename__] = {"ALL": WITHIN.format("township")}
    rules[Key.__tablename__] = {"ALL": f"role <> '{Party.TOWNSHIP.name}' OR {WITHIN.format('party')}"}
    rules[CountyStep.__tablename__] = {"ALL": "EXISTS (SELECT FROM cases WHERE cases.id = case_id)"}
    rules[JournalRow.__tablename__] = {"SELECT": WITHIN.format("unit_code"), "INSERT": "true"}
    for model in OF_THE_LEDGER:
        rules[model.__tablename__] = {"SELECT": "true", "INSERT": UNBOUND, "UPDATE": UNBOUND, "DELETE": UNBOUND}
    for table, policies in rules.items():
        connection.exec_driver_sql(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        for act, rule in policies.items():
            name, asks = f"own_{act.lower()}", ASKS.get(act, "USING")
            connection.exec_driver_sql(f"DROP POLICY IF EXISTS {name} ON {table}")
            connection.exec_driver_sql(f"CREATE POLICY {name} ON {table} FOR {act} {asks} ({rule})")
