"""What may go wrong with one laptop, with the office, or between people."""

from collections.abc import Callable
from typing import Any

import msgspec

from app.core.devices import DeviceEnrolled, DeviceReincarnated, DeviceRevoked
from app.core.events.canonical import canonical_bytes
from app.core.events.envelope import Frame, body_bytes, parse_body, sign_body
from app.core.group import OfficerAppointed
from app.core.key_rotation import KeyRotated, WrappedKey
from tests.helpers.laptops import made_id
from tests.simulation.core.founded import FOUNDER
from tests.simulation.core.light_keys import key_of
from tests.simulation.core.replica import Fact, Replica
from tests.simulation.core.world import CLERK, World
from tests.simulation.oracle import check

LEAP = 2_000_000
OTHER_GROUP = made_id("another group")

# Laptops


def copies(world: World, replica: Replica) -> None:
    """Somebody makes a copy of the book."""
    if replica.alive:
        world.copies[replica.name] = replica.copy()


def put_back(world: World, replica: Replica) -> None:
    """The copy is put back. Who remembers that he wrote more goes on under a new name; a disk
    image remembers nothing, and its next facts fork the chain."""
    copy = world.copies.get(replica.name)
    if copy is None or not replica.alive or copy.device not in world.checker.keys:
        return
    is_image = world.chance.random() < 0.5
    mark = replica.mark
    fresh = copy.copy()
    for name in fresh.__slots__:
        setattr(replica, name, getattr(fresh, name))
    if is_image:
        return
    head = replica.heads.get(mark[0], (0, ""))[0]
    replica.mark = mark
    if mark[0] and (mark[0] != replica.device or head < mark[1]):
        old = replica.device
        world.begin_anew(replica)
        world.write(replica, DeviceReincarnated(old=old, device=replica.card))


def cloned(world: World, replica: Replica) -> None:
    """The folder is copied to another laptop, and both go on."""
    if replica.alive and len(world.replicas) < 6:
        twin = replica.copy()
        world.made += 1
        twin.name = f"{replica.name}+{world.made}"
        world.replicas.append(twin)


def lost(world: World, replica: Replica) -> None:
    """The laptop falls into the lake."""
    if len(world.alive) > 1:
        replica.alive = replica.is_thief = False


def stolen(world: World, replica: Replica) -> None:
    """An officer locks out a laptop, whose thief goes on writing and pushing."""
    others = [one for one in world.alive if one.secret != replica.secret]
    if not replica.alive or not others:
        return
    revoker = world.chance.choice(others)
    last_n = revoker.heads.get(replica.device, (0, ""))[0]
    world.write(revoker, DeviceRevoked(device=replica.device, last_n=last_n, reason="stolen"))
    for one in world.replicas:
        if one.secret == replica.secret:
            one.alive, one.is_thief = False, True


def newcomer(world: World, replica: Replica) -> None:
    """A laptop joins; in its haste it may write before anybody heard that it may."""
    if not replica.alive or len(world.replicas) >= 6:
        return
    name = f"laptop-{len(world.replicas)}"
    other = Replica(name, made_id(f"{world.seed} {name}"), name, world.group, world.facts)
    other.roster.group = world.group
    enrolled = DeviceEnrolled(device=other.card, member=FOUNDER, role="", group_key="00")
    world.write(replica, enrolled)
    world.replicas.append(other)
    if world.chance.random() < 0.5:
        world.act(other)
        return
    other.take_in(replica.log, replica.proof)
    other.import_loose(replica.loose.values())


# People


def appoints(world: World, replica: Replica) -> None:
    """The clerk becomes an officer, or stops being one."""
    roles = world.chance.choice((("admin",), ()))
    world.write(replica, OfficerAppointed(member=CLERK, roles=roles))


