"""Partitions: what an administrator calls to give a city or a county a part of its own, here or on another server.

Said again for the same code, either makes what is missing and leaves what is there.
"""

from sqlalchemy import Connection, text

from app.ledger import server

DIVIDE = f"""
CREATE OR REPLACE FUNCTION liubu_divide(code text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE parted text; parts text[]; other text;
    within text := format('unit_code >= %L AND unit_code < %L', code, code || ':');  -- a colon sorts behind digits
BEGIN
    IF code !~ '^[0-9]+$' THEN
        RAISE EXCEPTION '“%”不是单位代码：市四位，县六位，乡镇九位数字。', code;
    END IF;
    PERFORM pg_advisory_xact_lock({server.LOCK});
    SELECT min(had) INTO other FROM (SELECT substr(relname, 7) AS had FROM pg_class
        WHERE relname ~ '^cases_[0-9]+$' AND relnamespace = current_schema()::regnamespace) AS parts_made
        WHERE had <> code AND (starts_with(code, had) OR starts_with(had, code));
    IF other IS NOT NULL THEN
        RAISE EXCEPTION '“%”与已有的分区“%”重叠，没有再分：一个单位的行只能在一个分区里。', code, other;
    END IF;
    parts := ARRAY(SELECT relname FROM pg_class
        WHERE relkind = 'p' AND relnamespace = current_schema()::regnamespace
        AND to_regclass(format('%I.%I', current_schema(), relname || '_' || code)) IS NULL ORDER BY relname);
    FOREACH parted IN ARRAY parts LOOP
        EXECUTE format('CREATE TEMP TABLE %I AS SELECT * FROM %I WHERE %s',
            'moved_' || parted, parted || '_rest', within);
        EXECUTE format('DELETE FROM %I WHERE %s', parted || '_rest', within);
    END LOOP;
    SET CONSTRAINTS ALL IMMEDIATE;  -- nothing refers out of its unit; while such a test is due no table can be altered
    FOREACH parted IN ARRAY parts LOOP
        EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)',
            parted || '_' || code, parted, code, code || ':');
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', parted || '_' || code);
    END LOOP;
    SET CONSTRAINTS ALL DEFERRED;
    FOREACH parted IN ARRAY parts LOOP
        EXECUTE format('INSERT INTO %I SELECT * FROM %I', parted, 'moved_' || parted);
        EXECUTE format('DROP TABLE pg_temp.%I', 'moved_' || parted);
    END LOOP;
END $$
"""
ATTACH = """
CREATE OR REPLACE FUNCTION liubu_attach(code text, place name) RETURNS void LANGUAGE plpgsql AS $$
DECLARE parted text; spanning text;
BEGIN
    FOR parted, spanning IN SELECT c.conrelid::regclass, c.conname
        FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
        WHERE t.relkind = 'p' AND t.relnamespace = current_schema()::regnamespace AND c.conparentid = 0
        ORDER BY c.contype  -- references before the keys; none can span what lies elsewhere
    LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', parted, spanning);
    END LOOP;
    FOR spanning IN SELECT i.indexrelid::regclass FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
        WHERE t.relkind = 'p' AND t.relnamespace = current_schema()::regnamespace AND i.indisunique
    LOOP
        EXECUTE format('DROP INDEX %s', spanning);
    END LOOP;
    FOR parted IN SELECT relname FROM pg_class
        WHERE relkind = 'p' AND relnamespace = current_schema()::regnamespace
        AND to_regclass(format('%I.%I', current_schema(), relname || '_' || code)) IS NULL ORDER BY relname
    LOOP
        EXECUTE format('CREATE FOREIGN TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L) '
            'SERVER %I OPTIONS (table_name %L)', parted || '_' || code, parted, code, code || ':', place, parted);
    END LOOP;
    FOREACH parted IN ARRAY ARRAY['packages', 'search_docs', 'county_steps'] LOOP
        CONTINUE WHEN to_regclass(format('%I.%I', current_schema(), parted || '_' || code)) IS NOT NULL;
        EXECUTE format('CREATE FOREIGN TABLE %I () INHERITS (%I) SERVER %I OPTIONS (table_name %L)',
            parted || '_' || code, parted, place, parted);
    END LOOP;
END $$
"""
MADE = """
SELECT DISTINCT substr(c.relname, length(p.relname) + 2) AS code, coalesce(s.srvname, '') AS place
FROM pg_inherits i JOIN pg_class p ON p.oid = i.inhparent JOIN pg_class c ON c.oid = i.inhrelid
    LEFT JOIN pg_foreign_table f ON f.ftrelid = c.oid LEFT JOIN pg_foreign_server s ON s.oid = f.ftserver
WHERE p.relkind = 'p' AND p.relnamespace = current_schema()::regnamespace AND c.relname ~ '_[0-9]+$' ORDER BY code
"""


def lay_out(connection: Connection) -> None:
    """Keep both functions in the database, and give a table that has come since the parts that the others have."""
    for function in (DIVIDE, ATTACH):
        connection.exec_driver_sql(function.replace("%", "%%"))
    for code, place in connection.execute(text(MADE)).all():
        if place:
            connection.execute(text("SELECT liubu_attach(:code, :place)"), {"code": code, "place": place})
            continue
        connection.execute(text("SELECT liubu_divide(:code)"), {"code": code})


def elsewhere(connection: Connection) -> bool:
    """Whether a part lies on another server: no key spans it, and so no reference."""
    return any(place for _, place in connection.execute(text(MADE)))
