"""What goes wrong in a simulated group: laptops and servers put back, lost, stolen; forgers."""

import random
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.book.enrolment import revoke_device
from app.core.errors import Refused
from app.core.events.envelope import NO_PREVIOUS, Event, body_bytes, parse_body, sign_body
from app.core.frames import decode_frames, decompress
from app.core.ids import uuid7
from tests.simulation.acts import mark_of
from tests.simulation.laptop import Laptop
from tests.simulation.office import Line, fork_of
from tests.simulation.promises import Violation
from tests.simulation.roads import CLEAN, exchange

if TYPE_CHECKING:
    from tests.simulation.world import World


def misfortune(world: "World", laptop: Laptop, dice: float) -> None:
    if dice < 0.12:
        laptop.reboot()
    elif dice < 0.35:
        laptop.keep_copy()
    elif dice < 0.6 and world.chances.restores:
        _restore(world, laptop)
    elif dice < 0.65 and world.chances.losses and world.has_server and world.steps > 25:
        _lose(world, laptop)
    elif dice < 0.7 and world.chances.revokes and world.has_server:
        _revoke(world, laptop)
    elif dice < 0.75:
        laptop.is_old = False
        laptop.reboot()
    elif dice < 0.85 and world.has_server:
        _forge(world, laptop)
    elif world.has_server and world.chances.server_forgets:
        server_restored(world, is_copy=dice < 0.92)


def _restore(world: "World", laptop: Laptop) -> None:
    if laptop.backup is None or not laptop.alive or world.is_hub(laptop):
        return
    mark = laptop.vault.load(laptop.path).mark
    laptop.restore(with_keyring=world.chances.images)
    held = {event.hash for _, _, event in laptop.held()}
    if not world.chances.images and mark is not None and mark.hash not in held:
        if not laptop.book.was_restored:
            raise Violation(f"{laptop.name} was put back and did not notice")
    forget_lost(world)
    if world.was_put_back:
        note_parted(world)  # the copy may be of the past that holds no more


def _lose(world: "World", laptop: Laptop) -> None:
    if len(world.alive) > 1:
        laptop.alive = False
        forget_lost(world)


def _revoke(world: "World", laptop: Laptop) -> None:
    """Somebody locks out a stolen laptop, whose thief goes on writing."""
    others = [one for one in world.alive if one is not laptop]
    if laptop is world.hub or not laptop.alive or len(others) < 2:
        return
    revoker = world.chance.choice(others)
    device = laptop.book.group.device
    try:
        with revoker.eyes():
            revoker.book.write(lambda tx: revoke_device(tx, device, "stolen").id)
    except Refused:
        return  # he has not heard of this incarnation yet
    laptop.alive, laptop.is_thief = False, True
    forget_lost(world)


def _forge(world: "World", laptop: Laptop) -> None:
    """Somebody without the key makes up the next fact of a laptop's chain."""
    store = world.office.store
    assert store is not None
    device = laptop.book.group.device
    head = store.heads.get(device)
    if head is None:
        return
    frame = store.entries[store.by_hash[head.hash].seq - 1].record.frame
    body = parse_body(frame.body)
    fields = {name: getattr(body, name) for name in body.__struct_fields__}
    fields |= {"n": body.n + 1, "prev": head.hash, "lam": body.lam + 1, "deps": ()}
    fields |= {"id": uuid7(world.now_ms)}
    forged = body_bytes(type(body)(**fields))
    world.office.admit([sign_body(forged, world.office.key)])


def server_restored(world: "World", *, is_copy: bool) -> None:
    """The server keeps a copy, or is put back to it. Whoever knows most syncs first, or the
    group goes on with whoever comes."""
    if is_copy or world.office.backup is None:
        assert world.office.store is not None
        world.office.backup = fork_of(world.office.store)
        return
    goes_on = random.Random(f"{world.seed} {world.steps}").random() < 0.5
    if not goes_on and any(one.holds_unproved() for one in world.alive):
        return
    before, world.office.store = world.office.store, fork_of(world.office.backup)
    forget_lost(world)
    world.was_put_back = True
    kept = len(world.office.store.entries)
    assert before is not None
    if goes_on:
        _lose_words(world, before.entries[kept:])
        world.lost_above = min(world.lost_above, kept)
        note_parted(world)
        return
    whole = [one for one in world.alive if one.book.origin() is None]
    best = max(whole, key=lambda one: one.book.cursor()[1])
    known = kept if world.parted else best.book.cursor()[1]
    world.lost_above = min(world.lost_above, known)
    if len(whole) < len(world.alive):
        # Who began with a snapshot may have heard more, and cannot bring it back.
        _lose_words(world, before.entries[known:])
    with best.eyes():
        exchange(world, best, Line(world.office, CLEAN, world.chance))
    note_parted(world)


def _lose_words(world: "World", lost: Sequence[Any]) -> None:
    """What the server itself said is not said again."""
    world.lost_words |= {e.event.hash for e in lost if e.event.type.startswith("sys.")}


def note_parted(world: "World") -> None:
    """Whose numbers are not the beginning of what the one who numbers has now."""
    have = [record.frame.body for record in world.numbered()]
    for laptop in world.laptops:
        if laptop.book.origin() is None:
            mine = [record.frame.body for record in laptop.book.numbered(0, 1_000_000)]
            is_one = mine == have[: len(mine)]
        else:  # of the past it holds little
            held = [(seq, event.hash) for seq, _, event in laptop.held() if seq is not None]
            hashes = [record.frame.hash for record in world.numbered()]
            is_one = all(hashes[seq - 1 : seq] == [digest] for seq, digest in held)
        if not is_one:
            world.parted.add(laptop.name)
        else:
            world.parted.discard(laptop.name)


def late_requests(world: "World") -> None:
    """Requests that a proxy kept for minutes arrive again."""
    due = [body for at, body in world.later if at <= world.steps]
    world.later = [(at, body) for at, body in world.later if at > world.steps]
    for body in due:
        world.office.admit(decode_frames(decompress(body)))


def forget_lost(world: "World") -> None:
    """What only a lost disk held is lost with it; nobody promised more."""
    held = [event for one in world.alive if one.book.origin() is None for _, _, event in one.held()]
    if world.office.store is not None and world.has_server:
        held += [entry.event for entry in world.office.store.entries]
    have = {event.hash for event in held}
    for one in world.alive:
        if one.book.origin() is not None:
            held += _with_its_past(one, have)
    world.acked &= {mark_of(event) for event in held}


def _with_its_past(newcomer: Laptop, have: set[str]) -> list[Event]:
    """Of what a newcomer holds: what he wrote, and the facts whose whole past somebody has. What
    follows a lost fact in its chain can never get a number."""
    found: list[Event] = []
    known = {NO_PREVIOUS, *have}
    for _, _, event in newcomer.held():
        is_own = event.device == newcomer.book.group.device or event.type.startswith("sys.")
        if is_own or (event.prev in known and known.issuperset(event.deps)):
            found.append(event)
            known.add(event.hash)
    return found