def oversteps(world: World, replica: Replica) -> None:
    """The clerk decides who belongs to the group, whether he may or not."""
    other = world.chance.choice(world.replicas)
    n = other.heads.get(other.device, (0, ""))[0]
    payload: Any = DeviceRevoked(device=other.device, last_n=n, reason="quarrel")
    if world.chance.random() < 0.5:
        payload = OfficerAppointed(member=CLERK, roles=("chair",))
    elif CLERK in world.checker.officers or other.secret == replica.secret:
        return
    world.write(replica, payload, CLERK)


def rotates(world: World, replica: Replica) -> None:
    """A fresh group key, wrapped for those who belong to the group as this laptop knows it; two
    laptops may do that at once, or while a third one joins."""
    if not replica.alive:
        return
    roster = replica.roster
    boxes = sorted({d.card.box_key for d in roster.devices.values() if d.is_trusted})
    world.made += 1
    key, reason = made_id(f"{world.seed} key {world.made}").replace("-", ""), "yearly"
    if world.keys and world.chance.random() < 0.4:
        key, reason = world.chance.choice(world.keys), "newcomer"
    world.keys.append(key)
    wrapped = tuple(WrappedKey(box_key=box, sealed=f"{world.made:08x}") for box in boxes)
    world.write(replica, KeyRotated(key=key, keys=wrapped, reason=reason))


def from_the_future(world: World, replica: Replica) -> None:
    """A newer release writes a fact that this one has never heard of."""
    fact = world.write(replica, OfficerAppointed(member=CLERK, roles=()))
    del replica.loose[fact.event.hash], world.facts.by_hash[fact.event.hash]
    again = _altered(fact.frame, replica.secret, t="future.thing")
    new = world.facts.add(again, fact.knew)
    replica.hold(new)
    replica.heads[replica.device] = new.event.n, new.event.hash


# Strangers, and laptops that lie


def forges(world: World, replica: Replica) -> None:
    """Somebody without the key makes up the next fact of a chain, or another one in the place of
    its last, as if the laptop had been cloned."""
    back = world.chance.choice((0, 1))
    _hostile(world, replica, "forged", secret="nobody", back=back)


def thief_begins_anew(world: World, replica: Replica) -> None:
    """A thief gives his laptop another name, as if it came back from a copy; in the histories of
    the rash a third one, too, which comes before anybody has heard of the second."""
    if not replica.is_thief or not (world.is_rash or replica.device in world.checker.keys):
        return
    for _ in range(world.chance.choice((1, 2)) if world.is_rash else 1):
        old = replica.device
        world.begin_anew(replica)
        fact = world.write(replica, DeviceReincarnated(old=old, device=replica.card))
    if world.is_rash:
        world.admit([fact.frame])
    world.push(replica)


def leaps(world: World, replica: Replica) -> None:
    """A laptop tries to push the Lamport numbers to the end of their range."""
    head = world.office.store.log_head
    assert head is not None
    _hostile(world, replica, "leaping", lam=head.lam + LEAP)


def plays_the_office(world: World, replica: Replica) -> None:
    """A laptop writes a verdict as if it numbered the facts."""
    _hostile(world, replica, "pretended", t="sys.resolved", p=VERDICT)


def smuggles(world: World, replica: Replica) -> None:
    """A fact of another group."""
    _hostile(world, replica, "smuggled", g=OTHER_GROUP)


def says_twice(world: World, replica: Replica) -> None:
    """The same fact, by its identity, at another place."""
    entry = world.chance.choice(world.office.store.entries)
    _hostile(world, replica, "copied", id=entry.event.id)


def spoils(world: World, replica: Replica) -> None:
    """A signature is damaged on the way; the fact itself comes later."""
    if not replica.loose:
        return
    frame = world.chance.choice(list(replica.loose.values()))
    bad = Frame(frame.body, bytes([frame.sig[0] ^ 1]) + frame.sig[1:])
    world.checker.damaged.add(frame.hash)
    world.admit([bad])


