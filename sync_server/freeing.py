"""What waited for a fact that came is numbered in pieces: a push takes one along, others follow.

Each piece is a transaction of its own under the group's lock, and between two of them everybody
else has his turn, other groups and the group's own laptops. Whose turn it is stands in the
database, so a server that stops in the middle goes on where it was.
"""

import logging

from sqlalchemy import Connection

from app.core.admission import Admission
from app.core.errors import AppError
from app.core.no_memory import no_memory_told
from sync_server.admission import admit_frames, commit_and_ring
from sync_server.context import Context
from sync_server.store import heads
from sync_server.store.parked_facts import groups_with_turns

LOOK_EVERY_S = 3600.0  # for what another worker began and did not finish

log = logging.getLogger("daftari.server")


async def free_for_ever(context: Context) -> None:
    """Number what has its turn, of all groups one piece after the other, until cancelled."""
    context.turns.begin()
    while True:
        try:
            with no_memory_told():
                for group in await context.database.aread(groups_with_turns):
                    context.turns.add(group)
        except AppError as error:
            log.warning("not looked for turns", extra={"code": error.code})
        while group := await context.turns.next(LOOK_EVERY_S):
            try:
                with no_memory_told():
                    await free_piece(context, group)
            except AppError as error:
                log.warning("not freed", extra={"code": error.code})


async def free_piece(context: Context, group: str) -> None:
    """Number the next facts of a group that wait for nothing but their turn; when there are more,
    the group is noted again behind the others."""

    def work(conn: Connection) -> Admission:
        head = heads.lock_group(conn, group)
        return Admission() if head is None else admit_frames(conn, context, group, head, ())

    await commit_and_ring(context, group, work)
