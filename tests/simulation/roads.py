"""How facts travel in a simulation: over a line to the server, or on a stick."""

from typing import TYPE_CHECKING, Any

from app.book.group_keys import group_key
from app.core.bundle import Bundle, read_bundle
from app.core.errors import Refused, Unavailable, Untrusted
from app.sync.forks import SIGNS, went_along
from app.sync.moving import give_back, move_to_server
from app.sync.parts import Trace, unwatched
from app.sync.pulling import Pull
from app.sync.pushing import Push
from app.sync.stick import Known, known_of, pack, take_in
from tests.simulation.laptop import Laptop, PowerCut
from tests.simulation.office import Faults, Line
from tests.simulation.releases import TOO_OLD

if TYPE_CHECKING:
    from tests.simulation.world import World

# What a page with a hole, or one that ends inside a transaction, may be refused for.
TORN = frozenset(("log.gap", "log.broken_chain", "device.unknown", "checkpoint.not_an_extension"))
# A stick of a laptop that still follows a past which the server forgot.
PARTED = frozenset(("checkpoint.not_an_extension", "checkpoint.rolled_back", "log.broken_chain"))
CLEAN = Faults()


def sync(world: "World", laptop: Laptop, faults: Faults) -> bool:
    """Sync as `app.sync.engine` does, over a line with `faults`; whether it came through."""
    line = Line(world.office, faults, world.chance, is_too_old=laptop.behind == TOO_OLD)
    try:
        with laptop.eyes():
            exchange(world, laptop, line)
    except Unavailable:
        return False
    except PowerCut:
        laptop.reboot()
        return False
    except Refused as error:
        # An officer's word about two pasts is not for a laptop that is locked out; where the
        # history is arriving, the past that holds comes with it.
        is_out = laptop.is_thief and error.code == "device.revoked"
        is_early = world.was_put_back and laptop.book.origin() is not None
        if not (is_out or (is_early and error.code == "book.history_arriving")):
            raise
        return False
    except Untrusted as error:
        if not (error.code in TORN and (line.is_torn or _is_behind_thief(world, laptop))):
            raise
        return False
    finally:
        world.is_torn = world.is_torn or line.is_torn
        world.later += [(world.steps + world.chance.randrange(1, 60), b) for b in line.later]
    world.parted.discard(laptop.name)
    return True


def _is_behind_thief(world: "World", laptop: Laptop) -> bool:
    """A stolen laptop was the only one that knew what a server lost which was put back: the
    group wrote on without it, and it may only distrust what the others wrote since."""
    return laptop.is_thief and world.was_put_back


def exchange(world: "World", laptop: Laptop, line: Line) -> None:
    book, trace = laptop.book, Trace()
    pull = Pull(book, line, trace, on_step=unwatched, cancel=False)
    server: Any = line
    try:
        pull.page()
    except Untrusted as error:
        if error.code not in SIGNS or not went_along(book, server, trace, decide=True):
            raise
        pull.page()
    except Unavailable as error:
        if error.code == "sync.app_too_old":
            Push(book, line, trace, on_step=unwatched, cancel=False).run()
        if error.values.get("server_code") != "log.behind":
            raise
        if not went_along(book, server, trace, decide=True):
            give_back(book, server, int(str(error.values["size"])))
        pull.page()
    if book.waiting_count() or book.superseded():
        push = Push(book, line, trace, on_step=unwatched, cancel=False)
        push.run()
    pull.run()
    book.save_mark()


def carry(world: "World", giver: Laptop, reader: Laptop, *, clean: bool = False) -> None:
    """A stick goes from one laptop to another; it may be pulled out early."""
    if giver is reader or not (giver.alive and reader.alive):
        return
    if not world.trouble.carries(giver, reader):
        return
    with giver.eyes():
        known = known_of(giver.book, reader.book.group.device)
        if world.chance.random() < 0.5:
            known = None  # written for nobody in particular
        data, _ = pack(giver.book, world.now_ms, known or Known())
    if not clean and world.chance.random() < 0.2:
        data = data[: world.chance.randrange(len(data))]
    with reader.eyes():
        try:
            with reader.book.database.reading() as conn:
                key = group_key(conn)
            bundle = read_bundle(data, group=reader.book.group.id, group_key=key)
            if not clean and world.chance.random() < 0.15:
                _scatter(world, bundle, reader)
            else:
                follows = world.trouble.follows(world, giver)
                take_in(reader.book, bundle, follows=follows)
                if giver.name in world.parted:
                    world.parted.add(reader.name)  # a stick brings a past as well
        except Refused as error:
            # The server, or the next stick, will bring both together.
            if error.code not in ("log.forked", "log.left_behind", "log.two_hubs"):
                raise
        except Untrusted as error:
            if world.was_put_back and error.code in PARTED | world.trouble.parted_signs:
                return
            if error.code not in ("bundle.incomplete", "bundle.not_a_bundle"):
                raise
            if clean:
                raise


def _scatter(world: "World", bundle: Bundle, reader: Laptop) -> None:
    """Some facts of a stick in any order, as if its blocks were put together by hand."""
    frames = [record.frame for record in bundle.records] + list(bundle.frames)
    world.chance.shuffle(frames)
    reader.book.import_frames(frames[: world.chance.randrange(len(frames) + 1)])


def move(world: "World") -> None:
    """The group leaves its hub for the server."""
    line = Line(world.office, CLEAN, world.chance)
    with world.hub.eyes():
        move_to_server(world.hub.book, line, on_step=unwatched, cancel=False)
    world.has_server = True
    world.hub.backup = None  # a copy that still thinks it numbers the facts: see the class
