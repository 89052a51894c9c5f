"""Token buckets in SQL, so that all workers of a server count together."""

from dataclasses import dataclass

from sqlalchemy import Connection, column, text

from sync_server.store.prepared import Prepared

DAY_MS = 24 * 3600 * 1000

# The clocks of two workers differ a little: nothing has passed then. A bucket whose last request
# lies far ahead, because the clock was set back, is full again: what is refused is rolled back, so
# it would stand still until the clock is there.
_PASSED = """CASE WHEN :now >= bucket.at THEN :now - bucket.at
    WHEN bucket.at - :now > 60000 THEN :burst ELSE 0 END"""
_NOW = "CASE WHEN :now > bucket.at OR bucket.at - :now > 60000 THEN :now ELSE bucket.at END"
# `level` counts thousandths of a request, `facts` those of the UTC day `day`. One statement:
# refill, take if there is one, count, tell.
_TAKE = Prepared(
    text(
        """
    INSERT INTO bucket (g, name, level, at, taken, day, facts)
    VALUES (:g, :name, CAST(:burst AS BIGINT) - 1000, :now, 1, :day, :facts)
    ON CONFLICT (g, name) DO UPDATE SET
      level = CASE
        WHEN bucket.level + (PASSED) * :rate >= :burst THEN :burst - 1000
        WHEN bucket.level + (PASSED) * :rate >= 1000 THEN bucket.level + (PASSED) * :rate - 1000
        ELSE bucket.level END,
      at = CASE WHEN bucket.level + (PASSED) * :rate >= 1000 THEN (LATER) ELSE bucket.at END,
      taken = CASE WHEN bucket.level + (PASSED) * :rate >= 1000 THEN 1 ELSE 0 END,
      day = :day,
      facts = CASE WHEN bucket.day = :day THEN bucket.facts ELSE 0 END + :facts
    RETURNING level, at, taken, facts
    """.replace("PASSED", _PASSED).replace("LATER", _NOW)
    ).columns(column("level"), column("at"), column("taken"), column("facts"))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """What one bucket gives."""

    per_second: int
    burst: int
    facts_a_day: int


def take(
    conn: Connection, group: str, name: str, allowed: Allowance, *, now_ms: int, facts: int = 0
) -> int:
    """Take one request out of a bucket; 0, or the milliseconds to wait for the next.

    A refused request costs nothing, so a client that waits as told always gets in.

    Args:
        facts: How many the request brings; those of a UTC day are counted together. What is
            refused for them must be rolled back, or it counts.
    """
    row = _TAKE.run(
        conn,
        {
            "g": group,
            "name": name,
            "rate": allowed.per_second,
            "burst": allowed.burst * 1000,
            "now": now_ms,
            "day": now_ms // DAY_MS,
            "facts": facts,
        },
    )[0]
    if facts and row.facts > allowed.facts_a_day:
        return DAY_MS - now_ms % DAY_MS
    if row.taken:
        return 0
    available: int = row.level + (now_ms - row.at) * allowed.per_second
    return max(1, -(-(1000 - available) // allowed.per_second))


def sweep(conn: Connection, older_than_ms: int) -> None:
    """Forget buckets that have long been full again."""
    conn.execute(text("DELETE FROM bucket WHERE at < :at"), {"at": older_than_ms})
