"""Letting facts into a group's log: one transaction under the group's lock.

The rules are the laptop's own (`app.core.sequencer`); this module only gives them the
server's store, its key, and somebody to tell.
"""

from collections import Counter
from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from app.core.admission import Admission
from app.core.errors import Refused, Untrusted
from app.core.events.envelope import Event, Frame, place_of
from app.core.events.proving import FEW, NONE, Proofs, prove_early
from app.core.parking import FULL, TOO_LONG
from app.core.permissions import may_seal
from app.core.roster import ROSTER_TYPES, DeviceState, Roster
from app.core.sequencer import Sequencer
from sync_server import gate, learning
from sync_server.bodies import in_thread
from sync_server.context import Context
from sync_server.problems import HttpProblem
from sync_server.store import heads, snapshots
from sync_server.store.foresight import Foresight
from sync_server.store.group_log import GroupLog
from sync_server.store.heads import GroupHead

# What facts that are left with their laptops are called among the figures.
LEFT = {FULL: "not_parked", TOO_LONG: "expired"}


async def push(
    context: Context, group: str, shown: str, frames: Sequence[Frame]
) -> tuple[Admission, int]:
    """Admit the frames a device carries, its own and others'.

    Returns:
        What became of them, and how many the device has brought today.

    Raises:
        HttpProblem: 401, 403, 429 of the gate.
        AppError: The sequencer's, or the database's.
    """

    proofs = await _prove_early(context, group, shown, frames)

    today = 0

    def work(conn: Connection) -> Admission:
        nonlocal today
        asked = heads.ask_head(conn, group, locked=True)
        knock = gate.Knock(conn, context, group, shown, facts=len(frames))
        foresight = Foresight(conn, group, frames)
        head = asked()
        caller = knock.enter(head)
        today = caller.facts_today
        if head is None:
            raise HttpProblem(404, "group.unknown")
        if head.log.size + len(frames) > context.settings.facts_max:
            raise Refused("group.too_many_facts", limit=context.settings.facts_max)
        return admit_frames(conn, context, group, head, frames, caller.roster, proofs, foresight)

    try:
        return await commit_and_ring(context, group, work), today
    except (Refused, Untrusted):
        # The transaction was undone and with it the count of this request: count it again.
        await gate.let_in(context, group, shown)
        raise


def admit_frames(
    conn: Connection,
    context: Context,
    group: str,
    head: GroupHead,
    frames: Sequence[Frame],
    roster: Roster | None = None,
    proofs: Proofs = NONE,
    foresight: Foresight | None = None,
) -> Admission:
    """Admit frames into a group whose row this transaction has locked.

    Args:
        roster: Read in this transaction; read here when absent.
        proofs: Signatures that were proved before it.
        foresight: What was asked with the lock.
    """
    roster = roster or context.rosters.of(conn, group, head.checkpoint)
    sequencer = sequencer_of(conn, context, group, head, roster, foresight)
    admission = sequencer.admit(frames, context.now_ms(), proofs)
    if admission.checkpoint and ROSTER_TYPES.isdisjoint(one.type for one in admission.events):
        context.rosters.note(roster, admission.checkpoint)
    tell(conn, context, group, admission)
    return admission


async def _prove_early(context: Context, group: str, shown: str, frames: Sequence[Frame]) -> Proofs:
    """Prove the signatures of a large push before its group waits for it.

    Nothing is computed for somebody whose token is not good; the gate itself comes later.
    """
    roster = context.rosters.kept(group)
    if roster is None or len(frames) < FEW:
        return NONE
    if not await context.database.aread(
        lambda conn: gate.still_welcome(conn, context, group, shown)
    ):
        return NONE
    keys = roster.key_of
    named = [(place_of(frame)[0], frame) for frame in frames]
    return await in_thread(lambda: prove_early(named, keys), is_long=True)


def append_system_in(
    conn: Connection, context: Context, group: str, payloads: Sequence[object]
) -> Admission:
    """Seal and number `sys.*` facts inside the caller's writing transaction.

    The caller rings the bell after its commit (`context.bell.ring(group)`).

    Raises:
        Refused: No such group here, its log has moved, or no sequencer may write that.
    """
    head = heads.lock_group(conn, group)
    if head is None or head.checkpoint is None:
        raise Refused("group.unknown")
    admission = sequencer_of(conn, context, group, head).write(payloads, context.now_ms())
    tell(conn, context, group, admission)
    return admission


async def append_system(context: Context, group: str, payload: object) -> tuple[Event, ...]:
    """Seal and number one `sys.*` fact in a transaction of its own; the facts as numbered.

    Raises:
        Refused: As `append_system_in`.
    """
    admission = await commit_and_ring(
        context, group, lambda conn: append_system_in(conn, context, group, (payload,))
    )
    return admission.events


def sequencer_of(
    conn: Connection,
    context: Context,
    group: str,
    head: GroupHead,
    roster: Roster | None = None,
    foresight: Foresight | None = None,
) -> Sequencer:
    """The sequencer of a group whose row this transaction has locked.

    Raises:
        Beforehand: As `learning.ready`; the database knows what to do.
    """
    roster = roster or context.rosters.of(conn, group)
    store = GroupLog(
        conn,
        group,
        head=head,
        memory=learning.ready(conn, group, head),
        roster_seq=roster.seq,
        now_ms=context.now_ms(),
        parked_max=context.settings.parked_max,
        foresight=foresight,
    )
    return Sequencer(store, context.identity.key, roster=roster)


def tell(conn: Connection, context: Context, group: str, admission: Admission) -> None:
    """Let the extensions know, in this transaction."""
    if not admission.entries:
        return
    events = admission.events
    snapshots.note(
        conn, group, events, context.now_ms(), lambda event: _may_name(conn, context, group, event)
    )
    for extension in context.extensions:
        extension.admitted(conn, group, events)


def _may_name(conn: Connection, context: Context, group: str, event: Event) -> bool:
    roster = context.rosters.of(conn, group)
    state = roster.device_state(event.device, event.n, event.seq)
    return state is DeviceState.ACTIVE and may_seal(roster.roles_of(event.actor), event.type)


async def commit_and_ring(
    context: Context, group: str, work: Callable[[Connection], Admission]
) -> Admission:
    """Run in a transaction; whoever listens hears of what it numbered, and what it left for the
    next one is done when nobody waits for the answer."""
    result = await context.database.awrite(work, lane=group)
    count(context, result)
    if result.entries:
        context.bell.ring(group)
    if result.has_more:
        context.turns.add(group)
    return result


def count(context: Context, admission: Admission) -> None:
    """Add an admission to the figures."""
    facts = context.metrics.facts
    for outcome, number in (
        ("numbered", len(admission.entries)),
        ("duplicate", admission.duplicates),
        ("parked", len(admission.parked)),
        ("rejected", len(admission.rejected)),
        ("quarantined", len(admission.quarantined)),
        ("forked", len(admission.forks)),
        *Counter(LEFT[one.code] for one in admission.left).items(),
    ):
        if number:
            facts.labels(outcome).inc(number)
