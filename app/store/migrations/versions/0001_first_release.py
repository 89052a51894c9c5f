"""The durable tables of the first release, in the words in which they were made then."""

from alembic import op

from app.store.creation import VERSION_TABLE
from app.store.schema import APPLICATION_ID

revision = "0001"
down_revision = None

STATEMENTS = (
    """
    CREATE TABLE backup_log (
    name TEXT NOT NULL,
    made_ms INTEGER NOT NULL,
    events INTEGER NOT NULL,
    size INTEGER NOT NULL,
    checked TEXT NOT NULL,
    CONSTRAINT pk_backup_log PRIMARY KEY (name)
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE chain (
    no INTEGER NOT NULL,
    device TEXT NOT NULL,
    n INTEGER NOT NULL,
    hash BLOB NOT NULL,
    numbered_n INTEGER DEFAULT 0 NOT NULL,
    CONSTRAINT pk_chain PRIMARY KEY (no),
    CONSTRAINT uq_chain_device UNIQUE (device)
    )
    STRICT
    """,
    """
    CREATE TABLE draft (
    form TEXT NOT NULL,
    content TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    CONSTRAINT pk_draft PRIMARY KEY (form)
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE group_key (
    epoch INTEGER NOT NULL,
    "key" BLOB NOT NULL,
    CONSTRAINT pk_group_key PRIMARY KEY (epoch)
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE identity (
    device TEXT NOT NULL,
    label TEXT NOT NULL,
    started_ms INTEGER NOT NULL,
    ended_ms INTEGER,
    CONSTRAINT pk_identity PRIMARY KEY (device)
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE log_state (
    one INTEGER NOT NULL CONSTRAINT ck_log_state_single CHECK (one = 1),
    group_id TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    size INTEGER NOT NULL,
    frontier BLOB NOT NULL,
    checkpoint TEXT DEFAULT '' NOT NULL,
    lam INTEGER NOT NULL,
    CONSTRAINT pk_log_state PRIMARY KEY (one)
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE peer (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    vector TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    CONSTRAINT pk_peer PRIMARY KEY (kind, name)
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE person_key (
    member TEXT NOT NULL,
    "key" BLOB,
    changed_ms INTEGER NOT NULL,
    CONSTRAINT pk_person_key PRIMARY KEY (member)
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE projection_state (
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    shape TEXT NOT NULL,
    tables TEXT NOT NULL,
    root_numbered BLOB NOT NULL,
    root_now BLOB NOT NULL,
    CONSTRAINT pk_projection_state PRIMARY KEY (name)
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE rule_index (
    kind TEXT NOT NULL,
    "key" TEXT NOT NULL,
    found TEXT NOT NULL,
    CONSTRAINT pk_rule_index PRIMARY KEY (kind, "key")
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE set_aside (
    kind TEXT NOT NULL,
    hash BLOB NOT NULL,
    code TEXT NOT NULL,
    missing TEXT DEFAULT '' NOT NULL,
    at_ms INTEGER NOT NULL,
    sig BLOB NOT NULL,
    body BLOB NOT NULL,
    CONSTRAINT pk_set_aside PRIMARY KEY (kind, hash)
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE setting (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_setting PRIMARY KEY (name)
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE sync_run (
    no INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    via TEXT NOT NULL,
    sent INTEGER NOT NULL,
    got INTEGER NOT NULL,
    took_ms INTEGER NOT NULL,
    result TEXT NOT NULL,
    CONSTRAINT pk_sync_run PRIMARY KEY (no)
    )
    STRICT
    """,
    """
    CREATE TABLE undo_log (
    position INTEGER NOT NULL,
    hash BLOB NOT NULL,
    changes BLOB NOT NULL,
    CONSTRAINT pk_undo_log PRIMARY KEY (position)
    )
    STRICT
    """,
    """
    CREATE TABLE unknown_fact (
    hash BLOB NOT NULL,
    type TEXT NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_unknown_fact PRIMARY KEY (hash)
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE event (
    no INTEGER NOT NULL,
    hash BLOB NOT NULL,
    id BLOB NOT NULL,
    chain INTEGER NOT NULL,
    n INTEGER NOT NULL,
    lam INTEGER NOT NULL,
    type TEXT NOT NULL,
    is_control INTEGER NOT NULL,
    seq INTEGER,
    epoch INTEGER,
    is_last INTEGER DEFAULT 1 NOT NULL,
    received_ms INTEGER NOT NULL,
    sig BLOB,
    body BLOB NOT NULL,
    CONSTRAINT pk_event PRIMARY KEY (no),
    CONSTRAINT uq_event_hash UNIQUE (hash),
    CONSTRAINT uq_event_id UNIQUE (id),
    CONSTRAINT uq_event_chain UNIQUE (chain, n),
    CONSTRAINT uq_event_seq UNIQUE (seq),
    CONSTRAINT ck_event_numbered CHECK ((seq IS NULL) = (epoch IS NULL)),
    CONSTRAINT fk_event_chain_chain FOREIGN KEY(chain) REFERENCES chain (no)
    )
    STRICT
    """,
    """
    CREATE INDEX ix_event_control ON event (seq) WHERE is_control = 1
    """,
    """
    CREATE INDEX ix_event_waiting ON event (lam) WHERE seq IS NULL
    """,
)


def upgrade() -> None:
    op.execute(VERSION_TABLE)
    op.execute("INSERT INTO alembic_version (version_num) VALUES ('0000')")
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def downgrade() -> None:
    raise NotImplementedError("a book never goes back; restore the copy made before")
