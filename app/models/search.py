"""What the one search box looks through: one document an entry, indexed by overlapping bigrams."""

from sqlalchemy import BigInteger, Connection, Index, Integer, event
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Base


class SearchDoc(Base):
    """`body` holds the entry's words as bigrams (rules/bigrams.py); the FTS5 table `search_index` reads it from here,
    so that FTS5's own integrity-check can compare the two.
    """

    __tablename__ = "search_docs"

    rowid: Mapped[int] = mapped_column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True)
    kind: Mapped[str]
    entry_id: Mapped[str]
    body: Mapped[str]

    __table_args__ = (Index("uq_search_docs_entry", "kind", "entry_id", unique=True),)


INDEX_DDL = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_index USING fts5("
    "body, content='search_docs', content_rowid='rowid', tokenize='ascii', prefix='1')"
)
TOKENS = "array_to_tsvector(string_to_array(body, ' '))"  # as they are: its own parser would cut numbers and marks
GIN_DDL = f"CREATE INDEX search_index ON search_docs USING gin ({TOKENS})"


@event.listens_for(SearchDoc.__table__, "after_create")
def _create_index(_table: object, connection: Connection, **_options: object) -> None:
    connection.exec_driver_sql(INDEX_DDL if connection.dialect.name == "sqlite" else GIN_DDL)
