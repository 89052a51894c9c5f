"""Token buckets in SQL, so that all workers of a server count together."""

from sqlalchemy import Connection, column, text

from sync_server.store.prepared import Prepared

# `level` counts thousandths of a request. One statement: refill, take if there is one, tell.
_TAKE = Prepared(
    text(
        """
    INSERT INTO bucket (g, name, level, at, taken) VALUES (:g, :name, :burst - 1000, :now, 1)
    ON CONFLICT (g, name) DO UPDATE SET
      level = CASE
        WHEN bucket.level + (:now - bucket.at) * :rate >= :burst THEN :burst - 1000
        WHEN bucket.level + (:now - bucket.at) * :rate >= 1000
          THEN bucket.level + (:now - bucket.at) * :rate - 1000
        ELSE bucket.level END,
      at = CASE WHEN bucket.level + (:now - bucket.at) * :rate >= 1000 THEN :now
        ELSE bucket.at END,
      taken = CASE WHEN bucket.level + (:now - bucket.at) * :rate >= 1000 THEN 1 ELSE 0 END
    RETURNING level, at, taken
    """
    ).columns(column("level"), column("at"), column("taken"))
)


def take(
    conn: Connection, group: str, name: str, *, per_second: int, burst: int, now_ms: int
) -> int:
    """Take one request out of a bucket; 0, or the milliseconds to wait for the next.

    A refused request costs nothing, so a client that waits as told always gets in.
    """
    row = _TAKE.run(
        conn,
        {"g": group, "name": name, "rate": per_second, "burst": burst * 1000, "now": now_ms},
    )[0]
    if row.taken:
        return 0
    available: int = row.level + (now_ms - row.at) * per_second
    return max(1, -(-(1000 - available) // per_second))


def sweep(conn: Connection, older_than_ms: int) -> None:
    """Forget buckets that have long been full again."""
    conn.execute(text("DELETE FROM bucket WHERE at < :at"), {"at": older_than_ms})
