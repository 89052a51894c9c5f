"""Facts that are kept aside because their laptop is not trusted: taken one by one, or left."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from app.book.transaction import Tx
from app.core.errors import Refused, Untrusted
from app.core.events.envelope import Event, Frame, open_frame, verify
from app.core.events.registry import FactClass
from app.core.quarantine import ADMIT, CHOICES, QuarantineDecided
from app.core.roster import Roster
from app.projections import quarantine
from app.store.event_log import EventLog
from app.store.set_aside import FORK, LOCKED, QUARANTINE, Aside, SetAside

TAKEN = (FactClass.CASH, FactClass.PROFILE, FactClass.DECISION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A fact that somebody must decide about.

    Attributes:
        code: "device.revoked", "device.unknown", "event.id_taken", or "event.fork": of a branch
            that lost its place, which its laptop will not write again.
        may_admit: It is signed by the laptop it names and says nothing about who may write.
    """

    event: Event
    code: str
    may_admit: bool


def waiting_facts(conn: Connection, roster: Roster) -> tuple[Waiting, ...]:
    """What is kept aside and undecided, in the order of the chains it came in."""
    decided, log = quarantine.all_decided(conn), EventLog(conn)
    kept = SetAside(conn)
    both = {one.frame.hash: one for kind in (QUARANTINE, LOCKED) for one in kept.all(kind)}
    both |= _never_again(kept.all(FORK), both.values(), roster, log)
    aside = [one for name, one in both.items() if name not in decided]
    # A laptop that was let in after all brought them again.
    let_in = log.has([one.frame.hash for one in aside])
    found = []
    for one in aside:
        if one.frame.hash not in let_in:
            event = open_frame(one.frame)
            if event.type.startswith("sys."):
                continue  # of one that numbered beside us; what it asked, is asked here anew
            may = event.fact_class in TAKEN and _is_signed(roster, event, one.frame)
            found.append(Waiting(event=event, code=one.code, may_admit=may))
    return tuple(sorted(found, key=lambda one: (one.event.device, one.event.n)))


def _never_again(
    lost: Iterable[Aside], others: Iterable[Aside], roster: Roster, log: EventLog
) -> dict[str, Aside]:
    """Facts of lost branches that nobody says again: their laptop is locked out and did not. As
    long as a laptop is in use it writes its own again, so nobody else may."""
    said = {open_frame(one.frame).id for one in others}
    found = {}
    for one in lost:
        event = open_frame(one.frame)
        device = roster.devices.get(event.device)
        is_out = device is not None and not device.is_trusted
        is_news = is_out and event.id not in said and not log.has_name(event.id)
        if is_news and event.fact_class in TAKEN and _is_signed(roster, event, one.frame):
            found[one.frame.hash] = one
    return found


def keep_aside(tx: Tx, frames: Iterable[tuple[Frame, str]]) -> int:
    """Keep here what the server keeps aside, each with its reason; how many were news."""
    aside = SetAside(tx.conn)
    before = {one.frame.hash for one in aside.all(QUARANTINE)}
    for frame, code in frames:
        try:
            is_ours = open_frame(frame).group == tx.group.id
        except Untrusted:
            is_ours = False
        if is_ours:
            aside.keep(QUARANTINE, frame, code, tx.now_ms)
    return len({one.frame.hash for one in aside.all(QUARANTINE)} - before)


def decide_quarantine(tx: Tx, *, fact: str, choice: str, reason: str) -> str:
    """Take a fact that is kept aside, as one of our own, or leave it for good.

    Args:
        fact: Hash of it.

    Returns:
        The id of the fact that says the same again; "" when it was left.

    Raises:
        Refused: "quarantine.unknown" (also: decided already), "quarantine.not_to_admit",
            "quarantine.no_reason"; the actor may not write what it says.
    """
    found = next((w for w in waiting_facts(tx.conn, tx.roster) if w.event.hash == fact), None)
    if found is None or choice not in CHOICES:
        raise Refused("quarantine.unknown")
    if not reason.strip():
        raise Refused("quarantine.no_reason")
    entry = ""
    if choice == ADMIT:
        if not found.may_admit:
            raise Refused("quarantine.not_to_admit")
        entry = tx.append(found.event.payload).id
    tx.append(
        QuarantineDecided(
            hash=fact,
            device=found.event.device,
            n=found.event.n,
            choice=choice,
            entry=entry,
            reason=reason.strip(),
        )
    )
    return entry


def _is_signed(roster: Roster, event: Event, frame: Frame) -> bool:
    key = roster.key_of(event.device)
    if key is None or event.payload is None:
        return False
    try:
        verify(frame, key)
    except Untrusted:
        return False
    return True
