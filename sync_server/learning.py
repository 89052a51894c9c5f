"""A memory of the rules that another program has made is learnt anew before the next number.

A program with other rules remembers other things of the same facts, and one that knows more types
remembers facts that the one before it numbered unread. Nobody numbers facts of the group until its
memory is whole. That of a long log is learnt piece by piece, each in a transaction of its own under
the group's lock: on SQLite all groups share one writer, and PostgreSQL gives up a long transaction.
"""

from collections.abc import Collection, Sequence
from functools import partial

from sqlalchemy import Connection

from app.core.admission import Place, Sequenced
from app.core.relearning import is_current, relearn, stamp
from sync_server.store import heads, log, rule_memory
from sync_server.store.beforehand import Beforehand
from sync_server.store.heads import GroupHead

SLICE = 500  # facts of one piece: some 50 ms, in which nobody else writes on SQLite
ROWS = 2_000  # that one piece forgets
_FORGETTING = -1  # as `GroupHead.learnt`: rows of the memory of before may be there


def ready(conn: Connection, group: str, head: GroupHead) -> str:
    """Make the memory of a group, whose row is locked, that of this program's rules; its stamp.

    Raises:
        Beforehand: The log is too long for this transaction.
    """
    if _is_ready(head):
        return head.memory
    if head.log.size == 0:
        return stamp(reads_all=True)
    if head.log.size > SLICE:
        raise Beforehand(partial(learn_on, group=group))
    while not learn_on(conn, group):
        pass
    learnt = heads.lock_group(conn, group)
    assert learnt is not None, group
    return learnt.memory


def learn_on(conn: Connection, group: str) -> bool:
    """Do the next piece; whether the memory is whole now."""
    head = heads.lock_group(conn, group)
    if head is None or _is_ready(head):
        return True
    memory, learnt = head.memory, head.learnt
    if learnt is None or not is_current(memory):
        memory, learnt = stamp(reads_all=True), _FORGETTING
    if learnt == _FORGETTING:
        is_empty = rule_memory.forget(conn, group, ROWS) < ROWS
        heads.put_memory(conn, group, memory, 0 if is_empty else _FORGETTING)
        return False
    records = log.whole_page(conn, group, learnt, SLICE)
    if not relearn(_Memory(conn, group), records):
        memory = stamp(reads_all=False)
    is_whole = not records or records[-1].seq == head.log.size
    heads.put_memory(conn, group, memory, None if is_whole else records[-1].seq)
    return is_whole


def _is_ready(head: GroupHead) -> bool:
    return head.learnt is None and is_current(head.memory)


class _Memory:
    """`app.core.rules.index.Memory` of one group: what is learnt is written at once."""

    def __init__(self, conn: Connection, group: str) -> None:
        self._conn = conn
        self._group = group

    def find_hashes(self, hashes: Collection[str]) -> dict[str, Place]:
        return log.places_by_hash(self._conn, self._group, hashes)

    def find_facts(self, ids: Collection[str]) -> dict[str, Sequenced]:
        return log.facts_by_id(self._conn, self._group, ids)

    def index_get(
        self, keys: Collection[tuple[str, str]]
    ) -> dict[tuple[str, str], tuple[str, ...]]:
        return rule_memory.get(self._conn, self._group, keys)

    def index_put(self, rows: Sequence[tuple[str, str, tuple[str, ...]]]) -> None:
        rule_memory.put(self._conn, self._group, rows)
