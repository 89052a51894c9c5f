"""What the officers of a simulated group write, each given what he knows."""

from typing import TYPE_CHECKING

from app.core.cases import TWO_OPENINGS
from app.core.errors import Refused
from app.core.events.registry import type_of
from app.core.two_openings import whole
from tests.simulation.acts import MEETINGS
from tests.simulation.laptop import Laptop
from tests.simulation.lending import lending_act, moved
from tests.simulation.promises import Knowledge, check
from tests.simulation.releases import UNKNOWN

if TYPE_CHECKING:
    from tests.simulation.world import World


def write(world: "World", laptop: Laptop) -> None:
    """An officer writes a fact; the power may go at the worst moment."""
    made = make(world, laptop)
    if made is None:
        return
    mark, payload = made
    write_down(world, laptop, mark, payload)


def write_down(world: "World", laptop: Laptop, mark: str, payload: object) -> None:
    """As `write`, when it is known what."""
    if type_of(payload).name in UNKNOWN[laptop.behind]:
        return
    wanted = world.trouble.refusal(world, laptop, payload)
    world.knew[mark] = knowledge(world, laptop)
    dies = world.chance.choices(("", "before", "after"), (18, 1, 1))[0]
    try:
        is_saved = laptop.write(payload, dies=dies)
    except Refused as error:
        if error.code.startswith("device."):
            return  # it was locked out, and knows
        if wanted is not None:
            check(error.code == wanted, f"{laptop.name}: {error.code}, not {wanted or 'saved'}")
            return
        if world.trouble.may_be_refused(laptop, payload, error.code):
            return
        if error.code in ("entry.needs_newer", "feature.needs_newer") and laptop.is_old:
            return
        raise
    if is_saved:
        check(not wanted, f"{laptop.name}: {type_of(payload).name} should be {wanted}")
    if is_saved and laptop.alive:
        world.acked.add(mark)


def knowledge(world: "World", laptop: Laptop) -> Knowledge:
    """What is in the book of a laptop now."""
    book = laptop.book
    hashes = laptop.hashes() if world.trouble.writes_places_twice else None
    return Knowledge(book.group.device, book.vector(), hashes)


def make(world: "World", laptop: Laptop) -> tuple[str, object] | None:
    """What the officer at this laptop writes, given what he knows."""
    pick, acts = world.chance, world.acts
    known = [event for _, _, event in laptop.held()] if pick.random() < 0.35 else []
    what = pick.choices(
        ("payment", "expense", "move", "payout", "open", "close", "reverse", "answer", "loan"),
        (8, 2, 1, 1, 0.4, 0.5, 1.2, 1.5, 4),
    )[0]
    if what == "payment":
        return acts.payment(MEETINGS)
    if what == "loan":
        with laptop.eyes():
            return laptop.book.read(lambda reading: lending_act(acts, reading.conn))
    if what == "expense":
        return None if laptop.is_old else acts.expense(MEETINGS)
    if what == "move":
        return acts.move()
    if what == "payout":
        return acts.payout(MEETINGS)
    if what == "open":
        return acts.opening(pick.choice(MEETINGS), laptop.book.actor)
    if what == "close":
        return acts.closing(pick.choice(MEETINGS))
    if what in ("reverse", "answer") and not world.trouble.corrects:
        return None
    if what == "reverse":
        entries = [e for e in known if e.type in ("contribution.recorded", "payout.paid")]
        entries = moved(known) or entries
        return acts.reversal(pick.choice(entries), pick.choice(MEETINGS)) if entries else None
    asked = [e for e in known if e.type == "sys.case.opened"]
    if not asked:
        return None
    case = whole(pick.choice(asked).payload, {e.id: e for e in known}.get)
    return acts.answer(case) if case.kind != TWO_OPENINGS or case.slips[0].lines else None


def open_again(world: "World") -> None:
    """Somebody opens a meeting whose page is closed, as a laptop that lagged behind would:
    what came too late must not land on it."""
    for laptop in world.alive:
        known = {e.payload.meeting for _, _, e in laptop.held() if e.type == "meeting.closed"}
        for meeting in sorted(known)[:1]:
            mark, payload = world.acts.opening(meeting, laptop.book.actor)
            if laptop.write(payload):
                world.acked.add(mark)
            return
