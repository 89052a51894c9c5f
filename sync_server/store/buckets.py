"""Token buckets in SQL, so that all workers of a server count together."""

from dataclasses import dataclass

from sqlalchemy import Connection, column, text

from sync_server.store.prepared import Answer, Prepared
from sync_server.store.tokens import VALID, shown_as

DAY_MS = 24 * 3600 * 1000

# The clocks of two workers differ a little: nothing has passed then. A bucket whose last request
# lies far ahead, because the clock was set back, is full again: what is refused is rolled back, so
# it would stand still until the clock is there.
_PASSED = """CASE WHEN :now >= bucket.at THEN :now - bucket.at
    WHEN bucket.at - :now > 60000 THEN :burst ELSE 0 END"""
_NOW = "CASE WHEN :now > bucket.at OR bucket.at - :now > 60000 THEN :now ELSE bucket.at END"
# `level` counts thousandths of a request, `facts` those of the UTC day `day`. One statement:
# refill, take if there is one, count, tell.
_TAKE = """
    INSERT INTO bucket (g, name, level, at, taken, day, facts)
    SELECT CAST(:group AS TEXT), NAME, CAST(:burst AS BIGINT) - 1000, CAST(:now AS BIGINT), 1,
      CAST(:day AS BIGINT), CAST(:facts AS BIGINT) WHOSE
    ON CONFLICT (g, name) DO UPDATE SET
      level = CASE
        WHEN bucket.level + (PASSED) * :rate >= :burst THEN :burst - 1000
        WHEN bucket.level + (PASSED) * :rate >= 1000 THEN bucket.level + (PASSED) * :rate - 1000
        ELSE bucket.level END,
      at = CASE WHEN bucket.level + (PASSED) * :rate >= 1000 THEN (LATER) ELSE bucket.at END,
      taken = CASE WHEN bucket.level + (PASSED) * :rate >= 1000 THEN 1 ELSE 0 END,
      day = :day,
      facts = CASE WHEN bucket.day = :day THEN bucket.facts ELSE 0 END + :facts
    RETURNING name, level, at, taken, facts
"""


def _take(name: str, whose: str) -> Prepared:
    sql = _TAKE.replace("PASSED", _PASSED).replace("LATER", _NOW)
    sql = sql.replace("NAME", name).replace("WHOSE", whose)
    names = ("name", "level", "at", "taken", "facts")
    return Prepared(text(sql).columns(*(column(one) for one in names)))


_OF_NAME = _take("CAST(:whose AS TEXT)", "WHERE 1 = 1")
_OF_TOKEN = _take("token.d", f"FROM token WHERE {VALID}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """What one bucket gives."""

    per_second: int
    burst: int
    facts_a_day: int


class Taking:
    """A request that is being taken out of a bucket; the answer may be on its way.

    Attributes:
        facts_today: Of this bucket on this UTC day, with those of the request; set by `found`.
    """

    facts_today = 0

    def __init__(self, answer: Answer, allowed: Allowance, now_ms: int, facts: int) -> None:
        self._answer = answer
        self._allowed = allowed
        self._now_ms = now_ms
        self._facts = facts

    def found(self) -> tuple[str, int] | None:
        """Whose bucket it was, and 0 or the milliseconds to wait for the next request.

        None: the token was not good.
        """
        row = self._answer.first()
        if row is None:
            return None
        self.facts_today = row.facts
        if self._facts and row.facts > self._allowed.facts_a_day:
            return row.name, DAY_MS - self._now_ms % DAY_MS
        if row.taken:
            return row.name, 0
        rate = self._allowed.per_second
        available: int = row.level + (self._now_ms - row.at) * rate
        return row.name, max(1, -(-(1000 - available) // rate))


def take(
    conn: Connection, group: str, name: str, allowed: Allowance, *, now_ms: int, facts: int = 0
) -> int:
    """Take one request out of a bucket; 0, or the milliseconds to wait for the next.

    A refused request costs nothing, so a client that waits as told always gets in.

    Args:
        facts: How many the request brings; those of a UTC day are counted together. What is
            refused for them must be rolled back, or it counts.
    """
    given = {"group": group, "whose": name, "now": now_ms, **_given(allowed, now_ms, facts)}
    found = Taking(_OF_NAME.ask(conn, given), allowed, now_ms, facts).found()
    assert found is not None
    return found[1]


def take_by_token(
    conn: Connection,
    group: str,
    shown: str,
    allowed: Allowance,
    *,
    now_ms: int,
    for_ms: int,
    facts: int = 0,
) -> Taking:
    """As `take`, out of the bucket of the device that holds a token; `for_ms` is what one lives."""
    token = shown_as(group, shown, now_ms=now_ms, for_ms=for_ms)
    answer = _OF_TOKEN.ask(conn, {**token, **_given(allowed, now_ms, facts)})
    return Taking(answer, allowed, now_ms, facts)


def _given(allowed: Allowance, now_ms: int, facts: int) -> dict[str, int]:
    return {
        "rate": allowed.per_second,
        "burst": allowed.burst * 1000,
        "day": now_ms // DAY_MS,
        "facts": facts,
    }


def sweep(conn: Connection, older_than_ms: int) -> None:
    """Forget buckets that have long been full again."""
    conn.execute(text("DELETE FROM bucket WHERE at < :at"), {"at": older_than_ms})