def unbalanced(world: World, replica: Replica) -> None:
    """Lines that do not balance never come into the log."""
    frames = [f for f in replica.loose.values() if b'"post":[{' in f.body]
    if not frames:
        return
    frame = world.chance.choice(frames)
    payload = msgspec.json.decode(bytes(parse_body(frame.body).p))
    payload["post"][0]["minor"] += 1
    bad = _altered(frame, replica.secret, p=msgspec.Raw(canonical_bytes(payload)))
    answer = world.ask(lambda: world.office.admit([bad]))
    codes = {one.code for one in answer.rejected if one.hash == bad.hash}
    check(codes == {"event.unbalanced"}, f"lines that do not balance: {codes}")
    numbered = [world.facts.of(entry.record.frame).event.hash for entry in answer.entries]
    check(bad.hash not in numbered, "lines that do not balance have a number")
    if numbered:  # whatever comes takes along a piece of what waited for its turn
        world.checker.judge((), answer, world.office.store)


# The office


def office_copies(world: World, replica: Replica) -> None:
    del replica
    world.office.keep_copy()
    world.checker_backup = world.checker.copy()


def office_put_back(world: World, replica: Replica) -> None:
    """The office is put back; who knows most gives it back what it signed."""
    del replica
    office = world.office
    if office.backup is None or world.checker_backup is None:
        return
    proofs = [(one.proof.size, one) for one in world.replicas if one.proof is not None]
    known, best = max(proofs, key=lambda pair: pair[0])
    if any(one.size > known for one in world.replicas):
        return  # numbers that nobody signed are let go; the books prove that
    damaged = world.checker.damaged
    office.put_back()
    if world.pieces is not None:
        world.pieces.restart()
    world.checker = world.checker_backup.copy()
    world.checker.damaged |= damaged
    if known > office.size:
        world.give_back(best)


def hands_over(world: World, replica: Replica) -> None:
    """Another office numbers the facts from now on; the old one says so in its last number."""
    if replica.alive and not world.is_moved:
        world.hand_over(replica)


VERDICT = msgspec.Raw(
    b'{"kind":"superseded","ops":[],"post":[],"rule":"x","rules_version":1,"subjects":[]}'
)


def _altered(frame: Frame, secret: str, **fields: Any) -> Frame:
    body = parse_body(frame.body)
    kept = {name: getattr(body, name) for name in body.__struct_fields__}
    return sign_body(body_bytes(type(body)(**(kept | fields))), key_of(secret))


def _hostile(
    world: World, replica: Replica, flaw: str, *, secret: str = "", back: int = 0, **fields: Any
) -> Fact | None:
    """Push the next fact of a chain as the office knows it, with something wrong about it.

    Args:
        back: So many places before the next one.
    """
    store = world.office.store
    head = store.heads.get(replica.device)
    if head is None:
        return None
    place = store.by_hash[head.hash]
    frame = store.entries[place.seq - 1].record.frame
    body = parse_body(frame.body)
    if body.t.startswith(("group.", "device.", "sequencer.")):
        return None
    world.made += 1
    prev = body.prev if back else head.hash
    wrong = {"n": head.n + 1 - back, "prev": prev, "lam": body.lam + 1, "deps": ()}
    wrong |= {"id": made_id(f"{world.seed} hostile {world.made}")}
    bad = _altered(frame, secret or replica.secret, **(wrong | fields))
    fact = world.facts.add(bad, 0, flaw=flaw)
    world.admit([bad])
    return fact


TROUBLES: tuple[Callable[[World, Replica], None], ...] = (
    copies,
    put_back,
    cloned,
    lost,
    stolen,
    thief_begins_anew,
    newcomer,
    appoints,
    oversteps,
    rotates,
    from_the_future,
    forges,
    leaps,
    plays_the_office,
    smuggles,
    says_twice,
    spoils,
    unbalanced,
    office_copies,
    office_put_back,
    hands_over,
)
