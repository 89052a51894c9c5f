"""Heads: of a group's log (the row that is locked), with its checkpoint, and of its chains."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from app.core.admission import ChainHead, LogHead
from app.core.checkpoints import Checkpoint
from sync_server.store.lookup import Lookup
from sync_server.store.prepared import Prepared, insert_or_leave
from sync_server.store.tables import chain, grp
from sync_server.store.upsert import upsert

NEW = ("epoch", "size", "frontier", "lam", "root", "sig", "at", "memory")
_HEAD = select(grp).where(grp.c.g == bindparam("group"))
_READ = Prepared(_HEAD)
_LOCKED = Prepared(_HEAD.with_for_update())
_PUT_HEAD = Prepared(
    update(grp)
    .where(grp.c.g == bindparam("group"))
    .values({name: bindparam(f"new_{name}") for name in NEW})
)
_PUT_MEMORY = Prepared(
    update(grp)
    .where(grp.c.g == bindparam("group"))
    .values(memory=bindparam("new_memory"), learnt=bindparam("new_learnt"))
)
_CHAINS = Lookup(
    select(chain.c.d, chain.c.n, chain.c.h).where(chain.c.g == bindparam("group")), chain.c.d
)
_PUT_CHAIN = upsert(chain, keys=("g", "d"))
_CREATE = insert_or_leave(grp)


@dataclass(frozen=True, slots=True)
class GroupHead:
    """The row of a group: where its log ends, and the word of the sequencer for it.

    Attributes:
        memory: Which memory the rules have (`app.core.relearning.stamp`); "" is not known.
        learnt: How far it is learnt, as `sync_server.learning` says; None when it is whole.
    """

    log: LogHead
    checkpoint: Checkpoint | None
    memory: str
    learnt: int | None


def lock_group(conn: Connection, group: str) -> GroupHead | None:
    """Take the group's write lock; its head, or None if the server does not know the group.

    The first statement of every transaction that may number facts: whoever waits here sees
    the numbers of whoever was before, so commit order is number order, without gaps.
    """
    return ask_head(conn, group, locked=True)()


def create_group(conn: Connection, group: str) -> GroupHead | None:
    """As `lock_group` for a group that may be new; of two creators the second waits."""
    _CREATE.run(
        conn,
        {
            "g": group,
            "epoch": 0,
            "size": 0,
            "frontier": bytes(8),
            "lam": 0,
            "root": b"",
            "sig": b"",
            "at": 0,
            "memory": "",
            "learnt": None,
        },
    )
    return lock_group(conn, group)


def ask_head(
    conn: Connection, group: str, *, locked: bool = False
) -> Callable[[], GroupHead | None]:
    """Ask as `log_head`, or as `lock_group`; the answer is waited for when it is called for."""
    answer = (_LOCKED if locked else _READ).ask(conn, {"group": group})
    return lambda: _head(answer.first())


def log_head(conn: Connection, group: str) -> GroupHead | None:
    """The head as it stands, without a lock."""
    return ask_head(conn, group)()


def put_head(
    conn: Connection, head: LogHead, checkpoint: Checkpoint, now_ms: int, memory: str
) -> None:
    """Move a group's head, with the checkpoint of exactly that log and a memory that knows it."""
    _PUT_HEAD.run(
        conn,
        {
            "group": checkpoint.group,
            "new_epoch": head.epoch,
            "new_size": head.size,
            "new_frontier": head.frontier,
            "new_lam": head.lam,
            "new_root": bytes.fromhex(checkpoint.root),
            "new_sig": bytes.fromhex(checkpoint.sig),
            "new_at": now_ms,
            "new_memory": memory,
        },
    )


def put_memory(conn: Connection, group: str, memory: str, learnt: int | None) -> None:
    """Note what the rules of a group remember; see `GroupHead`."""
    _PUT_MEMORY.run(conn, {"group": group, "new_memory": memory, "new_learnt": learnt})


def chains(conn: Connection, group: str, devices: Collection[str]) -> dict[str, ChainHead]:
    return ask_chains(conn, group, devices)()


def ask_chains(
    conn: Connection, group: str, devices: Collection[str]
) -> Callable[[], dict[str, ChainHead]]:
    """Ask as `chains`; the answer is waited for when it is called for."""
    rows = _CHAINS.ask(conn, devices, group=group)
    return lambda: {row.d: ChainHead(row.n, row.h.hex()) for row in rows()}


def put_chains(conn: Connection, group: str, heads: dict[str, ChainHead]) -> None:
    rows = [
        {"g": group, "d": device, "n": head.n, "h": bytes.fromhex(head.hash)}
        for device, head in heads.items()
    ]
    _PUT_CHAIN.run_many(conn, rows)


def newest_checkpoint(conn: Connection, group: str) -> Checkpoint | None:
    """The signed head of a group's log; None for a group without facts."""
    head = log_head(conn, group)
    return None if head is None else head.checkpoint


def _head(row: Any) -> GroupHead | None:
    if row is None:
        return None
    head = LogHead(epoch=row.epoch, frontier=bytes(row.frontier), lam=row.lam)
    if not row.size:
        return GroupHead(head, None, row.memory, row.learnt)
    checkpoint = Checkpoint(
        group=row.g, epoch=row.epoch, size=row.size, root=row.root.hex(), sig=row.sig.hex()
    )
    return GroupHead(head, checkpoint, row.memory, row.learnt)
